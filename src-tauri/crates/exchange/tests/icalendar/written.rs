//! Files of our own: read again they are what they were, and they tell no more than was chosen.

use chrono::{DateTime, NaiveDate, Utc};
use domain::meeting::{Altered, Change, Changed, MeetingKind, Series, SeriesZone};
use domain::time::Zone;
use domain::time::recurrence::{Ends, Repeat, Rule, Weekday};
use exchange::icalendar::{Entry, Titles, write};
use proptest::prelude::*;

use super::made::series;
use super::read;

fn now() -> DateTime<Utc> {
    "2026-11-23T17:00:00Z".parse().unwrap()
}

fn written(series: &Series, titles: Titles) -> String {
    let entry = Entry {
        uid: series.uid.as_deref().unwrap_or("ours"),
        series,
        kind: "Process group",
    };
    write(&[entry], titles, "Appointment", now())
}

fn evenings() -> Series {
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    let at = |date: NaiveDate| date.and_hms_opt(18, 0, 0).unwrap();
    Series {
        kind: MeetingKind::ProcessGroup,
        title: "Evening group".to_owned(),
        neutral: String::new(),
        // A Sunday, without a session.
        start: at(day(1)),
        length: 180,
        repeat: Repeat {
            rule: Rule::Weekly {
                every: 1,
                on: vec![Weekday::Monday, Weekday::Wednesday],
            },
            ends: Ends::On { date: day(30) },
        },
        zone: SeriesZone::Of(Zone::new("America/Denver")),
        place: "Harbor House; room 2".to_owned(),
        leader: "Dana".to_owned(),
        program: None,
        counts: true,
        leads: vec![1440, 60],
        changes: vec![
            Change {
                of: at(day(9)),
                is: Changed::Skipped,
            },
            Change {
                of: at(day(11)),
                is: Changed::Altered(Altered {
                    start: Some(at(day(12))),
                    title: Some("With family".to_owned()),
                    place: Some(String::new()),
                    leads: Some(vec![10]),
                    ..Altered::default()
                }),
            },
            Change {
                // Of no session.
                of: at(day(10)),
                is: Changed::Skipped,
            },
        ],
        uid: None,
    }
}

#[test]
fn a_file_is_as_it_was_agreed() {
    let file = written(&evenings().tidied(), Titles::Own);
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Mooring//Mooring//EN
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:America/Denver
BEGIN:STANDARD
DTSTART:20260101T000000
TZOFFSETFROM:-0700
TZOFFSETTO:-0700
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260308T020000
TZOFFSETFROM:-0700
TZOFFSETTO:-0600
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261101T020000
TZOFFSETFROM:-0600
TZOFFSETTO:-0700
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:ours
DTSTAMP:20261123T170000Z
DTSTART;TZID=America/Denver:20261102T180000
DURATION:PT180M
RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,WE;UNTIL=20261201T010000Z
EXDATE;TZID=America/Denver:20261109T180000
SUMMARY:Evening group
LOCATION:Harbor House\\; room 2
CLASS:PRIVATE
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT1440M
DESCRIPTION:Appointment
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT60M
DESCRIPTION:Appointment
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:ours
DTSTAMP:20261123T170000Z
DTSTART;TZID=America/Denver:20261112T180000
DURATION:PT180M
RECURRENCE-ID;TZID=America/Denver:20261111T180000
SUMMARY:With family
LOCATION:
CLASS:PRIVATE
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT10M
DESCRIPTION:Appointment
END:VALARM
END:VEVENT
END:VCALENDAR
";
    assert_eq!(file, expected.replace('\n', "\r\n"));
}

#[test]
fn neutral_words_are_all_that_others_see() {
    let mut series = evenings();
    let file = written(&series, Titles::Neutral);
    for word in ["Evening", "family", "Harbor", "LOCATION", "Dana", "Process"] {
        assert!(!file.contains(word), "{word}");
    }
    assert_eq!(file.matches("SUMMARY:Appointment\r\n").count(), 2);
    series.neutral = "Class".to_owned();
    let file = written(&series, Titles::Neutral);
    assert_eq!(file.matches("SUMMARY:Class\r\n").count(), 2);
    assert_eq!(file.matches("DESCRIPTION:Class\r\n").count(), 3);
}

#[test]
fn a_session_without_a_title_is_called_by_its_kind() {
    let mut series = evenings();
    series.title.clear();
    assert!(written(&series, Titles::Own).contains("SUMMARY:Process group\r\n"));
}

#[test]
fn a_series_without_a_session_is_left_out() {
    let mut series = evenings();
    series.repeat.ends = Ends::On {
        date: series.start.date(),
    };
    assert!(!written(&series, Titles::Own).contains("VEVENT"));
}

#[test]
fn a_zone_that_is_not_known_is_utc_as_everywhere() {
    let mut series = evenings();
    series.zone = SeriesZone::Of(Zone::new("Mars/Base\r\nX:1"));
    let file = written(&series, Titles::Own);
    assert!(file.contains("DTSTART:20261102T180000Z\r\n") && !file.contains("Mars"));
}

#[test]
fn british_columbia_stays_on_summer_time() {
    let mut series = evenings();
    series.zone = SeriesZone::Of(Zone::new("America/Vancouver"));
    series.repeat.ends = Ends::Never;
    let file = written(&series, Titles::Own);
    let (_, march) = file.split_once("DTSTART:20260308T020000").unwrap();
    let (rules, _) = march.split_once("END:VTIMEZONE").unwrap();
    assert!(
        !rules.contains("STANDARD") && !rules.contains("RDATE"),
        "{rules}"
    );
}

proptest! {
    #[test]
    fn what_is_written_is_read(series in series()) {
        let read = read(written(&series, Titles::Own).as_bytes());
        prop_assert_eq!(read.left_out, []);
        prop_assert_eq!(read.series, [series.same_as_its_file()]);
    }

    #[test]
    fn what_is_written_has_the_form_of_the_standard(series in series()) {
        let file = written(&series, Titles::Own);
        prop_assert!(file.ends_with("\r\n"));
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
            prop_assert!(!line.is_empty() && !line.contains(['\r', '\n']), "{line}");
        }
        let count = |what: &str| file.matches(what).count();
        prop_assert_eq!(count("BEGIN:"), count("END:"));
        for zone in file.split("TZID=").skip(1) {
            let name = zone.split(':').next().unwrap();
            let rules = format!("TZID:{name}\r\n");
            prop_assert_eq!(count(&rules), 1);
        }
    }
}

/// A file says of a session only what differs.
trait SameAsItsFile {
    fn same_as_its_file(self) -> Self;
}

impl SameAsItsFile for Series {
    fn same_as_its_file(mut self) -> Self {
        let series = self.clone();
        self.changes.retain_mut(|Change { of, is }| match is {
            Changed::Skipped => true,
            Changed::Altered(altered) => {
                altered.start = altered.start.filter(|start| start != of);
                altered.length = altered.length.filter(|length| *length != series.length);
                altered.title = altered.title.take().filter(|title| *title != series.title);
                altered.place = altered.place.take().filter(|place| *place != series.place);
                *altered != Altered::default()
            }
        });
        self
    }
}
