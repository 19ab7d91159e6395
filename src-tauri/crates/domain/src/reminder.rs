//! Reminders: what the person chose about them. Which there are and what became of each stands in
//! [`ledger`], what is to be done now in [`decide`].

use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{Fault, Field, Wrong, fault};
use crate::meeting::{LEADS, LONGEST_LEAD};

pub mod decide;
mod in_the_open;
pub mod ledger;

/// The most reminders of one day, beside those of sessions.
pub const MOST_NUDGES: u8 = 10;

/// What the person chose about reminders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Reminders {
    /// Whether there are any.
    pub on: bool,
    /// Which words others may see while the journal is open. While it is locked they are neutral.
    pub words: ReminderWords,
    /// When nothing may make a sound.
    pub quiet: Option<Quiet>,
    /// How long before a new session to remind, in minutes.
    pub leads: Vec<u32>,
    /// When to remind to write a line, each day.
    #[ts(type = "string | null")]
    pub write: Option<NaiveTime>,
    /// When to remind of the morning check-in.
    #[ts(type = "string | null")]
    pub morning: Option<NaiveTime>,
    /// When to remind of the evening check-in.
    #[ts(type = "string | null")]
    pub evening: Option<NaiveTime>,
    /// At what time to remind of the plan, on the day its review is due.
    #[ts(type = "string | null")]
    pub plan_review: Option<NaiveTime>,
    /// The most reminders in one day beside those of sessions, from 1 to [`MOST_NUDGES`].
    pub most: u8,
    /// Whether the times of reminders may lie in a file that anyone can read, where this computer has
    /// no keychain.
    pub plain_allowed: bool,
    /// Whether the person said if the program shall start with the computer: it is offered once.
    pub start_answered: bool,
}

/// Which words a reminder has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderWords {
    /// Those that say nothing to whoever sees the screen.
    Neutral,
    /// The session's own title.
    Own,
}

/// A stretch of each day, by the clock on the wall. It may reach past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "QuietHours")]
pub struct Quiet {
    /// From this time on.
    #[ts(type = "string")]
    pub from: NaiveTime,
    /// Until this time.
    #[ts(type = "string")]
    pub to: NaiveTime,
}

impl Quiet {
    /// When the stretch that holds this moment ends, by the same clock; nothing outside of it.
    pub fn end(self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        let tomorrow = self.from > self.to && at.time() >= self.from;
        let date = if tomorrow {
            at.date().succ_opt()?
        } else {
            at.date()
        };
        self.holds(at.time()).then(|| date.and_time(self.to))
    }

    /// Whether a time of day lies in it.
    pub fn holds(self, time: NaiveTime) -> bool {
        if self.from <= self.to {
            (self.from..self.to).contains(&time)
        } else {
            time >= self.from || time < self.to
        }
    }
}

impl Default for Reminders {
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
        Reminders {
            on: true,
            words: ReminderWords::Neutral,
            quiet: hour(22).zip(hour(7)).map(|(from, to)| Quiet { from, to }),
            leads: vec![60],
            write: None,
            morning: None,
            evening: None,
            plan_review: None,
            most: 3,
            plain_allowed: false,
            start_answered: false,
        }
    }
}

impl Reminders {
    /// What counts when it is decided what comes.
    pub fn rules(&self) -> decide::Rules {
        decide::Rules {
            quiet: self.quiet,
            most: self.most,
        }
    }

    /// Checks the choices against their limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        check_leads(&self.leads)?;
        if !(1..=MOST_NUDGES).contains(&self.most) {
            return Err(fault(Wrong::LengthOutOfRange, Field::MostReminders));
        }
        Ok(())
    }
}

/// Checks how long before to remind.
pub(crate) fn check_leads(leads: &[u32]) -> Result<(), Fault> {
    if leads.len() > LEADS {
        return Err(fault(Wrong::TooMany, Field::Leads));
    }
    if leads.iter().any(|lead| *lead > LONGEST_LEAD) {
        return Err(fault(Wrong::LengthOutOfRange, Field::Leads));
    }
    Ok(())
}
