//! Saving, whatever the kind of record: checked, sealed as part of a sitting, and never dropped.

use chrono::TimeDelta;
use domain::Record;
use domain::limits::{Field, Wrong};
use domain::record::Id;
use domain::time::Moment;
use vault::Keep;

use crate::content::{Content, Recorded};
use crate::stored::Stored;
use crate::wire::error::{self, Code, WireError};
use crate::wire::types::{Draft, Kind, Saved};
use crate::{App, Session, Unlocked, hold, unsaved};

/// The most records one record may point at.
const LINKS: usize = 100;

/// How far ahead of the clock something that has happened may lie: the window shows whole minutes.
const AHEAD: TimeDelta = TimeDelta::minutes(1);

/// Saves what a person wrote: a new record, or a change of one.
pub(crate) fn save(app: &App, draft: Draft<Content>) -> Result<Saved, WireError> {
    let saved = app.unlocked(|session| {
        let saved = save_in(app, session, draft.clone());
        match &saved {
            Ok(_) => unsaved::saved(app, session, &draft),
            Err(error) if error.code == Code::EntryEmpty => {}
            // The page goes on trying, or waits for the person. Should the journal lock before that
            // succeeds, it is gone, so what it holds is kept here, sealed.
            Err(_) => unsaved::keep(app, session, &draft),
        }
        saved
    })?;
    app.records_changed();
    Ok(saved)
}

/// Whether the person has to change something first, so that trying again would not help.
pub(crate) fn is_for_the_person(code: Code) -> bool {
    matches!(
        code,
        Code::EntryEmpty
            | Code::TextTooLong
            | Code::LabelTooLong
            | Code::TooMany
            | Code::LengthOutOfRange
            | Code::NoDay
            | Code::InTheFuture
            | Code::SameTrigger
            | Code::Stale
            | Code::NotFound
    )
}

/// Checks a draft and seals it.
pub(crate) fn save_in(
    app: &App,
    session: &mut Session<Unlocked>,
    draft: Draft<Content>,
) -> Result<Saved, WireError> {
    let content = draft.content.tidied();
    match (content.check(), draft.id) {
        (Ok(()), _) => {}
        // A page that was emptied is saved empty, and put in the bin when it is left: what was on
        // it stays among its versions.
        (Err(fault), Some(_)) if fault.wrong == Wrong::Empty && content.is_emptied() => {}
        (Err(fault), _) => return Err(fault.into()),
    }
    if draft.links.len() > LINKS {
        return Err(Code::TooMany.into());
    }
    let now = app.ports.clock.now();
    let (id, before) = match draft.id {
        Some(id) => {
            let (stored, revision) = session.stored(id)?;
            if stored.content.row() != content.row() {
                return Err(Code::NotFound.into());
            }
            if draft.base != Some(revision) {
                return Err(Code::Stale.into());
            }
            (id, Some((stored.clone(), revision)))
        }
        None => (random_id(app)?, None),
    };
    let happened = match (draft.happened, &before) {
        (Some(chosen), _) => chosen,
        (None, Some((before, _))) => before.happened.clone(),
        (None, None) => app.zone().moment(now),
    }
    .to_the_minute();
    // A time that was taken once stays good, also when the clock goes back behind it.
    let is_new_time = before
        .as_ref()
        .is_none_or(|(before, _)| before.happened != happened);
    if is_new_time && content.has_happened() && happened.at > happened.zone.civil(now + AHEAD) {
        return Err(WireError::of(
            Code::InTheFuture,
            error::Field::Of(Field::Happened),
        ));
    }
    let mut stored = Stored {
        happened,
        written: now,
        share: draft.share,
        links: draft.links,
        binned: None,
        content,
    };
    if let Some((before, revision)) = &before {
        stored.written = before.written;
        if stored == *before {
            return Ok(answer(app, id, *revision, before));
        }
        stored.written = now;
        // Most of it is gone, by accident perhaps: what was there is kept, also within a sitting.
        if stored.content.words() * 2 < before.content.words() {
            session.leave(id);
        }
    }
    put(
        app,
        session,
        id,
        before.map(|(_, revision)| revision),
        stored,
    )
}

