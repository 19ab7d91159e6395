//! How often and how strong, by week.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::mean::{Mean, Sum};
use super::range::{DayRange, Weeks};
use super::{ENOUGH, Seen};

/// The fewest whole weeks from which two halves are set side by side.
const WEEKS_TO_COMPARE: usize = 4;

/// How often and how strong, by week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Weekly {
    /// How many cravings.
    pub n: u32,
    /// How strong they were when they were logged, on average. The strength then is the one number
    /// that every craving has, so it is the one that compares like with like.
    pub mean: Option<Mean>,
    /// Each week, earliest first.
    pub weeks: Vec<Week>,
    /// The sentence.
    pub says: WeeklySays,
}

/// A week, from Monday to Sunday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Week {
    /// Its Monday.
    #[ts(type = "string")]
    pub monday: NaiveDate,
    /// How many of its days are in the range: under 7 for a week that is there in part.
    pub days: u32,
    /// On how many of these days anything at all was noted. When 0, the week is blank.
    pub noted: u32,
    /// How many cravings.
    pub n: u32,
    /// How strong they were when they were logged, on average.
    pub mean: Option<Mean>,
}

/// What is said of the weeks.
///
/// Earlier and later weeks are set side by side only where that is honest: as many whole weeks on
/// each side, at least two; all of them since the first record; none of them blank; and at least
/// [`ENOUGH`] cravings in them. Then it is
/// *more* or *fewer* when they differ by more than twice the square root of all (what chance alone
/// rarely does), *the same* when they differ by at most a tenth of all, and otherwise just a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum WeeklySays {
    /// Too few to say anything.
    TooFew {
        /// How many cravings.
        n: u32,
    },
    /// More in the later weeks.
    More(Halves),
    /// Fewer in the later weeks.
    Fewer(Halves),
    /// About the same.
    Same(Halves),
    /// How many, and how strong.
    Plain {
        /// How many cravings.
        n: u32,
        /// How strong, on average.
        mean: Mean,
    },
}

/// The last whole weeks, in two halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Halves {
    /// How many weeks each half has.
    pub weeks: u32,
    /// Cravings in the earlier half.
    pub earlier: u32,
    /// Cravings in the later half.
    pub later: u32,
}

/// Counts cravings by week.
pub fn weekly(seen: &Seen<'_>, range: DayRange) -> Weekly {
    let weeks = Weeks::of(range);
    let mut sums = vec![Sum::default(); weeks.count()];
    let mut all = Sum::default();
    for craving in seen.cravings {
        if let Some(week) = weeks.index(craving.at) {
            sums[week].add(craving.content.strength);
            all.add(craving.content.strength);
        }
    }
    let mut noted = vec![0; weeks.count()];
    for (day, any) in seen.noted(&weeks.days).into_iter().enumerate() {
        noted[weeks.of_day(day)] += u32::from(any);
    }
    let rows: Vec<Week> = (0..weeks.count())
        .map(|week| {
            let span = weeks.span(week);
            Week {
                monday: span.monday,
                days: span.days,
                noted: noted[week],
                n: sums[week].n,
                mean: sums[week].mean(),
            }
        })
        .collect();
    let says = says(all, &rows, seen.began(range.to));
    Weekly {
        n: all.n,
        mean: all.mean(),
        weeks: rows,
        says,
    }
}

fn says(all: Sum, rows: &[Week], began: Option<NaiveDate>) -> WeeklySays {
    let n = all.n;
    let Some(mean) = all.mean().filter(|_| n >= ENOUGH) else {
        return WeeklySays::TooFew { n };
    };
    let plain = WeeklySays::Plain { n, mean };
    let Some(halves) = halves(rows, began) else {
        return plain;
    };
    let sum = u64::from(halves.earlier) + u64::from(halves.later);
    let apart = u64::from(halves.earlier.abs_diff(halves.later));
    if apart * 10 <= sum {
        WeeklySays::Same(halves)
    } else if apart * apart <= 4 * sum {
        plain
    } else if halves.later > halves.earlier {
        WeeklySays::More(halves)
    } else {
        WeeklySays::Fewer(halves)
    }
}

