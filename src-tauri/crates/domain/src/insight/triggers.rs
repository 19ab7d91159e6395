//! What sets it off: how often each trigger was named, in cravings and in the trigger log.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::mean::{Mean, Sum};
use super::range::{DayRange, Days};
use super::{ENOUGH, MOST_TIED, Seen};
use crate::chart::Merged;
use crate::craving::Craving;
use crate::record::Id;
use crate::trigger::Trigger;

/// How often each trigger was named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ByTrigger {
    /// How many times any trigger was named: cravings, and lines of the log. A line that belongs to
    /// a craving is one time together with it.
    pub n: u32,
    /// Each trigger that was named, the most often named first. One time may name several.
    pub rows: Vec<TriggerRow>,
    /// The sentence.
    pub says: TriggersSays,
}

/// How often a trigger was named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TriggerRow {
    /// Which; nothing for all that are on the chart no more. Those come last.
    pub trigger: Option<NamedTrigger>,
    /// How many times.
    pub n: u32,
    /// In how many of these with a craving.
    pub cravings: u32,
    /// How strong these cravings were when they were logged, on average.
    pub mean: Option<Mean>,
}

/// A trigger by its name. One that is the same as another goes by that other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct NamedTrigger {
    /// What the person calls it.
    pub name: String,
    /// Which.
    pub id: Id,
}

/// What is said of triggers. Only those on the chart, active or retired, are spoken of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum TriggersSays {
    /// Too few to say anything.
    TooFew {
        /// How many times any was named.
        n: u32,
    },
    /// One was named most often, and more than once.
    Most {
        /// Its name.
        name: String,
        /// How many times it was named.
        count: u32,
        /// Of how many.
        n: u32,
    },
    /// Two or three were named most often, and more than once.
    Tied {
        /// Their names, in the order of the rows.
        names: Vec<String>,
        /// How many times each was named.
        each: u32,
        /// Of how many.
        n: u32,
    },
    /// None stands out.
    Spread {
        /// How many times any was named.
        n: u32,
    },
}

/// Counts triggers.
pub fn triggers(seen: &Seen<'_>, range: DayRange) -> ByTrigger {
    let mut tally = Tally::over(seen.triggers);
    let days = Days::of(range);

    // A line of the log and its craving are one time: what the line names is counted with the craving.
    let mut lines: HashMap<Id, Vec<&[Id]>> = HashMap::new();
    for event in days.within(seen.events) {
        let triggers = event.content.triggers.as_slice();
        match event.content.craving {
            Some(craving) => lines.entry(craving).or_default().push(triggers),
            None => tally.add_line(triggers),
        }
    }
    for craving in days.within(seen.cravings) {
        let lines = lines.remove(&craving.id).unwrap_or_default();
        tally.add_craving(craving.content, &lines);
    }
    // What is left belongs to cravings that are not in the range, or are gone.
    for triggers in lines.into_values().flatten() {
        tally.add_line(triggers);
    }
    tally.finish()
}

/// Where what is linked to a trigger is counted.
#[derive(Clone, Copy, Default)]
struct Slot {
    n: u32,
    strength: Sum,
    /// The time that it was last counted for, so that it is counted once for each.
    last: u64,
}

struct Tally<'a> {
    chart: &'a [(Id, &'a Trigger)],
    /// For each trigger of the chart, the place on it of the one that is kept.
    kept: HashMap<Id, usize>,
    /// One for each of the chart, and one for all that is not on it.
    slots: Vec<Slot>,
    /// Counts times, from 1.
    time: u64,
    n: u32,
}

