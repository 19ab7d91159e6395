//! Files in the manner of the calendars that people have.

use chrono::NaiveDate;
use domain::meeting::{MeetingKind, Series, SeriesZone};
use domain::time::Zone;
use domain::time::recurrence::{Ends, Nth, Rule, Weekday::*};
use exchange::icalendar::{Read, Why};

use super::{APPLE, GOOGLE, OUTLOOK, STRANGE, changes, read};

fn titles(read: &Read) -> Vec<&str> {
    read.series
        .iter()
        .map(|series| series.title.as_str())
        .collect()
}

fn left_out(read: &Read) -> Vec<(&str, Why)> {
    let left_out = read.left_out.iter();
    left_out
        .map(|left| (left.summary.as_str(), left.why))
        .collect()
}

fn zone(name: &str) -> SeriesZone {
    SeriesZone::Of(Zone::new(name))
}

fn starts(series: &Series) -> String {
    series.start.to_string()
}

fn on(date: &str) -> Ends {
    let date: NaiveDate = date.parse().unwrap();
    Ends::On { date }
}

#[test]
fn a_google_calendar() {
    let read = read(GOOGLE);
    assert_eq!(
        titles(&read),
        ["Skills group", "Call with the case manager"]
    );
    assert_eq!(left_out(&read), [("Closed for the holidays", Why::Start)]);

    let group = &read.series[0];
    assert_eq!(starts(group), "2026-10-06 18:00:00");
    assert_eq!((group.length, &group.zone), (90, &zone("America/Denver")));
    assert_eq!(group.place, "12 Example St, Suite 4, Denver");
    assert_eq!(group.leader, "Front desk");
    assert_eq!(group.uid.as_deref(), Some("0a1b2c3d4e5f@google.com"));
    assert_eq!(group.kind, MeetingKind::ProcessGroup);
    assert_eq!(
        (group.counts, group.leads.as_slice()),
        (false, [60].as_slice())
    );
    let rule = Rule::Weekly {
        every: 1,
        on: vec![Tuesday, Thursday],
    };
    assert_eq!(group.repeat.rule, rule);
    // Until one second before midnight in Denver.
    assert_eq!(group.repeat.ends, on("2026-12-31"));
    assert_eq!(
        changes(group),
        [
            "2026-11-12 18:00:00 at 2026-11-12 17:00:00",
            "2026-11-26 18:00:00 skipped",
            "2026-12-17 18:00:00 skipped",
            "2026-12-24 18:00:00 skipped",
        ]
    );

    let call = &read.series[1];
    assert_eq!(
        (starts(call), &call.zone),
        ("2026-12-03 17:00:00".into(), &zone("UTC"))
    );
    assert_eq!(
        (call.length, call.place.as_str()),
        (45, "https://example.org/join/1")
    );
    assert_eq!(call.repeat.rule, Rule::Once);
}

#[test]
fn an_outlook_calendar() {
    let read = read(OUTLOOK);
    assert_eq!(
        titles(&read),
        ["Process group; evening", "Review with the doctor"]
    );
    assert_eq!(
        left_out(&read),
        [
            ("By a clock of its own", Why::Zone),
            ("Weeks that begin on Sunday", Why::Repeat),
        ]
    );

    let group = &read.series[0];
    assert_eq!(
        (group.length, &group.zone),
        (180, &zone("America/New_York"))
    );
    assert_eq!(
        (group.leader.as_str(), group.place.as_str()),
        ("Rivera, Ana", "Room 2")
    );
    assert!(
        group
            .uid
            .as_ref()
            .unwrap()
            .ends_with("0000000010000000AABBCCDDEEFF00112233445566778899")
    );
    let rule = Rule::Weekly {
        every: 2,
        on: vec![Monday, Wednesday],
    };
    assert_eq!(group.repeat.rule, rule);
    // Its last one would start when it is over: at 18:00 in New York it is 22:00 in UTC.
    assert_eq!(group.repeat.ends, on("2027-03-31"));
    assert_eq!(
        changes(group),
        [
            "2026-11-09 18:00:00 skipped",
            "2026-11-11 18:00:00 at 2026-11-12 18:30:00 for 120 as Process group with guests \
             in Room 5",
            "2026-11-23 18:00:00 skipped",
        ]
    );

    let review = &read.series[1];
    let rule = Rule::MonthlyOnWeekday {
        every: 1,
        nth: Nth::Second,
        weekday: Tuesday,
    };
    assert_eq!(review.repeat.rule, rule);
    assert_eq!(
        (review.repeat.ends, review.length),
        (Ends::After { times: 6 }, 30)
    );
}

