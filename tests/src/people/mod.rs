//! A made-up person in the eighth week of a program, for pictures, benchmarks and window tests.
//!
//! A boundary because it is the one place where such pages come from: what is seen in a picture,
//! measured in a benchmark and searched in a test is the same person. Nobody real is in it.

mod english;
mod page;
mod spanish;

use std::ops::Range;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use domain::JournalEntry;
use domain::journal::Template;
use domain::preferences::Language;
use fastrand::Rng;

use page::Page;

/// How a journal is to be made up.
#[derive(Clone, Copy, Debug)]
pub struct Life {
    /// The language it is written in.
    pub language: Language,
    /// The day on which it is opened. Nothing was written on it yet, so nothing lies in the future.
    pub today: NaiveDate,
    /// How many weeks it goes back.
    pub weeks: u64,
    /// How many pages there are.
    pub pages: usize,
    /// What else decides about it.
    pub seed: u64,
}

impl Life {
    /// Eight weeks of writing every second day.
    pub fn in_a_program(language: Language, today: NaiveDate) -> Self {
        Life {
            language,
            today,
            weeks: 8,
            pages: 28,
            seed: 1,
        }
    }

    /// The pages, newest first. The same life always has the same pages.
    ///
    /// The pages of the hand-written story come in their order; when more are asked for than it
    /// has, the others are put together from its sentences. Some days have none.
    pub fn pages(self) -> Vec<(NaiveDateTime, JournalEntry)> {
        let mut chance = Rng::with_seed(self.seed);
        let story = story(self.language);
        let sentences = sentences(story);
        let told = story.len().min(self.pages);
        let times = self.times(&mut chance);
        let mut pages: Vec<_> = times
            .into_iter()
            .enumerate()
            .map(|(nth, time)| {
                // Spread evenly: the story goes on by one page where this quotient does.
                let chapter = nth * told / self.pages;
                let goes_on = (nth + 1) * told / self.pages > chapter;
                let entry = if goes_on {
                    // The last page of the story is always told.
                    story[((chapter + 1) * story.len()).div_ceil(told) - 1].entry()
                } else {
                    another(story, &sentences, &mut chance)
                };
                (time, entry)
            })
            .collect();
        pages.reverse();
        pages
    }

    /// When each page was written, oldest first. The last of them was yesterday.
    fn times(self, chance: &mut Rng) -> Vec<NaiveDateTime> {
        let days = self.weeks.max(1) * 7;
        let mut ago: Vec<u64> = if self.pages as u64 <= days {
            // At most one page a day, so that days stay empty between them.
            let mut others: Vec<u64> = (2..=days).collect();
            chance.shuffle(&mut others);
            others.truncate(self.pages.saturating_sub(1));
            others
        } else {
            (1..self.pages).map(|_| chance.u64(1..=days)).collect()
        };
        ago.extend((self.pages > 0).then_some(1));
        let mut times: Vec<NaiveDateTime> = ago
            .into_iter()
            .filter_map(|ago| self.today.checked_sub_days(Days::new(ago)))
            .map(|day| day.and_time(hour(chance)))
            .collect();
        times.sort_unstable();
        times
    }
}

/// One page of about twenty thousand words, as somebody writes it who has a whole night.
pub fn long_page(language: Language) -> JournalEntry {
    let mut chance = Rng::with_seed(1);
    let story = story(language);
    let sentences = sentences(story);
    let mut entry = another(story, &sentences, &mut chance);
    let mut written = entry.words();
    while written < 20_000 {
        let paragraph = paragraph(&sentences, 3..8, &mut chance);
        written += paragraph.split_whitespace().count();
        entry.body.push_str("\n\n");
        entry.body.push_str(&paragraph);
    }
    entry
}

fn story(language: Language) -> &'static [Page] {
    match language {
        Language::En => english::PAGES,
        Language::Es => spanish::PAGES,
    }
}

fn sentences(story: &[Page]) -> Vec<&'static str> {
    story.iter().flat_map(Page::sentences).collect()
}

/// A page put together from sentences, with the frame of a page of the story.
fn another(story: &[Page], sentences: &[&str], chance: &mut Rng) -> JournalEntry {
    let paragraphs: Vec<String> = (0..chance.usize(1..4))
        .map(|_| paragraph(sentences, 1..6, chance))
        .collect();
    JournalEntry {
        body: paragraphs.join("\n\n"),
        // The others have headings, and these sentences stand under none.
        template: Template::Blank,
        ..story[chance.usize(..story.len())].entry()
    }
}

fn paragraph(sentences: &[&str], length: Range<usize>, chance: &mut Rng) -> String {
    let picked: Vec<&str> = (0..chance.usize(length))
        .map(|_| sentences[chance.usize(..sentences.len())])
        .collect();
    picked.join(" ")
}

/// Mostly in the evening, now and then before work or at noon.
fn hour(chance: &mut Rng) -> NaiveTime {
    let hour = match chance.u8(..10) {
        0..=1 => chance.u32(6..9),
        2 => chance.u32(12..14),
        _ => chance.u32(18..23),
    };
    NaiveTime::from_hms_opt(hour, chance.u32(..60), 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

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
    fn the_story_is_kind() {
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
        for page in LANGUAGES.into_iter().flat_map(story) {
            let text = format!("{} {}", page.title, page.body).to_lowercase();
            let found = unkind.iter().find(|word| text.contains(*word));
            assert_eq!(found, None, "{text}");
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
            for page in spanish::PAGES {
                let is_next = told.any(|body| body == page.body);
                assert!(is_next, "{:?} is missing among {count}", page.title);
            }
        }
        let last = english::PAGES.last().unwrap().title;
        for count in [1, 2, 28, 33] {
            assert_eq!(life(Language::En, count).pages()[0].1.title, last);
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
}
