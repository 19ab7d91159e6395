//! Taking everything out, readable by anyone: a person's words are theirs.

use domain::Record;
use words::{Message, say};

use crate::wire::error::{Code, WireError};
use crate::wire::types::{ExportForm, Exported, Kind};
use crate::{App, fault, keys, place};

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
        let mut records: Vec<Record<_>> = session
            .shelf()
            .in_order(Kind::Journal)
            .filter_map(|(id, held)| held.stored.to_record(id, held.revision))
            .collect();
        records.reverse();
        let text = match form {
            ExportForm::Markdown => exchange::markdown::write(&records, language),
            ExportForm::Json => exchange::json::write(&records).map_err(|_| Code::BadInput)?,
        };
        place::replace(&path, text.as_bytes()).map_err(fault::storage)?;
        Ok(Some(Exported {
            file: path.display().to_string(),
            entries: records.len(),
        }))
    })
}
