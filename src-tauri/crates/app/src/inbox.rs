//! Logging while locked: a craving goes into the inbox beside the vault, which only the open vault
//! can read, and is taken in at the next unlock.
//!
//! Nothing in the inbox is trusted (decision 0007): it can only ever become a craving of which a
//! strength and a time are known, marked as logged while locked.

use domain::craving::Craving;
use domain::record::{Id, Scale10};
use domain::time::Moment;
use serde::{Deserialize, Serialize};
use vault::{Inbox, InboxKey, Keep, KeyFinding, PostError, RecordId};
use zeroize::Zeroizing;

use crate::content::{Content, KeptKey, Row};
use crate::wire::error::{Code, WireError};
use crate::{App, Session, Unlocked, VaultState, hold, records};

/// The longest name of a time zone that is believed, in bytes.
const ZONE_LIMIT: usize = 64;

/// What is posted.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Posted {
    craving: Scale10,
    happened: Moment,
}

fn of(app: &App) -> Inbox {
    Inbox::beside(&hold(&app.place).vault_file())
}

/// Whether a craving may be logged without the passphrase now. That there is no room is told on trying.
pub(crate) fn is_ready(app: &App) -> bool {
    app.preferences().log_while_locked
        && matches!(&*hold(&app.vault), VaultState::Locked(_))
        // That it is full is told to whoever tries: an offer that is gone would say nothing.
        && matches!(of(app).ready(), Ok(()) | Err(PostError::Full))
}

/// Seals a craving into the inbox.
pub(crate) fn log(app: &App, strength: Scale10) -> Result<(), WireError> {
    if !app.preferences().log_while_locked {
        return Err(Code::LogWhileLockedOff.into());
    }
    let posted = Posted {
        craving: strength,
        happened: app.now().moment,
    };
    let mut body = Zeroizing::new(Vec::with_capacity(256));
    ciborium::into_writer(&posted, &mut *body).map_err(|_| Code::BadInput)?;
    let id = records::random_id(app)?;
    of(app).post(
        RecordId::from_bytes(id.0),
        &body,
        &mut **hold(&app.ports.entropy),
    )?;
    Ok(())
}

/// Takes in what waits, once and in order, and sees to the key. Nothing that goes wrong here keeps
/// anyone from their journal: it is told, and tried again at the next unlock.
pub(crate) fn take_in(app: &App, session: &mut Session<Unlocked>) {
    let inbox = of(app);
    let Ok(key) = key(app, session) else {
        tracing::warn!("there is no key for the inbox");
        return;
    };
    match inbox.collect(&key) {
        // Nothing is written where nothing waits, so that opening does not wait for the disk.
        Ok(collected) if collected.items.is_empty() => {
            session.findings_mut().inbox_unreadable = collected.unreadable;
        }
        Ok(collected) => {
            let mut waiting: Vec<(Id, Craving, Moment)> = Vec::new();
            let mut foreign = collected.unreadable;
            let ids: Vec<RecordId> = collected.items.iter().map(|item| item.id).collect();
            for item in &collected.items {
                let id = Id(*item.id.as_bytes());
                // Taken in before, and a crash came between that and taking it out of the inbox.
                if session.shelf().get(id).is_some() {
                    continue;
                }
                match read(app, &item.body) {
                    Some((craving, happened)) => waiting.push((id, craving, happened)),
                    None => foreign += 1,
                }
            }
            waiting.sort_by_key(|(id, _, happened)| (happened.at, *id));
            let taken = waiting.len();
            let now = app.ports.clock.now();
            let fresh = waiting.into_iter().map(|(id, craving, happened)| {
                let stored = records::plain(happened, now, Content::Craving(craving));
                (id, None, stored)
            });
            let written = session.write_all(
                fresh.collect(),
                Keep::Earlier,
                &mut **hold(&app.ports.entropy),
            );
            let findings = session.findings_mut();
            findings.inbox_unreadable = foreign;
            match written {
                Ok(_) => {
                    findings.logged_while_locked = taken;
                    if inbox.remove(&ids).is_err() {
                        tracing::warn!("could not clear the inbox");
                    }
                }
                Err(_) => tracing::warn!("could not take in what waits in the inbox"),
            }
        }
        Err(_) => tracing::warn!("could not read the inbox"),
    }
    set(app, &inbox, &key, session);
}

/// Turns the inbox on or off, as the preferences have it.
pub(crate) fn follow_preferences(app: &App) {
    let done = app.unlocked(|session| {
        let key = key(app, session)?;
        set(app, &of(app), &key, session);
        Ok(())
    });
    // Locked: it can be turned off without the key, and is turned on at the next unlock.
    if done.is_err() && !app.preferences().log_while_locked && of(app).withdraw().is_err() {
        tracing::warn!("could not turn the inbox off");
    }
}

fn set(app: &App, inbox: &Inbox, key: &InboxKey, session: &mut Session<Unlocked>) {
    let done = if app.preferences().log_while_locked {
        inbox.publish(key).map(|finding| {
            session.findings_mut().inbox_key_replaced |= finding == KeyFinding::Replaced;
        })
    } else {
        inbox.withdraw()
    };
    if done.is_err() {
        tracing::warn!("could not turn the inbox on or off");
    }
}

/// The inbox's key, made when there is none yet.
fn key(app: &App, session: &mut Session<Unlocked>) -> Result<InboxKey, WireError> {
    let sealed = session.shelf().row(Row::InboxKey).next();
    let sealed = sealed.and_then(|(_, held)| held.stored.content_as::<KeptKey>());
    if let Some(key) = sealed.and_then(|kept| InboxKey::from_bytes(&kept.0)) {
        return Ok(key);
    }
    let key = InboxKey::random(&mut **hold(&app.ports.entropy)).map_err(|_| Code::NoRandomness)?;
    let kept = KeptKey(Zeroizing::new(key.to_bytes().to_vec()));
    let now = app.ports.clock.now();
    let stored = records::plain(app.zone().moment(now), now, Content::InboxKey(kept));
    let id = records::random_id(app)?;
    session.write(
        id,
        None,
        stored,
        Keep::Replace,
        &mut **hold(&app.ports.entropy),
    )?;
    Ok(key)
}

/// A craving from what was posted. A time that is still to come is taken as now: the clock was wrong.
fn read(app: &App, body: &[u8]) -> Option<(Craving, Moment)> {
    let posted: Posted = ciborium::from_reader(body).ok()?;
    if posted.happened.zone.name().len() > ZONE_LIMIT {
        return None;
    }
    let now = app.ports.clock.now();
    let to_come = posted.happened.at > posted.happened.zone.civil(now);
    let happened = if to_come {
        app.zone().moment(now)
    } else {
        posted.happened
    };
    let craving = Craving {
        while_locked: true,
        ..Craving::of(posted.craving)
    };
    Some((craving, happened))
}
