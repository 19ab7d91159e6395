//! What holds for the pages.

use std::collections::HashSet;

use super::super::pages::{sentences, story};
use super::*;

#[test]
fn each_language_has_a_story_of_its_own() {
    for language in LANGUAGES {
        let story = story(language);
        assert!(story.len() >= 30, "{language:?} has {} pages", story.len());
        let bodies: HashSet<&str> = story.iter().map(|page| page.body).collect();
        assert_eq!(bodies.len(), story.len(), "{language:?} repeats itself");
        let templates = story.iter().map(|page| format!("{:?}", page.template));
        assert_eq!(templates.collect::<HashSet<_>>().len(), 5, "{language:?}");
        assert!(sentences(story).len() > 120, "{language:?}");
    }
}

#[test]
fn the_same_life_has_the_same_pages() {
    for language in LANGUAGES {
        let life = life(language, 200);
        assert_eq!(life.pages(), life.pages());
        assert_ne!(life.pages(), Life { seed: 2, ..life }.pages());
    }
}

#[test]
fn as_many_pages_as_asked_for_and_all_fit_to_be_kept() {
    let counts = [0, 1, 28, 34, 56, 57, 1000];
    for (language, count) in LANGUAGES
        .iter()
        .flat_map(|l| counts.map(|count| (*l, count)))
    {
        let life = life(language, count);
        let pages = life.pages();
        assert_eq!(pages.len(), count);
        assert!(pages.iter().rev().is_sorted_by_key(|(time, _)| *time));
        let yesterday = life.today - Days::new(1);
        let span = life.today - Days::new(56)..=yesterday;
        let mut days = pages.iter().map(|(time, _)| time.date());
        assert!(count == 0 || days.clone().next() == Some(yesterday));
        assert!(days.all(|day| span.contains(&day)));
        for (_, entry) in &pages {
            assert_eq!(entry.check(), Ok(()), "{entry:?}");
            assert_eq!(*entry, entry.clone().tidied(), "nothing is left to tidy");
        }
    }
}

#[test]
fn days_without_words_lie_between() {
    let pages = life(Language::En, 28).pages();
    let days: HashSet<NaiveDate> = pages.iter().map(|(time, _)| time.date()).collect();
    assert_eq!(days.len(), 28, "one page a day at most");
}

#[test]
fn the_story_is_told_in_order() {
    for count in [34, 100, 999] {
        let pages = life(Language::Es, count).pages();
        let mut told = pages.iter().rev().map(|(_, entry)| &entry.body);
        for page in story(Language::Es) {
            let is_next = told.any(|body| body == page.body);
            assert!(is_next, "{:?} is missing among {count}", page.title);
        }
    }
    let last = story(Language::En).last().unwrap().title;
    for count in [1, 2, 28, 33] {
        assert_eq!(life(Language::En, count).pages()[0].1.title, last);
    }
}

/// The page that tells of it comes after the craving that ended so.
#[test]
fn the_pages_and_the_cravings_are_one_story() {
    for (life, title) in lives(Language::En)
        .map(|life| (life, "I used on Saturday"))
        .chain(lives(Language::Es).map(|life| (life, "El sábado consumí")))
    {
        let journal = life.whole();
        let told = journal
            .pages
            .iter()
            .find(|page| page.content.title == title);
        let mut cravings = journal.cravings.iter();
        let was = cravings.find(|craving| craving.content.ending == Some(Ending::Used));
        assert!(was.unwrap().at < told.unwrap().at, "{}", life.today);
    }
}

#[test]
fn a_long_page_is_long() {
    for language in LANGUAGES {
        let entry = long_page(language);
        let words = entry.words();
        assert!((20_000..20_200).contains(&words), "{words}");
        assert_eq!(entry.check(), Ok(()));
    }
}
