//! The system's clipboard, for text alone.
//!
//! A boundary because each system has its own, and its own way to keep a text out of the history
//! that a clipboard may have. Some have no way.

use std::sync::{Mutex, PoisonError};

use app::{Clipboard, NoClipboard};
use arboard::Error;
#[cfg(target_os = "macos")]
use arboard::SetExtApple as _;
#[cfg(target_os = "linux")]
use arboard::SetExtLinux as _;
#[cfg(target_os = "windows")]
use arboard::SetExtWindows as _;

/// The clipboard, once it was asked for: on Linux it lives as long as its connection does.
#[derive(Default)]
pub(crate) struct System {
    open: Mutex<Option<arboard::Clipboard>>,
}

impl System {
    fn with<T>(
        &self,
        work: impl FnOnce(&mut arboard::Clipboard) -> Result<T, Error>,
    ) -> Result<T, NoClipboard> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let clipboard = match &mut *open {
            Some(clipboard) => clipboard,
            none => none.insert(arboard::Clipboard::new().map_err(|_| NoClipboard)?),
        };
        work(clipboard).map_err(|_| NoClipboard)
    }
}

impl Clipboard for System {
    fn put(&self, text: &str) -> Result<(), NoClipboard> {
        self.with(|clipboard| clipboard.set().exclude_from_history().text(text))
    }

    fn take_back(&self, text: &str) -> Result<(), NoClipboard> {
        self.with(|clipboard| match clipboard.get_text() {
            Ok(now) if now == text => clipboard.clear(),
            Err(busy @ Error::ClipboardOccupied) => Err(busy),
            // Something else is there by now, or nothing.
            _ => Ok(()),
        })
    }
}
