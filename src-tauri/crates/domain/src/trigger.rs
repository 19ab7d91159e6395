//! The trigger: something outside or inside that can set off a craving, as it stands on the chart.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{self, Fault, Field, Wrong, fault};
use crate::record::Id;

/// A trigger on the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// What the person calls it.
    pub name: String,
    /// Outside or inside, and of what kind.
    pub nature: Nature,
    /// How strongly it pulls; nothing when the person did not say.
    pub pull: Option<Pull>,
    /// Whether it can be avoided.
    pub avoidable: Option<Avoidable>,
    /// How the person avoids it.
    pub avoiding: String,
    /// What the person does when they cannot.
    pub facing: String,
    /// Whether it still counts.
    pub standing: Standing,
}

/// Outside or inside, and of what kind where the person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// Around the person.
    Outside(Option<Outside>),
    /// In the person.
    Inside(Option<Inside>),
}

/// Kinds of trigger around a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Outside {
    Person,
    Place,
    Thing,
    Time,
    Situation,
    Money,
    Media,
    Senses,
}

/// Kinds of trigger in a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Inside {
    Feeling,
    Thought,
    Body,
    Need,
    Memory,
}

/// How strongly a trigger pulls, from 0 to 100. Shown as one of four [`Band`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
pub struct Pull(u8);

/// The four columns of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// 0 to 24: safe.
    Safe,
    /// 25 to 49: take care.
    TakeCare,
    /// 50 to 74: high.
    High,
    /// 75 to 100: stay away for now.
    StayAway,
}

/// The number is over 100.
#[derive(Debug, thiserror::Error)]
#[error("a pull is at most 100")]
pub struct TooStrong;

impl TryFrom<u8> for Pull {
    type Error = TooStrong;

    fn try_from(value: u8) -> Result<Self, TooStrong> {
        (value <= 100).then_some(Pull(value)).ok_or(TooStrong)
    }
}

impl From<Pull> for u8 {
    fn from(pull: Pull) -> u8 {
        pull.0
    }
}

impl From<Pull> for Band {
    fn from(pull: Pull) -> Self {
        match pull.0 {
            0..25 => Band::Safe,
            25..50 => Band::TakeCare,
            50..75 => Band::High,
            _ => Band::StayAway,
        }
    }
}

/// Whether a trigger can be avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Avoidable {
    Yes,
    Partly,
    No,
}

/// Whether a trigger still counts. Its history stays whichever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// On the chart.
    Active,
    /// Off the chart; what was linked to it stays linked.
    Retired,
    /// The same as another: everything linked to this one counts for that one.
    SameAs(Id),
}

impl Trigger {
    /// The name without white space at its ends.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.name = self.name.trim().to_owned();
        self
    }

    /// Checks the trigger against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self.name.is_empty() {
            return Err(fault(Wrong::Empty, Field::Name));
        }
        limits::labels([(Field::Name, &self.name)])?;
        limits::texts([
            (Field::Avoiding, &self.avoiding),
            (Field::Facing, &self.facing),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_meet_without_gaps() {
        let bands: Vec<Band> = (0..=100)
            .map(|pull| Pull::try_from(pull).unwrap().into())
            .collect();
        assert!(bands.is_sorted());
        let starts = [0, 25, 50, 75].map(|at: usize| bands[at]);
        assert_eq!(
            starts,
            [Band::Safe, Band::TakeCare, Band::High, Band::StayAway]
        );
        assert_eq!(bands[24], Band::Safe);
        assert_eq!(bands[74], Band::High);
        assert!(Pull::try_from(101).is_err());
    }

    #[test]
    fn a_trigger_needs_a_name() {
        let trigger = Trigger {
            name: " \t".into(),
            nature: Nature::Inside(None),
            pull: None,
            avoidable: None,
            avoiding: String::new(),
            facing: String::new(),
            standing: Standing::Active,
        };
        let fault = trigger.clone().tidied().check().unwrap_err();
        assert_eq!((fault.wrong, fault.field), (Wrong::Empty, Field::Name));
        let named = Trigger {
            name: " Payday ".into(),
            ..trigger
        };
        assert_eq!(named.tidied().name, "Payday");
    }
}
