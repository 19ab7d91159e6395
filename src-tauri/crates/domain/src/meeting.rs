//! Sessions: what is on the calendar, and what is noted of one of them. A therapy session is a
//! `Meeting` here, because a `Session` is an unlocked vault.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{self, Fault, Field, Wrong, fault};
use crate::record::{Id, Scale10};
use crate::reminder::check_leads;
use crate::time::Zone;
use crate::time::recurrence::{Repeat, Rule};

pub mod calendar;
pub mod templates;

/// The longest session, in minutes.
pub const LONGEST: u16 = 24 * 60;
/// The most lead times of one series.
pub const LEADS: usize = 5;
/// The longest lead time, in minutes: two weeks.
pub const LONGEST_LEAD: u32 = 14 * 24 * 60;
/// The most single sessions of a series that are skipped or changed.
pub const CHANGES: usize = 1000;
/// The most weeks of a program.
pub const LONGEST_PROGRAM: u16 = 520;

/// Sessions that belong together, or a single one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// What kind of session it is.
    pub kind: MeetingKind,
    /// What the person calls it. Empty: its kind says enough.
    pub title: String,
    /// What reminders call it, for whoever sees the screen. Empty: "Appointment".
    pub neutral: String,
    /// When the first one starts, by the clock of `zone`.
    #[ts(type = "string")]
    pub start: NaiveDateTime,
    /// How long one is, in minutes, from 1 to [`LONGEST`].
    pub length: u16,
    /// When it repeats.
    pub repeat: Repeat,
    /// Whose clock counts.
    pub zone: SeriesZone,
    /// Where: an address, or a link to follow.
    pub place: String,
    /// Who leads it.
    pub leader: String,
    /// The program it belongs to, for "week 3 of 12".
    pub program: Option<Program>,
    /// Whether its hours count toward those of the week.
    pub counts: bool,
    /// How long before it to remind, in minutes, at most [`LEADS`], each up to [`LONGEST_LEAD`].
    pub leads: Vec<u32>,
    /// Single sessions that are skipped or differ, at most [`CHANGES`].
    pub changes: Vec<Change>,
    /// The UID of the calendar file it was taken from, so that taking it again changes it and adds
    /// nothing.
    pub uid: Option<String>,
}

/// Whose clock counts for a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "zone")]
pub enum SeriesZone {
    /// The one where the sessions take place.
    Of(Zone),
    /// Whichever this computer is set to.
    Computer,
}

/// What kind of session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum MeetingKind {
    SkillsGroup,
    RelapsePrevention,
    ProcessGroup,
    Workshop,
    Family,
    Individual,
    CaseManagement,
    Peer,
    Medical,
    Psychiatry,
    Test,
    SocialSupport,
    MutualHelp,
    Sponsor,
    CourtOrWork,
    OwnPractice,
    Aftercare,
}

/// A program of so many weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// A date in its first week.
    #[ts(type = "string")]
    pub begins: NaiveDate,
    /// How many weeks it has, from 1 to [`LONGEST_PROGRAM`].
    pub weeks: u16,
}

/// A session of a series that is not as the series has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ChangedSession")]
pub struct Change {
    /// The session, by the start that the series gives it. It keeps this name when it is moved.
    #[ts(type = "string")]
    pub of: NaiveDateTime,
    /// What became of it.
    pub is: Changed,
}

/// What became of one session of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "as")]
#[ts(rename = "SessionChange")]
pub enum Changed {
    /// It is not held, or the person does not go.
    Skipped,
    /// It differs from the others.
    Altered(Altered),
}

/// How one session differs from its series. What is not given is as in the series.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Altered {
    /// When it starts instead.
    #[ts(type = "string | null")]
    pub start: Option<NaiveDateTime>,
    /// How long it is instead, in minutes.
    pub length: Option<u16>,
    /// What it is called instead.
    pub title: Option<String>,
    /// Where it is instead.
    pub place: Option<String>,
    /// How long before it to remind instead, in minutes.
    pub leads: Option<Vec<u32>>,
}

/// What the person noted before and after one session. Made when something is noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The series it belongs to.
    pub series: Id,
    /// Which of its sessions, by the start that the series gives it.
    #[ts(type = "string")]
    pub of: NaiveDateTime,
    /// Before: what to bring up.
    pub bring: String,
    /// Before: mood, from 0 to 10.
    pub mood_before: Option<Scale10>,
    /// Before: craving, from 0 to 10.
    pub craving_before: Option<Scale10>,
    /// Whether the person was there.
    pub attended: Option<Attended>,
    /// After: what it was about.
    pub topic: String,
    /// After: one thing to keep.
    pub keep: String,
    /// After: mood, from 0 to 10.
    pub mood_after: Option<Scale10>,
    /// After: craving, from 0 to 10.
    pub craving_after: Option<Scale10>,
}

/// Whether the person was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Attended {
    Yes,
    Late,
    LeftEarly,
    Missed,
    Cancelled,
    Excused,
}

/// Something to do until a session. Its links lead to where it was given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Homework {
    /// What to do.
    pub text: String,
    /// Until when.
    #[ts(type = "string | null")]
    pub due: Option<NaiveDate>,
    /// A page to read or a sheet to fill in: an address to copy.
    pub link: String,
    /// When it was done.
    #[ts(type = "string | null")]
    pub done: Option<NaiveDate>,
}

