//! Every field of every record as JSON, for other programs.

use domain::{JournalEntry, Record};
use serde::Serialize;

/// The name and version by which another program knows the form.
const FORMAT: &str = "mooring-export/1";

#[derive(Serialize)]
struct Export<'a> {
    format: &'static str,
    journal: &'a [Record<JournalEntry>],
}

/// The records as indented JSON, in the order given.
///
/// # Errors
/// None in practice: the types have no form that JSON lacks. The signature is serde's.
pub fn write(records: &[Record<JournalEntry>]) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Export {
        format: FORMAT,
        journal: records,
    })
}
