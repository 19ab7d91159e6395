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
    use domain::lapse::{Lapse, Review};
    use domain::own_words::OwnWords;
    use domain::plan::{
        Change, Cue, Goal, GoalSpan, Home, IfThen, Levels, LineWeek, Medication, MooringLine,
        Person, Plan, Rhythm, Sign, SignKind, SignStage, Signs, SpecialDate, Step,
    };
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
            lapse: "a slip".into(),
            program: "the house".into(),
        })
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn plan() -> Content {
        let walk = Tool::Listed(ListedTool::Walk);
        let payday = Cue {
            trigger: Some(Id([9; 16])),
            words: "Payday".into(),
        };
        let if_then = IfThen {
            cue: payday.clone(),
            then: Tool::Own("the long way".into()),
            backup: Some(walk.clone()),
        };
        Content::from(Plan {
            reasons: vec!["My daughter".into()],
            signs: Signs {
                list: vec![Sign {
                    text: "I stop calling.".into(),
                    shows: Some(SignKind::Behavior),
                    stage: Some(SignStage::Early),
                }],
                noticed_by: "Sam".into(),
            },
            situations: vec![payday],
            if_then: vec![if_then.clone()],
            tools: vec![walk.clone()],
            lines: vec![MooringLine {
                id: Id([5; 16]),
                text: "Breakfast".into(),
                rhythm: Rhythm::Daily,
            }],
            people: vec![Person {
                name: "Sam".into(),
                role: "sister".into(),
                phone: "555 0100".into(),
                when: "Evenings".into(),
                first_words: "It is hard right now.".into(),
                at_night: Some(true),
            }],
            places: vec!["The library".into()],
            home: Home {
                removed: vec!["Bottles".into()],
                money: "20 a day".into(),
                naloxone: "Kitchen drawer".into(),
                knows: "Sam".into(),
            },
            medication: vec![Medication {
                name: "As prescribed".into(),
                time: "Mornings".into(),
                prescriber: "Dr. L.".into(),
            }],
            levels: Levels {
                green: "Walk.".into(),
                yellow: "Call.".into(),
                red: "Go to Sam.".into(),
            },
            if_used: "Call first.".into(),
            dates: vec![SpecialDate {
                day: day(1),
                name: "The first".into(),
                yearly: true,
                plan: "Dinner".into(),
                counted: true,
            }],
            goals: vec![Goal {
                text: "Work".into(),
                span: GoalSpan::Year,
                steps: vec![Step {
                    id: Id([6; 16]),
                    text: "Write the letter".into(),
                    done: Some(day(22)),
                }],
            }],
            safety: vec!["Call 988.".into()],
            copies: "Sam has one.".into(),
            review: Some(day(30)),
            left: vec![
                Change::Situation(Cue {
                    trigger: None,
                    words: "Rain".into(),
                }),
                Change::Tool(walk),
                Change::IfThen(if_then),
            ],
        })
    }

    fn line_week() -> Content {
        Content::LineWeek(LineWeek {
            monday: day(23),
            kept: vec![Id([5; 16])],
        })
    }

    fn lapse() -> Content {
        let text = |text: &str| text.to_owned();
        Content::from(Lapse {
            what: text("the old thing"),
            amount: text("one"),
            told: Some(true),
            next_step: text("Call Sam."),
            note: text("Rain."),
            review: Some(Review {
                work: text("a"),
                people: text("b"),
                treatment: text("c"),
                places: text("d"),
                routines: text("e"),
                thoughts: text("f"),
                health: text("g"),
                triggers: vec![Id([9; 16])],
                earliest: text("h"),
                helped: text("i"),
                change: text("j"),
            }),
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
            (plan(), include_str!("stored/plan-1.hex")),
            (line_week(), include_str!("stored/line-week-1.hex")),
            (lapse(), include_str!("stored/lapse-1.hex")),
            (own_words(), include_str!("stored/own-words-2.hex")),
            (inbox_key(), include_str!("stored/inbox-key-1.hex")),
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
