//! What crosses the wire about sessions: the calendar, one session's page, homework, calendar files.

use chrono::{NaiveDate, NaiveDateTime};
use domain::meeting::{Attended, Homework, Meeting, MeetingKind, Series};
use domain::record::{Id, Record};
use domain::time::{Moment, Zone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::types::Kind;

pub use exchange::icalendar::{LeftOut as IcsLeftOut, Titles as IcsTitles, Why as IcsWhy};

/// A civil date: `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Day(pub NaiveDate);

/// Names one session for ever, also when it is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionName {
    /// The series it belongs to.
    pub series: Id,
    /// The start that the series gives it, by the series' clock.
    #[ts(type = "string")]
    pub of: NaiveDateTime,
}

/// One session on the calendar.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CalendarSession {
    /// Its name.
    pub name: SessionName,
    /// What kind it is.
    pub kind: MeetingKind,
    /// What it is called; empty when its kind says enough.
    pub title: String,
    /// When it starts, by this computer's clock.
    pub starts: Moment,
    /// When it ends, by this computer's clock.
    pub ends: Moment,
    /// When it starts by the clock of where it takes place, where that shows another time.
    pub starts_there: Option<Moment>,
    /// How long it is, in minutes.
    pub length: u16,
    /// Where it is.
    pub place: String,
    /// Who leads it.
    pub leader: String,
    /// In which week of its program it is, and how many there are.
    pub week: Option<(u16, u16)>,
    /// Whether it repeats.
    pub repeats: bool,
    /// Whether it counts toward the hours of the week.
    pub counts: bool,
    /// Whether it is skipped.
    pub skipped: bool,
    /// Whether it was moved or changed.
    pub altered: bool,
    /// Whether the person was there, where they noted it.
    pub attended: Option<Attended>,
    /// Whether it is yet to come, on, or over.
    pub phase: Phase,
}

/// Where a session is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SessionPhase")]
pub enum Phase {
    /// It has not begun.
    Ahead,
    /// It is on.
    On,
    /// It has ended.
    Over,
}

/// A week of the calendar, from Monday.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CalendarWeek {
    /// Its Monday.
    #[ts(type = "string")]
    pub monday: NaiveDate,
    /// Its sessions, by this computer's clock, in order.
    pub sessions: Vec<CalendarSession>,
    /// Minutes of those that count and are not skipped, cancelled or excused.
    pub planned: u32,
    /// Minutes of those among them where the person was.
    pub attended: u32,
}

/// The next session, for Today.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NextSession {
    /// The session.
    pub session: CalendarSession,
    /// Whole minutes until it starts; 0 when it is on.
    pub minutes_until: u32,
    /// How many records are marked "bring to session".
    pub marked: usize,
}

/// The page of one session.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SessionPage {
    /// Where it stands on the calendar.
    pub session: CalendarSession,
    /// Its series.
    pub series: Record<Series>,
    /// What was noted of it; nothing yet when nothing was.
    pub notes: Option<Record<Meeting>>,
    /// Homework that was given there.
    pub homework: Vec<Record<Homework>>,
}

/// One thing that is marked "bring to session", to read aloud or print.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Marked {
    /// The record.
    pub id: Id,
    /// Which kind it is.
    pub kind: Kind,
    /// When it happened.
    pub happened: Moment,
    /// Its title or name; may be empty.
    pub title: String,
    /// Its own words, in the order of its form; may be empty.
    pub texts: Vec<String>,
}

/// Homework, and the days until it is due.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HomeworkLine {
    /// The homework.
    pub homework: Record<Homework>,
    /// Days until it is due: 0 is today, below 0 is past. Nothing when it has no date.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
}

/// A series in the list of all.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SeriesLine {
    /// The series.
    pub series: Record<Series>,
    /// Its next session, by this computer's clock; nothing when there is none any more.
    pub next: Option<Moment>,
}

/// What to do with one session.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "as")]
#[ts(rename = "SessionEdit")]
pub enum Edit {
    /// It is not held, or the person does not go.
    Skip,
    /// It differs from its series.
    Alter(domain::meeting::Altered),
    /// It is as its series has it.
    PutBack,
}

/// What a calendar file holds, before anything is taken from it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct IcsPreview {
    /// The file, as text to show.
    pub file: String,
    /// What would be added or changed, in the order of the file.
    pub found: Vec<IcsFound>,
    /// What was not understood, and is left out.
    pub left_out: Vec<IcsLeftOut>,
}

/// A series in a calendar file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct IcsFound {
    /// As it would be kept.
    pub series: Series,
    /// Its first session that is yet to come, by this computer's clock.
    pub next: Option<Moment>,
    /// What taking it would do.
    pub does: IcsDoes,
}

/// What taking a series from a calendar file would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IcsDoes {
    /// Add it.
    Add,
    /// Change the one that was taken from such a file before.
    Change,
    /// Nothing: it is there as it is.
    Nothing,
}

/// A zone to choose.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Zones {
    /// The one this computer is set to.
    pub computer: Zone,
    /// Every name that is known here, in order.
    pub all: Vec<String>,
}
