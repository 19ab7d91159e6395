//! Passes on to the core what is answered to reminders.

use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread;

use app::App;

use crate::notify::Answer;

/// Starts it, on a thread of its own.
pub(crate) fn watch(core: Arc<App>, answers: Receiver<Answer>) {
    thread::spawn(move || {
        for Answer { id, answer } in answers {
            core.answered(&id, answer);
        }
    });
}
