//! What holds for the dates of anything that repeats.

use chrono::Days;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

pub(crate) fn date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1996, 1, 1).unwrap();
    (0..20_000u64).prop_map(move |days| first + Days::new(days))
}

fn weekday() -> impl Strategy<Value = Weekday> {
    date().prop_map(Weekday::of)
}

fn rule() -> impl Strategy<Value = Rule> {
    use Nth::{Fifth, First, Fourth, Last, Second, Third};
    let every = || prop_oneof![4 => 1..=4u16, 1 => 1..=LONGEST_INTERVAL];
    let nth = select(vec![First, Second, Third, Fourth, Fifth, Last]);
    prop_oneof![
        Just(Rule::Once),
        every().prop_map(|every| Rule::Daily { every }),
        (every(), vec(weekday(), 1..9)).prop_map(|(every, on)| Rule::Weekly { every, on }),
        (every(), 1..=31u8).prop_map(|(every, day)| Rule::MonthlyOnDay { every, day }),
        (every(), nth, weekday()).prop_map(|(every, nth, weekday)| Rule::MonthlyOnWeekday {
            every,
            nth,
            weekday
        }),
    ]
}

fn ends() -> impl Strategy<Value = Ends> {
    prop_oneof![
        Just(Ends::Never),
        prop_oneof![3 => 1..200u16, 1 => 1..=u16::MAX].prop_map(|times| Ends::After { times }),
        date().prop_map(|date| Ends::On { date }),
    ]
}

pub(crate) fn repeat() -> impl Strategy<Value = Repeat> {
    (rule(), ends()).prop_map(|(rule, ends)| Repeat { rule, ends })
}

/// Enough to see what repeats, and not the end of the calendar.
const ENOUGH: usize = 400;

proptest! {
    #[test]
    fn dates_go_forward_within_their_bounds(repeat in repeat(), start in date()) {
        prop_assert_eq!(repeat.check(), Ok(()));
        let dates: Vec<_> = repeat.dates(start, start).take(ENOUGH).collect();
        prop_assert!(dates.is_sorted_by(|one, next| one < next), "{:?}", dates);
        prop_assert!(dates.iter().all(|date| *date >= start));
        if let Ends::On { date: until } = repeat.ends {
            prop_assert!(dates.iter().all(|date| *date <= until));
        }
    }

    #[test]
    fn the_end_alone_takes_dates_away(repeat in repeat(), start in date()) {
        let endless = Repeat { ends: Ends::Never, ..repeat.clone() };
        let endless = endless.dates(start, start);
        let dates: Vec<_> = repeat.dates(start, start).collect();
        let expected: Vec<_> = match repeat.ends {
            Ends::Never => return Ok(()),
            Ends::After { times } => endless.take(times.into()).collect(),
            Ends::On { date } => endless.take_while(|found| *found <= date).collect(),
        };
        prop_assert_eq!(dates, expected);
    }

    #[test]
    fn where_one_looks_from_changes_no_date(repeat in repeat(), start in date(), from in date()) {
        let late = repeat.dates(start, from).take(ENOUGH);
        let early = repeat.dates(start, start).filter(|date| *date >= from).take(ENOUGH);
        prop_assert_eq!(late.collect::<Vec<_>>(), early.collect::<Vec<_>>());
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn a_rule_that_never_fits_ends() {
    let repeat = Repeat {
        rule: Rule::MonthlyOnDay { every: 12, day: 31 },
        ends: Ends::After { times: 3 },
    };
    let april = day(2026, 4, 1);
    assert_eq!(repeat.dates(april, april).next(), None);
}

#[test]
fn a_leap_day_waits_for_its_year() {
    let repeat = Repeat {
        rule: Rule::MonthlyOnDay { every: 12, day: 29 },
        ends: Ends::Never,
    };
    // 2100 and 2200 have no such day, and the last years in which it repeats end on one.
    let leap = day(2000, 2, 29);
    let dates: Vec<_> = repeat.dates(leap, day(2090, 1, 1)).take(3).collect();
    assert_eq!(
        dates,
        [day(2092, 2, 29), day(2096, 2, 29), day(2104, 2, 29)]
    );
}

#[test]
fn nothing_breaks_on_what_is_refused() {
    let start = day(2026, 11, 23);
    let every = 0;
    let rules = [
        Rule::Daily { every },
        Rule::Weekly { every, on: vec![] },
        Rule::MonthlyOnDay { every, day: 0 },
    ];
    for rule in rules {
        let ends = Ends::After { times: 0 };
        let repeat = Repeat { rule, ends };
        assert!(repeat.check().is_err());
        assert!(repeat.dates(start, NaiveDate::MIN).count() <= 1);
    }
    let daily = Repeat {
        rule: Rule::Daily { every: 1 },
        ends: Ends::Never,
    };
    let end = NaiveDate::MAX;
    assert!(daily.dates(end, end).count() <= 1);
}
