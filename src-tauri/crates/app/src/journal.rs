//! The journal: written, listed, read.

use chrono::{Days, NaiveDate, NaiveTime};
use domain::limits::Wrong;
use domain::record::{Id, Record};
use domain::time::Moment;
use domain::{JournalEntry, markdown};
use vault::Keep;

use crate::shelf::Held;
use crate::stored::{Content, Stored};
use crate::wire::error::{Code, WireError};
use crate::wire::types::{
    DayWithWords, JournalDraft, JournalList, JournalSummary, Saved, TagCount,
};
use crate::{App, Session, Unlocked, hold, unsaved};

/// The longest stretch of the list that is sent at once.
const STRETCH: usize = 500;

/// How much of a text the list shows, in characters.
const PREVIEW: usize = 160;

/// The most records one record may point at.
const LINKS: usize = 100;

pub(crate) fn list(app: &App, offset: usize, limit: usize) -> Result<JournalList, WireError> {
    app.unlocked(|session| {
        let shelf = session.shelf();
        let stretch = shelf.in_order().skip(offset).take(limit.min(STRETCH));
        let items = stretch.map(|(id, held)| summary(id, held)).collect();
        Ok(JournalList {
            total: shelf.count(),
            offset,
            items,
        })
    })
}

pub(crate) fn days(app: &App, year: i32, month: u32) -> Result<Vec<DayWithWords>, WireError> {
    let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(Code::BadInput)?;
    let next = first
        .checked_add_months(chrono::Months::new(1))
        .ok_or(Code::BadInput)?;
    app.unlocked(|session| {
        let shelf = session.shelf();
        let newer = shelf
            .in_order()
            .take_while(|(_, held)| held.stored.happened.at.date() >= next)
            .count();
        let mut days: Vec<DayWithWords> = Vec::new();
        let month = shelf.between(
            first.and_time(NaiveTime::MIN),
            next.and_time(NaiveTime::MIN),
        );
        for (at, (_, held)) in month.enumerate() {
            let date = held.stored.happened.at.date();
            match days.last_mut() {
                Some(day) if day.date == date => day.entries += 1,
                _ => days.push(DayWithWords {
                    date,
                    entries: 1,
                    offset: newer + at,
                }),
            }
        }
        days.reverse();
        Ok(days)
    })
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<JournalEntry>, WireError> {
    app.unlocked(|session| {
        let (stored, revision) = session.stored(id)?;
        Ok(stored.to_record(id, revision))
    })
}

pub(crate) fn summaries(app: &App, ids: Vec<Id>) -> Result<Vec<JournalSummary>, WireError> {
    app.unlocked(|session| {
        let held = ids
            .iter()
            .filter_map(|id| Some((*id, session.shelf().get(*id)?)));
        Ok(held
            .filter(|(_, held)| held.stored.binned.is_none())
            .map(|(id, held)| summary(id, held))
            .collect())
    })
}

pub(crate) fn linked_from(app: &App, id: Id) -> Result<Vec<JournalSummary>, WireError> {
    app.unlocked(|session| {
        let pointing = session
            .shelf()
            .in_order()
            .filter(|(_, held)| held.stored.links.contains(&id));
        Ok(pointing.map(|(id, held)| summary(id, held)).collect())
    })
}

pub(crate) fn tags(app: &App) -> Result<Vec<TagCount>, WireError> {
    app.unlocked(|session| {
        let mut counts: std::collections::BTreeMap<String, TagCount> = Default::default();
        // Oldest first, so that a tag keeps the form in which it was first written.
        let entries: Vec<&Held> = session.shelf().in_order().map(|(_, held)| held).collect();
        for tag in entries
            .iter()
            .rev()
            .flat_map(|held| &held.stored.journal().tags)
        {
            let count = counts
                .entry(tag.to_lowercase())
                .or_insert_with(|| TagCount {
                    tag: tag.clone(),
                    entries: 0,
                });
            count.entries += 1;
        }
        let mut tags: Vec<TagCount> = counts.into_values().collect();
        tags.sort_by(|a, b| b.entries.cmp(&a.entries).then_with(|| a.tag.cmp(&b.tag)));
        Ok(tags)
    })
}

pub(crate) fn save(app: &App, draft: JournalDraft) -> Result<Saved, WireError> {
    let saved = app.unlocked(|session| {
        let saved = save_in(app, session, draft.clone());
        match &saved {
            Ok(saved) => hold(&app.unsaved).saved(saved.id, draft.id.is_none()),
            // The page goes on trying. Should the journal lock before that succeeds, it is gone, so
            // what it holds is kept here, sealed.
            Err(error) if !is_for_the_person(error.code) => unsaved::keep(app, session, &draft),
            Err(_) => {}
        }
        saved
    })?;
    app.records_changed();
    Ok(saved)
}

/// Whether the person has to change something first, so that trying again would not help.
fn is_for_the_person(code: Code) -> bool {
    matches!(
        code,
        Code::EntryEmpty
            | Code::TextTooLong
            | Code::LabelTooLong
            | Code::TooMany
            | Code::Stale
            | Code::NotFound
    )
}

/// Checks a page and seals it.
pub(crate) fn save_in(
    app: &App,
    session: &mut Session<Unlocked>,
    draft: JournalDraft,
) -> Result<Saved, WireError> {
    let entry = draft.content.tidied();
    match (entry.check(), draft.id) {
        // A page that was emptied is saved empty, and put in the bin when it is left: what was on
        // it stays among its versions.
        (Ok(()), _) => {}
        (Err(fault), Some(_)) if fault.wrong == Wrong::Empty => {}
        (Err(fault), _) => return Err(fault.into()),
    }
    if draft.links.len() > LINKS {
        return Err(Code::TooMany.into());
    }
    let now = app.ports.clock.now();
    let (id, before) = match draft.id {
        Some(id) => {
            let (stored, revision) = session.stored(id)?;
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
    };
    let mut stored = Stored {
        happened: happened.to_the_minute(),
        written: now,
        share: draft.share,
        links: draft.links,
        binned: None,
        content: Content::Journal(entry),
    };
    if let Some((before, revision)) = &before {
        stored.written = before.written;
        if stored == *before {
            return Ok(answer(app, id, *revision, before));
        }
        stored.written = now;
    }
    put(
        app,
        session,
        id,
        before.map(|(_, revision)| revision),
        stored,
    )
}

/// Seals a page as part of its sitting.
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
        words: stored.journal().words(),
    }
}

