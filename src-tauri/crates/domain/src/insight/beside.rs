//! HALT and sleep beside the cravings of the same day. Side by side is all that is said: what comes
//! from what, nobody can tell from here.

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use ts_rs::TS;

use super::mean::Mean;
use super::range::{DayRange, Days};
use super::ticks::{HaltSays, Ticks, halt};
use super::{ENOUGH, Seen};
use crate::checkin::CheckIn;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkin::{Evening, Morning};
    use crate::craving::Craving;
    use crate::halt::Halt;
    use crate::insight::sample::{craving, day, noted, range, scale, time};
    use crate::trigger_event::TriggerEvent;

    const TIRED: Halt = Halt {
        hungry: false,
        angry: false,
        lonely: false,
        tired: true,
    };

    fn slept(minutes: u32) -> CheckIn {
        CheckIn::Morning(Morning {
            slept: Some(minutes),
            ..Morning::default()
        })
    }

    #[test]
    fn a_day_has_everything_beside_each_other() {
        let strongest = Craving {
            strongest: Some(scale(9)),
            halt: TIRED,
            ..craving(4)
        };
        let cravings = [
            (time("2026-11-21 23:59"), craving(7)),
            (time("2026-11-22 00:00"), strongest),
            (time("2026-11-22 20:00"), craving(8)),
        ];
        let event = TriggerEvent {
            halt: TIRED,
            ..TriggerEvent::default()
        };
        let events = [(time("2026-11-22 20:00"), event)];
        let evening = CheckIn::Evening(Evening::default());
        let check_ins = [
            (time("2026-11-22 08:00"), slept(500)),
            (time("2026-11-22 09:00"), slept(300)),
            (time("2026-11-20 22:00"), evening),
        ];
        let seen = Seen {
            cravings: &noted(&cravings),
            events: &noted(&events),
            check_ins: &noted(&check_ins),
            ..Seen::default()
        };
        let beside = beside(&seen, range("2026-11-10", "2026-11-23"));
        let blank = DayRow {
            date: day("2026-11-20"),
            cravings: 0,
            strongest: None,
            ticks: Ticks::default(),
            slept: None,
        };
        let saturday = DayRow {
            date: day("2026-11-21"),
            cravings: 1,
            strongest: Some(scale(7)),
            ..blank
        };
        let sunday = DayRow {
            date: day("2026-11-22"),
            cravings: 2,
            strongest: Some(scale(9)),
            ticks: Ticks {
                tired: 2,
                ..Ticks::default()
            },
            slept: Some(300),
        };
        assert_eq!(beside.days, [blank, saturday, sunday]);
        assert_eq!((beside.n, beside.with_cravings.tired), (3, 1));
    }

    #[test]
    fn sleep_is_spoken_of_when_both_sides_have_enough() {
        let of = |short: u64, longer: u64| {
            let first = day("2026-11-01");
            let at = |night| {
                let date = first + chrono::Days::new(night);
                date.and_hms_opt(8, 0, 0).unwrap()
            };
            let minutes = |night| if night < short { 359 } else { 360 };
            let check_ins: Vec<_> = (0..short + longer)
                .map(|night| (at(night), slept(minutes(night))))
                .collect();
            // Two on the day after the first short night, one on the day after the last longer one.
            let days = [0, 0, (short + longer).saturating_sub(1)];
            let cravings = days.map(|day| (at(day), craving(5)));
            let seen = Seen {
                cravings: &noted(&cravings),
                check_ins: &noted(&check_ins),
                ..Seen::default()
            };
            beside(&seen, range("2026-11-01", "2026-11-30")).sleep
        };
        assert_eq!(of(4, 9), SleepSays::TooFew { n: 13 });
        assert_eq!(of(9, 4), SleepSays::TooFew { n: 13 });
        assert_eq!(
            of(5, 6),
            SleepSays::Both {
                short_nights: 5,
                short_mean: Mean::of(4, 10).unwrap(),
                longer_nights: 6,
                longer_mean: Mean::of(2, 10).unwrap(),
            }
        );
    }
}
