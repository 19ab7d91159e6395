//! From the events of a calendar file to series of sessions.

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDateTime, TimeDelta};
use domain::limits::LABEL_LIMIT;
use domain::meeting::{
    Altered, CHANGES, Change, Changed, LONGEST, MeetingKind, Series, SeriesZone,
};
use domain::time::Zone;
use domain::time::recurrence::{Ends, Repeat};

use super::components::Components;
use super::event::Event;
use super::lines::Line;
use super::times::{self, Time};
use super::{LeftOut, Read, Refused, USUAL_LENGTH, Why, rule};

/// What a calendar file holds, as series of this kind with these lead times, in minutes. The same file
/// always gives the same.
///
/// # Errors
/// When it is no calendar, or too large. What is wrong with a single event is in [`Read::left_out`].
pub fn read(file: &[u8], kind: MeetingKind, leads: &[u32]) -> Result<Read, Refused> {
    let components = Components::of(file)?;
    let reader = Reader {
        located: &components.located,
        kind,
        leads,
    };
    let mut read = Read::default();
    for group in groups(&components.events) {
        reader.group(&group, &mut read);
    }
    Ok(read)
}

/// The events of one UID.
#[derive(Default)]
struct Group<'a> {
    uid: String,
    /// The event itself, in all its versions.
    whole: Vec<&'a Event>,
    /// Single sessions of it, in all their versions.
    single: Vec<&'a Event>,
}

/// In the order in which the file first names them.
fn groups(events: &[Event]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known = HashMap::new();
    for event in events {
        let uid = event.uid();
        let at = *known.entry(uid.clone()).or_insert(groups.len());
        if at == groups.len() {
            groups.push(Group {
                uid,
                ..Group::default()
            });
        }
        if event.is_of_series() {
            groups[at].single.push(event);
        } else {
            groups[at].whole.push(event);
        }
    }
    groups
}

/// The newest of several versions, and those that are as new as it and say something else.
fn newest<'a>(versions: &[&'a Event]) -> Option<(&'a Event, Vec<&'a Event>)> {
    let newest = *versions.iter().max_by_key(|event| event.version())?;
    let rivals = versions
        .iter()
        .filter(|event| event.version() == newest.version() && **event != newest);
    Some((newest, rivals.copied().collect()))
}

fn left_out(event: &Event, why: Why) -> LeftOut {
    LeftOut {
        summary: event.shown(),
        why,
    }
}

/// What is known of all events of a file.
struct Reader<'a> {
    located: &'a HashMap<String, String>,
    kind: MeetingKind,
    leads: &'a [u32],
}

