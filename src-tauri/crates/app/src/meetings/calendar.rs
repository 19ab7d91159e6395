//! The calendar: sessions of all series as this computer's clock shows them.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use domain::meeting::calendar::Planned;
use domain::meeting::{Attended, Meeting, Series};
use domain::record::{Id, Share};
use domain::time::{Moment, Zone, monday};

use crate::meetings::bring;
use crate::wire::error::{Code, WireError};
use crate::wire::sessions::{CalendarSession, CalendarWeek, Day, NextSession, Phase, SessionName};
use crate::wire::types::Kind;
use crate::{App, Session, Unlocked, records};

/// The longest stretch of the calendar that is sent at once, in days.
const STRETCH: i64 = 400;

/// How far ahead the next session is looked for, in days.
const AHEAD: u64 = 366;

/// How far a zone's date may lie from this computer's, in days.
const APART: Days = Days::new(2);

/// Everything that the calendar is made from.
pub(super) struct Calendar<'a> {
    session: &'a Session<Unlocked>,
    attended: HashMap<SessionName, Option<Attended>>,
    now: DateTime<Utc>,
    zone: Zone,
}

impl<'a> Calendar<'a> {
    pub(super) fn of(app: &App, session: &'a Session<Unlocked>) -> Self {
        let notes = records::all::<Meeting>(session, Kind::Meeting);
        Calendar {
            session,
            attended: notes
                .map(|(_, _, notes)| (name(notes.series, notes.of), notes.attended))
                .collect(),
            now: app.ports.clock.now(),
            zone: app.zone(),
        }
    }

    /// Sessions that start from the day `from` on and before the day `to`, by this computer's clock.
    pub(super) fn between(&self, from: NaiveDate, to: NaiveDate) -> Vec<CalendarSession> {
        let wide = |date: NaiveDate| {
            let sub = date.checked_sub_days(APART).unwrap_or(date);
            (sub, date.checked_add_days(APART).unwrap_or(date))
        };
        let ((earliest, _), (_, latest)) = (wide(from), wide(to));
        let mut sessions: Vec<CalendarSession> = records::all::<Series>(self.session, Kind::Series)
            .flat_map(|(id, _, series)| {
                let planned = series.planned(earliest, latest);
                planned
                    .into_iter()
                    .map(move |planned| self.show(id, series, &planned))
            })
            .filter(|shown| (from..to).contains(&shown.starts.at.date()))
            .collect();
        sessions.sort_by(|a, b| {
            let order = |shown: &CalendarSession| (shown.starts.at, shown.name.series);
            order(a).cmp(&order(b))
        });
        sessions
    }

    /// The first that is neither over nor skipped.
    pub(super) fn next(&self) -> Option<CalendarSession> {
        let today = self.zone.civil(self.now).date();
        // Most people have one within days, so only where there is none is the whole way looked at.
        [9, AHEAD].into_iter().find_map(|days| {
            self.between(today.pred_opt()?, today.checked_add_days(Days::new(days))?)
                .into_iter()
                .find(|shown| shown.phase != Phase::Over && !shown.skipped)
        })
    }

    /// When the next session of one series starts.
    pub(super) fn next_of(&self, id: Id, series: &Series) -> Option<Moment> {
        let today = self.zone.civil(self.now).date().checked_sub_days(APART)?;
        // Counted by dates that repeat, and a moved one may be earlier; the list shows only the day.
        let end = series.repeat.dates(series.start.date(), today).nth(20);
        let end = end.or_else(|| today.checked_add_days(Days::new(20 * AHEAD)))?;
        let planned = series.planned(today, end);
        let mut shown = planned.iter().map(|planned| self.show(id, series, planned));
        shown
            .find(|shown| shown.phase != Phase::Over && !shown.skipped)
            .map(|shown| shown.starts)
    }

    /// One session as this computer's clock shows it.
    pub(super) fn show(&self, id: Id, series: &Series, planned: &Planned<'_>) -> CalendarSession {
        let there = series.zone_on(&self.zone);
        let starts = there.instant(planned.start);
        let ends = starts + TimeDelta::minutes(planned.length.into());
        let shown = self.zone.moment(starts);
        let name = name(id, planned.of);
        CalendarSession {
            name,
            kind: series.kind,
            title: planned.title.to_owned(),
            starts_there: (shown.at != planned.start).then(|| there.moment(starts)),
            starts: shown,
            ends: self.zone.moment(ends),
            length: planned.length,
            place: planned.place.to_owned(),
            leader: series.leader.clone(),
            week: series
                .week(planned.start)
                .zip(series.program)
                .map(|(week, program)| (week, program.weeks)),
            repeats: series.repeat.rule != domain::time::recurrence::Rule::Once,
            counts: series.counts,
            skipped: planned.skipped,
            altered: planned.altered,
            attended: self.attended.get(&name).copied().flatten(),
            phase: if self.now < starts {
                Phase::Ahead
            } else if self.now < ends {
                Phase::On
            } else {
                Phase::Over
            },
        }
    }
}

pub(super) fn name(series: Id, of: chrono::NaiveDateTime) -> SessionName {
    SessionName { series, of }
}

pub(crate) fn between(
    app: &App,
    Day(from): Day,
    Day(to): Day,
) -> Result<Vec<CalendarSession>, WireError> {
    if !(0..=STRETCH).contains(&(to - from).num_days()) {
        return Err(Code::BadInput.into());
    }
    app.unlocked(|session| Ok(Calendar::of(app, session).between(from, to)))
}

/// The week of a date, from Monday.
pub(crate) fn week(app: &App, Day(date): Day) -> Result<CalendarWeek, WireError> {
    let monday = monday(date);
    let end = monday
        .checked_add_days(Days::new(7))
        .ok_or(Code::BadInput)?;
    let sessions = between(app, Day(monday), Day(end))?;
    let hours = sessions.iter().filter(|session| {
        let held = !matches!(
            session.attended,
            Some(Attended::Cancelled | Attended::Excused)
        );
        session.counts && !session.skipped && held
    });
    let minutes = |session: &CalendarSession| u32::from(session.length);
    Ok(CalendarWeek {
        monday,
        planned: hours.clone().map(minutes).sum(),
        attended: hours
            .filter(|session| session.attended.is_some_and(Attended::was_there))
            .map(minutes)
            .sum(),
        sessions,
    })
}

/// The series of the next session, and what that is called, where its kind does not say enough.
pub(crate) fn next_series<'a>(
    app: &App,
    session: &'a Session<Unlocked>,
) -> Option<(&'a Series, String)> {
    let next = Calendar::of(app, session).next()?;
    let mut series = records::all::<Series>(session, Kind::Series);
    let (_, _, series) = series.find(|(id, _, _)| *id == next.name.series)?;
    Some((series, next.title))
}

pub(crate) fn next(app: &App) -> Result<Option<NextSession>, WireError> {
    app.unlocked(|session| {
        let calendar = Calendar::of(app, session);
        Ok(calendar.next().map(|next| {
            let until = next.starts.zone.instant(next.starts.at) - calendar.now;
            NextSession {
                minutes_until: u32::try_from((until.num_seconds() + 59) / 60).unwrap_or(0),
                marked: bring::all(session)
                    .filter(|(_, held)| held.stored.share == Share::BringToSession)
                    .count(),
                session: next,
            }
        }))
    })
}
