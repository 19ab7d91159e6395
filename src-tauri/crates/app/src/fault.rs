//! From the vault's and the system's errors to codes of the wire. One place, so that the same
//! trouble has the same name wherever it is met.

use std::io;

use domain::limits::{Fault, Wrong};
use vault::{
    CodeError, CreateError, KeyError, OpenError, PostError, RekeyError, SlotKind, StorageError,
    UnlockError, WriteError,
};

use crate::wire::error::{Code, Field, WireError};
use crate::{NotShown, PrintError};

pub(crate) fn storage(error: io::Error) -> WireError {
    StorageError::from(error).into()
}

impl From<StorageError> for Code {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::ReadOnly => Code::ReadOnly,
            StorageError::DiskFull => Code::DiskFull,
            StorageError::Moved => Code::VaultChanged,
            StorageError::Io(_) | StorageError::Sqlite(_) => Code::Storage,
        }
    }
}

impl From<PrintError> for Code {
    fn from(error: PrintError) -> Self {
        match error {
            PrintError::NoPage => Code::Locked,
            PrintError::NotPrinted => Code::NotPrinted,
            PrintError::File(error) => StorageError::from(error).into(),
        }
    }
}

impl From<NotShown> for Code {
    fn from(_: NotShown) -> Self {
        Code::NotShown
    }
}

impl From<OpenError> for Code {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotFound => Code::VaultMissing,
            OpenError::Empty => Code::VaultEmpty,
            OpenError::CutShort => Code::VaultCutShort,
            OpenError::NotAVault | OpenError::OtherDatabase { .. } => Code::VaultForeign,
            OpenError::Newer { .. } => Code::VaultNewer,
            OpenError::SlotsLost => Code::VaultDamaged,
            OpenError::AsksTooMuch { .. } => Code::VaultAsksTooMuch,
            OpenError::InUse => Code::VaultInUse,
            OpenError::Storage(error) => error.into(),
        }
    }
}

impl From<KeyError> for Code {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::WrongKey => Code::WrongPassphrase,
            KeyError::SlotDamaged(SlotKind::Passphrase) => Code::PassphraseSlotDamaged,
            KeyError::SlotDamaged(SlotKind::Recovery) => Code::RecoverySlotDamaged,
            KeyError::PassphraseTooLong { .. } => Code::PassphraseTooLong,
            KeyError::OutOfMemory => Code::NoMemory,
            KeyError::Seal(_) => Code::NoRandomness,
        }
    }
}

impl From<CreateError> for Code {
    fn from(error: CreateError) -> Self {
        match error {
            CreateError::Exists => Code::VaultExists,
            CreateError::InUse => Code::VaultInUse,
            CreateError::Key(error) => error.into(),
            CreateError::Storage(error) => error.into(),
        }
    }
}

impl From<UnlockError> for Code {
    fn from(error: UnlockError) -> Self {
        match error {
            UnlockError::Key(error) => error.into(),
            UnlockError::File(error) => error.into(),
        }
    }
}

impl From<RekeyError> for Code {
    fn from(error: RekeyError) -> Self {
        match error {
            RekeyError::Key(error) => error.into(),
            RekeyError::Storage(error) => error.into(),
        }
    }
}

impl From<WriteError> for Code {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Stale {
                current: Some(_), ..
            } => Code::Stale,
            WriteError::Stale { current: None, .. } => Code::NotFound,
            WriteError::ChangedOutside => Code::VaultChanged,
            WriteError::Seal(_) => Code::NoRandomness,
            WriteError::Storage(error) => error.into(),
        }
    }
}

impl From<PostError> for Code {
    fn from(error: PostError) -> Self {
        match error {
            // A damaged key is made new at the next unlock, as one that is turned off is.
            PostError::Off | PostError::KeyDamaged => Code::LogWhileLockedOff,
            PostError::Full => Code::InboxFull,
            PostError::TooLong { .. } => Code::BadInput,
            PostError::Seal(_) => Code::NoRandomness,
            PostError::Storage(error) => error.into(),
        }
    }
}

impl From<CodeError> for Code {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::WrongLength { .. } => Code::RecoveryCodeLength,
            CodeError::WrongCharacter { .. } => Code::RecoveryCodeCharacter,
            CodeError::Checksum => Code::RecoveryCodeMistyped,
        }
    }
}

macro_rules! to_wire {
    ($($error:ty),*) => {
        $(impl From<$error> for WireError {
            fn from(error: $error) -> Self {
                Code::from(error).into()
            }
        })*
    };
}
to_wire!(
    StorageError,
    OpenError,
    CreateError,
    WriteError,
    PostError,
    PrintError,
    NotShown
);

impl From<Fault> for WireError {
    fn from(fault: Fault) -> Self {
        let code = match fault.wrong {
            Wrong::Empty => Code::EntryEmpty,
            Wrong::TextTooLong => Code::TextTooLong,
            Wrong::LabelTooLong => Code::LabelTooLong,
            Wrong::TooMany => Code::TooMany,
            Wrong::LengthOutOfRange => Code::LengthOutOfRange,
            Wrong::NoDay => Code::NoDay,
            Wrong::NoDigit => Code::NumberWithoutDigits,
        };
        WireError::of(code, Field::Of(fault.field))
    }
}
