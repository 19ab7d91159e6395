//! The rules of a time zone as a calendar file has to have them (RFC 5545, 3.6.5): when its clocks
//! change, as far as the sessions reach.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use domain::time::Zone;

use super::lines::push;

/// How much is looked at as a whole. No zone has changed its clocks twice in less than a week since 1970.
const STRETCH: Days = Days::new(5);

/// A change of the clocks: what was added to UTC before, and after.
type Shift = (TimeDelta, TimeDelta);

/// Writes the rules of a zone for these years.
pub(super) fn write(file: &mut String, zone: &Zone, from: i32, to: i32) {
    let Some(begin) = NaiveDate::from_ymd_opt(from, 1, 1) else {
        return;
    };
    let begin = begin.and_time(NaiveTime::MIN);
    let at_first = offset(zone, zone.instant(begin));
    let mut shifts: BTreeMap<Shift, Vec<NaiveDateTime>> = BTreeMap::new();
    shifts.insert((at_first, at_first), vec![begin]);
    for (instant, shift) in changes(zone, begin, to) {
        // By the clocks as they were until then.
        let at = instant.naive_utc() + shift.0;
        shifts.entry(shift).or_default().push(at);
    }
    push(file, "BEGIN:VTIMEZONE");
    push(file, &format!("TZID:{}", zone.name()));
    for ((before, after), times) in shifts {
        let name = if after > before {
            "DAYLIGHT"
        } else {
            "STANDARD"
        };
        push(file, &format!("BEGIN:{name}"));
        for (line, at) in times.iter().enumerate() {
            let name = if line == 0 { "DTSTART" } else { "RDATE" };
            push(
                file,
                &at.format(&format!("{name}:%Y%m%dT%H%M%S")).to_string(),
            );
        }
        push(file, &format!("TZOFFSETFROM:{}", written(before)));
        push(file, &format!("TZOFFSETTO:{}", written(after)));
        push(file, &format!("END:{name}"));
    }
    push(file, "END:VTIMEZONE");
}

/// When the clocks change until the end of a year.
fn changes(zone: &Zone, begin: NaiveDateTime, to: i32) -> Vec<(DateTime<Utc>, Shift)> {
    let mut changes = Vec::new();
    let mut start = zone.instant(begin);
    while start.year() <= to {
        let Some(end) = start.checked_add_days(STRETCH) else {
            break;
        };
        let shift = (offset(zone, start), offset(zone, end));
        if shift.0 != shift.1 {
            changes.push((first_after(zone, start, end), shift));
        }
        start = end;
    }
    changes
}

/// The first second between the two at which the offset is that of the later one.
fn first_after(zone: &Zone, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> DateTime<Utc> {
    let then = offset(zone, before);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if offset(zone, middle) == then {
            before = middle;
        } else {
            after = middle;
        }
    }
    after
}

/// What the clocks of a zone add to UTC.
fn offset(zone: &Zone, instant: DateTime<Utc>) -> TimeDelta {
    zone.civil(instant) - instant.naive_utc()
}

fn written(offset: TimeDelta) -> String {
    let seconds = offset.num_seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, seconds) = {
        let seconds = seconds.abs();
        (seconds / 3600, seconds / 60 % 60, seconds % 60)
    };
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}
