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
