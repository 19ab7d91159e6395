//! Where the schedule of reminders is kept, so that they come while the journal is locked: a file
//! beside the vault, sealed under a key that the system's keychain has too (decision 0013). Where
//! there is no keychain it is only in memory, unless the person allowed it to lie in the open.
//!
//! A boundary because the file is read before the vault is open: nothing in it is believed that the
//! vault's own log contradicts. What lies in the open anyone can have written. It is shown while
//! locked, since nobody can ask the vault whether it may lie there, and then held against the vault.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use domain::record::Id;
use domain::reminder::decide::Rules;
use domain::reminder::ledger::Ledger;
use domain::time::Zone;
use serde::{Deserialize, Serialize};
use vault::{BesideFile, BesideText, DeviceKey, Keep, Purpose};

use super::chosen;
use super::schedule;
use crate::card::{decode, encode};
use crate::content::{Content, KeptKey, ReminderLog, Row};
use crate::wire::error::{Code, WireError};
use crate::wire::reminders::ScheduleKept;
use crate::{App, Notice, Session, Unlocked, fault, hold, records};

const FILE: &str = "reminders";

/// How long the keychain is waited for while nobody is here.
const ALONE: Duration = Duration::from_secs(2);
/// How long while the person is here, who may be asked for the keychain's own password.
const AT_THE_DESK: Duration = Duration::from_secs(15);
/// How long until a keychain that did not answer is asked again.
const ASK_AGAIN: Duration = Duration::from_secs(5 * 60);

/// What the core knows of reminders, locked or not.
#[derive(Default)]
pub(crate) struct Reminding {
    ledger: Ledger,
    pub(super) rules: Rules,
    /// When the clock was last looked at.
    pub(super) looked: Option<DateTime<Utc>>,
    /// When the last one was sent, and whether the system took it.
    pub(super) last: Option<(DateTime<Utc>, bool)>,
    /// The one that was clicked.
    pub(super) opened: Option<Id>,
    /// What was shown in own words, by its id, as it is to be said when the journal locks.
    pub(super) in_own_words: BTreeMap<String, Notice>,
    /// Between these there is nothing to do, in this zone.
    pub(super) rest: Option<(DateTime<Utc>, Option<DateTime<Utc>>, Zone)>,
    /// The day and the zone for which it was brought up to the records.
    pub(super) renewed_for: Option<(NaiveDate, Zone)>,
    /// Whether what the file said is known, or there was none.
    known: bool,
    /// Whether there was a file that could not be read while locked.
    unread: bool,
    /// Names the file and its key.
    id: Option<Id>,
    key: Option<DeviceKey>,
    /// Whether the file was sealed, so that the keychain had the key once.
    sealed: bool,
    /// What the keychain answered in this run, and when on the steady clock.
    asked: Option<(bool, Duration)>,
    plain_allowed: bool,
    /// Whether it was read where anyone could have written it, and the vault was not asked since.
    doubted: bool,
}

/// What the file says.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    ledger: Ledger,
    rules: Rules,
    looked: Option<DateTime<Utc>>,
    last: Option<(DateTime<Utc>, bool)>,
}

impl Reminding {
    pub(super) fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The ledger, to be changed: what was decided no longer holds.
    pub(super) fn ledger_mut(&mut self) -> &mut Ledger {
        self.rest = None;
        &mut self.ledger
    }

    /// What reminds while the journal is locked.
    pub(super) fn kept(&self) -> ScheduleKept {
        let refused = self.asked.is_some_and(|(had, _)| !had);
        if self.sealed && !refused {
            ScheduleKept::Sealed
        } else if self.plain_allowed {
            ScheduleKept::Plain
        } else {
            ScheduleKept::Memory
        }
    }

    /// Has the keychain asked again, now that the person chose anew.
    pub(super) fn ask_anew(&mut self) {
        self.asked = self.asked.filter(|(had, _)| *had);
    }

