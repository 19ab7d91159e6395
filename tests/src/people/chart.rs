//! The trigger chart: what each trigger is and where it stands. Its words are with the language's.

use chrono::{NaiveTime, Weekday};
use domain::Id;
use domain::trigger::{Avoidable, Inside, Nature, Outside, Standing, Trigger};

use super::Life;
use super::journal::{Dated, Kind, name, named};
use super::words::{TriggerWords, Words};

/// How many triggers the hand-written chart has.
pub(super) const COUNT: usize = SHAPES.len();

/// The triggers, in the order of every list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Payday,
    Corner,
    Friday,
    Friends,
    Boss,
    Dark,
    Song,
    Drawer,
    Sign,
    Wedding,
    Alone,
    ShortNight,
    Earned,
    Restless,
}

struct Shape {
    nature: Nature,
    pull: Option<u8>,
    avoidable: Option<Avoidable>,
    place: Place,
}

enum Place {
    OnChart,
    Retired,
    SameAs(Known),
}

const SHAPES: [Shape; 14] = [
    outside(Outside::Money, 88, Avoidable::Partly),
    outside(Outside::Place, 92, Avoidable::Yes),
    outside(Outside::Time, 70, Avoidable::No),
    outside(Outside::Person, 60, Avoidable::Partly),
    outside(Outside::Situation, 42, Avoidable::No),
    outside(Outside::Time, 30, Avoidable::No),
    outside(Outside::Senses, 20, Avoidable::Partly),
    Shape {
        place: Place::Retired,
        ..outside(Outside::Thing, 65, Avoidable::Yes)
    },
    Shape {
        place: Place::SameAs(Known::Corner),
        ..outside(Outside::Place, 80, Avoidable::Yes)
    },
    Shape {
        nature: Nature::Outside(Some(Outside::Situation)),
        pull: None,
        avoidable: None,
        place: Place::OnChart,
    },
    inside(Inside::Feeling, 78, Avoidable::Partly),
    inside(Inside::Need, 45, Avoidable::Partly),
    inside(Inside::Thought, 58, Avoidable::No),
    inside(Inside::Body, 15, Avoidable::No),
];

const fn outside(kind: Outside, pull: u8, avoidable: Avoidable) -> Shape {
    Shape {
        nature: Nature::Outside(Some(kind)),
        pull: Some(pull),
        avoidable: Some(avoidable),
        place: Place::OnChart,
    }
}

const fn inside(kind: Inside, pull: u8, avoidable: Avoidable) -> Shape {
    Shape {
        nature: Nature::Inside(Some(kind)),
        pull: Some(pull),
        avoidable: Some(avoidable),
        place: Place::OnChart,
    }
}

impl Known {
    /// Its name in the journal.
    pub(super) fn id(self) -> Id {
        name(Kind::Trigger, self as usize)
    }
}

/// The first `count` triggers, all from the first week. Beyond those that were written by hand, the
/// same ones come again, each on a day of the week.
pub(super) fn triggers(life: Life, words: &Words, count: usize) -> Vec<Dated<Trigger>> {
    let first = life.day(life.weeks.saturating_sub(1), Weekday::Mon);
    let shapes = SHAPES.iter().zip(&words.triggers).cycle();
    let chart = shapes.take(count).enumerate().map(|(nth, (shape, said))| {
        let again = nth / COUNT;
        let on = (again > 0).then(|| words.days[(again - 1) % words.days.len()]);
        (first.and_time(evening()), trigger(shape, said, on))
    });
    named(Kind::Trigger, chart)
}

fn evening() -> NaiveTime {
    NaiveTime::from_hms_opt(19, 30, 0).unwrap_or_default()
}

fn trigger(shape: &Shape, words: &TriggerWords, on: Option<&str>) -> Trigger {
    Trigger {
        name: match on {
            Some(day) => format!("{}, {day}", words.name),
            None => words.name.to_owned(),
        },
        nature: shape.nature,
        pull: shape.pull.and_then(|pull| pull.try_into().ok()),
        avoidable: shape.avoidable,
        avoiding: words.avoiding.to_owned(),
        facing: words.facing.to_owned(),
        standing: match shape.place {
            Place::OnChart => Standing::Active,
            Place::Retired => Standing::Retired,
            Place::SameAs(other) => Standing::SameAs(other.id()),
        },
    }
}
