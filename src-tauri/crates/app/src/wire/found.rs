//! What a search answers.

use domain::record::Id;
use domain::time::Moment;
use serde::Serialize;
use ts_rs::TS;

use super::types::Kind;

/// A stretch of a found text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Whether it is what was looked for.
    pub hit: bool,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Hit {
    /// The record.
    pub id: Id,
    /// What kind it is.
    pub kind: Kind,
    /// When it happened.
    pub happened: Moment,
    /// Its title, with what was found marked.
    pub title: Vec<Span>,
    /// The text around what was found, marked.
    pub snippet: Vec<Span>,
}

/// The answer to a search, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Found {
    /// How many records fit, of which at most 200 are in `hits`.
    pub total: usize,
    /// What was found.
    pub hits: Vec<Hit>,
    /// Words of the form `name:value` that were not understood, shown so that nothing is guessed.
    pub ignored: Vec<String>,
}