impl Series {
    /// Without blanks around its words, and its lists in order, without repeats.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        for text in [
            &mut self.title,
            &mut self.neutral,
            &mut self.place,
            &mut self.leader,
        ] {
            *text = text.trim().to_owned();
        }
        tidy_leads(&mut self.leads);
        if let Rule::Weekly { on, .. } = &mut self.repeat.rule {
            on.sort_unstable();
            on.dedup();
        }
        self.changes.sort_by_key(|change| change.of);
        self.changes.dedup_by_key(|change| change.of);
        self
    }

    /// Checks the series against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        limits::labels([
            (Field::Title, &self.title),
            (Field::Neutral, &self.neutral),
            (Field::Place, &self.place),
            (Field::Leader, &self.leader),
        ])?;
        check_length(self.length)?;
        check_leads(&self.leads)?;
        self.repeat.check()?;
        if let Some(program) = self.program
            && !(1..=LONGEST_PROGRAM).contains(&program.weeks)
        {
            return Err(fault(Wrong::LengthOutOfRange, Field::Program));
        }
        if self.changes.len() > CHANGES {
            return Err(fault(Wrong::TooMany, Field::Changes));
        }
        self.changes.iter().try_for_each(Change::check)
    }

    /// Checks the series before it is kept: against its limits, and that it has a session at all. One
    /// that is there already, as `before`, can be ended before its first.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check_over(&self, before: Option<&Series>) -> Result<(), Fault> {
        self.check()?;
        let ended = before.is_some_and(|before| {
            before.start.date() == self.start.date() && before.repeat.rule == self.repeat.rule
        });
        if ended || self.first().is_some() {
            Ok(())
        } else {
            Err(fault(Wrong::NoDay, Field::Repeats))
        }
    }

    /// The zone whose clock counts, on a computer that is set to `computer`.
    pub fn zone_on<'a>(&'a self, computer: &'a Zone) -> &'a Zone {
        match &self.zone {
            SeriesZone::Of(zone) => zone,
            SeriesZone::Computer => computer,
        }
    }
}

impl Change {
    fn check(&self) -> Result<(), Fault> {
        let Changed::Altered(altered) = &self.is else {
            return Ok(());
        };
        let title = altered.title.iter().map(|title| (Field::Title, title));
        let place = altered.place.iter().map(|place| (Field::Place, place));
        limits::labels(title.chain(place))?;
        altered.length.map_or(Ok(()), check_length)?;
        altered.leads.as_deref().map_or(Ok(()), check_leads)
    }
}

impl Meeting {
    /// Nothing noted yet of this session.
    pub fn new(series: Id, of: NaiveDateTime) -> Self {
        Meeting {
            series,
            of,
            bring: String::new(),
            mood_before: None,
            craving_before: None,
            attended: None,
            topic: String::new(),
            keep: String::new(),
            mood_after: None,
            craving_after: None,
        }
    }

    /// Whether nothing is noted.
    pub fn is_empty(&self) -> bool {
        *self == Meeting::new(self.series, self.of)
    }

    /// Checks the notes against their limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self.is_empty() {
            return Err(fault(Wrong::Empty, Field::Body));
        }
        limits::texts([
            (Field::Bring, &self.bring),
            (Field::Topic, &self.topic),
            (Field::Keep, &self.keep),
        ])
    }
}

impl MeetingKind {
    /// Its name, as it is stored and as the words call it.
    pub fn key(self) -> &'static str {
        match self {
            MeetingKind::SkillsGroup => "skills-group",
            MeetingKind::RelapsePrevention => "relapse-prevention",
            MeetingKind::ProcessGroup => "process-group",
            MeetingKind::Workshop => "workshop",
            MeetingKind::Family => "family",
            MeetingKind::Individual => "individual",
            MeetingKind::CaseManagement => "case-management",
            MeetingKind::Peer => "peer",
            MeetingKind::Medical => "medical",
            MeetingKind::Psychiatry => "psychiatry",
            MeetingKind::Test => "test",
            MeetingKind::SocialSupport => "social-support",
            MeetingKind::MutualHelp => "mutual-help",
            MeetingKind::Sponsor => "sponsor",
            MeetingKind::CourtOrWork => "court-or-work",
            MeetingKind::OwnPractice => "own-practice",
            MeetingKind::Aftercare => "aftercare",
        }
    }
}

impl Attended {
    /// Whether it counts as having been there.
    pub fn was_there(self) -> bool {
        matches!(self, Attended::Yes | Attended::Late | Attended::LeftEarly)
    }
}

impl Homework {
    /// Without blanks around its words.
    #[must_use]
    pub fn tidied(self) -> Self {
        Homework {
            text: self.text.trim().to_owned(),
            link: self.link.trim().to_owned(),
            ..self
        }
    }

    /// Checks the homework against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self.text.is_empty() {
            return Err(fault(Wrong::Empty, Field::Body));
        }
        limits::texts([(Field::Body, &self.text)])?;
        limits::labels([(Field::Link, &self.link)])
    }
}

fn check_length(length: u16) -> Result<(), Fault> {
    if (1..=LONGEST).contains(&length) {
        Ok(())
    } else {
        Err(fault(Wrong::LengthOutOfRange, Field::Lasted))
    }
}

/// The longest first, without repeats.
fn tidy_leads(leads: &mut Vec<u32>) {
    leads.sort_unstable_by_key(|lead| std::cmp::Reverse(*lead));
    leads.dedup();
}
