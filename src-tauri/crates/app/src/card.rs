//! The card: the parts of the plan that the person shows at the lock window.
//!
//! It lies in a file of its own, apart from the vault, and that the file is there is all there is
//! to know of whether it is shown (decision 0011). Its key lies in the system's keychain; the vault
//! alone can tell which parts were chosen, and has the key too, so that a save never waits for the
//! keychain. Removing it takes no key.

use std::sync::atomic::Ordering;
use std::time::Duration;

use domain::card::{Card, CardParts};
use domain::plan::Plan;
use domain::record::Id;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use vault::{BesideFile, BesideText, DeviceKey, Purpose};
use zeroize::Zeroizing;

use crate::wire::card::{CardKept, CardNow};
use crate::wire::error::{Code, WireError};
use crate::{App, Session, Unlocked, fault, hold, plan, records};

const FILE: &str = "card";

/// What the part for the vault alone is sealed for.
const OWN: &str = "card";

/// How long the lock window waits for the keychain.
const AT_THE_GATE: Duration = Duration::from_secs(2);

/// How long the desk does: the person is here, and may be asked for the keychain's own password.
const AT_THE_DESK: Duration = Duration::from_secs(15);

/// What the open vault alone reads of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    parts: CardParts,
    /// The key that the keychain has too; nothing when the card lies in the open.
    key: Option<Zeroizing<Vec<u8>>>,
}

/// A card that the vault knows as its own.
struct Ours {
    id: Id,
    parts: CardParts,
    key: Option<DeviceKey>,
    card: Card,
}

impl Ours {
    fn now(&self) -> CardNow {
        CardNow {
            parts: self.parts,
            kept: match self.key {
                Some(_) => CardKept::Sealed,
                None => CardKept::Plain,
            },
        }
    }
}

/// The card, as the lock window shows it.
pub(crate) fn shown(app: &App) -> Result<Option<Card>, WireError> {
    let Some(bytes) = read(app) else {
        return Ok(None);
    };
    let card = open(app, &bytes);
    if card.is_none() {
        tracing::warn!("could not read the card");
    }
    app.card_unread.store(card.is_none(), Ordering::Relaxed);
    Ok(card.filter(|card| !card.is_empty()))
}

/// What is shown while locked; nothing when nothing is.
pub(crate) fn now(app: &App) -> Result<Option<CardNow>, WireError> {
    app.unlocked(|session| Ok(ours(app, session).map(|ours| ours.now())))
}

/// Shows these parts while locked, and nothing else. Without a keychain they are kept in the open
/// only where the person has said that they may.
pub(crate) fn show(
    app: &App,
    parts: CardParts,
    plain_allowed: bool,
) -> Result<Option<CardNow>, WireError> {
    let before = app.unlocked(|session| Ok(ours(app, session)))?;
    if parts.is_none() {
        remove(app)?;
        return Ok(None);
    }
    let known = before.and_then(|ours| Some((ours.id, ours.key?)));
    let (id, key) = match known {
        Some(known) => known,
        None => {
            let key = DeviceKey::random(&mut **hold(&app.ports.entropy));
            (
                records::random_id(app)?,
                key.map_err(|_| Code::NoRandomness)?,
            )
        }
    };
    // Asked before the journal is held, so that locking never waits for it.
    let kept = {
        let (name, key) = (id.to_string(), key.clone());
        app.keychain.ask(AT_THE_DESK, move |keychain| {
            keychain.keep(&name, key.as_bytes())
        })
    };
    if kept.is_err() && !plain_allowed {
        return Err(Code::NoKeychain.into());
    }
    let key = kept.is_ok().then_some(key);
    app.unlocked(|session| {
        let card = Card::of(&current(session), parts);
        let ours = Ours {
            id,
            parts,
            key,
            card,
        };
        write(app, session, &ours)?;
        Ok(Some(ours.now()))
    })
}

/// Removes the card and its key.
pub(crate) fn remove(app: &App) -> Result<(), WireError> {
    let file = read(app).and_then(|bytes| BesideFile::from_bytes(Purpose::Card, &bytes));
    hold(&app.place).remove(FILE).map_err(fault::storage)?;
    if let Some(file) = file
        && let BesideText::Sealed(_) = file.shown
    {
        app.keychain.forget(Id(file.id).to_string());
    }
    Ok(())
}

