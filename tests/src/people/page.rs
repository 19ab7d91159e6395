//! One page that the made-up person wrote, and the sentences in it.

use domain::feeling::{Feeling, FeelingWord};
use domain::journal::{JournalEntry, Template};

/// A page as it stands in the lists, before it has a date.
pub(super) struct Page {
    pub(super) title: &'static str,
    pub(super) template: Template,
    pub(super) mood: Option<u8>,
    pub(super) feelings: &'static [FeelingWord],
    pub(super) tags: &'static [&'static str],
    pub(super) body: &'static str,
}

/// A page, in the order in which one would read it.
pub(super) const fn page(
    title: &'static str,
    template: Template,
    mood: Option<u8>,
    feelings: &'static [FeelingWord],
    tags: &'static [&'static str],
    body: &'static str,
) -> Page {
    Page {
        title,
        template,
        mood,
        feelings,
        tags,
        body,
    }
}

impl Page {
    /// The page as an entry of the journal.
    pub(super) fn entry(&self) -> JournalEntry {
        JournalEntry {
            title: self.title.to_owned(),
            body: self.body.to_owned(),
            mood: self.mood.and_then(|mood| mood.try_into().ok()),
            feelings: self.feelings.iter().copied().map(Feeling::Word).collect(),
            tags: self.tags.iter().map(|&tag| tag.to_owned()).collect(),
            template: self.template,
        }
    }

    /// Its sentences, without the lines that only mean something under their heading.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &'static str> {
        let prose = self
            .body
            .split("\n\n")
            .filter(|paragraph| !paragraph.starts_with("**"));
        prose.flat_map(|paragraph| {
            paragraph
                .split_inclusive(". ")
                .map(str::trim)
                .filter(|sentence| sentence.ends_with('.'))
        })
    }
}
