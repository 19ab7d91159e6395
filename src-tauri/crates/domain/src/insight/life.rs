//! Whole lives for the laws of insights: every kind of record, at any time, linked in any way.

use std::ops::Range;

use chrono::{Days, NaiveDate, NaiveDateTime};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::sample::{craving, day, id, noted, scale};
use super::*;
use crate::checkin::{Evening, Morning, WithoutUse};
use crate::coping::{ListedTool, Tool, Tried};
use crate::craving::Ending;
use crate::halt::Halt;
use crate::trigger::{Nature, Standing};

/// Everything someone wrote.
#[derive(Clone, Debug)]
pub(super) struct Life {
    cravings: Vec<(NaiveDateTime, Craving)>,
    events: Vec<(NaiveDateTime, TriggerEvent)>,
    triggers: Vec<(Id, Trigger)>,
    check_ins: Vec<(NaiveDateTime, CheckIn)>,
    entries: Vec<(NaiveDateTime, JournalEntry)>,
    lapses: Vec<(NaiveDateTime, Lapse)>,
}

impl Life {
    /// Shows it to insights, in the order that `key` gives, and asks for all of them.
    pub(super) fn insights(&self, range: DayRange, key: u64) -> Insights {
        let mut cravings = noted(&self.cravings);
        let mut events = noted(&self.events);
        let mut check_ins = noted(&self.check_ins);
        let mut entries = noted(&self.entries);
        let mut lapses = noted(&self.lapses);
        let mut triggers: Vec<_> = self.triggers.iter().map(|(id, one)| (*id, one)).collect();
        cravings.sort_by_key(|noted| mixed(noted.id, key));
        events.sort_by_key(|noted| mixed(noted.id, key));
        check_ins.sort_by_key(|noted| mixed(noted.id, key));
        entries.sort_by_key(|noted| mixed(noted.id, key));
        lapses.sort_by_key(|noted| mixed(noted.id, key));
        triggers.sort_by_key(|(id, _)| mixed(*id, key));
        let seen = Seen {
            cravings: &cravings,
            events: &events,
            triggers: &triggers,
            check_ins: &check_ins,
            entries: &entries,
            lapses: &lapses,
            plan_versions: 0,
        };
        insights(&seen, range)
    }

    /// The same life with other times; what gets none is left out.
    pub(super) fn retimed(
        &self,
        time: impl Fn(NaiveDateTime) -> Option<NaiveDateTime> + Copy,
    ) -> Self {
        Life {
            cravings: retimed(&self.cravings, time),
            events: retimed(&self.events, time),
            triggers: self.triggers.clone(),
            check_ins: retimed(&self.check_ins, time),
            entries: retimed(&self.entries, time),
            lapses: retimed(&self.lapses, time),
        }
    }
}

fn retimed<T: Clone>(
    records: &[(NaiveDateTime, T)],
    time: impl Fn(NaiveDateTime) -> Option<NaiveDateTime>,
) -> Vec<(NaiveDateTime, T)> {
    let with_time = records
        .iter()
        .filter_map(|(at, content)| Some((time(*at)?, content.clone())));
    with_time.collect()
}

fn mixed(id: Id, key: u64) -> u64 {
    let Id(bytes) = id;
    let low = bytes
        .iter()
        .fold(0u64, |low, byte| low << 8 | u64::from(*byte));
    (low ^ key)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .rotate_left(29)
        ^ key
}

/// Six weeks in which the clocks change in the United States, on March 8.
const WEEKS: Range<u64> = 0..6;

fn first() -> NaiveDate {
    day("2026-02-09")
}

/// From some day of these weeks to another.
pub(super) fn range() -> impl Strategy<Value = DayRange> {
    let last = WEEKS.end * 7;
    (0..last, 0..last).prop_map(|(one, other)| DayRange {
        from: first() + Days::new(one.min(other)),
        to: first() + Days::new(one.max(other)),
    })
}

/// Mostly in these weeks, some before, some after; often the same.
fn time() -> impl Strategy<Value = NaiveDateTime> {
    (0..WEEKS.end * 7 + 20, 0..24u32).prop_map(|(day, hour)| {
        let date = first() - Days::new(10) + Days::new(day);
        date.and_hms_opt(hour, 0, 0).unwrap()
    })
}

