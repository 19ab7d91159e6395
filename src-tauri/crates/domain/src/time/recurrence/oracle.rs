//! The dates of series as others find them: libical's own tests, and python-dateutil over random
//! series. How the files were made is beside them, in `tests/fixtures/recurrence`.

use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Repeat;

/// A series as a test finds it; its other facts are days since its start.
#[derive(Deserialize)]
struct Known<F> {
    start: NaiveDate,
    repeat: Repeat,
    #[serde(flatten)]
    facts: F,
}

#[derive(Deserialize)]
struct All {
    dates: Vec<i64>,
}

/// Enough to know all dates of twelve years by, and the first one from some day on.
#[derive(Deserialize)]
struct TwelveYears {
    count: usize,
    first: Vec<i64>,
    sum: i64,
    middle: i64,
    next: Option<i64>,
}

fn known<F: DeserializeOwned>(lines: &str) -> Vec<Known<F>> {
    let lines = lines.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

impl<F> Known<F> {
    fn day(&self, days: i64) -> NaiveDate {
        self.start + TimeDelta::days(days)
    }

    fn days_from(&self, from: NaiveDate) -> impl Iterator<Item = i64> {
        let dates = self.repeat.dates(self.start, from);
        dates.map(|date| (date - self.start).num_days())
    }
}

#[test]
fn dates_are_those_of_libical() {
    let series = known::<All>(include_str!(
        "../../../../../../tests/fixtures/recurrence/libical.jsonl"
    ));
    assert_eq!(series.len(), 23);
    for known in series {
        assert_eq!(known.repeat.check(), Ok(()));
        let found: Vec<_> = known.days_from(known.start).collect();
        assert_eq!(
            found, known.facts.dates,
            "{} {:?}",
            known.start, known.repeat
        );
    }
}

#[test]
fn dates_are_those_of_dateutil() {
    let series = known::<TwelveYears>(include_str!(
        "../../../../../../tests/fixtures/recurrence/dateutil.jsonl"
    ));
    assert_eq!(series.len(), 5_000);
    let (mut differ, mut skip) = (Vec::new(), Vec::new());
    for known in &series {
        let facts = &known.facts;
        let all: Vec<_> = known
            .days_from(known.start)
            .take_while(|days| *days < 12 * 365)
            .collect();
        let sum = all
            .iter()
            .fold(0, |sum, days| (31 * sum + days) % 1_000_000_007);
        if (all.len(), sum) != (facts.count, facts.sum) || !all.starts_with(&facts.first) {
            differ.push((known.start, &known.repeat));
        }
        let middle = known.day(facts.middle);
        let later: Vec<_> = known.days_from(middle).take(20).collect();
        let rest = all.iter().filter(|days| **days >= facts.middle);
        let rest: Vec<_> = rest.take(20).copied().collect();
        if later.first() != facts.next.as_ref() || !later.starts_with(&rest) {
            skip.push((known.start, &known.repeat, middle));
        }
    }
    assert!(
        differ.is_empty(),
        "{} differ: {:?}",
        differ.len(),
        differ.first()
    );
    assert!(
        skip.is_empty(),
        "{} skip some: {:?}",
        skip.len(),
        skip.first()
    );
}
