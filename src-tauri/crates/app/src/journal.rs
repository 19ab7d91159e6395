//! The journal: written, listed, read.

use chrono::{Days, NaiveDate, NaiveTime};
use domain::record::{Id, Record};
use domain::{JournalEntry, markdown};

use crate::content::Content;
use crate::shelf::Held;
use crate::wire::error::{Code, WireError};
use crate::wire::types::{DayWithWords, Draft, JournalList, JournalSummary, Kind, Saved, TagCount};
use crate::{App, records};

/// The longest stretch of the list that is sent at once.
const STRETCH: usize = 500;

/// How much of a text the list shows, in characters.
pub(crate) const PREVIEW: usize = 160;

pub(crate) fn list(app: &App, offset: usize, limit: usize) -> Result<JournalList, WireError> {
    app.unlocked(|session| {
        let shelf = session.shelf();
        let stretch = shelf
            .in_order(Kind::Journal)
            .skip(offset)
            .take(limit.min(STRETCH));
        let items = stretch.filter_map(|(id, held)| summary(id, held)).collect();
        Ok(JournalList {
            total: shelf.count(Kind::Journal),
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
            .in_order(Kind::Journal)
            .take_while(|(_, held)| held.stored.happened.at.date() >= next)
            .count();
        let mut days: Vec<DayWithWords> = Vec::new();
        let month = shelf.between(
            Kind::Journal,
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
    app.unlocked(|session| records::read(session, id))
}

pub(crate) fn summaries(app: &App, ids: Vec<Id>) -> Result<Vec<JournalSummary>, WireError> {
    app.unlocked(|session| {
        let held = ids
            .iter()
            .filter_map(|id| Some((*id, session.shelf().get(*id)?)));
        Ok(held
            .filter(|(_, held)| held.stored.binned.is_none())
            .filter_map(|(id, held)| summary(id, held))
            .collect())
    })
}

pub(crate) fn linked_from(app: &App, id: Id) -> Result<Vec<JournalSummary>, WireError> {
    app.unlocked(|session| {
        let pages = session.shelf().in_order(Kind::Journal);
        Ok(pages
            .filter(|(_, held)| held.stored.links.contains(&id))
            .filter_map(|(id, held)| summary(id, held))
            .collect())
    })
}

pub(crate) fn tags(app: &App) -> Result<Vec<TagCount>, WireError> {
    app.unlocked(|session| {
        let mut counts: std::collections::BTreeMap<String, TagCount> = Default::default();
        // Oldest first, so that a tag keeps the form in which it was first written.
        let pages = records::all::<JournalEntry>(session, Kind::Journal).rev();
        for tag in pages.flat_map(|(_, _, entry)| &entry.tags) {
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

pub(crate) fn save(app: &App, draft: Draft<JournalEntry>) -> Result<Saved, WireError> {
    records::save(app, draft.map(Content::from))
}

/// A page in brief. Nothing when the record is none.
pub(crate) fn summary(id: Id, held: &Held) -> Option<JournalSummary> {
    let entry: &JournalEntry = held.stored.content_as()?;
    Some(JournalSummary {
        id,
        revision: held.revision,
        happened: held.stored.happened.clone(),
        title: entry.title.clone(),
        preview: markdown::to_plain(&entry.body, PREVIEW),
        mood: entry.mood,
        tags: entry.tags.clone(),
        share: held.stored.share,
        template: entry.template,
    })
}

/// The first and last instant of a civil day.
pub(crate) fn day(date: NaiveDate) -> Option<(chrono::NaiveDateTime, chrono::NaiveDateTime)> {
    let next = date.checked_add_days(Days::new(1))?;
    Some((date.and_time(NaiveTime::MIN), next.and_time(NaiveTime::MIN)))
}
