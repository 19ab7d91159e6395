//! From the records to the reminders there are: of sessions, and of what the person asked to be
//! reminded of each day.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use domain::checkin::CheckIn;
use domain::meeting::calendar::Planned;
use domain::meeting::{Series, SeriesZone};
use domain::record::Id;
use domain::reminder::Reminders;
use domain::reminder::ledger::{Fresh, Ledger, ReminderKind, Scheduled};
use domain::time::Zone;
use vault::Namer;

use super::chosen;
use crate::wire::sessions::SessionName;
use crate::wire::types::Kind;
use crate::{Session, Unlocked, journal, plan, records};

/// How far ahead reminders are known, in days: for so long the journal can stay locked.
const AHEAD: u64 = 90;
/// The most reminders that are known ahead, the nearest.
const MOST: usize = 2000;
/// Two clocks are never further apart than this, in days.
const APART: u64 = 2;
/// The longest that is looked back for what nobody noticed, in days.
const BACK: u64 = 400;
/// How long before its session the earliest reminder comes, in days.
const LEAD: u64 = 14;

/// What the names of reminders are made for, so that they are of no use for anything else.
const NAMES: &str = "reminder";
const GROUP: u8 = 0xff;

/// The reminders there are now, for a ledger that was brought up to the records before.
pub(super) fn fresh(
    session: &Session<Unlocked>,
    ledger: &Ledger,
    now: DateTime<Utc>,
    computer: &Zone,
) -> Fresh {
    let chosen = chosen(session);
    let until = now + TimeDelta::days(AHEAD as i64);
    if !chosen.on {
        return Fresh {
            reminders: BTreeMap::new(),
            from: NaiveDate::MIN,
            to: NaiveDate::MAX,
            until,
        };
    }
    let today = computer.civil(now).date();
    let mut fresh = Fresh {
        reminders: BTreeMap::new(),
        from: looked_back(ledger, today, computer),
        to: later(today, AHEAD + LEAD + APART),
        until,
    };
    let names = session.vault().namer(NAMES);
    add_sessions(session, &names, &mut fresh, (now, computer));
    let nudges = nudges(session, &chosen, &names, &fresh, today);
    let nudges = nudges.filter(|(_, reminder)| reminder.due(computer) <= fresh.until);
    let nudges: Vec<_> = nudges.collect();
    fresh.reminders.extend(nudges);
    fresh
}

