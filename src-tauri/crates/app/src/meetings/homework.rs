//! Homework: what is still to do comes first, by its date.

use domain::Homework;
use domain::record::{Id, Record};

use crate::content::Content;
use crate::wire::error::WireError;
use crate::wire::sessions::HomeworkLine;
use crate::wire::types::{Draft, Kind, Saved};
use crate::{App, records};

/// What is to do, the most pressing first, and after it what is done, the latest first.
pub(crate) fn homework(app: &App) -> Result<Vec<HomeworkLine>, WireError> {
    let today = app.now().moment.at.date();
    app.unlocked(|session| {
        let held = session.shelf().in_order(Kind::Homework);
        let mut lines: Vec<HomeworkLine> = held
            .filter_map(|(id, held)| held.stored.to_record::<Homework>(id, held.revision))
            .map(|homework| HomeworkLine {
                days: homework.content.due.map(|due| (due - today).num_days()),
                homework,
            })
            .collect();
        lines.sort_by_key(|line| {
            let homework = &line.homework.content;
            (
                homework.done.map(std::cmp::Reverse).is_some(),
                homework.done.map(std::cmp::Reverse),
                homework.due.is_none(),
                homework.due,
            )
        });
        Ok(lines)
    })
}

pub(crate) fn homework_read(app: &App, id: Id) -> Result<Record<Homework>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

pub(crate) fn homework_save(app: &App, draft: Draft<Homework>) -> Result<Saved, WireError> {
    records::save(app, draft.map(Content::from))
}

/// Ticks homework as done today, or takes the tick away.
pub(crate) fn homework_tick(app: &App, id: Id, done: bool) -> Result<Saved, WireError> {
    let today = app.now().moment.at.date();
    let record: Record<Homework> = homework_read(app, id)?;
    homework_save(
        app,
        Draft {
            id: Some(id),
            base: Some(record.revision),
            happened: Some(record.happened),
            share: record.share,
            links: record.links,
            content: Homework {
                done: done.then_some(today),
                ..record.content
            },
        },
    )
}
