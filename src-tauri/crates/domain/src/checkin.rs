//! The check-in: under a minute, in the morning or in the evening, any part of it skipped.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::feeling::{self, Feeling};
use crate::halt::Halt;
use crate::limits::{self, Fault, Field, Wrong, fault};
use crate::record::{Scale4, Scale10};

/// The most sleep of one night that is noted, in minutes.
pub const LONGEST_SLEEP: u32 = 24 * 60;

/// A check-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckIn {
    /// How the day begins.
    Morning(Morning),
    /// How it was.
    Evening(Evening),
}

/// How the day begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Morning {
    /// How long the person slept, in minutes, up to [`LONGEST_SLEEP`].
    pub slept: Option<u32>,
    /// How well, from 0, very badly, to 4, very well.
    pub sleep_quality: Option<Scale4>,
    /// From 0, very low, to 10, very good.
    pub mood: Option<Scale10>,
    /// What is felt.
    pub feelings: Vec<Feeling>,
    /// How strong a craving is there, from 0 to 10.
    pub craving: Option<Scale10>,
    /// Hungry, angry, lonely, tired.
    pub halt: Halt,
    /// Moments today that could be hard.
    pub risks: String,
    /// One small step for today.
    pub step: String,
}

/// How the day was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Evening {
    /// How hard the day was, from 0, not at all, to 4, very.
    pub hard: Option<Scale4>,
    /// The strongest craving of the day, from 0 to 10.
    pub strongest_craving: Option<Scale10>,
    /// Was in touch with someone who supports them.
    pub contact: Option<bool>,
    /// Was at a session or a meeting.
    pub meeting: Option<bool>,
    /// Ate.
    pub ate: Option<Done>,
    /// Moved.
    pub moved: Option<Done>,
    /// Took their medication.
    pub medication: Option<Done>,
    /// How much conflict there was, from 0 to 4.
    pub conflict: Option<Scale4>,
    /// Whether it was a day without use.
    pub without_use: Option<WithoutUse>,
    /// How sure they are of tomorrow, from 0 to 10.
    pub confidence: Option<Scale10>,
    /// What was felt.
    pub feelings: Vec<Feeling>,
    /// From 0, very low, to 10, very good.
    pub mood: Option<Scale10>,
}

/// Whether something was done that not everyone has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Done {
    Yes,
    No,
    DoesNotApply,
}

/// Whether it was a day without use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum WithoutUse {
    Yes,
    No,
    RatherNotSay,
}

impl CheckIn {
    /// Lists without repeats and blanks.
    #[must_use]
    pub fn tidied(self) -> Self {
        match self {
            CheckIn::Morning(morning) => CheckIn::Morning(Morning {
                feelings: feeling::tidied(morning.feelings),
                ..morning
            }),
            CheckIn::Evening(evening) => CheckIn::Evening(Evening {
                feelings: feeling::tidied(evening.feelings),
                ..evening
            }),
        }
    }

    /// Whether every part was skipped.
    pub fn is_empty(&self) -> bool {
        match self {
            CheckIn::Morning(morning) => *morning == Morning::default(),
            CheckIn::Evening(evening) => *evening == Evening::default(),
        }
    }

    /// What was felt.
    pub fn feelings(&self) -> &[Feeling] {
        match self {
            CheckIn::Morning(morning) => &morning.feelings,
            CheckIn::Evening(evening) => &evening.feelings,
        }
    }

    /// From 0, very low, to 10, very good.
    pub fn mood(&self) -> Option<Scale10> {
        match self {
            CheckIn::Morning(morning) => morning.mood,
            CheckIn::Evening(evening) => evening.mood,
        }
    }

    /// Checks the check-in against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self.is_empty() {
            return Err(fault(Wrong::Empty, Field::Body));
        }
        limits::lists([(Field::Feelings, self.feelings().len())])?;
        let own = self.feelings().iter().filter_map(Feeling::own);
        limits::labels(own.map(|word| (Field::Feelings, word)))?;
        let CheckIn::Morning(morning) = self else {
            return Ok(());
        };
        if morning.slept.is_some_and(|slept| slept > LONGEST_SLEEP) {
            return Err(fault(Wrong::LengthOutOfRange, Field::Sleep));
        }
        limits::texts([(Field::Risks, &morning.risks), (Field::Step, &morning.step)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_is_enough() {
        let empty = CheckIn::Evening(Evening::default());
        assert_eq!(empty.check().unwrap_err().wrong, Wrong::Empty);
        let some = CheckIn::Evening(Evening {
            contact: Some(false),
            ..Evening::default()
        });
        assert_eq!(some.check(), Ok(()));
    }

    #[test]
    fn a_night_has_at_most_a_day() {
        let slept = |minutes| {
            CheckIn::Morning(Morning {
                slept: Some(minutes),
                ..Morning::default()
            })
            .check()
        };
        assert_eq!(slept(0), Ok(()));
        assert_eq!(slept(LONGEST_SLEEP), Ok(()));
        assert_eq!(slept(LONGEST_SLEEP + 1).unwrap_err().field, Field::Sleep);
    }
}
