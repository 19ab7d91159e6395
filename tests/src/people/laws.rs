//! What holds for every made-up life.

mod found;
mod stories;

use std::collections::{BTreeSet, HashSet};

use app::Content;
use domain::craving::Ending;
use domain::trigger::{Band, Nature, Standing};
use domain::{CheckIn, Fault, Id, Trigger, TriggerEvent};

use super::*;

const LANGUAGES: [Language; 2] = [Language::En, Language::Es];

fn life(language: Language, pages: usize) -> Life {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Life {
        pages,
        ..Life::in_a_program(language, today)
    }
}

#[test]
fn everything_is_kind() {
    let unkind = [
        "!",
        "¡",
        "addict",
        "alcoholic",
        "abuse",
        "clean",
        "dirty",
        "relapse",
        "weak",
        "willpower",
        "failure",
        "fight",
        "adict",
        "alcohólic",
        "abus",
        "limpi",
        "suci",
        "fracas",
        "débil",
        "lucha",
        "recaí",
        "vicio",
    ];
    for language in LANGUAGES {
        let life = Life {
            own_words: true,
            ..life(language, 34)
        };
        let journal = life.whole();
        let mut texts = vec![written(journal.own_words.clone())];
        texts.extend(
            journal
                .triggers
                .iter()
                .map(|record| written(record.content.clone())),
        );
        texts.extend(
            journal
                .cravings
                .iter()
                .map(|record| written(record.content.clone())),
        );
        texts.extend(
            journal
                .events
                .iter()
                .map(|record| written(record.content.clone())),
        );
        texts.extend(
            journal
                .pages
                .iter()
                .map(|record| written(record.content.clone())),
        );
        texts.extend(
            journal
                .binned
                .iter()
                .map(|(_, content)| written(content.clone())),
        );
        let words = words(language);
        texts.extend(
            words
                .risks
                .iter()
                .chain(&words.steps)
                .map(|&text| text.to_lowercase()),
        );
        for text in texts {
            let found = unkind.iter().find(|word| text.contains(*word));
            assert_eq!(found, None, "{text}");
        }
    }
}

/// Everything that a record says, in small letters.
fn written(content: impl Into<Content>) -> String {
    serde_json::to_string(&content.into())
        .unwrap()
        .to_lowercase()
}

/// Every weekday on which a journal can be opened.
fn lives(language: Language) -> impl Iterator<Item = Life> {
    (0..7).map(move |day| {
        let life = Life::in_a_program(language, NaiveDate::from_ymd_opt(2026, 11, 23).unwrap());
        Life {
            today: life.today + Days::new(day),
            ..life
        }
    })
}

/// Calls `see` with the check, the time and the tidiness of every record that is not in the bin.
fn every_record(
    journal: &Journal,
    mut see: impl FnMut(Id, NaiveDateTime, Result<(), Fault>, bool),
) {
    macro_rules! each {
        ($($records:ident),*) => {
            $(for Dated { id, at, content } in &journal.$records {
                see(*id, *at, content.check(), *content == content.clone().tidied());
            })*
        };
    }
    each!(triggers, cravings, events, check_ins, pages);
}

fn holds(life: Life, journal: &Journal) {
    let mut names = HashSet::new();
    let began = life.today - Days::new(life.weeks * 7);
    every_record(journal, |id, at, check, tidy| {
        assert!(names.insert(id), "a name for each");
        assert!(
            (began..life.today).contains(&at.date()),
            "{at} for {}",
            life.today
        );
        assert_eq!((check, tidy), (Ok(()), true), "{id}");
    });
    let charted: HashSet<Id> = journal.triggers.iter().map(|trigger| trigger.id).collect();
    let cravings: HashSet<Id> = journal.cravings.iter().map(|craving| craving.id).collect();
    let of_cravings = journal
        .cravings
        .iter()
        .flat_map(|craving| &craving.content.triggers);
    let of_events = journal
        .events
        .iter()
        .flat_map(|event| &event.content.triggers);
    assert!(of_cravings.chain(of_events).all(|id| charted.contains(id)));
    let mut links = journal
        .events
        .iter()
        .filter_map(|event| event.content.craving);
    assert!(links.all(|id| cravings.contains(&id)));
}

#[test]
fn every_record_fits_to_be_kept_and_none_is_to_come() {
    for language in LANGUAGES {
        for life in lives(language) {
            holds(life, &life.whole());
        }
        let short = Life {
            weeks: 2,
            ..life(language, 3)
        };
        let journal = short.whole();
        assert!((3..15).contains(&journal.cravings.len()), "{journal}");
        holds(short, &journal);
        for (count, weeks) in [(0, 8), (5, 8), (14, 1), (100, 8), (10_000, 1_000)] {
            let life = Life {
                weeks,
                ..life(language, 1)
            };
            let journal = life.records(count);
            assert_eq!(journal.count(), count);
            holds(life, &journal);
        }
    }
}

#[test]
fn the_same_life_has_the_same_records() {
    for language in LANGUAGES {
        let life = life(language, 28);
        let other = Life { seed: 2, ..life };
        assert_eq!(life.whole(), life.whole());
        assert_ne!(life.whole(), other.whole());
        assert_eq!(life.records(500), life.records(500));
        assert_ne!(life.records(500), other.records(500));
    }
}

