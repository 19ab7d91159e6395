//! Figures, what they may be at most, and the table they are told in.

use std::time::{Duration, Instant};

use anyhow::Result;

/// One line of the table. Figures and budgets are in the same unit.
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) figure: f64,
    pub(crate) budget: f64,
    pub(crate) unit: &'static str,
}

impl Row {
    pub(crate) fn time(what: String, figure: Duration, budget: u64) -> Self {
        Row {
            what,
            figure: milliseconds(figure),
            budget: budget as f64,
            unit: "ms",
        }
    }
}

pub(crate) fn timed(work: impl FnOnce() -> Result<()>) -> Result<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

pub(crate) fn median(times: Vec<Duration>) -> Duration {
    quantile(times, 50)
}

pub(crate) fn p95(times: Vec<Duration>) -> Duration {
    quantile(times, 95)
}

/// The smallest of `times` that at least `percent` of them do not exceed.
fn quantile(mut times: Vec<Duration>, percent: usize) -> Duration {
    times.sort_unstable();
    let nth = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(nth).copied().unwrap_or_default()
}

pub(crate) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

pub(crate) fn table(rows: &[Row]) -> String {
    let mut text = "| what | measured | budget | share |\n| --- | ---: | ---: | ---: |".to_owned();
    for Row {
        what,
        figure,
        budget,
        unit,
    } in rows
    {
        let share = figure / budget * 100.0;
        text += &format!("\n| {what} | {figure:.1} {unit} | {budget} {unit} | {share:.0} % |");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_of_the_times_themselves() {
        let times = |millis: &[u64]| millis.iter().copied().map(Duration::from_millis).collect();
        assert_eq!(median(times(&[9, 1, 5])), Duration::from_millis(5));
        let hundred: Vec<u64> = (1..=100).rev().collect();
        assert_eq!(p95(times(&hundred)), Duration::from_millis(95));
        assert_eq!(p95(times(&[7])), Duration::from_millis(7));
        assert_eq!(p95(Vec::new()), Duration::ZERO);
    }

    #[test]
    fn the_table_says_how_much_of_the_budget_is_used() {
        let row = Row::time("open".to_owned(), Duration::from_micros(25_040), 50);
        assert!(table(&[row]).ends_with("\n| open | 25.0 ms | 50 ms | 50 % |"));
    }
}
