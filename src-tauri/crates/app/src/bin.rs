//! The bin: where deleted records wait 30 days before they are gone for good.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use domain::markdown;
use domain::record::Id;
use vault::Keep;

use crate::content::{Row, Text};
use crate::journal::PREVIEW;
use crate::session::BIN_DAYS;
use crate::shelf::{Held, Shelf};
use crate::stored::Stored;
use crate::wire::error::{Code, WireError};
use crate::wire::types::Binned;
use crate::{App, Session, Unlocked, hold};

/// On how many days something has to be written before it is believed that it is that late. A clock
/// that was set far ahead is soon set right.
const DAYS_OF_WRITING: usize = 3;

pub(crate) fn list(app: &App) -> Result<Vec<Binned>, WireError> {
    let (now, zone) = (app.ports.clock.now(), app.zone());
    app.unlocked(|session| {
        let mut binned: Vec<_> = session
            .shelf()
            .binned()
            .filter_map(|(id, held)| Some((held.stored.binned?, id, held)))
            .collect();
        binned.sort_by_key(|(since, id, _)| (std::cmp::Reverse(*since), *id));
        let shown = binned.into_iter().filter_map(|(since, id, held)| {
            let content = &held.stored.content;
            let Row::Shown(kind) = content.row() else {
                return None;
            };
            let Text { title, parts, .. } = content.text();
            let words = parts.into_iter().find(|part| !part.trim().is_empty());
            Some(Binned {
                id,
                kind,
                happened: held.stored.happened.clone(),
                title: title.to_owned(),
                preview: markdown::to_plain(words.unwrap_or_default(), PREVIEW),
                since: zone.moment(since),
                days_left: (BIN_DAYS - (now - since).num_days()).clamp(0, BIN_DAYS),
            })
        });
        Ok(shown.collect())
    })
}

pub(crate) fn put(app: &App, id: Id) -> Result<(), WireError> {
    app.unlocked(|session| put_in(app, session, id))?;
    app.records_changed();
    Ok(())
}

/// Puts a record in the bin, and ends its sitting.
pub(crate) fn put_in(app: &App, session: &mut Session<Unlocked>, id: Id) -> Result<(), WireError> {
    // Never before what was written last: a clock that lost its battery is years behind, and once it
    // is right the 30 days would be over.
    let since = session
        .shelf()
        .written()
        .fold(app.ports.clock.now(), DateTime::max);
    let (stored, revision) = session.stored(id)?;
    let stored = Stored {
        binned: Some(since),
        ..stored.clone()
    };
    session.leave(id);
    // The page itself does not change, so there is no earlier version of it to keep.
    session.write(
        id,
        Some(revision),
        stored,
        Keep::Replace,
        &mut **hold(&app.ports.entropy),
    )?;
    Ok(())
}

pub(crate) fn restore(app: &App, id: Id) -> Result<(), WireError> {
    app.unlocked(|session| {
        let held = in_bin(session, id)?;
        let (stored, revision) = (
            Stored {
                binned: None,
                ..held.stored.clone()
            },
            held.revision,
        );
        session.write(
            id,
            Some(revision),
            stored,
            Keep::Replace,
            &mut **hold(&app.ports.entropy),
        )
    })?;
    app.records_changed();
    Ok(())
}

pub(crate) fn erase(app: &App, id: Id) -> Result<(), WireError> {
    app.unlocked(|session| {
        in_bin(session, id)?;
        session.erase(&[id], &mut **hold(&app.ports.entropy))
    })?;
    app.records_changed();
    Ok(())
}

pub(crate) fn empty(app: &App) -> Result<(), WireError> {
    app.unlocked(|session| {
        let ids: Vec<Id> = session.shelf().binned().map(|(id, _)| id).collect();
        session.erase(&ids, &mut **hold(&app.ports.entropy))
    })?;
    app.records_changed();
    Ok(())
}

/// Deletes for good what has lain in the bin for 30 days. When that fails it is tried again at the
/// next opening: nobody waits for it.
pub(crate) fn clear_out(app: &App, session: &mut Session<Unlocked>) {
    let long = TimeDelta::days(BIN_DAYS);
    let limit = app.ports.clock.now() - long;
    let waits = |held: &Held| held.stored.binned.is_some_and(|since| since <= limit);
    if !session.shelf().binned().any(|(_, held)| waits(held)) {
        return;
    }
    // By the clock alone, one that was set wrong would empty the bin. Later is no harm.
    let Some(borne_out) = borne_out(session.shelf()) else {
        return;
    };
    let limit = limit.min(borne_out - long);
    let over = |held: &Held| held.stored.binned.is_some_and(|since| since <= limit);
    let ids: Vec<Id> = session
        .shelf()
        .binned()
        .filter(|(_, held)| over(held))
        .map(|(id, _)| id)
        .collect();
    if session
        .erase(&ids, &mut **hold(&app.ports.entropy))
        .is_err()
    {
        tracing::warn!("could not clear out the bin");
    }
}

/// How late it is at least, by what was written.
fn borne_out(shelf: &Shelf) -> Option<DateTime<Utc>> {
    let days: BTreeSet<_> = shelf
        .written()
        .map(|written| written.date_naive())
        .collect();
    let day = days.into_iter().nth_back(DAYS_OF_WRITING - 1)?;
    // Any hour of it.
    Some(day.succ_opt()?.and_time(chrono::NaiveTime::MIN).and_utc())
}

fn in_bin(session: &Session<Unlocked>, id: Id) -> Result<&Held, WireError> {
    let held = session
        .shelf()
        .get(id)
        .filter(|held| held.stored.binned.is_some());
    held.ok_or_else(|| Code::NotFound.into())
}
