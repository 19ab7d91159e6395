//! The Notification Center.
//!
//! It takes nothing from a program outside a signed bundle, and ends a program that asks it from
//! outside of any, so that is looked at first.

use std::path::Path;
use std::sync::mpsc::Sender;

use app::{NotShown, Notice};
use notify_rust::Notification;

use super::{Answer, DONE, LATER, pass_on};

/// The Notification Center.
pub(super) struct Screen {
    answers: Sender<Answer>,
}

impl Screen {
    pub(super) fn new(answers: Sender<Answer>) -> Self {
        Screen { answers }
    }

    pub(super) fn show(&mut self, notice: &Notice) -> Result<(), NotShown> {
        if !is_in_bundle() {
            return Err(NotShown::Nobody);
        }
        // Asks the person the first time alone, and waits for them. Who answers later is reminded then.
        let allowed = notify_rust::request_auth_blocking();
        if !allowed.is_ok_and(|allowed| allowed) {
            return Err(NotShown::Refused);
        }
        let mut notification = Notification::new();
        notification
            .id(notice.id.as_str())
            .summary(&notice.title)
            .body(&notice.body);
        if !notice.silent {
            notification.sound_name("Glass");
        }
        if let Some(buttons) = &notice.buttons {
            notification.action(LATER, &buttons.later);
            notification.action(DONE, &buttons.done);
        }
        let handle = notification.show().map_err(|_| NotShown::Refused)?;
        pass_on(handle, notice.id.clone(), self.answers.clone());
        Ok(())
    }

    pub(super) fn close(&mut self, id: &str) {
        if is_in_bundle() {
            mac_usernotifications::blocking::close_delivered(id);
        }
    }

    /// Puts this in place of what is on the screen or in the system's list, where it still is.
    pub(super) fn reword(&mut self, notice: &Notice) {
        if !is_in_bundle() {
            return;
        }
        let delivered = mac_usernotifications::get_delivered_notification_ids();
        let delivered = mac_usernotifications::block_on(delivered);
        if delivered.contains(&notice.id) && self.show(notice).is_err() {
            self.close(&notice.id);
        }
    }
}

fn is_in_bundle() -> bool {
    let program = std::env::current_exe().unwrap_or_default();
    program.ancestors().any(is_bundle)
}

fn is_bundle(folder: &Path) -> bool {
    folder.extension().is_some_and(|ending| ending == "app")
}
