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
use crate::{tray, turn};

/// The longest time between two looks at the clock.
const LOOK: Duration = Duration::from_secs(15);

/// Starts it, on threads of its own. Whatever changes stirs it, so that the schedule is kept and the tray
/// is right at once, and not when the time between two looks is over.
pub(crate) fn watch(handle: AppHandle, answers: Receiver<Answer>, stirred: Receiver<()>) {
    let core = handle.state::<Arc<App>>().inner().clone();
    let answered = core.clone();
    thread::spawn(move || {
        for Answer { id, answer } in answers {
            turn::take("answers", || answered.answered(&id, answer));
        }
    });
    thread::spawn(move || {
        loop {
            turn::take("reminders", || core.look_at_reminders());
            turn::take("the tray", || tray::renew(&handle));
            match stirred.recv_timeout(LOOK) {
                // One look is enough for all that changed together.
                Ok(()) => stirred.try_iter().for_each(drop),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
}
