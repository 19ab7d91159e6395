//! Calendar files (`.ics`, RFC 5545): sessions that a program or another calendar gave, and our own
//! for a phone to ring. What is not understood is left out and said to be, never guessed: a session
//! at a wrong time is worse than one that is added by hand.
//!
//! The lines are read here and not by a parser from elsewhere, because one bad line, two calendars in
//! a file or a file that breaks off must not cost all the rest, and deep nesting must not cost the
//! program.

use std::ops::RangeInclusive;

use domain::meeting::Series;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod components;
mod event;
mod lines;
mod read;
mod rule;
mod times;
mod timezone;
mod windows;
mod write;
mod zones;

pub use read::read;
pub use write::{Entry, write};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 10_000_000;
/// The most events that are read from one file.
pub const MOST_EVENTS: usize = 5_000;
/// The most times that a series which counts them may repeat.
pub const MOST_TIMES: u16 = 2_000;
/// The years in which a session can be.
const YEARS: RangeInclusive<i32> = 1970..=2199;
/// How long a session is of which the file says nothing, in minutes.
const USUAL_LENGTH: u16 = 60;

/// What a calendar file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// What was understood, in the order of the file. Each has a UID, and no two have the same.
    pub series: Vec<Series>,
    /// What was not, and is left out.
    pub left_out: Vec<LeftOut>,
}

/// Something in a calendar file that is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "IcsLeftOut")]
pub struct LeftOut {
    /// How its summary begins; may be empty.
    pub summary: String,
    /// Why.
    pub why: Why,
}

/// Why something in a calendar file is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IcsWhy")]
pub enum Why {
    /// It repeats in a way that is not known here.
    Repeat,
    /// It has no start, or one that makes no sense, or it is for whole days.
    Start,
    /// Its time zone is not known.
    Zone,
    /// It was cancelled.
    Cancelled,
    /// It changes a session that is not in the file.
    Orphan,
    /// It is longer than a day, or has no length that makes sense.
    Length,
    /// It has more words or changes than are kept.
    TooMuch,
    /// The file has another of the same name and age that differs.
    Twice,
    /// The file breaks off within it.
    Incomplete,
}

/// Why nothing is read from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no calendar in it.
    #[error("not a calendar file")]
    NotACalendar,
    /// It is over [`LARGEST`], or has more than [`MOST_EVENTS`].
    #[error("too large a calendar file")]
    TooLarge,
}

/// Which titles a calendar file for other programs has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IcsTitles")]
pub enum Titles {
    /// The person's own, with the places.
    Own,
    /// Those that say nothing to others, and no places.
    Neutral,
}
