//! On which day of the week, and at what time of the day.

use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

use super::place::{Place, Stretch, Weekday};
use super::range::{DayRange, Days};
use super::{ENOUGH, MOST_TIED, Seen};

/// Fewer than this in one place are no pattern, whatever their share.
const PATTERN: u32 = 3;

/// On which day of the week, and at what time of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct When {
    /// How many cravings.
    pub n: u32,
    /// Each day of the week, from Monday.
    pub rows: Vec<WeekdayRow>,
    /// The sentence.
    pub says: WhenSays,
}

/// A day of the week. How many cravings there were in each stretch of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "each is the stretch itself")]
pub struct WeekdayRow {
    /// Which.
    pub weekday: Weekday,
    pub early: u32,
    pub morning: u32,
    pub afternoon: u32,
    pub evening: u32,
}

/// What is said of days and times.
///
/// A place stands out when at least three cravings fall there and they are at least a third of
/// all for a cell, two fifths for a day of the week, three fifths for a stretch: each well
/// over what an even spread puts there (one in 28, one in 7, about one in 3 of the waking hours),
/// and each a share that is worth saying. A cell says most, so it goes first, unless a whole day or
/// stretch that stands out has at least twice as many; then the day, then the stretch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum WhenSays {
    /// Too few to say anything.
    TooFew {
        /// How many cravings.
        n: u32,
    },
    /// One place stands out.
    Most {
        /// Which.
        place: Place,
        /// How many fall there.
        count: u32,
        /// Of how many.
        n: u32,
    },
    /// Two or three places stand out alike.
    Tied {
        /// Which, all of one kind, in the order of the week and the day.
        places: Vec<Place>,
        /// How many fall into each.
        each: u32,
        /// Of how many.
        n: u32,
    },
    /// No place stands out.
    Spread {
        /// How many cravings.
        n: u32,
    },
}

impl WeekdayRow {
    /// How many there were in a stretch.
    pub fn at(&self, stretch: Stretch) -> u32 {
        match stretch {
            Stretch::Early => self.early,
            Stretch::Morning => self.morning,
            Stretch::Afternoon => self.afternoon,
            Stretch::Evening => self.evening,
        }
    }

    fn total(&self) -> u32 {
        self.early + self.morning + self.afternoon + self.evening
    }
}

/// Counts cravings by day of the week and time of the day.
pub fn when(seen: &Seen<'_>, range: DayRange) -> When {
    let mut rows = Weekday::ALL.map(|weekday| WeekdayRow {
        weekday,
        early: 0,
        morning: 0,
        afternoon: 0,
        evening: 0,
    });
    let mut n = 0;
    for craving in Days::of(range).within(seen.cravings) {
        let row = &mut rows[craving.at.weekday().num_days_from_monday() as usize];
        *match Stretch::from(craving.at.time()) {
            Stretch::Early => &mut row.early,
            Stretch::Morning => &mut row.morning,
            Stretch::Afternoon => &mut row.afternoon,
            Stretch::Evening => &mut row.evening,
        } += 1;
        n += 1;
    }
    When {
        n,
        says: says(n, &rows),
        rows: rows.to_vec(),
    }
}

/// The places of one kind that stand out with the most cravings.
struct Peak {
    places: Vec<Place>,
    each: u32,
}

fn says(n: u32, rows: &[WeekdayRow]) -> WhenSays {
    if n < ENOUGH {
        return WhenSays::TooFew { n };
    }
    let cells = rows.iter().flat_map(|row| {
        let weekday = row.weekday;
        Stretch::ALL.map(|stretch| (Place::Cell { weekday, stretch }, row.at(stretch)))
    });
    let weekdays = rows.iter().map(|row| {
        let weekday = row.weekday;
        (Place::Weekday { weekday }, row.total())
    });
    let stretches = Stretch::ALL.map(|stretch| {
        let total = rows.iter().map(|row| row.at(stretch)).sum();
        (Place::Stretch { stretch }, total)
    });
    let cell = peak(cells, n, (1, 3));
    let weekday = peak(weekdays, n, (2, 5));
    let stretch = peak(stretches.into_iter(), n, (3, 5));
    let in_line = [&weekday, &stretch]
        .into_iter()
        .flatten()
        .map(|peak| peak.each)
        .max();
    let said = cell
        .filter(|cell| in_line.is_none_or(|line| line < 2 * cell.each))
        .or(weekday)
        .or(stretch);
    match said {
        Some(Peak { places, each }) => match places[..] {
            [place] => WhenSays::Most {
                place,
                count: each,
                n,
            },
            _ => WhenSays::Tied { places, each, n },
        },
        None => WhenSays::Spread { n },
    }
}

