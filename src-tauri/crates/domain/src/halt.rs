//! Hungry, angry, lonely, tired: four things to look at before anything else. Ticked, never added up.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was there of the four. Not ticked means not noted: it is no answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the word itself")]
pub struct Halt {
    pub hungry: bool,
    pub angry: bool,
    pub lonely: bool,
    pub tired: bool,
}

impl Halt {
    /// Whether any is ticked.
    pub fn any(self) -> bool {
        self.hungry || self.angry || self.lonely || self.tired
    }
}
