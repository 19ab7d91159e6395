//! Words for what is felt.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::record::Scale10;

/// A feeling: from the list, so that it can be counted across languages, or in one's own word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Feeling {
    /// One from the list.
    Word(FeelingWord),
    /// The person's own.
    Own(String),
}

macro_rules! feeling_words {
    ($($word:ident = $key:literal),* $(,)?) => {
        /// The list to pick from, pleasant and hard in turn so that neither comes first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[allow(missing_docs, reason = "each is the word itself")]
        pub enum FeelingWord { $(#[serde(rename = $key)] $word),* }

        impl FeelingWord {
            /// Every word, in the order they are offered.
            pub const ALL: &'static [FeelingWord] = &[$(FeelingWord::$word),*];

            /// The name under which it is stored and looked up in the catalogue of words.
            pub fn key(self) -> &'static str {
                match self { $(FeelingWord::$word => $key),* }
            }
        }
    };
}

feeling_words! {
    Calm = "calm",
    Anxious = "anxious",
    Hopeful = "hopeful",
    Sad = "sad",
    Grateful = "grateful",
    Angry = "angry",
    Proud = "proud",
    Ashamed = "ashamed",
    Content = "content",
    Lonely = "lonely",
    Loved = "loved",
    Guilty = "guilty",
    Rested = "rested",
    Tired = "tired",
    Curious = "curious",
    Bored = "bored",
    Strong = "strong",
    Overwhelmed = "overwhelmed",
    Relieved = "relieved",
    Restless = "restless",
    Connected = "connected",
    Numb = "numb",
    Joyful = "joyful",
    Afraid = "afraid",
}

/// A feeling, and how strong it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Felt {
    /// What was felt.
    pub feeling: Feeling,
    /// From 0, barely, to 10, as strong as it gets.
    pub strength: Option<Scale10>,
}

/// Feelings without repeats and blanks, own words without white space at their ends.
pub(crate) fn tidied(feelings: Vec<Feeling>) -> Vec<Feeling> {
    let mut kept: Vec<Feeling> = Vec::with_capacity(feelings.len());
    for feeling in feelings {
        let feeling = match feeling {
            Feeling::Own(word) => Feeling::Own(word.trim().to_owned()),
            listed @ Feeling::Word(_) => listed,
        };
        let blank = matches!(&feeling, Feeling::Own(word) if word.is_empty());
        if !blank && !kept.contains(&feeling) {
            kept.push(feeling);
        }
    }
    kept
}

impl Feeling {
    /// The person's own word, when it is one.
    pub fn own(&self) -> Option<&String> {
        match self {
            Feeling::Own(word) => Some(word),
            Feeling::Word(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feeling_has_a_name_of_its_own() {
        let mut names: Vec<&str> = FeelingWord::ALL.iter().map(|word| word.key()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), FeelingWord::ALL.len());
    }
}
