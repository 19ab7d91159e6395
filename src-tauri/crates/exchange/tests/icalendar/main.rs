//! Calendar files, from outside: files as other calendars write them, our own, and broken ones.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod fixtures;
mod hostile;
mod made;
mod rules;
mod written;

use domain::meeting::{Change, Changed, MeetingKind, Series};
use exchange::icalendar::{self, Read, Why};

const GOOGLE: &[u8] = fixture!("google");
const OUTLOOK: &[u8] = fixture!("outlook");
const APPLE: &[u8] = fixture!("apple");
const STRANGE: &[u8] = fixture!("strange");

/// A file beside the vaults of the tests.
#[macro_export]
macro_rules! fixture {
    ($name:literal) => {
        include_bytes!(concat!(
            "../../../../../tests/fixtures/icalendar/",
            $name,
            ".ics"
        ))
    };
}

fn read(file: &[u8]) -> Read {
    icalendar::read(file, MeetingKind::ProcessGroup, &[60]).unwrap()
}

/// A file of one calendar with these lines in it.
fn calendar(lines: &str) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\n{lines}\nEND:VCALENDAR\n").into_bytes()
}

/// A file of one event with these lines.
fn event(lines: &str) -> Vec<u8> {
    calendar(&format!("BEGIN:VEVENT\nUID:one\n{lines}\nEND:VEVENT"))
}

/// The only series of a file of one event with these lines, or why there is none.
fn one(lines: &str) -> Result<Series, Why> {
    let Read {
        mut series,
        left_out,
    } = read(&event(lines));
    match (series.pop(), left_out.first()) {
        (Some(series), None) => Ok(series),
        (None, Some(left_out)) => Err(left_out.why),
        other => panic!("{other:?}"),
    }
}

/// Each change as one line.
fn changes(series: &Series) -> Vec<String> {
    let told = |Change { of, is }: &Change| match is {
        Changed::Skipped => format!("{of} skipped"),
        Changed::Altered(altered) => {
            let start = altered.start.map(|start| format!(" at {start}"));
            let length = altered.length.map(|length| format!(" for {length}"));
            let title = altered.title.as_ref().map(|title| format!(" as {title}"));
            let place = altered.place.as_ref().map(|place| format!(" in {place}"));
            let all = [start, length, title, place];
            format!("{of}{}", all.into_iter().flatten().collect::<String>())
        }
    };
    series.changes.iter().map(told).collect()
}