impl Reader<'_> {
    fn group(&self, group: &Group<'_>, read: &mut Read) {
        let Some((event, rivals)) = newest(&group.whole) else {
            let orphans = group.single.iter();
            read.left_out
                .extend(orphans.map(|event| left_out(event, Why::Orphan)));
            return;
        };
        let rivals = rivals.into_iter();
        read.left_out
            .extend(rivals.map(|event| left_out(event, Why::Twice)));
        let mut strays = Vec::new();
        match self.series(&group.uid, event, &group.single, &mut strays) {
            Ok(series) => {
                read.series.push(series);
                read.left_out.append(&mut strays);
            }
            Err(why) => read.left_out.push(left_out(event, why)),
        }
    }

    /// A series as its newest event has it, with its single sessions. Where one of those is not
    /// understood, none of the series is taken: it would ring at a time that no longer holds. Those that
    /// belong to no session are `strays`.
    fn series(
        &self,
        uid: &str,
        event: &Event,
        single: &[&Event],
        strays: &mut Vec<LeftOut>,
    ) -> Result<Series, Why> {
        if !event.complete || single.iter().any(|event| !event.complete) {
            return Err(Why::Incomplete);
        }
        if event.cancelled() {
            return Err(Why::Cancelled);
        }
        if uid.len() > LABEL_LIMIT {
            return Err(Why::TooMuch);
        }
        let (start, zone) = self.start(event)?;
        let mut series = Series {
            kind: self.kind,
            title: event.text("SUMMARY").unwrap_or_default(),
            neutral: String::new(),
            start,
            length: self.length(event)?.unwrap_or(USUAL_LENGTH),
            repeat: self.repeat(event, start, &zone)?,
            zone,
            place: event.place().unwrap_or_default(),
            leader: event.leader(),
            program: None,
            counts: false,
            leads: self.leads.to_vec(),
            changes: Vec::new(),
            uid: Some(uid.to_owned()),
        };
        let held = Held::of(&series);
        let mut changes = BTreeMap::new();
        for of in self.skipped(event, &held, strays)? {
            changes.insert(of, Changed::Skipped);
        }
        // Put over those that are skipped: a calendar that moves a session may also strike out its
        // old time.
        for (of, versions) in self.by_session(single, &held, strays)? {
            let Some((event, rivals)) = newest(&versions) else {
                continue;
            };
            let rivals = rivals.into_iter();
            strays.extend(rivals.map(|event| left_out(event, Why::Twice)));
            if event.cancelled() {
                changes.insert(of, Changed::Skipped);
            } else if let Some(altered) = self.altered(event, of, &series)? {
                changes.insert(of, Changed::Altered(altered));
            } else {
                changes.remove(&of);
            }
        }
        let changes = changes.into_iter().map(|(of, is)| Change { of, is });
        series.changes = changes.collect();
        let series = series.tidied();
        series.check().map_err(|_| Why::TooMuch)?;
        Ok(series)
    }

    fn start(&self, event: &Event) -> Result<(NaiveDateTime, SeriesZone), Why> {
        let line = event.only("DTSTART", Why::Start)?.ok_or(Why::Start)?;
        match Time::one(line, self.located)? {
            Time::Day(_) => Err(Why::Start),
            Time::Floating(at) => Ok((at, SeriesZone::Computer)),
            Time::Of(at, zone) => Ok((at, SeriesZone::Of(zone))),
        }
    }

    /// In minutes; nothing when the event does not say.
    fn length(&self, event: &Event) -> Result<Option<u16>, Why> {
        let length = match (
            event.only("DTEND", Why::Length)?,
            event.only("DURATION", Why::Length)?,
        ) {
            (Some(end), _) => self.until(event, end)?,
            (None, Some(length)) => times::length(&length.value).ok_or(Why::Length)?,
            (None, None) => return Ok(None),
        };
        let minutes = u16::try_from(length.num_minutes()).map_err(|_| Why::Length)?;
        let fits = (1..=LONGEST).contains(&minutes);
        fits.then_some(Some(minutes)).ok_or(Why::Length)
    }

    fn until(&self, event: &Event, end: &Line) -> Result<TimeDelta, Why> {
        let (start, zone) = self.start(event)?;
        match (Time::one(end, self.located), zone) {
            (Ok(Time::Floating(end)), SeriesZone::Computer) => Ok(end - start),
            (Ok(Time::Floating(end)), SeriesZone::Of(zone)) => {
                Ok(zone.instant(end) - zone.instant(start))
            }
            (Ok(Time::Of(end, ends)), SeriesZone::Of(zone)) => {
                Ok(ends.instant(end) - zone.instant(start))
            }
            (Err(Why::Zone), _) => Err(Why::Zone),
            _ => Err(Why::Length),
        }
    }

    fn repeat(
        &self,
        event: &Event,
        start: NaiveDateTime,
        zone: &SeriesZone,
    ) -> Result<Repeat, Why> {
        let more = ["RDATE", "EXRULE"].map(|name| event.all(name).next());
        if more.iter().any(Option::is_some) {
            return Err(Why::Repeat);
        }
        match event.only("RRULE", Why::Repeat)? {
            Some(line) => rule::read(&line.value, start, zone).ok_or(Why::Repeat),
            None => Ok(Repeat::default()),
        }
    }

    /// The sessions that the event itself strikes out.
    fn skipped(
        &self,
        event: &Event,
        held: &Held<'_>,
        strays: &mut Vec<LeftOut>,
    ) -> Result<Vec<NaiveDateTime>, Why> {
        let mut skipped = Vec::new();
        for line in event.all("EXDATE") {
            let times = Time::all(line, self.located).map_err(|why| match why {
                Why::Zone => Why::Zone,
                _ => Why::Repeat,
            })?;
            if skipped.len() + times.len() > CHANGES {
                return Err(Why::TooMuch);
            }
            for time in times {
                let of = held.named(&time)?;
                if held.has(of) {
                    skipped.push(of);
                } else if held.has(of.date().and_time(held.series.start.time())) {
                    // The day fits and the time does not: whether it is off is for the person to say.
                    strays.push(left_out(event, Why::Orphan));
                }
            }
        }
        Ok(skipped)
    }

    /// Changes of single sessions, in all their versions.
    fn by_session<'a>(
        &self,
        single: &[&'a Event],
        held: &Held<'_>,
        strays: &mut Vec<LeftOut>,
    ) -> Result<BTreeMap<NaiveDateTime, Vec<&'a Event>>, Why> {
        let mut sessions: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for event in single {
            let line = event.only("RECURRENCE-ID", Why::Repeat)?;
            let line = line.ok_or(Why::Repeat)?;
            if line.parameter("RANGE").is_some() {
                return Err(Why::Repeat);
            }
            let of = held.named(&Time::one(line, self.located)?)?;
            if held.has(of) {
                sessions.entry(of).or_default().push(*event);
            } else if !event.cancelled() {
                strays.push(left_out(event, Why::Orphan));
            }
        }
        Ok(sessions)
    }

    /// How a session differs from its series; nothing when it does not.
    fn altered(
        &self,
        event: &Event,
        of: NaiveDateTime,
        series: &Series,
    ) -> Result<Option<Altered>, Why> {
        let line = event.only("DTSTART", Why::Start)?.ok_or(Why::Start)?;
        let start = match Time::one(line, self.located)? {
            Time::Day(_) => return Err(Why::Start),
            time => time.by(&series.zone).ok_or(Why::Zone)?,
        };
        let altered = Altered {
            start: Some(start).filter(|start| *start != of),
            length: self
                .length(event)?
                .filter(|length| *length != series.length),
            title: event.text("SUMMARY").filter(|title| *title != series.title),
            place: event.place().filter(|place| *place != series.place),
            leads: None,
        };
        Ok(Some(altered).filter(|altered| *altered != Altered::default()))
    }
}

