//! The journal entry: a page someone wrote.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::record::{Scale10, TEXT_LIMIT};

/// The most tags or feelings on one entry.
pub const LIST_LIMIT: usize = 50;
/// The longest title, tag or own feeling word, in bytes of UTF-8.
pub const LABEL_LIMIT: usize = 400;

/// A page of the journal. Every field may be left out, but a page with nothing on it is not kept.
///
/// A field that is not known is refused: an older program that passed over it would lose it with
/// its next save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct JournalEntry {
    /// Empty when the person gave none.
    pub title: String,
    /// Markdown, at most [`TEXT_LIMIT`] bytes.
    pub body: String,
    /// From 0, very low, to 10, very good.
    pub mood: Option<Scale10>,
    /// Words for what was felt, in the order they were picked.
    pub feelings: Vec<Feeling>,
    /// The person's own labels, without the `#`.
    pub tags: Vec<String>,
    /// The template the page was started from.
    pub template: Template,
}

/// What a new page starts from. The words of each are in `journal.ftl`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// An empty page.
    #[default]
    Blank,
    /// The last 24 hours, and small steps for the next.
    YesterdayAndTomorrow,
    /// From a trigger to what it cost.
    WhatSetItOff,
    /// What to keep from a session.
    AfterASession,
    /// A letter to oneself.
    LetterToMyself,
}

/// A feeling: from the list, so that it can be counted across languages, or in one's own word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Feeling {
    /// One from the list.
    Word(FeelingWord),
    /// The person's own.
    Own(String),
}

macro_rules! feeling_words {
    ($($word:ident = $key:literal),* $(,)?) => {
        /// The list to pick from, pleasant and hard in turn so that neither comes first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[allow(missing_docs, reason = "each is the word itself")]
        pub enum FeelingWord { $(#[serde(rename = $key)] $word),* }

        impl FeelingWord {
            /// Every word, in the order they are offered.
            pub const ALL: &'static [FeelingWord] = &[$(FeelingWord::$word),*];

            /// The name under which it is stored and looked up in the catalogue of words.
            pub fn key(self) -> &'static str {
                match self { $(FeelingWord::$word => $key),* }
            }
        }
    };
}

feeling_words! {
    Calm = "calm",
    Anxious = "anxious",
    Hopeful = "hopeful",
    Sad = "sad",
    Grateful = "grateful",
    Angry = "angry",
    Proud = "proud",
    Ashamed = "ashamed",
    Content = "content",
    Lonely = "lonely",
    Loved = "loved",
    Guilty = "guilty",
    Rested = "rested",
    Tired = "tired",
    Curious = "curious",
    Bored = "bored",
    Strong = "strong",
    Overwhelmed = "overwhelmed",
    Relieved = "relieved",
    Restless = "restless",
    Connected = "connected",
    Numb = "numb",
    Joyful = "joyful",
    Afraid = "afraid",
}

/// Why an entry cannot be kept as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalFault {
    /// Nothing was written and nothing chosen.
    #[error("the page is empty")]
    Empty,
    /// The text is over [`TEXT_LIMIT`].
    #[error("the text is too long")]
    TextTooLong,
    /// The title, a tag or an own word is over [`LABEL_LIMIT`].
    #[error("a label is too long")]
    LabelTooLong,
    /// More than [`LIST_LIMIT`] tags or feelings.
    #[error("too many tags or feelings")]
    TooMany,
}

