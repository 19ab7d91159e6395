//! Whether the person is still here, and locking when they are not.

use std::sync::{Condvar, Mutex, TryLockError};
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::wire::error::WireError;
use crate::wire::types::Changed;
use crate::{App, Clock, VaultState, Window, clipboard, gate, hold, records, reminders};

/// How long the desk may take to send what is not saved yet before the journal locks.
const GRACE: Duration = Duration::from_millis(700);

/// The most times that it may take that long, where a save on a slow disk keeps it waiting. The system
/// gives a program five seconds before the computer sleeps.
const MOST_GRACES: usize = 6;

/// A wall clock this far ahead of the steady one means that the computer slept, even where the
/// system did not say so.
const SLEPT: chrono::TimeDelta = chrono::TimeDelta::seconds(30);

/// Why the journal locks by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockReason {
    /// Nobody touched anything for as long as the preferences say.
    Idle,
    /// The computer slept.
    Slept,
}

/// The person is here.
pub(crate) fn touch(app: &App) -> Result<(), WireError> {
    app.presence.touch(app.ports.clock.as_ref());
    Ok(())
}

pub(crate) struct Presence {
    last: Mutex<Last>,
    flushed: Mutex<bool>,
    answer: Condvar,
}

struct Last {
    /// When somebody was last seen here, on the steady clock.
    touched: Duration,
    /// Both clocks at the last look.
    wall: DateTime<Utc>,
    steady: Duration,
}

impl Presence {
    pub(crate) fn new(clock: &dyn Clock) -> Self {
        let (wall, steady) = (clock.now(), clock.elapsed());
        Presence {
            last: Mutex::new(Last {
                touched: steady,
                wall,
                steady,
            }),
            flushed: Mutex::new(false),
            answer: Condvar::new(),
        }
    }

    pub(crate) fn touch(&self, clock: &dyn Clock) {
        hold(&self.last).touched = clock.elapsed();
    }

    pub(crate) fn flushed(&self) {
        *hold(&self.flushed) = true;
        self.answer.notify_all();
    }

    fn is_flushed_within(&self, time: Duration) -> bool {
        let waiting = hold(&self.flushed);
        let waited = self
            .answer
            .wait_timeout_while(waiting, time, |flushed| !*flushed);
        waited.is_ok_and(|(flushed, _)| *flushed)
    }

    /// Looks at the clocks, and says whether it is time to lock.
    fn look(&self, clock: &dyn Clock, lock_after: Option<u16>) -> Option<LockReason> {
        let (wall, steady) = (clock.now(), clock.elapsed());
        let mut last = hold(&self.last);
        let by_wall = wall - last.wall;
        let by_steady =
            chrono::TimeDelta::from_std(steady.saturating_sub(last.steady)).unwrap_or_default();
        last.wall = wall;
        last.steady = steady;
        if by_wall - by_steady > SLEPT {
            return Some(LockReason::Slept);
        }
        let idle = steady.saturating_sub(last.touched);
        let limit = Duration::from_secs(u64::from(lock_after?) * 60);
        (idle >= limit).then_some(LockReason::Idle)
    }
}

impl App {
    /// To be called every second or so: locks when the person has gone. Answers why, when it did.
    pub fn look_around(&self) -> Option<LockReason> {
        // Waits while it is being opened: whoever opens it is here, however long nobody was before.
        let is_open = matches!(*hold(&self.vault), VaultState::Unlocked { .. });
        let lock_after = self.preferences().lock_after.minutes();
        let reason = self.presence.look(self.ports.clock.as_ref(), lock_after)?;
        (is_open && self.lock_gently()).then_some(reason)
    }

    /// Asks the desk for what is not saved yet, waits for it a moment, and locks. Answers whether
    /// there was anything to lock.
    pub fn lock_gently(&self) -> bool {
        self.ask_to_flush();
        self.lock_now()
    }

    /// Drops keys and records and shows the gate. Answers whether there was anything to lock.
    pub fn lock_now(&self) -> bool {
        let locked = self.drop_keys();
        if locked {
            self.ports.desktop.show(Window::Gate);
            reminders::hush(self);
        }
        locked
    }

    /// Locks and takes the windows away. The program stays.
    pub fn close(&self) {
        self.ask_to_flush();
        self.drop_keys();
        self.ports.desktop.close();
        reminders::hush(self);
    }

    /// Locks, takes the windows away and ends the program.
    pub fn quit(&self) {
        self.close();
        clipboard::take_back(self);
        self.ports.desktop.quit();
    }

    fn ask_to_flush(&self) {
        if self.window() == Window::Desk {
            *hold(&self.presence.flushed) = false;
            self.ports.desktop.changed(Changed::Locking);
            // What the desk sends while a save is going on comes after it, so both are waited for.
            let mut was_saving = false;
            for _ in 0..MOST_GRACES {
                if self.presence.is_flushed_within(GRACE) {
                    break;
                }
                let is_saving = matches!(self.vault.try_lock(), Err(TryLockError::WouldBlock));
                if !is_saving && !was_saving {
                    break;
                }
                was_saving = is_saving;
            }
        }
    }

    fn drop_keys(&self) -> bool {
        let mut state = hold(&self.vault);
        match std::mem::replace(&mut *state, VaultState::Away(None)) {
            VaultState::Unlocked { mut session, .. } => {
                records::leave_all(self, &mut session);
                reminders::lock(self, &mut session);
                gate::note_seen(self, &session);
                hold(&self.unsaved).leave();
                *state = VaultState::Locked(session.lock());
                true
            }
            other => {
                *state = other;
                false
            }
        }
    }
}
