//! Series of sessions as a calendar file, so that a phone can ring too. It says when, and beyond that no
//! more than was chosen; alarms always have the neutral words, since they show on a locked phone.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};
use domain::meeting::{Altered, Change, Changed, Series, SeriesZone};
use domain::time::Zone;
use domain::time::recurrence::{Ends, Rule};

use super::lines::{escaped, push};
use super::{Titles, YEARS, rule, timezone};

/// How far ahead the clocks of a zone are told, in years.
const HORIZON: i32 = 20;

/// A series to write.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// Its name for other calendars, which has to stay the same for ever.
    pub uid: &'a str,
    /// The series.
    pub series: &'a Series,
    /// What its kind is called, for sessions without a title.
    pub kind: &'a str,
}

/// A calendar file of these series. `neutral` is what the sessions are called for others where the
/// series says nothing else. A series without any session is left out.
pub fn write(entries: &[Entry<'_>], titles: Titles, neutral: &str, now: DateTime<Utc>) -> String {
    let mut file = String::new();
    push(&mut file, "BEGIN:VCALENDAR");
    push(&mut file, "VERSION:2.0");
    push(&mut file, "PRODID:-//Mooring//Mooring//EN");
    push(&mut file, "CALSCALE:GREGORIAN");
    let written = entries.iter();
    let written = written.filter_map(|entry| Written::of(*entry, titles, neutral, now));
    let written: Vec<Written<'_>> = written.collect();
    for (zone, (from, to)) in zones(&written, now) {
        timezone::write(&mut file, &Zone::new(zone), from, to);
    }
    for series in &written {
        series.write(&mut file);
    }
    push(&mut file, "END:VCALENDAR");
    file
}

/// The zones of the sessions by name, each with the first and last year in which it is needed.
fn zones<'a>(written: &[Written<'a>], now: DateTime<Utc>) -> BTreeMap<&'a str, (i32, i32)> {
    let mut zones = BTreeMap::new();
    for series in written {
        if let Clock::Zone(zone) = series.clock {
            let (from, to) = series.years(now);
            let years = zones.entry(zone.name()).or_insert((from, to));
            *years = (years.0.min(from), years.1.max(to));
        }
    }
    zones
}

/// Whose clock the times are by.
#[derive(Clone, Copy)]
enum Clock<'a> {
    Computer,
    /// Also that of a zone which is not known here, and is read as UTC all over.
    Utc,
    Zone(&'a Zone),
}

/// A series that is being written.
struct Written<'a> {
    entry: Entry<'a>,
    titles: Titles,
    /// What alarms say.
    neutral: &'a str,
    /// When the file is written.
    now: DateTime<Utc>,
    /// When its first session is by its repeat. A series may begin on a day that has none.
    first: NaiveDateTime,
    clock: Clock<'a>,
}

impl<'a> Written<'a> {
    /// Nothing when it has no session.
    fn of(entry: Entry<'a>, titles: Titles, neutral: &'a str, now: DateTime<Utc>) -> Option<Self> {
        let series = entry.series;
        let first = series.first();
        let first = first.filter(|first| YEARS.contains(&first.year()))?;
        Some(Written {
            entry,
            titles,
            neutral: match series.neutral.as_str() {
                "" => neutral,
                own => own,
            },
            now,
            first: first.and_time(series.start.time()),
            clock: match &series.zone {
                SeriesZone::Computer => Clock::Computer,
                SeriesZone::Of(zone) if zone.name() == "UTC" || !zone.is_known() => Clock::Utc,
                SeriesZone::Of(zone) => Clock::Zone(zone),
            },
        })
    }

