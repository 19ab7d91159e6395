//! How the if–then plans did, counted from the cravings.

use serde::Serialize;
use ts_rs::TS;

use super::{IfThen, Plan};
use crate::chart::Merged;
use crate::coping::Tried;
use crate::craving::Craving;
use crate::insight::HELPED;

/// How one if–then plan did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct IfThenUse {
    /// How many cravings came with what it answers.
    pub came_up: u32,
    /// In how many of these the person did what it says, first or as a backup.
    pub used: u32,
    /// How many of these uses they rated.
    pub rated: u32,
    /// How many of these helped: rated 2 or more, of 4.
    pub helped: u32,
}

impl Plan {
    /// How each if–then plan did, in the order of the plan. A situation in own words is not named
    /// by any craving, so its plan counts nothing.
    pub fn uses<'a>(
        &self,
        cravings: impl IntoIterator<Item = &'a Craving>,
        merged: &Merged,
    ) -> Vec<IfThenUse> {
        let mut uses = vec![IfThenUse::default(); self.if_then.len()];
        let cues: Vec<_> = self
            .if_then
            .iter()
            .map(|plan| plan.cue.trigger.map(|id| merged.kept(id)))
            .collect();
        for craving in cravings {
            let came_with = merged.each(&craving.triggers);
            for ((plan, cue), of) in self.if_then.iter().zip(&cues).zip(&mut uses) {
                if cue.is_some_and(|cue| came_with.contains(&cue)) {
                    of.count(plan, &craving.tried);
                }
            }
        }
        uses
    }
}

impl IfThenUse {
    fn count(&mut self, plan: &IfThen, tried: &[Tried]) {
        self.came_up += 1;
        let answers = || std::iter::once(&plan.then).chain(&plan.backup);
        let done: Vec<&Tried> = tried
            .iter()
            .filter(|tried| answers().any(|answer| answer.is_same(&tried.tool)))
            .collect();
        if done.is_empty() {
            return;
        }
        self.used += 1;
        // Where both were done, the one that helped more is how the plan did.
        if let Some(helped) = done.iter().filter_map(|tried| tried.helped).max() {
            self.rated += 1;
            self.helped += u32::from(u8::from(helped) >= HELPED);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coping::{ListedTool, Tool};
    use crate::plan::Cue;
    use crate::record::Id;
    use crate::trigger::{Nature, Standing, Trigger};

    const PAYDAY: Id = Id([1; 16]);
    const PAY: Id = Id([2; 16]);

    fn craving(trigger: Id, tried: &[(ListedTool, Option<u8>)]) -> Craving {
        Craving {
            triggers: vec![trigger],
            tried: tried
                .iter()
                .map(|(tool, helped)| Tried {
                    tool: Tool::Listed(*tool),
                    helped: helped.map(|helped| helped.try_into().unwrap()),
                })
                .collect(),
            ..Craving::of(7.try_into().unwrap())
        }
    }

    fn plan(trigger: Option<Id>) -> Plan {
        Plan {
            if_then: vec![IfThen {
                cue: Cue {
                    trigger,
                    words: "Payday".into(),
                },
                then: Tool::Listed(ListedTool::CallSomeone),
                backup: Some(Tool::Listed(ListedTool::Walk)),
            }],
            ..Plan::default()
        }
    }

    fn chart() -> Vec<(Id, Trigger)> {
        let trigger = |standing| Trigger {
            name: "Payday".into(),
            nature: Nature::Outside(None),
            pull: None,
            avoidable: None,
            avoiding: String::new(),
            facing: String::new(),
            standing,
        };
        vec![
            (PAYDAY, trigger(Standing::Active)),
            (PAY, trigger(Standing::SameAs(PAYDAY))),
        ]
    }

    #[test]
    fn a_plan_counts_where_its_trigger_came_up_and_its_answer_was_done() {
        use ListedTool::{CallSomeone, Music, Walk};
        let cravings = [
            craving(PAYDAY, &[(CallSomeone, Some(3)), (Walk, Some(0))]),
            craving(PAY, &[(Walk, Some(1))]),
            craving(PAYDAY, &[(Walk, None)]),
            craving(PAYDAY, &[(Music, Some(4))]),
            craving(Id([9; 16]), &[(CallSomeone, Some(4))]),
        ];
        let chart = chart();
        let merged = Merged::of(chart.iter().map(|(id, trigger)| (*id, trigger)));
        let uses = plan(Some(PAYDAY)).uses(&cravings, &merged);
        let expected = IfThenUse {
            came_up: 4,
            used: 3,
            rated: 2,
            helped: 1,
        };
        assert_eq!(uses, [expected]);
        // The plan may name the trigger that was merged away just as well.
        assert_eq!(plan(Some(PAY)).uses(&cravings, &merged), [expected]);
        assert_eq!(plan(None).uses(&cravings, &merged), [IfThenUse::default()]);
    }
}
