//! What crosses the wire about cravings, triggers and check-ins, beside the domain's own types.

use domain::checkin::CheckIn;
use domain::coping::Tool;
use domain::craving::{Craving, Ending};
use domain::plan::IfThen;
use domain::record::{Id, Record, Scale10};
use domain::time::Moment;
use domain::timer::{Reading, TimerLength};
use domain::trigger::Trigger;
use domain::trigger_event::TriggerEvent;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::types::Saved;

/// The answer to a quick log: what was saved, and what may help now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Logged {
    /// The craving.
    pub saved: Saved,
    /// What may help now.
    pub next: NextStep,
}

/// What may help now, from what the person noted before.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NextStep {
    /// Of the plan's tools the one that helped most so far, else the first; without a plan, the one
    /// that helped most of all. Nothing when there is neither.
    pub tool: Option<NextTool>,
    /// The person's if–then plans, those whose cue came up most often first. At most six.
    pub if_then: Vec<IfThen>,
    /// How long urges usually last; nothing under five of a known length.
    pub usual: Option<domain::insight::Usual>,
}

/// The tool to reach for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NextTool {
    /// What.
    pub tool: Tool,
    /// Whether it is in the plan.
    pub in_plan: bool,
    /// How often the person said that it helped, 2 or more of 4.
    pub helped: u32,
    /// How often they said how much it helped.
    pub rated: u32,
}

/// A stretch of the cravings, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CravingList {
    /// How many there are in all.
    pub total: usize,
    /// Where this stretch starts.
    pub offset: usize,
    /// The stretch.
    pub items: Vec<Record<Craving>>,
}

/// A stretch of the trigger log, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct EventList {
    /// How many there are in all.
    pub total: usize,
    /// Where this stretch starts.
    pub offset: usize,
    /// The stretch.
    pub items: Vec<Record<TriggerEvent>>,
}

/// A trigger with what is linked to it, and to those that are the same.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChartedTrigger {
    /// The trigger.
    pub record: Record<Trigger>,
    /// How many cravings name it.
    pub cravings: usize,
    /// How many lines of the log name it.
    pub events: usize,
    /// When it last came up.
    pub last: Option<Moment>,
}

/// A stretch of the times when a trigger was met, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TriggerHistory {
    /// How many there are in all.
    pub total: usize,
    /// The stretch.
    pub items: Vec<TimeMet>,
}

/// One time that a trigger was met.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TimeMet {
    /// The record that names it.
    pub id: Id,
    /// When that was.
    pub happened: Moment,
    /// What the record says of it.
    pub met: Met,
}

/// How a trigger was met.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Met {
    /// With a craving.
    Craving {
        /// How strong it was when it was logged.
        strength: Scale10,
    },
    /// By itself, in the log.
    TriggerEvent {
        /// What the person did; may be empty.
        did: String,
    },
}

/// The urge timer that runs, or can go on.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TimerNow {
    /// The craving it belongs to.
    pub craving: Id,
    /// The craving's revision now.
    #[ts(type = "number")]
    pub revision: u64,
    /// Minutes it is to run.
    pub length: TimerLength,
    /// Seconds it has run, as of this answer. The window counts on from here by itself.
    pub elapsed: u32,
    /// Whether it runs.
    pub running: bool,
    /// Ratings on the way.
    pub readings: Vec<Reading>,
    /// How long urges usually last; nothing under five of a known length.
    pub usual: Option<domain::insight::Usual>,
}

/// How the person ends the timer.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimerEnd {
    /// How strong it is at the end; nothing means the last rating.
    pub at_end: Option<Scale10>,
    /// How it ended; nothing when they did not say.
    pub ending: Option<Ending>,
}

/// The check-ins of today.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct CheckInsToday {
    /// The morning's.
    pub morning: Option<Record<CheckIn>>,
    /// The evening's.
    pub evening: Option<Record<CheckIn>>,
}

/// How far back insights look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum InsightRange {
    /// The last 14 days.
    TwoWeeks,
    /// The last 56 days.
    EightWeeks,
    /// Since the first record.
    All,
}
