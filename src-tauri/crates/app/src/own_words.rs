//! The person's own words: one record, made when they first set them.

use domain::own_words::OwnWords;
use vault::Keep;

use crate::content::{Content, Row};
use crate::wire::error::WireError;
use crate::{App, Session, Unlocked, hold, records};

pub(crate) fn get(app: &App) -> Result<OwnWords, WireError> {
    app.unlocked(|session| Ok(of(session)))
}

pub(crate) fn of(session: &Session<Unlocked>) -> OwnWords {
    let newest = session.shelf().row(Row::OwnWords).next();
    let words = newest.and_then(|(_, held)| held.stored.content_as::<OwnWords>());
    words.cloned().unwrap_or_default()
}

pub(crate) fn set(app: &App, words: OwnWords) -> Result<(), WireError> {
    let words = words.tidied();
    words.check()?;
    let now = app.ports.clock.now();
    let stored = records::plain(app.zone().moment(now), now, Content::OwnWords(words));
    app.unlocked(|session| {
        let newest = session.shelf().row(Row::OwnWords).next();
        let (id, base) = match newest {
            Some((id, held)) => (id, Some(held.revision)),
            None => (records::random_id(app)?, None),
        };
        session.write(
            id,
            base,
            stored,
            Keep::Replace,
            &mut **hold(&app.ports.entropy),
        )
    })?;
    app.records_changed();
    Ok(())
}
