//! The way in: first run, unlocking, recovery. Nothing here reads a record.

use vault::{Key, KeyError, OpenError, RecoveryCode, UnlockError, Vault};
use words::{Message, say};

use crate::session::Session;
use crate::wire::error::{Code, Field, WireError};
use crate::wire::types::{Created, GateStatus, SecretText};
use crate::{
    App, Unlocked, VaultState, Window, bin, card, fault, hold, inbox, keys, place, reminders,
    unsaved,
};

/// What the note is sealed for of how far the vault had come when this computer last used it.
const SEEN: &str = "seen";

/// Why there is no vault where there was one.
const MISSING: Option<Code> = Some(Code::VaultMissing);

pub(crate) fn status(app: &App) -> Result<GateStatus, WireError> {
    look_again(app);
    let can_log = inbox::is_ready(app);
    Ok(GateStatus {
        vault: app.vault_status(),
        preferences: app.preferences(),
        place: hold(&app.place).shown(),
        now: app.now(),
        platform: app.ports.desktop.platform(),
        can_log,
    })
}

/// Looks for the vault when there was none or it could not be opened: a stick may have been
/// plugged in, another copy closed.
pub(crate) fn look_again(app: &App) {
    let mut state = hold(&app.vault);
    if let VaultState::Away(_) = &*state {
        let mut place = hold(&app.place);
        *state = match Session::open(&place.vault_file()) {
            Ok(session) => {
                place.found();
                VaultState::Locked(session)
            }
            // Never taken for a first run: there is a journal, and it is somewhere else.
            Err(OpenError::NotFound) if place.expects_vault() => VaultState::Away(MISSING),
            Err(OpenError::NotFound) => VaultState::Away(None),
            Err(error) => VaultState::Away(Some(error.into())),
        };
    }
}

pub(crate) fn choose_folder(app: &App) -> Result<bool, WireError> {
    let language = keys::language(app);
    let Some(folder) = app
        .ports
        .desktop
        .pick_folder(&say(language, Message::ChooseFolderTitle))
    else {
        return Ok(false);
    };
    let mut state = hold(&app.vault);
    if let VaultState::Unlocked { .. } = &*state {
        return Err(Code::VaultExists.into());
    }
    let mut place = hold(&app.place);
    let mut chosen = place.with_vault_in(folder);
    let refused = |code| WireError::of(code, Field::Folder);
    let there = match Session::open(&chosen.vault_file()) {
        Ok(session) => {
            chosen.found();
            VaultState::Locked(session)
        }
        // It is looked for, so what is remembered of it stays.
        Err(error @ OpenError::NotFound) if matches!(&*state, VaultState::Away(MISSING)) => {
            return Err(refused(error.into()));
        }
        Err(OpenError::NotFound) => VaultState::Away(None),
        Err(OpenError::Storage(error)) => return Err(refused(error.into())),
        Err(error) => VaultState::Away(Some(error.into())),
    };
    // Where there is none yet, it is remembered when it is made: until then the old one counts.
    if !matches!(there, VaultState::Away(None)) {
        chosen.remember().map_err(|error| WireError {
            field: Some(Field::Folder),
            ..fault::storage(error)
        })?;
    }
    (*place, *state) = (chosen, there);
    Ok(true)
}

/// Goes to the first run while the vault is away. It stays where it is, and so does what is
/// remembered of it, until another one is made.
pub(crate) fn start_new(app: &App) -> Result<(), WireError> {
    let mut state = hold(&app.vault);
    if !matches!(&*state, VaultState::Away(MISSING)) {
        return Err(Code::VaultExists.into());
    }
    let mut place = hold(&app.place);
    (*place, *state) = (place.anew(), VaultState::Away(None));
    Ok(())
}

pub(crate) fn create(app: &App, passphrase: SecretText) -> Result<Created, WireError> {
    let passphrase = keys::new_passphrase(passphrase, Field::Passphrase)?;
    let mut state = hold(&app.vault);
    match &*state {
        VaultState::Away(None) => {}
        VaultState::Away(Some(code)) => return Err((*code).into()),
        _ => return Err(Code::VaultExists.into()),
    }
    let mut place = hold(&app.place);
    place.prepare().map_err(fault::storage)?;
    if !place.has_folder() {
        return Err(WireError::of(Code::NoFolder, Field::Folder));
    }
    let cost = (app.ports.cost)(app.ports.clock.as_ref());
    // Before there is a vault: one that the next start would not find would be lost.
    let before = place.remember().map_err(fault::storage)?;
    let mut entropy = hold(&app.ports.entropy);
    let made = Vault::create(&place.vault_file(), &passphrase, cost, &mut **entropy);
    let (vault, code) = match made {
        Ok(made) => made,
        Err(error) => {
            if place.put_back(before).is_err() {
                tracing::warn!("could not put back where the journal is");
            }
            return Err(error.into());
        }
    };
    place.found();
    *state = VaultState::Unlocked {
        session: Box::new(Session::fresh(vault)),
        entered: false,
    };
    app.presence.touch(app.ports.clock.as_ref());
    Ok(Created {
        recovery_code: keys::groups(&code),
    })
}

pub(crate) fn enter(app: &App) -> Result<(), WireError> {
    app.presence.touch(app.ports.clock.as_ref());
    match &mut *hold(&app.vault) {
        VaultState::Unlocked { entered, session } => {
            *entered = true;
            card::look(app, session);
            inbox::take_in(app, session);
            reminders::take_in(app, session);
        }
        _ => return Err(Code::Locked.into()),
    }
    app.ports.desktop.show(Window::Desk);
    Ok(())
}

