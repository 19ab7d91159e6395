//! The trigger chart and the trigger log.

use std::cmp::Reverse;
use std::collections::HashMap;

use domain::chart::Merged;
use domain::craving::Craving;
use domain::limits::Field;
use domain::record::{Id, Record};
use domain::time::Moment;
use domain::trigger::{Standing, Trigger};
use domain::trigger_event::TriggerEvent;
use vault::Keep;

use crate::content::Content;
use crate::cravings::STRETCH;
use crate::wire::error::{self, Code, WireError};
use crate::wire::types::{Draft, Kind, Saved};
use crate::wire::urges::{ChartedTrigger, EventList, Met, TimeMet, TriggerHistory};
use crate::{App, Session, Unlocked, hold, records};

/// The most triggers that are added at once.
const AT_ONCE: usize = 200;

/// Every trigger, in the order of their names as they are sorted by code point; the window sorts
/// them by language.
pub(crate) fn chart(app: &App) -> Result<Vec<ChartedTrigger>, WireError> {
    app.unlocked(|session| {
        let merged = merged(session);
        let mut met: HashMap<Id, Tally> = HashMap::new();
        for (_, happened, craving) in records::all::<Craving>(session, Kind::Craving) {
            for id in merged.each(&craving.triggers) {
                met.entry(id).or_default().craving(happened);
            }
        }
        for (_, happened, event) in records::all::<TriggerEvent>(session, Kind::TriggerEvent) {
            for id in merged.each(&event.triggers) {
                met.entry(id).or_default().event(happened);
            }
        }
        let shelf = session.shelf().in_order(Kind::Trigger);
        let records = shelf.filter_map(|(id, held)| held.stored.to_record(id, held.revision));
        let mut chart: Vec<ChartedTrigger> = records
            .map(|record: Record<Trigger>| {
                let met = met.remove(&record.id).unwrap_or_default();
                ChartedTrigger {
                    record,
                    cravings: met.cravings,
                    events: met.events,
                    last: met.last,
                }
            })
            .collect();
        chart.sort_by(|a, b| a.record.content.name.cmp(&b.record.content.name));
        Ok(chart)
    })
}

/// When a trigger, or one that is the same, was met.
pub(crate) fn history(
    app: &App,
    id: Id,
    offset: usize,
    limit: usize,
) -> Result<TriggerHistory, WireError> {
    app.unlocked(|session| {
        let merged = merged(session);
        let wanted = merged.kept(id);
        let names = |triggers: &[Id]| triggers.iter().any(|id| merged.kept(*id) == wanted);
        let cravings = records::all::<Craving>(session, Kind::Craving)
            .filter(|(_, _, craving)| names(&craving.triggers))
            .map(|(id, happened, craving)| {
                let strength = craving.strength;
                (id, happened, Met::Craving { strength })
            });
        let events = records::all::<TriggerEvent>(session, Kind::TriggerEvent)
            .filter(|(_, _, event)| names(&event.triggers))
            .map(|(id, happened, event)| {
                let did = event.did.clone();
                (id, happened, Met::TriggerEvent { did })
            });
        let mut times: Vec<_> = cravings.chain(events).collect();
        times.sort_by_key(|(id, happened, _)| (Reverse(happened.at), *id));
        Ok(TriggerHistory {
            total: times.len(),
            items: times
                .into_iter()
                .skip(offset)
                .take(limit.min(STRETCH))
                .map(|(id, happened, met)| TimeMet {
                    id,
                    happened: happened.clone(),
                    met,
                })
                .collect(),
        })
    })
}

#[derive(Default)]
struct Tally {
    cravings: usize,
    events: usize,
    last: Option<Moment>,
}

impl Tally {
    fn craving(&mut self, happened: &Moment) {
        self.cravings += 1;
        self.at(happened);
    }

    fn event(&mut self, happened: &Moment) {
        self.events += 1;
        self.at(happened);
    }

    fn at(&mut self, happened: &Moment) {
        if self.last.as_ref().is_none_or(|last| last.at < happened.at) {
            self.last = Some(happened.clone());
        }
    }
}

fn merged(session: &Session<Unlocked>) -> Merged {
    Merged::of(
        records::all::<Trigger>(session, Kind::Trigger).map(|(id, _, trigger)| (id, trigger)),
    )
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<Trigger>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

/// Saves a trigger. One that is to be the same as another has to end there, not at itself.
pub(crate) fn save(app: &App, draft: Draft<Trigger>) -> Result<Saved, WireError> {
    let draft = match draft.content.standing {
        Standing::SameAs(other) => {
            let kept = app.unlocked(|session| {
                records::read::<Trigger>(session, other)?;
                Ok(merged(session).kept(other))
            })?;
            if Some(kept) == draft.id || draft.id.is_none() {
                let field = error::Field::Of(Field::SameAs);
                return Err(WireError::of(Code::SameTrigger, field));
            }
            draft.map(|trigger| Trigger {
                standing: Standing::SameAs(kept),
                ..trigger
            })
        }
        Standing::Active | Standing::Retired => draft,
    };
    records::save(app, draft.map(Content::from))
}

/// Adds several triggers at once, such as those ticked on a starter list. A name that is on the
/// chart already is left out. Answers how many were added.
pub(crate) fn add(app: &App, triggers: Vec<Trigger>) -> Result<usize, WireError> {
    if triggers.len() > AT_ONCE {
        return Err(Code::TooMany.into());
    }
    let now = app.ports.clock.now();
    let happened = app.zone().moment(now);
    let added = app.unlocked(|session| {
        let known = records::all::<Trigger>(session, Kind::Trigger);
        let mut names: Vec<String> = known
            .map(|(_, _, known)| known.name.to_lowercase())
            .collect();
        let mut fresh = Vec::new();
        for trigger in triggers {
            let content = Content::Trigger(trigger.tidied());
            content.check()?;
            let name = content.text().title.to_lowercase();
            if names.contains(&name) {
                continue;
            }
            names.push(name);
            let stored = records::plain(happened.clone(), now, content);
            fresh.push((records::random_id(app)?, None, stored));
        }
        let added = fresh.len();
        session.write_all(fresh, Keep::Earlier, &mut **hold(&app.ports.entropy))?;
        Ok(added)
    })?;
    app.records_changed();
    Ok(added)
}

pub(crate) fn event_list(app: &App, offset: usize, limit: usize) -> Result<EventList, WireError> {
    app.unlocked(|session| {
        let shelf = session.shelf();
        let stretch = shelf
            .in_order(Kind::TriggerEvent)
            .skip(offset)
            .take(limit.min(STRETCH));
        Ok(EventList {
            total: shelf.count(Kind::TriggerEvent),
            offset,
            items: stretch
                .filter_map(|(id, held)| held.stored.to_record(id, held.revision))
                .collect(),
        })
    })
}

pub(crate) fn event_read(app: &App, id: Id) -> Result<Record<TriggerEvent>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

pub(crate) fn event_save(app: &App, draft: Draft<TriggerEvent>) -> Result<Saved, WireError> {
    records::save(app, draft.map(Content::from))
}
