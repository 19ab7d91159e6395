//! Copying a number, so that it does not stay where every program can read it: after a minute it is
//! taken back, unless something else was copied since.

use std::time::Duration;

use domain::phone;
use zeroize::Zeroizing;

use crate::wire::error::{Code, WireError};
use crate::{App, hold};

/// How long a number stays in the clipboard.
const STAYS: Duration = Duration::from_secs(60);

/// What was copied, and when it is due to be taken back, on the steady clock.
pub(crate) struct Copied {
    text: Zeroizing<String>,
    due: Duration,
}

pub(crate) fn copy_number(app: &App, number: String) -> Result<(), WireError> {
    let text = Zeroizing::new(number);
    phone::check(&text)?;
    let mut copied = hold(&app.copied);
    let put = app.ports.clipboard.put(&text);
    put.map_err(|_| Code::NoClipboard)?;
    let due = app.ports.clock.elapsed() + STAYS;
    *copied = Some(Copied { text, due });
    Ok(())
}

/// Takes back what was copied, if it is still there.
pub(crate) fn take_back(app: &App) {
    let mut copied = hold(&app.copied);
    let Some(Copied { text, .. }) = copied.as_ref() else {
        return;
    };
    // What could not be reached now is tried again a second later.
    if app.ports.clipboard.take_back(text).is_ok() {
        *copied = None;
    }
}

impl App {
    /// Takes back what was copied a minute ago, whether the journal is open or not. To be called
    /// every second or so.
    pub fn take_back_copied(&self) {
        let now = self.ports.clock.elapsed();
        let is_due = hold(&self.copied)
            .as_ref()
            .is_some_and(|copied| copied.due <= now);
        if is_due {
            take_back(self);
        }
    }
}
