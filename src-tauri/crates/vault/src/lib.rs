//! The vault: one file that only its owner can read. It stores bytes by id and knows no
//! journal; it is the only crate that names ciphers, key derivation and SQLite.
//!
//! [`Vault::create`] makes a file, [`Locked::open`] finds one, [`Locked::unlock`] turns it into
//! a [`Vault`] and [`Vault::lock`] back again. Reading while locked does not compile. The file
//! is described byte by byte in `docs/VAULT-FORMAT.md`. While it is locked an [`Inbox`] beside it
//! takes in what only the unlocked vault can read, and a [`BesideFile`] can be read then;
//! `docs/INBOX-FORMAT.md`, `docs/CARD-FORMAT.md` and `docs/REMINDERS-FORMAT.md` describe those.

mod beside;
mod entropy;
mod error;
mod file;
#[cfg(test)]
mod file_alone;
mod id;
mod inbox;
mod locked;
mod record;
mod seal;
mod vault;
#[cfg(test)]
mod vectors;

pub use beside::{BesideFile, BesideText, Purpose};
pub use entropy::{Entropy, EntropyError};
pub use error::{
    CreateError, KeyError, NotOurs, OpenError, PostError, RekeyError, StorageError, UnlockError,
    WriteError,
};
pub use file::place::sync_folder;
pub use id::{NotAnId, RecordId};
pub use inbox::{Collected, INBOX_LIMIT, Inbox, InboxItem, KeyFinding};
pub use locked::{Locked, Opened};
pub use record::{Damaged, Earlier, Findings, HeadFinding, Keep, Read, Record, Write};
pub use seal::{
    code::{CodeError, RecoveryCode},
    cost::KdfCost,
    device::DeviceKey,
    envelope::SealError,
    inbox::{INBOX_BODY_LIMIT, InboxKey},
    secret::{PASSPHRASE_LIMIT, Secret},
    slot::{Key, SlotKind},
};
pub use vault::{Namer, Vault};
