//! HALT and sleep beside the cravings of the same day. Side by side is all that is said: what comes
//! from what, nobody can tell from here.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use ts_rs::TS;

use super::mean::Mean;
use super::range::{DayRange, Days};
use super::{ENOUGH, MOST_TIED, Seen};
use crate::checkin::CheckIn;
use crate::halt::Halt;
use crate::record::Scale10;

/// Below this many minutes of sleep a night counts as short.
const SHORT_NIGHT: u32 = 6 * 60;

/// HALT and sleep beside cravings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Beside {
    /// How many cravings.
    pub n: u32,
    /// Each day on which anything at all was noted, earliest first. A day that is not here is blank.
    pub days: Vec<DayRow>,
    /// With how many of the cravings each of the four was ticked.
    pub with_cravings: Ticks,
    /// Nights under six hours, and the cravings of the day after.
    pub short: SleepSide,
    /// The other nights with known sleep.
    pub longer: SleepSide,
    /// The sentence on HALT.
    pub halt: HaltSays,
    /// The sentence on sleep.
    pub sleep: SleepSays,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DayRow {
    /// Which.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// How many cravings.
    pub cravings: u32,
    /// How strong the strongest of them was at its peak.
    pub strongest: Option<Scale10>,
    /// How often each of the four was ticked, in cravings, in the trigger log and in check-ins.
    pub ticks: Ticks,
    /// Minutes slept in the night before, from the morning's check-in, the latest if there are more.
    pub slept: Option<u32>,
}

/// How often each of the four was ticked. They are four things and are never added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "each is the word itself")]
pub struct Ticks {
    pub hungry: u32,
    pub angry: u32,
    pub lonely: u32,
    pub tired: u32,
}

/// One of the four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Need {
    Hungry,
    Angry,
    Lonely,
    Tired,
}

/// Nights of one kind, and the cravings of the days after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SleepSide {
    /// How many nights.
    pub nights: u32,
    /// How many cravings on the days after.
    pub cravings: u32,
    /// How many a day, on average.
    pub mean: Option<Mean>,
}

/// What is said of HALT: which of the four was ticked with the most cravings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum HaltSays {
    /// Too few to say anything.
    TooFew {
        /// How many cravings.
        n: u32,
    },
    /// One was ticked most often, and more than once.
    Most {
        /// Which.
        need: Need,
        /// With how many.
        count: u32,
        /// Of how many cravings.
        n: u32,
    },
    /// Two or three were ticked most often, and more than once.
    Tied {
        /// Which.
        needs: Vec<Need>,
        /// With how many, each.
        each: u32,
        /// Of how many cravings.
        n: u32,
    },
    /// None stands out.
    Spread {
        /// How many cravings.
        n: u32,
    },
}

/// What is said of sleep: both sides as they are, whichever has more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum SleepSays {
    /// Fewer than [`ENOUGH`] nights on a side.
    TooFew {
        /// How many nights have known sleep.
        n: u32,
    },
    /// Cravings a day, after short nights and after others.
    Both {
        /// Nights under six hours.
        short_nights: u32,
        /// Cravings on the days after them, on average.
        short_mean: Mean,
        /// Other nights.
        longer_nights: u32,
        /// Cravings on the days after them, on average.
        longer_mean: Mean,
    },
}

impl Ticks {
    /// How often one of them was ticked.
    pub fn of(&self, need: Need) -> u32 {
        match need {
            Need::Hungry => self.hungry,
            Need::Angry => self.angry,
            Need::Lonely => self.lonely,
            Need::Tired => self.tired,
        }
    }

    fn add(&mut self, halt: Halt) {
        self.hungry += u32::from(halt.hungry);
        self.angry += u32::from(halt.angry);
        self.lonely += u32::from(halt.lonely);
        self.tired += u32::from(halt.tired);
    }
}

