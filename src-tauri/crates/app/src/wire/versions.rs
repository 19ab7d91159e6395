//! What crosses the wire about earlier versions of a record, and what changed between two.

use domain::time::Moment;
use serde::Serialize;
use ts_rs::TS;

/// A kept version of a record.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Version {
    /// Its revision.
    #[ts(type = "number")]
    pub revision: u64,
    /// When it was written, in civil time.
    pub written: Moment,
    /// How many words it has.
    pub words: usize,
    /// Whether this is how the record is now.
    pub current: bool,
}

/// A stretch of text that two versions share, or that only one has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DiffSpan {
    /// Whose it is.
    pub kind: DiffKind,
    /// The text.
    pub text: String,
}

/// Whose a stretch of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum DiffKind {
    Same,
    Added,
    Removed,
}

/// What changed from one version of a page to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Comparison {
    /// The titles.
    pub title: Vec<DiffSpan>,
    /// The texts.
    pub body: Vec<DiffSpan>,
}
