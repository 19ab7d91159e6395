//! The urge timer. Each step is sealed into its craving at once, so that locking, a crash or a
//! restart takes nothing away: a timer that runs goes on by the wall clock.

use chrono::{DateTime, TimeDelta, Utc};
use domain::craving::Craving;
use domain::record::{Id, Scale10};
use domain::timer::{Timer, TimerLength};

use crate::content::Content;
use crate::wire::error::{Code, WireError};
use crate::wire::types::Kind;
use crate::wire::urges::{TimerEnd, TimerNow};
use crate::{App, Session, Unlocked, cravings, records};

/// A timer that nobody ended is let go after this long: an urge of yesterday is not now.
const LET_GO: TimeDelta = TimeDelta::hours(24);

/// Starts a timer with a craving. One that still ran with another is ended.
pub(crate) fn start(
    app: &App,
    craving: Id,
    length: TimerLength,
) -> Result<Option<TimerNow>, WireError> {
    let open = app.unlocked(|session| Ok(open(session, app.ports.clock.now())))?;
    if let Some(other) = open.filter(|open| *open != craving) {
        end(app, other, TimerEnd::default())?;
    }
    change(app, craving, |craving, now| {
        craving.timer = Some(Timer::started(length, craving.strength, now));
        Ok(())
    })
}

/// Notes how strong it is now.
pub(crate) fn rate(
    app: &App,
    craving: Id,
    strength: Scale10,
) -> Result<Option<TimerNow>, WireError> {
    change_timer(app, craving, |timer, now| {
        if timer.rate(strength, now) {
            Ok(())
        } else {
            Err(Code::TooMany.into())
        }
    })
}

/// Stops it, so that it can go on.
pub(crate) fn pause(app: &App, craving: Id) -> Result<Option<TimerNow>, WireError> {
    change_timer(app, craving, |timer, now| {
        timer.pause(now);
        Ok(())
    })
}

/// Goes on.
pub(crate) fn resume(app: &App, craving: Id) -> Result<Option<TimerNow>, WireError> {
    change_timer(app, craving, |timer, now| {
        timer.resume(now);
        Ok(())
    })
}

/// Ends it, and writes what it saw to the craving where the person has not said otherwise.
pub(crate) fn end(app: &App, craving: Id, end: TimerEnd) -> Result<Option<TimerNow>, WireError> {
    change(app, craving, |craving, now| {
        let peak = {
            let timer = open_timer(craving)?;
            if let Some(strength) = end.at_end {
                // Full: the last rating is told by `at_end` then.
                timer.rate(strength, now);
            }
            let minutes = timer.end(now);
            let last = timer.readings.last().map(|reading| reading.strength);
            craving.lasted = craving.lasted.or(Some(minutes));
            craving.at_end = end.at_end.or(craving.at_end).or(last);
            craving.peak()
        };
        craving.strongest = Some(peak);
        craving.ending = end.ending.or(craving.ending);
        Ok(())
    })
}

/// The timer that runs or can go on, if there is one.
pub(crate) fn now(app: &App) -> Result<Option<TimerNow>, WireError> {
    app.unlocked(|session| Ok(shown(app, session)))
}

fn change_timer(
    app: &App,
    craving: Id,
    step: impl FnOnce(&mut Timer, DateTime<Utc>) -> Result<(), WireError>,
) -> Result<Option<TimerNow>, WireError> {
    change(app, craving, |craving, now| step(open_timer(craving)?, now))
}

fn open_timer(craving: &mut Craving) -> Result<&mut Timer, WireError> {
    let timer = craving.timer.as_mut().filter(|timer| timer.is_open());
    timer.ok_or_else(|| Code::NoTimer.into())
}

/// Changes a craving underneath whatever page shows it.
fn change(
    app: &App,
    id: Id,
    step: impl FnOnce(&mut Craving, DateTime<Utc>) -> Result<(), WireError>,
) -> Result<Option<TimerNow>, WireError> {
    let now = app.ports.clock.now();
    let timer = app.unlocked(|session| {
        let mut craving = records::read::<Craving>(session, id)?.content;
        step(&mut craving, now)?;
        let (stored, revision) = session.stored(id)?;
        let mut stored = stored.clone();
        stored.content = Content::Craving(craving);
        stored.written = now;
        records::put(app, session, id, Some(revision), stored)?;
        Ok(shown(app, session))
    })?;
    app.records_changed();
    Ok(timer)
}

fn shown(app: &App, session: &Session<Unlocked>) -> Option<TimerNow> {
    let now = app.ports.clock.now();
    let id = open(session, now)?;
    let (stored, revision) = session.stored(id).ok()?;
    let timer = stored.content_as::<Craving>()?.timer.as_ref()?;
    Some(TimerNow {
        craving: id,
        revision,
        length: timer.length,
        elapsed: timer.elapsed(now),
        running: timer.is_running(),
        readings: timer.readings.clone(),
        usual: cravings::usual(session),
    })
}

/// The newest craving with a timer that was not ended, and not let go.
fn open(session: &Session<Unlocked>, now: DateTime<Utc>) -> Option<Id> {
    session
        .shelf()
        .in_order(Kind::Craving)
        .find(|(_, held)| {
            let timer = held
                .stored
                .content_as::<Craving>()
                .and_then(|craving| craving.timer.as_ref());
            timer.is_some_and(Timer::is_open) && now - held.stored.written < LET_GO
        })
        .map(|(id, _)| id)
}
