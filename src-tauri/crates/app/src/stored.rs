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
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use domain::checkin::{CheckIn, Done, Evening, Morning, WithoutUse};
    use domain::coping::{ListedTool, Tool, Tried};
    use domain::craving::{Craving, Ending};
    use domain::feeling::{Feeling, FeelingWord, Felt};
    use domain::halt::Halt;
    use domain::journal::{JournalEntry, Template};
    use domain::own_words::OwnWords;
    use domain::record::{Scale4, Scale10};
    use domain::time::Zone;
    use domain::timer::{Reading, Timer, TimerState};
    use domain::trigger::{Avoidable, Nature, Outside, Standing, Trigger};
    use domain::trigger_event::TriggerEvent;

    use crate::content::InboxSecret;

    fn sample(content: Content) -> Stored {
        Stored {
            happened: Moment {
                at: NaiveDate::from_ymd_opt(2026, 11, 23)
                    .unwrap()
                    .and_hms_opt(17, 58, 0)
                    .unwrap(),
                zone: Zone::new("America/Denver"),
            },
            written: instant(),
            share: Share::BringToSession,
            links: vec![Id([7; 16])],
            binned: None,
            content,
        }
    }

    fn instant() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_482_120, 0).unwrap()
    }

    fn ten(value: u8) -> Scale10 {
        value.try_into().unwrap()
    }

    fn four(value: u8) -> Option<Scale4> {
        value.try_into().ok()
    }

    fn feelings() -> Vec<Feeling> {
        vec![
            Feeling::Word(FeelingWord::Calm),
            Feeling::Own("wobbly".into()),
        ]
    }

    fn journal() -> Content {
        Content::Journal(JournalEntry {
            title: "The bus".into(),
            body: "Took the long way.".into(),
            mood: Some(ten(6)),
            feelings: feelings(),
            tags: vec!["detour".into()],
            template: Template::Blank,
        })
    }

    fn halt() -> Halt {
        Halt {
            hungry: true,
            angry: false,
            lonely: true,
            tired: false,
        }
    }

    fn craving() -> Content {
        Content::Craving(Craving {
            strength: ten(7),
            strongest: Some(ten(8)),
            at_end: Some(ten(2)),
            lasted: Some(12),
            what_for: "the old thing".into(),
            triggers: vec![Id([9; 16])],
            situation: "The bus past the old place".into(),
            thoughts: "It would be easy.".into(),
            just_once: "One stop.".into(),
            feelings: feelings(),
            place: "bus 12".into(),
            company: "S.".into(),
            halt: halt(),
            tried: vec![
                Tried {
                    tool: Tool::Listed(ListedTool::Walk),
                    helped: four(4),
                },
                Tried {
                    tool: Tool::Own("the long way".into()),
                    helped: None,
                },
            ],
            used_plan: Some(true),
            ending: Some(Ending::Passed),
            timer: Some(Timer {
                length: 10.try_into().unwrap(),
                ran: 61,
                state: TimerState::Running(instant()),
                readings: vec![Reading {
                    at: 60,
                    strength: ten(5),
                }],
            }),
            note: "Rain.".into(),
            while_locked: true,
        })
    }

    fn trigger() -> Content {
        Content::Trigger(Trigger {
            name: "Payday".into(),
            nature: Nature::Outside(Some(Outside::Money)),
            pull: 80.try_into().ok(),
            avoidable: Some(Avoidable::Partly),
            avoiding: "Cash to my sister.".into(),
            facing: "Walk home.".into(),
            standing: Standing::SameAs(Id([3; 16])),
        })
    }

    fn trigger_event() -> Content {
        Content::TriggerEvent(TriggerEvent {
            triggers: vec![Id([9; 16])],
            words: "payday".into(),
            place: "town".into(),
            company: "alone".into(),
            doing: "Waiting.".into(),
            thoughts: "I earned it.".into(),
            felt: vec![Felt {
                feeling: Feeling::Word(FeelingWord::Restless),
                strength: Some(ten(7)),
            }],
            body: "Hands.".into(),
            halt: halt(),
            foreseen: Some(false),
            craving: Some(Id([8; 16])),
            did: "Called.".into(),
            helped: four(3),
            good: "Slept.".into(),
            cost: "Nothing.".into(),
            learned: "Call first.".into(),
            confidence: Some(ten(6)),
        })
    }

    fn morning() -> Content {
        Content::CheckIn(CheckIn::Morning(Morning {
            slept: Some(405),
            sleep_quality: four(3),
            mood: Some(ten(6)),
            feelings: feelings(),
            craving: Some(ten(2)),
            halt: halt(),
            risks: "After work.".into(),
            step: "Walk at noon.".into(),
        }))
    }

    fn evening() -> Content {
        Content::CheckIn(CheckIn::Evening(Evening {
            hard: four(2),
            strongest_craving: Some(ten(4)),
            contact: Some(true),
            meeting: Some(false),
            ate: Some(Done::Yes),
            moved: Some(Done::No),
            medication: Some(Done::DoesNotApply),
            conflict: four(1),
            without_use: Some(WithoutUse::RatherNotSay),
            confidence: Some(ten(7)),
            feelings: feelings(),
            mood: Some(ten(5)),
        }))
    }

    fn own_words() -> Content {
        Content::OwnWords(OwnWords {
            craving: "the pull".into(),
            substance: "the old thing".into(),
        })
    }

    fn inbox_key() -> Content {
        Content::InboxKey(InboxSecret((0..48).collect::<Vec<u8>>().into()))
    }

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
            (own_words(), include_str!("stored/own-words-1.hex")),
            (inbox_key(), include_str!("stored/inbox-key-1.hex")),
        ];
        for (content, hex) in kinds {
            let stored = sample(content);
            let hex = hex.trim();
            let bytes: Vec<u8> = (0..hex.len())
                .step_by(2)
                .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
                .collect();
            let written: String = stored
                .encode()
                .unwrap()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert_eq!(written, hex, "{:?}", stored.content);
            assert_eq!(Stored::decode(&bytes).unwrap(), stored);
        }
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
