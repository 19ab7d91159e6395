//! What is understood of one event, and what is not.

use chrono::NaiveDate;
use domain::time::recurrence::Ends;
use exchange::icalendar::{self, MOST_TIMES, Refused, Why};

use super::{calendar, changes, event, one, read};

/// The first dates of an event that starts on Monday, 2026-11-02, at 18:00 in Denver.
fn dates(rule: &str) -> Result<Vec<String>, Why> {
    let start = "DTSTART;TZID=America/Denver:20261102T180000";
    let series = one(&format!("{start}\nRRULE:{rule}"))?;
    let first = series.start.date();
    let dates = series.repeat.dates(first, first).take(6);
    Ok(dates.map(|date| date.format("%m-%d").to_string()).collect())
}

#[test]
fn rules_that_are_ours_give_their_dates() {
    let weekly = ["11-02", "11-09", "11-16", "11-23", "11-30", "12-07"];
    for (rule, expected) in [
        ("FREQ=WEEKLY", &weekly[..]),
        ("FREQ=WEEKLY;BYDAY=MO;WKST=SU;", &weekly),
        ("FREQ=DAILY;INTERVAL=7", &weekly),
        ("FREQ=DAILY;BYDAY=MO", &weekly),
        ("FREQ=WEEKLY;COUNT=2", &weekly[..2]),
        ("FREQ=WEEKLY;UNTIL=20261116", &weekly[..3]),
        ("FREQ=WEEKLY;UNTIL=20261116T180000", &weekly[..3]),
        ("FREQ=WEEKLY;UNTIL=20261117T010000Z", &weekly[..3]),
        ("FREQ=WEEKLY;UNTIL=20261117T005959Z", &weekly[..2]),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA;WKST=SU",
            &["11-02", "11-07", "11-16", "11-21", "11-30", "12-05"],
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO",
            &["11-02", "11-08", "11-16", "11-22", "11-30", "12-06"],
        ),
        (
            "FREQ=WEEKLY;BYDAY=MO,SU;WKST=SU",
            &["11-02", "11-08", "11-09", "11-15", "11-16", "11-22"],
        ),
        (
            "FREQ=MONTHLY;BYDAY=1MO",
            &["11-02", "12-07", "01-04", "02-01", "03-01", "04-05"],
        ),
        ("FREQ=MONTHLY;BYDAY=+1MO;COUNT=2", &["11-02", "12-07"]),
        (
            "FREQ=MONTHLY;BYMONTHDAY=2;INTERVAL=3;COUNT=2",
            &["11-02", "02-02"],
        ),
    ] {
        let expected = expected.iter().map(ToString::to_string).collect();
        assert_eq!(dates(rule), Ok(expected), "{rule}");
    }
}

#[test]
fn other_rules_are_left_out() {
    for rule in [
        "",
        "FREQ",
        "FREQ=YEARLY",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=100",
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20261231",
        "FREQ=WEEKLY;COUNT=99999",
        "FREQ=WEEKLY;UNTIL=20261001",
        "FREQ=WEEKLY;UNTIL=soon",
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYHOUR=9,18",
        "FREQ=WEEKLY;BYMONTH=11",
        "FREQ=WEEKLY;RSCALE=CHINESE",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=TU",
        "FREQ=DAILY;BYDAY=MO;INTERVAL=2",
        "FREQ=DAILY;BYMONTHDAY=2",
        "FREQ=MONTHLY;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=1MO,3MO",
        "FREQ=MONTHLY;BYDAY=-2MO",
        "FREQ=MONTHLY;BYDAY=2MO",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYMONTHDAY=2,16",
        "FREQ=MONTHLY;BYMONTHDAY=2;BYDAY=MO",
        "FREQ=MONTHLY;BYMONTHDAY=32",
    ] {
        assert_eq!(dates(rule), Err(Why::Repeat), "{rule}");
    }
    assert!(dates(&format!("FREQ=WEEKLY;COUNT={MOST_TIMES}")).is_ok());
    let two = "DTSTART:20261102T180000Z\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY";
    assert_eq!(one(two), Err(Why::Repeat));
    // The computer's clock has no instant to end at.
    let floating = "DTSTART:20261102T180000\nRRULE:FREQ=DAILY;UNTIL=20261231T000000Z";
    assert_eq!(one(floating), Err(Why::Repeat));
}

