//! Texts that were not saved when the journal locked: the disk was full, the file was away, or the
//! person had to change something first. They stay in memory, sealed with the vault's own key, and are
//! written as soon as they can be.

use domain::JournalEntry;
use domain::limits::TEXT_LIMIT;
use domain::record::Id;
use vault::Keep;

use crate::content::{Content, Row, Text};
use crate::wire::error::{Code, WireError};
use crate::wire::types::Draft;
use crate::{App, Session, Unlocked, hold, records};

/// What these are sealed for.
const PURPOSE: &str = "unsaved page";

/// The newest text of everything that was not saved.
#[derive(Default)]
pub(crate) struct Unsaved {
    texts: Vec<(Of, Vec<u8>)>,
}

/// Whose text it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A record's that is stored.
    Record(Id),
    /// That of the new record of this kind that is open.
    New(Row),
    /// Its page is gone. Nothing that is saved later stands for it.
    Left,
}

impl Of {
    fn draft(draft: &Draft<Content>) -> Self {
        draft.id.map_or(Of::New(draft.content.row()), Of::Record)
    }
}

impl Unsaved {
    /// The journal locks: pages that went on trying are gone.
    pub(crate) fn leave(&mut self) {
        for (of, _) in &mut self.texts {
            *of = Of::Left;
        }
    }

    fn forget(&mut self, whose: Of) {
        self.texts.retain(|(of, _)| *of != whose);
    }
}

/// Keeps what was not saved. When even sealing fails there is no randomness, and the page says so.
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
        unsaved.forget(Of::draft(draft));
        unsaved.texts.push((Of::draft(draft), sealed));
    }
}

/// This was saved after all. Where that could be, what was left behind can be written too.
pub(crate) fn saved(app: &App, session: &mut Session<Unlocked>, draft: &Draft<Content>) {
    hold(&app.unsaved).forget(Of::draft(draft));
    write(app, session);
}

/// Writes what was left behind; what cannot be written now is kept on. Answers how much that is.
pub(crate) fn write(app: &App, session: &mut Session<Unlocked>) -> usize {
    let kept = std::mem::take(&mut hold(&app.unsaved).texts);
    for (of, sealed) in kept {
        let is_written = of == Of::Left
            && unsealed(session, &sealed).is_some_and(|draft| {
                is_there(session, &draft.content) || write_one(app, session, draft).is_ok()
            });
        if !is_written {
            hold(&app.unsaved).texts.push((of, sealed));
        }
    }
    hold(&app.unsaved).texts.len()
}

/// Nothing when it is another vault's, from before the folder was changed.
fn unsealed(session: &Session<Unlocked>, sealed: &[u8]) -> Option<Draft<Content>> {
    let bytes = session.vault().open_aside(PURPOSE, sealed).ok()?;
    ciborium::from_reader(bytes.as_slice()).ok()
}

/// Whether a record holds just this: it was kept under another name before the journal locked.
fn is_there(session: &Session<Unlocked>, content: &Content) -> bool {
    let Row::Shown(kind) = content.row() else {
        return false;
    };
    let mut records = session.shelf().in_order(kind);
    records.any(|(_, held)| held.stored.content == *content)
}

/// As it is, else as a record of its own, else as pages of the journal, which take any text.
fn write_one(
    app: &App,
    session: &mut Session<Unlocked>,
    draft: Draft<Content>,
) -> Result<(), WireError> {
    let alone = Draft {
        id: None,
        base: None,
        ..draft.clone()
    };
    let (content, happened) = (draft.content.clone(), draft.happened.clone());
    let written = records::save_in(app, session, draft)
        .or_else(|_| records::save_in(app, session, alone))
        .map(drop);
    written.or_else(|error| {
        // What is still to come is taken once it has come.
        if error.code == Code::InTheFuture || !records::is_for_the_person(error.code) {
            return Err(error);
        }
        if is_told(session, &content) {
            return Ok(());
        }
        let pages = pages(&content);
        let now = app.ports.clock.now();
        let happened = happened.unwrap_or_else(|| app.zone().moment(now));
        let fresh: Result<Vec<_>, WireError> = pages
            .into_iter()
            .map(|page| {
                let stored = records::plain(happened.clone(), now, page.into());
                Ok((records::random_id(app)?, None, stored))
            })
            .collect();
        session
            .write_all(fresh?, Keep::Earlier, &mut **hold(&app.ports.entropy))
            .map(drop)
    })
}

/// Whether a record of its kind has all its words: only a number or a choice was refused. So it is
/// where there are no words at all.
fn is_told(session: &Session<Unlocked>, content: &Content) -> bool {
    let Row::Shown(kind) = content.row() else {
        return true;
    };
    let words = words(content);
    let mut records = session.shelf().in_order(kind);
    words.is_empty()
        || records.any(|(_, held)| {
            let there = self::words(&held.stored.content);
            words.iter().all(|text| there.contains(text))
        })
}

/// Every text of a record.
fn words(content: &Content) -> Vec<&str> {
    let Text {
        title, parts, tags, ..
    } = content.text();
    let labels = content.own_labels();
    let all = [title]
        .into_iter()
        .chain(parts)
        .chain(tags.iter().chain(labels).map(String::as_str));
    all.filter(|text| !text.trim().is_empty()).collect()
}

/// All words of a record, as pages that are kept whatever its own limits are.
fn pages(content: &Content) -> Vec<JournalEntry> {
    let whole = words(content).join("\n\n");
    let mut rest = whole.as_str();
    let mut pages = Vec::new();
    while !rest.is_empty() {
        let ends = (0..=rest.len().min(TEXT_LIMIT)).rev();
        let end = ends.into_iter().find(|at| rest.is_char_boundary(*at));
        let (body, more) = rest.split_at(end.unwrap_or(rest.len()));
        pages.push(JournalEntry {
            body: body.to_owned(),
            ..JournalEntry::default()
        });
        rest = more;
    }
    pages
}
