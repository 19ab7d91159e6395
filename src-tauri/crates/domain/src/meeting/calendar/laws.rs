//! What holds for the sessions of a series, whatever became of single ones.

use std::collections::BTreeSet;

use chrono::{Days, NaiveTime, TimeDelta};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::meeting::{Altered, MeetingKind, SeriesZone};
use crate::time::recurrence::laws::{date, repeat};

/// A series, and a day in the midst of it. Some of its changes have the name of no session.
fn series() -> impl Strategy<Value = (Series, NaiveDate)> {
    let start = (date(), 0..24 * 60u32).prop_map(|(date, minute)| {
        date.and_time(NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap())
    });
    (start, repeat(), vec(change(), 0..8), 0..30usize).prop_map(
        |(start, repeat, changes, middle)| {
            let names: Vec<NaiveDate> = repeat.dates(start.date(), start.date()).take(30).collect();
            let named = |(which, late, became): (usize, i64, Became)| {
                let of = names
                    .get(which)
                    .map_or(start, |date| date.and_time(start.time()));
                became.of(of + TimeDelta::minutes(late))
            };
            let middle = names.get(middle).copied().unwrap_or(start.date());
            let series = Series {
                kind: MeetingKind::SkillsGroup,
                title: "Skills".to_owned(),
                neutral: String::new(),
                start,
                length: 90,
                repeat,
                zone: SeriesZone::Computer,
                place: "Room 2".to_owned(),
                leader: String::new(),
                program: None,
                counts: true,
                leads: vec![60],
                changes: changes.into_iter().map(named).collect(),
                uid: None,
            };
            (series.tidied(), middle)
        },
    )
}

/// Which session, how many minutes beside its name, and what became of it.
fn change() -> impl Strategy<Value = (usize, i64, Became)> {
    let altered = (option::of(-90_000..90_000i64), option::of(1..300u16));
    let is = prop_oneof![
        1 => Just(Became::Skipped),
        3 => altered.prop_map(|(moved, length)| Became::Altered { moved, length }),
    ];
    (0..30usize, prop_oneof![4 => Just(0), 1 => 1..2000i64], is)
}

/// As [`Changed`], but moved by minutes.
#[derive(Clone, Debug)]
enum Became {
    Skipped,
    Altered {
        moved: Option<i64>,
        length: Option<u16>,
    },
}

impl Became {
    fn of(self, of: NaiveDateTime) -> Change {
        let is = match self {
            Became::Skipped => Changed::Skipped,
            Became::Altered { moved, length } => Changed::Altered(Altered {
                start: moved.map(|minutes| of + TimeDelta::minutes(minutes)),
                length,
                ..Altered::default()
            }),
        };
        Change { of, is }
    }
}

/// Days enough for all that [`series`] changes.
fn span(series: &Series) -> (NaiveDate, NaiveDate) {
    let moved = series.changes.iter().filter_map(|change| match &change.is {
        Changed::Altered(altered) => altered.start,
        Changed::Skipped => None,
    });
    let changed = series.changes.iter().map(|change| change.of);
    let days: BTreeSet<_> = moved
        .chain(changed)
        .chain([series.start])
        .map(|at| at.date())
        .collect();
    (
        days.first().copied().unwrap(),
        days.last().copied().unwrap() + Days::new(1),
    )
}

proptest! {
    #[test]
    fn each_session_is_planned_once_under_its_name((series, _) in series()) {
        let (from, to) = span(&series);
        let planned = series.planned(from, to);
        prop_assert!(planned.is_sorted_by_key(|session| session.start));
        let names: BTreeSet<_> = planned.iter().map(|session| session.of).collect();
        prop_assert_eq!(names.len(), planned.len());
        let dates = series.repeat.dates(series.start.date(), series.start.date());
        for date in dates.take_while(|date| *date < to) {
            prop_assert!(names.contains(&date.and_time(series.start.time())), "{} is missing", date);
        }
        for session in planned {
            prop_assert!((from..to).contains(&session.start.date()));
            prop_assert_eq!(series.session(session.of), Some(session));
        }
    }

    #[test]
    fn what_became_of_a_session_shows((series, _) in series()) {
        let (from, to) = span(&series);
        let planned = series.planned(from, to);
        for change in &series.changes {
            let found = planned.iter().find(|session| session.of == change.of);
            let date = change.of.date();
            let is_one = change.of.time() == series.start.time()
                && series.repeat.dates(series.start.date(), date).next() == Some(date);
            prop_assert_eq!((found.is_some(), series.has(change.of)), (is_one, is_one));
            let Some(session) = found else { continue };
            match &change.is {
                Changed::Skipped => {
                    prop_assert!(session.skipped && !session.altered);
                    prop_assert_eq!(session.start, session.of);
                }
                Changed::Altered(altered) => {
                    prop_assert!(session.altered && !session.skipped);
                    prop_assert_eq!(session.start, altered.start.unwrap_or(change.of));
                    prop_assert_eq!(session.length, altered.length.unwrap_or(series.length));
                    prop_assert_eq!((session.title, session.place), ("Skills", "Room 2"));
                }
            }
        }
        let changed = planned.iter().filter(|session| session.skipped || session.altered);
        let known = series.changes.iter().filter(|change| series.has(change.of));
        prop_assert_eq!(changed.count(), known.count());
    }

    #[test]
    fn a_stretch_of_days_is_the_sum_of_its_parts((series, middle) in series()) {
        let (from, to) = span(&series);
        let middle = middle.clamp(from, to);
        let parts = [series.planned(from, middle), series.planned(middle, to)].concat();
        prop_assert_eq!(series.planned(from, to), parts);
    }
}

#[test]
fn weeks_of_a_program_start_on_monday_and_end() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    let program = Program {
        begins: day(11),
        weeks: 2,
    };
    let weeks = [8, 9, 11, 15, 16, 22, 23].map(|number| program.week(day(number)));
    assert_eq!(
        weeks,
        [None, Some(1), Some(1), Some(1), Some(2), Some(2), None]
    );
}
