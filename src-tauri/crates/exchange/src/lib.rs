//! Taking a person's words out, in forms that outlive this program, and calendars in.
//!
//! A boundary because these are other people's formats: nothing else in the program knows them.

pub mod icalendar;
pub mod json;
pub mod markdown;

use domain::{
    CheckIn, Craving, Homework, JournalEntry, Lapse, LineWeek, Meeting, OwnWords, Plan, Record,
    Series, Trigger, TriggerEvent,
};
use serde::Serialize;

/// All that a person recorded, the bin aside. Each list has the oldest first.
#[derive(Default, Serialize)]
pub struct Everything {
    /// The pages of the journal.
    pub journal: Vec<Record<JournalEntry>>,
    /// The cravings.
    pub cravings: Vec<Record<Craving>>,
    /// The chart.
    pub triggers: Vec<Record<Trigger>>,
    /// The trigger log.
    pub trigger_log: Vec<Record<TriggerEvent>>,
    /// The check-ins.
    pub check_ins: Vec<Record<CheckIn>>,
    /// The plan, as it is now.
    pub plan: Option<Record<Plan>>,
    /// The lapses.
    pub lapses: Vec<Record<Lapse>>,
    /// The series of sessions.
    pub series: Vec<Record<Series>>,
    /// What was noted of single sessions.
    pub meetings: Vec<Record<Meeting>>,
    /// The homework.
    pub homework: Vec<Record<Homework>>,
    /// Which of the plan's habits were kept, week by week.
    pub line_weeks: Vec<LineWeek>,
    /// The person's own words.
    pub own_words: OwnWords,
}

impl Everything {
    /// How many records there are.
    pub fn count(&self) -> usize {
        self.journal.len()
            + self.cravings.len()
            + self.triggers.len()
            + self.trigger_log.len()
            + self.check_ins.len()
            + self.lapses.len()
            + self.series.len()
            + self.meetings.len()
            + self.homework.len()
            + usize::from(self.plan.is_some())
    }
}
