//! The craving: how strong, from start to end, and what was done about it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::coping::{self, Tried};
use crate::feeling::{self, Feeling};
use crate::halt::Halt;
use crate::limits::{self, Fault, Field, Wrong, fault};
use crate::record::{Id, Scale10};
use crate::timer::Timer;

/// The longest craving that is noted as one, in minutes: a day.
pub const LONGEST: u32 = 24 * 60;

/// A craving. Only its strength is needed; the rest can be filled in later, or never.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Craving {
    /// How strong when it was logged, from 0, hardly there, to 10, as strong as it gets.
    pub strength: Scale10,
    /// At its strongest.
    pub strongest: Option<Scale10>,
    /// At the end.
    pub at_end: Option<Scale10>,
    /// How long it lasted, in minutes, 1 to [`LONGEST`].
    pub lasted: Option<u32>,
    /// For what; a word of one's own is fine.
    pub what_for: String,
    /// Triggers of the chart.
    pub triggers: Vec<Id>,
    /// What was going on.
    pub situation: String,
    /// What went through their mind.
    pub thoughts: String,
    /// The thought that said "just once".
    pub just_once: String,
    /// What was felt.
    pub feelings: Vec<Feeling>,
    /// Where, as the person calls it.
    pub place: String,
    /// With whom; initials are fine.
    pub company: String,
    /// Hungry, angry, lonely, tired.
    pub halt: Halt,
    /// What was tried, and how much each helped.
    pub tried: Vec<Tried>,
    /// Whether the plan was used.
    pub used_plan: Option<bool>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The urge timer that ran with it.
    pub timer: Option<Timer>,
    /// Anything else.
    pub note: String,
    /// Whether it was logged from the lock window, without the passphrase.
    pub while_locked: bool,
}

/// How a craving ended. Using is a record of its own; here is only said how this ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It passed.
    Passed,
    /// It is still here.
    StillHere,
    /// The person used.
    Used,
    /// Not sure.
    NotSure,
    /// Rather not say.
    RatherNotSay,
}

impl Craving {
    /// A craving of which only the strength is known.
    pub fn of(strength: Scale10) -> Self {
        Craving {
            strength,
            strongest: None,
            at_end: None,
            lasted: None,
            what_for: String::new(),
            triggers: Vec::new(),
            situation: String::new(),
            thoughts: String::new(),
            just_once: String::new(),
            feelings: Vec::new(),
            place: String::new(),
            company: String::new(),
            halt: Halt::default(),
            tried: Vec::new(),
            used_plan: None,
            ending: None,
            timer: None,
            note: String::new(),
            while_locked: false,
        }
    }

    /// The strongest it is known to have been: what was said, or what the timer saw.
    pub fn peak(&self) -> Scale10 {
        let readings = self.timer.iter().flat_map(|timer| &timer.readings);
        let seen = readings.map(|reading| reading.strength);
        let said = [Some(self.strength), self.strongest, self.at_end];
        said.into_iter()
            .flatten()
            .chain(seen)
            .max()
            .unwrap_or(self.strength)
    }

    /// Lists without repeats and blanks. Texts stay as they were typed.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.feelings = feeling::tidied(self.feelings);
        self.tried = coping::tidied(self.tried);
        let mut triggers: Vec<Id> = Vec::with_capacity(self.triggers.len());
        for trigger in self.triggers {
            if !triggers.contains(&trigger) {
                triggers.push(trigger);
            }
        }
        self.triggers = triggers;
        self
    }

    /// Checks the craving against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self
            .lasted
            .is_some_and(|minutes| !(1..=LONGEST).contains(&minutes))
        {
            return Err(fault(Wrong::LengthOutOfRange, Field::Lasted));
        }
        if let Some(timer) = &self.timer {
            timer.check()?;
        }
        limits::lists([
            (Field::Triggers, self.triggers.len()),
            (Field::Feelings, self.feelings.len()),
            (Field::Tried, self.tried.len()),
        ])?;
        limits::labels([
            (Field::WhatFor, &self.what_for),
            (Field::Place, &self.place),
            (Field::Company, &self.company),
        ])?;
        let tools = self.tried.iter().filter_map(|tried| tried.tool.own());
        limits::labels(tools.map(|name| (Field::Tried, name)))?;
        let feelings = self.feelings.iter().filter_map(Feeling::own);
        limits::labels(feelings.map(|word| (Field::Feelings, word)))?;
        limits::texts([
            (Field::Situation, &self.situation),
            (Field::Thoughts, &self.thoughts),
            (Field::JustOnce, &self.just_once),
            (Field::Note, &self.note),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::LIST_LIMIT;

    fn scale(value: u8) -> Scale10 {
        value.try_into().unwrap()
    }

    #[test]
    fn strength_alone_is_enough() {
        assert_eq!(Craving::of(scale(0)).check(), Ok(()));
        assert!(serde_json::from_str::<Scale10>("11").is_err());
        assert!(serde_json::from_str::<Scale10>("-1").is_err());
    }

    #[test]
    fn the_peak_is_never_below_what_was_seen() {
        let mut craving = Craving::of(scale(6));
        assert_eq!(craving.peak(), scale(6));
        craving.strongest = Some(scale(3));
        assert_eq!(craving.peak(), scale(6));
        craving.at_end = Some(scale(9));
        assert_eq!(craving.peak(), scale(9));
    }

    #[test]
    fn a_craving_lasts_from_a_minute_to_a_day() {
        let lasting = |minutes| {
            let craving = Craving {
                lasted: Some(minutes),
                ..Craving::of(scale(5))
            };
            craving.check()
        };
        assert_eq!(lasting(1), Ok(()));
        assert_eq!(lasting(LONGEST), Ok(()));
        for minutes in [0, LONGEST + 1, 40 * 60, u32::MAX] {
            let fault = lasting(minutes).unwrap_err();
            assert_eq!(fault.wrong, Wrong::LengthOutOfRange);
            assert_eq!(fault.field, Field::Lasted);
        }
    }

    #[test]
    fn lists_have_limits() {
        let mut craving = Craving::of(scale(5));
        craving.triggers = (0..=LIST_LIMIT as u8).map(|at| Id([at; 16])).collect();
        let fault = craving.check().unwrap_err();
        assert_eq!(
            (fault.wrong, fault.field),
            (Wrong::TooMany, Field::Triggers)
        );
    }
}
