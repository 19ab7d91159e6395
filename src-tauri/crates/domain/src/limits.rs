//! How much of anything is kept, and how a record says that it goes beyond. Longer text is refused,
//! never cut.

use serde::Serialize;
use ts_rs::TS;

/// The longest text of one field, in bytes of UTF-8.
pub const TEXT_LIMIT: usize = 1_000_000;
/// The most labels, feelings, triggers or tools on one record.
pub const LIST_LIMIT: usize = 50;
/// The most lines in one section of the plan, which is read and not glanced at.
pub const PLAN_LIST_LIMIT: usize = 200;
/// The longest title, name, tag or own word, in bytes of UTF-8.
pub const LABEL_LIMIT: usize = 400;

/// A field of a record, as an error names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RecordField")]
#[allow(missing_docs, reason = "each is the name itself")]
pub enum Field {
    Title,
    Body,
    Tags,
    Feelings,
    Name,
    Avoiding,
    Facing,
    Triggers,
    Words,
    WhatFor,
    Situation,
    Thoughts,
    JustOnce,
    Place,
    Company,
    Doing,
    BodySense,
    Did,
    Good,
    Cost,
    Learned,
    Tried,
    Lasted,
    Readings,
    Note,
    Happened,
    SameAs,
    Sleep,
    Risks,
    Step,
    OwnWords,
    HelpLines,
    Phone,
    Reasons,
    Signs,
    Situations,
    IfThen,
    Tools,
    Lines,
    People,
    Places,
    Home,
    Medication,
    Levels,
    IfUsed,
    Dates,
    Goals,
    Safety,
    Copies,
    What,
    Amount,
    NextStep,
    Review,
    Neutral,
    Leader,
    Program,
    Changes,
    Repeats,
    Leads,
    MostReminders,
    Bring,
    Topic,
    Keep,
    Link,
}

/// What is wrong with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing was written and nothing chosen.
    Empty,
    /// A text is over [`TEXT_LIMIT`].
    TextTooLong,
    /// A title, name, tag or own word is over [`LABEL_LIMIT`].
    LabelTooLong,
    /// More than [`LIST_LIMIT`] of something, or than [`PLAN_LIST_LIMIT`] in the plan.
    TooMany,
    /// A length of time that lies outside of what is taken.
    LengthOutOfRange,
    /// A repeat that falls on no day at all.
    NoDay,
    /// A phone number without any digit.
    NoDigit,
}

/// Why a record cannot be kept as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{wrong:?} in {field:?}")]
pub struct Fault {
    /// What is wrong.
    pub wrong: Wrong,
    /// Where.
    pub field: Field,
}

/// A fault of one field.
pub(crate) fn fault(wrong: Wrong, field: Field) -> Fault {
    Fault { wrong, field }
}

/// Checks free texts.
pub(crate) fn texts<'a>(texts: impl IntoIterator<Item = (Field, &'a String)>) -> Result<(), Fault> {
    first_over(texts, TEXT_LIMIT, Wrong::TextTooLong)
}

/// Checks names, tags and own words.
pub(crate) fn labels<'a>(
    labels: impl IntoIterator<Item = (Field, &'a String)>,
) -> Result<(), Fault> {
    first_over(labels, LABEL_LIMIT, Wrong::LabelTooLong)
}

/// Checks how many there are of something.
pub(crate) fn lists(lists: impl IntoIterator<Item = (Field, usize)>) -> Result<(), Fault> {
    lists_up_to(LIST_LIMIT, lists)
}

/// Checks how many there are of something against a limit of its own.
pub(crate) fn lists_up_to(
    limit: usize,
    lists: impl IntoIterator<Item = (Field, usize)>,
) -> Result<(), Fault> {
    match lists.into_iter().find(|(_, count)| *count > limit) {
        Some((field, _)) => Err(fault(Wrong::TooMany, field)),
        None => Ok(()),
    }
}

fn first_over<'a>(
    texts: impl IntoIterator<Item = (Field, &'a String)>,
    limit: usize,
    wrong: Wrong,
) -> Result<(), Fault> {
    match texts.into_iter().find(|(_, text)| text.len() > limit) {
        Some((field, _)) => Err(fault(wrong, field)),
        None => Ok(()),
    }
}
