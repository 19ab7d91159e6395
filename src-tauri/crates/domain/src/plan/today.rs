//! What the plan says on one day: a sentence, the next small steps, what is due.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::{Plan, SpecialDate, Step};

/// How many days ahead a special date is told of.
const AHEAD: i64 = 7;

/// What Today shows of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct PlanToday {
    /// One of the person's reasons: another one each day, the same all day.
    pub reason: Option<String>,
    /// The next step of each goal, and those that were done today.
    pub steps: Vec<Step>,
    /// The day for looking at the plan again has come.
    pub review_due: bool,
    /// Special dates of today and the next seven days, the nearest first.
    pub dates: Vec<Coming>,
    /// Dates since which the person wants the days counted.
    pub counted: Vec<Counted>,
}

/// A special date that is near.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Coming {
    /// What it is.
    pub name: String,
    /// What the person does on it.
    pub plan: String,
    /// In how many days; 0 today.
    pub days: i64,
}

/// Days since a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Counted {
    /// What it is.
    pub name: String,
    /// Days since then; 0 on the day itself.
    pub days: i64,
}

impl Plan {
    /// What it says on `day`.
    pub fn on(&self, day: NaiveDate) -> PlanToday {
        let nth = usize::try_from(day.num_days_from_ce()).unwrap_or_default();
        let reason = match self.reasons.len() {
            0 => None,
            reasons => self.reasons.get(nth % reasons).cloned(),
        };
        let mut dates: Vec<Coming> = self
            .dates
            .iter()
            .filter_map(|date| {
                let days = (date.next(day)? - day).num_days();
                (days <= AHEAD).then(|| Coming {
                    name: date.name.clone(),
                    plan: date.plan.clone(),
                    days,
                })
            })
            .collect();
        dates.sort_by_key(|coming| coming.days);
        PlanToday {
            reason,
            steps: self.steps_on(day).cloned().collect(),
            review_due: self.review.is_some_and(|review| review <= day),
            dates,
            counted: self
                .dates
                .iter()
                .filter(|date| date.counted && date.day <= day)
                .map(|date| Counted {
                    name: date.name.clone(),
                    days: (day - date.day).num_days(),
                })
                .collect(),
        }
    }

    fn steps_on(&self, day: NaiveDate) -> impl Iterator<Item = &Step> {
        self.goals.iter().flat_map(move |goal| {
            let done = goal.steps.iter().filter(move |step| step.done == Some(day));
            done.chain(goal.steps.iter().find(|step| step.done.is_none()))
        })
    }
}

impl SpecialDate {
    /// When it comes next, on `day` or later. February 29 comes on March 1 in other years.
    pub fn next(&self, day: NaiveDate) -> Option<NaiveDate> {
        if !self.yearly || self.day >= day {
            return (self.day >= day).then_some(self.day);
        }
        let in_year = |year| {
            self.day
                .with_year(year)
                .or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
        };
        [day.year(), day.year() + 1]
            .into_iter()
            .filter_map(in_year)
            .find(|next| *next >= day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Goal, GoalSpan};
    use crate::record::Id;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn date(at: &str, yearly: bool) -> SpecialDate {
        SpecialDate {
            day: day(at),
            name: at.into(),
            yearly,
            plan: String::new(),
            counted: false,
        }
    }

    #[test]
    fn a_reason_stays_all_day_and_each_has_its_turn() {
        let plan = Plan {
            reasons: ["a", "b", "c"].map(String::from).to_vec(),
            ..Plan::default()
        };
        let mut turns: Vec<_> = ["2026-11-23", "2026-11-24", "2026-11-25"]
            .map(|at| plan.on(day(at)).reason.unwrap())
            .to_vec();
        turns.sort();
        assert_eq!(turns, ["a", "b", "c"]);
        assert_eq!(Plan::default().on(day("2026-11-23")).reason, None);
    }

    #[test]
    fn each_goal_offers_its_next_step_and_shows_what_was_done_today() {
        let step = |id, done: Option<&str>| Step {
            id: Id([id; 16]),
            text: id.to_string(),
            done: done.map(day),
        };
        let plan = Plan {
            goals: vec![Goal {
                text: "Work".into(),
                span: GoalSpan::Months,
                steps: vec![
                    step(1, Some("2026-11-20")),
                    step(2, Some("2026-11-23")),
                    step(3, None),
                    step(4, None),
                ],
            }],
            ..Plan::default()
        };
        let shown = |at| -> Vec<u8> {
            let steps = plan.on(day(at)).steps;
            steps.iter().map(|step| step.id.0[0]).collect()
        };
        assert_eq!(shown("2026-11-23"), [2, 3]);
        assert_eq!(shown("2026-11-24"), [3]);
    }

    #[test]
    fn dates_come_once_or_every_year() {
        let once = date("2026-11-25", false);
        assert_eq!(once.next(day("2026-11-23")), Some(day("2026-11-25")));
        assert_eq!(once.next(day("2026-11-26")), None);
        let yearly = date("2020-02-29", true);
        assert_eq!(yearly.next(day("2026-11-23")), Some(day("2027-03-01")));
        assert_eq!(yearly.next(day("2027-12-01")), Some(day("2028-02-29")));
        assert_eq!(yearly.next(day("2028-02-29")), Some(day("2028-02-29")));
        let new_year = date("2020-01-01", true);
        let plan = Plan {
            dates: vec![new_year, once],
            ..Plan::default()
        };
        let on = |at| -> Vec<i64> {
            let coming = plan.on(day(at)).dates;
            coming.iter().map(|coming| coming.days).collect()
        };
        assert_eq!(on("2026-11-23"), [2]);
        assert_eq!(on("2026-12-25"), [7]);
        assert_eq!(on("2026-12-24"), [0_i64; 0]);
    }

    #[test]
    fn a_count_never_starts_again_by_itself_and_is_off_unless_asked_for() {
        let mut counted = date("2026-11-01", true);
        let plan = |date: &SpecialDate| Plan {
            dates: vec![date.clone()],
            ..Plan::default()
        };
        assert_eq!(plan(&counted).on(day("2027-11-02")).counted, []);
        counted.counted = true;
        let since = plan(&counted).on(day("2027-11-02")).counted;
        assert_eq!(since[0].days, 366);
        assert_eq!(plan(&counted).on(day("2026-10-31")).counted, []);
    }

    #[test]
    fn a_review_is_due_from_its_day_on() {
        let plan = Plan {
            review: Some(day("2026-11-23")),
            ..Plan::default()
        };
        assert!(!plan.on(day("2026-11-22")).review_due);
        assert!(plan.on(day("2026-11-23")).review_due);
        assert!(plan.on(day("2027-01-01")).review_due);
    }
}