#[test]
fn a_start_is_a_time_that_makes_sense() {
    for (start, why) in [
        ("DTSTART;VALUE=DATE:20261102", Why::Start),
        ("DTSTART:20261102", Why::Start),
        ("DTSTART:20261102T250000Z", Why::Start),
        ("DTSTART:tomorrow", Why::Start),
        ("DTSTART:", Why::Start),
        ("DTSTART:16010101T000000", Why::Start),
        ("DTSTART:20261102T180000Z,20261103T180000Z", Why::Start),
        (
            "DTSTART:20261102T180000Z\nDTSTART:20261103T180000Z",
            Why::Start,
        ),
        ("DTSTART;TZID=Local:20261102T180000", Why::Zone),
        (
            "DTSTART;TZID=(UTC-07:00) Arizona:20261102T180000",
            Why::Zone,
        ),
    ] {
        assert_eq!(one(start), Err(why), "{start}");
    }
}

#[test]
fn a_length_is_a_minute_to_a_day() {
    let start = "DTSTART;TZID=America/Denver:20261102T180000";
    for (length, expected) in [
        ("", Ok(60)),
        ("DTEND;TZID=America/Denver:20261102T193000", Ok(90)),
        ("DTEND;TZID=America/New_York:20261102T213000", Ok(90)),
        ("DTEND:20261103T023000Z", Ok(90)),
        ("DTEND:20261102T193000", Ok(90)),
        ("DURATION:P1D", Ok(1440)),
        ("DURATION:PT0H50M", Ok(50)),
        ("DURATION:P1DT1M", Err(Why::Length)),
        ("DURATION:PT0S", Err(Why::Length)),
        ("DURATION:PT59S", Err(Why::Length)),
        ("DURATION:-PT1H", Err(Why::Length)),
        ("DURATION:P999999999W", Err(Why::Length)),
        ("DURATION:an hour", Err(Why::Length)),
        (
            "DTEND;TZID=America/Denver:20261102T180000",
            Err(Why::Length),
        ),
        ("DTEND;VALUE=DATE:20261103", Err(Why::Length)),
        ("DTEND;TZID=Nowhere:20261102T193000", Err(Why::Zone)),
    ] {
        let read = one(&format!("{start}\n{length}")).map(|series| series.length);
        assert_eq!(read, expected, "{length}");
    }
    // Over the night when the clocks go back an hour.
    let night = "DTSTART;TZID=America/Denver:20261031T230000\n\
                 DTEND;TZID=America/Denver:20261101T040000";
    assert_eq!(one(night).unwrap().length, 6 * 60);
}

#[test]
fn a_session_is_struck_out_by_any_form_of_its_time() {
    for (exdate, expected) in [
        ("EXDATE;TZID=America/Denver:20261109T180000", true),
        ("EXDATE;TZID=America/New_York:20261109T200000", true),
        ("EXDATE;TZID=Mountain Standard Time:20261109T180000", true),
        ("EXDATE:20261110T010000Z", true),
        ("EXDATE:20261109T180000", true),
        ("EXDATE;VALUE=DATE:20261109", true),
        ("EXDATE:20261109", true),
        (
            "exdate;value=date-time;tzid=\"America/Denver\":20261109T180000",
            true,
        ),
        ("EXDATE:20261110", false),
        ("EXDATE:20261110T180000", false),
    ] {
        let start = "DTSTART;TZID=America/Denver:20261102T180000\nRRULE:FREQ=WEEKLY";
        let changes = changes(&one(&format!("{start}\n{exdate}")).unwrap());
        let expected = expected.then(|| "2026-11-09 18:00:00 skipped".to_owned());
        assert_eq!(changes, Vec::from_iter(expected), "{exdate}");
    }
}

#[test]
fn what_is_struck_out_has_to_be_understood() {
    for (lines, why) in [
        (
            "DTSTART:20261102T180000Z\nRRULE:FREQ=DAILY\nEXDATE;TZID=X:20261103T180000",
            Why::Zone,
        ),
        (
            "DTSTART:20261102T180000Z\nRRULE:FREQ=DAILY\nEXDATE:the third",
            Why::Repeat,
        ),
        (
            "DTSTART:20261102T180000\nRRULE:FREQ=DAILY\nEXDATE:20261103T180000Z",
            Why::Zone,
        ),
        (
            "DTSTART:20261102T180000Z\nRRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY",
            Why::Repeat,
        ),
    ] {
        assert_eq!(one(lines), Err(why), "{lines}");
    }
}

#[test]
fn a_session_that_the_clocks_leave_out_is_named_by_its_time_in_utc() {
    // Held at 03:30, which is 09:30 in UTC.
    let series = "DTSTART;TZID=America/Denver:20270312T023000\nRRULE:FREQ=DAILY";
    for exdate in [
        "EXDATE:20270314T093000Z",
        "EXDATE;TZID=America/Denver:20270314T023000",
    ] {
        let series = one(&format!("{series}\n{exdate}")).unwrap();
        assert_eq!(
            changes(&series),
            ["2027-03-14 02:30:00 skipped"],
            "{exdate}"
        );
    }
}

