//! Every field of every record as JSON, for other programs.

use serde::Serialize;

use crate::Everything;

/// The name and version by which another program knows the form.
const FORMAT: &str = "mooring-export/4";

#[derive(Serialize)]
struct Export<'a> {
    format: &'static str,
    #[serde(flatten)]
    everything: &'a Everything,
}

/// Everything as indented JSON, in the order given.
///
/// # Errors
/// None in practice: the types have no form that JSON lacks. The signature is serde's.
pub fn write(everything: &Everything) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Export {
        format: FORMAT,
        everything,
    })
}
