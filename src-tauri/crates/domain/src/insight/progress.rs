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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::craving::Craving;
    use crate::insight::sample::{craving, day, noted, time};
    use crate::journal::JournalEntry;

    #[test]
    fn it_looks_at_all_time_and_never_ahead() {
        let passed = Craving {
            ending: Some(Ending::Passed),
            ..craving(5)
        };
        let cravings = [
            (time("2026-10-01 10:00"), craving(5)),
            (time("2026-11-01 10:00"), passed.clone()),
            (time("2026-11-23 23:59"), passed.clone()),
            (time("2026-11-24 00:00"), passed),
        ];
        let entries = [
            (time("2026-09-30 10:00"), JournalEntry::default()),
            (time("2027-01-01 10:00"), JournalEntry::default()),
        ];
        let seen = Seen {
            cravings: &noted(&cravings),
            entries: &noted(&entries),
            ..Seen::default()
        };
        let expected = Progress {
            since: Some(day("2026-09-30")),
            days: Some(54),
            passed: 2,
            entries: 1,
        };
        assert_eq!(progress(&seen, day("2026-11-23")), expected);
        let on_the_day = progress(&seen, day("2026-09-30"));
        assert_eq!((on_the_day.days, on_the_day.entries), (Some(0), 1));
        let before = progress(&seen, day("2026-09-29"));
        assert_eq!((before.since, before.days), (None, None));
    }
}