/// Removes the card, asked from the desk.
pub(crate) fn remove_at_desk(app: &App) -> Result<(), WireError> {
    app.unlocked(|_| remove(app))
}

/// Looks at what was shown while locked, before anything is changed. What is not as this vault left it
/// was put there by something else, and goes.
pub(crate) fn look(app: &App, session: &mut Session<Unlocked>) {
    let unread = app.card_unread.swap(false, Ordering::Relaxed);
    if read(app).is_none() {
        return;
    }
    let sound =
        ours(app, session).is_some_and(|ours| ours.card == Card::of(&current(session), ours.parts));
    if !sound {
        put_away(app);
    }
    session.findings_mut().card_unreadable = unread || !sound;
}

/// Brings the card up to the plan, where there is one. A card that cannot be is not left to show
/// what no longer holds.
pub(crate) fn renew(app: &App, session: &mut Session<Unlocked>) {
    let Some(before) = ours(app, session) else {
        return;
    };
    let card = Card::of(&current(session), before.parts);
    if card != before.card && write(app, session, &Ours { card, ..before }).is_err() {
        tracing::warn!("could not renew the card");
        put_away(app);
        session.findings_mut().card_unreadable = true;
    }
}

fn put_away(app: &App) {
    if remove(app).is_err() {
        tracing::warn!("could not remove the card");
    }
}

fn read(app: &App) -> Option<Vec<u8>> {
    hold(&app.place).read(FILE)
}

fn current(session: &Session<Unlocked>) -> Plan {
    plan::current(session).map_or_else(Plan::default, |record| record.content)
}

/// What is on a card, with the key that the keychain has.
fn open(app: &App, bytes: &[u8]) -> Option<Card> {
    let file = BesideFile::from_bytes(Purpose::Card, bytes)?;
    match &file.shown {
        BesideText::Plain(text) => decode(text),
        BesideText::Sealed(sealed) => {
            let name = Id(file.id).to_string();
            let key = app
                .keychain
                .ask(AT_THE_GATE, move |keychain| keychain.find(&name));
            let key = DeviceKey::from_bytes(&key.ok()??)?;
            decode(&key.open(Purpose::Card, &file.id, sealed)?)
        }
    }
}

/// The card that is shown, when this vault made it.
fn ours(app: &App, session: &Session<Unlocked>) -> Option<Ours> {
    let file = BesideFile::from_bytes(Purpose::Card, &read(app)?)?;
    let own: Own = decode(&session.vault().open_aside(OWN, &file.own).ok()?)?;
    let (key, card) = match (own.key, &file.shown) {
        (None, BesideText::Plain(text)) => (None, decode(text)?),
        (Some(key), BesideText::Sealed(sealed)) => {
            let key = DeviceKey::from_bytes(&key)?;
            let card = decode(&key.open(Purpose::Card, &file.id, sealed)?)?;
            (Some(key), card)
        }
        _ => return None,
    };
    Some(Ours {
        id: Id(file.id),
        parts: own.parts,
        key,
        card,
    })
}

fn write(app: &App, session: &Session<Unlocked>, ours: &Ours) -> Result<(), WireError> {
    let own = encode(&Own {
        parts: ours.parts,
        key: ours.key.as_ref().map(|key| key.as_bytes().to_vec().into()),
    })?;
    let text = encode(&ours.card)?;
    let entropy = &mut **hold(&app.ports.entropy);
    let no_chance = |_| Code::NoRandomness;
    let file = BesideFile {
        id: ours.id.0,
        own: session
            .vault()
            .seal_aside(OWN, &own, entropy)
            .map_err(no_chance)?,
        shown: match &ours.key {
            Some(key) => BesideText::Sealed(
                key.seal(Purpose::Card, &ours.id.0, &text, entropy)
                    .map_err(no_chance)?,
            ),
            None => BesideText::Plain(text),
        },
    };
    let place = hold(&app.place);
    place.prepare().map_err(fault::storage)?;
    place
        .write(FILE, &file.to_bytes(Purpose::Card))
        .map_err(fault::storage)
}

pub(crate) fn encode(value: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, WireError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    ciborium::into_writer(value, &mut *bytes).map_err(|_| Code::BadInput)?;
    Ok(bytes)
}

pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    ciborium::from_reader(bytes).ok()
}
