//! What a person does against a craving: a list to pick from, and their own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::record::Scale4;

/// A coping tool: from the list, so that it is the same in every language, or the person's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// One from the list.
    Listed(ListedTool),
    /// In the person's own words.
    Own(String),
}

/// A tool that was tried, and how much it helped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Tried {
    /// What.
    pub tool: Tool,
    /// From 0, not at all, to 4, very much; nothing when the person did not say.
    pub helped: Option<Scale4>,
}

macro_rules! listed_tools {
    ($($tool:ident = $key:literal),* $(,)?) => {
        /// The list to pick from. The words are in `tools.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[allow(missing_docs, reason = "each is the word itself")]
        pub enum ListedTool { $(#[serde(rename = $key)] $tool),* }

        impl ListedTool {
            /// Every tool, in the order they are offered: what can be done at once comes first.
            pub const ALL: &'static [ListedTool] = &[$(ListedTool::$tool),*];

            /// The name under which it is stored and looked up in the catalogue of words.
            pub fn key(self) -> &'static str {
                match self { $(ListedTool::$tool => $key),* }
            }
        }
    };
}

listed_tools! {
    Breathe = "breathe",
    ColdWater = "cold-water",
    Leave = "leave",
    Walk = "walk",
    Ground = "ground",
    RideItOut = "ride-it-out",
    Wait = "wait",
    CallSomeone = "call-someone",
    BeWithSomeone = "be-with-someone",
    Eat = "eat",
    DrinkWater = "drink-water",
    Rest = "rest",
    Shower = "shower",
    Move = "move",
    Music = "music",
    Write = "write",
    ThinkItThrough = "think-it-through",
    Reasons = "reasons",
    Plan = "plan",
    Hands = "hands",
    Meeting = "meeting",
    Pray = "pray",
}

/// Tools without repeats and blanks, own words without white space at their ends.
pub(crate) fn tidied(tried: Vec<Tried>) -> Vec<Tried> {
    let mut kept: Vec<Tried> = Vec::with_capacity(tried.len());
    for Tried { tool, helped } in tried {
        let tool = match tool {
            Tool::Own(name) => Tool::Own(name.trim().to_owned()),
            listed @ Tool::Listed(_) => listed,
        };
        let blank = matches!(&tool, Tool::Own(name) if name.is_empty());
        if blank {
            continue;
        }
        match kept.iter_mut().find(|kept| kept.tool.is_same(&tool)) {
            Some(first) => first.helped = helped.or(first.helped),
            None => kept.push(Tried { tool, helped }),
        }
    }
    kept
}

impl Tool {
    /// Whether both are one tool: an own name counts without regard to case.
    pub fn is_same(&self, other: &Tool) -> bool {
        match (self, other) {
            (Tool::Own(one), Tool::Own(other)) => one.to_lowercase() == other.to_lowercase(),
            _ => self == other,
        }
    }

    /// The person's own name for it, when it has one.
    pub fn own(&self) -> Option<&String> {
        match self {
            Tool::Own(name) => Some(name),
            Tool::Listed(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(name: &str, helped: Option<u8>) -> Tried {
        Tried {
            tool: Tool::Own(name.into()),
            helped: helped.map(|helped| helped.try_into().unwrap()),
        }
    }

    #[test]
    fn a_tool_is_noted_once() {
        let tried = vec![
            own(" Detour", None),
            own("", Some(4)),
            own("detour", Some(3)),
            own("Detour ", None),
        ];
        assert_eq!(tidied(tried), [own("Detour", Some(3))]);
    }

    #[test]
    fn every_tool_has_a_name_of_its_own() {
        let mut names: Vec<&str> = ListedTool::ALL.iter().map(|tool| tool.key()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ListedTool::ALL.len());
    }
}
