//! Which sessions a series has, and when: its repeat, with what became of single ones.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Change, Changed, Program, Series};
use crate::time::monday;

#[cfg(test)]
mod laws;

/// One session, by the clock of its series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned<'a> {
    /// Its name for ever: the start that the series gives it.
    pub of: NaiveDateTime,
    /// When it starts.
    pub start: NaiveDateTime,
    /// How long it is, in minutes.
    pub length: u16,
    /// What it is called; empty when its kind says enough.
    pub title: &'a str,
    /// Where it is.
    pub place: &'a str,
    /// How long before it to remind, in minutes.
    pub leads: &'a [u32],
    /// Whether it is not held, or the person does not go.
    pub skipped: bool,
    /// Whether it was moved or changed.
    pub altered: bool,
}

impl Series {
    /// Its sessions that start from the day `from` on and before the day `to`, by its own clock,
    /// in order. Those that are skipped are among them.
    pub fn planned(&self, from: NaiveDate, to: NaiveDate) -> Vec<Planned<'_>> {
        let time = self.start.time();
        let regular = self
            .repeat
            .dates(self.start.date(), from)
            .take_while(|date| *date < to)
            .map(|date| date.and_time(time))
            .filter(|of| self.change(*of).is_none())
            .map(|of| self.as_planned(of));
        let changed = self
            .changes
            .iter()
            .map(|change| self.as_changed(change))
            .filter(|planned| (from..to).contains(&planned.start.date()))
            .filter(|planned| self.has(planned.of));
        let mut all: Vec<_> = regular.chain(changed).collect();
        all.sort_by_key(|planned| (planned.start, planned.of));
        all
    }

    /// The day of its first session by its repeat; nothing where it has none. It may begin on a day
    /// that has none.
    pub fn first(&self) -> Option<NaiveDate> {
        let begins = self.start.date();
        self.repeat.dates(begins, begins).next()
    }

    /// One session by its name; nothing when the series has none of that name.
    pub fn session(&self, of: NaiveDateTime) -> Option<Planned<'_>> {
        self.has(of).then(|| match self.change(of) {
            Some(change) => self.as_changed(change),
            None => self.as_planned(of),
        })
    }

    /// Whether the series has a session of this name.
    pub fn has(&self, of: NaiveDateTime) -> bool {
        let mut dates = self.repeat.dates(self.start.date(), of.date());
        of.time() == self.start.time() && dates.next() == Some(of.date())
    }

    /// In which week of its program a session is, from 1; nothing outside of it.
    pub fn week(&self, start: NaiveDateTime) -> Option<u16> {
        self.program?.week(start.date())
    }

    fn change(&self, of: NaiveDateTime) -> Option<&Change> {
        // In order, as every series is kept.
        let at = self.changes.binary_search_by_key(&of, |change| change.of);
        self.changes.get(at.ok()?)
    }

    fn as_planned(&self, of: NaiveDateTime) -> Planned<'_> {
        Planned {
            of,
            start: of,
            length: self.length,
            title: &self.title,
            place: &self.place,
            leads: &self.leads,
            skipped: false,
            altered: false,
        }
    }

    fn as_changed<'a>(&'a self, change: &'a Change) -> Planned<'a> {
        let plain = self.as_planned(change.of);
        match &change.is {
            Changed::Skipped => Planned {
                skipped: true,
                ..plain
            },
            Changed::Altered(altered) => Planned {
                start: altered.start.unwrap_or(plain.start),
                length: altered.length.unwrap_or(plain.length),
                title: altered.title.as_deref().unwrap_or(plain.title),
                place: altered.place.as_deref().unwrap_or(plain.place),
                leads: altered.leads.as_deref().unwrap_or(plain.leads),
                altered: true,
                ..plain
            },
        }
    }
}

impl Program {
    /// The week of a date, from 1; nothing before it begins or after it ends. Its weeks start on
    /// Monday.
    pub fn week(self, date: NaiveDate) -> Option<u16> {
        let days = (date - monday(self.begins)).num_days();
        let week = u16::try_from(days.div_euclid(7)).ok()?;
        (week < self.weeks).then_some(week + 1)
    }
}
