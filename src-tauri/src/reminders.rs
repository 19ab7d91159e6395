//! The waker: has the core look at the clock, and passes on what is answered to reminders.
//!
//! A boundary because it is the one place where time goes by for reminders. It never trusts a long
//! wait: the computer may sleep, and clocks are set.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use app::App;
use tauri::{AppHandle, Manager};

use crate::notify::Answer;
use crate::tray;

/// The longest time between two looks at the clock.
const LOOK: Duration = Duration::from_secs(15);

/// Starts it, on a thread of its own.
pub(crate) fn watch(handle: AppHandle, answers: Receiver<Answer>) {
    let core = handle.state::<Arc<App>>().inner().clone();
    thread::spawn(move || {
        loop {
            core.look_at_reminders();
            tray::renew(&handle);
            match answers.recv_timeout(LOOK) {
                Ok(Answer { id, answer }) => core.answered(&id, answer),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
}
