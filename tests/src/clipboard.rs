//! A clipboard that does as it is told.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use app::{Clipboard, NoClipboard};

/// A clipboard that anyone can look into.
#[derive(Default)]
pub struct ToldClipboard {
    /// What is in it.
    pub holds: Mutex<String>,
    /// Whether it cannot be reached.
    pub is_busy: AtomicBool,
}

impl ToldClipboard {
    fn reach(&self) -> Result<MutexGuard<'_, String>, NoClipboard> {
        if self.is_busy.load(Ordering::Relaxed) {
            return Err(NoClipboard);
        }
        Ok(self.holds.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Clipboard for ToldClipboard {
    fn put(&self, text: &str) -> Result<(), NoClipboard> {
        text.clone_into(&mut *self.reach()?);
        Ok(())
    }

    fn take_back(&self, text: &str) -> Result<(), NoClipboard> {
        let mut holds = self.reach()?;
        if *holds == text {
            holds.clear();
        }
        Ok(())
    }
}
