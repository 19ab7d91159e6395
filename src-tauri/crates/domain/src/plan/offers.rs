//! Changes of the plan that what was recorded speaks for. They are offered and never made: the
//! person takes them in, changes them first, or leaves them.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::{Change, Cue, IfThen, Plan};
use crate::chart::Merged;
use crate::coping::{Tool, Tried};
use crate::record::{Id, Scale4};
use crate::trigger::{Standing, Trigger};

/// From this rating on, a tool is worth a place in the plan.
const WORTH_KEEPING: u8 = 3;

/// What a craving or a review tells.
#[derive(Clone, Copy, Debug)]
pub struct Witness<'a> {
    /// The triggers that came up.
    pub triggers: &'a [Id],
    /// What was tried.
    pub tried: &'a [Tried],
}

/// A change, and how much speaks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Offer {
    /// The change.
    pub change: Change,
    /// How many records speak for it.
    pub count: usize,
}

/// The chart, as far as offers need it.
#[derive(Debug)]
pub struct Chart<'a> {
    triggers: HashMap<Id, &'a Trigger>,
    merged: Merged,
}

impl<'a> Chart<'a> {
    /// The chart with every trigger on it.
    pub fn of(triggers: &[(Id, &'a Trigger)]) -> Self {
        Chart {
            triggers: triggers.iter().copied().collect(),
            merged: Merged::of(triggers.iter().copied()),
        }
    }

    /// What each trigger counts for.
    pub fn merged(&self) -> &Merged {
        &self.merged
    }

    /// The triggers that still count, each once, as cues.
    fn cues(&self, ids: &[Id]) -> Vec<Cue> {
        let kept = self.merged.each(ids).into_iter();
        kept.filter_map(|id| {
            let trigger = self.triggers.get(&id)?;
            (trigger.standing == Standing::Active).then(|| Cue {
                trigger: Some(id),
                words: trigger.name.clone(),
            })
        })
        .collect()
    }

    fn is_same(&self, one: &Cue, other: &Cue) -> bool {
        let kept = |cue: &Cue| Cue {
            trigger: cue.trigger.map(|id| self.merged.kept(id)),
            words: cue.words.clone(),
        };
        kept(one).is_same(&kept(other))
    }
}

impl Plan {
    /// What the witnesses speak for that is neither in the plan nor was left, most spoken for first.
    pub fn offers<'a>(
        &self,
        witnesses: impl IntoIterator<Item = Witness<'a>>,
        chart: &Chart<'_>,
    ) -> Vec<Offer> {
        let mut offers: Vec<Offer> = Vec::new();
        for witness in witnesses {
            for change in spoken_for(witness, chart) {
                match offers.iter_mut().find(|offer| offer.change == change) {
                    Some(offer) => offer.count += 1,
                    None => offers.push(Offer { change, count: 1 }),
                }
            }
        }
        offers
            .retain(|offer| !self.has(&offer.change, chart) && !self.left.contains(&offer.change));
        offers.sort_by_key(|offer| Reverse(offer.count));
        offers
    }

    /// Takes a change in. One that is there already changes nothing.
    #[must_use]
    pub fn with(mut self, change: Change) -> Self {
        match change {
            Change::Situation(cue) => self.situations.push(cue),
            Change::Tool(tool) => self.tools.push(tool),
            Change::IfThen(plan) => self.if_then.push(plan),
        }
        self
    }

    fn has(&self, change: &Change, chart: &Chart<'_>) -> bool {
        match change {
            Change::Situation(cue) => self
                .situations
                .iter()
                .any(|known| chart.is_same(known, cue)),
            Change::Tool(tool) => self.tools.iter().any(|known| known.is_same(tool)),
            // One answer for one cue: a second one would have to be chosen between when it counts.
            Change::IfThen(plan) => self
                .if_then
                .iter()
                .any(|known| chart.is_same(&known.cue, &plan.cue)),
        }
    }
}

fn spoken_for(witness: Witness<'_>, chart: &Chart<'_>) -> Vec<Change> {
    let worth = |tried: &&Tried| tried.helped.map(u8::from) >= Some(WORTH_KEEPING);
    let helped: Vec<&Tried> = witness.tried.iter().filter(worth).collect();
    let best: Option<&Tool> = helped
        .iter()
        .max_by_key(|tried: &&&Tried| tried.helped.map(|helped: Scale4| u8::from(helped)))
        .map(|tried| &tried.tool);
    let cues = chart.cues(witness.triggers);
    let mut changes: Vec<Change> = Vec::new();
    for cue in cues {
        changes.push(Change::Situation(cue.clone()));
        if let Some(tool) = best {
            changes.push(Change::IfThen(IfThen {
                cue,
                then: tool.clone(),
                backup: None,
            }));
        }
    }
    changes.extend(
        helped
            .into_iter()
            .map(|tried| Change::Tool(tried.tool.clone())),
    );
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coping::ListedTool;
    use crate::trigger::Nature;

    const PAYDAY: Id = Id([1; 16]);
    const PAY: Id = Id([2; 16]);
    const OLD: Id = Id([3; 16]);

    fn trigger(name: &str, standing: Standing) -> Trigger {
        Trigger {
            name: name.into(),
            nature: Nature::Outside(None),
            pull: None,
            avoidable: None,
            avoiding: String::new(),
            facing: String::new(),
            standing,
        }
    }

    fn tried(tool: ListedTool, helped: u8) -> Tried {
        Tried {
            tool: Tool::Listed(tool),
            helped: helped.try_into().ok(),
        }
    }

    fn payday() -> Cue {
        Cue {
            trigger: Some(PAYDAY),
            words: "Payday".into(),
        }
    }

    fn offers(plan: &Plan, witnesses: &[(&[Id], &[Tried])]) -> Vec<Offer> {
        let triggers = [
            (PAYDAY, trigger("Payday", Standing::Active)),
            (PAY, trigger("Pay", Standing::SameAs(PAYDAY))),
            (OLD, trigger("Old", Standing::Retired)),
        ];
        let triggers: Vec<_> = triggers.iter().map(|(id, it)| (*id, it)).collect();
        let witnesses = witnesses
            .iter()
            .map(|(triggers, tried)| Witness { triggers, tried });
        plan.offers(witnesses, &Chart::of(&triggers))
    }

    #[test]
    fn what_came_up_and_what_helped_is_offered_with_how_often() {
        let walk = [tried(ListedTool::Walk, 4), tried(ListedTool::Music, 2)];
        let found = offers(
            &Plan::default(),
            &[(&[PAYDAY], &walk), (&[PAY, OLD], &[]), (&[OLD], &[])],
        );
        let answer = IfThen {
            cue: payday(),
            then: Tool::Listed(ListedTool::Walk),
            backup: None,
        };
        let expected = [
            (Change::Situation(payday()), 2),
            (Change::IfThen(answer), 1),
            (Change::Tool(Tool::Listed(ListedTool::Walk)), 1),
        ];
        let expected = expected.map(|(change, count)| Offer { change, count });
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_in_the_plan_or_was_left_is_not_offered() {
        let walk = [tried(ListedTool::Walk, 4)];
        let witness: &[(&[Id], &[Tried])] = &[(&[PAYDAY], &walk)];
        for offer in offers(&Plan::default(), witness) {
            let taken = Plan::default().with(offer.change.clone());
            let left = Plan {
                left: vec![offer.change.clone()],
                ..Plan::default()
            };
            for plan in [taken, left] {
                let again = offers(&plan, witness);
                assert!(again.iter().all(|other| other.change != offer.change));
                assert_eq!(again.len(), 2);
            }
        }
        // A situation that names the trigger that was merged away is the same one.
        let merged = Plan {
            situations: vec![Cue {
                trigger: Some(PAY),
                words: "Pay".into(),
            }],
            ..Plan::default()
        };
        assert_eq!(offers(&merged, &[(&[PAYDAY], &[])]), []);
    }
}
