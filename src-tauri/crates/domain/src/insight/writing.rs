//! Pages of the journal and the mood on them, by week.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::mean::{Mean, Sum};
use super::range::{DayRange, Weeks};
use super::{ENOUGH, Seen};

/// Pages and mood, by week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Writing {
    /// How many pages.
    pub n: u32,
    /// How many of them have a mood.
    pub moods: u32,
    /// The mood, from 0 to 10, on average.
    pub mean: Option<Mean>,
    /// Each week, earliest first.
    pub weeks: Vec<WritingWeek>,
    /// The sentence.
    pub says: WritingSays,
}

/// A week, from Monday to Sunday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WritingWeek {
    /// Its Monday.
    #[ts(type = "string")]
    pub monday: NaiveDate,
    /// How many of its days are in the range: under 7 for a week that is there in part.
    pub days: u32,
    /// How many pages.
    pub n: u32,
    /// How many of them have a mood.
    pub moods: u32,
    /// The mood, from 0 to 10, on average.
    pub mean: Option<Mean>,
}

/// What is said of pages and mood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum WritingSays {
    /// Too few to say anything.
    TooFew {
        /// How many pages.
        n: u32,
    },
    /// How many pages; too few of them have a mood to say more.
    Pages {
        /// How many pages.
        n: u32,
    },
    /// How many pages, and the mood.
    Mood {
        /// How many pages.
        n: u32,
        /// How many of them have a mood.
        moods: u32,
        /// The mood, on average.
        mean: Mean,
    },
}

/// Counts pages by week.
pub fn writing(seen: &Seen<'_>, range: DayRange) -> Writing {
    let weeks = Weeks::of(range);
    let mut tally = vec![(0, Sum::default()); weeks.count()];
    let mut n = 0;
    let mut moods = Sum::default();
    for entry in seen.entries {
        let Some(week) = weeks.index(entry.at) else {
            continue;
        };
        let (pages, week_moods) = &mut tally[week];
        n += 1;
        *pages += 1;
        if let Some(mood) = entry.content.mood {
            week_moods.add(mood);
            moods.add(mood);
        }
    }
    let rows = tally.into_iter().enumerate().map(|(week, (n, moods))| {
        let span = weeks.span(week);
        WritingWeek {
            monday: span.monday,
            days: span.days,
            n,
            moods: moods.n,
            mean: moods.mean(),
        }
    });
    Writing {
        n,
        moods: moods.n,
        mean: moods.mean(),
        weeks: rows.collect(),
        says: says(n, moods),
    }
}

fn says(n: u32, moods: Sum) -> WritingSays {
    match moods.mean() {
        _ if n < ENOUGH => WritingSays::TooFew { n },
        Some(mean) if moods.n >= ENOUGH => WritingSays::Mood {
            n,
            moods: moods.n,
            mean,
        },
        _ => WritingSays::Pages { n },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{day, noted, range, scale, time};
    use crate::journal::JournalEntry;

    fn page(mood: Option<u8>) -> JournalEntry {
        JournalEntry {
            mood: mood.map(scale),
            ..JournalEntry::default()
        }
    }

    fn of(moods: &[Option<u8>]) -> Writing {
        let pages: Vec<_> = (0..)
            .zip(moods)
            .map(|(day_of, mood)| {
                let date = day("2026-11-09") + chrono::Days::new(day_of);
                (date.and_hms_opt(22, 0, 0).unwrap(), page(*mood))
            })
            .collect();
        let seen = Seen {
            entries: &noted(&pages),
            ..Seen::default()
        };
        writing(&seen, range("2026-11-09", "2026-11-22"))
    }

    #[test]
    fn each_week_has_its_pages_and_its_mood() {
        let writing = of(&[Some(3), None, Some(4), None, None, None, None, Some(8)]);
        let rows: Vec<_> = writing
            .weeks
            .iter()
            .map(|week| (week.n, week.moods, week.mean))
            .collect();
        assert_eq!(rows, [(7, 2, Mean::of(7, 2)), (1, 1, Mean::of(8, 1))]);
        assert_eq!(
            (writing.n, writing.moods, writing.mean),
            (8, 3, Mean::of(15, 3))
        );
        assert_eq!(writing.says, WritingSays::Pages { n: 8 });
    }

    #[test]
    fn mood_is_spoken_of_when_there_is_enough_of_it() {
        let mut moods = vec![Some(5), Some(6), Some(5), Some(5), None];
        assert_eq!(of(&moods[..4]).says, WritingSays::TooFew { n: 4 });
        assert_eq!(of(&moods).says, WritingSays::Pages { n: 5 });
        moods.push(Some(0));
        assert_eq!(
            of(&moods).says,
            WritingSays::Mood {
                n: 6,
                moods: 5,
                mean: Mean::of(42, 10).unwrap()
            }
        );
    }

    #[test]
    fn a_week_without_pages_has_no_mood() {
        let pages = [(time("2026-11-23 10:00"), page(Some(0)))];
        let seen = Seen {
            entries: &noted(&pages),
            ..Seen::default()
        };
        let weeks = writing(&seen, range("2026-11-16", "2026-11-23")).weeks;
        let means: Vec<_> = weeks.iter().map(|week| (week.n, week.mean)).collect();
        assert_eq!(means, [(0, None), (1, Mean::of(0, 1))]);
    }
}