    fn adopt(&mut self, mut text: Text, sealed: bool) {
        text.ledger.resume();
        *self.ledger_mut() = text.ledger;
        self.rules = text.rules;
        self.looked = text.looked;
        self.last = text.last;
        self.sealed = sealed;
        self.doubted = !sealed;
        self.known = true;
    }

    fn text(&self) -> Text {
        Text {
            ledger: self.ledger.clone(),
            rules: self.rules,
            looked: self.looked,
            last: self.last,
        }
    }
}

impl Text {
    /// Leaves of it what may be written and read in the open.
    fn in_the_open(self) -> Self {
        Text {
            ledger: self.ledger.in_the_open(),
            rules: self.rules,
            looked: None,
            last: None,
        }
    }
}

/// Reads the file while the journal is locked, where that was not done yet.
pub(super) fn read(app: &App) {
    if hold(&app.reminding).known {
        return;
    }
    let Some(bytes) = hold(&app.place).read(FILE) else {
        hold(&app.reminding).known = true;
        return;
    };
    // The keychain is waited for without holding anything.
    let opened = open(app, &bytes);
    let mut reminding = hold(&app.reminding);
    if reminding.known {
        return;
    }
    match opened {
        Some((id, key, text)) => {
            reminding.adopt(text, key.is_some());
            reminding.asked = key.as_ref().map(|_| (true, app.ports.clock.elapsed()));
            reminding.id = Some(id);
            reminding.key = key;
            // Whether it is, nobody can tell while it is locked; it stays as it lies there.
            reminding.plain_allowed = !reminding.sealed;
            reminding.unread = false;
        }
        None => {
            if !reminding.unread {
                tracing::warn!("could not read the schedule of reminders");
            }
            reminding.unread = true;
        }
    }
}

fn open(app: &App, bytes: &[u8]) -> Option<(Id, Option<DeviceKey>, Text)> {
    let file = BesideFile::from_bytes(Purpose::Reminders, bytes)?;
    match &file.shown {
        BesideText::Plain(text) => Some((Id(file.id), None, in_the_open(text)?)),
        BesideText::Sealed(sealed) => {
            let name = Id(file.id).to_string();
            let key = app
                .keychain
                .ask(ALONE, move |keychain| keychain.find(&name));
            let key = DeviceKey::from_bytes(&key.ok()??)?;
            let text = decode(&key.open(Purpose::Reminders, &file.id, sealed)?)?;
            Some((Id(file.id), Some(key), text))
        }
    }
}

fn in_the_open(text: &[u8]) -> Option<Text> {
    decode::<Text>(text).map(Text::in_the_open)
}

/// What the file says, when it is the one that the vault knows, and lies there as it may. Whether it is
/// sealed.
fn ours(log: &ReminderLog, file: &BesideFile, plain_allowed: bool) -> Option<(bool, Text)> {
    if Id(file.id) != log.id {
        return None;
    }
    match &file.shown {
        BesideText::Plain(_) if !plain_allowed => None,
        BesideText::Plain(text) => Some((false, in_the_open(text)?)),
        BesideText::Sealed(sealed) => {
            let key = DeviceKey::from_bytes(&log.key.0)?;
            let text = decode(&key.open(Purpose::Reminders, &file.id, sealed)?)?;
            Some((true, text))
        }
    }
}

