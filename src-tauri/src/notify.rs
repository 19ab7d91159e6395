//! Reminders on the screen, by whatever the system shows notifications with.
//!
//! A boundary because each system shows, answers and refuses in its own way, and none of them can be
//! relied on to answer at all: whatever is asked of one is asked on a thread of its own, and waited
//! for only so long.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "windows")]
mod windows;

use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use app::{NotShown, Notice, NoticeAnswer, Notifier};

#[cfg(target_os = "linux")]
use linux::Screen;
#[cfg(target_os = "macos")]
use macos::Screen;
#[cfg(target_os = "windows")]
use windows::Screen;

/// How long the system may take over one notice.
const PATIENCE: Duration = Duration::from_secs(3);

/// The names of what can be answered, as the system gives them back.
const OPEN: &str = "default";
const LATER: &str = "later";
const DONE: &str = "done";

/// What was answered to the notice of this id.
pub(crate) struct Answer {
    pub(crate) id: String,
    pub(crate) answer: NoticeAnswer,
}

type Job = Box<dyn FnOnce(&mut Screen) + Send>;

/// The system's notifications, with a thread of their own, which does one thing after the other.
pub(crate) struct System {
    jobs: Sender<Job>,
}

impl System {
    /// With where to send what is answered.
    pub(crate) fn new(answers: Sender<Answer>) -> Self {
        let (jobs, asked) = mpsc::channel::<Job>();
        thread::spawn(move || {
            let mut screen = Screen::new(answers);
            asked.into_iter().for_each(|job| job(&mut screen));
        });
        System { jobs }
    }

    /// What `work` answers within the time there is.
    fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Screen) -> T + Send + 'static,
    ) -> Result<T, NotShown> {
        let (tell, told) = mpsc::channel();
        let asker = Arc::new(());
        let waiting = Arc::downgrade(&asker);
        let job = Box::new(move |screen: &mut Screen| {
            // What nobody waits for any more is not done behind their back.
            if waiting.upgrade().is_some() {
                // The asker may leave while this is done; there is nobody else to tell.
                let _ = tell.send(work(screen));
            }
        });
        self.jobs.send(job).map_err(|_| NotShown::Nobody)?;
        told.recv_timeout(PATIENCE).map_err(|_| NotShown::Refused)
    }
}

impl Notifier for System {
    fn show(&self, notice: &Notice) -> Result<(), NotShown> {
        let notice = notice.clone();
        self.ask(move |screen| screen.show(&notice))?
    }

    fn close(&self, id: &str) {
        let id = id.to_owned();
        if self.ask(move |screen| screen.close(&id)).is_err() {
            tracing::warn!("a reminder may still be on the screen");
        }
    }

    fn reword(&self, notices: &[Notice]) {
        let notices = notices.to_vec();
        let asked = self.ask(move |screen| {
            for notice in &notices {
                screen.reword(notice);
            }
        });
        if asked.is_err() {
            tracing::warn!("a reminder on the screen may still have its own words");
        }
    }
}

/// Which answer has this name.
fn answer(name: &str) -> Option<NoticeAnswer> {
    match name {
        OPEN => Some(NoticeAnswer::Open),
        LATER => Some(NoticeAnswer::Later),
        DONE => Some(NoticeAnswer::Done),
        _ => None,
    }
}

/// Waits for what is answered to a notice and passes it on, on a thread of its own: it may be never.
#[cfg(not(target_os = "linux"))]
fn pass_on(handle: notify_rust::NotificationHandle, id: String, answers: Sender<Answer>) {
    use notify_rust::NotificationResponse;

    thread::spawn(move || {
        let waited = handle.wait_for_response(|response: &NotificationResponse| {
            let given = match response {
                NotificationResponse::Default => answer(OPEN),
                NotificationResponse::Action(name) => answer(name),
                _ => None,
            };
            if let Some(answer) = given {
                // Nobody listens any more when the program ends.
                let _ = answers.send(Answer { id, answer });
            }
        });
        if waited.is_err() {
            tracing::warn!("what is answered to a reminder will not be heard");
        }
    });
}
