//! Dates, times and lengths as a calendar file writes them.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use domain::meeting::SeriesZone;
use domain::time::Zone;

use super::lines::Line;
use super::{Why, YEARS, zones};

/// A date or a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Time {
    /// A whole day.
    Day(NaiveDate),
    /// A time by no clock of its own: that of the series, or of the computer.
    Floating(NaiveDateTime),
    /// A time by the clock of a zone.
    Of(NaiveDateTime, Zone),
}

impl Time {
    /// The times of one line, which may have several.
    pub(super) fn all(line: &Line, located: &HashMap<String, String>) -> Result<Vec<Time>, Why> {
        let zone = match line.parameter("TZID") {
            Some(name) => Some(zones::zone(name, located).ok_or(Why::Zone)?),
            None => None,
        };
        let values = line.value.trim_end_matches(';').split(',').map(str::trim);
        let values = values.filter(|value| !value.is_empty());
        let times = values.map(|value| Time::parse(value, zone.as_ref()).ok_or(Why::Start));
        times.collect()
    }

    /// The one time of a line.
    pub(super) fn one(line: &Line, located: &HashMap<String, String>) -> Result<Time, Why> {
        let mut times = Time::all(line, located)?;
        match (times.pop(), times.pop()) {
            (Some(time), None) => Ok(time),
            _ => Err(Why::Start),
        }
    }

    /// A time; nothing when it makes no sense.
    pub(super) fn parse(value: &str, zone: Option<&Zone>) -> Option<Time> {
        let (value, utc) = match value.strip_suffix(['Z', 'z']) {
            Some(value) => (value, true),
            None => (value, false),
        };
        let (date, time) = match value.split_once(['T', 't']) {
            Some((date, time)) => (date, Some(time)),
            None => (value, None),
        };
        let [year, month, day] = numbers(date, [4, 2, 2])?;
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        let date = Some(date).filter(|date| YEARS.contains(&date.year()))?;
        let Some(time) = time else {
            return (!utc).then_some(Time::Day(date));
        };
        let [hour, minute, second] = numbers(time, [2, 2, 2])?;
        let at = date.and_hms_opt(hour, minute, second)?;
        Some(match zone {
            _ if utc => Time::Of(at, Zone::new("UTC")),
            Some(zone) => Time::Of(at, zone.clone()),
            None => Time::Floating(at),
        })
    }

    /// What the clock of a series shows then; nothing for a whole day, or when the series goes by the
    /// computer and this by a zone.
    pub(super) fn by(&self, zone: &SeriesZone) -> Option<NaiveDateTime> {
        match (self, zone) {
            (Time::Day(_), _) | (Time::Of(..), SeriesZone::Computer) => None,
            (Time::Floating(at), _) => Some(*at),
            // Not by way of UTC, so that a time which the clocks leave out stays what it is.
            (Time::Of(at, own), SeriesZone::Of(zone)) if own == zone => Some(*at),
            (Time::Of(at, own), SeriesZone::Of(zone)) => Some(zone.civil(own.instant(*at))),
        }
    }
}

/// Digits, so many for each number.
fn numbers<const N: usize>(text: &str, digits: [usize; N]) -> Option<[u32; N]> {
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits || text.len() != digits.iter().sum::<usize>() {
        return None;
    }
    let mut rest = text;
    let mut numbers = [0; N];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let (part, after) = rest.split_at(digits);
        *number = part.parse().ok()?;
        rest = after;
    }
    Some(numbers)
}

/// A length such as `PT1H30M`; nothing when it makes no sense. What is below zero is not one.
pub(super) fn length(value: &str) -> Option<TimeDelta> {
    let value = value.trim_end_matches(';');
    let value = value.strip_prefix('+').unwrap_or(value);
    let value = value.strip_prefix(['P', 'p'])?;
    let mut seconds: i64 = 0;
    let mut digits = String::new();
    for letter in value.chars() {
        let unit = match letter.to_ascii_uppercase() {
            'T' if digits.is_empty() => continue,
            digit if digit.is_ascii_digit() => {
                digits.push(digit);
                continue;
            }
            'W' => 7 * 24 * 3600,
            'D' => 24 * 3600,
            'H' => 3600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        let number: i64 = digits.parse().ok()?;
        seconds = seconds.checked_add(number.checked_mul(unit)?)?;
        digits.clear();
    }
    digits.is_empty().then(|| TimeDelta::try_seconds(seconds))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_makes_no_sense_is_none() {
        for value in [
            "",
            "Z",
            "2026",
            "20261301",
            "20260230T100000",
            "20260101T250000",
            "20260101T1000",
            "20260101T235960",
            "20260101Z",
            "+2026010T100000",
            "19010101T100000",
            "２０２６0101",
        ] {
            assert_eq!(Time::parse(value, None), None, "{value}");
        }
    }

    #[test]
    fn lengths_are_read() {
        for (value, minutes) in [
            ("PT50M", Some(50)),
            ("PT1H30M", Some(90)),
            ("P1DT2H", Some(26 * 60)),
            ("PT50M;", Some(50)),
            ("P2W", Some(14 * 24 * 60)),
            ("+PT3H0M0S", Some(180)),
            ("-PT5M", None),
            ("PT5", None),
            ("P99999999999999999999W", None),
            ("P9223372036854775807W", None),
            ("90", None),
        ] {
            assert_eq!(
                length(value).map(|length| length.num_minutes()),
                minutes,
                "{value}"
            );
        }
    }
}
