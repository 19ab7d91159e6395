//! The days that an insight is about, numbered, so that counting by day or week is counting into a list.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Noted;

/// The most days that are looked at: a hundred years, the last ones. A year that was mistyped must
/// not become millions of empty weeks.
pub const LONGEST_RANGE: u32 = 36_525;

/// From one day to another, both of them in it. Nothing is in a range that ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DayRange {
    /// The first day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day: today, or earlier.
    #[ts(type = "string")]
    pub to: NaiveDate,
}

impl DayRange {
    /// The last `days` days up to `today`.
    pub fn last(days: u32, today: NaiveDate) -> Self {
        let before = chrono::Days::new(u64::from(days.saturating_sub(1)));
        DayRange {
            from: today.checked_sub_days(before).unwrap_or(today),
            to: today,
        }
    }
}

/// The days of a range, numbered from 0.
pub(super) struct Days {
    first: NaiveDate,
    count: usize,
}

impl Days {
    pub(super) fn of(range: DayRange) -> Self {
        let longest = DayRange::last(LONGEST_RANGE, range.to);
        let first = range.from.max(longest.from);
        let count = number(range.to) - number(first) + 1;
        Days {
            first,
            count: usize::try_from(count).unwrap_or(0),
        }
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The number of the day on which it happened, when that is one of these.
    pub(super) fn index(&self, at: NaiveDateTime) -> Option<usize> {
        let index = number(at.date()) - number(self.first);
        usize::try_from(index)
            .ok()
            .filter(|index| *index < self.count)
    }

    /// Those that happened on one of these days.
    pub(super) fn within<'s, 'a, T>(
        &self,
        noted: &'s [Noted<'a, T>],
    ) -> impl Iterator<Item = &'s Noted<'a, T>> {
        noted.iter().filter(|noted| self.index(noted.at).is_some())
    }

    pub(super) fn date(&self, index: usize) -> NaiveDate {
        later(self.first, index)
    }
}

/// The weeks of a range, from Monday to Sunday, numbered from 0. The first and the last may be in
/// the range only in part.
pub(super) struct Weeks {
    pub(super) days: Days,
    /// How many days of the first week lie before the range.
    skipped: usize,
}

/// A week of a range.
pub(super) struct Span {
    /// Its Monday, which may lie before the range.
    pub(super) monday: NaiveDate,
    /// How many of its days are in the range, 1 to 7.
    pub(super) days: u32,
}

impl Weeks {
    pub(super) fn of(range: DayRange) -> Self {
        let days = Days::of(range);
        let skipped = days.first.weekday().num_days_from_monday() as usize;
        Weeks { days, skipped }
    }

    pub(super) fn count(&self) -> usize {
        match self.days.count {
            0 => 0,
            days => self.of_day(days - 1) + 1,
        }
    }

    /// The number of the week in which it happened, when that is one of these.
    pub(super) fn index(&self, at: NaiveDateTime) -> Option<usize> {
        self.days.index(at).map(|day| self.of_day(day))
    }

    /// The number of the week that has the day with this number.
    pub(super) fn of_day(&self, day: usize) -> usize {
        (day + self.skipped) / 7
    }

    pub(super) fn span(&self, week: usize) -> Span {
        let start = (week * 7).saturating_sub(self.skipped);
        let end = (week * 7 + 7 - self.skipped).min(self.days.count);
        let before = match week {
            0 => chrono::Days::new(self.skipped as u64),
            _ => chrono::Days::new(0),
        };
        let date = self.days.date(start);
        Span {
            monday: date.checked_sub_days(before).unwrap_or(date),
            days: u32::try_from(end.saturating_sub(start)).unwrap_or(0),
        }
    }
}

fn number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

fn later(date: NaiveDate, days: usize) -> NaiveDate {
    date.checked_add_days(chrono::Days::new(days as u64))
        .unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::day;

    fn range(from: &str, to: &str) -> DayRange {
        DayRange {
            from: day(from),
            to: day(to),
        }
    }

    fn noon(date: &str) -> NaiveDateTime {
        day(date).and_hms_opt(12, 0, 0).unwrap()
    }

    #[test]
    fn both_ends_are_in_it() {
        let days = Days::of(range("2026-11-01", "2026-11-23"));
        assert_eq!(days.count(), 23);
        assert_eq!(days.index(noon("2026-11-01")), Some(0));
        assert_eq!(days.index(noon("2026-11-23")), Some(22));
        assert_eq!(days.index(noon("2026-10-31")), None);
        assert_eq!(days.index(noon("2026-11-24")), None);
        assert_eq!(days.date(22), day("2026-11-23"));
    }

    /// 2026-11-23 is a Monday.
    #[test]
    fn weeks_start_on_monday() {
        let weeks = Weeks::of(range("2026-11-12", "2026-11-24"));
        let spans: Vec<_> = (0..weeks.count())
            .map(|week| weeks.span(week))
            .map(|span| (span.monday.to_string(), span.days))
            .collect();
        let expected = [("2026-11-09", 4), ("2026-11-16", 7), ("2026-11-23", 2)];
        assert_eq!(spans, expected.map(|(monday, days)| (monday.into(), days)));
        assert_eq!(weeks.index(noon("2026-11-15")), Some(0));
        assert_eq!(weeks.index(noon("2026-11-16")), Some(1));
        let inside = Weeks::of(range("2026-11-25", "2026-11-26"));
        assert_eq!((inside.count(), inside.span(0).days), (1, 2));
        assert_eq!(inside.span(0).monday, day("2026-11-23"));
    }

    #[test]
    fn no_range_is_too_long_or_too_far() {
        assert_eq!(Days::of(range("2026-11-02", "2026-11-01")).count(), 0);
        assert_eq!(Weeks::of(range("2026-11-02", "2026-11-01")).count(), 0);
        let all = DayRange {
            from: NaiveDate::MIN,
            to: NaiveDate::MAX,
        };
        let weeks = Weeks::of(all);
        assert_eq!(weeks.days.count(), LONGEST_RANGE as usize);
        assert_eq!(weeks.days.date(weeks.days.count() - 1), NaiveDate::MAX);
        let first = DayRange {
            from: NaiveDate::MIN,
            to: NaiveDate::MIN,
        };
        assert_eq!(Weeks::of(first).span(0).days, 1);
    }

    #[test]
    fn the_last_days_end_today() {
        let last = DayRange::last(14, day("2026-11-23"));
        assert_eq!(last, range("2026-11-10", "2026-11-23"));
        assert_eq!(Days::of(last).count(), 14);
    }
}
