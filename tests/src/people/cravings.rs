//! The cravings: when, how strong, and what was done. Their words are with the language's.
//!
//! There is something to find in them. Payday is every second Friday, and Fridays after five are the
//! hard hours; walking helps most; what passes takes about 14 minutes; and over the weeks they come
//! less strong. Most are noted as people note them, with a number and little else.

use chrono::Weekday::{self, *};
use chrono::{NaiveDateTime, NaiveTime};
use domain::Craving;
use domain::coping::ListedTool::{self, *};
use domain::coping::{Tool, Tried};
use domain::craving::Ending::{self, *};
use domain::feeling::Feeling;
use domain::feeling::FeelingWord::{self, *};
use domain::halt::Halt;
use domain::timer::{Reading, Timer, TimerState};

use super::chart::Known::{self, *};
use super::words::{CravingWords, Words};
use super::{Life, scale};

/// How many cravings the hand-written story has.
pub(super) const COUNT: usize = URGES.len();

/// A time of one of the eight weeks, the first of which is 0.
#[derive(Clone, Copy)]
pub(super) struct When {
    pub(super) week: u64,
    pub(super) weekday: Weekday,
    pub(super) hour: u32,
    pub(super) minute: u32,
}

pub(super) const fn at(week: u64, weekday: Weekday, hour: u32, minute: u32) -> When {
    When {
        week,
        weekday,
        hour,
        minute,
    }
}

impl When {
    /// When it was in this life.
    pub(super) fn of(self, life: Life) -> NaiveDateTime {
        let time = NaiveTime::from_hms_opt(self.hour, self.minute, 0).unwrap_or_default();
        life.day(7 - self.week, self.weekday).and_time(time)
    }
}

/// A craving without its words.
pub(super) struct Urge {
    pub(super) when: When,
    pub(super) strength: u8,
    at_end: Option<u8>,
    lasted: Option<u32>,
    pub(super) triggers: &'static [Known],
    feelings: &'static [FeelingWord],
    halt: Halt,
    tried: &'static [(Way, Option<u8>)],
    used_plan: Option<bool>,
    ending: Option<Ending>,
    /// Its length in minutes, and the readings up to its end: seconds and strength.
    timer: Option<(u8, &'static [(u32, u8)])>,
    while_locked: bool,
}

enum Way {
    Listed(ListedTool),
    /// One of the person's own, by its place.
    Own(usize),
}

const NEITHER: Halt = Halt {
    hungry: false,
    angry: false,
    lonely: false,
    tired: false,
};
const TIRED: Halt = Halt {
    tired: true,
    ..NEITHER
};
const LONELY: Halt = Halt {
    lonely: true,
    ..NEITHER
};

/// A craving as it is logged in two actions.
const fn urge(week: u64, weekday: Weekday, hour: u32, minute: u32, strength: u8) -> Urge {
    Urge {
        when: at(week, weekday, hour, minute),
        strength,
        at_end: None,
        lasted: None,
        triggers: &[],
        feelings: &[],
        halt: NEITHER,
        tried: &[],
        used_plan: None,
        ending: None,
        timer: None,
        while_locked: false,
    }
}

pub(super) const URGES: [Urge; 25] = [
    Urge {
        at_end: Some(4),
        lasted: Some(25),
        triggers: &[Friday, Known::Alone],
        feelings: &[Lonely, Tired],
        halt: Halt {
            tired: true,
            ..LONELY
        },
        tried: &[
            (Way::Listed(Wait), Some(1)),
            (Way::Listed(CallSomeone), Some(2)),
        ],
        ending: Some(Passed),
        ..urge(0, Fri, 18, 10, 8)
    },
    urge(0, Mon, 21, 30, 7),
    Urge {
        triggers: &[ShortNight],
        halt: TIRED,
        ending: Some(Passed),
        ..urge(0, Wed, 7, 20, 6)
    },
    Urge {
        triggers: &[Payday, Friday, Earned],
        feelings: &[FeelingWord::Restless, Lonely],
        tried: &[
            (Way::Listed(Walk), Some(3)),
            (Way::Listed(CallSomeone), Some(3)),
        ],
        used_plan: Some(true),
        ending: Some(Passed),
        timer: Some((15, &[(0, 9), (190, 9), (430, 7), (700, 5), (900, 3)])),
        ..urge(1, Fri, 17, 20, 9)
    },
    Urge {
        triggers: &[Payday],
        tried: &[(Way::Listed(Music), None)],
        ending: Some(StillHere),
        ..urge(1, Fri, 21, 45, 6)
    },
    urge(1, Sun, 16, 0, 6),
    Urge {
        at_end: Some(3),
        lasted: Some(14),
        triggers: &[Friday, Friends],
        feelings: &[Anxious],
        tried: &[(Way::Listed(Walk), Some(4))],
        ending: Some(Passed),
        ..urge(2, Fri, 17, 50, 8)
    },
    Urge {
        triggers: &[Earned],
        ending: Some(Passed),
        ..urge(2, Tue, 20, 10, 7)
    },
    urge(2, Thu, 13, 15, 5),
    Urge {
        while_locked: true,
        ..urge(2, Sat, 23, 20, 6)
    },
    Urge {
        triggers: &[Payday, Earned],
        feelings: &[Angry, FeelingWord::Restless],
        tried: &[(Way::Listed(Walk), Some(4)), (Way::Own(0), Some(3))],
        used_plan: Some(true),
        ending: Some(Passed),
        timer: Some((15, &[(0, 8), (240, 8), (510, 5), (775, 2)])),
        ..urge(3, Fri, 17, 5, 8)
    },
    Urge {
        ending: Some(Passed),
        ..urge(3, Fri, 20, 30, 6)
    },
    Urge {
        at_end: Some(3),
        lasted: Some(20),
        triggers: &[Boss],
        feelings: &[Angry, Overwhelmed],
        halt: Halt {
            hungry: true,
            angry: true,
            ..NEITHER
        },
        tried: &[
            (Way::Own(1), Some(3)),
            (Way::Listed(Breathe), Some(1)),
            (Way::Listed(DrinkWater), None),
        ],
        ending: Some(Passed),
        ..urge(3, Mon, 18, 40, 7)
    },
    Urge {
        triggers: &[ShortNight],
        halt: TIRED,
        ..urge(3, Wed, 6, 50, 5)
    },
    Urge {
        lasted: Some(12),
        triggers: &[Friday, Corner],
        tried: &[(Way::Listed(Walk), Some(3)), (Way::Own(0), Some(4))],
        ending: Some(Passed),
        ..urge(4, Fri, 18, 30, 7)
    },
    Urge {
        at_end: Some(1),
        lasted: Some(15),
        triggers: &[Dark],
        feelings: &[Lonely, Sad],
        halt: LONELY,
        tried: &[(Way::Listed(Music), Some(2))],
        ending: Some(Passed),
        ..urge(4, Sun, 19, 15, 5)
    },
    Urge {
        ending: Some(NotSure),
        ..urge(4, Thu, 12, 40, 6)
    },
    Urge {
        at_end: Some(2),
        lasted: Some(14),
        triggers: &[Payday, Friday],
        tried: &[
            (Way::Listed(Walk), Some(3)),
            (Way::Listed(CallSomeone), Some(3)),
        ],
        used_plan: Some(true),
        ending: Some(Passed),
        ..urge(5, Fri, 17, 35, 7)
    },
    Urge {
        triggers: &[Known::Alone],
        feelings: &[Lonely, Numb],
        halt: Halt {
            hungry: true,
            tired: true,
            ..LONELY
        },
        used_plan: Some(false),
        ending: Some(Used),
        ..urge(4, Sat, 15, 55, 8)
    },
    Urge {
        at_end: Some(2),
        halt: TIRED,
        tried: &[(Way::Listed(Breathe), Some(2))],
        ending: Some(RatherNotSay),
        ..urge(5, Mon, 20, 20, 5)
    },
    Urge {
        lasted: Some(11),
        triggers: &[Sign],
        tried: &[(Way::Listed(Walk), Some(4))],
        ending: Some(Passed),
        ..urge(6, Fri, 18, 15, 6)
    },
    urge(6, Tue, 14, 30, 4),
    Urge {
        at_end: Some(1),
        lasted: Some(30),
        triggers: &[Known::Alone],
        feelings: &[Lonely, Hopeful],
        halt: LONELY,
        tried: &[
            (Way::Listed(Meeting), Some(4)),
            (Way::Listed(BeWithSomeone), Some(3)),
        ],
        used_plan: Some(true),
        ending: Some(Passed),
        ..urge(6, Sat, 12, 10, 5)
    },
    Urge {
        triggers: &[Payday],
        feelings: &[Proud, Tired],
        tried: &[
            (Way::Listed(Walk), Some(3)),
            (Way::Listed(CallSomeone), Some(4)),
        ],
        used_plan: Some(true),
        ending: Some(Passed),
        timer: Some((10, &[(0, 6), (200, 5), (420, 3), (600, 1)])),
        ..urge(7, Fri, 17, 25, 6)
    },
    Urge {
        triggers: &[ShortNight, Known::Restless],
        halt: TIRED,
        tried: &[(Way::Listed(Rest), Some(2))],
        ..urge(7, Thu, 22, 5, 3)
    },
];

impl Urge {
    /// Whether this is how it ended.
    pub(super) fn ended_with(&self, ending: Ending) -> bool {
        self.ending == Some(ending)
    }

