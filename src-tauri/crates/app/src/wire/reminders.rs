//! What crosses the wire about reminders: what was chosen, how it goes, what was shown.

use domain::Reminders;
use domain::time::Moment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sessions::SessionName;

/// Reminders, as the settings show them.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RemindersNow {
    /// What the person chose.
    pub chosen: Reminders,
    /// When the clock was last looked at; nothing before the first time.
    pub looked: Option<Moment>,
    /// When the next one is due; nothing when none is.
    pub next: Option<Moment>,
    /// What became of the last that was sent; nothing when none was.
    pub last: Option<LastDelivery>,
    /// What reminds while the journal is locked.
    pub kept: ScheduleKept,
    /// Whether the program starts with the computer.
    pub autostart: AutostartState,
}

/// What became of the last reminder that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LastDelivery {
    /// When.
    pub at: Moment,
    /// Whether the system took it.
    pub taken: bool,
}

/// What reminds while the journal is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScheduleKept {
    /// A file that only this computer's keychain opens.
    Sealed,
    /// A file with times, which anyone can read: the person allowed it.
    Plain,
    /// Only the program's memory: until it is quit.
    Memory,
}

/// Whether the program starts with the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AutostartState {
    /// It does.
    On,
    /// It does not.
    Off,
    /// It is meant to, but what it would start is not there any more.
    Broken,
}

/// What others see of a reminder, exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OthersSee {
    /// For what.
    pub of: ReminderOf,
    /// The line in bold.
    pub title: String,
    /// The line below; may be empty.
    pub body: String,
}

/// What a reminder is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum ReminderOf {
    Session,
    Write,
    Morning,
    Evening,
    PlanReview,
    /// Several that came while the computer slept.
    Digest,
    Test,
}

/// A reminder that was due, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PastReminder {
    /// Names it.
    pub id: String,
    /// For what.
    pub of: ReminderOf,
    /// The session; nothing for the others, or when it is gone.
    pub session: Option<SessionName>,
    /// What the session is called, or its kind; empty when it is gone, and for the others.
    pub title: String,
    /// When it was due, by this computer's clock.
    pub due: Moment,
    /// What became of it.
    pub became: Became,
}

/// What became of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Became {
    /// The system took it. That does not mean that anybody saw it.
    Shown,
    /// The person said that it is done with.
    Done,
    /// It comes again.
    Snoozed,
    /// It was one of several told of together, too late.
    Digest,
    /// It was due while nothing could be shown, and its time is over.
    Missed,
    /// The system does not take it; it is tried again.
    Undelivered,
}