#[test]
fn the_chart_has_everything_a_chart_can_have() {
    let journal = life(Language::En, 28).whole();
    let chart: Vec<&Trigger> = journal
        .triggers
        .iter()
        .map(|trigger| &trigger.content)
        .collect();
    assert_eq!(chart.len(), 14);
    let bands = chart
        .iter()
        .filter_map(|trigger| trigger.pull)
        .map(Band::from);
    let bands: BTreeSet<Band> = bands.collect();
    assert_eq!(bands.len(), 4);
    let count = |is: fn(&Trigger) -> bool| chart.iter().filter(|trigger| is(trigger)).count();
    assert_eq!(count(|trigger| trigger.pull.is_none()), 1);
    assert_eq!(count(|trigger| trigger.standing == Standing::Retired), 1);
    assert_eq!(
        count(|trigger| matches!(trigger.standing, Standing::SameAs(_))),
        1
    );
    assert!(count(|trigger| matches!(trigger.nature, Nature::Inside(_))) >= 4);
    assert!(count(|trigger| matches!(trigger.nature, Nature::Outside(_))) >= 4);
    for language in LANGUAGES {
        let many = life(language, 28).records(100_000);
        let names: HashSet<&str> = many
            .triggers
            .iter()
            .map(|trigger| trigger.content.name.as_str())
            .collect();
        assert_eq!(names.len(), 60, "no two are called the same");
    }
}

#[test]
fn cravings_are_noted_in_every_way() {
    let journal = life(Language::En, 28).whole();
    let cravings: Vec<&Craving> = journal
        .cravings
        .iter()
        .map(|craving| &craving.content)
        .collect();
    assert_eq!(cravings.len(), 25);
    let count = |is: fn(&Craving) -> bool| cravings.iter().filter(|craving| is(craving)).count();
    let endings = [
        Ending::Passed,
        Ending::StillHere,
        Ending::Used,
        Ending::NotSure,
        Ending::RatherNotSay,
    ];
    for ending in endings {
        let of_it = cravings
            .iter()
            .filter(|craving| craving.ending == Some(ending))
            .count();
        assert!(
            of_it == 1 || ending == Ending::Passed,
            "{ending:?}: {of_it}"
        );
    }
    assert!(count(|craving| *craving == Craving::of(craving.strength)) >= 4);
    assert_eq!(count(|craving| craving.while_locked), 1);
    assert!(count(|craving| craving.timer.is_some()) >= 3);
    assert!(
        cravings
            .iter()
            .filter_map(|craving| craving.timer.as_ref())
            .all(|t| !t.is_open())
    );
    assert!(count(|craving| craving.tried.iter().any(|tried| tried.tool.own().is_some())) >= 2);
    let full = count(|craving| {
        let texts = [
            &craving.situation,
            &craving.thoughts,
            &craving.just_once,
            &craving.note,
        ];
        texts.iter().all(|text| !text.is_empty()) && craving.timer.is_some()
    });
    assert!(full >= 2, "some have nearly everything");
    assert!(cravings.iter().all(|craving| craving.what_for.is_empty()));
    let linked = |event: &&Dated<TriggerEvent>| event.content.craving.is_some();
    assert_eq!(journal.events.len(), 12);
    assert!((3..10).contains(&journal.events.iter().filter(linked).count()));
}

#[test]
fn check_ins_come_with_gaps() {
    for life in lives(Language::En) {
        let journal = life.whole();
        let is_morning = |noted: &&Dated<CheckIn>| matches!(noted.content, CheckIn::Morning(_));
        let (mornings, evenings): (Vec<_>, Vec<_>) = journal.check_ins.iter().partition(is_morning);
        assert_eq!((mornings.len(), evenings.len()), (33, 22), "of 56 days");
        let days: BTreeSet<NaiveDate> = journal
            .check_ins
            .iter()
            .map(|noted| noted.at.date())
            .collect();
        let days: Vec<NaiveDate> = days.into_iter().collect();
        let gaps = days.windows(2).map(|pair| (pair[1] - pair[0]).num_days());
        assert!(gaps.max() >= Some(4), "days without any lie between");
    }
}

#[test]
fn a_few_pages_were_rewritten_and_two_records_are_in_the_bin() {
    for language in LANGUAGES {
        let journal = life(language, 28).whole();
        let goes: Vec<usize> = journal
            .earlier
            .iter()
            .map(|(_, texts)| texts.len())
            .collect();
        assert_eq!(goes, [2, 1, 1]);
        for (id, texts) in &journal.earlier {
            let page = journal.pages.iter().find(|page| page.id == *id).unwrap();
            let bodies = texts
                .iter()
                .chain([&page.content])
                .map(|text| text.body.as_str());
            let bodies: Vec<&str> = bodies.collect();
            assert!(
                bodies
                    .windows(2)
                    .all(|two| two[0] != two[1] && two[1].starts_with(two[0]))
            );
            assert!(texts.iter().all(|text| text.check().is_ok()));
        }
        let [(_, Content::Journal(_)), (_, Content::Craving(_))] = &journal.binned[..] else {
            panic!("a page and a craving");
        };
    }
}

#[test]
fn own_words_are_there_when_asked_for() {
    for language in LANGUAGES {
        let life = life(language, 1);
        assert_eq!(life.whole().own_words, OwnWords::default());
        let own = Life {
            own_words: true,
            ..life
        }
        .whole()
        .own_words;
        assert!(!own.craving.is_empty() && own.substance.is_empty());
    }
}

#[test]
fn many_records_are_of_every_kind() {
    for count in [1_000, 10_000, 100_000] {
        let journal = life(Language::En, 1).records(count);
        let share = |of: usize, percent: usize| (of * 100).abs_diff(count * percent) <= count * 4;
        assert!((14..=60).contains(&journal.triggers.len()));
        assert!(share(journal.pages.len(), 40), "{journal}");
        assert!(share(journal.cravings.len(), 35), "{journal}");
        assert!(share(journal.events.len(), 10), "{journal}");
        assert!(share(journal.check_ins.len(), 15), "{journal}");
    }
}
