//! What only ever grows. Nothing here counts days in a row, and nothing starts again at zero.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{Noted, Seen};
use crate::craving::Ending;

/// What only ever grows, over all time up to a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// The day of the first record.
    #[ts(type = "string | null")]
    pub since: Option<NaiveDate>,
    /// Days since then; 0 on the day itself.
    pub days: Option<u32>,
    /// Cravings that passed.
    pub passed: u32,
    /// Pages of the journal.
    pub entries: u32,
}

/// Looks at everything up to `today`.
pub fn progress(seen: &Seen<'_>, today: NaiveDate) -> Progress {
    let since = seen.began(today);
    let passed = up_to(seen.cravings, today)
        .filter(|craving| craving.content.ending == Some(Ending::Passed))
        .count();
    let days = since.map(|since| (today - since).num_days());
    Progress {
        since,
        days: days.and_then(|days| u32::try_from(days).ok()),
        passed: u32::try_from(passed).unwrap_or(u32::MAX),
        entries: u32::try_from(up_to(seen.entries, today).count()).unwrap_or(u32::MAX),
    }
}

fn up_to<'s, 'a, T>(
    noted: &'s [Noted<'a, T>],
    today: NaiveDate,
) -> impl Iterator<Item = &'s Noted<'a, T>> {
    noted.iter().filter(move |noted| noted.at.date() <= today)
}
