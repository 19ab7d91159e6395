//! Taking everything out, readable by anyone: a person's words are theirs.

use domain::Record;
use exchange::Everything;
use words::{Message, say};

use crate::content::Recorded;
use crate::wire::error::{Code, WireError};
use crate::wire::types::{ExportForm, Exported, Kind};
use crate::{App, Session, Unlocked, fault, keys, own_words, place, plan};

pub(crate) fn export(app: &App, form: ExportForm) -> Result<Option<Exported>, WireError> {
    let language = keys::language(app);
    let name = match form {
        ExportForm::Markdown => say(language, Message::ExportFileMarkdown),
        ExportForm::Json => say(language, Message::ExportFileJson),
    };
    let title = say(language, Message::ExportTitle);
    // Asked before the journal is held, so that locking never waits for a dialog.
    let Some(path) = app.ports.desktop.pick_file(&title, &name) else {
        return Ok(None);
    };
    app.unlocked(|session| {
        let everything = Everything {
            journal: all(session, Kind::Journal),
            cravings: all(session, Kind::Craving),
            triggers: all(session, Kind::Trigger),
            trigger_log: all(session, Kind::TriggerEvent),
            check_ins: all(session, Kind::CheckIn),
            plan: plan::current(session),
            lapses: all(session, Kind::Lapse),
            series: all(session, Kind::Series),
            meetings: all(session, Kind::Meeting),
            homework: all(session, Kind::Homework),
            line_weeks: plan::weeks(session)
                .map(|(_, _, week)| week.clone())
                .collect(),
            own_words: own_words::of(session),
        };
        let text = match form {
            ExportForm::Markdown => exchange::markdown::write(&everything, language),
            ExportForm::Json => exchange::json::write(&everything).map_err(|_| Code::BadInput)?,
        };
        place::replace(&path, text.as_bytes()).map_err(fault::storage)?;
        Ok(Some(Exported {
            file: path.display().to_string(),
            entries: everything.count(),
        }))
    })
}

/// Everything of a kind, oldest first.
fn all<T: Recorded>(session: &Session<Unlocked>, kind: Kind) -> Vec<Record<T>> {
    let newest_first = session.shelf().in_order(kind);
    newest_first
        .rev()
        .filter_map(|(id, held)| held.stored.to_record(id, held.revision))
        .collect()
}
