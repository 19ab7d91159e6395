//! Cravings: logged in one call, filled in later, and answered with what may help.

use domain::craving::Craving;
use domain::insight;
use domain::record::{Id, Record, Scale10};

use crate::content::Content;
use crate::wire::error::WireError;
use crate::wire::types::{Draft, Kind, Saved};
use crate::wire::urges::{CravingList, Logged, NextStep, ToolThatHelped};
use crate::{App, Session, Unlocked, records};

/// The longest stretch of the list that is sent at once.
pub(crate) const STRETCH: usize = 500;

/// Saves a craving of which only the strength is known, and answers with what may help.
pub(crate) fn log(app: &App, strength: Scale10) -> Result<Logged, WireError> {
    let saved = records::save(
        app,
        Draft {
            id: None,
            base: None,
            happened: None,
            share: Default::default(),
            links: Vec::new(),
            content: Content::Craving(Craving::of(strength)),
        },
    )?;
    let next = app.unlocked(|session| Ok(next_step(session)))?;
    Ok(Logged { saved, next })
}

/// Saves what was filled in. The timer is not the page's to change: it goes on underneath.
pub(crate) fn save(app: &App, draft: Draft<Craving>) -> Result<Saved, WireError> {
    let timer = match draft.id {
        Some(id) => {
            app.unlocked(|session| records::read::<Craving>(session, id))?
                .content
        }
        None => Craving::of(draft.content.strength),
    };
    let draft = draft.map(|craving| Craving {
        timer: timer.timer,
        while_locked: timer.while_locked,
        ..craving
    });
    records::save(app, draft.map(Content::from))
}

pub(crate) fn list(app: &App, offset: usize, limit: usize) -> Result<CravingList, WireError> {
    app.unlocked(|session| {
        let shelf = session.shelf();
        let stretch = shelf
            .in_order(Kind::Craving)
            .skip(offset)
            .take(limit.min(STRETCH));
        Ok(CravingList {
            total: shelf.count(Kind::Craving),
            offset,
            items: stretch
                .filter_map(|(id, held)| held.stored.to_record(id, held.revision))
                .collect(),
        })
    })
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<Craving>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

/// Every tool that was tried, the one that helped most first.
pub(crate) fn tools(app: &App) -> Result<Vec<insight::ToolRank>, WireError> {
    app.unlocked(|session| {
        Ok(insight::rank_tools(
            records::all::<Craving>(session, Kind::Craving).map(|(_, _, craving)| craving),
        ))
    })
}

fn next_step(session: &Session<Unlocked>) -> NextStep {
    let cravings = || records::all::<Craving>(session, Kind::Craving).map(|(_, _, c)| c);
    let tool = insight::rank_tools(cravings())
        .into_iter()
        .find(|rank| rank.helped > 0)
        .map(|rank| ToolThatHelped {
            tool: rank.tool,
            helped: rank.helped,
            rated: rank.rated,
        });
    NextStep {
        tool,
        usual: usual(session),
    }
}

/// How long urges usually last.
pub(crate) fn usual(session: &Session<Unlocked>) -> Option<insight::Usual> {
    insight::usual(records::all::<Craving>(session, Kind::Craving).map(|(_, _, c)| c))
}
