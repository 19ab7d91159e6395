//! The use cases: everything the windows can ask for, and what happens without being asked.
//!
//! A boundary because it is where the parts meet and the only place that decides: the vault seals
//! bytes, the domain knows rules, the windows show and ask. Time, chance and the desktop come in
//! through [`ports`], so every story can be told again in a test.

mod bin;
mod card;
mod checkins;
mod clipboard;
mod content;
mod cravings;
mod desk;
mod export;
mod fault;
mod gate;
mod help;
mod inbox;
mod insights;
mod journal;
mod keychain;
mod keys;
mod lapses;
mod lookback;
mod meetings;
mod own_words;
mod paper;
mod place;
mod plan;
pub mod ports;
mod preferences;
mod presence;
mod records;
mod reminders;
pub mod search;
mod session;
mod shelf;
mod stored;
mod tries;
mod triggers;
mod unsaved;
mod urge_timer;
mod versions;
pub mod wire;

use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::Preferences;
use domain::time::Zone;

pub use content::Content;
pub use place::Place;
pub use ports::{
    Autostart, Clipboard, Clock, Cost, Desktop, Keychain, NoClipboard, NoKeychain, NotShown,
    Notice, NoticeAnswer, NoticeButtons, Notifier, Ports, PrintError, Window,
};
pub use presence::LockReason;
pub use session::{Locked, Session, Unlocked};
use wire::error::{Code, WireError};
use wire::types::{Changed, Now, VaultStatus};

/// The whole program behind its windows.
pub struct App {
    ports: Ports,
    place: Mutex<Place>,
    preferences: Mutex<Preferences>,
    vault: Mutex<VaultState>,
    tries: Mutex<tries::Tries>,
    unsaved: Mutex<unsaved::Unsaved>,
    copied: Mutex<Option<clipboard::Copied>>,
    presence: presence::Presence,
    keychain: keychain::Keys,
    /// Whether there was a card that the lock window could not read.
    card_unread: AtomicBool,
    reminding: Mutex<reminders::Reminding>,
}

/// What is known of the vault. Which of these holds is the only lock flag there is.
enum VaultState {
    /// There is no vault, it is not where it was, or it cannot be opened: the code says why.
    Away(Option<Code>),
    /// There, checked, and waiting for its key.
    Locked(Session<Locked>),
    /// Open. `entered` tells whether the desk was shown: the first run ends with a few questions
    /// after the vault exists.
    Unlocked {
        session: Box<Session<Unlocked>>,
        entered: bool,
    },
}

impl App {
    /// The program over its ports, with the vault looked for but not opened.
    pub fn new(ports: Ports, place: Place) -> Self {
        let preferences = preferences::load(&place);
        let presence = presence::Presence::new(ports.clock.as_ref());
        let keychain = keychain::Keys::of(ports.keychain.clone());
        let app = App {
            ports,
            place: Mutex::new(place),
            preferences: Mutex::new(preferences),
            vault: Mutex::new(VaultState::Away(None)),
            tries: Mutex::default(),
            unsaved: Mutex::default(),
            copied: Mutex::default(),
            presence,
            keychain,
            card_unread: AtomicBool::new(false),
            reminding: Mutex::default(),
        };
        gate::look_again(&app);
        app
    }

    /// The preferences as they are now.
    pub fn preferences(&self) -> Preferences {
        hold(&self.preferences).clone()
    }

    /// The language it speaks now.
    pub fn language(&self) -> words::Language {
        keys::language(self)
    }

    /// The window that belongs on screen now.
    pub fn window(&self) -> Window {
        match &*hold(&self.vault) {
            VaultState::Unlocked { entered: true, .. } => Window::Desk,
            _ => Window::Gate,
        }
    }

    /// Brings a window to the front, building it when it is not there.
    pub fn show(&self, window: Window) {
        self.ports.desktop.show(window);
    }

    /// Runs `work` with the open journal.
    ///
    /// # Errors
    /// [`Code::Locked`] when it is not open, else what `work` answers.
    fn unlocked<T>(
        &self,
        work: impl FnOnce(&mut Session<Unlocked>) -> Result<T, WireError>,
    ) -> Result<T, WireError> {
        match &mut *hold(&self.vault) {
            VaultState::Unlocked { session, .. } => work(session),
            _ => Err(Code::Locked.into()),
        }
    }

    fn zone(&self) -> Zone {
        self.ports.clock.zone()
    }

    fn now(&self) -> Now {
        Now::at(self.ports.clock.now(), &self.zone())
    }

    /// Tells the windows that records changed, and brings what is shown while locked up to them.
    fn records_changed(&self) {
        let renewed = self.unlocked(|session| {
            card::renew(self, session);
            reminders::renew(self, session);
            Ok(())
        });
        // Locked meanwhile: whatever changed was before that, and the next unlock looks.
        drop(renewed);
        self.ports.desktop.changed(Changed::Records);
    }

    fn vault_status(&self) -> VaultStatus {
        match &*hold(&self.vault) {
            VaultState::Away(None) => VaultStatus::None,
            VaultState::Away(Some(Code::VaultMissing)) => VaultStatus::Missing,
            VaultState::Away(Some(code)) => VaultStatus::Problem(*code),
            VaultState::Locked(_) => VaultStatus::Ready,
            VaultState::Unlocked { .. } => VaultStatus::Open,
        }
    }
}

/// Takes a mutex even if a thread died while it held it: every write to the state behind these is
/// a single replacement, so what is there is whole, and refusing would lose what a person writes.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