impl<'a> Tally<'a> {
    fn over(chart: &'a [(Id, &'a Trigger)]) -> Self {
        Tally {
            chart,
            kept: kept(chart),
            slots: vec![Slot::default(); chart.len() + 1],
            time: 0,
            n: 0,
        }
    }

    fn add_craving(&mut self, craving: &Craving, lines: &[&[Id]]) {
        let named = lines.iter().copied().flatten();
        self.count(craving.triggers.iter().chain(named), Some(craving));
    }

    fn add_line(&mut self, triggers: &[Id]) {
        self.count(triggers.iter(), None);
    }

    fn count<'i>(&mut self, named: impl Iterator<Item = &'i Id>, craving: Option<&Craving>) {
        self.time += 1;
        let gone = self.chart.len();
        let mut any = false;
        for id in named {
            any = true;
            let slot = &mut self.slots[self.kept.get(id).copied().unwrap_or(gone)];
            if slot.last == self.time {
                continue;
            }
            slot.last = self.time;
            slot.n += 1;
            if let Some(craving) = craving {
                slot.strength.add(craving.strength);
            }
        }
        self.n += u32::from(any);
    }

    fn finish(self) -> ByTrigger {
        let mut rows: Vec<TriggerRow> = self
            .slots
            .iter()
            .enumerate()
            .filter(|(_, slot)| slot.n > 0)
            .map(|(at, slot)| TriggerRow {
                trigger: self.chart.get(at).map(|(id, trigger)| NamedTrigger {
                    name: trigger.name.clone(),
                    id: *id,
                }),
                n: slot.n,
                cravings: slot.strength.n,
                mean: slot.strength.mean(),
            })
            .collect();
        rows.sort_by(|one, other| {
            let order = |row: &TriggerRow| (row.trigger.is_none(), Reverse(row.n));
            order(one)
                .cmp(&order(other))
                .then_with(|| one.trigger.cmp(&other.trigger))
        });
        ByTrigger {
            n: self.n,
            says: says(self.n, &rows),
            rows,
        }
    }
}

/// Where each trigger is counted.
fn kept(chart: &[(Id, &Trigger)]) -> HashMap<Id, usize> {
    let merged = Merged::of(chart.iter().copied());
    let places: HashMap<Id, usize> = chart
        .iter()
        .enumerate()
        .map(|(at, (id, _))| (*id, at))
        .collect();
    let kept = |id: Id| Some((id, *places.get(&merged.kept(id))?));
    places.keys().filter_map(|id| kept(*id)).collect()
}

