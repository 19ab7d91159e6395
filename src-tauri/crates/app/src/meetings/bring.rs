//! What the person marked to bring to a session.

use domain::record::{Id, Share};
use vault::Keep;

use crate::content::{Row, Text};
use crate::shelf::Held;
use crate::wire::error::WireError;
use crate::wire::sessions::Marked;
use crate::wire::types::Kind;
use crate::{App, Session, Unlocked, hold};

/// What can be marked. Lapses are not among them: no list shows those to whoever looks on.
const KINDS: [Kind; 8] = [
    Kind::Journal,
    Kind::Craving,
    Kind::Trigger,
    Kind::TriggerEvent,
    Kind::CheckIn,
    Kind::Plan,
    Kind::Meeting,
    Kind::Homework,
];

/// All that could be marked, each kind with its newest first.
pub(super) fn all(session: &Session<Unlocked>) -> impl Iterator<Item = (Id, &Held)> {
    let shelf = session.shelf();
    KINDS.into_iter().flat_map(|kind| shelf.in_order(kind))
}

/// All that is marked, newest first.
pub(crate) fn marked(app: &App) -> Result<Vec<Marked>, WireError> {
    app.unlocked(|session| {
        let mut marked: Vec<Marked> = all(session)
            .filter(|(_, held)| held.stored.share == Share::BringToSession)
            .filter_map(|(id, held)| {
                let Row::Shown(kind) = held.stored.content.row() else {
                    return None;
                };
                let Text { title, parts, .. } = held.stored.content.text();
                Some(Marked {
                    id,
                    kind,
                    happened: held.stored.happened.clone(),
                    title: title.to_owned(),
                    texts: parts
                        .into_iter()
                        .filter(|text| !text.is_empty())
                        .map(str::to_owned)
                        .collect(),
                })
            })
            .collect();
        marked.sort_by_key(|marked| std::cmp::Reverse(marked.happened.at));
        Ok(marked)
    })
}

/// Marks these to be brought.
pub(crate) fn mark(app: &App, ids: Vec<Id>) -> Result<(), WireError> {
    share(app, ids, Share::BringToSession)
}

/// Takes the mark from these: they were brought.
pub(crate) fn unmark(app: &App, ids: Vec<Id>) -> Result<(), WireError> {
    share(app, ids, Share::Private)
}

fn share(app: &App, ids: Vec<Id>, share: Share) -> Result<(), WireError> {
    app.unlocked(|session| {
        let mut changed = Vec::new();
        for id in ids {
            let (stored, revision) = session.stored(id)?;
            let mut stored = stored.clone();
            stored.share = share;
            changed.push((id, Some(revision), stored));
        }
        // A mark is nothing that was written, so it makes no version.
        session.write_all(changed, Keep::Replace, &mut **hold(&app.ports.entropy))
    })?;
    app.records_changed();
    Ok(())
}
