//! What the made-up person calls things, and what they wrote in notes shorter than a page.
//!
//! Each list goes with one that says the same without words: the chart, the cravings, the log. So
//! the numbers are the same in every language, and a note that is missing does not compile.

use super::plan::PlanWords;
use super::sessions::SessionWords;
use super::{chart, cravings, log};

/// How many there are of words that come back again and again.
pub(super) const OFTEN: usize = 8;

/// Everything that has to be said in a language.
pub(super) struct Words {
    /// Their own word for a craving.
    pub(super) craving: &'static str,
    pub(super) triggers: [TriggerWords; chart::COUNT],
    /// Tells triggers apart that are otherwise the same, where a life needs more of them.
    pub(super) days: [&'static str; 7],
    /// Tools that are on no list.
    pub(super) tools: [&'static str; 2],
    pub(super) cravings: [CravingWords; cravings::COUNT],
    pub(super) lines: [LineWords; log::COUNT],
    /// Moments of a day that could be hard.
    pub(super) risks: [&'static str; OFTEN],
    /// Small steps.
    pub(super) steps: [&'static str; OFTEN],
    /// The plan.
    pub(super) plan: PlanWords,
    /// Sessions.
    pub(super) sessions: SessionWords,
    /// The title and the text of a page that is in the bin.
    pub(super) binned_page: (&'static str, &'static str),
    /// The note on a craving that is in the bin.
    pub(super) binned_craving: &'static str,
}

/// A trigger: its name, how it is avoided, and what helps where it cannot be.
pub(super) struct TriggerWords {
    pub(super) name: &'static str,
    pub(super) avoiding: &'static str,
    pub(super) facing: &'static str,
}

pub(super) const fn trigger(
    name: &'static str,
    avoiding: &'static str,
    facing: &'static str,
) -> TriggerWords {
    TriggerWords {
        name,
        avoiding,
        facing,
    }
}

/// The words on a craving.
pub(super) struct CravingWords {
    pub(super) situation: &'static str,
    pub(super) thoughts: &'static str,
    pub(super) just_once: &'static str,
    pub(super) place: &'static str,
    pub(super) company: &'static str,
    pub(super) note: &'static str,
}

/// A craving without a word.
pub(super) const SILENT: CravingWords = CravingWords {
    situation: "",
    thoughts: "",
    just_once: "",
    place: "",
    company: "",
    note: "",
};

/// The words on a line of the trigger log.
pub(super) struct LineWords {
    pub(super) words: &'static str,
    pub(super) place: &'static str,
    pub(super) company: &'static str,
    pub(super) doing: &'static str,
    pub(super) thoughts: &'static str,
    pub(super) body: &'static str,
    pub(super) did: &'static str,
    pub(super) good: &'static str,
    pub(super) cost: &'static str,
    pub(super) learned: &'static str,
}

/// A line on which nothing is filled in yet.
pub(super) const BLANK: LineWords = LineWords {
    words: "",
    place: "",
    company: "",
    doing: "",
    thoughts: "",
    body: "",
    did: "",
    good: "",
    cost: "",
    learned: "",
};