fn random_id(app: &App) -> Result<Id, WireError> {
    let mut bytes = [0; 16];
    hold(&app.ports.entropy)
        .fill(&mut bytes)
        .map_err(|_| Code::NoRandomness)?;
    Ok(Id(bytes))
}

pub(crate) fn leave(app: &App, id: Id) -> Result<(), WireError> {
    let emptied = app.unlocked(|session| {
        session.leave(id);
        Ok(session
            .stored(id)
            .is_ok_and(|(stored, _)| stored.journal().is_empty()))
    })?;
    if emptied {
        crate::bin::put(app, id)
    } else {
        Ok(())
    }
}

pub(crate) fn summary(id: Id, held: &Held) -> JournalSummary {
    let entry = held.stored.journal();
    JournalSummary {
        id,
        revision: held.revision,
        happened: held.stored.happened.clone(),
        title: entry.title.clone(),
        preview: markdown::to_plain(&entry.body, PREVIEW),
        mood: entry.mood,
        tags: entry.tags.clone(),
        share: held.stored.share,
        template: entry.template,
    }
}

/// The first and last instant of a civil day.
pub(crate) fn day(date: NaiveDate) -> Option<(chrono::NaiveDateTime, chrono::NaiveDateTime)> {
    let next = date.checked_add_days(Days::new(1))?;
    Some((date.and_time(NaiveTime::MIN), next.and_time(NaiveTime::MIN)))
}

/// Entries that were written elsewhere, such as a made-up person's for pictures and benchmarks.
impl App {
    /// Seals many entries at once: all of them, or none.
    ///
    /// # Errors
    /// [`Code::Locked`] while locked; else why nothing was written.
    pub fn add_entries(
        &self,
        entries: impl IntoIterator<Item = (Moment, JournalEntry)>,
    ) -> Result<usize, WireError> {
        let now = self.ports.clock.now();
        let mut records = Vec::new();
        for (happened, entry) in entries {
            let entry = entry.tidied();
            entry.check()?;
            let stored = Stored {
                happened: happened.to_the_minute(),
                written: now,
                share: Default::default(),
                links: Vec::new(),
                binned: None,
                content: Content::Journal(entry),
            };
            records.push((random_id(self)?, None, stored));
        }
        let count = records.len();
        self.unlocked(|session| {
            session.write_all(records, Keep::Earlier, &mut **hold(&self.ports.entropy))
        })?;
        self.records_changed();
        Ok(count)
    }
}