pub(crate) fn unlock(app: &App, passphrase: SecretText) -> Result<(), WireError> {
    let passphrase = keys::given(passphrase, Field::Passphrase)?;
    open(
        app,
        Key::Passphrase(&passphrase),
        Field::Passphrase,
        |_, _| Ok(()),
    )
}

pub(crate) fn recover(
    app: &App,
    recovery_code: SecretText,
    new_passphrase: SecretText,
) -> Result<(), WireError> {
    let code: RecoveryCode = recovery_code
        .0
        .parse()
        .map_err(|error: vault::CodeError| WireError::of(error.into(), Field::RecoveryCode))?;
    let fresh = keys::new_passphrase(new_passphrase, Field::NewPassphrase)?;
    let key = Key::Recovery(&code);
    open(app, key, Field::RecoveryCode, |app, session| {
        keys::set_passphrase(app, session, key, &fresh, Field::NewPassphrase)
    })
}

/// Opens the vault with `key`, does `then` with it, and shows the desk. When `then` fails the
/// vault is locked again.
fn open(
    app: &App,
    key: Key<'_>,
    field: Field,
    then: impl FnOnce(&App, &mut Session<Unlocked>) -> Result<(), WireError>,
) -> Result<(), WireError> {
    let clock = app.ports.clock.as_ref();
    if let Some(seconds) = hold(&app.tries).wait(clock.elapsed()) {
        return Err(WireError {
            code: Code::Wait,
            field: Some(field),
            seconds: Some(seconds),
        });
    }
    let mut state = hold(&app.vault);
    let locked = match std::mem::replace(&mut *state, VaultState::Away(None)) {
        VaultState::Locked(session) => session,
        other => {
            let code = if let VaultState::Away(reason) = &other {
                reason.unwrap_or(Code::VaultMissing)
            } else {
                Code::VaultExists
            };
            *state = other;
            return Err(code.into());
        }
    };
    let result = {
        let mut entropy = hold(&app.ports.entropy);
        locked.unlock(key, &mut **entropy)
    };
    let mut session = match result {
        Ok(session) => session,
        Err((session, error)) => {
            let is_gone = error == UnlockError::File(OpenError::NotFound);
            *state = if is_gone {
                // Looked for from now on. What was held of it is of no use where it comes back.
                hold(&app.place).found();
                VaultState::Away(MISSING)
            } else {
                VaultState::Locked(session)
            };
            drop(state);
            return Err(refused(app, key, error, field));
        }
    };
    if let Err(error) = then(app, &mut session) {
        *state = VaultState::Locked(session.lock());
        return Err(error);
    }
    hold(&app.tries).right();
    // A vault that lost its head to damage counts from the start again; that is told already.
    let older = !session.findings().altered && is_older(app, &session);
    session.findings_mut().older = older;
    card::look(app, &mut session);
    bin::clear_out(app, &mut session);
    session.findings_mut().unsaved = unsaved::write(app, &mut session);
    inbox::take_in(app, &mut session);
    card::renew(app, &mut session);
    reminders::take_in(app, &mut session);
    // Before anybody can see that it is open, and lock it for the time that it was closed.
    app.presence.touch(clock);
    *state = VaultState::Unlocked {
        session: Box::new(session),
        entered: true,
    };
    drop(state);
    app.ports.desktop.show(Window::Desk);
    Ok(())
}

fn refused(app: &App, key: Key<'_>, error: UnlockError, field: Field) -> WireError {
    if error == UnlockError::Key(KeyError::WrongKey) {
        let mut tries = hold(&app.tries);
        let now = app.ports.clock.elapsed();
        tries.wrong(now);
        let code = match key {
            Key::Passphrase(_) => Code::WrongPassphrase,
            Key::Recovery(_) => Code::WrongRecoveryCode,
        };
        return WireError {
            code,
            field: Some(field),
            seconds: tries.wait(now),
        };
    }
    WireError::of(error.into(), field)
}

/// Whether the vault has come less far than when this computer last used it. The note is sealed
/// with the vault's own key, so it tells nobody else anything.
fn is_older(app: &App, session: &Session<Unlocked>) -> bool {
    let seen = hold(&app.place).read(&seen_file(session));
    let opened = seen.and_then(|sealed| session.vault().open_aside(SEEN, &sealed).ok());
    let counter =
        opened.and_then(|bytes| Some(u64::from_le_bytes(bytes.as_slice().try_into().ok()?)));
    counter.is_some_and(|seen| session.vault().counter() < seen)
}

/// Notes how far the vault has come. Without the note there is no warning next time, which is no
/// reason to keep anyone from their journal, so a failure is only logged.
pub(crate) fn note_seen(app: &App, session: &Session<Unlocked>) {
    let counter = session.vault().counter().to_le_bytes();
    let sealed = session
        .vault()
        .seal_aside(SEEN, &counter, &mut **hold(&app.ports.entropy));
    let noted =
        sealed.is_ok_and(|sealed| hold(&app.place).write(&seen_file(session), &sealed).is_ok());
    if !noted {
        tracing::warn!("could not note how far the vault has come");
    }
}

fn seen_file(session: &Session<Unlocked>) -> String {
    let id = domain::Id(session.vault().vault_id());
    format!("{}{id}", place::SEEN)
}

pub(crate) fn quit(app: &App) -> Result<(), WireError> {
    app.quit();
    Ok(())
}

/// Saves a text to a file the person picks. Answers whether it was saved.
pub(crate) fn save_text(app: &App, title: &str, name: &str, text: &str) -> Result<bool, WireError> {
    let Some(path) = app.ports.desktop.pick_file(title, name) else {
        return Ok(false);
    };
    place::replace(&path, text.as_bytes()).map_err(fault::storage)?;
    Ok(true)
}
