//! Reminders on the screen, by whatever the system shows notifications with.

use app::{NotShown, Notice, Notifier};

/// The system's notifications.
pub(crate) struct System;

impl Notifier for System {
    fn show(&self, _notice: &Notice) -> Result<(), NotShown> {
        Err(NotShown::Nobody)
    }

    fn close(&self, _id: &str) {}
}
