//! The relapse-prevention plan: one record with all its versions, and what the other records say
//! beside it.

use chrono::{Days, NaiveDate, TimeDelta};
use domain::craving::Craving;
use domain::plan::{Chart, IfThen, Offer, Plan, Witness};
use domain::record::{Id, Record};
use domain::time::monday;
use domain::{LineWeek, Trigger};
use vault::Keep;

use crate::content::{Content, Row};
use crate::wire::error::{Code, WireError};
use crate::wire::plan::{OfferAnswer, PlanNow, Speaks, TodayPlan, WeekNow};
use crate::wire::types::{Draft, Kind, Saved};
use crate::{App, Session, Unlocked, hold, lapses, records};

/// How far back records speak for a change of the plan.
const WITNESSED: TimeDelta = TimeDelta::weeks(4);

/// How many records have to speak for a change before it is offered by itself.
const OFTEN: usize = 2;

/// The most changes that are offered at once.
const AT_ONCE: usize = 3;

/// The most if–then plans that the answer to a quick log offers.
const AT_HAND: usize = 6;

pub(crate) fn now(app: &App) -> Result<PlanNow, WireError> {
    let today = app.now().moment.at.date();
    app.unlocked(|session| {
        let record = current(session);
        let triggers = triggers(session);
        let chart = Chart::of(&triggers);
        let plan = record.as_ref().map(|record| &record.content);
        let empty = Plan::default();
        let mut offers = plan
            .unwrap_or(&empty)
            .offers(lately(session, today), &chart);
        offers.retain(|offer| offer.count >= OFTEN);
        offers.truncate(AT_ONCE);
        Ok(PlanNow {
            uses: plan.map_or_else(Vec::new, |plan| {
                plan.uses(cravings(session), chart.merged())
            }),
            week: week(session, plan, today),
            offers,
            record,
        })
    })
}

