//! What the sections of the plan are made of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::coping::Tool;
use crate::record::Id;

/// Warning signs, and who else would see them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Signs {
    /// The signs.
    pub list: Vec<Sign>,
    /// Who else would notice.
    pub noticed_by: String,
}

/// One warning sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// What shows.
    pub text: String,
    /// Where it shows.
    pub shows: Option<SignKind>,
    /// How far things have come by then.
    pub stage: Option<SignStage>,
}

/// Where a warning sign shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum SignKind {
    Thoughts,
    Feelings,
    Behavior,
    Body,
}

/// How far things have come when a sign shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum SignStage {
    Early,
    Middle,
    Late,
}

/// What a plan answers: a trigger of the chart, or a situation in the person's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// The trigger, when it is one of the chart.
    pub trigger: Option<Id>,
    /// The situation, or the trigger's name when it was picked: what is left to read should the
    /// trigger be deleted.
    pub words: String,
}

/// One if–then plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IfThen {
    /// If this comes up,
    pub cue: Cue,
    /// then this,
    pub then: Tool,
    /// and when that does not work, this.
    pub backup: Option<Tool>,
}

/// A habit that holds the person steady.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MooringLine {
    /// By which ticks name it, whatever its text.
    pub id: Id,
    /// What.
    pub text: String,
    /// How often.
    pub rhythm: Rhythm,
}

/// How often a habit is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Rhythm {
    #[default]
    Daily,
    Weekly,
}

/// Which habits were kept in one week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LineWeek {
    /// The Monday it starts on.
    #[ts(type = "string")]
    pub monday: NaiveDate,
    /// The habits that were kept.
    pub kept: Vec<Id>,
}

/// Someone to turn to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// Who.
    pub name: String,
    /// What they are to the person: a sponsor, a sister, the program after hours.
    pub role: String,
    /// Their number, as the person writes it.
    pub phone: String,
    /// When to call.
    pub when: String,
    /// What to say first.
    pub first_words: String,
    /// Whether calling at night is fine; nothing when the person did not say.
    pub at_night: Option<bool>,
}

/// What makes home safer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Home {
    /// What is out of the house.
    pub removed: Vec<String>,
    /// Limits on cash and cards.
    pub money: String,
    /// Where naloxone is.
    pub naloxone: String,
    /// Who knows where it is and how it is used.
    pub knows: String,
}

/// A medication, as prescribed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Medication {
    /// Its name.
    pub name: String,
    /// When it is taken, in the person's own words.
    pub time: String,
    /// Who prescribes it.
    pub prescriber: String,
}

/// What the person does at each level.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Levels {
    /// Steady.
    pub green: String,
    /// Shaky.
    pub yellow: String,
    /// In danger.
    pub red: String,
}

/// A day that matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SpecialDate {
    /// The day, the first time.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// What it is.
    pub name: String,
    /// Whether it comes every year.
    pub yearly: bool,
    /// What the person does on it.
    pub plan: String,
    /// Whether the days since then are counted on Today. Never so by itself, and nothing sets the
    /// count back but the person.
    pub counted: bool,
}

/// What the person works toward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What.
    pub text: String,
    /// How far ahead it lies.
    pub span: GoalSpan,
    /// The way there, in order.
    pub steps: Vec<Step>,
}

/// How far ahead a goal lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GoalSpan {
    /// One to three months.
    #[default]
    Months,
    /// A year.
    Year,
}

/// A small step toward a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// By which a tick names it, whatever its text.
    pub id: Id,
    /// What.
    pub text: String,
    /// When it was done.
    #[ts(type = "string | null")]
    pub done: Option<NaiveDate>,
}

/// A change of the plan that what was recorded speaks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Add to the situations.
    Situation(Cue),
    /// Add to the coping tools.
    Tool(Tool),
    /// Add an if–then plan.
    IfThen(IfThen),
}

impl Cue {
    /// Whether both are one: by their trigger, else by their words without regard to case.
    #[must_use]
    pub fn is_same(&self, other: &Cue) -> bool {
        match (self.trigger, other.trigger) {
            (Some(one), Some(other)) => one == other,
            (None, None) => self.words.to_lowercase() == other.words.to_lowercase(),
            _ => false,
        }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.trigger.is_none() && self.words.is_empty()
    }

    pub(super) fn trim(&mut self) {
        super::trim(&mut self.words);
    }
}
