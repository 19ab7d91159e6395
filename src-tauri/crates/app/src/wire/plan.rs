//! What crosses the wire about the plan and lapses, beside the domain's own types.

use chrono::NaiveDate;
use domain::plan::{Change, IfThenUse, Offer, PlanToday};
use domain::record::{Id, Record};
use domain::{Lapse, Plan};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The plan, and what the records say beside it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlanNow {
    /// The plan; nothing before its first word.
    pub record: Option<Record<Plan>>,
    /// How each of its if–then plans did, in their order.
    pub uses: Vec<IfThenUse>,
    /// Changes that the last four weeks speak for at least twice. At most three.
    pub offers: Vec<Offer>,
    /// The habits of this week.
    pub week: WeekNow,
}

/// The habits of the week that goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WeekNow {
    /// The Monday it started on.
    #[ts(type = "string")]
    pub monday: NaiveDate,
    /// The habits that were ticked.
    pub kept: Vec<Id>,
    /// How many of the plan's habits were not ticked in the week before; nothing when none was
    /// ticked at all, since nobody was ticking then.
    pub missed_before: Option<usize>,
}

/// Whose word an offer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "of", content = "id")]
pub enum Speaks {
    /// One craving's.
    Craving(Id),
    /// The review of one lapse.
    Lapse(Id),
}

/// What Today shows of the plan and of lapses.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TodayPlan {
    /// What the plan says today.
    pub plan: PlanToday,
    /// A lapse of the last four weeks, a day old or older, that no one has looked back on yet.
    pub review: Option<Id>,
}

/// What to do with an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "do", content = "change")]
pub enum OfferAnswer {
    /// Take it into the plan.
    Take(Change),
    /// Leave it, and do not offer it again.
    Leave(Change),
}

/// The lapses, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LapseList {
    /// The lapses.
    pub items: Vec<Record<Lapse>>,
    /// Those that may be looked back on.
    pub reviewable: Vec<Id>,
}