/// What Today shows of it.
pub(crate) fn today(app: &App) -> Result<TodayPlan, WireError> {
    let now = app.ports.clock.now();
    let today = app.now().moment.at.date();
    app.unlocked(|session| {
        let plan = current(session).map(|record| record.content.on(today));
        Ok(TodayPlan {
            plan: plan.unwrap_or_default(),
            review: lapses::reviewable(session, now).next(),
        })
    })
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<Plan>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

/// Saves the plan. There is one, so a new one is refused where there is one already.
pub(crate) fn save(app: &App, draft: Draft<Plan>) -> Result<Saved, WireError> {
    if draft.id.is_none() && app.unlocked(|session| Ok(current(session).is_some()))? {
        return Err(Code::Stale.into());
    }
    records::save(app, draft.map(Content::from))
}

/// What one record speaks for.
pub(crate) fn offers(app: &App, speaks: Speaks) -> Result<Vec<Offer>, WireError> {
    app.unlocked(|session| {
        let triggers = triggers(session);
        let chart = Chart::of(&triggers);
        let plan = current(session).map(|record| record.content);
        let plan = plan.unwrap_or_default();
        Ok(match speaks {
            Speaks::Craving(id) => {
                let craving = records::read::<Craving>(session, id)?.content;
                plan.offers([witness(&craving)], &chart)
            }
            Speaks::Lapse(id) => {
                let review = records::read::<domain::Lapse>(session, id)?.content.review;
                let triggers = review.map_or_else(Vec::new, |review| review.triggers);
                let witness = Witness {
                    triggers: &triggers,
                    tried: &[],
                };
                plan.offers([witness], &chart)
            }
        })
    })
}

/// Takes an offer in or leaves it.
pub(crate) fn answer(app: &App, answer: OfferAnswer) -> Result<Saved, WireError> {
    change(app, |plan| match answer {
        OfferAnswer::Take(change) => plan.with(change),
        OfferAnswer::Leave(change) => Plan {
            left: [plan.left.as_slice(), &[change]].concat(),
            ..plan
        },
    })
}

/// Ticks a step of a goal as done today, or takes the tick away. A tick is no new version.
pub(crate) fn tick_step(app: &App, step: Id, done: bool) -> Result<(), WireError> {
    let now = app.ports.clock.now();
    let today = app.now().moment.at.date();
    app.unlocked(|session| {
        let (id, revision, mut stored) = newest(session).ok_or(Code::NotFound)?;
        let Content::Plan(plan) = &mut stored.content else {
            return Err(Code::NotFound.into());
        };
        let mut steps = plan.goals.iter_mut().flat_map(|goal| &mut goal.steps);
        let ticked = steps.find(|known| known.id == step).ok_or(Code::NotFound)?;
        ticked.done = done.then_some(today);
        stored.written = now;
        let entropy = &mut **hold(&app.ports.entropy);
        session.write(id, Some(revision), stored, Keep::Replace, entropy)
    })?;
    app.records_changed();
    Ok(())
}

/// Ticks a habit for this week, or takes the tick away.
pub(crate) fn tick_line(app: &App, line: Id, kept: bool) -> Result<(), WireError> {
    let now = app.ports.clock.now();
    let moment = app.now().moment;
    let monday = monday(moment.at.date());
    app.unlocked(|session| {
        let known = weeks(session).find(|(_, _, week)| week.monday == monday);
        let (id, base, mut ticked) = match known {
            Some((id, revision, week)) => (id, Some(revision), week.kept.clone()),
            None => (records::random_id(app)?, None, Vec::new()),
        };
        ticked.retain(|known| *known != line);
        if kept {
            ticked.push(line);
        }
        let week = LineWeek {
            monday,
            kept: ticked,
        };
        let stored = records::plain(moment, now, Content::LineWeek(week));
        let entropy = &mut **hold(&app.ports.entropy);
        session.write(id, base, stored, Keep::Replace, entropy)
    })?;
    app.records_changed();
    Ok(())
}

/// The plan's if–then plans, those whose cue came up most often first.
pub(crate) fn at_hand(session: &Session<Unlocked>) -> Vec<IfThen> {
    let Some(record) = current(session) else {
        return Vec::new();
    };
    let triggers = triggers(session);
    let chart = Chart::of(&triggers);
    let uses = record.content.uses(cravings(session), chart.merged());
    let mut plans: Vec<_> = record.content.if_then.into_iter().zip(uses).collect();
    plans.sort_by_key(|(_, uses)| std::cmp::Reverse(uses.came_up));
    plans.truncate(AT_HAND);
    plans.into_iter().map(|(plan, _)| plan).collect()
}

/// The plan as it is now.
pub(crate) fn current(session: &Session<Unlocked>) -> Option<Record<Plan>> {
    let (id, held) = session.shelf().in_order(Kind::Plan).next()?;
    held.stored.to_record(id, held.revision)
}

/// How many versions of it there are, the one of now among them.
pub(crate) fn versions(session: &Session<Unlocked>) -> u32 {
    let Some(plan) = current(session) else {
        return 0;
    };
    // Where those before it cannot be read, the one of now is what there is.
    let earlier = session.earlier(plan.id).map_or(0, |earlier| earlier.len());
    u32::try_from(earlier + 1).unwrap_or(u32::MAX)
}

fn newest(session: &Session<Unlocked>) -> Option<(Id, u64, crate::stored::Stored)> {
    let (id, held) = session.shelf().in_order(Kind::Plan).next()?;
    Some((id, held.revision, held.stored.clone()))
}

fn change(app: &App, change: impl FnOnce(Plan) -> Plan) -> Result<Saved, WireError> {
    let current = app.unlocked(|session| Ok(current(session)))?;
    let draft = match current {
        Some(record) => Draft {
            id: Some(record.id),
            base: Some(record.revision),
            happened: Some(record.happened),
            share: record.share,
            links: record.links,
            content: change(record.content),
        },
        None => Draft {
            id: None,
            base: None,
            happened: None,
            share: Default::default(),
            links: Vec::new(),
            content: change(Plan::default()),
        },
    };
    save(app, draft)
}

fn week(session: &Session<Unlocked>, plan: Option<&Plan>, today: NaiveDate) -> WeekNow {
    let monday = monday(today);
    let lines = plan.map_or(&[][..], |plan| &plan.lines);
    let kept = |monday: Option<NaiveDate>| {
        let week = weeks(session).find(|(_, _, week)| Some(week.monday) == monday);
        week.map(|(_, _, week)| week.kept.clone())
            .filter(|kept| !kept.is_empty())
    };
    let before = kept(monday.checked_sub_days(Days::new(7)));
    WeekNow {
        monday,
        kept: kept(Some(monday)).unwrap_or_default(),
        missed_before: before
            .map(|kept| lines.iter().filter(|line| !kept.contains(&line.id)).count()),
    }
}

/// The weeks in which a habit was ticked.
pub(crate) fn weeks(session: &Session<Unlocked>) -> impl Iterator<Item = (Id, u64, &LineWeek)> {
    session
        .shelf()
        .row(Row::LineWeek)
        .filter_map(|(id, held)| Some((id, held.revision, held.stored.content_as()?)))
}

fn triggers(session: &Session<Unlocked>) -> Vec<(Id, &Trigger)> {
    records::all(session, Kind::Trigger)
        .map(|(id, _, trigger)| (id, trigger))
        .collect()
}

fn cravings(session: &Session<Unlocked>) -> impl Iterator<Item = &Craving> {
    records::all::<Craving>(session, Kind::Craving).map(|(_, _, craving)| craving)
}

/// The cravings of the last weeks.
fn lately(session: &Session<Unlocked>, today: NaiveDate) -> impl Iterator<Item = Witness<'_>> {
    records::all::<Craving>(session, Kind::Craving)
        .skip_while(move |(_, happened, _)| happened.at.date() > today)
        .take_while(move |(_, happened, _)| today - happened.at.date() <= WITNESSED)
        .map(|(_, _, craving)| witness(craving))
}

fn witness(craving: &Craving) -> Witness<'_> {
    Witness {
        triggers: &craving.triggers,
        tried: &craving.tried,
    }
}
