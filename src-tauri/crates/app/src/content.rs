//! The kinds of record, and what each says about itself, so that saving, searching, binning and
//! exporting know none of them by name.

use std::fmt;

use domain::feeling::Feeling;
use domain::limits::{Fault, Wrong};
use domain::record::Id;
use domain::reminder::ledger::Ledger;
use domain::{
    CheckIn, Craving, Homework, JournalEntry, Lapse, LineWeek, Meeting, OwnWords, Plan, Reminders,
    Series, Trigger, TriggerEvent,
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::wire::types::Kind;

/// What a record is about, under the name it is stored by. What is large and rare is boxed, so that a
/// hundred thousand others do not keep room for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "fields")]
#[allow(missing_docs, reason = "each is the kind itself")]
pub enum Content {
    #[serde(rename = "journal/1")]
    Journal(JournalEntry),
    #[serde(rename = "craving/1")]
    Craving(Craving),
    #[serde(rename = "trigger/1")]
    Trigger(Trigger),
    #[serde(rename = "trigger-event/1")]
    TriggerEvent(TriggerEvent),
    #[serde(rename = "check-in/1")]
    CheckIn(CheckIn),
    #[serde(rename = "plan/1")]
    Plan(Box<Plan>),
    #[serde(rename = "line-week/1")]
    LineWeek(LineWeek),
    #[serde(rename = "lapse/1")]
    Lapse(Box<Lapse>),
    #[serde(rename = "series/1")]
    Series(Box<Series>),
    #[serde(rename = "meeting/1")]
    Meeting(Box<Meeting>),
    #[serde(rename = "homework/1")]
    Homework(Homework),
    #[serde(rename = "reminders/1")]
    Reminders(Reminders),
    // The first version had fewer words; those it lacks are empty.
    #[serde(rename = "own-words/2", alias = "own-words/1")]
    OwnWords(OwnWords),
    #[serde(rename = "inbox-key/1")]
    InboxKey(KeptKey),
    #[serde(rename = "reminder-log/1")]
    ReminderLog(Box<ReminderLog>),
}

/// A key that is kept in the vault: the private one of the inbox, or that of the schedule of reminders.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeptKey(pub(crate) Zeroizing<Vec<u8>>);

impl fmt::Debug for KeptKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeptKey(…)")
    }
}

/// What became of reminders, for when the file beside the vault is lost, and what that file is sealed
/// with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderLog {
    /// Names the file and its key.
    pub(crate) id: Id,
    /// The key that the keychain has too, where there is one.
    pub(crate) key: KeptKey,
    /// Whether there is such a file.
    pub(crate) file: bool,
    /// What became of those that came.
    pub(crate) past: Ledger,
}

/// Where on the shelf a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Row {
    /// Among others of its kind, for the person to see.
    Shown(Kind),
    /// In the bin.
    Bin,
    /// Which habits were kept, week by week.
    LineWeek,
    /// The person's own words. There is one such record.
    OwnWords,
    /// What the person chose about reminders. There is one such record.
    Reminders,
    /// The inbox's key. There is one such record.
    InboxKey,
    /// What became of reminders. There is one such record.
    ReminderLog,
}

/// A kind of record that can be taken out of [`Content`] under its own type.
pub(crate) trait Recorded: Clone {
    /// The record's content, when it is of this kind.
    fn of(content: &Content) -> Option<&Self>;
}

macro_rules! recorded {
    ($($kind:ident($type:ty)),* $(,)?) => {
        $(
            impl From<$type> for Content {
                fn from(content: $type) -> Self {
                    Content::$kind(content.into())
                }
            }

            impl Recorded for $type {
                fn of(content: &Content) -> Option<&Self> {
                    match content {
                        Content::$kind(content) => Some(content),
                        _ => None,
                    }
                }
            }
        )*
    };
}

recorded! {
    Journal(JournalEntry),
    Craving(Craving),
    Trigger(Trigger),
    TriggerEvent(TriggerEvent),
    CheckIn(CheckIn),
    Plan(Plan),
    LineWeek(LineWeek),
    Lapse(Lapse),
    Series(Series),
    Meeting(Meeting),
    Homework(Homework),
    Reminders(Reminders),
    OwnWords(OwnWords),
    InboxKey(KeptKey),
    ReminderLog(ReminderLog),
}

