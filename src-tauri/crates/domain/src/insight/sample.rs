//! Records for the tests of insights.

use chrono::{NaiveDate, NaiveDateTime};

use super::{DayRange, Noted};
use crate::craving::Craving;
use crate::record::Id;

/// A day, written `2026-11-23`.
pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A time, written `2026-11-23 17:58`.
pub(super) fn time(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// From one day to another.
pub(super) fn range(from: &str, to: &str) -> DayRange {
    DayRange {
        from: day(from),
        to: day(to),
    }
}

/// A scale's number.
pub(super) fn scale<T: TryFrom<u8, Error: std::fmt::Debug>>(value: u8) -> T {
    value.try_into().unwrap()
}

/// A craving of this strength.
pub(super) fn craving(strength: u8) -> Craving {
    Craving::of(scale(strength))
}

/// An id that is told from others by a number.
pub(super) fn id(number: u64) -> Id {
    Id(u128::from(number).to_be_bytes())
}

/// Records with their times, as insights see them, each with the number of its place as its id.
pub(super) fn noted<T>(records: &[(NaiveDateTime, T)]) -> Vec<Noted<'_, T>> {
    let numbered = (0..).zip(records);
    let noted = numbered.map(|(number, (at, content))| Noted {
        id: id(number),
        at: *at,
        content,
    });
    noted.collect()
}