/// The fullest places, when they hold at least `share` of all.
fn peak(
    places: impl Iterator<Item = (Place, u32)>,
    n: u32,
    (part, whole): (u64, u64),
) -> Option<Peak> {
    let mut peak = Peak {
        places: Vec::new(),
        each: 0,
    };
    for (place, count) in places {
        if count > peak.each {
            peak.places.clear();
            peak.each = count;
        }
        if count == peak.each {
            peak.places.push(place);
        }
    }
    let stands_out = peak.each >= PATTERN
        && u64::from(peak.each) * whole >= u64::from(n) * part
        && peak.places.len() <= MOST_TIED;
    stands_out.then_some(peak)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{craving, day, noted, range};

    /// Cravings at `weekday hour`, with Monday as 0, each in a week of its own.
    fn of(times: &[(u64, u32)]) -> When {
        let cravings: Vec<_> = (0..)
            .zip(times)
            .map(|(week, (weekday, hour))| {
                let date = day("2026-01-05") + chrono::Days::new(7 * week + weekday);
                (date.and_hms_opt(*hour, 0, 0).unwrap(), craving(5))
            })
            .collect();
        let cravings = noted(&cravings);
        let seen = Seen {
            cravings: &cravings,
            ..Seen::default()
        };
        when(&seen, range("2026-01-05", "2026-12-31"))
    }

    fn cell(weekday: Weekday, stretch: Stretch) -> Place {
        Place::Cell { weekday, stretch }
    }

    #[test]
    fn six_of_eleven_came_on_fridays_after_five() {
        let mut times = vec![(4, 17), (4, 18), (4, 20), (4, 21), (4, 23), (4, 19)];
        times.extend([(0, 8), (1, 13), (2, 18), (4, 9), (6, 2)]);
        let when = of(&times);
        assert_eq!(
            when.says,
            WhenSays::Most {
                place: cell(Weekday::Friday, Stretch::Evening),
                count: 6,
                n: 11
            }
        );
        let friday = when.rows[4];
        assert_eq!(friday.weekday, Weekday::Friday);
        let stretches = [
            friday.early,
            friday.morning,
            friday.afternoon,
            friday.evening,
        ];
        assert_eq!(stretches, [0, 1, 0, 6]);
        assert_eq!(when.rows[6].early, 1);
    }

    #[test]
    fn a_tie_is_said_as_a_tie() {
        let times = [
            (4, 18),
            (4, 19),
            (4, 20),
            (0, 8),
            (0, 8),
            (0, 8),
            (2, 13),
            (6, 1),
        ];
        assert_eq!(
            of(&times).says,
            WhenSays::Tied {
                places: vec![
                    cell(Weekday::Monday, Stretch::Morning),
                    cell(Weekday::Friday, Stretch::Evening)
                ],
                each: 3,
                n: 8
            }
        );
    }

    #[test]
    fn a_whole_day_says_more_than_a_part_of_it() {
        let times = [
            (5, 1),
            (5, 8),
            (5, 8),
            (5, 13),
            (5, 18),
            (5, 18),
            (0, 8),
            (1, 13),
            (2, 18),
            (3, 1),
        ];
        let weekday = Weekday::Saturday;
        let place = Place::Weekday { weekday };
        let most = |place, count, n| WhenSays::Most { place, count, n };
        assert_eq!(of(&times).says, most(place, 6, 10));
        let times = [
            (5, 8),
            (5, 8),
            (5, 8),
            (5, 18),
            (5, 18),
            (5, 18),
            (5, 13),
            (0, 8),
        ];
        assert_eq!(of(&times).says, most(place, 7, 8));
    }

    #[test]
    fn a_time_of_day_can_stand_out_on_its_own() {
        let times = [(0, 8), (1, 9), (2, 10), (3, 11), (4, 5), (5, 18)];
        let stretch = Stretch::Morning;
        assert_eq!(
            of(&times).says,
            WhenSays::Most {
                place: Place::Stretch { stretch },
                count: 5,
                n: 6
            }
        );
    }

    #[test]
    fn less_than_its_share_does_not_stand_out() {
        // Each with three in one place, then others that have no day and no stretch in common.
        let others = [(0, 1), (1, 8), (2, 13), (3, 18), (5, 1), (6, 9), (1, 14)];
        let says = |in_one: [(u64, u32); 3], others: &[(u64, u32)]| {
            of(&[&in_one[..], others].concat()).says
        };
        let most = |place, n| WhenSays::Most { place, count: 3, n };
        let in_a_cell = [(4, 18), (4, 19), (4, 20)];
        let place = cell(Weekday::Friday, Stretch::Evening);
        assert_eq!(says(in_a_cell, &others[..6]), most(place, 9));
        assert_eq!(says(in_a_cell, &others), WhenSays::Spread { n: 10 });
        let on_a_day = [(4, 1), (4, 9), (4, 20)];
        let weekday = Weekday::Friday;
        assert_eq!(
            says(on_a_day, &others[..4]),
            most(Place::Weekday { weekday }, 7)
        );
        assert_eq!(says(on_a_day, &others[..5]), WhenSays::Spread { n: 8 });
        let in_a_stretch = [(4, 20), (5, 20), (6, 20)];
        let stretch = Stretch::Evening;
        assert_eq!(
            says(in_a_stretch, &others[..2]),
            most(Place::Stretch { stretch }, 5)
        );
        assert_eq!(says(in_a_stretch, &others[..3]), WhenSays::Spread { n: 6 });
    }

    #[test]
    fn what_is_spread_out_is_said_so() {
        let times = [
            (0, 1),
            (1, 8),
            (2, 13),
            (3, 18),
            (4, 1),
            (5, 8),
            (6, 13),
            (6, 18),
        ];
        assert_eq!(of(&times).says, WhenSays::Spread { n: 8 });
        assert_eq!(of(&times[..4]).says, WhenSays::TooFew { n: 4 });
    }
}
