//! Civil time: what a person reads on a clock and a calendar, and the zone they read it in.

pub mod day;
pub mod recurrence;
pub mod zone;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use day::PartOfDay;
pub use zone::Zone;

/// A civil date and time with the zone it was read in. Stored instead of an instant because
/// "Friday at six" has to stay Friday at six when zone rules or the computer's zone change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// What the clock on the wall said: `2026-11-23T17:58:00`.
    #[ts(type = "string")]
    pub at: NaiveDateTime,
    /// The IANA name of the zone, such as `America/Denver`.
    pub zone: Zone,
}

impl Moment {
    /// The same moment cut to whole minutes, as people note times.
    #[must_use]
    pub fn to_the_minute(mut self) -> Self {
        if let Some(at) = self.at.with_second(0).and_then(|at| at.with_nanosecond(0)) {
            self.at = at;
        }
        self
    }
}

/// The Monday of the week of a date.
pub fn monday(date: NaiveDate) -> NaiveDate {
    date.checked_sub_days(Days::new(date.weekday().num_days_from_monday().into()))
        .unwrap_or(date)
}
