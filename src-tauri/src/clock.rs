//! Time and chance from the system: the one place that asks it for either.

use std::time::{Duration, Instant};

use app::Clock;
use chrono::{DateTime, Utc};
use domain::time::Zone;
use vault::{Entropy, EntropyError};

/// The system's clocks.
pub(crate) struct System {
    start: Instant,
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the port that everything else gets time from"
)]
impl System {
    pub(crate) fn new() -> Self {
        System {
            start: Instant::now(),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the port that everything else gets time from"
)]
impl Clock for System {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn zone(&self) -> Zone {
        // Asked each time: people travel, and computers follow.
        Zone::new(iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned()))
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
}

/// The system's generator of random numbers.
pub(crate) struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(out).map_err(|_| EntropyError)
    }
}