/// Adds the reminders of sessions, the nearest of those ahead.
fn add_sessions(
    session: &Session<Unlocked>,
    names: &Namer,
    fresh: &mut Fresh,
    (now, computer): (DateTime<Utc>, &Zone),
) {
    let mut found: Vec<(DateTime<Utc>, Id, &Series, Planned<'_>, u32)> = Vec::new();
    for (id, _, series) in records::all::<Series>(session, Kind::Series) {
        let planned = series.planned(fresh.from, fresh.to).into_iter();
        for planned in planned.filter(|planned| !planned.skipped) {
            let starts = series.zone_on(computer).instant(planned.start);
            for lead in planned.leads {
                let due = starts - TimeDelta::minutes((*lead).into());
                if due <= fresh.until {
                    found.push((due, id, series, planned.clone(), *lead));
                }
            }
        }
    }
    found.sort_by_key(|(due, id, _, planned, lead)| (*due, *id, planned.of, *lead));
    let past = found.partition_point(|(due, ..)| *due <= now);
    if let Some((first_left_out, ..)) = found.get(past + MOST) {
        fresh.until = *first_left_out - TimeDelta::seconds(1);
    }
    for (_, id, series, planned, lead) in found.into_iter().take(past + MOST) {
        let reminder = Scheduled {
            kind: ReminderKind::Session,
            group: group(names, id, planned.of),
            at: planned.start,
            zone: match &series.zone {
                SeriesZone::Of(zone) => Some(zone.clone()),
                SeriesZone::Computer => None,
            },
            length: planned.length,
            lead,
            label: series.neutral.clone(),
        };
        fresh.reminders.insert(name(names, &reminder), reminder);
    }
}

/// From which day on a reminder may still have to be accounted for.
fn looked_back(ledger: &Ledger, today: NaiveDate, computer: &Zone) -> NaiveDate {
    let open = ledger.lines.values().filter(|line| !line.state.is_closed());
    let open = open.map(|line| line.reminder.at.date());
    let known = ledger.until.map(|until| computer.civil(until).date());
    let oldest = open.chain(known).chain([today]).min().unwrap_or(today);
    let earliest = today.checked_sub_days(Days::new(BACK)).unwrap_or(today);
    let oldest = oldest.max(earliest);
    oldest.checked_sub_days(Days::new(APART)).unwrap_or(oldest)
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

/// What the person asked to be reminded of, day by day. What is done today is left out.
fn nudges(
    session: &Session<Unlocked>,
    chosen: &Reminders,
    names: &Namer,
    fresh: &Fresh,
    today: NaiveDate,
) -> impl Iterator<Item = (Id, Scheduled)> {
    let (from, to) = (fresh.from, fresh.to);
    let done = done_on(session, today);
    let daily = [
        (ReminderKind::Write, chosen.write),
        (ReminderKind::Morning, chosen.morning),
        (ReminderKind::Evening, chosen.evening),
    ];
    let daily = daily.into_iter().flat_map(move |(kind, time)| {
        let days = from.iter_days().take_while(move |day| *day < to);
        let times = time.map(|time| days.map(move |day| (kind, day.and_time(time))));
        times.into_iter().flatten()
    });
    let review = plan::current(session).and_then(|plan| plan.content.review);
    let review = review.zip(chosen.plan_review);
    let review = review.map(|(day, time)| (ReminderKind::PlanReview, day.and_time(time)));
    let in_time = move |at: &NaiveDateTime| (from..to).contains(&at.date());
    daily
        .chain(review)
        .filter(move |(kind, at)| in_time(at) && !(at.date() == today && done.contains(kind)))
        .map(|(kind, at)| {
            let mut reminder = Scheduled {
                kind,
                group: Id([0; 16]),
                at,
                zone: None,
                length: 0,
                lead: 0,
                label: String::new(),
            };
            reminder.group = name(names, &reminder);
            (reminder.group, reminder)
        })
}

/// What the person has done on a day of what they are reminded of.
fn done_on(session: &Session<Unlocked>, today: NaiveDate) -> HashSet<ReminderKind> {
    let mut done = HashSet::new();
    let Some((from, to)) = journal::day(today) else {
        return done;
    };
    let shelf = session.shelf();
    if shelf.between(Kind::Journal, from, to).next().is_some() {
        done.insert(ReminderKind::Write);
    }
    for (_, held) in shelf.between(Kind::CheckIn, from, to) {
        match held.stored.content_as::<CheckIn>() {
            Some(CheckIn::Morning(_)) => done.insert(ReminderKind::Morning),
            Some(CheckIn::Evening(_)) => done.insert(ReminderKind::Evening),
            None => false,
        };
    }
    done
}

/// Names what a session's reminders share.
fn group(names: &Namer, series: Id, of: NaiveDateTime) -> Id {
    let mut bytes = Vec::with_capacity(32);
    bytes.push(GROUP);
    bytes.extend_from_slice(&series.0);
    bytes.extend_from_slice(&of.and_utc().timestamp().to_be_bytes());
    Id(names.name(&bytes))
}

/// Names a reminder. One of a session that was moved is another, since it has to come again.
fn name(names: &Namer, reminder: &Scheduled) -> Id {
    let mut bytes = Vec::with_capacity(32);
    bytes.push(reminder.kind as u8);
    bytes.extend_from_slice(&reminder.group.0);
    bytes.extend_from_slice(&reminder.at.and_utc().timestamp().to_be_bytes());
    bytes.extend_from_slice(&reminder.lead.to_be_bytes());
    Id(names.name(&bytes))
}

/// The session that a reminder is of, and what it is called.
pub(super) struct Named<'a> {
    pub(super) session: SessionName,
    pub(super) series: &'a Series,
    pub(super) title: String,
}

/// The sessions that these reminders are of, by their group. Those that are gone are not there.
pub(super) fn named<'a>(
    session: &'a Session<Unlocked>,
    reminders: &[&Scheduled],
) -> HashMap<Id, Named<'a>> {
    let of_sessions = reminders.iter().filter(|reminder| reminder.is_of_session());
    let wanted: HashSet<NaiveDateTime> = of_sessions.map(|reminder| reminder.at).collect();
    let dates = wanted.iter().map(|at| at.date());
    let (Some(first), Some(last)) = (dates.clone().min(), dates.max()) else {
        return HashMap::new();
    };
    let names = session.vault().namer(NAMES);
    let mut found = HashMap::new();
    for (id, _, series) in records::all::<Series>(session, Kind::Series) {
        let planned = series.planned(first, later(last, 1)).into_iter();
        for planned in planned.filter(|planned| wanted.contains(&planned.start)) {
            let named = Named {
                session: SessionName {
                    series: id,
                    of: planned.of,
                },
                series,
                title: planned.title.to_owned(),
            };
            found.insert(group(&names, id, planned.of), named);
        }
    }
    found
}
