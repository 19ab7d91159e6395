//! What every record has in common, whatever its kind.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::time::Moment;

/// Names one record for ever: 128 random bits, written as 32 lower-case hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Id(pub [u8; 16]);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The text is not 32 hex digits.
#[derive(Debug, thiserror::Error)]
#[error("not a record id")]
pub struct NotAnId;

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != 32 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(NotAnId);
        }
        u128::from_str_radix(text, 16)
            .map(|number| Id(number.to_be_bytes()))
            .map_err(|_| NotAnId)
    }
}

impl Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Whether the person wants to take this to their next session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// For nobody else. Where every record starts.
    #[default]
    Private,
    /// Marked "bring to session".
    BringToSession,
}

/// The number lies outside the scale it was meant for.
#[derive(Debug, thiserror::Error)]
#[error("outside the scale")]
pub struct OffTheScale;

macro_rules! scale {
    ($(#[doc = $doc:literal])* $scale:ident, $highest:literal) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "u8", into = "u8")]
        #[ts(type = "number")]
        pub struct $scale(u8);

        impl $scale {
            /// The highest number on it.
            pub const HIGHEST: u8 = $highest;
        }

        impl TryFrom<u8> for $scale {
            type Error = OffTheScale;

            fn try_from(value: u8) -> Result<Self, OffTheScale> {
                (value <= $highest).then_some($scale(value)).ok_or(OffTheScale)
            }
        }

        impl From<$scale> for u8 {
            fn from(scale: $scale) -> u8 {
                scale.0
            }
        }
    };
}

scale! {
    /// A number from 0 to 10, as in "how strong, from 0 to 10".
    Scale10, 10
}

scale! {
    /// A number from 0 to 4, as in "how much it helped, from 0 to 4".
    Scale4, 4
}

/// One record as it is read: its content, and what every record has around it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Record<T> {
    /// Its name for ever.
    pub id: Id,
    /// Counts the saves of this record, from 1. A save says which revision it started from.
    #[ts(type = "number")]
    pub revision: u64,
    /// When it happened, in the person's civil time. May be back-dated.
    pub happened: Moment,
    /// When this revision was written (UTC).
    #[ts(type = "string")]
    pub written: DateTime<Utc>,
    /// For the person alone, or to bring to a session.
    pub share: Share,
    /// Other records that this one points at.
    pub links: Vec<Id>,
    /// What the kind of record is about.
    pub content: T,
}
