//! The form in which a record is sealed: CBOR, with the kind and its version beside the content.
//!
//! A version that was once released is never edited; a changed kind gets a new name here
//! (`journal/2`) and the old one is read for ever. `literal` below holds the bytes to that.

use chrono::{DateTime, Utc};
use domain::Record;
use domain::record::{Id, Share};
use domain::time::Moment;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::content::{Content, Recorded};

/// Everything that is sealed of one revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stored {
    pub(crate) happened: Moment,
    pub(crate) written: DateTime<Utc>,
    pub(crate) share: Share,
    pub(crate) links: Vec<Id>,
    /// Since when it is in the bin.
    pub(crate) binned: Option<DateTime<Utc>>,
    pub(crate) content: Content,
}

/// The bytes are no record that this version knows.
#[derive(Debug, thiserror::Error)]
#[error("not a record of a known kind")]
pub(crate) struct Unreadable;

impl Stored {
    pub(crate) fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(1024));
        ciborium::into_writer(self, &mut *bytes).map_err(|_| Unreadable)?;
        Ok(bytes)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Unreadable> {
        cbor4ii::serde::from_slice(bytes).map_err(|_| Unreadable)
    }

    /// The content as one kind, when it is of that kind.
    pub(crate) fn content_as<T: Recorded>(&self) -> Option<&T> {
        T::of(&self.content)
    }

    /// The record as the window reads it, when it is of that kind.
    pub(crate) fn to_record<T: Recorded>(&self, id: Id, revision: u64) -> Option<Record<T>> {
        Some(Record {
            id,
            revision,
            happened: self.happened.clone(),
            written: self.written,
            share: self.share,
            links: self.links.clone(),
            content: self.content_as::<T>()?.clone(),
        })
    }
}

#[cfg(test)]
mod samples;

#[cfg(test)]
mod tests {
    use domain::own_words::OwnWords;

    use super::samples::{
        craving, evening, homework, inbox_key, journal, lapse, line_week, meeting, morning,
        own_words, plan, reminder_log, reminders, sample, series, trigger, trigger_event,
    };
    use super::*;

    /// Every kind as it was first released. If this fails, old vaults would no longer open: add a
    /// new version instead of changing an old one.
    #[test]
    fn literal() {
        let kinds = [
            (journal(), include_str!("stored/journal-1.hex")),
            (craving(), include_str!("stored/craving-1.hex")),
            (trigger(), include_str!("stored/trigger-1.hex")),
            (trigger_event(), include_str!("stored/trigger-event-1.hex")),
            (morning(), include_str!("stored/check-in-1-morning.hex")),
            (evening(), include_str!("stored/check-in-1-evening.hex")),
            (plan(), include_str!("stored/plan-1.hex")),
            (line_week(), include_str!("stored/line-week-1.hex")),
            (lapse(), include_str!("stored/lapse-1.hex")),
            (series(), include_str!("stored/series-1.hex")),
            (meeting(), include_str!("stored/meeting-1.hex")),
            (homework(), include_str!("stored/homework-1.hex")),
            (reminders(), include_str!("stored/reminders-1.hex")),
            (own_words(), include_str!("stored/own-words-2.hex")),
            (inbox_key(), include_str!("stored/inbox-key-1.hex")),
            (reminder_log(), include_str!("stored/reminder-log-1.hex")),
        ];
        for (content, hex) in kinds {
            let stored = sample(content);
            let written: String = stored
                .encode()
                .unwrap()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert_eq!(written, hex.trim(), "{:?}", stored.content);
            assert_eq!(Stored::decode(&bytes(hex)).unwrap(), stored);
        }
    }

    /// Own words as they were before there were words for a lapse and a program.
    #[test]
    fn own_words_of_the_first_version_are_read() {
        let stored = Stored::decode(&bytes(include_str!("stored/own-words-1.hex"))).unwrap();
        let first = OwnWords {
            craving: "the pull".into(),
            substance: "the old thing".into(),
            ..OwnWords::default()
        };
        assert_eq!(stored, sample(Content::OwnWords(first)));
    }

    fn bytes(hex: &str) -> Vec<u8> {
        let hex = hex.trim();
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect()
    }

    #[test]
    fn a_kind_from_a_newer_version_is_refused_not_misread() {
        let mut value: ciborium::Value =
            ciborium::from_reader(sample(journal()).encode().unwrap().as_slice()).unwrap();
        let fields = value.as_map_mut().unwrap();
        let (_, content) = fields
            .iter_mut()
            .find(|(key, _)| key.as_text() == Some("content"))
            .unwrap();
        let (_, kind) = content
            .as_map_mut()
            .unwrap()
            .iter_mut()
            .find(|(key, _)| key.as_text() == Some("kind"))
            .unwrap();
        *kind = "journal/2".into();
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).unwrap();
        assert!(Stored::decode(&bytes).is_err());
    }
}