fn halves(rows: &[Week], began: Option<NaiveDate>) -> Option<Halves> {
    let whole: Vec<&Week> = rows
        .iter()
        .filter(|week| week.days == 7 && began.is_some_and(|began| began <= week.monday))
        .collect();
    if whole.len() < WEEKS_TO_COMPARE {
        return None;
    }
    let half = whole.len() / 2;
    let compared = &whole[whole.len() - 2 * half..];
    if compared.iter().any(|week| week.noted == 0) {
        return None;
    }
    let [earlier, later] = [&compared[..half], &compared[half..]]
        .map(|half| half.iter().map(|week| week.n).sum::<u32>());
    (earlier + later >= ENOUGH).then_some(Halves {
        weeks: u32::try_from(half).ok()?,
        earlier,
        later,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{craving, day, noted, range, time};
    use crate::journal::JournalEntry;

    /// That many cravings each week from Monday 2026-10-19 on, and a page in each week of `pages`.
    fn says_of(counts: &[usize], pages: &[u64]) -> WeeklySays {
        let monday = |week: u64| day("2026-10-19") + chrono::Days::new(7 * week);
        let at = |week| monday(week).and_hms_opt(12, 0, 0).unwrap();
        let cravings: Vec<_> = (0..)
            .zip(counts)
            .flat_map(|(week, count)| vec![(at(week), craving(6)); *count])
            .collect();
        let pages: Vec<_> = pages
            .iter()
            .map(|week| (at(*week), JournalEntry::default()))
            .collect();
        let (cravings, entries) = (noted(&cravings), noted(&pages));
        let seen = Seen {
            cravings: &cravings,
            entries: &entries,
            ..Seen::default()
        };
        let range = DayRange {
            from: monday(0),
            to: monday(counts.len() as u64) - chrono::Days::new(1),
        };
        weekly(&seen, range).says
    }

    fn halves(weeks: u32, earlier: u32, later: u32) -> Halves {
        Halves {
            weeks,
            earlier,
            later,
        }
    }

    fn plain(n: u32) -> WeeklySays {
        WeeklySays::Plain {
            n,
            mean: Mean::of(6, 1).unwrap(),
        }
    }

    #[test]
    fn each_week_has_its_count_and_its_strength() {
        let cravings = [
            (time("2026-11-16 00:00"), craving(5)),
            (time("2026-11-18 12:00"), craving(6)),
            (time("2026-11-18 12:00"), craving(6)),
            (time("2026-11-23 23:59"), craving(4)),
            (time("2026-11-25 00:00"), craving(10)),
        ];
        let cravings = noted(&cravings);
        let seen = Seen {
            cravings: &cravings,
            ..Seen::default()
        };
        let weekly = weekly(&seen, range("2026-11-12", "2026-11-24"));
        let rows: Vec<_> = weekly
            .weeks
            .iter()
            .map(|week| (week.monday, week.days, week.noted, week.n))
            .collect();
        let expected = [
            (day("2026-11-09"), 4, 0, 0),
            (day("2026-11-16"), 7, 2, 3),
            (day("2026-11-23"), 2, 1, 1),
        ];
        assert_eq!(rows, expected);
        let means: Vec<_> = weekly.weeks.iter().map(|week| week.mean).collect();
        assert_eq!(means, [None, Mean::of(17, 3), Mean::of(4, 1)]);
        assert_eq!((weekly.n, weekly.mean), (4, Mean::of(21, 4)));
        assert_eq!(weekly.says, WeeklySays::TooFew { n: 4 });
    }

    #[test]
    fn halves_are_told_apart_only_when_they_differ_clearly() {
        assert_eq!(
            says_of(&[6, 6, 1, 1], &[]),
            WeeklySays::Fewer(halves(2, 12, 2))
        );
        assert_eq!(
            says_of(&[1, 1, 6, 6], &[]),
            WeeklySays::More(halves(2, 2, 12))
        );
        assert_eq!(
            says_of(&[3, 3, 3, 3], &[]),
            WeeklySays::Same(halves(2, 6, 6))
        );
        assert_eq!(says_of(&[3, 2, 1, 2], &[]), plain(8));
        assert_eq!(
            says_of(&[3, 2, 3, 3], &[]),
            WeeklySays::Same(halves(2, 5, 6))
        );
        assert_eq!(says_of(&[2, 2, 3, 2], &[]), plain(9));
        assert_eq!(says_of(&[3, 3, 0, 1], &[2]), plain(7));
        assert_eq!(
            says_of(&[4, 3, 0, 1], &[2]),
            WeeklySays::Fewer(halves(2, 7, 1))
        );
    }

    #[test]
    fn the_last_weeks_are_compared_when_they_cannot_be_halved() {
        assert_eq!(
            says_of(&[9, 6, 6, 1, 1], &[]),
            WeeklySays::Fewer(halves(2, 12, 2))
        );
        assert_eq!(says_of(&[6, 6, 1], &[]), plain(13));
    }

    #[test]
    fn a_blank_week_is_not_a_week_without_cravings() {
        assert_eq!(says_of(&[6, 6, 0, 2], &[]), plain(14));
        assert_eq!(
            says_of(&[6, 6, 0, 2], &[2]),
            WeeklySays::Fewer(halves(2, 12, 2))
        );
    }

    #[test]
    fn the_time_before_the_first_record_is_not_compared() {
        assert_eq!(says_of(&[0, 0, 1, 9], &[]), plain(10));
        assert_eq!(
            says_of(&[0, 0, 1, 9], &[0, 1]),
            WeeklySays::More(halves(2, 0, 10))
        );
    }

    /// Three weeks and a half are not four.
    #[test]
    fn the_week_in_which_it_began_is_not_compared() {
        let of = |first: &str| {
            let weeks = ["2026-11-02 12:00", "2026-11-09 12:00", "2026-11-16 12:00"];
            let times = [first].into_iter().chain(weeks);
            let cravings: Vec<_> = times
                .zip([1, 1, 6, 6])
                .flat_map(|(at, count)| vec![(time(at), craving(6)); count])
                .collect();
            let seen = Seen {
                cravings: &noted(&cravings),
                ..Seen::default()
            };
            weekly(&seen, range("2026-10-26", "2026-11-22")).says
        };
        assert_eq!(of("2026-10-26 00:00"), WeeklySays::More(halves(2, 2, 12)));
        assert_eq!(of("2026-10-27 00:00"), plain(14));
    }
}