/// Takes in what happened while the journal was locked, and brings the schedule up to the records.
/// Nothing that goes wrong here keeps anyone from their journal.
pub(crate) fn take_in(app: &App, session: &mut Session<Unlocked>) {
    let log = log(session);
    let plain_allowed = chosen(session).plain_allowed;
    let mut reminding = hold(&app.reminding);
    let bytes = hold(&app.place).read(FILE);
    let file = bytes.and_then(|bytes| BesideFile::from_bytes(Purpose::Reminders, &bytes));
    let found = log
        .as_ref()
        .zip(file.as_ref())
        .and_then(|(log, file)| ours(log, file, plain_allowed));
    let lies_open = file.is_some_and(|file| matches!(file.shown, BesideText::Plain(_)));
    let forged = !plain_allowed && (lies_open || reminding.doubted);
    let unreadable = log
        .as_ref()
        .is_some_and(|log| forged || (log.file && (found.is_none() || reminding.unread)));
    session.findings_mut().reminders_unreadable = unreadable;
    let id = log.as_ref().map(|log| log.id);
    match found {
        // What is in memory is as new or newer.
        _ if reminding.known && reminding.id == id && (plain_allowed || !reminding.doubted) => {}
        Some((sealed, text)) => reminding.adopt(text, sealed),
        // It is lost, or of another journal.
        None => {
            let past = log.as_ref().map(|log| log.past.clone());
            *reminding = Reminding {
                ledger: past.map(Ledger::recovered).unwrap_or_default(),
                looked: reminding.looked,
                ..Reminding::default()
            };
        }
    }
    reminding.known = true;
    reminding.unread = false;
    reminding.ask_anew();
    let doubted = std::mem::take(&mut reminding.doubted);
    if let Some(log) = log {
        reminding.id = Some(log.id);
        reminding.key = DeviceKey::from_bytes(&log.key.0);
        if doubted {
            let (now, zone) = (app.ports.clock.now(), app.zone());
            let fresh = schedule::fresh(session, &log.past, now, &zone);
            let ledger = reminding.ledger_mut();
            ledger.hold_against(&log.past, &fresh, now, &zone);
            reminding.looked = reminding.looked.or(log.past.renewed);
        }
        reminding.ledger_mut().take_in(log.past);
    }
    renew_held(app, session, &mut reminding);
    if doubted || unreadable {
        write(app, &reminding);
    }
}

/// Brings the schedule up to the records.
pub(crate) fn renew(app: &App, session: &mut Session<Unlocked>) {
    let mut reminding = hold(&app.reminding);
    // Before the first run has ended there is nothing to be reminded of.
    if reminding.known {
        renew_held(app, session, &mut reminding);
    }
}

fn renew_held(app: &App, session: &mut Session<Unlocked>, reminding: &mut Reminding) {
    let (now, zone) = (app.ports.clock.now(), app.zone());
    let chosen = chosen(session);
    let before = reminding.text();
    let fresh = schedule::fresh(session, &reminding.ledger, now, &zone);
    reminding.ledger_mut().renew(fresh, now, &zone);
    reminding.rules = chosen.rules();
    let plain_before = std::mem::replace(&mut reminding.plain_allowed, chosen.plain_allowed);
    reminding.renewed_for = Some((zone.civil(now).date(), zone));
    if reminding.key.is_none() && !reminding.ledger.lines.is_empty() {
        (reminding.id, reminding.key) = new_key(app).unzip();
    }
    let is_new = before.ledger.lines != reminding.ledger.lines
        || before.rules != reminding.rules
        || plain_before != reminding.plain_allowed;
    if is_new {
        write(app, reminding);
    }
    remember(app, session, reminding);
}

fn new_key(app: &App) -> Option<(Id, DeviceKey)> {
    let id = records::random_id(app).ok()?;
    let key = DeviceKey::random(&mut **hold(&app.ports.entropy)).ok()?;
    Some((id, key))
}

/// Writes the schedule down, down to the disk. Where that does not succeed, reminders still come for as
/// long as the program runs.
pub(super) fn write(app: &App, reminding: &Reminding) {
    if try_to_write(app, reminding).is_err() {
        tracing::warn!("could not keep the schedule of reminders");
    }
}

