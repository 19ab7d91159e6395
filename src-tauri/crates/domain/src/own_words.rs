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
}

impl OwnWords {
    /// Without white space at the ends.
    #[must_use]
    pub fn tidied(self) -> Self {
        OwnWords {
            craving: self.craving.trim().to_owned(),
            substance: self.substance.trim().to_owned(),
        }
    }

    /// Checks the words against their limit.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        limits::labels([
            (Field::OwnWords, &self.craving),
            (Field::OwnWords, &self.substance),
        ])
    }
}
