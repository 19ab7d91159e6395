//! Programs to start from. Each is a usual one of its kind; every time and day can be changed after.

use chrono::{Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MeetingKind, Program, Series, SeriesZone};
use crate::time::monday;
use crate::time::recurrence::Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
use crate::time::recurrence::{Ends, Repeat, Rule, Weekday};

/// A program to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ProgramTemplate")]
pub enum Template {
    /// Three evenings a week of three hours, for twelve weeks.
    ThreeEvenings,
    /// Groups of four kinds over sixteen weeks.
    SixteenWeeks,
    /// Two hours on each morning of the working week, for eight weeks.
    FiveMornings,
    /// Nine hours a week, then six, then three, for four weeks each.
    SteppingDown,
}

/// Some of the sessions of a template.
struct Part {
    kind: MeetingKind,
    on: &'static [Weekday],
    at: (u32, u32),
    minutes: u16,
    /// The first week and the last, from 1.
    weeks: (u16, u16),
}

const WORKING_WEEK: &[Weekday] = &[Monday, Tuesday, Wednesday, Thursday, Friday];

impl Template {
    /// Its sessions, in a program that begins on the first of its days from `first` on: in a week of
    /// which nothing is left, it would be a week short.
    pub fn series(self, first: NaiveDate, zone: &SeriesZone, leads: &[u32]) -> Vec<Series> {
        let parts = self.parts();
        let weeks = parts.iter().map(|part| part.weeks.1).max().unwrap_or(1);
        let is_first = |day: &NaiveDate| {
            let mut starting = parts.iter().filter(|part| part.weeks.0 == 1);
            starting.any(|part| part.on.contains(&Weekday::of(*day)))
        };
        let program = Program {
            begins: first.iter_days().find(is_first).unwrap_or(first),
            weeks,
        };
        parts
            .iter()
            .filter_map(|part| part.series(program, zone, leads))
            .collect()
    }

    fn parts(self) -> &'static [Part] {
        use MeetingKind::{Family, ProcessGroup, RelapsePrevention, SkillsGroup, SocialSupport};
        macro_rules! parts {
            ($($kind:ident, $on:expr, $at:expr, $minutes:literal, $weeks:expr;)*) => {
                &[$(Part { kind: $kind, on: $on, at: $at, minutes: $minutes, weeks: $weeks },)*]
            };
        }
        match self {
            Template::ThreeEvenings => parts![
                ProcessGroup, &[Monday, Wednesday, Thursday], (18, 0), 180, (1, 12);
            ],
            Template::SixteenWeeks => parts![
                SkillsGroup, &[Monday, Friday], (17, 30), 50, (1, 4);
                RelapsePrevention, &[Monday, Friday], (18, 30), 90, (1, 16);
                Family, &[Wednesday], (18, 30), 90, (1, 12);
                SocialSupport, &[Wednesday], (18, 30), 90, (13, 16);
            ],
            Template::FiveMornings => parts![
                ProcessGroup, WORKING_WEEK, (9, 0), 120, (1, 8);
            ],
            Template::SteppingDown => parts![
                ProcessGroup, &[Monday, Wednesday, Thursday], (18, 0), 180, (1, 4);
                ProcessGroup, &[Monday, Thursday], (18, 0), 180, (5, 8);
                ProcessGroup, &[Wednesday], (18, 0), 180, (9, 12);
            ],
        }
    }
}

impl Part {
    /// Nothing when the calendar does not reach that far.
    fn series(&self, program: Program, zone: &SeriesZone, leads: &[u32]) -> Option<Series> {
        let week =
            |number: u16| monday(program.begins).checked_add_days(Days::new(u64::from(number) * 7));
        let from = week(self.weeks.0 - 1)?.max(program.begins);
        let last = week(self.weeks.1)?.pred_opt()?;
        let repeat = Repeat {
            rule: Rule::Weekly {
                every: 1,
                on: self.on.to_vec(),
            },
            ends: Ends::On { date: last },
        };
        let start = repeat.dates(from, from).next()?;
        Some(Series {
            kind: self.kind,
            title: String::new(),
            neutral: String::new(),
            start: start.and_time(NaiveTime::from_hms_opt(self.at.0, self.at.1, 0)?),
            length: self.minutes,
            repeat,
            zone: zone.clone(),
            place: String::new(),
            leader: String::new(),
            program: Some(program),
            counts: true,
            leads: leads.to_vec(),
            changes: Vec::new(),
            uid: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::time::recurrence::laws::date;

    const ALL: [Template; 4] = [
        Template::ThreeEvenings,
        Template::SixteenWeeks,
        Template::FiveMornings,
        Template::SteppingDown,
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn a_program_fills_its_weeks_from_the_first_day_on(first in date()) {
            for template in ALL {
                let series = template.series(first, &SeriesZone::Computer, &[60]);
                let program = series[0].program.unwrap();
                prop_assert!(program.begins >= first && program.begins < first + Days::new(7));
                let mut weeks = BTreeSet::new();
                for one in &series {
                    prop_assert_eq!(one.check(), Ok(()));
                    prop_assert_eq!(&one.clone().tidied(), one);
                    prop_assert_eq!(one.program, Some(program));
                    let planned = one.planned(NaiveDate::MIN, NaiveDate::MAX);
                    prop_assert_eq!(planned[0].start, one.start);
                    for session in planned {
                        prop_assert!(session.start.date() >= first);
                        weeks.insert(one.week(session.start));
                    }
                }
                let expected: BTreeSet<_> = (1..=program.weeks).map(Some).collect();
                prop_assert_eq!(weeks, expected);
            }
        }
    }

    /// Hours in each week of a program that begins on a Monday.
    fn hours(template: Template) -> Vec<f32> {
        let first = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let series = template.series(first, &SeriesZone::Computer, &[]);
        let weeks = series[0].program.unwrap().weeks;
        let mut hours = vec![0.0; weeks.into()];
        for one in &series {
            for session in one.planned(NaiveDate::MIN, NaiveDate::MAX) {
                let week = one.week(session.start).unwrap();
                hours[usize::from(week) - 1] += f32::from(session.length) / 60.0;
            }
        }
        hours
    }

    #[test]
    fn each_has_the_hours_of_its_kind() {
        assert_eq!(hours(Template::ThreeEvenings), [9.0; 12]);
        assert_eq!(hours(Template::FiveMornings), [10.0; 8]);
        let down = [[9.0; 4], [6.0; 4], [3.0; 4]].concat();
        assert_eq!(hours(Template::SteppingDown), down);
        let sixteen = hours(Template::SixteenWeeks);
        let skills = 2.0 * 50.0 / 60.0;
        assert!((sixteen[0] - (4.5 + skills)).abs() < 0.01, "{sixteen:?}");
        assert_eq!(sixteen[4..], [4.5; 12]);
    }
}