/// Seals a record as part of its sitting.
pub(crate) fn put(
    app: &App,
    session: &mut Session<Unlocked>,
    id: Id,
    base: Option<u64>,
    stored: Stored,
) -> Result<Saved, WireError> {
    let keep = session.sit(id, app.ports.clock.elapsed());
    let saved = answer(app, id, 0, &stored);
    let revision = session.write(id, base, stored, keep, &mut **hold(&app.ports.entropy));
    if revision.is_err() && keep == Keep::Earlier {
        // The sitting did not start after all: the next save must still keep what was there.
        session.leave(id);
    }
    Ok(Saved {
        revision: revision?,
        ..saved
    })
}

fn answer(app: &App, id: Id, revision: u64, stored: &Stored) -> Saved {
    Saved {
        id,
        revision,
        happened: stored.happened.clone(),
        written: app.zone().moment(stored.written),
        words: stored.content.words(),
    }
}

/// A record of one kind, as it is now.
pub(crate) fn read<T: Recorded>(
    session: &Session<Unlocked>,
    id: Id,
) -> Result<Record<T>, WireError> {
    let (stored, revision) = session.stored(id)?;
    stored
        .to_record(id, revision)
        .ok_or_else(|| Code::NotFound.into())
}

/// Everything of one kind outside of the bin, newest first.
pub(crate) fn all<'a, T: Recorded + 'a>(
    session: &'a Session<Unlocked>,
    kind: Kind,
) -> impl DoubleEndedIterator<Item = (Id, &'a Moment, &'a T)> {
    session
        .shelf()
        .in_order(kind)
        .filter_map(|(id, held)| Some((id, &held.stored.happened, held.stored.content_as()?)))
}

/// Ends a sitting. What was emptied in it goes to the bin.
pub(crate) fn leave(app: &App, id: Id) -> Result<(), WireError> {
    if app.unlocked(|session| leave_in(app, session, id))? {
        app.records_changed();
    }
    Ok(())
}

/// Ends every sitting, because the journal locks.
pub(crate) fn leave_all(app: &App, session: &mut Session<Unlocked>) {
    for id in session.sitting() {
        // Where nothing can be written any more, an empty page stays.
        let _ = leave_in(app, session, id);
    }
}

/// Answers whether it went to the bin.
fn leave_in(app: &App, session: &mut Session<Unlocked>, id: Id) -> Result<bool, WireError> {
    session.leave(id);
    let stored = session.stored(id);
    let is_emptied = stored.is_ok_and(|(stored, _)| stored.content.is_emptied());
    if is_emptied {
        crate::bin::put_in(app, session, id)?;
    }
    Ok(is_emptied)
}

pub(crate) fn random_id(app: &App) -> Result<Id, WireError> {
    let mut bytes = [0; 16];
    hold(&app.ports.entropy)
        .fill(&mut bytes)
        .map_err(|_| Code::NoRandomness)?;
    Ok(Id(bytes))
}

/// A record that is written by itself, outside of any page: private, pointing at nothing.
pub(crate) fn plain(
    happened: Moment,
    written: chrono::DateTime<chrono::Utc>,
    content: Content,
) -> Stored {
    Stored {
        happened: happened.to_the_minute(),
        written,
        share: Default::default(),
        links: Vec::new(),
        binned: None,
        content,
    }
}

/// Records that were written elsewhere, such as a made-up person's for pictures and benchmarks.
impl App {
    /// Seals many records at once: all of them, or none. Answers their ids, in the order given.
    ///
    /// # Errors
    /// [`Code::Locked`] while locked; else why nothing was written.
    pub fn add_records<T: Into<Content>>(
        &self,
        records: impl IntoIterator<Item = (Moment, T)>,
    ) -> Result<Vec<Id>, WireError> {
        let now = self.ports.clock.now();
        let mut fresh = Vec::new();
        for (happened, content) in records {
            let content = content.into().tidied();
            content.check()?;
            fresh.push((random_id(self)?, None, plain(happened, now, content)));
        }
        let ids = fresh.iter().map(|(id, _, _)| *id).collect();
        self.unlocked(|session| {
            session.write_all(fresh, Keep::Earlier, &mut **hold(&self.ports.entropy))
        })?;
        self.records_changed();
        Ok(ids)
    }
}