impl JournalEntry {
    /// Tags without `#`, white space and repeats; own words without white space at their ends.
    /// The title and the body stay as they were typed.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let mut tags: Vec<String> = Vec::with_capacity(self.tags.len());
        for tag in self.tags {
            let tag = tag.trim().trim_start_matches('#').trim().to_owned();
            if !tag.is_empty()
                && !tags
                    .iter()
                    .any(|kept| kept.to_lowercase() == tag.to_lowercase())
            {
                tags.push(tag);
            }
        }
        self.tags = tags;
        let mut feelings: Vec<Feeling> = Vec::with_capacity(self.feelings.len());
        for feeling in self.feelings {
            let feeling = match feeling {
                Feeling::Own(word) => Feeling::Own(word.trim().to_owned()),
                listed @ Feeling::Word(_) => listed,
            };
            let blank = matches!(&feeling, Feeling::Own(word) if word.is_empty());
            if !blank && !feelings.contains(&feeling) {
                feelings.push(feeling);
            }
        }
        self.feelings = feelings;
        self
    }

    /// Whether there is nothing on the page.
    pub fn is_empty(&self) -> bool {
        self.title.trim().is_empty()
            && self.body.trim().is_empty()
            && self.mood.is_none()
            && self.feelings.is_empty()
            && self.tags.is_empty()
    }

    /// Checks the page against its limits.
    ///
    /// # Errors
    /// The first [`JournalFault`] found.
    pub fn check(&self) -> Result<(), JournalFault> {
        if self.is_empty() {
            return Err(JournalFault::Empty);
        }
        if self.body.len() > TEXT_LIMIT {
            return Err(JournalFault::TextTooLong);
        }
        if self.tags.len() > LIST_LIMIT || self.feelings.len() > LIST_LIMIT {
            return Err(JournalFault::TooMany);
        }
        let own = self.feelings.iter().filter_map(|feeling| match feeling {
            Feeling::Own(word) => Some(word),
            Feeling::Word(_) => None,
        });
        let mut labels = self.tags.iter().chain(own).chain([&self.title]);
        if labels.any(|label| label.len() > LABEL_LIMIT) {
            return Err(JournalFault::LabelTooLong);
        }
        Ok(())
    }

    /// How many words the title and the text have together.
    pub fn words(&self) -> usize {
        self.title.split_whitespace().count() + self.body.split_whitespace().count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> JournalEntry {
        JournalEntry {
            body: "Rain.".into(),
            ..JournalEntry::default()
        }
    }

    #[test]
    fn one_thing_on_the_page_is_enough() {
        assert_eq!(JournalEntry::default().check(), Err(JournalFault::Empty));
        assert_eq!(
            JournalEntry {
                title: " \n".into(),
                ..JournalEntry::default()
            }
            .check(),
            Err(JournalFault::Empty)
        );
        assert_eq!(page().check(), Ok(()));
        let mood = Scale10::try_from(0).ok();
        assert_eq!(
            JournalEntry {
                mood,
                ..JournalEntry::default()
            }
            .check(),
            Ok(())
        );
    }

    #[test]
    fn limits_are_in_bytes_and_inclusive() {
        let body = |length: usize| {
            JournalEntry {
                body: "x".repeat(length),
                ..JournalEntry::default()
            }
            .check()
        };
        assert_eq!(body(TEXT_LIMIT), Ok(()));
        assert_eq!(body(TEXT_LIMIT + 1), Err(JournalFault::TextTooLong));
        let title = |length: usize| {
            JournalEntry {
                title: "x".repeat(length),
                ..page()
            }
            .check()
        };
        assert_eq!(title(LABEL_LIMIT), Ok(()));
        assert_eq!(title(LABEL_LIMIT + 1), Err(JournalFault::LabelTooLong));
    }

    #[test]
    fn labels_are_tidied_and_the_text_is_not() {
        let entry = JournalEntry {
            body: "  as typed \n".into(),
            tags: [" #Bus", "bus", "", "#", "long way "]
                .map(String::from)
                .to_vec(),
            feelings: vec![
                Feeling::Own(" wobbly ".into()),
                Feeling::Own(" ".into()),
                Feeling::Own("wobbly".into()),
            ],
            ..JournalEntry::default()
        };
        let tidied = entry.tidied();
        assert_eq!(tidied.tags, ["Bus", "long way"]);
        assert_eq!(tidied.feelings, [Feeling::Own("wobbly".into())]);
        assert_eq!(tidied.body, "  as typed \n");
        assert_eq!(tidied.clone().tidied(), tidied);
    }

    #[test]
    fn every_feeling_has_a_name_of_its_own() {
        let mut names: Vec<&str> = FeelingWord::ALL.iter().map(|word| word.key()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), FeelingWord::ALL.len());
    }
}
