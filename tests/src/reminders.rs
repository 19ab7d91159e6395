//! A screen for reminders and a start of the computer that do as they are told.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use app::wire::reminders::AutostartState;
use app::{Autostart, NotShown, Notice, Notifier};

/// What a screen does with the next notice, once.
type Meanwhile = Box<dyn FnOnce(&Notice) + Send>;

/// What a screen was asked to show.
#[derive(Default)]
pub struct ToldNotifier {
    /// What happens while the next notice is handed over.
    meanwhile: Mutex<Option<Meanwhile>>,
    /// All notices that were taken, in order.
    pub shown: Mutex<Vec<Notice>>,
    /// What is on it now, by its id.
    screen: Mutex<BTreeMap<String, Notice>>,
    /// The ids of those that were taken back, in order.
    pub closed: Mutex<Vec<String>>,
    /// Why nothing is taken, while this is set.
    pub refuses: Mutex<Option<NotShown>>,
}

impl ToldNotifier {
    /// What was shown since the last time this was asked.
    pub fn take(&self) -> Vec<Notice> {
        std::mem::take(&mut *lock(&self.shown))
    }

    /// What is on it now.
    pub fn on_screen(&self) -> Vec<Notice> {
        lock(&self.screen).values().cloned().collect()
    }

    /// Waves a notice away, without an answer.
    pub fn wave_away(&self, id: &str) {
        lock(&self.screen).remove(id);
    }

    /// Has this happen while the next notice is handed over, before it is taken.
    pub fn meanwhile(&self, happens: impl FnOnce(&Notice) + Send + 'static) {
        *lock(&self.meanwhile) = Some(Box::new(happens));
    }

    /// Takes nothing any more, for this reason, or everything again.
    pub fn refuse(&self, why: Option<NotShown>) {
        *lock(&self.refuses) = why;
    }
}

impl Notifier for ToldNotifier {
    fn show(&self, notice: &Notice) -> Result<(), NotShown> {
        // Let go of first: what happens may look at the screen.
        let meanwhile = lock(&self.meanwhile).take();
        if let Some(happens) = meanwhile {
            happens(notice);
        }
        match *lock(&self.refuses) {
            Some(why) => Err(why),
            None => {
                lock(&self.shown).push(notice.clone());
                lock(&self.screen).insert(notice.id.clone(), notice.clone());
                Ok(())
            }
        }
    }

    fn close(&self, id: &str) {
        lock(&self.closed).push(id.to_owned());
        lock(&self.screen).remove(id);
    }

    fn reword(&self, notices: &[Notice]) {
        let mut screen = lock(&self.screen);
        for notice in notices {
            if let Some(on_screen) = screen.get_mut(&notice.id) {
                *on_screen = notice.clone();
            }
        }
    }
}

/// A computer that starts the program with it, or does not.
#[derive(Default)]
pub struct ToldAutostart(pub AtomicBool);

impl Autostart for ToldAutostart {
    fn state(&self) -> AutostartState {
        if self.0.load(Ordering::Relaxed) {
            AutostartState::On
        } else {
            AutostartState::Off
        }
    }

    fn set(&self, on: bool) -> io::Result<()> {
        self.0.store(on, Ordering::Relaxed);
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
