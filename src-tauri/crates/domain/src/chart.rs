//! Triggers that are the same as others: which one on the chart each of them counts for.

use std::collections::{HashMap, HashSet};

use crate::record::Id;
use crate::trigger::{Standing, Trigger};

/// Where each trigger of a chart counts.
#[derive(Debug, Default)]
pub struct Merged {
    kept: HashMap<Id, Id>,
}

impl Merged {
    /// Follows every merge to its end: the last of a chain that is still there is the one that is
    /// kept. Triggers that are the same as each other in a circle all stay themselves.
    pub fn of<'a>(chart: impl IntoIterator<Item = (Id, &'a Trigger)>) -> Self {
        let standings: HashMap<Id, Standing> = chart
            .into_iter()
            .map(|(id, trigger)| (id, trigger.standing))
            .collect();
        let end = |start: Id| {
            let mut at = start;
            let mut met = HashSet::from([start]);
            while let Some(Standing::SameAs(next)) = standings.get(&at) {
                if !standings.contains_key(next) {
                    break;
                }
                if !met.insert(*next) {
                    return start;
                }
                at = *next;
            }
            at
        };
        Merged {
            kept: standings.keys().map(|id| (*id, end(*id))).collect(),
        }
    }

    /// The trigger that this one counts for: itself, when it is the same as none or not on the chart.
    pub fn kept(&self, id: Id) -> Id {
        self.kept.get(&id).copied().unwrap_or(id)
    }

    /// Those that some triggers count for, each once.
    pub fn each(&self, ids: &[Id]) -> Vec<Id> {
        let mut kept: Vec<Id> = Vec::with_capacity(ids.len());
        for id in ids {
            let id = self.kept(*id);
            if !kept.contains(&id) {
                kept.push(id);
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trigger::Nature;

    fn chart(standings: &[Standing]) -> Vec<(Id, Trigger)> {
        let trigger = |standing| Trigger {
            name: "Payday".into(),
            nature: Nature::Outside(None),
            pull: None,
            avoidable: None,
            avoiding: String::new(),
            facing: String::new(),
            standing,
        };
        let triggers = standings.iter().map(|standing| trigger(*standing));
        (0..).map(id).zip(triggers).collect()
    }

    fn id(number: u8) -> Id {
        Id([number; 16])
    }

    fn merged(standings: &[Standing]) -> Merged {
        let chart = chart(standings);
        Merged::of(chart.iter().map(|(id, trigger)| (*id, trigger)))
    }

    #[test]
    fn a_chain_is_followed_to_its_end() {
        use Standing::{Active, Retired, SameAs};
        let merged = merged(&[SameAs(id(1)), SameAs(id(2)), Retired, Active]);
        assert_eq!(merged.kept(id(0)), id(2));
        assert_eq!(merged.kept(id(3)), id(3));
        assert_eq!(merged.each(&[id(0), id(1), id(3), id(2)]), [id(2), id(3)]);
    }

    #[test]
    fn circles_and_gaps_end_somewhere() {
        use Standing::SameAs;
        let circle = merged(&[SameAs(id(1)), SameAs(id(0)), SameAs(id(0)), SameAs(id(3))]);
        for number in 0..4 {
            assert_eq!(circle.kept(id(number)), id(number));
        }
        let gap = merged(&[SameAs(id(1)), SameAs(id(9))]);
        assert_eq!(gap.kept(id(0)), id(1));
        assert_eq!(gap.kept(id(9)), id(9), "not on the chart");
    }
}
