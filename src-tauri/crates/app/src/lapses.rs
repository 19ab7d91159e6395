//! Lapses: noted by those who want to, and looked back on a day later.

use chrono::{DateTime, TimeDelta, Utc};
use domain::Lapse;
use domain::record::{Id, Record};

use crate::content::Content;
use crate::wire::error::WireError;
use crate::wire::plan::LapseList;
use crate::wire::types::{Draft, Kind, Saved};
use crate::{App, Session, Unlocked, records};

/// How long after a lapse its review is still offered. It can be begun at any time later.
const OFFERED_FOR: TimeDelta = TimeDelta::weeks(4);

pub(crate) fn list(app: &App) -> Result<LapseList, WireError> {
    let now = app.ports.clock.now();
    app.unlocked(|session| {
        let lapses = session.shelf().in_order(Kind::Lapse);
        Ok(LapseList {
            items: lapses
                .filter_map(|(id, held)| held.stored.to_record(id, held.revision))
                .collect(),
            reviewable: all(session)
                .filter(|(_, happened, lapse)| {
                    lapse.may_be_reviewed(happened.at, happened.zone.civil(now))
                })
                .map(|(id, _, _)| id)
                .collect(),
        })
    })
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<Lapse>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

pub(crate) fn save(app: &App, draft: Draft<Lapse>) -> Result<Saved, WireError> {
    records::save(app, draft.map(Content::from))
}

/// The lapses whose review is to be offered, newest first.
pub(crate) fn reviewable(
    session: &Session<Unlocked>,
    now: DateTime<Utc>,
) -> impl Iterator<Item = Id> {
    all(session)
        .filter(move |(_, happened, lapse)| {
            let now = happened.zone.civil(now);
            lapse.may_be_reviewed(happened.at, now) && now - happened.at <= OFFERED_FOR
        })
        .map(|(id, _, _)| id)
}

fn all(session: &Session<Unlocked>) -> impl Iterator<Item = (Id, &domain::time::Moment, &Lapse)> {
    records::all::<Lapse>(session, Kind::Lapse)
}
