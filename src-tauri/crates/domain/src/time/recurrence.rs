//! When something repeats, on civil dates: "every second Monday" is a matter of the calendar, and no
//! zone or clock has a say in it. The rules are a part of those of RFC 5545, section 3.3.10.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{Fault, Field, Wrong, fault};

#[cfg(test)]
pub(crate) mod laws;
#[cfg(test)]
mod oracle;

/// The most of anything between two repeats, in days, weeks or months.
pub const LONGEST_INTERVAL: u16 = 99;
/// How far ahead of its first date anything repeats: 200 years. A rule that fits no date ends there.
const FARTHEST: Months = Months::new(200 * 12);

/// How often something repeats, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// On which dates.
    pub rule: Rule,
    /// Until when.
    pub ends: Ends,
}

/// On which dates something repeats. The first date counts only where it fits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", deny_unknown_fields)]
pub enum Rule {
    /// Just once.
    #[default]
    Once,
    /// Every so many days.
    Daily {
        /// 1 is each day.
        every: u16,
    },
    /// On some days of every so many weeks. A week starts on Monday.
    Weekly {
        /// 1 is each week.
        every: u16,
        /// The days, at least one.
        on: Vec<Weekday>,
    },
    /// On one day of every so many months. A month without that day is left out.
    MonthlyOnDay {
        /// 1 is each month.
        every: u16,
        /// From 1 to 31.
        day: u8,
    },
    /// On the first, second … or last of a weekday in every so many months. A month without it is
    /// left out.
    MonthlyOnWeekday {
        /// 1 is each month.
        every: u16,
        /// Which of them.
        nth: Nth,
        /// Which day of the week.
        weekday: Weekday,
    },
}

/// When something stops repeating.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", deny_unknown_fields)]
pub enum Ends {
    /// It goes on.
    #[default]
    Never,
    /// After so many times, those that were skipped included.
    After {
        /// At least 1.
        times: u16,
    },
    /// After this date, which still belongs to it.
    On {
        /// The last date that may be one.
        #[ts(type = "string")]
        date: NaiveDate,
    },
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
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

/// Which of a weekday in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Nth {
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Last,
}

impl Weekday {
    /// The weekday of a date.
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            chrono::Weekday::Mon => Weekday::Monday,
            chrono::Weekday::Tue => Weekday::Tuesday,
            chrono::Weekday::Wed => Weekday::Wednesday,
            chrono::Weekday::Thu => Weekday::Thursday,
            chrono::Weekday::Fri => Weekday::Friday,
            chrono::Weekday::Sat => Weekday::Saturday,
            chrono::Weekday::Sun => Weekday::Sunday,
        }
    }
}

impl From<Weekday> for chrono::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => chrono::Weekday::Mon,
            Weekday::Tuesday => chrono::Weekday::Tue,
            Weekday::Wednesday => chrono::Weekday::Wed,
            Weekday::Thursday => chrono::Weekday::Thu,
            Weekday::Friday => chrono::Weekday::Fri,
            Weekday::Saturday => chrono::Weekday::Sat,
            Weekday::Sunday => chrono::Weekday::Sun,
        }
    }
}

impl Repeat {
    /// Checks the repeat against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        let out_of_range = || fault(Wrong::LengthOutOfRange, Field::Repeats);
        let every = match &self.rule {
            Rule::Once => 1,
            Rule::Weekly { on, .. } if on.is_empty() => {
                return Err(fault(Wrong::Empty, Field::Repeats));
            }
            Rule::MonthlyOnDay { day, .. } if !(1..=31).contains(day) => {
                return Err(out_of_range());
            }
            Rule::Daily { every }
            | Rule::Weekly { every, .. }
            | Rule::MonthlyOnDay { every, .. }
            | Rule::MonthlyOnWeekday { every, .. } => *every,
        };
        let ends_at_once = matches!(self.ends, Ends::After { times: 0 });
        if !(1..=LONGEST_INTERVAL).contains(&every) || ends_at_once {
            return Err(out_of_range());
        }
        Ok(())
    }
}

