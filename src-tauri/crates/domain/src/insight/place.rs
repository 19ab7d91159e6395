//! Places in a week: its days, the stretches of a day, and where they cross.

use chrono::{NaiveTime, Timelike};
use serde::Serialize;
use ts_rs::TS;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A stretch of a day. Unlike a [part of the day](crate::time::PartOfDay) none goes past midnight,
/// so each belongs to one day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stretch {
    /// 00:00 to 04:59.
    Early,
    /// 05:00 to 11:59.
    Morning,
    /// 12:00 to 16:59.
    Afternoon,
    /// 17:00 to 23:59.
    Evening,
}

/// A place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Place {
    /// A stretch of one day of the week.
    Cell {
        /// The day.
        weekday: Weekday,
        /// The stretch of it.
        stretch: Stretch,
    },
    /// A day of the week, at any time.
    Weekday {
        /// The day.
        weekday: Weekday,
    },
    /// A stretch of the day, on any day.
    Stretch {
        /// The stretch.
        stretch: Stretch,
    },
}

impl Weekday {
    /// From Monday.
    pub const ALL: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
}

impl Stretch {
    /// From midnight.
    pub const ALL: [Stretch; 4] = [
        Stretch::Early,
        Stretch::Morning,
        Stretch::Afternoon,
        Stretch::Evening,
    ];
}

impl From<NaiveTime> for Stretch {
    fn from(time: NaiveTime) -> Self {
        match time.hour() {
            0..=4 => Stretch::Early,
            5..=11 => Stretch::Morning,
            12..=16 => Stretch::Afternoon,
            _ => Stretch::Evening,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_meet_without_gaps_and_end_at_midnight() {
        let of = |hour, minute| Stretch::from(NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
        assert_eq!([of(0, 0), of(4, 59)], [Stretch::Early; 2]);
        assert_eq!([of(5, 0), of(11, 59)], [Stretch::Morning; 2]);
        assert_eq!([of(12, 0), of(16, 59)], [Stretch::Afternoon; 2]);
        assert_eq!([of(17, 0), of(23, 59)], [Stretch::Evening; 2]);
    }
}
