//! How the program looks and behaves on this computer. Known before the vault is opened, so it is
//! stored in clear and must never hold anything a person wrote, but for the help lines they added:
//! those have to be there while the journal is locked, and the form for them says so.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::help::{Country, OwnHelp};

/// Everything that the lock window needs to look right, and when to lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Preferences {
    /// The language of the program's own words.
    pub language: Language,
    /// Light, dark, or as the computer has it.
    pub look: Look,
    /// Size of text.
    pub text_size: TextSize,
    /// How strongly things stand out.
    pub contrast: Contrast,
    /// Whether the breathing circle and the wave move.
    pub motion: Motion,
    /// Whose help lines to show. Nothing until the person says; never located.
    pub country: Option<Country>,
    /// What the person made of the help lines.
    pub help: OwnHelp,
    /// When the journal locks by itself.
    pub lock_after: LockAfter,
    /// Whether a craving can be logged from the lock window, without the passphrase.
    pub log_while_locked: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences {
            language: Language::En,
            look: Look::System,
            text_size: TextSize::default(),
            contrast: Contrast::System,
            motion: Motion::System,
            country: None,
            help: OwnHelp::default(),
            lock_after: LockAfter::default(),
            log_while_locked: true,
        }
    }
}

/// A language the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// English, as in the United States.
    En,
    /// Spanish, as in the United States.
    Es,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Look {
    System,
    Light,
    Dark,
}

/// How strongly things stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Contrast {
    System,
    More,
}

/// Whether anything moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Motion {
    System,
    Still,
}

/// Text size in percent, from 100 to 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "u16", into = "u16")]
#[ts(type = "number")]
pub struct TextSize(u16);

/// When the journal locks by itself: after 1 to 60 minutes without a touch, or never (`null`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Option<u16>", into = "Option<u16>")]
#[ts(type = "number | null")]
pub struct LockAfter(Option<u16>);

/// The setting lies outside its range.
#[derive(Debug, thiserror::Error)]
#[error("outside the range of this setting")]
pub struct OutOfRange;

impl Default for TextSize {
    fn default() -> Self {
        TextSize(100)
    }
}

impl TryFrom<u16> for TextSize {
    type Error = OutOfRange;

    fn try_from(percent: u16) -> Result<Self, OutOfRange> {
        (100..=200)
            .contains(&percent)
            .then_some(TextSize(percent))
            .ok_or(OutOfRange)
    }
}

impl From<TextSize> for u16 {
    fn from(size: TextSize) -> u16 {
        size.0
    }
}

impl LockAfter {
    /// Minutes without a touch, or `None` when the journal never locks by itself.
    pub fn minutes(self) -> Option<u16> {
        self.0
    }
}

impl Default for LockAfter {
    fn default() -> Self {
        LockAfter(Some(5))
    }
}

impl TryFrom<Option<u16>> for LockAfter {
    type Error = OutOfRange;

    fn try_from(minutes: Option<u16>) -> Result<Self, OutOfRange> {
        match minutes {
            None | Some(1..=60) => Ok(LockAfter(minutes)),
            Some(_) => Err(OutOfRange),
        }
    }
}

impl From<LockAfter> for Option<u16> {
    fn from(lock: LockAfter) -> Self {
        lock.0
    }
}
