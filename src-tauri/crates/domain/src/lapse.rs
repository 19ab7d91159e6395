//! A lapse: that the person used, in as few or as many words as they want, and the review of it a
//! day later. Separate from cravings: one does not follow from the other.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{self, Fault, Field};
use crate::record::Id;

/// How long after a lapse its review is offered, and never before.
pub const REVIEW_AFTER: TimeDelta = TimeDelta::hours(24);

/// That the person used. Everything in it can be skipped: that it was, and when, is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Lapse {
    /// What was used.
    pub what: String,
    /// How much, in the person's own words.
    pub amount: String,
    /// Whether the person told anyone; nothing when they did not say.
    pub told: Option<bool>,
    /// The one next right step.
    pub next_step: String,
    /// Anything else.
    pub note: String,
    /// The look back, once it was begun.
    pub review: Option<Review>,
}

/// A look back at the weeks before a lapse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Review {
    /// Work and money.
    pub work: String,
    /// People.
    pub people: String,
    /// Treatment.
    pub treatment: String,
    /// Places.
    pub places: String,
    /// Routines that slipped.
    pub routines: String,
    /// Thoughts.
    pub thoughts: String,
    /// Health.
    pub health: String,
    /// Triggers that came up.
    pub triggers: Vec<Id>,
    /// The earliest sign, as it looks now.
    pub earliest: String,
    /// What helped the person stop.
    pub helped: String,
    /// What to change in the plan.
    pub change: String,
}

impl Lapse {
    /// Without white space around its labels.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        for label in [&mut self.what, &mut self.amount] {
            *label = label.trim().to_owned();
        }
        self
    }

    /// Checks the record against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        limits::labels([(Field::What, &self.what), (Field::Amount, &self.amount)])?;
        limits::texts([
            (Field::NextStep, &self.next_step),
            (Field::Note, &self.note),
        ])?;
        let Some(review) = &self.review else {
            return Ok(());
        };
        limits::texts(review.texts().map(|text| (Field::Review, text)))?;
        limits::lists([(Field::Triggers, review.triggers.len())])
    }

    /// Whether a review may be offered: none was begun, and a day has passed. Both times are civil
    /// times of the place where it happened.
    pub fn may_be_reviewed(&self, happened: NaiveDateTime, now: NaiveDateTime) -> bool {
        self.review.is_none() && now - happened >= REVIEW_AFTER
    }
}

impl Review {
    /// Every text in it, in the order they are asked for.
    pub fn texts(&self) -> [&String; 10] {
        [
            &self.work,
            &self.people,
            &self.treatment,
            &self.places,
            &self.routines,
            &self.thoughts,
            &self.health,
            &self.earliest,
            &self.helped,
            &self.change,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_review_is_offered_after_a_day_and_once() {
        let at = |day, hour| {
            NaiveDate::from_ymd_opt(2026, 11, day)
                .unwrap()
                .and_hms_opt(hour, 0, 0)
                .unwrap()
        };
        let lapse = Lapse::default();
        assert!(!lapse.may_be_reviewed(at(21, 22), at(22, 21)));
        assert!(lapse.may_be_reviewed(at(21, 22), at(22, 22)));
        let begun = Lapse {
            review: Some(Review::default()),
            ..lapse
        };
        assert!(!begun.may_be_reviewed(at(21, 22), at(30, 22)));
    }

    #[test]
    fn that_it_was_is_enough() {
        assert_eq!(Lapse::default().check(), Ok(()));
    }
}