/// What there is of a record to read in one line and to search through.
#[derive(Default)]
pub(crate) struct Text<'a> {
    pub(crate) title: &'a str,
    pub(crate) parts: Vec<&'a str>,
    pub(crate) tags: &'a [String],
    pub(crate) mood: Option<u8>,
}

impl Content {
    pub(crate) fn row(&self) -> Row {
        match self {
            Content::Journal(_) => Row::Shown(Kind::Journal),
            Content::Craving(_) => Row::Shown(Kind::Craving),
            Content::Trigger(_) => Row::Shown(Kind::Trigger),
            Content::TriggerEvent(_) => Row::Shown(Kind::TriggerEvent),
            Content::CheckIn(_) => Row::Shown(Kind::CheckIn),
            Content::Plan(_) => Row::Shown(Kind::Plan),
            Content::LineWeek(_) => Row::LineWeek,
            Content::Lapse(_) => Row::Shown(Kind::Lapse),
            Content::Series(_) => Row::Shown(Kind::Series),
            Content::Meeting(_) => Row::Shown(Kind::Meeting),
            Content::Homework(_) => Row::Shown(Kind::Homework),
            Content::Reminders(_) => Row::Reminders,
            Content::OwnWords(_) => Row::OwnWords,
            Content::InboxKey(_) => Row::InboxKey,
            Content::ReminderLog(_) => Row::ReminderLog,
        }
    }

    /// As it is kept: without repeats and blanks in its lists.
    pub(crate) fn tidied(self) -> Self {
        match self {
            Content::Journal(entry) => Content::Journal(entry.tidied()),
            Content::Craving(craving) => Content::Craving(craving.tidied()),
            Content::Trigger(trigger) => Content::Trigger(trigger.tidied()),
            Content::TriggerEvent(event) => Content::TriggerEvent(event.tidied()),
            Content::CheckIn(check_in) => Content::CheckIn(check_in.tidied()),
            Content::Plan(plan) => Content::Plan(Box::new(plan.tidied())),
            Content::LineWeek(week) => Content::LineWeek(week),
            Content::Lapse(lapse) => Content::Lapse(Box::new(lapse.tidied())),
            Content::Series(series) => Content::Series(Box::new(series.tidied())),
            Content::Meeting(meeting) => Content::Meeting(meeting),
            Content::Homework(homework) => Content::Homework(homework.tidied()),
            Content::Reminders(reminders) => Content::Reminders(reminders),
            Content::OwnWords(words) => Content::OwnWords(words.tidied()),
            Content::InboxKey(key) => Content::InboxKey(key),
            Content::ReminderLog(log) => Content::ReminderLog(log),
        }
    }

    pub(crate) fn check(&self) -> Result<(), Fault> {
        match self {
            Content::Journal(entry) => entry.check(),
            Content::Craving(craving) => craving.check(),
            Content::Trigger(trigger) => trigger.check(),
            Content::TriggerEvent(event) => event.check(),
            Content::CheckIn(check_in) => check_in.check(),
            Content::Plan(plan) => plan.check(),
            Content::Lapse(lapse) => lapse.check(),
            Content::Series(series) => series.check(),
            Content::Meeting(meeting) => meeting.check(),
            Content::Homework(homework) => homework.check(),
            Content::Reminders(reminders) => reminders.check(),
            Content::OwnWords(words) => words.check(),
            Content::LineWeek(_) | Content::InboxKey(_) | Content::ReminderLog(_) => Ok(()),
        }
    }

    /// Whether nothing is left of what was once written, so that leaving it puts it in the bin.
    pub(crate) fn is_emptied(&self) -> bool {
        let can_be = matches!(
            self,
            Content::Journal(_)
                | Content::TriggerEvent(_)
                | Content::CheckIn(_)
                | Content::Meeting(_)
        );
        can_be && self.check().is_err_and(|fault| fault.wrong == Wrong::Empty)
    }

