//! Time zones by IANA name. Rules come from the newer of the computer's own zone files and the
//! ones bundled with the program, because both go stale (see decision 0005).

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Moment;

/// An IANA zone name. A name that this computer does not know is kept, and read as UTC.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Zone(String);

impl Zone {
    /// A zone by its name. Any text is taken, so that a record from a newer computer still opens.
    pub fn new(name: impl Into<String>) -> Self {
        Zone(name.into())
    }

    /// The IANA name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Whether rules for this zone are known here.
    pub fn is_known(&self) -> bool {
        TimeZone::get(&self.0).is_ok()
    }

    fn rules(&self) -> TimeZone {
        TimeZone::get(&self.0).unwrap_or(TimeZone::UTC)
    }

    /// What a clock in this zone shows at `instant`, cut to whole seconds.
    pub fn civil(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let offset = jiff::Timestamp::from_second(instant.timestamp())
            .map(|timestamp| self.rules().to_offset(timestamp).seconds())
            .unwrap_or(0);
        DateTime::<Utc>::from_timestamp(instant.timestamp() + i64::from(offset), 0)
            .unwrap_or(instant)
            .naive_utc()
    }

    /// The moment that `instant` is in this zone.
    pub fn moment(&self, instant: DateTime<Utc>) -> Moment {
        Moment {
            at: self.civil(instant),
            zone: self.clone(),
        }
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
