//! Toasts. Windows shows them for a program that its installer gave a shortcut with our identifier, and
//! refuses them for any other.
//!
//! A toast of this library cannot be replaced or taken back: it goes when it is answered.

use std::sync::mpsc::Sender;

use app::{NotShown, Notice};
use notify_rust::{Notification, Urgency};

use super::{Answer, DONE, LATER, pass_on};
use crate::IDENTIFIER;

/// Windows' toasts.
pub(super) struct Screen {
    answers: Sender<Answer>,
}

impl Screen {
    pub(super) fn new(answers: Sender<Answer>) -> Self {
        Screen { answers }
    }

    pub(super) fn show(&mut self, notice: &Notice) -> Result<(), NotShown> {
        let mut notification = Notification::new();
        notification
            .app_id(IDENTIFIER)
            .summary(&notice.title)
            .body(&notice.body);
        if !notice.silent {
            notification.sound_name("Reminder");
        }
        if let Some(buttons) = &notice.buttons {
            // What Windows calls a reminder: it stays until it is answered. It has to have a button.
            notification.urgency(Urgency::Critical);
            notification.action(LATER, &buttons.later);
            notification.action(DONE, &buttons.done);
        }
        let handle = notification.show().map_err(|_| NotShown::Refused)?;
        pass_on(handle, notice.id.clone(), self.answers.clone());
        Ok(())
    }

    pub(super) fn close(&mut self, _id: &str) {}

    pub(super) fn reword(&mut self, _notice: &Notice) {}
}
