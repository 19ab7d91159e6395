//! How often something repeats, as a calendar file writes it (RFC 5545, 3.3.10). Read only where our
//! own repeat gives the very same dates.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};
use domain::meeting::SeriesZone;
use domain::time::recurrence::{Ends, Nth, Repeat, Rule, Weekday};

use super::times::Time;
use super::{MOST_TIMES, YEARS};

/// The days of the week, from Monday, which is where our weeks begin.
const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "MO"),
    (Weekday::Tuesday, "TU"),
    (Weekday::Wednesday, "WE"),
    (Weekday::Thursday, "TH"),
    (Weekday::Friday, "FR"),
    (Weekday::Saturday, "SA"),
    (Weekday::Sunday, "SU"),
];

/// Which of a weekday in a month.
const NTHS: [(Nth, &str); 6] = [
    (Nth::First, "1"),
    (Nth::Second, "2"),
    (Nth::Third, "3"),
    (Nth::Fourth, "4"),
    (Nth::Fifth, "5"),
    (Nth::Last, "-1"),
];

/// Our repeat for a rule of something that first is at `start`. Nothing when there is none that gives the
/// same dates.
pub(super) fn read(value: &str, start: NaiveDateTime, zone: &SeriesZone) -> Option<Repeat> {
    let mut parts = HashMap::new();
    for part in value.split(';').map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let (name, value) = part.split_once('=')?;
        let (name, value) = (name.to_ascii_uppercase(), value.to_ascii_uppercase());
        if parts.insert(name, value).is_some() {
            return None;
        }
    }
    let mut take = |name: &str| parts.remove(name);
    let frequency = take("FREQ")?;
    let every: u16 = take("INTERVAL").map_or(Some(1), |every| every.parse().ok())?;
    let ends = ends(take("COUNT"), take("UNTIL"), start, zone)?;
    let week_from = take("WKST").map_or(Some(Weekday::Monday), |day| weekday(&day))?;
    let (days, of_month, position) = (take("BYDAY"), take("BYMONTHDAY"), take("BYSETPOS"));
    // Whatever else the rule says, it is not ours.
    if !parts.is_empty() {
        return None;
    }
    let rule = match (frequency.as_str(), days, of_month, position) {
        ("DAILY", None, None, None) => Rule::Daily { every },
        ("DAILY", Some(days), None, None) if every == 1 => Rule::Weekly {
            every,
            on: weekdays(&days)?,
        },
        ("WEEKLY", days, None, None) => {
            let on = match days {
                Some(days) => weekdays(&days)?,
                None => vec![Weekday::of(start.date())],
            };
            if every > 1 && !same_weeks(&on, week_from) {
                return None;
            }
            Rule::Weekly { every, on }
        }
        ("MONTHLY", None, day, None) => Rule::MonthlyOnDay {
            every,
            day: match day {
                Some(day) => day.parse().ok()?,
                None => u8::try_from(start.day()).ok()?,
            },
        },
        ("MONTHLY", Some(day), None, position) => {
            let (nth, weekday) = nth_weekday(&day, position)?;
            Rule::MonthlyOnWeekday {
                every,
                nth,
                weekday,
            }
        }
        _ => return None,
    };
    let repeat = Repeat { rule, ends };
    // A start that its own rule does not have is shown by some calendars and not by others.
    let fits = repeat.check().is_ok()
        && repeat.dates(start.date(), start.date()).next() == Some(start.date());
    fits.then_some(repeat)
}

fn ends(
    count: Option<String>,
    until: Option<String>,
    start: NaiveDateTime,
    zone: &SeriesZone,
) -> Option<Ends> {
    match (count, until) {
        (None, None) => Some(Ends::Never),
        (Some(count), None) => {
            let times = count.parse().ok().filter(|times| *times <= MOST_TIMES)?;
            Some(Ends::After { times })
        }
        (None, Some(until)) => {
            let date = match Time::parse(&until, None)? {
                Time::Day(date) => date,
                time => {
                    let until = time.by(zone)?;
                    let held = until.time() >= start.time();
                    if held {
                        until.date()
                    } else {
                        until.date().pred_opt()?
                    }
                }
            };
            Some(Ends::On { date })
        }
        (Some(_), Some(_)) => None,
    }
}

fn weekday(name: &str) -> Option<Weekday> {
    DAYS.iter()
        .find(|(_, known)| *known == name)
        .map(|(day, _)| *day)
}

fn weekdays(names: &str) -> Option<Vec<Weekday>> {
    names.split(',').map(|name| weekday(name.trim())).collect()
}

/// Whether weeks from Monday and weeks from another day have these days together. They do where none of
/// the days, or each of them, lies between the two.
fn same_weeks(on: &[Weekday], from: Weekday) -> bool {
    on.iter().all(|day| *day < from) || on.iter().all(|day| *day >= from)
}

/// One weekday, and which of a month it is: `2TU`, or `TU` with its position, as Outlook writes it.
fn nth_weekday(day: &str, position: Option<String>) -> Option<(Nth, Weekday)> {
    let (nth, day) = match position {
        Some(position) => (position, day),
        None => {
            let (nth, day) = day.split_at_checked(day.len().checked_sub(2)?)?;
            (nth.to_owned(), day)
        }
    };
    let nth = nth.strip_prefix('+').unwrap_or(&nth);
    let known = NTHS.iter().find(|(_, known)| *known == nth);
    Some((known?.0, weekday(day)?))
}

/// A repeat as a rule; nothing when it does not. `start` is when its first one is.
pub(super) fn write(
    repeat: &Repeat,
    start: NaiveDateTime,
    utc: impl Fn(NaiveDateTime) -> Option<DateTime<Utc>>,
) -> Option<String> {
    let (frequency, every, days) = match &repeat.rule {
        Rule::Once => return None,
        Rule::Daily { every } => ("DAILY", every, String::new()),
        Rule::Weekly { every, on } => {
            let names = DAYS.iter().filter(|(day, _)| on.contains(day));
            let names: Vec<&str> = names.map(|(_, name)| *name).collect();
            ("WEEKLY", every, format!(";BYDAY={}", names.join(",")))
        }
        Rule::MonthlyOnDay { every, day } => ("MONTHLY", every, format!(";BYMONTHDAY={day}")),
        Rule::MonthlyOnWeekday {
            every,
            nth,
            weekday,
        } => {
            let nth = NTHS.iter().filter(|(known, _)| known == nth);
            let day = DAYS.iter().filter(|(known, _)| known == weekday);
            let name: String = nth
                .map(|(_, nth)| *nth)
                .chain(day.map(|(_, day)| *day))
                .collect();
            ("MONTHLY", every, format!(";BYDAY={name}"))
        }
    };
    let ends = match repeat.ends {
        Ends::After { times } => format!(";COUNT={times}"),
        // What ends later than any calendar goes on.
        Ends::On { date } if date.year() <= *YEARS.end() => {
            let last = date.and_time(start.time());
            match utc(last) {
                Some(last) => last.format(";UNTIL=%Y%m%dT%H%M%SZ").to_string(),
                None => last.format(";UNTIL=%Y%m%dT%H%M%S").to_string(),
            }
        }
        Ends::Never | Ends::On { .. } => String::new(),
    };
    Some(format!(
        "RRULE:FREQ={frequency};INTERVAL={every}{days}{ends}"
    ))
}
