//! Hungry, angry, lonely, tired: how often each was ticked, each on its own.

use serde::Serialize;
use ts_rs::TS;

use super::{ENOUGH, MOST_TIED};
use crate::halt::Halt;

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

    pub(super) fn add(&mut self, halt: Halt) {
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

/// The sentence about `n` cravings and what was ticked with them.
pub(super) fn halt(n: u32, ticks: Ticks) -> HaltSays {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn ticked(hungry: bool, angry: bool, lonely: bool, tired: bool) -> Halt {
        Halt {
            hungry,
            angry,
            lonely,
            tired,
        }
    }

    #[test]
    fn the_four_are_four() {
        let of = |cravings: &[Halt]| {
            let mut ticks = Ticks::default();
            cravings.iter().for_each(|one| ticks.add(*one));
            halt(cravings.len() as u32, ticks)
        };
        let mut cravings = vec![ticked(true, false, false, true); 3];
        cravings.extend(vec![ticked(false, true, false, true); 2]);
        let most = HaltSays::Most {
            need: Need::Tired,
            count: 5,
            n: 5,
        };
        assert_eq!(of(&cravings), most);
        assert_eq!(of(&cravings[..4]), HaltSays::TooFew { n: 4 });
        let tied = HaltSays::Tied {
            needs: vec![Need::Hungry, Need::Tired],
            each: 6,
            n: 6,
        };
        assert_eq!(of(&[ticked(true, false, false, true); 6]), tied);
        for alike in [ticked(true, true, true, true), Halt::default()] {
            assert_eq!(of(&[alike; 5]), HaltSays::Spread { n: 5 });
        }
    }
}
