//! The time zone that a calendar file means. Its rules are not compared with those of zones that are
//! known: several zones have the same ones until the day they differ.

use std::collections::HashMap;

use domain::time::Zone;

use super::windows;

/// What Exchange calls UTC.
const EXCHANGE_UTC: &str = "tzone://Microsoft/Utc";

/// The zone that a file calls `name`; `located` is where the file says its zones lie. Nothing when
/// none is known.
pub(super) fn zone(name: &str, located: &HashMap<String, String>) -> Option<Zone> {
    let known = |name: &str| Some(Zone::new(name)).filter(Zone::is_known);
    if name.eq_ignore_ascii_case(EXCHANGE_UTC) {
        return Some(Zone::new("UTC"));
    }
    known(name)
        .or_else(|| windows::iana(name).map(Zone::new))
        .or_else(|| path_ends(name).find_map(known))
        .or_else(|| located.get(name).and_then(|place| known(place)))
}

/// How a path such as `/mozilla.org/20050126_1/America/New_York` ends, the longest first. An IANA name
/// has at most three parts.
fn path_ends(name: &str) -> impl Iterator<Item = &str> {
    let path = name.strip_prefix('/').unwrap_or_default();
    let starts = path.rmatch_indices('/').map(|(slash, _)| slash + 1).take(3);
    let starts: Vec<usize> = starts.collect();
    starts
        .into_iter()
        .rev()
        .filter_map(|start| path.get(start..))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Option<String> {
        let located = HashMap::from([
            ("Clinic time".to_owned(), "America/Denver".to_owned()),
            ("Other time".to_owned(), "Nowhere".to_owned()),
        ]);
        zone(name, &located).map(|zone| zone.name().to_owned())
    }

    #[test]
    fn a_zone_is_known_by_any_of_its_names() {
        for (name, iana) in [
            ("America/Vancouver", "America/Vancouver"),
            ("Pacific Standard Time", "America/Los_Angeles"),
            ("british columbia standard time", "America/Vancouver"),
            (
                "/freeassociation.sourceforge.net/America/New_York",
                "America/New_York",
            ),
            (
                "/softwarestudio.org/Olson_20011030_5/America/Argentina/Salta",
                "America/Argentina/Salta",
            ),
            ("tzone://Microsoft/Utc", "UTC"),
            ("Clinic time", "America/Denver"),
        ] {
            assert_eq!(named(name).as_deref(), Some(iana), "{name}");
        }
    }

    #[test]
    fn an_unknown_zone_is_not_guessed() {
        for name in [
            "",
            "/",
            "Other time",
            "Customized Time Zone",
            "America/Gotham",
            "tzone://Microsoft/Custom",
            "../../etc/localtime",
        ] {
            assert_eq!(named(name), None, "{name}");
        }
    }
}
