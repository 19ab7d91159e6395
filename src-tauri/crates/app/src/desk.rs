//! What the desk asks about itself: the time, who is here, what was noticed, what is there.

use domain::markdown;

use crate::search::Query;
use crate::wire::error::WireError;
use crate::wire::found::Found;
use crate::wire::types::{About, Findings, Kind, Now};
use crate::{App, gate, hold};

/// The most results a search shows.
const HITS: usize = 200;

pub(crate) fn now(app: &App) -> Result<Now, WireError> {
    Ok(app.now())
}

pub(crate) fn flushed(app: &App) -> Result<(), WireError> {
    app.presence.flushed();
    Ok(())
}

pub(crate) fn lock(app: &App) -> Result<(), WireError> {
    app.lock_now();
    Ok(())
}

pub(crate) fn findings(app: &App) -> Result<Findings, WireError> {
    app.unlocked(|session| Ok(session.findings().clone()))
}

pub(crate) fn about(app: &App) -> Result<About, WireError> {
    let entries = app.unlocked(|session| Ok(session.shelf().count(Kind::Journal)))?;
    Ok(About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        place: hold(&app.place).shown(),
        platform: app.ports.desktop.platform(),
        entries,
    })
}

pub(crate) fn render(_app: &App, text: String) -> Result<String, WireError> {
    Ok(markdown::to_html(&text))
}

pub(crate) fn search(app: &App, query: String) -> Result<Found, WireError> {
    let query = Query::parse(&query);
    app.unlocked(|session| Ok(session.index().find(&query, HITS)))
}

impl App {
    /// Does what opening left for when nobody waits: makes search ready and notes how far the vault
    /// has come. To be called every second or so; does nothing when it is done or the journal is
    /// locked.
    pub fn settle_in(&self) {
        let settled = self.unlocked(|session| {
            if session.settle() {
                session.index();
                gate::note_seen(self, session);
            }
            Ok(())
        });
        // Locked: there is nothing to do.
        drop(settled);
    }
}
