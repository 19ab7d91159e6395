//! When something repeats, on civil dates: "every second Monday" is a matter of the calendar, and no
//! zone or clock has a say in it. The rules are a part of those of RFC 5545, section 3.3.10.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{Fault, Field, Wrong, fault};

/// The most of anything between two repeats, in days, weeks or months.
pub const LONGEST_INTERVAL: u16 = 99;

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

/// How far ahead of its first date anything repeats, in years. A rule that fits no date ends there.
const FARTHEST: i32 = 200;

impl Repeat {
    /// The dates of something that first may be on `start`, from `from` on, in order.
    pub fn dates(&self, start: NaiveDate, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let (most, last) = match self.ends {
            Ends::Never => (usize::MAX, NaiveDate::MAX),
            Ends::After { times } => (usize::from(times), NaiveDate::MAX),
            Ends::On { date } => (usize::MAX, date),
        };
        let last = last.min(start.with_year(start.year() + FARTHEST).unwrap_or(start));
        // Where they are counted, each has to be seen; else those before `from` are passed over.
        let seen_from = if most == usize::MAX { from } else { start };
        self.rule
            .steps(start, seen_from)
            .take_while(move |(first, _)| *first <= last)
            .flat_map(|(_, dates)| dates)
            .filter(move |date| *date >= start)
            .take_while(move |date| *date <= last)
            .take(most)
            .skip_while(move |date| *date < from)
    }
}

/// The dates of one day, week or month, with the first day of it.
type Step = (NaiveDate, Vec<NaiveDate>);

impl Rule {
    /// Step by step, beginning with the step of `start` or, where `from` is later, with one shortly
    /// before it.
    fn steps(&self, start: NaiveDate, from: NaiveDate) -> Box<dyn Iterator<Item = Step> + '_> {
        let days = u64::try_from((from - start).num_days()).unwrap_or(0);
        match self {
            Rule::Once => Box::new(std::iter::once((start, vec![start]))),
            Rule::Daily { every } => {
                let every = u64::from(*every).max(1);
                let days = (days / every..).map_while(move |step| {
                    start.checked_add_days(Days::new(step.checked_mul(every)?))
                });
                Box::new(days.map(|date| (date, vec![date])))
            }
            Rule::Weekly { every, on } => {
                let every = u64::from(*every).max(1) * 7;
                let monday = start - Days::new(start.weekday().num_days_from_monday().into());
                let weeks = (days / every..).map_while(move |step| {
                    monday.checked_add_days(Days::new(step.checked_mul(every)?))
                });
                Box::new(weeks.map(|monday| {
                    let dates = on.iter().map(|day| monday + Days::new(*day as u64));
                    (monday, dates.collect())
                }))
            }
            Rule::MonthlyOnDay { every, day } => {
                let day = u32::from(*day);
                months(start, days, *every, move |first| first.with_day(day))
            }
            Rule::MonthlyOnWeekday {
                every,
                nth,
                weekday,
            } => months(start, days, *every, |first| nth.of(*weekday, first)),
        }
    }
}

/// Every so many months, by the first of each.
fn months<'a>(
    start: NaiveDate,
    days: u64,
    every: u16,
    date: impl Fn(NaiveDate) -> Option<NaiveDate> + 'a,
) -> Box<dyn Iterator<Item = Step> + 'a> {
    let every = u32::from(every).max(1);
    // No month is longer than 31 days, so this never passes one over.
    let passed = u32::try_from(days / 31).unwrap_or(u32::MAX) / every;
    let first = start - Days::new(u64::from(start.day0()));
    let months = (passed..)
        .map_while(move |step| first.checked_add_months(Months::new(step.checked_mul(every)?)));
    Box::new(months.map(move |first| (first, date(first).into_iter().collect())))
}

impl Nth {
    /// The date of this weekday in the month that begins with `first`.
    fn of(self, weekday: Weekday, first: NaiveDate) -> Option<NaiveDate> {
        let ahead = (7 + weekday as u64 - Weekday::of(first) as u64) % 7;
        let earliest = first.checked_add_days(Days::new(ahead))?;
        let weeks = match self {
            Nth::First => 0,
            Nth::Second => 1,
            Nth::Third => 2,
            Nth::Fourth => 3,
            Nth::Fifth | Nth::Last => 4,
        };
        let in_month = |weeks: u64| {
            let date = earliest.checked_add_days(Days::new(7 * weeks))?;
            (date.month() == first.month()).then_some(date)
        };
        match self {
            Nth::Last => in_month(4).or_else(|| in_month(3)),
            _ => in_month(weeks),
        }
    }
}
