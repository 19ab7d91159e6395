//! A keychain that does as it is told: keeps keys, is not there, never answers.

use std::collections::HashMap;
use std::sync::{Condvar, Mutex, MutexGuard};

use app::{Keychain, NoKeychain};
use zeroize::Zeroizing;

/// How the keychain behaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// It keeps what it is given.
    #[default]
    There,
    /// There is none.
    Absent,
    /// It never answers, until its mood changes.
    Silent,
}

#[derive(Default)]
struct State {
    mood: Mood,
    keys: HashMap<String, Vec<u8>>,
}

/// The keychain of one computer.
#[derive(Default)]
pub struct ToldKeychain {
    state: Mutex<State>,
    changed: Condvar,
}

impl ToldKeychain {
    /// Changes how it behaves from now on.
    pub fn set(&self, mood: Mood) {
        self.lock().mood = mood;
        self.changed.notify_all();
    }

    /// Every key it has, by its name.
    pub fn keys(&self) -> HashMap<String, Vec<u8>> {
        self.lock().keys.clone()
    }

    /// Puts another key in the place of each.
    pub fn exchange(&self) {
        let mut state = self.lock();
        state.keys.values_mut().for_each(|key| key[0] ^= 1);
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.lock().keys.clear();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test thread has died")
    }

    fn asked(&self) -> Result<MutexGuard<'_, State>, NoKeychain> {
        let state = self.lock();
        let is_silent = |state: &mut State| state.mood == Mood::Silent;
        let state = self.changed.wait_while(state, is_silent);
        let state = state.expect("no test thread has died");
        match state.mood {
            Mood::Absent => Err(NoKeychain),
            _ => Ok(state),
        }
    }
}

impl Keychain for ToldKeychain {
    fn keep(&self, name: &str, key: &[u8]) -> Result<(), NoKeychain> {
        self.asked()?.keys.insert(name.to_owned(), key.to_owned());
        Ok(())
    }

    fn find(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        Ok(self.asked()?.keys.get(name).cloned().map(Zeroizing::new))
    }

    fn forget(&self, name: &str) -> Result<(), NoKeychain> {
        self.asked()?.keys.remove(name);
        Ok(())
    }
}