#[test]
fn an_apple_calendar() {
    let read = read(APPLE);
    assert_eq!(titles(&read), ["Morning group", "Walk by the lake"]);
    assert_eq!(left_out(&read), [("Tour of the house", Why::Cancelled)]);

    let group = &read.series[0];
    let rule = Rule::Weekly {
        every: 1,
        on: vec![Monday, Tuesday, Wednesday, Thursday, Friday],
    };
    assert_eq!(group.repeat.rule, rule);
    assert_eq!(group.repeat.ends, Ends::After { times: 40 });
    assert_eq!(
        group.place,
        "Lakeside House, 5 Sample Ave, Chicago IL 60601, United States"
    );
    assert_eq!(
        changes(group),
        [
            "2026-11-10 09:00:00 at 2026-11-10 10:00:00 for 60 as Morning group (short)",
            "2026-11-26 09:00:00 skipped",
            "2026-11-27 09:00:00 skipped",
            "2026-11-30 09:00:00 skipped",
        ]
    );

    let walk = &read.series[1];
    assert_eq!(
        (starts(walk), &walk.zone),
        ("2026-12-05 10:00:00".into(), &SeriesZone::Computer)
    );
    assert_eq!(walk.place, "https://example.org/walks");
}

#[test]
fn a_strange_calendar() {
    let read = read(STRANGE);
    assert_eq!(
        titles(&read),
        [
            "No name, no zone",
            "By the clinic's clock",
            "By a path",
            "The newer",
            "The other twin",
            "Struck out at another time",
        ]
    );
    assert_eq!(
        left_out(&read),
        [
            ("One twin", Why::Twice),
            ("Two days", Why::Length),
            ("Ends before it starts", Why::Length),
            ("Dates of its own", Why::Repeat),
            ("Weekly, then later", Why::Repeat),
            ("One of a series that is elsewhere", Why::Orphan),
            ("Struck out at another time", Why::Orphan),
            ("No start", Why::Start),
            ("On Mars", Why::Zone),
            ("Never closed", Why::Incomplete),
            ("Called off", Why::Cancelled),
            ("Breaks o", Why::Incomplete),
        ]
    );
    let nameless = &read.series[0];
    assert_eq!(
        nameless.uid.as_deref(),
        Some("20261201T100000/No name, no zone")
    );
    assert_eq!(
        (nameless.length, &nameless.zone),
        (90, &SeriesZone::Computer)
    );
    let clinic = &read.series[1];
    assert_eq!(
        (clinic.length, &clinic.zone),
        (60, &zone("America/Vancouver"))
    );
    assert_eq!(clinic.repeat.rule, Rule::MonthlyOnDay { every: 2, day: 1 });
    assert_eq!(changes(clinic), ["2027-02-01 15:00:00 skipped"]);
    assert_eq!(read.series[2].zone, zone("America/New_York"));
}

#[test]
fn the_same_file_gives_the_same_again() {
    for file in [GOOGLE, OUTLOOK, APPLE, STRANGE] {
        assert_eq!(read(file), read(file));
        let mut twice = file.to_vec();
        twice.extend_from_slice(b"\r\n");
        twice.extend_from_slice(file);
        assert_eq!(read(&twice).series, read(file).series);
    }
}
