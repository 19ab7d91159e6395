//! What only ever grows. Nothing here counts days in a row, and nothing starts again at zero.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::{Noted, Seen};
use crate::checkin::{CheckIn, WithoutUse};
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
    /// Days that were noted as days without use.
    pub without_use: DaysWithoutUse,
    /// Versions of the plan: the one of now and those before it.
    pub plan_versions: u32,
}

/// Days that an evening check-in calls days without use. A day with a lapse is none, and neither is
/// one that another check-in calls a day with use. A day with no answer is blank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct DaysWithoutUse {
    /// All of them.
    pub all: u32,
    /// Those of the last 30 days, today among them.
    pub last_30: u32,
    /// Those of the last 90 days, today among them.
    pub last_90: u32,
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
        without_use: without_use(seen, today),
        plan_versions: seen.plan_versions,
    }
}

fn without_use(seen: &Seen<'_>, today: NaiveDate) -> DaysWithoutUse {
    let mut days: BTreeSet<NaiveDate> = answered(seen, today, WithoutUse::Yes).collect();
    for day in answered(seen, today, WithoutUse::No) {
        days.remove(&day);
    }
    for lapse in seen.lapses {
        days.remove(&lapse.at.date());
    }
    let since = |back: u64| today.checked_sub_days(Days::new(back - 1));
    let last = |back| {
        let days = days.iter().filter(|day| since(back) <= Some(**day));
        u32::try_from(days.count()).unwrap_or(u32::MAX)
    };
    DaysWithoutUse {
        all: u32::try_from(days.len()).unwrap_or(u32::MAX),
        last_30: last(30),
        last_90: last(90),
    }
}

/// The days whose evening check-in gave this answer.
fn answered(
    seen: &Seen<'_>,
    today: NaiveDate,
    answer: WithoutUse,
) -> impl Iterator<Item = NaiveDate> {
    up_to(seen.check_ins, today).filter_map(move |noted| match noted.content {
        CheckIn::Evening(evening) if evening.without_use == Some(answer) => Some(noted.at.date()),
        _ => None,
    })
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
    use crate::checkin::Evening;
    use crate::craving::Craving;
    use crate::insight::sample::{craving, day, noted, time};
    use crate::journal::JournalEntry;
    use crate::lapse::Lapse;

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
            plan_versions: 3,
            ..Seen::default()
        };
        let expected = Progress {
            since: Some(day("2026-09-30")),
            days: Some(54),
            passed: 2,
            entries: 1,
            without_use: DaysWithoutUse::default(),
            plan_versions: 3,
        };
        assert_eq!(progress(&seen, day("2026-11-23")), expected);
        let on_the_day = progress(&seen, day("2026-09-30"));
        assert_eq!((on_the_day.days, on_the_day.entries), (Some(0), 1));
        let before = progress(&seen, day("2026-09-29"));
        assert_eq!((before.since, before.days), (None, None));
    }

    #[test]
    fn a_day_without_use_is_one_that_was_noted_as_such_and_has_no_lapse() {
        let evening = |without_use| {
            CheckIn::Evening(Evening {
                without_use: Some(without_use),
                ..Evening::default()
            })
        };
        let (yes, no) = (evening(WithoutUse::Yes), evening(WithoutUse::No));
        let check_ins = [
            (time("2026-08-25 21:00"), yes.clone()),
            (time("2026-08-26 21:00"), yes.clone()),
            (time("2026-10-24 21:00"), yes.clone()),
            (time("2026-10-25 21:00"), yes.clone()),
            (time("2026-11-20 21:00"), yes.clone()),
            (time("2026-11-20 22:00"), yes.clone()),
            (time("2026-11-21 21:00"), yes.clone()),
            (time("2026-11-21 22:00"), no.clone()),
            (time("2026-11-22 21:00"), yes.clone()),
            (time("2026-11-23 21:00"), evening(WithoutUse::RatherNotSay)),
            (time("2026-11-24 21:00"), yes),
        ];
        let lapses = [(time("2026-11-22 03:00"), Lapse::default())];
        let check_ins = noted(&check_ins);
        let lapses = noted(&lapses);
        let before = Seen {
            check_ins: &check_ins,
            ..Seen::default()
        };
        let counted = |all, last_30, last_90| DaysWithoutUse {
            all,
            last_30,
            last_90,
        };
        let today = day("2026-11-23");
        assert_eq!(without_use(&before, today), counted(6, 3, 5));
        let after = Seen {
            lapses: &lapses,
            ..before
        };
        // The lapse takes its own day, and no other: nothing starts again at zero.
        assert_eq!(without_use(&after, today), counted(5, 2, 4));
        assert_eq!(without_use(&Seen::default(), today), counted(0, 0, 0));
    }
}
