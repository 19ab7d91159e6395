//! Series of sessions: added, changed as a whole, from one session on, or for one session.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::meeting::templates::Template;
use domain::meeting::{Altered, Change, Changed, Meeting, Series, SeriesZone};
use domain::record::{Id, Record};
use domain::time::recurrence::Ends;
use domain::time::{Moment, Zone};
use vault::Keep;

use super::calendar::Calendar;
use crate::content::Content;
use crate::stored::Stored;
use crate::wire::error::{Code, WireError};
use crate::wire::sessions::{Day, Edit, SeriesLine, SessionName, Zones};
use crate::wire::types::{Draft, Kind, Saved};
use crate::{App, Session, Unlocked, hold, records, reminders};

/// The most series added at once.
const AT_ONCE: usize = 200;

/// Every series, those with the soonest session first, those that are over last.
pub(crate) fn list(app: &App) -> Result<Vec<SeriesLine>, WireError> {
    app.unlocked(|session| {
        let calendar = Calendar::of(app, session);
        let held = session.shelf().in_order(Kind::Series);
        let mut lines: Vec<SeriesLine> = held
            .filter_map(|(id, held)| held.stored.to_record::<Series>(id, held.revision))
            .map(|series| SeriesLine {
                next: calendar.next_of(series.id, &series.content),
                series,
            })
            .collect();
        lines.sort_by_key(|line| {
            let next = line.next.as_ref().map(|next| next.at);
            (next.is_none(), next)
        });
        Ok(lines)
    })
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<Series>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

/// Saves a series as a whole.
pub(crate) fn save(app: &App, draft: Draft<Series>) -> Result<Saved, WireError> {
    let before = draft.id.map(|id| read(app, id)).transpose()?;
    let content = draft.content.tidied();
    content.check_over(before.as_ref().map(|before| &before.content))?;
    let draft = Draft {
        happened: Some(starts(&content, &app.zone())),
        content,
        ..draft
    };
    records::save(app, draft.map(Content::from))
}

/// Adds several series at once, such as those of a template or a calendar file. One that was taken
/// from a calendar file before is changed instead. Answers how many were added or changed.
pub(crate) fn add(app: &App, series: Vec<Series>) -> Result<usize, WireError> {
    if series.len() > AT_ONCE {
        return Err(Code::TooMany.into());
    }
    let (now, zone) = (app.ports.clock.now(), app.zone());
    let written = app.unlocked(|session| {
        let mut writes = Vec::new();
        for series in series {
            let series = series.tidied();
            let known = series.uid.as_deref().and_then(|uid| taken(session, uid));
            let (id, base, before) = match known {
                Some((id, revision, before)) => (id, Some(revision), Some(before)),
                None => (records::random_id(app)?, None, None),
            };
            let series = match &before {
                Some(before) => merged(before, series),
                None => series,
            };
            series.check_over(before.as_ref())?;
            if before.as_ref() != Some(&series) {
                writes.push((id, base, fresh(series, &zone, now)));
            }
        }
        let written = writes.len();
        session.write_all(writes, Keep::Earlier, &mut **hold(&app.ports.entropy))?;
        Ok(written)
    })?;
    app.records_changed();
    Ok(written)
}

/// A series that is taken from a calendar file again: what a file can tell is as the file has it, the
/// rest as the person made it. That goes for single sessions too, since one that a program put back
/// must not stay away.
pub(super) fn merged(before: &Series, file: Series) -> Series {
    if file.uid != before.uid {
        return retimed(before, file);
    }
    // Many files name nobody, ours among them.
    let leader = if file.leader.is_empty() {
        before.leader.clone()
    } else {
        file.leader.clone()
    };
    Series {
        kind: before.kind,
        neutral: before.neutral.clone(),
        leads: before.leads.clone(),
        counts: before.counts,
        program: before.program,
        leader,
        ..file
    }
    .tidied()
}

/// A series that is taken from a file which was written here, under the name of its record. The words
/// there may be those for others, so only what it says of times is taken.
fn retimed(before: &Series, file: Series) -> Series {
    let times = |is| match is {
        Changed::Skipped => Changed::Skipped,
        Changed::Altered(Altered { start, length, .. }) => Changed::Altered(Altered {
            start,
            length,
            ..Altered::default()
        }),
    };
    let changes = file.changes.into_iter();
    let mut changes: BTreeMap<NaiveDateTime, Changed> =
        changes.map(|Change { of, is }| (of, times(is))).collect();
    for Change { of, is } in &before.changes {
        if let Changed::Altered(own) = is {
            // It is the same one of its day when all were put to another time.
            let of = of.date().and_time(file.start.time());
            let none = Changed::Altered(Altered::default());
            if let Changed::Altered(altered) = changes.entry(of).or_insert(none) {
                altered.title.clone_from(&own.title);
                altered.place.clone_from(&own.place);
                altered.leads.clone_from(&own.leads);
            }
        }
    }
    changes.retain(|_, is| *is != Changed::Altered(Altered::default()));
    // Written is the first session, and a series may begin on a day that has none.
    let same_start =
        before.first().map(|day| day.and_time(before.start.time())) == Some(file.start);
    Series {
        start: if same_start { before.start } else { file.start },
        length: file.length,
        repeat: file.repeat,
        zone: file.zone,
        changes: changes
            .into_iter()
            .map(|(of, is)| Change { of, is })
            .collect(),
        ..before.clone()
    }
    .tidied()
}

/// The series that a calendar file has under this name: one that was taken from it, or that was
/// written to it here.
pub(super) fn taken(session: &Session<Unlocked>, uid: &str) -> Option<(Id, u64, Series)> {
    let held = session.shelf().in_order(Kind::Series);
    held.filter_map(|(id, held)| {
        let series = held.stored.content_as::<Series>()?;
        let same = series.uid.as_deref() == Some(uid) || id.to_string() == uid;
        same.then(|| (id, held.revision, series.clone()))
    })
    .next()
}

/// Skips one session, changes it, or puts it back as its series has it.
pub(crate) fn edit(app: &App, name: SessionName, edit: Edit) -> Result<Saved, WireError> {
    let record: Record<Series> = read(app, name.series)?;
    if !record.content.has(name.of) {
        return Err(Code::NotFound.into());
    }
    let mut series = record.content.clone();
    series.changes.retain(|change| change.of != name.of);
    let is = match edit {
        Edit::Skip => Some(Changed::Skipped),
        Edit::Alter(altered) => Some(Changed::Altered(altered)),
        Edit::PutBack => None,
    };
    series
        .changes
        .extend(is.map(|is| Change { of: name.of, is }));
    save(app, change_of(&record, series))
}

/// Changes a session and those after it: the series ends before it, and a new one goes on. What was
/// noted of those sessions goes with them, where the new series has one on that day.
pub(crate) fn change_later(app: &App, name: SessionName, series: Series) -> Result<Id, WireError> {
    let record: Record<Series> = read(app, name.series)?;
    let old = &record.content;
    if !old.has(name.of) {
        return Err(Code::NotFound.into());
    }
    let (before, after) = split(old, name, series);
    if before.first().is_none() {
        // There is nothing before it.
        save(app, change_of(&record, after))?;
        return Ok(record.id);
    }
    after.check_over(None)?;
    let (now, zone) = (app.ports.clock.now(), app.zone());
    let id = records::random_id(app)?;
    app.unlocked(|session| {
        let mut writes = vec![
            (record.id, Some(record.revision), fresh(before, &zone, now)),
            (id, None, fresh(after.clone(), &zone, now)),
        ];
        writes.extend(notes_after(session, name, id, &after));
        session.write_all(writes, Keep::Earlier, &mut **hold(&app.ports.entropy))
    })?;
    app.records_changed();
    Ok(id)
}

/// A series up to one of its sessions, and what goes on from there.
fn split(old: &Series, name: SessionName, mut after: Series) -> (Series, Series) {
    let first = old.start.date();
    if let Ends::After { times } = old.repeat.ends
        && after.repeat.ends == old.repeat.ends
    {
        // Those that were before it are used up.
        let used = old
            .repeat
            .dates(first, first)
            .take_while(|date| *date < name.of.date());
        let used = u16::try_from(used.count()).unwrap_or(u16::MAX);
        after.repeat.ends = Ends::After {
            times: times.saturating_sub(used).max(1),
        };
    }
    let mut before = old.clone();
    let end = name.of.date().pred_opt().unwrap_or(name.of.date());
    before.repeat.ends = Ends::On { date: end };
    before.changes.retain(|change| change.of < name.of);
    after.changes = old.changes.clone();
    after.changes.retain(|change| change.of >= name.of);
    for change in &mut after.changes {
        change.of = change.of.date().and_time(after.start.time());
    }
    let kept: Vec<Change> = after
        .changes
        .iter()
        .filter(|change| after.has(change.of))
        .cloned()
        .collect();
    after.changes = kept;
    (before, after)
}

/// The notes of sessions that now belong to the series `id`.
fn notes_after(
    session: &Session<Unlocked>,
    name: SessionName,
    id: Id,
    series: &Series,
) -> Vec<(Id, Option<u64>, Stored)> {
    let held = session.shelf().in_order(Kind::Meeting);
    held.filter_map(|(notes_id, held)| {
        let notes = held.stored.content_as::<Meeting>()?;
        let of = notes.of.date().and_time(series.start.time());
        let moves = notes.series == name.series && notes.of >= name.of && series.has(of);
        moves.then(|| {
            let mut stored = held.stored.clone();
            stored.content = Content::from(Meeting {
                series: id,
                of,
                ..notes.clone()
            });
            (notes_id, Some(held.revision), stored)
        })
    })
    .collect()
}

/// The series of a template, not kept yet.
pub(crate) fn template(
    app: &App,
    template: Template,
    Day(first): Day,
    zone: SeriesZone,
) -> Result<Vec<Series>, WireError> {
    let leads = app.unlocked(|session| Ok(reminders::chosen(session).leads))?;
    Ok(template.series(first, &zone, &leads))
}

pub(crate) fn zones(app: &App) -> Result<Zones, WireError> {
    Ok(Zones {
        computer: app.zone(),
        all: Zone::all(),
    })
}

fn change_of(record: &Record<Series>, series: Series) -> Draft<Series> {
    Draft {
        id: Some(record.id),
        base: Some(record.revision),
        happened: None,
        share: record.share,
        links: record.links.clone(),
        content: series,
    }
}

fn fresh(series: Series, zone: &Zone, now: DateTime<Utc>) -> Stored {
    records::plain(starts(&series, zone), now, series.tidied().into())
}

/// When the first of a series starts, which is where it stands among other records.
fn starts(series: &Series, computer: &Zone) -> Moment {
    Moment {
        at: series.start,
        zone: series.zone_on(computer).clone(),
    }
}
