//! What can go wrong, as the window is told. A code, never a sentence: the words and the next step
//! for each are in `ui/locales/*/errors.ftl` under `error-<code>` and `error-<code>-next`, and a
//! test walks [`Code::ALL`] to see that they are.

use serde::Serialize;
use ts_rs::TS;

/// An error as it crosses the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WireError {
    /// What went wrong.
    pub code: Code,
    /// The field that the person can mend, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<Field>,
    /// How long to wait before the next try, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub seconds: Option<u32>,
}

/// A field of a form that an error belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the name itself")]
pub enum Field {
    Passphrase,
    NewPassphrase,
    RecoveryCode,
    Folder,
    /// A field of a record.
    #[serde(untagged)]
    #[ts(untagged)]
    Of(domain::limits::Field),
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $code:ident,)*) => {
        /// What went wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code { $($(#[doc = $doc])* $code,)* }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Code] = &[$(Code::$code,)*];
        }
    };
}

codes! {
    /// The call does not exist or its arguments do not fit. A fault of ours, not the person's.
    BadInput,
    /// The journal is locked, so there is nothing to read or write.
    Locked,
    /// No passphrase was typed.
    PassphraseEmpty,
    /// The passphrase would be guessed too soon.
    PassphraseTooWeak,
    /// The passphrase is longer than any that is taken.
    PassphraseTooLong,
    /// The passphrase does not open this vault.
    WrongPassphrase,
    /// Too many wrong tries: wait for `seconds`.
    Wait,
    /// The part of the file that the passphrase opens is damaged. The recovery code still works.
    PassphraseSlotDamaged,
    /// The part of the file that the recovery code opens is damaged. The passphrase still works.
    RecoverySlotDamaged,
    /// A recovery code, but not of this vault.
    WrongRecoveryCode,
    /// Letters are missing from the recovery code, or there are too many.
    RecoveryCodeLength,
    /// A character that no recovery code has.
    RecoveryCodeCharacter,
    /// The recovery code has a typing mistake: its check letters do not fit.
    RecoveryCodeMistyped,
    /// There is no vault here.
    VaultMissing,
    /// There is a vault here already, and it is not written over.
    VaultExists,
    /// The file is empty.
    VaultEmpty,
    /// The file ends too early.
    VaultCutShort,
    /// The file is not a vault of ours.
    VaultForeign,
    /// The file was made by a newer version of the program.
    VaultNewer,
    /// The file asks for more memory or time than any honest vault does.
    VaultAsksTooMuch,
    /// The file is damaged so far that nothing in it can be read.
    VaultDamaged,
    /// Another copy of the program has the vault open.
    VaultInUse,
    /// Something else moved, replaced or wrote to the vault's file while it was open. Trying again
    /// cannot help: the file has to be opened anew.
    VaultChanged,
    /// The vault or its folder cannot be written to.
    ReadOnly,
    /// The disk is full.
    DiskFull,
    /// The system refused to read or write, for another reason.
    Storage,
    /// The system did not print the page.
    NotPrinted,
    /// The file is no calendar.
    NotACalendar,
    /// The calendar file is larger than any that is read.
    CalendarTooLarge,
    /// There is no folder to keep the vault in.
    NoFolder,
    /// The computer has not the memory that opening this vault takes.
    NoMemory,
    /// The computer gave no random numbers, without which nothing can be sealed.
    NoRandomness,
    /// The record was changed since it was read.
    Stale,
    /// There is no such record, or no such version of it.
    NotFound,
    /// Nothing was written on the page.
    EntryEmpty,
    /// The text is over one million bytes.
    TextTooLong,
    /// A title, tag or own word is too long.
    LabelTooLong,
    /// Too many of something in a list.
    TooMany,
    /// A length of time that cannot be right.
    LengthOutOfRange,
    /// A repeat that falls on no day at all.
    NoDay,
    /// A time that is still to come.
    InTheFuture,
    /// A trigger cannot be the same as itself, or as one that stands for it.
    SameTrigger,
    /// There is no timer to go on with, or another one runs.
    NoTimer,
    /// Logging without the passphrase is turned off.
    LogWhileLockedOff,
    /// As much waits to be taken in as there is room for.
    InboxFull,
    /// The system has no keychain, or it does not answer: what should be sealed under a key of
    /// this computer can only be kept in the open.
    NoKeychain,
    /// A phone number has no digit, or none that a phone can dial.
    NumberWithoutDigits,
    /// The clipboard cannot be reached.
    NoClipboard,
    /// The system does not show notifications, or did not take this one.
    NotShown,
}

impl WireError {
    /// An error with only a code.
    pub fn new(code: Code) -> Self {
        WireError {
            code,
            field: None,
            seconds: None,
        }
    }

    /// An error of one field.
    pub fn of(code: Code, field: Field) -> Self {
        WireError {
            code,
            field: Some(field),
            seconds: None,
        }
    }
}

impl From<Code> for WireError {
    fn from(code: Code) -> Self {
        WireError::new(code)
    }
}
