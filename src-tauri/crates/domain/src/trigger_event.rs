//! The trigger event: one time when a trigger was met, from what came before to what was learned.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::feeling::Felt;
use crate::halt::Halt;
use crate::limits::{self, Fault, Field, Wrong, fault};
use crate::record::{Id, Scale4, Scale10};

/// A line of the trigger log. Needs a trigger from the chart, or words for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TriggerEvent {
    /// Triggers of the chart.
    pub triggers: Vec<Id>,
    /// What it was, when it is on no chart.
    pub words: String,
    /// Where, as the person calls it.
    pub place: String,
    /// With whom; initials are fine.
    pub company: String,
    /// What the person was doing.
    pub doing: String,
    /// What went through their mind.
    pub thoughts: String,
    /// What was felt, each with its strength.
    pub felt: Vec<Felt>,
    /// What the body did.
    pub body: String,
    /// Hungry, angry, lonely, tired.
    pub halt: Halt,
    /// Whether they saw it coming.
    pub foreseen: Option<bool>,
    /// The craving that came with it.
    pub craving: Option<Id>,
    /// What they did.
    pub did: String,
    /// How much that helped, from 0, not at all, to 4, very much.
    pub helped: Option<Scale4>,
    /// The good that followed.
    pub good: String,
    /// What it cost.
    pub cost: String,
    /// What they learned.
    pub learned: String,
    /// How sure they are to get through it next time, from 0 to 10.
    pub confidence: Option<Scale10>,
}

impl TriggerEvent {
    /// The label and the words without white space at their ends.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.words = self.words.trim().to_owned();
        let mut triggers: Vec<Id> = Vec::with_capacity(self.triggers.len());
        for trigger in self.triggers {
            if !triggers.contains(&trigger) {
                triggers.push(trigger);
            }
        }
        self.triggers = triggers;
        self
    }

    /// Whether it says neither which trigger nor what it was.
    pub fn is_empty(&self) -> bool {
        self.triggers.is_empty() && self.words.is_empty()
    }

    /// Checks the event against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self.is_empty() {
            return Err(fault(Wrong::Empty, Field::Triggers));
        }
        limits::lists([
            (Field::Triggers, self.triggers.len()),
            (Field::Feelings, self.felt.len()),
        ])?;
        limits::labels([(Field::Place, &self.place), (Field::Company, &self.company)])?;
        let own = self.felt.iter().filter_map(|felt| felt.feeling.own());
        limits::labels(own.map(|word| (Field::Feelings, word)))?;
        limits::texts([
            (Field::Words, &self.words),
            (Field::Doing, &self.doing),
            (Field::Thoughts, &self.thoughts),
            (Field::BodySense, &self.body),
            (Field::Did, &self.did),
            (Field::Good, &self.good),
            (Field::Cost, &self.cost),
            (Field::Learned, &self.learned),
        ])
    }
}
