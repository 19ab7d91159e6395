//! What the insights find in the made-up life, and that it is the same in every language.

use std::collections::HashSet;

use domain::Id;
use domain::Trigger;
use domain::coping::{ListedTool, Tool};
use domain::insight::{
    self, DayRange, HaltSays, HelpsSays, Insights, LastsSays, Need, Noted, Place, Seen, Stretch,
    TriggersSays, WhenSays, insights,
};

use super::*;

fn noted<T>(records: &[Dated<T>]) -> Vec<Noted<'_, T>> {
    let noted = records.iter().map(|Dated { id, at, content }| Noted {
        id: *id,
        at: *at,
        content,
    });
    noted.collect()
}

fn shown(journal: &Journal, range: DayRange) -> Insights {
    let triggers: Vec<(Id, &Trigger)> = journal
        .triggers
        .iter()
        .map(|trigger| (trigger.id, &trigger.content))
        .collect();
    let seen = Seen {
        cravings: &noted(&journal.cravings),
        events: &noted(&journal.events),
        triggers: &triggers,
        check_ins: &noted(&journal.check_ins),
        entries: &noted(&journal.pages),
        ..Seen::default()
    };
    insights(&seen, range)
}

/// The ranges that are offered, the shortest aside.
fn ranges(life: Life) -> [DayRange; 2] {
    [
        DayRange::last(56, life.today),
        DayRange::last(57, life.today),
    ]
}

/// What somebody would see who knows this person.
#[test]
fn there_is_something_to_find() {
    for life in LANGUAGES.into_iter().flat_map(lives) {
        let journal = life.whole();
        for range in ranges(life) {
            let found = shown(&journal, range);
            let said = serde_json::to_string(&found).unwrap();
            assert!(!said.contains("too-few"), "{}: {said}", life.today);
            let WhenSays::Most { place, .. } = found.when.says else {
                panic!("{}: {:?}", life.today, found.when.says);
            };
            let friday = insight::Weekday::Friday;
            assert_eq!(
                place,
                Place::Cell {
                    weekday: friday,
                    stretch: Stretch::Evening
                }
            );
            let payday = words(life.language).triggers[0].name;
            assert!(
                matches!(&found.triggers.says, TriggersSays::Most { name, .. } if name == payday),
                "{:?}",
                found.triggers.says
            );
            let walk = Tool::Listed(ListedTool::Walk);
            assert!(matches!(&found.helps.says, HelpsSays::Most { tool, .. } if *tool == walk));
            assert_eq!(found.helps.rows[0].tool, walk, "first in the list, too");
            let LastsSays::Usual(usual) = found.lasting.lasts else {
                panic!("no usual length")
            };
            assert!((13..=15).contains(&usual.minutes), "{usual:?}");
            assert!(matches!(
                found.beside.halt,
                HaltSays::Most {
                    need: Need::Tired,
                    ..
                }
            ));
            let middle = life.today - Days::new(28);
            let early = shown(
                &journal,
                DayRange {
                    to: middle,
                    ..range
                },
            )
            .weekly
            .mean;
            let late = shown(
                &journal,
                DayRange {
                    from: middle,
                    ..range
                },
            )
            .weekly
            .mean;
            assert!(early > late, "{early:?} {late:?}");
        }
    }
}

#[test]
fn the_numbers_are_the_same_in_every_language() {
    for (english, spanish) in lives(Language::En).zip(lives(Language::Es)) {
        for range in ranges(english) {
            let here = shown(&english.whole(), range);
            let there = shown(&spanish.whole(), range);
            let triggers = |all: &Insights| {
                let rows = all.triggers.rows.iter();
                let rows = rows.map(|row| {
                    (
                        row.trigger.as_ref().map(|named| named.id),
                        row.n,
                        row.cravings,
                        row.mean,
                    )
                });
                (all.triggers.n, rows.collect::<HashSet<_>>())
            };
            let helps = |all: &Insights| {
                let rows = all.helps.rows.iter();
                let rows = rows.map(|row| (row.tried, row.rated, row.helped, row.mean));
                (all.helps.n, all.helps.tried, rows.collect::<Vec<_>>())
            };
            assert_eq!(triggers(&here), triggers(&there));
            assert_eq!(helps(&here), helps(&there));
            assert_eq!(here.weekly, there.weekly);
            assert_eq!(here.when, there.when);
            assert_eq!(here.lasting, there.lasting);
            assert_eq!(here.beside, there.beside);
            assert_eq!(here.writing, there.writing);
            assert_eq!(here.progress, there.progress);
        }
    }
}
