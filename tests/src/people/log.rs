//! The trigger log: when which trigger was met, and how it went. Its words are with the language's.

use chrono::Weekday::*;
use domain::TriggerEvent;
use domain::feeling::FeelingWord::{self, *};
use domain::feeling::{Feeling, Felt};
use domain::halt::Halt;

use super::chart::Known::{self, *};
use super::cravings::{When, at};
use super::journal::{Kind, name};
use super::scale;
use super::words::LineWords;

/// How many lines the hand-written log has.
pub(super) const COUNT: usize = LINES.len();

/// A line without its words.
pub(super) struct Line {
    pub(super) when: When,
    pub(super) triggers: &'static [Known],
    felt: &'static [(FeelingWord, Option<u8>)],
    hungry: bool,
    foreseen: Option<bool>,
    /// The craving that came with it, by its place.
    craving: Option<usize>,
    helped: Option<u8>,
    confidence: Option<u8>,
}

const fn line(when: When, triggers: &'static [Known]) -> Line {
    Line {
        when,
        triggers,
        felt: &[],
        hungry: false,
        foreseen: None,
        craving: None,
        helped: None,
        confidence: None,
    }
}

pub(super) const LINES: [Line; 12] = [
    Line {
        felt: &[(Anxious, Some(6))],
        foreseen: Some(false),
        helped: Some(4),
        ..line(at(0, Thu, 18, 20), &[Drawer])
    },
    Line {
        felt: &[(FeelingWord::Restless, Some(8)), (Lonely, Some(6))],
        foreseen: Some(true),
        craving: Some(3),
        helped: Some(3),
        confidence: Some(5),
        ..line(at(1, Fri, 18, 0), &[Payday, Earned])
    },
    Line {
        helped: Some(3),
        ..line(at(2, Mon, 17, 15), &[Corner])
    },
    Line {
        felt: &[(Anxious, Some(7)), (Proud, None)],
        foreseen: Some(false),
        craving: Some(6),
        helped: Some(4),
        confidence: Some(6),
        ..line(at(2, Fri, 18, 30), &[Friends])
    },
    Line {
        foreseen: Some(true),
        helped: Some(3),
        ..line(at(3, Fri, 12, 10), &[Payday])
    },
    Line {
        felt: &[(Angry, Some(8)), (Overwhelmed, Some(6))],
        hungry: true,
        foreseen: Some(false),
        craving: Some(12),
        helped: Some(3),
        confidence: Some(5),
        ..line(at(3, Mon, 19, 10), &[Boss])
    },
    line(at(3, Sat, 20, 0), &[]),
    Line {
        craving: Some(14),
        helped: Some(4),
        confidence: Some(8),
        ..line(at(4, Fri, 19, 10), &[Corner])
    },
    Line {
        felt: &[(Lonely, Some(9)), (Ashamed, Some(5))],
        hungry: true,
        foreseen: Some(true),
        craving: Some(18),
        confidence: Some(4),
        ..line(at(4, Sat, 20, 30), &[Known::Alone])
    },
    Line {
        felt: &[(Sad, Some(4))],
        helped: Some(2),
        ..line(at(6, Tue, 18, 5), &[Song])
    },
    line(at(6, Wed, 19, 0), &[Wedding, Dark]),
    Line {
        felt: &[(Calm, None)],
        foreseen: Some(true),
        helped: Some(3),
        confidence: Some(8),
        ..line(at(7, Fri, 12, 30), &[Payday])
    },
];

impl Line {
    /// The line, in words.
    pub(super) fn event(&self, said: &LineWords) -> TriggerEvent {
        let felt = self.felt.iter().map(|(word, strength)| Felt {
            feeling: Feeling::Word(*word),
            strength: strength.map(scale),
        });
        TriggerEvent {
            triggers: self.triggers.iter().map(|known| known.id()).collect(),
            words: said.words.to_owned(),
            place: said.place.to_owned(),
            company: said.company.to_owned(),
            doing: said.doing.to_owned(),
            thoughts: said.thoughts.to_owned(),
            felt: felt.collect(),
            body: said.body.to_owned(),
            halt: Halt {
                hungry: self.hungry,
                ..Halt::default()
            },
            foreseen: self.foreseen,
            craving: self.craving.map(|place| name(Kind::Craving, place)),
            did: said.did.to_owned(),
            helped: self.helped.map(scale),
            good: said.good.to_owned(),
            cost: said.cost.to_owned(),
            learned: said.learned.to_owned(),
            confidence: self.confidence.map(scale),
        }
    }
}
