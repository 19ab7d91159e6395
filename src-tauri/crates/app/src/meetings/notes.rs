//! One session's page: what was noted before and after it.

use domain::Homework;
use domain::meeting::{Meeting, Series};
use domain::record::{Id, Record};

use super::calendar::Calendar;
use crate::content::Content;
use crate::wire::error::{Code, WireError};
use crate::wire::sessions::{SessionName, SessionPage};
use crate::wire::types::{Draft, Kind, Saved};
use crate::{App, Session, Unlocked, records};

pub(crate) fn page(app: &App, name: SessionName) -> Result<SessionPage, WireError> {
    app.unlocked(|session| {
        let series: Record<Series> = records::read(session, name.series)?;
        let planned = series.content.session(name.of).ok_or(Code::NotFound)?;
        let shown = Calendar::of(app, session).show(series.id, &series.content, &planned);
        let notes = of(session, name);
        let homework = match &notes {
            Some(notes) => given(session, notes.id),
            None => Vec::new(),
        };
        Ok(SessionPage {
            session: shown,
            series,
            notes,
            homework,
        })
    })
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<Meeting>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

/// Saves what was noted of a session. Where something was noted already, a new record is refused as
/// stale.
pub(crate) fn save(app: &App, draft: Draft<Meeting>) -> Result<Saved, WireError> {
    let name = SessionName {
        series: draft.content.series,
        of: draft.content.of,
    };
    let starts = app.unlocked(|session| {
        let series: Record<Series> = records::read(session, name.series)?;
        let planned = series.content.session(name.of).ok_or(Code::NotFound)?;
        let noted = of(session, name).map(|notes| notes.id);
        if noted.is_some() && noted != draft.id {
            return Err(Code::Stale.into());
        }
        Ok(Calendar::of(app, session)
            .show(series.id, &series.content, &planned)
            .starts)
    })?;
    let draft = Draft {
        happened: Some(starts),
        ..draft
    };
    records::save(app, draft.map(Content::from))
}

fn of(session: &Session<Unlocked>, name: SessionName) -> Option<Record<Meeting>> {
    let mut all = records::all::<Meeting>(session, Kind::Meeting);
    let (id, _, _) =
        all.find(|(_, _, notes)| notes.series == name.series && notes.of == name.of)?;
    records::read(session, id).ok()
}

fn given(session: &Session<Unlocked>, notes: Id) -> Vec<Record<Homework>> {
    let held = session.shelf().in_order(Kind::Homework);
    held.filter(|(_, held)| held.stored.links.contains(&notes))
        .filter_map(|(id, held)| held.stored.to_record(id, held.revision))
        .collect()
}
