//! Earlier versions of a record: listed, read, compared, brought back.

use domain::record::{Id, Record};
use domain::{JournalEntry, Plan};
use similar::{ChangeTag, TextDiff};

use crate::content::Recorded;
use crate::stored::Stored;
use crate::wire::error::{Code, WireError};
use crate::wire::types::Saved;
use crate::wire::versions::{Comparison, DiffKind, DiffSpan, Version};
use crate::{App, Session, Unlocked, records};

/// How long a comparison may look for the shortest answer before it settles for a longer one.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(500);

pub(crate) fn list(app: &App, id: Id) -> Result<Vec<Version>, WireError> {
    let zone = app.zone();
    app.unlocked(|session| {
        let (stored, revision) = session.stored(id)?;
        let version = |revision: u64, stored: &Stored, current: bool| Version {
            revision,
            written: zone.moment(stored.written),
            words: stored.content.words(),
            current,
        };
        let mut versions = vec![version(revision, stored, true)];
        versions.extend(
            session
                .earlier(id)?
                .iter()
                .map(|(revision, stored)| version(*revision, stored, false)),
        );
        Ok(versions)
    })
}

pub(crate) fn read(app: &App, id: Id, revision: u64) -> Result<Record<JournalEntry>, WireError> {
    read_as(app, id, revision)
}

pub(crate) fn read_plan(app: &App, id: Id, revision: u64) -> Result<Record<Plan>, WireError> {
    read_as(app, id, revision)
}

fn read_as<T: Recorded>(app: &App, id: Id, revision: u64) -> Result<Record<T>, WireError> {
    app.unlocked(|session| {
        at(session, id, revision)?
            .to_record(id, revision)
            .ok_or_else(|| Code::NotFound.into())
    })
}

/// What changed between texts that the window made, such as the sections of two plans in the
/// window's language.
pub(crate) fn word_changes(
    _app: &App,
    pairs: Vec<(String, String)>,
) -> Result<Vec<Vec<DiffSpan>>, WireError> {
    let changes = pairs.iter().map(|(from, to)| diff(from, to));
    Ok(changes.collect())
}

pub(crate) fn compare(app: &App, id: Id, from: u64, to: u64) -> Result<Comparison, WireError> {
    app.unlocked(|session| {
        let (from, to) = (at(session, id, from)?, at(session, id, to)?);
        let (Some(from), Some(to)) = (page(&from), page(&to)) else {
            return Err(Code::NotFound.into());
        };
        Ok(Comparison {
            title: diff(&from.title, &to.title),
            body: diff(&from.body, &to.body),
        })
    })
}

pub(crate) fn bring_back(app: &App, id: Id, revision: u64, base: u64) -> Result<Saved, WireError> {
    let now = app.ports.clock.now();
    let saved = app.unlocked(|session| {
        let (current, at_now) = session.stored(id)?;
        if at_now != base {
            return Err(Code::Stale.into());
        }
        let mut stored = current.clone();
        stored.content = at(session, id, revision)?.content;
        stored.written = now;
        // Bringing back starts a sitting of its own, so that what was current is kept.
        session.leave(id);
        let saved = records::put(app, session, id, Some(base), stored);
        session.leave(id);
        saved
    })?;
    app.records_changed();
    Ok(saved)
}

fn page(stored: &Stored) -> Option<&JournalEntry> {
    stored.content_as()
}

fn at(session: &Session<Unlocked>, id: Id, revision: u64) -> Result<Stored, WireError> {
    let (current, at_now) = session.stored(id)?;
    if at_now == revision {
        return Ok(current.clone());
    }
    let earlier = session
        .earlier(id)?
        .into_iter()
        .find(|(kept, _)| *kept == revision);
    earlier
        .map(|(_, stored)| stored)
        .ok_or_else(|| Code::NotFound.into())
}

/// What changed from `from` to `to`, word by word.
fn diff(from: &str, to: &str) -> Vec<DiffSpan> {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_words(from, to);
    let mut spans: Vec<DiffSpan> = Vec::new();
    for change in diff.iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => DiffKind::Same,
            ChangeTag::Insert => DiffKind::Added,
            ChangeTag::Delete => DiffKind::Removed,
        };
        match spans.last_mut() {
            Some(span) if span.kind == kind => span.text.push_str(change.value()),
            _ => spans.push(DiffSpan {
                kind,
                text: change.value().to_owned(),
            }),
        }
    }
    spans
}
