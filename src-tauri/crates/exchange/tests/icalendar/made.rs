//! Series of every sort, for laws.

use chrono::{Days, NaiveDate, NaiveDateTime};
use domain::meeting::{Altered, Change, Changed, MeetingKind, Series, SeriesZone};
use domain::time::Zone;
use domain::time::recurrence::{Ends, Nth, Repeat, Rule, Weekday};
use proptest::collection::{btree_map, btree_set};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];
const NTHS: [Nth; 6] = [
    Nth::First,
    Nth::Second,
    Nth::Third,
    Nth::Fourth,
    Nth::Fifth,
    Nth::Last,
];
const ZONES: [&str; 9] = [
    "America/Denver",
    "America/New_York",
    "America/Vancouver",
    "America/Santiago",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Etc/UTC",
];

fn date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    (0..1500_u64).prop_map(move |days| first + Days::new(days))
}

fn time() -> impl Strategy<Value = NaiveDateTime> {
    (date(), 0..24_u32, 0..60_u32)
        .prop_map(|(date, hour, minute)| date.and_hms_opt(hour, minute, 0).unwrap())
}

fn rule() -> impl Strategy<Value = Rule> {
    prop_oneof![
        Just(Rule::Once),
        (1..20_u16).prop_map(|every| Rule::Daily { every }),
        (1..5_u16, btree_set(select(&WEEKDAYS[..]), 1..4)).prop_map(|(every, on)| Rule::Weekly {
            every,
            on: on.into_iter().collect(),
        }),
        (1..5_u16, 1..32_u8).prop_map(|(every, day)| Rule::MonthlyOnDay { every, day }),
        (1..5_u16, select(&NTHS[..]), select(&WEEKDAYS[..])).prop_map(|(every, nth, weekday)| {
            Rule::MonthlyOnWeekday {
                every,
                nth,
                weekday,
            }
        }),
    ]
}

fn ends() -> impl Strategy<Value = Ends> {
    prop_oneof![
        Just(Ends::Never),
        (1..60_u16).prop_map(|times| Ends::After { times }),
        date().prop_map(|date| Ends::On { date }),
    ]
}

fn zone() -> impl Strategy<Value = SeriesZone> {
    prop_oneof![
        1 => Just(SeriesZone::Computer),
        1 => Just(SeriesZone::Of(Zone::new("UTC"))),
        4 => select(&ZONES[..]).prop_map(|name| SeriesZone::Of(Zone::new(name))),
    ]
}

/// Words in one line, with all that has to be escaped, and long enough to be folded.
fn words() -> impl Strategy<Value = String> {
    r#"[a-z]([ -~éñ—🌱]{0,90}[a-z])?"#
}

fn changed() -> impl Strategy<Value = Changed> {
    let altered = (of(time()), of(1..1441_u16), of(words()), of(words()));
    prop_oneof![
        Just(Changed::Skipped),
        altered.prop_map(|(start, length, title, place)| {
            Changed::Altered(Altered {
                start,
                length,
                title,
                place,
                leads: None,
            })
        }),
    ]
}

/// A series as it comes back from a calendar file: it begins with its first session, and each of its
/// changes is one of a session and differs from it.
pub(crate) fn series() -> impl Strategy<Value = Series> {
    let when = (time(), 1..1441_u16, rule(), ends(), zone());
    let changes = btree_map(0..40_usize, changed(), 0..6);
    (when, words(), words(), changes).prop_filter_map(
        "without a session",
        |((start, length, rule, ends, zone), title, place, changes)| {
            let ends = if rule == Rule::Once {
                Ends::Never
            } else {
                ends
            };
            let repeat = Repeat { rule, ends };
            let begins = start.date();
            let dates: Vec<NaiveDate> = repeat.dates(begins, begins).take(40).collect();
            let time = start.time();
            let changes = changes.into_iter().filter_map(|(at, is)| {
                let of = dates.get(at)?.and_time(time);
                (is != Changed::Altered(Altered::default())).then_some(Change { of, is })
            });
            Some(Series {
                kind: MeetingKind::ProcessGroup,
                start: dates.first()?.and_time(time),
                length,
                zone,
                changes: changes.collect(),
                title,
                neutral: String::new(),
                place,
                leader: String::new(),
                program: None,
                counts: false,
                leads: vec![60],
                uid: Some("a-series, of ours".to_owned()),
                repeat,
            })
        },
    )
}
