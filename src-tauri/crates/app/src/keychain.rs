//! The keychain, waited for only so long: it may be locked and ask for its own password, or never
//! answer at all, and neither may hold up a window.

use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use crate::ports::{Keychain, NoKeychain};

type Job = Box<dyn FnOnce(&dyn Keychain) + Send>;

/// A keychain with a thread of its own, which does one thing after the other.
pub(crate) struct Keys {
    jobs: Sender<Job>,
}

impl Keys {
    pub(crate) fn of(keychain: Arc<dyn Keychain>) -> Self {
        let (jobs, asked) = mpsc::channel::<Job>();
        thread::spawn(move || asked.into_iter().for_each(|job| job(&*keychain)));
        Keys { jobs }
    }

    /// What the keychain answers within `patience`.
    pub(crate) fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        work: impl FnOnce(&dyn Keychain) -> Result<T, NoKeychain> + Send + 'static,
    ) -> Result<T, NoKeychain> {
        let (tell, told) = mpsc::channel();
        let asker = Arc::new(());
        let waiting = Arc::downgrade(&asker);
        self.send(move |keychain| {
            // What nobody waits for any more is not done behind their back.
            if waiting.upgrade().is_some() {
                // The asker may leave while this is done; there is nobody else to tell.
                let _ = tell.send(work(keychain));
            }
        })?;
        told.recv_timeout(patience).unwrap_or(Err(NoKeychain))
    }

    /// Has a key forgotten when the keychain gets to it. One that stays opens nothing any more.
    pub(crate) fn forget(&self, name: String) {
        let asked = self.send(move |keychain| {
            if keychain.forget(&name).is_err() {
                tracing::warn!("the keychain did not forget a key");
            }
        });
        if asked.is_err() {
            tracing::warn!("there is no keychain to forget a key");
        }
    }

    fn send(&self, job: impl FnOnce(&dyn Keychain) + Send + 'static) -> Result<(), NoKeychain> {
        self.jobs.send(Box::new(job)).map_err(|_| NoKeychain)
    }
}
