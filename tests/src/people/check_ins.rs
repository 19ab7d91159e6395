//! The check-ins: on six mornings of ten and four evenings of ten, with days between on which there
//! was nothing. Sleep gets longer over the weeks, and is never the same.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use domain::CheckIn;
use domain::checkin::{Done, Evening, Morning, WithoutUse};
use domain::craving::Ending;
use domain::feeling::Feeling;
use domain::feeling::FeelingWord::{self, *};
use domain::halt::Halt;
use fastrand::Rng;

use super::cravings::URGES;
use super::words::{OFTEN, Words};
use super::{Life, scale};

/// Days without any, counted back from the last.
const QUIET: [std::ops::RangeInclusive<u64>; 2] = [18..=20, 40..=41];

/// On these evenings the program meets.
const PROGRAM: [Weekday; 3] = [Weekday::Mon, Weekday::Wed, Weekday::Thu];

const FELT: [FeelingWord; 8] = [
    Tired, Calm, Anxious, Hopeful, Lonely, Content, Restless, Grateful,
];

/// Those of a life, in no order.
pub(super) fn check_ins(life: Life, words: &Words) -> Vec<(NaiveDateTime, CheckIn)> {
    let mut chance = Rng::with_seed(life.seed);
    let all = life.weeks * 7;
    let days: Vec<u64> = (1..=all)
        .filter(|ago| !QUIET.iter().any(|quiet| quiet.contains(ago)))
        .collect();
    let mut check_ins = Vec::new();
    for (share, is_morning) in [(6, true), (4, false)] {
        let mut days = days.clone();
        chance.shuffle(&mut days);
        days.truncate(usize::try_from(all * share / 10).unwrap_or(usize::MAX));
        for ago in days {
            check_ins.push(if is_morning {
                morning(life, ago, words, &mut chance)
            } else {
                evening(life, ago, &mut chance)
            });
        }
    }
    check_ins
}

/// The morning so many days ago.
pub(super) fn morning(
    life: Life,
    ago: u64,
    words: &Words,
    chance: &mut Rng,
) -> (NaiveDateTime, CheckIn) {
    // Quarters of an hour: about five hours in the first week, about seven in the last.
    let gone = (life.weeks * 7).saturating_sub(ago) * 8 / (life.weeks * 7).max(1);
    let slept = u32::try_from((16 + gone + chance.u64(..9)) * 15).unwrap_or(0);
    let tired = slept < 330 && chance.bool();
    let risk = words.risks[chance.usize(..OFTEN)];
    let step = words.steps[chance.usize(..OFTEN)];
    let morning = Morning {
        slept: some(chance, 90, |_| slept),
        sleep_quality: some(
            chance,
            80,
            |_| scale((slept.max(240) / 60 - 4).min(4) as u8),
        ),
        mood: Some(scale(chance.u8(3..=5) + (gone / 3) as u8)),
        feelings: feelings(chance),
        craving: some(chance, 60, |chance| {
            scale(chance.u8(..=5 - (gone / 3) as u8))
        }),
        halt: Halt {
            tired,
            ..Halt::default()
        },
        risks: some(chance, 30, |_| risk.to_owned()).unwrap_or_default(),
        step: some(chance, 50, |_| step.to_owned()).unwrap_or_default(),
    };
    let time = time(chance, 6..9);
    (day(life, ago).and_time(time), CheckIn::Morning(morning))
}

/// The evening so many days ago.
pub(super) fn evening(life: Life, ago: u64, chance: &mut Rng) -> (NaiveDateTime, CheckIn) {
    let date = day(life, ago);
    let program = PROGRAM.contains(&date.weekday());
    let done = |chance: &mut Rng| {
        if chance.u8(..4) > 0 {
            Done::Yes
        } else {
            Done::No
        }
    };
    let evening = Evening {
        hard: Some(scale(chance.u8(..=3))),
        strongest_craving: some(chance, 60, |chance| scale(chance.u8(..=6))),
        contact: some(chance, 80, |chance| program || chance.bool()),
        meeting: some(chance, 80, |_| program),
        ate: some(chance, 90, done),
        moved: some(chance, 70, done),
        medication: some(chance, 70, done),
        conflict: some(chance, 50, |chance| scale(chance.u8(..=2))),
        without_use: some(chance, 75, |chance| {
            if used_on(life, date) {
                WithoutUse::No
            } else if chance.u8(..10) == 0 {
                WithoutUse::RatherNotSay
            } else {
                WithoutUse::Yes
            }
        }),
        confidence: some(chance, 70, |chance| scale(chance.u8(4..=9))),
        feelings: feelings(chance),
        mood: some(chance, 70, |chance| scale(chance.u8(3..=8))),
    };
    (
        date.and_time(time(chance, 20..23)),
        CheckIn::Evening(evening),
    )
}

/// Whether a craving of that day ended with use.
fn used_on(life: Life, date: NaiveDate) -> bool {
    URGES
        .iter()
        .filter(|urge| urge.ended_with(Ending::Used))
        .any(|urge| urge.when.of(life).date() == date)
}

fn day(life: Life, ago: u64) -> NaiveDate {
    life.today
        .checked_sub_days(Days::new(ago))
        .unwrap_or(life.today)
}

fn time(chance: &mut Rng, hours: std::ops::Range<u32>) -> NaiveTime {
    NaiveTime::from_hms_opt(chance.u32(hours), chance.u32(..60), 0).unwrap_or_default()
}

/// Something in so many of a hundred times; else it was skipped.
fn some<T>(chance: &mut Rng, percent: u8, what: impl FnOnce(&mut Rng) -> T) -> Option<T> {
    (chance.u8(..100) < percent).then(|| what(chance))
}

fn feelings(chance: &mut Rng) -> Vec<Feeling> {
    let first = chance.usize(..FELT.len());
    let words = FELT.iter().cycle().skip(first).step_by(3);
    words
        .take(chance.usize(..3))
        .copied()
        .map(Feeling::Word)
        .collect()
}