fn says(n: u32, rows: &[TriggerRow]) -> TriggersSays {
    if n < ENOUGH {
        return TriggersSays::TooFew { n };
    }
    let on_chart = || {
        rows.iter()
            .filter_map(|row| Some((&row.trigger.as_ref()?.name, row.n)))
    };
    let each = on_chart().map(|(_, n)| n).max().unwrap_or(0);
    let names: Vec<String> = on_chart()
        .filter(|(_, n)| *n == each)
        .map(|(name, _)| name.clone())
        .collect();
    match &names[..] {
        [name] if each > 1 => TriggersSays::Most {
            name: name.clone(),
            count: each,
            n,
        },
        [_, _, ..] if each > 1 && names.len() <= MOST_TIED => TriggersSays::Tied { names, each, n },
        _ => TriggersSays::Spread { n },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{craving, id, noted, range, time};
    use crate::trigger::Nature;
    use crate::trigger::Standing;
    use crate::trigger_event::TriggerEvent;

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

    fn with(strength: u8, triggers: &[u64]) -> Craving {
        Craving {
            triggers: triggers.iter().copied().map(id).collect(),
            ..craving(strength)
        }
    }

    fn line(craving: Option<u64>, triggers: &[u64]) -> TriggerEvent {
        TriggerEvent {
            triggers: triggers.iter().copied().map(id).collect(),
            craving: craving.map(id),
            ..TriggerEvent::default()
        }
    }

    /// On a chart where 1 is Payday, 2 Arguing, retired, and each further one is the same as the
    /// one before. Cravings have the number of their place as their id.
    fn of(chart: u64, cravings: &[Craving], lines: &[TriggerEvent]) -> ByTrigger {
        let chart: Vec<(Id, Trigger)> = (1..=chart)
            .map(|number| match number {
                1 => (id(1), trigger("Payday", Standing::Active)),
                2 => (id(2), trigger("Arguing", Standing::Retired)),
                _ => (id(number), trigger("x", Standing::SameAs(id(number - 1)))),
            })
            .collect();
        on(&chart, cravings, lines)
    }

    fn on(chart: &[(Id, Trigger)], cravings: &[Craving], lines: &[TriggerEvent]) -> ByTrigger {
        let at = time("2026-11-23 18:00");
        let chart: Vec<_> = chart.iter().map(|(id, trigger)| (*id, trigger)).collect();
        let cravings: Vec<_> = cravings.iter().map(|one| (at, one.clone())).collect();
        let lines: Vec<_> = lines.iter().map(|one| (at, one.clone())).collect();
        let seen = Seen {
            cravings: &noted(&cravings),
            events: &noted(&lines),
            triggers: &chart,
            ..Seen::default()
        };
        triggers(&seen, range("2026-11-23", "2026-11-23"))
    }

    fn rows(by: &ByTrigger) -> Vec<(Option<&str>, u32, u32)> {
        by.rows
            .iter()
            .map(|row| {
                let name = row.trigger.as_ref().map(|named| named.name.as_str());
                (name, row.n, row.cravings)
            })
            .collect()
    }

    #[test]
    fn cravings_and_the_log_count_together() {
        let cravings = [with(8, &[1]), with(5, &[1, 2]), with(9, &[])];
        let lines = [line(None, &[1]), line(None, &[2]), line(None, &[1])];
        let by = of(2, &cravings, &lines);
        assert_eq!(by.n, 5);
        assert_eq!(rows(&by), [(Some("Payday"), 4, 2), (Some("Arguing"), 2, 1)]);
        assert_eq!(by.rows[0].mean, Mean::of(13, 2));
        assert_eq!(
            by.says,
            TriggersSays::Most {
                name: "Payday".into(),
                count: 4,
                n: 5
            }
        );
    }

    #[test]
    fn a_line_and_its_craving_are_one_time() {
        let cravings = [with(8, &[1]), with(6, &[])];
        let lines = [
            line(Some(0), &[1, 2]),
            line(Some(1), &[1]),
            line(Some(77), &[1]),
        ];
        let by = of(2, &cravings, &lines);
        assert_eq!(by.n, 3);
        assert_eq!(rows(&by), [(Some("Payday"), 3, 2), (Some("Arguing"), 1, 1)]);
        assert_eq!(by.rows[0].mean, Mean::of(14, 2));
        assert_eq!(by.says, TriggersSays::TooFew { n: 3 });
    }

    #[test]
    fn merged_triggers_count_as_the_one_that_is_kept() {
        let by = of(4, &[with(5, &[3]), with(5, &[4, 2, 3])], &[]);
        assert_eq!(rows(&by), [(Some("Arguing"), 2, 2)]);
        assert_eq!(
            by.rows[0].trigger.as_ref().map(|named| named.id),
            Some(id(2))
        );
    }

    #[test]
    fn merges_that_lead_nowhere_do_no_harm() {
        let chart = [
            (id(1), trigger("round", Standing::SameAs(id(2)))),
            (id(2), trigger("and round", Standing::SameAs(id(5)))),
            (id(5), trigger("and back", Standing::SameAs(id(1)))),
            (id(3), trigger("myself", Standing::SameAs(id(3)))),
            (id(4), trigger("orphan", Standing::SameAs(id(99)))),
        ];
        let by = on(&chart, &[with(5, &[1, 2, 3, 4, 5])], &[]);
        let ones =
            ["and back", "and round", "myself", "orphan", "round"].map(|name| (Some(name), 1, 1));
        assert_eq!(rows(&by), ones);
        let by = on(&chart, &[with(5, &[1])], &[]);
        assert_eq!(rows(&by), [(Some("round"), 1, 1)]);
    }

    #[test]
    fn deleted_triggers_are_one_row_and_never_the_sentence() {
        let cravings = vec![with(5, &[90, 91]); 5];
        let by = of(1, &cravings, &[line(None, &[1]), line(None, &[1])]);
        assert_eq!(rows(&by), [(Some("Payday"), 2, 0), (None, 5, 5)]);
        assert_eq!(by.rows[0].mean, None);
        assert_eq!(
            by.says,
            TriggersSays::Most {
                name: "Payday".into(),
                count: 2,
                n: 7
            }
        );
        assert_eq!(of(1, &cravings, &[]).says, TriggersSays::Spread { n: 5 });
    }

    #[test]
    fn a_tie_is_said_as_a_tie_and_once_each_is_no_pattern() {
        let tied = [
            with(5, &[1]),
            with(5, &[2]),
            with(5, &[2, 1]),
            with(1, &[90]),
            with(1, &[90]),
        ];
        assert_eq!(
            of(2, &tied, &[]).says,
            TriggersSays::Tied {
                names: vec!["Arguing".into(), "Payday".into()],
                each: 2,
                n: 5
            }
        );
        let once = [
            with(5, &[1]),
            with(5, &[2]),
            with(5, &[90]),
            with(5, &[91]),
            with(5, &[92]),
        ];
        assert_eq!(of(2, &once, &[]).says, TriggersSays::Spread { n: 5 });
    }
}
