//! The urge timer: a stretch of minutes to stay with a craving, with a rating now and then.
//!
//! It is part of its craving, so it is sealed with it, and goes on while the journal is locked or
//! the computer is off: what has passed follows from when it was started, not from a running clock.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{Fault, Field, Wrong, fault};
use crate::record::Scale10;

/// The most ratings one timer keeps: more than one every five seconds of the longest.
pub const READINGS: usize = 250;

/// A timer, running or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// How long it is to run.
    pub length: TimerLength,
    /// How many seconds it had run when it was last stopped; 0 when it never was.
    pub ran: u32,
    /// What it does now.
    pub state: TimerState,
    /// Ratings on the way, in the order they were given.
    pub readings: Vec<Reading>,
}

/// What a timer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TimerState {
    /// It runs since this instant (UTC).
    Running(#[ts(type = "string")] DateTime<Utc>),
    /// It was stopped, and can go on.
    Paused,
    /// It is over.
    Ended,
}

/// A rating on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Seconds that the timer had run.
    pub at: u32,
    /// How strong it was.
    pub strength: Scale10,
}

/// The length of a timer, 3 to 20 minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
pub struct TimerLength(u8);

/// The length lies outside of 3 to 20 minutes.
#[derive(Debug, thiserror::Error)]
#[error("a timer runs 3 to 20 minutes")]
pub struct NoTimerLength;

impl TryFrom<u8> for TimerLength {
    type Error = NoTimerLength;

    fn try_from(minutes: u8) -> Result<Self, NoTimerLength> {
        (3..=20)
            .contains(&minutes)
            .then_some(TimerLength(minutes))
            .ok_or(NoTimerLength)
    }
}

impl From<TimerLength> for u8 {
    fn from(length: TimerLength) -> u8 {
        length.0
    }
}

impl TimerLength {
    /// In seconds.
    pub fn seconds(self) -> u32 {
        u32::from(self.0) * 60
    }
}

impl Timer {
    /// A timer that starts now, with how strong it is at the start.
    pub fn started(length: TimerLength, strength: Scale10, now: DateTime<Utc>) -> Self {
        Timer {
            length,
            ran: 0,
            state: TimerState::Running(now),
            readings: vec![Reading { at: 0, strength }],
        }
    }

    /// Seconds it has run, at most its length. A clock that was set back does not take any away.
    pub fn elapsed(&self, now: DateTime<Utc>) -> u32 {
        let since = match self.state {
            TimerState::Running(since) => (now - since).num_seconds().max(0),
            TimerState::Paused | TimerState::Ended => 0,
        };
        let total = i64::from(self.ran).saturating_add(since);
        u32::try_from(total)
            .unwrap_or(u32::MAX)
            .min(self.length.seconds())
    }

    /// Whether it still waits for its end: it runs or can go on.
    pub fn is_open(&self) -> bool {
        self.state != TimerState::Ended
    }

    /// Whether it runs.
    pub fn is_running(&self) -> bool {
        matches!(self.state, TimerState::Running(_))
    }

    /// Notes how strong it is now. Says whether there was room for it.
    pub fn rate(&mut self, strength: Scale10, now: DateTime<Utc>) -> bool {
        if self.readings.len() >= READINGS {
            return false;
        }
        let at = self.elapsed(now);
        self.readings.push(Reading { at, strength });
        true
    }

    /// Stops it, so that it can go on.
    pub fn pause(&mut self, now: DateTime<Utc>) {
        if let TimerState::Running(_) = self.state {
            self.ran = self.elapsed(now);
            self.state = TimerState::Paused;
        }
    }

    /// Goes on.
    pub fn resume(&mut self, now: DateTime<Utc>) {
        if self.state == TimerState::Paused {
            self.state = TimerState::Running(now);
        }
    }

    /// Ends it. Answers how many minutes it ran, at least one.
    pub fn end(&mut self, now: DateTime<Utc>) -> u32 {
        self.ran = self.elapsed(now);
        self.state = TimerState::Ended;
        self.ran.div_ceil(60).max(1)
    }

    /// Checks the timer against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self.readings.len() > READINGS {
            return Err(fault(Wrong::TooMany, Field::Readings));
        }
        let in_order = self.readings.is_sorted_by_key(|reading| reading.at);
        let length = self.length.seconds();
        let inside = self.readings.iter().all(|reading| reading.at <= length);
        if self.ran > length || !in_order || !inside {
            return Err(fault(Wrong::LengthOutOfRange, Field::Readings));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(1_795_000_000 + seconds)
    }

    fn scale(value: u8) -> Scale10 {
        value.try_into().unwrap()
    }

    fn timer() -> Timer {
        Timer::started(10.try_into().unwrap(), scale(7), at(0))
    }

    #[test]
    fn it_runs_by_the_wall_and_never_past_its_end() {
        let timer = timer();
        assert_eq!(timer.elapsed(at(0)), 0);
        assert_eq!(timer.elapsed(at(90)), 90);
        assert_eq!(timer.elapsed(at(9 * 3600)), 600);
        assert_eq!(timer.elapsed(at(-3600)), 0, "the clock was set back");
    }

    #[test]
    fn what_it_ran_before_a_stop_counts() {
        let mut timer = timer();
        timer.pause(at(60));
        assert_eq!(timer.elapsed(at(500)), 60);
        timer.pause(at(500));
        assert_eq!(
            timer.elapsed(at(501)),
            60,
            "stopping twice is stopping once"
        );
        timer.resume(at(1000));
        timer.resume(at(1050));
        assert_eq!(timer.elapsed(at(1100)), 160);
        assert!(timer.rate(scale(4), at(1100)));
        assert_eq!(timer.end(at(1100)), 3);
        timer.resume(at(1200));
        assert_eq!(timer.elapsed(at(1300)), 160, "what is over stays over");
        assert_eq!(timer.readings.last().unwrap().at, 160);
        assert_eq!(timer.check(), Ok(()));
    }

    #[test]
    fn ratings_have_a_limit() {
        let mut timer = timer();
        let kept = (0..1000).filter(|_| timer.rate(scale(5), at(1))).count();
        assert_eq!(kept, READINGS - 1);
        assert_eq!(timer.check(), Ok(()));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let mut backwards = timer();
        backwards.readings.push(Reading {
            at: 90,
            strength: scale(3),
        });
        backwards.readings.push(Reading {
            at: 30,
            strength: scale(3),
        });
        let mut beyond = timer();
        beyond.readings.push(Reading {
            at: 601,
            strength: scale(3),
        });
        let mut long = timer();
        long.ran = 40 * 3600;
        for timer in [backwards, beyond, long] {
            assert_eq!(timer.check().unwrap_err().field, Field::Readings);
        }
        for minutes in [0, 2, 21, 255] {
            assert!(TimerLength::try_from(minutes).is_err());
        }
    }
}
