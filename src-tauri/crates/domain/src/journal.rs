//! The journal entry: a page someone wrote.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::feeling::{self, Feeling};
use crate::limits::{self, Fault, Field, Wrong, fault};
use crate::record::Scale10;

/// A page of the journal. Every field may be left out, but a page with nothing on it is not kept.
///
/// A field that is not known is refused: an older program that passed over it would lose it with
/// its next save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct JournalEntry {
    /// Empty when the person gave none.
    pub title: String,
    /// Markdown, at most [`limits::TEXT_LIMIT`] bytes.
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
        self.feelings = feeling::tidied(self.feelings);
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
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        if self.is_empty() {
            return Err(fault(Wrong::Empty, Field::Body));
        }
        limits::texts([(Field::Body, &self.body)])?;
        limits::lists([
            (Field::Tags, self.tags.len()),
            (Field::Feelings, self.feelings.len()),
        ])?;
        let feelings = self.feelings.iter().filter_map(Feeling::own);
        limits::labels(
            [(Field::Title, &self.title)]
                .into_iter()
                .chain(self.tags.iter().map(|tag| (Field::Tags, tag)))
                .chain(feelings.map(|word| (Field::Feelings, word))),
        )
    }

    /// How many words the title and the text have together.
    pub fn words(&self) -> usize {
        self.title.split_whitespace().count() + self.body.split_whitespace().count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::{LABEL_LIMIT, TEXT_LIMIT};

    fn wrong(entry: JournalEntry) -> Option<Wrong> {
        entry.check().err().map(|fault| fault.wrong)
    }

    fn page() -> JournalEntry {
        JournalEntry {
            body: "Rain.".into(),
            ..JournalEntry::default()
        }
    }

    #[test]
    fn one_thing_on_the_page_is_enough() {
        assert_eq!(wrong(JournalEntry::default()), Some(Wrong::Empty));
        assert_eq!(
            wrong(JournalEntry {
                title: " \n".into(),
                ..JournalEntry::default()
            }),
            Some(Wrong::Empty)
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
            wrong(JournalEntry {
                body: "x".repeat(length),
                ..JournalEntry::default()
            })
        };
        assert_eq!(body(TEXT_LIMIT), None);
        assert_eq!(body(TEXT_LIMIT + 1), Some(Wrong::TextTooLong));
        let title = |length: usize| {
            wrong(JournalEntry {
                title: "x".repeat(length),
                ..page()
            })
        };
        assert_eq!(title(LABEL_LIMIT), None);
        assert_eq!(title(LABEL_LIMIT + 1), Some(Wrong::LabelTooLong));
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
}