fn try_to_write(app: &App, reminding: &Reminding) -> Result<(), WireError> {
    let Some(id) = reminding.id else {
        return Ok(());
    };
    let plain = reminding.kept() == ScheduleKept::Plain;
    let shown = match &reminding.key {
        _ if plain => BesideText::Plain(encode(&reminding.text().in_the_open())?),
        // It may be that the keychain is only locked for now.
        Some(key) if reminding.sealed => {
            let text = encode(&reminding.text())?;
            let entropy = &mut **hold(&app.ports.entropy);
            let sealed = key.seal(Purpose::Reminders, &id.0, &text, entropy);
            BesideText::Sealed(sealed.map_err(|_| Code::NoRandomness)?)
        }
        _ => return hold(&app.place).remove(FILE).map_err(fault::storage),
    };
    let file = BesideFile {
        id: id.0,
        own: Vec::new(),
        shown,
    };
    let place = hold(&app.place);
    place.prepare().map_err(fault::storage)?;
    place
        .write(FILE, &file.to_bytes(Purpose::Reminders))
        .map_err(fault::storage)
}

/// Gives the keychain the key, while the person is here. To be called where nothing is held.
pub(super) fn ask_keychain(app: &App) {
    let elapsed = app.ports.clock.elapsed();
    let (id, key) = {
        let reminding = hold(&app.reminding);
        let settled = match reminding.asked {
            None => false,
            Some((true, _)) => true,
            Some((false, at)) => elapsed.saturating_sub(at) < ASK_AGAIN,
        };
        match (reminding.id, &reminding.key) {
            (Some(id), Some(key)) if !settled => (id, key.clone()),
            _ => return,
        }
    };
    let name = id.to_string();
    let kept = app.keychain.ask(AT_THE_DESK, move |keychain| {
        keychain.keep(&name, key.as_bytes())
    });
    let written = app.unlocked(|session| {
        let mut reminding = hold(&app.reminding);
        if reminding.id == Some(id) {
            reminding.asked = Some((kept.is_ok(), elapsed));
            reminding.sealed |= kept.is_ok();
            write(app, &reminding);
            remember(app, session, &reminding);
        }
        Ok(())
    });
    // Locked meanwhile: asked again when it is open.
    drop(written);
}

fn log(session: &Session<Unlocked>) -> Option<ReminderLog> {
    let newest = session.shelf().row(Row::ReminderLog).next();
    newest.and_then(|(_, held)| held.stored.content_as().cloned())
}

/// Notes in the vault what became of reminders, where that changed.
pub(super) fn remember(app: &App, session: &mut Session<Unlocked>, reminding: &Reminding) {
    let past = reminding.ledger.past(reminding.looked, &app.zone());
    let known = log(session);
    let file = reminding.sealed || reminding.kept() == ScheduleKept::Plain;
    let is_new = known
        .as_ref()
        .is_none_or(|log| log.file != file || log.past.lines != past.lines);
    if is_new {
        note(app, session, reminding, past, file);
    }
}

/// Notes in the vault up to when everything is known, before it is locked.
pub(crate) fn lock(app: &App, session: &mut Session<Unlocked>) {
    let reminding = hold(&app.reminding);
    let past = reminding.ledger.past(reminding.looked, &app.zone());
    let known = log(session);
    if known.is_some_and(|log| log.past != past) {
        let file = reminding.sealed || reminding.kept() == ScheduleKept::Plain;
        note(app, session, &reminding, past, file);
    }
}

fn note(
    app: &App,
    session: &mut Session<Unlocked>,
    reminding: &Reminding,
    past: Ledger,
    file: bool,
) {
    let (Some(id), Some(key)) = (reminding.id, &reminding.key) else {
        return;
    };
    let log = ReminderLog {
        id,
        key: KeptKey(key.as_bytes().to_vec().into()),
        file,
        past,
    };
    let now = app.ports.clock.now();
    let stored = records::plain(app.zone().moment(now), now, Content::from(log));
    let newest = session.shelf().row(Row::ReminderLog).next();
    let place = match newest {
        Some((id, held)) => Ok((id, Some(held.revision))),
        None => records::random_id(app).map(|id| (id, None)),
    };
    let noted = place.and_then(|(id, base)| {
        let entropy = &mut **hold(&app.ports.entropy);
        session.write(id, base, stored, Keep::Replace, entropy)
    });
    if noted.is_err() {
        tracing::warn!("could not note what became of reminders");
    }
}