/// The sessions that a series has, asked for one by one.
struct Held<'a> {
    series: &'a Series,
    /// Its repeat, ending by date and not by count, so that asking never counts from the start.
    repeat: Repeat,
}

impl<'a> Held<'a> {
    fn of(series: &'a Series) -> Self {
        let mut repeat = series.repeat.clone();
        if let Ends::After { .. } = repeat.ends {
            let first = series.start.date();
            let last = repeat.dates(first, first).last();
            repeat.ends = last.map_or(Ends::Never, |date| Ends::On { date });
        }
        Held { series, repeat }
    }

    /// The session that a file means by a time, whether there is one or not.
    fn named(&self, time: &Time) -> Result<NaiveDateTime, Why> {
        let usual = self.series.start.time();
        if let Time::Day(date) = time {
            return Ok(date.and_time(usual));
        }
        let of = time.by(&self.series.zone).ok_or(Why::Zone)?;
        if let (Time::Of(at, theirs), SeriesZone::Of(ours)) = (time, &self.series.zone) {
            // On the day when the clocks leave out its time, it is held at another.
            let usual = of.date().and_time(usual);
            if same_instant(ours, usual, theirs, *at) {
                return Ok(usual);
            }
        }
        Ok(of)
    }

    fn has(&self, of: NaiveDateTime) -> bool {
        let mut dates = self.repeat.dates(self.series.start.date(), of.date());
        of.time() == self.series.start.time() && dates.next() == Some(of.date())
    }
}

fn same_instant(one: &Zone, at: NaiveDateTime, other: &Zone, then: NaiveDateTime) -> bool {
    one.instant(at) == other.instant(then)
}