    /// Whether it tells of something that was, and so cannot lie in the future.
    pub(crate) fn has_happened(&self) -> bool {
        matches!(
            self,
            Content::Craving(_)
                | Content::TriggerEvent(_)
                | Content::CheckIn(_)
                | Content::Lapse(_)
        )
    }

    /// How many words it has.
    pub(crate) fn words(&self) -> usize {
        let Text { title, parts, .. } = self.text();
        let count = |text: &str| text.split_whitespace().count();
        count(title) + parts.into_iter().map(count).sum::<usize>()
    }

    pub(crate) fn text(&self) -> Text<'_> {
        match self {
            Content::Journal(entry) => Text {
                title: &entry.title,
                parts: vec![&entry.body],
                tags: &entry.tags,
                mood: entry.mood.map(u8::from),
            },
            Content::Craving(craving) => Text {
                parts: vec![
                    &craving.situation,
                    &craving.thoughts,
                    &craving.just_once,
                    &craving.what_for,
                    &craving.place,
                    &craving.company,
                    &craving.note,
                ],
                ..Text::default()
            },
            Content::Trigger(trigger) => Text {
                title: &trigger.name,
                parts: vec![&trigger.avoiding, &trigger.facing],
                ..Text::default()
            },
            Content::TriggerEvent(event) => Text {
                title: &event.words,
                parts: vec![
                    &event.doing,
                    &event.thoughts,
                    &event.body,
                    &event.did,
                    &event.good,
                    &event.cost,
                    &event.learned,
                    &event.place,
                    &event.company,
                ],
                ..Text::default()
            },
            Content::CheckIn(check_in) => Text {
                parts: match check_in {
                    CheckIn::Morning(morning) => vec![&morning.risks, &morning.step],
                    CheckIn::Evening(_) => Vec::new(),
                },
                mood: check_in.mood().map(u8::from),
                ..Text::default()
            },
            Content::Plan(plan) => Text {
                parts: plan
                    .texts()
                    .chain(plan.labels())
                    .map(|(_, text)| text.as_str())
                    .collect(),
                ..Text::default()
            },
            Content::Series(series) => Text {
                title: &series.title,
                parts: vec![&series.place, &series.leader],
                ..Text::default()
            },
            Content::Meeting(meeting) => Text {
                title: &meeting.topic,
                parts: vec![&meeting.bring, &meeting.keep],
                ..Text::default()
            },
            Content::Homework(homework) => Text {
                title: &homework.text,
                parts: vec![&homework.link],
                ..Text::default()
            },
            // A lapse is seen by those who ask for it by name: no search and no preview shows it.
            Content::Lapse(_)
            | Content::LineWeek(_)
            | Content::Reminders(_)
            | Content::OwnWords(_)
            | Content::InboxKey(_)
            | Content::ReminderLog(_) => Text::default(),
        }
    }

    /// The person's own words for feelings and tools, which are searched but counted nowhere.
    pub(crate) fn own_labels(&self) -> Vec<&String> {
        match self {
            Content::Journal(entry) => entry.feelings.iter().filter_map(Feeling::own).collect(),
            Content::Craving(craving) => {
                let feelings = craving.feelings.iter().filter_map(Feeling::own);
                let tools = craving.tried.iter().filter_map(|tried| tried.tool.own());
                feelings.chain(tools).collect()
            }
            Content::TriggerEvent(event) => event
                .felt
                .iter()
                .filter_map(|felt| felt.feeling.own())
                .collect(),
            Content::CheckIn(check_in) => check_in
                .feelings()
                .iter()
                .filter_map(Feeling::own)
                .collect(),
            Content::Trigger(_)
            | Content::Plan(_)
            | Content::LineWeek(_)
            | Content::Lapse(_)
            | Content::Series(_)
            | Content::Meeting(_)
            | Content::Homework(_)
            | Content::Reminders(_)
            | Content::OwnWords(_)
            | Content::InboxKey(_)
            | Content::ReminderLog(_) => Vec::new(),
        }
    }
}
