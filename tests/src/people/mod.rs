//! A made-up person in the eighth week of a program, for pictures, benchmarks and window tests.
//!
//! A boundary because it is the one place where such records come from: what is seen in a picture,
//! measured in a benchmark and searched in a test is the same person. Nobody real is in it.

mod chart;
mod check_ins;
mod cravings;
mod english;
mod journal;
mod log;
mod many;
mod page;
mod pages;
mod plan;
mod sessions;
mod spanish;
mod words;

#[cfg(test)]
mod laws;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};
use domain::preferences::Language;
use domain::{Craving, JournalEntry, OwnWords};

use journal::{Kind, named};
use words::Words;

pub use journal::{Dated, Journal};
pub use pages::long_page;

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
    /// Whether the person has a word of their own for a craving.
    pub own_words: bool,
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
            own_words: false,
        }
    }

    /// The pages, newest first. The same life always has the same pages.
    ///
    /// The pages of the hand-written story come in their order; when more are asked for than it
    /// has, the others are put together from its sentences. Some days have none.
    pub fn pages(self) -> Vec<(NaiveDateTime, JournalEntry)> {
        pages::pages(self)
    }

    /// Everything the person noted: the pages, the chart, the hand-written cravings and lines of the
    /// log as far as they lie in these weeks, and check-ins. A few pages were rewritten, and two
    /// records are in the bin. In every language the numbers are the same.
    pub fn whole(self) -> Journal {
        let words = words(self.language);
        let cravings = cravings::URGES.iter().zip(&words.cravings);
        let cravings = cravings.map(|(urge, said)| (urge.when.of(self), urge.craving(said, words)));
        let events = log::LINES.iter().zip(&words.lines);
        let events = events.map(|(line, said)| (line.when.of(self), line.event(said)));
        let sessions = sessions::sessions(self, &words.sessions);
        let mut journal = Journal {
            series: sessions.series,
            meetings: sessions.meetings,
            homework: sessions.homework,
            triggers: chart::triggers(self, words, chart::COUNT),
            cravings: named(Kind::Craving, cravings),
            events: named(Kind::Event, events),
            check_ins: named(Kind::CheckIn, check_ins::check_ins(self, words)),
            plan: Some(plan::versions(self, words)),
            binned: self.binned(words),
            ..Journal::of_pages(self.language, self.pages())
        };
        let began = self.today - Days::new(self.weeks * 7);
        // A line and its craving are of the same day, so none is left that points at nothing.
        journal
            .cravings
            .retain(|craving| craving.at.date() >= began);
        journal.events.retain(|event| event.at.date() >= began);
        journal.earlier = pages::earlier(&journal.pages);
        if self.own_words {
            journal.own_words = OwnWords {
                craving: words.craving.to_owned(),
                ..OwnWords::default()
            };
        }
        journal
    }

    /// A journal of `count` records of every kind, spread over the weeks: of ten, about four pages,
    /// three or four cravings, one line of the log and one or two check-ins, and 14 to 60 triggers.
    /// Fewer than 14 are all triggers. The same life always has the same records.
    pub fn records(self, count: usize) -> Journal {
        many::records(self, words(self.language), count)
    }

    /// The day with this name in a week of seven days, counted back from the one that ended
    /// yesterday, which is 0.
    fn day(self, weeks_ago: u64, weekday: Weekday) -> NaiveDate {
        let yesterday = self.today - Days::new(1);
        let since = yesterday.weekday().days_since(weekday);
        yesterday - Days::new(u64::from(since) + 7 * weeks_ago)
    }

    fn binned(self, words: &Words) -> Vec<(NaiveDateTime, app::Content)> {
        let (title, body) = words.binned_page;
        let page = JournalEntry {
            title: title.to_owned(),
            body: body.to_owned(),
            ..JournalEntry::default()
        };
        let craving = Craving {
            note: words.binned_craving.to_owned(),
            ..Craving::of(scale(6))
        };
        vec![
            (cravings::at(6, Weekday::Sat, 9, 40).of(self), page.into()),
            (
                cravings::at(7, Weekday::Fri, 17, 26).of(self),
                craving.into(),
            ),
        ]
    }
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::En => &english::WORDS,
        Language::Es => &spanish::WORDS,
    }
}

/// A number that was written by hand, on its scale.
fn scale<T: TryFrom<u8>>(number: u8) -> T {
    T::try_from(number).unwrap_or_else(|_| panic!("{number} is on no scale"))
}
