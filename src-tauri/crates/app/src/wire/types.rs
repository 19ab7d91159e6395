//! What crosses the wire beside the domain's own types: questions, answers, summaries.

use chrono::{DateTime, NaiveDate, Utc};
use domain::coping::Tool;
use domain::journal::Template;
use domain::plan::Person;
use domain::preferences::Preferences;
use domain::record::{Id, Scale10, Share};
use domain::time::{Moment, PartOfDay, Zone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::error::Code;

/// Text that must not linger: a passphrase or a recovery code on its way in.
#[derive(Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct SecretText(pub(crate) Zeroizing<String>);

impl SecretText {
    /// Wraps a text, which is wiped when this is dropped.
    pub fn new(text: impl Into<String>) -> Self {
        SecretText(Zeroizing::new(text.into()))
    }
}

/// The time, as the core has it. The window never reads a clock of its own.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Now {
    /// Civil time and zone.
    pub moment: Moment,
    /// The part of the day it is.
    pub part: PartOfDay,
}

/// What the lock window needs to draw itself.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GateStatus {
    /// Whether there is a vault, and whether it can be opened.
    pub vault: VaultStatus,
    /// How the program looks and behaves.
    pub preferences: Preferences,
    /// Whether the program was ever set up here: a language and a look were chosen.
    pub place: Place,
    /// The time.
    pub now: Now,
    /// What the system under the program can do.
    pub platform: Platform,
    /// Whether a craving may be logged without the passphrase now. That there is no room is told on trying.
    pub can_log: bool,
}

/// Whether there is a vault, and whether it can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "code")]
pub enum VaultStatus {
    /// None yet: first run.
    None,
    /// There was one, and it is not where it was: a stick is out, or a disk is locked.
    Missing,
    /// There, and waiting for its passphrase.
    Ready,
    /// Created or opened in this window, and the desk not shown yet: the end of the first run.
    Open,
    /// There, but not to be opened: the code says why.
    Problem(Code),
}

/// Where things are kept on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "VaultPlace")]
pub struct Place {
    /// The folder of the vault, as text to show.
    pub folder: String,
    /// The vault's file, as text to show.
    pub file: String,
    /// Whether the person chose the folder when starting the program (portable mode); it cannot
    /// be changed from inside then.
    pub portable: bool,
}

/// What the system under the program can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Platform {
    /// Whether windows can be hidden from screen capture. Not so on Linux.
    pub content_protection: bool,
    /// Whether shortcuts use the command key.
    pub mac: bool,
}

/// How hard a passphrase is to guess.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Strength {
    /// From 0, guessed at once, to 4, very hard.
    pub score: u8,
    /// Whether it is strong enough to be taken.
    pub enough: bool,
    /// Why it is weak: `strength-<reason>` in `keys.ftl`.
    pub reason: Option<StrengthReason>,
}

/// Why a passphrase is easy to guess, in the order of what helps most to hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthReason {
    /// It is very short.
    Short,
    /// It is, or resembles, one that many people use.
    Common,
    /// It is a single word, or a name.
    Word,
    /// It is keys next to each other, or letters in order.
    Pattern,
    /// It repeats itself.
    Repeats,
    /// It is a date or a year.
    Date,
    /// A longer one, of several words, is needed.
    AddWords,
}

/// A new vault, and the code that opens it when the passphrase is forgotten. Shown once.
#[derive(Serialize, TS)]
pub struct Created {
    /// The recovery code in its groups, to print, save or write down.
    pub recovery_code: Vec<String>,
}

/// What a person writes or changes of a record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Draft<T> {
    /// The record that is changed; nothing for a new one.
    pub id: Option<Id>,
    /// The revision that the change started from; nothing for a new record.
    #[ts(type = "number | null")]
    pub base: Option<u64>,
    /// When it happened; nothing means now. What a person only plans may lie in the future.
    pub happened: Option<Moment>,
    /// For the person alone, or to bring to a session.
    pub share: Share,
    /// Other records it points at.
    pub links: Vec<Id>,
    /// What it is about.
    pub content: T,
}

impl<T> Draft<T> {
    /// The same draft with its content made into something else.
    pub(crate) fn map<U>(self, make: impl FnOnce(T) -> U) -> Draft<U> {
        let Draft {
            id,
            base,
            happened,
            share,
            links,
            content,
        } = self;
        Draft {
            id,
            base,
            happened,
            share,
            links,
            content: make(content),
        }
    }
}

/// The answer to a save: what the next save needs.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Saved {
    /// The record.
    pub id: Id,
    /// Its revision now, the `base` of the next save.
    #[ts(type = "number")]
    pub revision: u64,
    /// When it happened, as stored.
    pub happened: Moment,
    /// When it was written, in civil time, for "Saved 18:02".
    pub written: Moment,
    /// How many words the page has.
    pub words: usize,
}

/// One line of the journal's list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JournalSummary {
    /// The record.
    pub id: Id,
    /// Its revision.
    #[ts(type = "number")]
    pub revision: u64,
    /// When it happened.
    pub happened: Moment,
    /// Its title; empty when it has none.
    pub title: String,
    /// The start of its text, as plain words in one line.
    pub preview: String,
    /// 0 to 10.
    pub mood: Option<Scale10>,
    /// Own labels.
    pub tags: Vec<String>,
    /// The mark.
    pub share: Share,
    /// What it was started from.
    pub template: Template,
}

