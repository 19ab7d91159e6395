//! A life of as many records as asked for, of every kind in a plausible share, for measuring. What
//! is in them is what the hand-written life has, again and again.

use chrono::{NaiveDateTime, NaiveTime, Timelike};
use domain::{CheckIn, Craving, Id, TriggerEvent};
use fastrand::Rng;

use super::chart::{self, Known};
use super::cravings::{self, URGES, When};
use super::journal::{Journal, Kind, name, named};
use super::log::{self, LINES};
use super::words::Words;
use super::{Life, check_ins, scale};

/// A journal of `count` records.
pub(super) fn records(life: Life, words: &Words, count: usize) -> Journal {
    let mut chance = Rng::with_seed(life.seed);
    let triggers = (count / 200).clamp(14, 60).min(count);
    let others = count - triggers;
    let cravings = others * 35 / 100;
    let events = others / 10;
    let check_ins = others * 15 / 100;
    let pages = others - cravings - events - check_ins;
    let charted = chart::triggers(life, words, triggers);
    let some_craving = |chance: &mut Rng| craving(life, words, triggers, chance);
    let noted_cravings: Vec<_> = (0..cravings).map(|_| some_craving(&mut chance)).collect();
    let noted_events: Vec<_> = (0..events)
        .map(|_| event(life, words, triggers, &noted_cravings, &mut chance))
        .collect();
    let noted_check_ins: Vec<_> = (0..check_ins)
        .map(|_| check_in(life, words, &mut chance))
        .collect();
    Journal {
        triggers: charted,
        cravings: named(Kind::Craving, noted_cravings),
        events: named(Kind::Event, noted_events),
        check_ins: named(Kind::CheckIn, noted_check_ins),
        ..Journal::of_pages(life.language, Life { pages, ..life }.pages())
    }
}

fn craving(
    life: Life,
    words: &Words,
    triggers: usize,
    chance: &mut Rng,
) -> (NaiveDateTime, Craving) {
    let nth = chance.usize(..cravings::COUNT);
    let urge = &URGES[nth];
    let craving = urge.craving(&words.cravings[nth], words);
    // One with a timer keeps the strength that its timer starts from.
    let strength = match craving.timer {
        Some(_) => urge.strength,
        None => (urge.strength + chance.u8(..3)).saturating_sub(1).min(10),
    };
    let craving = Craving {
        strength: scale(strength),
        triggers: again(urge.triggers, triggers, chance),
        ..craving
    };
    (sometime(life, urge.when, chance), craving)
}

/// A line of the log. Every second one came with a craving and is of the same time.
fn event(
    life: Life,
    words: &Words,
    triggers: usize,
    cravings: &[(NaiveDateTime, Craving)],
    chance: &mut Rng,
) -> (NaiveDateTime, TriggerEvent) {
    let nth = chance.usize(..log::COUNT);
    let line = &LINES[nth];
    let linked = (chance.bool() && !cravings.is_empty()).then(|| chance.usize(..cravings.len()));
    let event = TriggerEvent {
        triggers: again(line.triggers, triggers, chance),
        craving: linked.map(|place| name(Kind::Craving, place)),
        ..line.event(&words.lines[nth])
    };
    let at = match linked {
        Some(place) => cravings[place].0,
        None => sometime(life, line.when, chance),
    };
    (at, event)
}

fn check_in(life: Life, words: &Words, chance: &mut Rng) -> (NaiveDateTime, CheckIn) {
    let ago = chance.u64(1..=life.weeks.max(1) * 7);
    if chance.u8(..10) < 6 {
        check_ins::morning(life, ago, words, chance)
    } else {
        check_ins::evening(life, ago, chance)
    }
}

/// The same weekday and hour, in any week.
fn sometime(life: Life, when: When, chance: &mut Rng) -> NaiveDateTime {
    let day = life.day(chance.u64(..life.weeks.max(1)), when.weekday);
    let time = when.of(life).time();
    let minute = time.with_minute(chance.u32(..60));
    day.and_time(minute.unwrap_or(NaiveTime::MIN))
}

/// Triggers of the chart, each of them one of those that say the same.
fn again(known: &[Known], charted: usize, chance: &mut Rng) -> Vec<Id> {
    let places = known.iter().map(|known| *known as usize);
    let on_chart = places.filter(|place| *place < charted);
    on_chart
        .map(|place| {
            let same = (charted - place).div_ceil(chart::COUNT);
            name(Kind::Trigger, place + chart::COUNT * chance.usize(..same))
        })
        .collect()
}
