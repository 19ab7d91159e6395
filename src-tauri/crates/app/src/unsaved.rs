//! Pages that could not be written, because the disk was full or the file was away, when the journal
//! locked. They stay in memory, sealed with the vault's own key, and are written at the next unlock.

use domain::record::Id;

use crate::content::Content;
use crate::wire::types::Draft;
use crate::{App, Session, Unlocked, hold, records};

/// What these are sealed for.
const PURPOSE: &str = "unsaved page";

/// The newest text of each page that could not be written.
#[derive(Default)]
pub(crate) struct Unsaved {
    /// By record. A page that never had one is under `None`: only one is open at a time.
    pages: Vec<(Option<Id>, Vec<u8>)>,
}

impl Unsaved {
    /// A page was written after all.
    pub(crate) fn saved(&mut self, id: Id, was_new: bool) {
        let page = (!was_new).then_some(id);
        self.pages.retain(|(kept, _)| *kept != page);
    }
}

/// Keeps what could not be written. When even sealing fails there is no randomness, and the page
/// says so.
pub(crate) fn keep(app: &App, session: &Session<Unlocked>, draft: &Draft<Content>) {
    let mut bytes = zeroize::Zeroizing::new(Vec::new());
    if ciborium::into_writer(draft, &mut *bytes).is_err() {
        return;
    }
    let sealed = session
        .vault()
        .seal_aside(PURPOSE, &bytes, &mut **hold(&app.ports.entropy));
    if let Ok(sealed) = sealed {
        let mut unsaved = hold(&app.unsaved);
        unsaved.pages.retain(|(kept, _)| *kept != draft.id);
        unsaved.pages.push((draft.id, sealed));
    }
}

/// Writes what was kept. A page whose record went on without it becomes a page of its own; what
/// cannot be written now is kept on.
pub(crate) fn write(app: &App, session: &mut Session<Unlocked>) {
    let kept = std::mem::take(&mut hold(&app.unsaved).pages);
    for (id, sealed) in kept {
        let Ok(bytes) = session.vault().open_aside(PURPOSE, &sealed) else {
            // Another vault's, from before the folder was changed.
            hold(&app.unsaved).pages.push((id, sealed));
            continue;
        };
        let Ok(draft) = ciborium::from_reader::<Draft<Content>, _>(bytes.as_slice()) else {
            continue;
        };
        let alone = Draft {
            id: None,
            base: None,
            ..draft.clone()
        };
        let written = records::save_in(app, session, draft)
            .or_else(|_| records::save_in(app, session, alone));
        if written.is_err() {
            hold(&app.unsaved).pages.push((id, sealed));
        }
    }
}
