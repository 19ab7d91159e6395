//! A made-up person in the eighth week of a program, for pictures, benchmarks and window tests. The
//! same seed gives the same person.

mod english;
mod spanish;

use chrono::{Days, NaiveDate, NaiveDateTime};
use domain::JournalEntry;
use domain::journal::{Feeling, FeelingWord, Template};
use domain::preferences::Language;
use fastrand::Rng;

/// A page as it was made up: title, tags, mood from 0 to 10, a feeling, the template, and the text.
pub(crate) struct Page {
    title: &'static str,
    tags: &'static [&'static str],
    mood: u8,
    feeling: FeelingWord,
    template: Template,
    text: &'static str,
}

/// How a journal is to be made up.
#[derive(Clone, Copy, Debug)]
pub struct Life {
    /// The language it is written in.
    pub language: Language,
    /// The last day of it.
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

    /// The pages, newest first. The first ones are as they were written by hand, and once those are
    /// used up, others are put together from their sentences.
    pub fn pages(self) -> Vec<(NaiveDateTime, JournalEntry)> {
        let by_hand = match self.language {
            Language::En => english::PAGES,
            Language::Es => spanish::PAGES,
        };
        let sentences: Vec<&str> = by_hand
            .iter()
            .flat_map(|page| page.text.split_inclusive(". "))
            .map(str::trim)
            .collect();
        let mut chance = Rng::with_seed(self.seed);
        let span = self.weeks * 7;
        let step = span as f64 / self.pages.max(1) as f64;
        (0..self.pages)
            .map(|nth| {
                let entry = match by_hand.get(nth) {
                    Some(page) => page.entry(page.text.to_owned()),
                    None => {
                        let page = &by_hand[chance.usize(..by_hand.len())];
                        let words: Vec<&str> = (0..chance.usize(3..12))
                            .map(|_| sentences[chance.usize(..sentences.len())])
                            .collect();
                        page.entry(words.join(" "))
                    }
                };
                // A day or so early or late: nobody writes by the calendar.
                let back = (nth as f64 * step + chance.f64() * step * 0.8) as u64;
                let day = self
                    .today
                    .checked_sub_days(Days::new(back))
                    .unwrap_or(self.today);
                let time = day
                    .and_hms_opt(chance.u32(17..23), chance.u32(..60), 0)
                    .unwrap_or_default();
                (time, entry)
            })
            .collect()
    }
}

/// One page of about twenty thousand words.
pub fn long_page(language: Language) -> JournalEntry {
    let by_hand = match language {
        Language::En => english::PAGES,
        Language::Es => spanish::PAGES,
    };
    let mut text = String::new();
    let mut words = 0;
    for page in by_hand.iter().cycle() {
        if words >= 20_000 {
            break;
        }
        words += page.text.split_whitespace().count();
        text.push_str(page.text);
        text.push_str("\n\n");
    }
    by_hand[0].entry(text)
}

impl Page {
    fn entry(&self, body: String) -> JournalEntry {
        JournalEntry {
            title: self.title.to_owned(),
            body,
            mood: self.mood.try_into().ok(),
            feelings: vec![Feeling::Word(self.feeling)],
            tags: self.tags.iter().map(|tag| (*tag).to_owned()).collect(),
            template: self.template,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_is_the_same_person_and_every_page_is_valid() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        for language in [Language::En, Language::Es] {
            let life = Life {
                pages: 300,
                ..Life::in_a_program(language, today)
            };
            let pages = life.pages();
            assert_eq!(pages, life.pages());
            assert_eq!(pages.len(), 300);
            let first = today - Days::new(56);
            assert!(pages.iter().all(|(at, page)| page.check().is_ok()
                && at.date() <= today
                && at.date() >= first));
            assert_ne!(pages, Life { seed: 2, ..life }.pages());
            assert!(long_page(language).words() >= 20_000);
            assert_eq!(long_page(language).check(), Ok(()));
        }
    }
}
