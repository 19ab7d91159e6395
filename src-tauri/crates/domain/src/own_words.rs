//! The person's own words for what has many names. They are shown wherever the program would use
//! its own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{self, Fault, Field};

/// Own words. An empty one means that the program's word is fine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct OwnWords {
    /// For a craving.
    pub craving: String,
    /// For what was used.
    pub substance: String,
    /// For a lapse.
    pub lapse: String,
    /// For the program they go to.
    pub program: String,
}

impl OwnWords {
    /// Without white space at the ends.
    #[must_use]
    pub fn tidied(self) -> Self {
        OwnWords {
            craving: self.craving.trim().to_owned(),
            substance: self.substance.trim().to_owned(),
            lapse: self.lapse.trim().to_owned(),
            program: self.program.trim().to_owned(),
        }
    }

    /// Checks the words against their limit.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        let words = [&self.craving, &self.substance, &self.lapse, &self.program];
        limits::labels(words.map(|word| (Field::OwnWords, word)))
    }
}
