//! What can go wrong, as types. Nothing here carries text from the person or a path; what the
//! computer said is kept as a code, so that the app can choose its own words.

use std::io;

use thiserror::Error;

use crate::{
    entropy::EntropyError,
    id::RecordId,
    seal::{envelope::SealError, slot::SlotKind},
};

/// The disk or the folder refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The file, its folder or its disk may not be written.
    #[error("the file or its folder cannot be written")]
    ReadOnly,
    /// No space is left.
    #[error("the disk is full")]
    DiskFull,
    /// The file was moved, removed or replaced while it was open.
    #[error("the file was moved or replaced while it was open")]
    Moved,
    /// Anything else that the operating system said.
    #[error("the system answered {0:?}")]
    Io(io::ErrorKind),
    /// Anything else that SQLite said, as its extended result code.
    #[error("SQLite answered {0}")]
    Sqlite(i32),
}

impl From<io::Error> for StorageError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge
            | io::ErrorKind::WriteZero => Self::DiskFull,
            other => Self::Io(other),
        }
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi;
        let Some(code) = error.sqlite_error().map(|e| e.extended_code) else {
            // A value of another type than the schema allows: only a damaged file has one.
            return Self::Sqlite(ffi::SQLITE_CORRUPT);
        };
        match code & 0xff {
            _ if code == ffi::SQLITE_READONLY_DBMOVED => Self::Moved,
            ffi::SQLITE_READONLY | ffi::SQLITE_CANTOPEN | ffi::SQLITE_PERM => Self::ReadOnly,
            ffi::SQLITE_FULL => Self::DiskFull,
            _ => Self::Sqlite(code),
        }
    }
}

/// Why a file is not opened. The file is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no file here")]
    NotFound,
    /// The file has no bytes at all.
    #[error("the file is empty")]
    Empty,
    /// The file ends before the place where its keys are.
    #[error("the file is cut short")]
    CutShort,
    /// Another kind of file.
    #[error("this is not a vault")]
    NotAVault,
    /// A database, but another program's.
    #[error("this is another program's database")]
    OtherDatabase {
        /// The number it signs itself with.
        application_id: i32,
    },
    /// A vault from a newer version of the app.
    #[error("this vault was made by a newer version (format {found})")]
    Newer {
        /// The format of the file.
        found: i32,
    },
    /// A vault in which no slot can be read any more, so that no key opens it.
    #[error("no slot of this vault can be read")]
    SlotsLost,
    /// The file asks for more memory or passes than any vault does.
    #[error("this vault asks for {memory_kib} KiB and {passes} passes")]
    AsksTooMuch {
        /// Memory, in KiB.
        memory_kib: u32,
        /// Passes over it.
        passes: u32,
    },
    /// Another process has this vault open.
    #[error("the vault is in use by another process")]
    InUse,
    /// The disk or the folder refused.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What is wrong with a key, or with the place where the vault keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeyError {
    /// Not this passphrase, not this code.
    #[error("this key does not open the vault")]
    WrongKey,
    /// The slot for this kind of key is damaged. There is one for the other kind.
    #[error("the slot for this kind of key is damaged")]
    SlotDamaged(SlotKind),
    /// The passphrase is too long to be meant.
    #[error("the passphrase is longer than {limit} bytes")]
    PassphraseTooLong {
        /// The longest that is taken, in bytes: [`crate::PASSPHRASE_LIMIT`].
        limit: usize,
    },
    /// The computer has not the memory that the derivation asks for.
    #[error("not enough memory to derive the key")]
    OutOfMemory,
    /// Something new had to be sealed, and could not be.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl From<EntropyError> for KeyError {
    fn from(error: EntropyError) -> Self {
        Self::Seal(error.into())
    }
}

/// Why a vault was not made. Nothing is left behind but the empty lock file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CreateError {
    /// Something is at that path already; it is never overwritten.
    #[error("there is a file here already")]
    Exists,
    /// Another process is using that path.
    #[error("the path is in use by another process")]
    InUse,
    /// The passphrase cannot be used, or there was no randomness.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The disk or the folder refused.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Why the vault stays locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum UnlockError {
    /// The key, or its slot.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The file is no longer what it was, or a damaged one could not be written anew.
    #[error(transparent)]
    File(#[from] OpenError),
}

impl From<StorageError> for UnlockError {
    fn from(error: StorageError) -> Self {
        Self::File(error.into())
    }
}

impl From<SealError> for UnlockError {
    fn from(error: SealError) -> Self {
        Self::Key(error.into())
    }
}

/// Why a passphrase or recovery code was not changed. The old one still works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RekeyError {
    /// The current key, the new one, or the slot of either.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The disk or the folder refused.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Why nothing was written. All of a call's writes are kept, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WriteError {
    /// The record changed since the writer read it.
    #[error("the record has changed since it was read")]
    Stale {
        /// Which record.
        id: RecordId,
        /// The revision it has now; `None` when there is no such record.
        current: Option<u64>,
    },
    /// Something else wrote to the file while it was open here. Lock and unlock to see what is there now.
    #[error("the file was changed by something else")]
    ChangedOutside,
    /// No randomness, or a body past all bounds.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The disk or the folder refused.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<rusqlite::Error> for WriteError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Storage(error.into())
    }
}

impl From<rusqlite::Error> for RekeyError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Storage(error.into())
    }
}

/// Why nothing was posted to the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PostError {
    /// There is no public key here, so this inbox is turned off.
    #[error("the inbox is turned off")]
    Off,
    /// The public key is not as it was written. The next unlock can write it anew.
    #[error("the inbox's public key is damaged")]
    KeyDamaged,
    /// [`crate::INBOX_LIMIT`] items are waiting, or the folder is full of other things.
    #[error("the inbox is full")]
    Full,
    /// The body is longer than [`crate::INBOX_BODY_LIMIT`].
    #[error("the body is longer than {limit} bytes")]
    TooLong {
        /// The longest that is taken, in bytes.
        limit: usize,
    },
    /// No randomness.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The disk or the folder refused.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Why something kept outside of the vault was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this was not sealed by this vault for this purpose, or it is damaged")]
pub struct NotOurs;