impl Repeat {
    /// The dates of something that first may be on `start`, from `from` on, in order.
    pub fn dates(&self, start: NaiveDate, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        self.rule.fitting(start, start.max(from), self.last(start))
    }

    /// The date after which there is none.
    fn last(&self, start: NaiveDate) -> NaiveDate {
        let farthest = match self.rule {
            Rule::Once => start,
            _ => start.checked_add_months(FARTHEST).unwrap_or(NaiveDate::MAX),
        };
        match self.ends {
            Ends::Never => farthest,
            Ends::On { date } => date.min(farthest),
            Ends::After { times } => self.rule.after(times, start, farthest).unwrap_or(farthest),
        }
    }
}

impl Rule {
    /// The dates of something that first may be on `start`, from one day to another.
    fn fitting(
        &self,
        start: NaiveDate,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> {
        from.iter_days()
            .take_while(move |date| *date <= to)
            .filter(move |date| self.fits(start, *date))
    }

    /// Whether something that first may be on `start` is on `date`, which is not before it.
    fn fits(&self, start: NaiveDate, date: NaiveDate) -> bool {
        let days = || (date - start).num_days().unsigned_abs();
        let month = |date: NaiveDate| 12 * date.year() + date.month0() as i32;
        let months = || u64::from(month(date).abs_diff(month(start)));
        match self {
            Rule::Once => date == start,
            Rule::Daily { every } => days().is_multiple_of((*every).into()),
            Rule::Weekly { every, on } => {
                let weeks = (days() + u64::from(start.weekday().num_days_from_monday())) / 7;
                weeks.is_multiple_of((*every).into()) && on.contains(&Weekday::of(date))
            }
            Rule::MonthlyOnDay { every, .. } | Rule::MonthlyOnWeekday { every, .. } => {
                self.in_month(date) == Some(date) && months().is_multiple_of((*every).into())
            }
        }
    }

    /// The date in the month of another, by a rule for months; nothing where that month has none.
    fn in_month(&self, month: NaiveDate) -> Option<NaiveDate> {
        match self {
            Rule::MonthlyOnDay { day, .. } => month.with_day((*day).into()),
            Rule::MonthlyOnWeekday { nth, weekday, .. } => nth.of(*weekday, month),
            Rule::Once | Rule::Daily { .. } | Rule::Weekly { .. } => None,
        }
    }

    /// The date of the last of so many times; nothing where it lies beyond `farthest`. Nobody walks
    /// there: looking for the next reminder would take ten times as long.
    fn after(&self, times: u16, start: NaiveDate, farthest: NaiveDate) -> Option<NaiveDate> {
        let before = usize::from(times).saturating_sub(1);
        let round = match self {
            Rule::Once => return Some(start),
            Rule::Daily { every } => u64::from(*every),
            Rule::Weekly { every, .. } => 7 * u64::from(*every),
            Rule::MonthlyOnDay { every, .. } | Rule::MonthlyOnWeekday { every, .. } => {
                let first = start.with_day(1)?;
                let every = u32::from(*every).max(1);
                return (0..)
                    .map_while(|step| first.checked_add_months(Months::new(step * every)))
                    .take_while(|month| *month <= farthest)
                    .filter_map(|month| self.in_month(month))
                    .filter(|date| *date >= start)
                    .nth(before);
            }
        };
        // Days and weeks come again in equal rounds.
        let end_of_round = start.checked_add_days(Days::new(round))?.pred_opt()?;
        let each = self.fitting(start, start, end_of_round).count();
        let rounds = before.checked_div(each).unwrap_or(0);
        let from = start.checked_add_days(Days::new(round * rounds as u64))?;
        self.fitting(start, from, farthest)
            .nth(before - rounds * each)
    }
}

impl Nth {
    /// The date of this one of a weekday in the month of a date.
    fn of(self, weekday: Weekday, month: NaiveDate) -> Option<NaiveDate> {
        let nth = |nth: u8| {
            let (year, month) = (month.year(), month.month());
            NaiveDate::from_weekday_of_month_opt(year, month, weekday.into(), nth)
        };
        match self {
            Nth::Last => nth(5).or_else(|| nth(4)),
            _ => nth(self as u8 + 1),
        }
    }
}
