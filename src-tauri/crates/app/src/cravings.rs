//! Cravings: logged in one call, filled in later, and answered with what may help.

use domain::coping::Tool;
use domain::craving::Craving;
use domain::insight;
use domain::plan::Cue;
use domain::record::{Id, Record, Scale10};

use crate::content::Content;
use crate::wire::error::WireError;
use crate::wire::types::{Draft, Kind, Saved};
use crate::wire::urges::{CravingList, Logged, NextStep, NextTool};
use crate::{App, Session, Unlocked, plan, records};

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

/// Notes what a craving came with, for one that was logged in a hurry.
pub(crate) fn met(app: &App, id: Id, cue: Cue) -> Result<Saved, WireError> {
    let record = app.unlocked(|session| records::read::<Craving>(session, id))?;
    let mut craving = record.content;
    match cue.trigger {
        Some(trigger) if !craving.triggers.contains(&trigger) => craving.triggers.push(trigger),
        None if craving.situation.is_empty() => craving.situation = cue.words,
        _ => {}
    }
    records::save(
        app,
        Draft {
            id: Some(id),
            base: Some(record.revision),
            happened: Some(record.happened),
            share: record.share,
            links: record.links,
            content: Content::Craving(craving),
        },
    )
}

fn next_step(session: &Session<Unlocked>) -> NextStep {
    let cravings = || records::all::<Craving>(session, Kind::Craving).map(|(_, _, c)| c);
    let in_plan = plan::current(session).map_or_else(Vec::new, |record| record.content.tools);
    let is_in_plan = |tool: &Tool| in_plan.iter().any(|known| known.is_same(tool));
    let ranks = insight::rank_tools(cravings());
    let mut helped = ranks.into_iter().filter(|rank| rank.helped > 0);
    let best = helped.find(|rank| in_plan.is_empty() || is_in_plan(&rank.tool));
    let tool = match best {
        Some(rank) => Some(NextTool {
            in_plan: is_in_plan(&rank.tool),
            tool: rank.tool,
            helped: rank.helped,
            rated: rank.rated,
        }),
        None => in_plan.into_iter().next().map(|tool| NextTool {
            tool,
            in_plan: true,
            helped: 0,
            rated: 0,
        }),
    };
    NextStep {
        tool,
        if_then: plan::at_hand(session),
        usual: usual(session),
    }
}

/// How long urges usually last.
pub(crate) fn usual(session: &Session<Unlocked>) -> Option<insight::Usual> {
    insight::usual(records::all::<Craving>(session, Kind::Craving).map(|(_, _, c)| c))
}