    /// The first and last year in which it has sessions, as far ahead as is told.
    fn years(&self, now: DateTime<Utc>) -> (i32, i32) {
        let series = self.entry.series;
        let moved = self.altered().filter_map(|(_, altered)| altered.start);
        let moved: Vec<i32> = moved.map(|start| start.year()).collect();
        let from = moved.iter().copied().chain([self.first.year()]).min();
        let from = from.unwrap_or(self.first.year());
        let farthest = from.max(now.year()) + HORIZON;
        let last = match (&series.repeat.rule, series.repeat.ends) {
            (Rule::Once, _) => self.first.year(),
            (_, Ends::On { date }) => date.year(),
            (_, Ends::Never | Ends::After { .. }) => farthest,
        };
        let last = moved.into_iter().fold(last, i32::max);
        (from, last.min(farthest))
    }

    fn write(&self, file: &mut String) {
        let series = self.entry.series;
        self.event(file, self.first, &Altered::default(), |file| {
            if let Some(rule) = rule::write(&series.repeat, self.first, |at| self.utc(at)) {
                push(file, &rule);
            }
            let changes = series.changes.iter();
            let skipped = changes.filter(|change| change.is == Changed::Skipped);
            for change in skipped.filter(|change| series.has(change.of)) {
                push(file, &self.time("EXDATE", change.of));
            }
        });
        for (of, altered) in self.altered() {
            let start = altered.start.unwrap_or(of);
            self.event(file, start, altered, |file| {
                push(file, &self.time("RECURRENCE-ID", of));
            });
        }
    }

    /// Its single sessions that differ.
    fn altered(&self) -> impl Iterator<Item = (NaiveDateTime, &'a Altered)> {
        let series = self.entry.series;
        let changes = series.changes.iter();
        changes.filter_map(|Change { of, is }| match is {
            Changed::Altered(altered) if series.has(*of) => Some((*of, altered)),
            _ => None,
        })
    }

    /// One event: the series, or a session that differs from it.
    fn event(
        &self,
        file: &mut String,
        start: NaiveDateTime,
        altered: &Altered,
        which: impl Fn(&mut String),
    ) {
        let series = self.entry.series;
        let title = altered.title.as_ref().unwrap_or(&series.title);
        let place = altered.place.as_ref().unwrap_or(&series.place);
        let title = match (self.titles, title.as_str()) {
            (Titles::Neutral, _) => self.neutral,
            (Titles::Own, "") => self.entry.kind,
            (Titles::Own, own) => own,
        };
        push(file, "BEGIN:VEVENT");
        push(file, &format!("UID:{}", escaped(self.entry.uid)));
        push(file, &self.now.format("DTSTAMP:%Y%m%dT%H%M%SZ").to_string());
        push(file, &self.time("DTSTART", start));
        let length = altered.length.unwrap_or(series.length);
        push(file, &format!("DURATION:PT{length}M"));
        which(file);
        push(file, &format!("SUMMARY:{}", escaped(title)));
        // Also when empty, where it stands for another.
        let said = !(place.is_empty() && series.place.is_empty());
        if self.titles == Titles::Own && said {
            push(file, &format!("LOCATION:{}", escaped(place)));
        }
        push(file, "CLASS:PRIVATE");
        for lead in altered.leads.as_ref().unwrap_or(&series.leads) {
            push(file, "BEGIN:VALARM");
            push(file, "ACTION:DISPLAY");
            push(file, &format!("TRIGGER:-PT{lead}M"));
            push(file, &format!("DESCRIPTION:{}", escaped(self.neutral)));
            push(file, "END:VALARM");
        }
        push(file, "END:VEVENT");
    }

    /// A line with a time by the clock of the series.
    fn time(&self, name: &str, at: NaiveDateTime) -> String {
        let at = at.format("%Y%m%dT%H%M%S");
        match self.clock {
            Clock::Computer => format!("{name}:{at}"),
            Clock::Utc => format!("{name}:{at}Z"),
            Clock::Zone(zone) => format!("{name};TZID={}:{at}", zone.name()),
        }
    }

    /// When that is in UTC; nothing where it depends on the computer.
    fn utc(&self, at: NaiveDateTime) -> Option<DateTime<Utc>> {
        match self.clock {
            Clock::Computer => None,
            Clock::Utc => Some(at.and_utc()),
            Clock::Zone(zone) => Some(zone.instant(at)),
        }
    }
}
