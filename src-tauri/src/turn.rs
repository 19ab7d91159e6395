//! One turn of something that goes on for ever.
//!
//! A boundary because whoever turns for ever is what locks the journal and reminds. A mistake of ours
//! in one turn may cost that turn. It must not cost all that would have come after it, with nobody
//! there to see that nothing comes any more.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use crate::memory::leaving_nothing;

/// What is done in one turn, and what the log calls it.
type Turn<'a> = (&'a str, &'a dyn Fn());

/// Takes these turns, one after the other, again after each pause.
pub(crate) fn for_ever(pause: Duration, turns: &[Turn<'_>]) -> ! {
    loop {
        thread::sleep(pause);
        for (of, turn) in turns {
            take(of, turn);
        }
    }
}

/// Takes a turn, and comes back from it whatever happens in it. What was held in a turn that failed
/// is free again, since the core enters a lock whoever left it.
pub(crate) fn take(of: &str, turn: impl FnOnce()) {
    if leaving_nothing(|| catch_unwind(AssertUnwindSafe(turn))).is_err() {
        // Not what it said: that may quote what a person wrote.
        tracing::error!("a turn of {of} failed; the next one comes");
    }
}

/// Takes a turn on a thread of its own. What locks has to wait for the page, which says nothing while
/// the main thread waits.
pub(crate) fn apart(of: &'static str, turn: impl FnOnce() + Send + 'static) {
    thread::spawn(move || take(of, turn));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn a_turn_that_fails_is_followed_by_the_next() {
        let (took, taken) = mpsc::channel();
        thread::spawn(move || {
            let fails = || {
                took.send("fails").unwrap();
                panic!("on purpose");
            };
            for_ever(
                Duration::ZERO,
                &[
                    ("failing", &fails),
                    ("another", &|| took.send("other").unwrap()),
                ],
            );
        });
        let patience = Duration::from_secs(10);
        for expected in ["fails", "other", "fails", "other"] {
            assert_eq!(taken.recv_timeout(patience), Ok(expected));
        }
    }
}
