//! The form in which a record is sealed: CBOR, with the kind and its version beside the content.
//!
//! A version that was once released is never edited; a changed kind gets a new name here
//! (`journal/2`) and the old one is read for ever. `literal` below holds the bytes to that.

use chrono::{DateTime, Utc};
use domain::record::{Id, Share};
use domain::time::Moment;
use domain::{JournalEntry, Record};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

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

/// The kinds of record, by their stored names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "fields")]
pub(crate) enum Content {
    #[serde(rename = "journal/1")]
    Journal(JournalEntry),
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
        ciborium::from_reader(bytes).map_err(|_| Unreadable)
    }

    pub(crate) fn journal(&self) -> &JournalEntry {
        let Content::Journal(entry) = &self.content;
        entry
    }

    /// The record as the window reads it.
    pub(crate) fn to_record(&self, id: Id, revision: u64) -> Record<JournalEntry> {
        Record {
            id,
            revision,
            happened: self.happened.clone(),
            written: self.written,
            share: self.share,
            links: self.links.clone(),
            content: self.journal().clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use domain::feeling::{Feeling, FeelingWord};
    use domain::journal::Template;
    use domain::time::Zone;

    fn sample() -> Stored {
        Stored {
            happened: Moment {
                at: NaiveDate::from_ymd_opt(2026, 11, 23)
                    .unwrap()
                    .and_hms_opt(17, 58, 0)
                    .unwrap(),
                zone: Zone::new("America/Denver"),
            },
            written: DateTime::from_timestamp(1_795_482_120, 0).unwrap(),
            share: Share::BringToSession,
            links: vec![Id([7; 16])],
            binned: None,
            content: Content::Journal(JournalEntry {
                title: "The bus".into(),
                body: "Took the long way.".into(),
                mood: Some(6.try_into().unwrap()),
                feelings: vec![
                    Feeling::Word(FeelingWord::Calm),
                    Feeling::Own("wobbly".into()),
                ],
                tags: vec!["detour".into()],
                template: Template::Blank,
            }),
        }
    }

    /// `journal/1` as it was first released. If this fails, old vaults would no longer open:
    /// add a new version instead of changing this one.
    #[test]
    fn literal() {
        let hex = include_str!("stored.journal-1.hex").trim();
        let bytes: Vec<u8> = (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect();
        assert_eq!(Stored::decode(&bytes).unwrap(), sample());
        assert_eq!(sample().encode().unwrap().as_slice(), bytes.as_slice());
    }

    #[test]
    fn a_kind_from_a_newer_version_is_refused_not_misread() {
        let mut value: ciborium::Value =
            ciborium::from_reader(sample().encode().unwrap().as_slice()).unwrap();
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
