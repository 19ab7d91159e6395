//! Programs to start from. Each is a usual one of its kind; every time and day can be changed after.

use chrono::{Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calendar::monday;
use super::{MeetingKind, Program, Series, SeriesZone};
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
    /// Its sessions, in a program that begins in the week of `first`, on that day or after it.
    pub fn series(self, first: NaiveDate, zone: &SeriesZone, leads: &[u32]) -> Vec<Series> {
        let parts = self.parts();
        let weeks = parts.iter().map(|part| part.weeks.1).max().unwrap_or(1);
        let program = Program {
            begins: first,
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
