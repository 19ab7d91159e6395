//! A window's page on paper: through the system's print dialog, or as a PDF where the person says.
//!
//! A boundary because what is printed is readable by anyone, as an export is. The page itself says how
//! it looks on paper; here is only where it goes. The journal is never held meanwhile, so locking
//! waits for no dialog and no printer.

use words::{Message, say};

use crate::wire::error::WireError;
use crate::wire::types::Paper;
use crate::{App, keys, place};

/// Prints the lock window's page: a recovery code that was just made.
pub(crate) fn print_at_gate(app: &App, paper: Paper) -> Result<(), WireError> {
    Ok(app.ports.desktop.print(paper)?)
}

pub(crate) fn print(app: &App, paper: Paper) -> Result<(), WireError> {
    app.unlocked(|_| Ok(()))?;
    Ok(app.ports.desktop.print(paper)?)
}

pub(crate) fn save_pdf(app: &App, paper: Paper) -> Result<Option<String>, WireError> {
    app.unlocked(|_| Ok(()))?;
    let language = keys::language(app);
    let desktop = &app.ports.desktop;
    let title = say(language, Message::PaperTitle);
    let Some(path) = desktop.pick_file(&title, &say(language, Message::PaperFile)) else {
        return Ok(None);
    };
    place::replace_by(&path, |fresh| desktop.print_to_file(fresh, paper))?;
    Ok(Some(path.display().to_string()))
}
