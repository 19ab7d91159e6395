//! What Mooring records, and the rules that hold for it: pure values, no I/O, no clock, no chance.
//!
//! A boundary because everything else may change around it. The types here are at once what is
//! stored, what travels to the window and what the rules are written against, so a field is
//! declared exactly once. `DOMAIN` words (craving, trigger, meeting) are used as the people who
//! built their programs on them use them.

pub mod card;
pub mod chart;
pub mod checkin;
pub mod coping;
pub mod craving;
pub mod feeling;
pub mod halt;
pub mod help;
pub mod insight;
pub mod journal;
pub mod lapse;
pub mod limits;
pub mod markdown;
pub mod meeting;
pub mod own_words;
pub mod phone;
pub mod plan;
pub mod preferences;
pub mod record;
pub mod reminder;
pub mod time;
pub mod timer;
pub mod trigger;
pub mod trigger_event;

pub use card::{Card, CardParts};
pub use checkin::CheckIn;
pub use craving::Craving;
pub use journal::JournalEntry;
pub use lapse::Lapse;
pub use limits::Fault;
pub use meeting::{Homework, Meeting, Series};
pub use own_words::OwnWords;
pub use plan::{LineWeek, Plan};
pub use preferences::Preferences;
pub use record::{Id, Record, Share};
pub use reminder::Reminders;
pub use time::Moment;
pub use trigger::Trigger;
pub use trigger_event::TriggerEvent;
