//! Everything cryptographic: this folder and nothing else names ciphers, hashes and keys.

pub(crate) mod check;
pub(crate) mod code;
pub(crate) mod cost;
pub(crate) mod device;
pub(crate) mod envelope;
pub(crate) mod inbox;
pub(crate) mod key;
pub(crate) mod pad;
pub(crate) mod secret;
pub(crate) mod slot;
