//! What the vault promises, kept to by tests that only use what the app can use, and SQLite to
//! do harm with.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in its helpers too"
)]

#[cfg(target_os = "linux")]
mod bad_sector;
mod crash;
mod creating;
mod damage;
#[cfg(target_os = "linux")]
mod decryptor;
mod everyday;
mod format;
mod inbox;
mod refusals;
mod support;
mod tampering;