    /// The craving, in words.
    pub(super) fn craving(&self, said: &CravingWords, words: &Words) -> Craving {
        let tried = self.tried.iter().map(|(way, helped)| Tried {
            tool: match way {
                Way::Listed(tool) => Tool::Listed(*tool),
                Way::Own(place) => Tool::Own(words.tools[*place].to_owned()),
            },
            helped: helped.map(scale),
        });
        let mut craving = Craving {
            at_end: self.at_end.map(scale),
            lasted: self.lasted,
            triggers: self.triggers.iter().map(|known| known.id()).collect(),
            situation: said.situation.to_owned(),
            thoughts: said.thoughts.to_owned(),
            just_once: said.just_once.to_owned(),
            feelings: self.feelings.iter().copied().map(Feeling::Word).collect(),
            place: said.place.to_owned(),
            company: said.company.to_owned(),
            halt: self.halt,
            tried: tried.collect(),
            used_plan: self.used_plan,
            ending: self.ending,
            note: said.note.to_owned(),
            while_locked: self.while_locked,
            ..Craving::of(scale(self.strength))
        };
        if let Some((length, readings)) = self.timer {
            let timer = ended(length, readings);
            craving.lasted = Some(timer.ran.div_ceil(60));
            craving.at_end = timer.readings.last().map(|reading| reading.strength);
            craving.timer = Some(timer);
            craving.strongest = Some(craving.peak());
        }
        craving
    }
}

/// A timer that was ended with its last reading.
fn ended(length: u8, readings: &[(u32, u8)]) -> Timer {
    Timer {
        length: length.try_into().expect("3 to 20 minutes"),
        ran: readings.last().map_or(0, |(at, _)| *at),
        state: TimerState::Ended,
        readings: readings
            .iter()
            .map(|(at, strength)| Reading {
                at: *at,
                strength: scale(*strength),
            })
            .collect(),
    }
}
