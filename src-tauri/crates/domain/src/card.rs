//! The card: the few lines of the plan that the person wants at hand while the journal is locked.
//!
//! Apart from the plan because it is read by whoever sits down at this computer: what is not here
//! is not shown there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::coping::Tool;
use crate::plan::{Person, Plan};

/// The most lines of each part. More than that is a page to read, not a card.
const LINES: usize = 5;

/// Which parts of the plan are on the card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardParts {
    /// Why.
    pub reasons: bool,
    /// What to do first.
    pub steps: bool,
    /// Whom to turn to.
    pub people: bool,
}

/// What is on the card: of each part that was chosen the first five, in the order of the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Why.
    pub reasons: Vec<String>,
    /// What to do first.
    pub steps: Vec<Tool>,
    /// Whom to turn to.
    pub people: Vec<Person>,
}

impl CardParts {
    /// Whether nothing was chosen.
    pub fn is_none(self) -> bool {
        self == Self::default()
    }
}

impl Card {
    /// The card of a plan.
    #[must_use]
    pub fn of(plan: &Plan, parts: CardParts) -> Self {
        Card {
            reasons: first(parts.reasons, &plan.reasons),
            steps: first(parts.steps, &plan.tools),
            people: first(parts.people, &plan.people),
        }
    }

    /// Whether nothing is on it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn first<T: Clone>(chosen: bool, lines: &[T]) -> Vec<T> {
    let most = if chosen { LINES } else { 0 };
    lines.iter().take(most).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_chosen_is_on_it() {
        let plan = Plan {
            reasons: (1..=7).map(|number| number.to_string()).collect(),
            tools: vec![Tool::Own("Detour".into())],
            people: vec![Person {
                name: "Sam".into(),
                ..Person::default()
            }],
            if_used: "Call Sam.".into(),
            ..Plan::default()
        };
        let reasons = CardParts {
            reasons: true,
            ..CardParts::default()
        };
        let card = Card::of(&plan, reasons);
        assert_eq!(card.reasons, ["1", "2", "3", "4", "5"]);
        assert_eq!((card.steps.len(), card.people.len()), (0, 0));
        let others = CardParts {
            reasons: false,
            steps: true,
            people: true,
        };
        let card = Card::of(&plan, others);
        assert_eq!((&card.steps, &card.people), (&plan.tools, &plan.people));
        assert!(card.reasons.is_empty());
        assert!(Card::of(&plan, CardParts::default()).is_empty());
    }
}