fn times<T: std::fmt::Debug>(
    one: impl Strategy<Value = T>,
    count: usize,
) -> impl Strategy<Value = Vec<(NaiveDateTime, T)>> {
    vec((time(), one), 0..count)
}

fn halt() -> impl Strategy<Value = Halt> {
    any::<(bool, bool, bool, bool)>().prop_map(|(hungry, angry, lonely, tired)| Halt {
        hungry,
        angry,
        lonely,
        tired,
    })
}

fn tried() -> impl Strategy<Value = Tried> {
    let tool = prop_oneof![
        Just(Tool::Listed(ListedTool::Walk)),
        Just(Tool::Listed(ListedTool::Music)),
        Just(Tool::Own("tea".into())),
        Just(Tool::Own("Tea".into())),
    ];
    let helped = option::of((0..=4u8).prop_map(scale));
    (tool, helped).prop_map(|(tool, helped)| Tried { tool, helped })
}

fn links() -> impl Strategy<Value = Vec<Id>> {
    vec((0..10u64).prop_map(id), 0..4)
}

fn a_craving() -> impl Strategy<Value = Craving> {
    let ending = prop_oneof![
        3 => Just(Some(Ending::Passed)),
        1 => Just(Some(Ending::Used)),
        1 => Just(Some(Ending::StillHere)),
        1 => Just(None),
    ];
    let parts = (0..=10u8, links(), vec(tried(), 0..3), halt(), ending);
    (parts, option::of(1..90u32)).prop_map(|((strength, triggers, tried, halt, ending), lasted)| {
        Craving {
            triggers,
            tried,
            halt,
            ending,
            lasted,
            ..craving(strength)
        }
    })
}

fn an_event() -> impl Strategy<Value = TriggerEvent> {
    (links(), option::of((0..40u64).prop_map(id)), halt()).prop_map(|(triggers, craving, halt)| {
        TriggerEvent {
            triggers,
            craving,
            halt,
            ..TriggerEvent::default()
        }
    })
}

/// Triggers 0 to 7, some of them the same as others, or as none that is there.
fn chart() -> impl Strategy<Value = Vec<(Id, Trigger)>> {
    let standing = prop_oneof![
        2 => Just(Standing::Active),
        1 => Just(Standing::Retired),
        1 => (0..9u64).prop_map(|other| Standing::SameAs(id(other))),
    ];
    vec(standing, 8).prop_map(|standings| {
        let named = (0..).zip(standings).map(|(number, standing)| {
            let trigger = Trigger {
                name: format!("trigger {}", number / 2),
                nature: Nature::Inside(None),
                pull: None,
                avoidable: None,
                avoiding: String::new(),
                facing: String::new(),
                standing,
            };
            (id(number), trigger)
        });
        named.collect()
    })
}

fn a_check_in() -> impl Strategy<Value = CheckIn> {
    let morning = (option::of(200..600u32), halt()).prop_map(|(slept, halt)| {
        CheckIn::Morning(Morning {
            slept,
            halt,
            ..Morning::default()
        })
    });
    let answer = prop_oneof![
        3 => Just(Some(WithoutUse::Yes)),
        1 => Just(Some(WithoutUse::No)),
        1 => Just(Some(WithoutUse::RatherNotSay)),
        1 => Just(None),
    ];
    let evening = answer.prop_map(|without_use| {
        CheckIn::Evening(Evening {
            without_use,
            ..Evening::default()
        })
    });
    prop_oneof![2 => morning, 1 => evening]
}

fn a_page() -> impl Strategy<Value = JournalEntry> {
    option::of((0..=10u8).prop_map(scale)).prop_map(|mood| JournalEntry {
        mood,
        ..JournalEntry::default()
    })
}

pub(super) fn life() -> impl Strategy<Value = Life> {
    let parts = (
        times(a_craving(), 60),
        times(an_event(), 20),
        chart(),
        times(a_check_in(), 40),
        times(a_page(), 20),
        times(Just(Lapse::default()), 5),
    );
    parts.prop_map(
        |(cravings, events, triggers, check_ins, entries, lapses)| Life {
            cravings,
            events,
            triggers,
            check_ins,
            entries,
            lapses,
        },
    )
}