/// A stretch of the journal's list, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JournalList {
    /// How many entries there are in all.
    pub total: usize,
    /// Where this stretch starts.
    pub offset: usize,
    /// The stretch.
    pub items: Vec<JournalSummary>,
}

/// A day that has words.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DayWithWords {
    /// The civil date.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// How many entries.
    pub entries: usize,
    /// Where the first of them stands in the list, newest first.
    pub offset: usize,
}

/// An entry from some time ago, to look back on.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LookBack {
    /// How long ago.
    pub ago: Ago,
    /// The entry.
    pub entry: JournalSummary,
}

/// How long ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum Ago {
    Week,
    Month,
    Year,
}

/// A record in the bin.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Binned {
    /// The record.
    pub id: Id,
    /// What kind it is.
    pub kind: Kind,
    /// When it happened.
    pub happened: Moment,
    /// Its title or name; may be empty.
    pub title: String,
    /// The first words in it, in one line; may be empty.
    pub preview: String,
    /// When it was put there.
    pub since: Moment,
    /// Days until it is deleted for good, from 30 down to 0.
    pub days_left: i64,
}

/// The kinds of record there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A page of the journal.
    Journal,
    /// A craving.
    Craving,
    /// A trigger on the chart.
    Trigger,
    /// A line of the trigger log.
    TriggerEvent,
    /// A check-in.
    CheckIn,
    /// The relapse-prevention plan.
    Plan,
    /// A lapse.
    Lapse,
    /// A series of sessions.
    Series,
    /// What was noted of one session.
    Meeting,
    /// Homework.
    Homework,
}

/// A tag and how often it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TagCount {
    /// As it was first written.
    pub tag: String,
    /// On how many entries.
    pub entries: usize,
}

/// What was noticed when the vault was opened. Empty of everything when all was well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Findings {
    /// How many records could not be read, because the file is damaged there.
    pub damaged: usize,
    /// Records are missing, added or rolled back: the list of them does not fit its seal.
    pub altered: bool,
    /// The file is older than the one last used on this computer.
    pub older: bool,
    /// How many records are of a kind that only a newer version knows. They are kept as they are.
    pub newer: usize,
    /// The place of the passphrase is damaged: it no longer opens this journal, and a new one has
    /// to be set.
    pub lost_passphrase: bool,
    /// The place of the recovery code is damaged: it no longer opens this journal, and a new one
    /// has to be made.
    pub lost_recovery_code: bool,
    /// How many cravings were logged while locked and are in the journal now.
    pub logged_while_locked: usize,
    /// How many things in the inbox could not be read: damaged, or put there by something else.
    pub inbox_unreadable: usize,
    /// The inbox had another key than ours: what was logged while locked since then is lost, and
    /// whoever put it there may have read it.
    pub inbox_key_replaced: bool,
    /// The card could not be read at the lock window, or was not as this journal left it and was
    /// removed.
    pub card_unreadable: bool,
    /// The schedule of reminders could not be read while locked: some may not have come.
    pub reminders_unreadable: bool,
    /// How much of what was not saved before the last lock still cannot be written. It is kept until the
    /// program ends.
    pub unsaved: usize,
    /// Where the damaged file was kept, as text to show.
    pub kept_copy: Option<String>,
}

/// What the program is and where it keeps things.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct About {
    /// The program's version.
    pub version: String,
    /// Where things are kept.
    pub place: Place,
    /// What the system can do.
    pub platform: Platform,
    /// How many entries there are, the bin aside.
    pub entries: usize,
}

/// What the plan has for a hard moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct OwnSupport {
    /// What the person does against a craving, what helped them most first.
    pub steps: Vec<Tool>,
    /// Whom they turn to, in their own order.
    pub people: Vec<Person>,
}

/// A code for a camera.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Qr {
    /// Which of its squares are dark, row by row. As many rows as columns, and nothing around them.
    pub dark: Vec<Vec<bool>>,
}

/// Something changed in the core. The window reads again what it shows; it never guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Changed {
    /// Records were saved, binned, restored or deleted.
    Records,
    /// A preference was changed.
    Preferences,
    /// A reminder came or was answered. One that was clicked waits in `opened_from`.
    Reminders,
    /// The journal is about to lock: send what is not saved yet, then answer with `flushed`.
    Locking,
}

/// Where an export was written, and what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// The file, as text to show.
    pub file: String,
    /// How many records are in it.
    pub entries: usize,
}

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExportForm {
    /// One text to read or print.
    Markdown,
    /// Every field, for other programs.
    Json,
}

/// A sheet of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 by 297 millimetres.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A zone and the instant, from which the rest of [`Now`] follows.
impl Now {
    /// The time at `instant` in `zone`.
    pub fn at(instant: DateTime<Utc>, zone: &Zone) -> Self {
        let moment = zone.moment(instant);
        Now {
            part: moment.at.time().into(),
            moment,
        }
    }
}
