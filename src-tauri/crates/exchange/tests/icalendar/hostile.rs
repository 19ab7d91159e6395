//! Files that are broken, or meant to do harm: always an answer. That it comes soon shows in how long these
//! tests take.

use domain::meeting::{CHANGES, MeetingKind};
use exchange::icalendar::{self, LARGEST, MOST_EVENTS, Read, Refused};
use proptest::prelude::*;

use super::{APPLE, GOOGLE, OUTLOOK, STRANGE, calendar};

fn read(file: &[u8]) -> Result<Read, Refused> {
    let read = icalendar::read(file, MeetingKind::Peer, &[60]);
    if let Ok(read) = &read {
        let mut uids: Vec<_> = read.series.iter().map(|series| &series.uid).collect();
        uids.sort();
        uids.dedup();
        assert_eq!(uids.len(), read.series.len(), "no two have the same name");
        for series in &read.series {
            assert_eq!(series.check(), Ok(()));
            assert!(series.uid.is_some() && series.has(series.start));
        }
    }
    read
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    assert_eq!(read(&vec![b'\n'; LARGEST + 1]), Err(Refused::TooLarge));
    let event = "BEGIN:VEVENT\nDTSTART:20261102T180000Z\nEND:VEVENT\n";
    let events = |count| calendar(&event.repeat(count));
    assert_eq!(read(&events(MOST_EVENTS + 1)), Err(Refused::TooLarge));
    assert!(read(&events(MOST_EVENTS)).is_ok());
}

#[test]
fn nesting_costs_nothing() {
    let deep = "BEGIN:VEVENT\nBEGIN:VALARM\n".repeat(MOST_EVENTS / 2);
    assert!(read(&calendar(&deep)).is_ok());
    let deeper = calendar(&"BEGIN:X\n".repeat(LARGEST / 10));
    assert!(read(&deeper).is_ok());
    let open = calendar(&format!(
        "BEGIN:VEVENT\n{}",
        "BEGIN:X\n".repeat(LARGEST / 10)
    ));
    assert_eq!(read(&open).unwrap().left_out.len(), 1);
}

#[test]
fn long_lines_and_long_lists_are_bounded() {
    let long = "a".repeat(LARGEST - 200);
    let folded = "a\n ".repeat(LARGEST / 4);
    for value in [&long, &folded] {
        let file = calendar(&format!("BEGIN:VEVENT\nSUMMARY:{value}\nEND:VEVENT"));
        assert_eq!(read(&file).unwrap().left_out.len(), 1);
    }
    let struck = "20261103,".repeat(LARGEST / 10);
    let file = calendar(&format!(
        "BEGIN:VEVENT\nDTSTART:20261102T180000Z\nRRULE:FREQ=DAILY\nEXDATE:{struck}\nEND:VEVENT"
    ));
    assert_eq!(read(&file).unwrap().left_out.len(), 1);
}

#[test]
fn much_to_count_is_counted_soon() {
    // A tenth of the most, since a program for tests takes ten times as long.
    const EVENTS: usize = MOST_EVENTS / 10;
    let event = |at: usize| {
        let struck = "20320102,".repeat(CHANGES / 5);
        format!(
            "BEGIN:VEVENT\nUID:{at}\nDTSTART;TZID=America/Denver:20261102T180000\n\
             RRULE:FREQ=DAILY;COUNT=2000\nEXDATE;VALUE=DATE:{struck}\nEND:VEVENT\n"
        )
    };
    let events: String = (0..EVENTS).map(event).collect();
    assert_eq!(read(&calendar(&events)).unwrap().series.len(), EVENTS);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_get_an_answer(bytes in any::<Vec<u8>>()) {
        let _ = read(&bytes);
        let _ = read(&[b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n", bytes.as_slice()].concat());
    }

    #[test]
    fn a_damaged_file_gets_an_answer(
        file in prop::sample::select(vec![GOOGLE, OUTLOOK, APPLE, STRANGE]),
        damage in prop::collection::vec((any::<prop::sample::Index>(), damage()), 1..12),
    ) {
        let mut file = file.to_vec();
        for (at, damage) in damage {
            if !file.is_empty() {
                let at = at.index(file.len());
                damage.on(&mut file, at);
            }
        }
        let _ = read(&file);
    }
}

/// What can happen to a file on its way.
#[derive(Clone, Debug)]
enum Damage {
    Byte(u8),
    Gone(usize),
    Twice(usize),
    Put(&'static str),
    CutOff,
}

impl Damage {
    fn on(self, file: &mut Vec<u8>, at: usize) {
        let until = |length: usize| (at + length).min(file.len());
        match self {
            Damage::Byte(byte) => file[at] = byte,
            Damage::Gone(length) => drop(file.drain(at..until(length))),
            Damage::Twice(length) => {
                let piece = file[at..until(length)].to_vec();
                file.splice(at..at, piece);
            }
            Damage::Put(word) => drop(file.splice(at..at, word.bytes())),
            Damage::CutOff => file.truncate(at),
        }
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let words = vec![
        "\r\nBEGIN:VEVENT\r\n",
        "\r\nEND:VEVENT\r\n",
        "\r\nRRULE:FREQ=MONTHLY;BYDAY=5SU;INTERVAL=99\r\n",
        "\r\nEXDATE;VALUE=DATE:19700101,21991231\r\n",
        "99999999999999999999",
        "\"",
        ";",
        ":",
        "é",
        "\u{0}",
        "\r\n ",
    ];
    prop_oneof![
        4 => any::<u8>().prop_map(Damage::Byte),
        2 => (1..200_usize).prop_map(Damage::Gone),
        2 => (1..2000_usize).prop_map(Damage::Twice),
        4 => prop::sample::select(words).prop_map(Damage::Put),
        1 => Just(Damage::CutOff),
    ]
}