impl Need {
    /// In the order of their name.
    pub const ALL: [Need; 4] = [Need::Hungry, Need::Angry, Need::Lonely, Need::Tired];
}

#[derive(Clone, Copy, Default)]
struct Day {
    cravings: u32,
    strongest: Option<Scale10>,
    ticks: Ticks,
    /// The later one counts; of two at the same time, the longer.
    slept: Option<(NaiveDateTime, u32)>,
}

/// Sets HALT and sleep beside cravings, day by day.
pub fn beside(seen: &Seen<'_>, range: DayRange) -> Beside {
    let days = Days::of(range);
    let mut tally = vec![Day::default(); days.count()];
    let mut with_cravings = Ticks::default();
    let mut n = 0;
    for craving in seen.cravings {
        let Some(day) = days.index(craving.at) else {
            continue;
        };
        let day = &mut tally[day];
        n += 1;
        day.cravings += 1;
        day.strongest = day.strongest.max(Some(craving.content.peak()));
        day.ticks.add(craving.content.halt);
        with_cravings.add(craving.content.halt);
    }
    for event in seen.events {
        if let Some(day) = days.index(event.at) {
            tally[day].ticks.add(event.content.halt);
        }
    }
    for check_in in seen.check_ins {
        if let (Some(day), CheckIn::Morning(morning)) = (days.index(check_in.at), check_in.content)
        {
            let day = &mut tally[day];
            day.ticks.add(morning.halt);
            let slept = morning.slept.map(|minutes| (check_in.at, minutes));
            day.slept = day.slept.max(slept);
        }
    }
    let noted = seen.noted(&days);
    let rows: Vec<DayRow> = tally
        .into_iter()
        .enumerate()
        .filter(|(at, _)| noted[*at])
        .map(|(at, day)| DayRow {
            date: days.date(at),
            cravings: day.cravings,
            strongest: day.strongest,
            ticks: day.ticks,
            slept: day.slept.map(|(_, minutes)| minutes),
        })
        .collect();
    let short = side(&rows, |slept| slept < SHORT_NIGHT);
    let longer = side(&rows, |slept| slept >= SHORT_NIGHT);
    Beside {
        n,
        halt: halt(n, with_cravings),
        sleep: sleep(short, longer),
        days: rows,
        with_cravings,
        short,
        longer,
    }
}

fn side(rows: &[DayRow], counts: impl Fn(u32) -> bool) -> SleepSide {
    let days = rows.iter().filter(|row| row.slept.is_some_and(&counts));
    let (nights, cravings) = days.fold((0, 0), |(nights, cravings), row| {
        (nights + 1, cravings + row.cravings)
    });
    SleepSide {
        nights,
        cravings,
        mean: Mean::of(u64::from(cravings), nights),
    }
}

fn halt(n: u32, ticks: Ticks) -> HaltSays {
    if n < ENOUGH {
        return HaltSays::TooFew { n };
    }
    let each = Need::ALL.map(|need| ticks.of(need)).into_iter().max();
    let each = each.unwrap_or(0);
    let needs: Vec<Need> = Need::ALL
        .into_iter()
        .filter(|need| ticks.of(*need) == each)
        .collect();
    match needs[..] {
        [need] if each > 1 => HaltSays::Most {
            need,
            count: each,
            n,
        },
        [_, _, ..] if each > 1 && needs.len() <= MOST_TIED => HaltSays::Tied { needs, each, n },
        _ => HaltSays::Spread { n },
    }
}

fn sleep(short: SleepSide, longer: SleepSide) -> SleepSays {
    match (short.mean, longer.mean) {
        (Some(short_mean), Some(longer_mean))
            if short.nights >= ENOUGH && longer.nights >= ENOUGH =>
        {
            SleepSays::Both {
                short_nights: short.nights,
                short_mean,
                longer_nights: longer.nights,
                longer_mean,
            }
        }
        _ => SleepSays::TooFew {
            n: short.nights + longer.nights,
        },
    }
}