#[test]
fn a_change_of_one_session_decides_over_striking_it_out() {
    let file = calendar(
        "BEGIN:VEVENT\nUID:a\nDTSTART:20261102T180000Z\nRRULE:FREQ=DAILY;COUNT=5\n\
         EXDATE:20261103T180000Z,20261104T180000Z\nSUMMARY:Group\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261103T180000Z\nDTSTART:20261103T190000Z\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261104T180000Z\nDTSTART:20261104T180000Z\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20261105\nSTATUS:CANCELLED\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261201T180000Z\nSTATUS:CANCELLED\nEND:VEVENT",
    );
    let read = read(&file);
    assert_eq!(
        changes(&read.series[0]),
        [
            "2026-11-03 18:00:00 at 2026-11-03 19:00:00",
            "2026-11-05 18:00:00 skipped",
        ]
    );
    assert_eq!(read.left_out, []);
}

#[test]
fn a_series_with_a_change_that_is_not_understood_is_left_out() {
    for (change, why) in [
        ("DTSTART;TZID=Mars:20261103T190000", Why::Zone),
        ("DTSTART;VALUE=DATE:20261103", Why::Start),
        ("SUMMARY:No start", Why::Start),
        ("DTSTART:20261103T190000Z\nDURATION:P3D", Why::Length),
    ] {
        let file = calendar(&format!(
            "BEGIN:VEVENT\nUID:a\nDTSTART:20261102T180000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\n\
             BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261103T180000Z\n{change}\nEND:VEVENT"
        ));
        let read = read(&file);
        assert_eq!(
            (read.series.len(), read.left_out[0].why),
            (0, why),
            "{change}"
        );
    }
}

#[test]
fn more_than_is_kept_is_left_out() {
    let long = "x".repeat(401);
    for line in ["SUMMARY", "LOCATION", "UID"] {
        let file = calendar(&format!(
            "BEGIN:VEVENT\nDTSTART:20261102T180000Z\n{line}:{long}\nEND:VEVENT"
        ));
        let read = read(&file);
        assert_eq!(read.left_out[0].why, Why::TooMuch, "{line}");
        assert!(read.left_out[0].summary.len() <= 100);
    }
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, 3).unwrap() + chrono::Days::new(day);
    let dates: Vec<String> = (0..1001)
        .map(|n| day(n).format("%Y%m%d").to_string())
        .collect();
    let struck = format!(
        "DTSTART:20261102T180000Z\nRRULE:FREQ=DAILY\nEXDATE;VALUE=DATE:{}",
        dates.join(",")
    );
    assert_eq!(one(&struck), Err(Why::TooMuch));
    let fewer = struck.rsplit_once(',').unwrap().0;
    assert_eq!(one(fewer).unwrap().changes.len(), 1000);
}

#[test]
fn a_count_has_those_that_are_struck_out() {
    let series = one("DTSTART:20261102T180000Z\nRRULE:FREQ=DAILY;COUNT=3\n\
         EXDATE:20261104T180000Z\nEXDATE:20261105T180000Z");
    let series = series.unwrap();
    assert_eq!(series.repeat.ends, Ends::After { times: 3 });
    assert_eq!(changes(&series), ["2026-11-04 18:00:00 skipped"]);
}

#[test]
fn what_is_no_calendar_is_refused() {
    for file in [
        "",
        "hello",
        "BEGIN:VCARD\nEND:VCARD",
        "BEGIN:VEVENT\nEND:VEVENT",
    ] {
        let read = icalendar::read(file.as_bytes(), domain::meeting::MeetingKind::Peer, &[]);
        assert_eq!(read, Err(Refused::NotACalendar), "{file}");
    }
    assert_eq!(read(&calendar("")), Default::default());
    assert_eq!(read(&event("")).left_out[0].why, Why::Start);
}

#[test]
fn one_event_that_is_never_closed_costs_no_other() {
    let file = calendar(
        "BEGIN:VEVENT\nUID:a\nDTSTART:20261102T180000Z\nSUMMARY:Open\nBEGIN:VALARM\n\
         BEGIN:VEVENT\nUID:b\nDTSTART:20261102T180000Z\nSUMMARY:Closed\nEND:VEVENT",
    );
    let read = read(&file);
    assert_eq!(read.series[0].title, "Closed");
    assert_eq!((read.series.len(), read.left_out.len()), (1, 1));
    assert_eq!(read.left_out[0].summary, "Open");
    assert_eq!(read.left_out[0].why, Why::Incomplete);
}
