//! What the records show, counted: how often, when, what sets it off, what helps, how long it lasts.
//!
//! A boundary because this is where the program speaks about a person's life. Each insight is a
//! table and one sentence about it. The sentence is made from the table alone, so the two cannot
//! differ; it is a case with numbers, which the window puts into words (`insights.ftl`). Nothing is
//! said from fewer than [`ENOUGH`]; nothing is predicted, graded or explained.
//!
//! Everything here goes by civil time, as the person read it on their clock. So neither a journey,
//! nor a change of the clocks, nor a new rule for a zone moves anything to another hour or day.

mod beside;
mod helps;
mod lasting;
mod mean;
mod place;
mod progress;
mod range;
mod ticks;
mod triggers;
mod weekly;
mod when;
mod writing;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod life;
#[cfg(test)]
mod sample;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use ts_rs::TS;

use crate::checkin::CheckIn;
use crate::craving::Craving;
use crate::journal::JournalEntry;
use crate::lapse::Lapse;
use crate::record::Id;
use crate::trigger::Trigger;
use crate::trigger_event::TriggerEvent;
use range::Days;

pub use beside::{Beside, DayRow, SleepSays, SleepSide, beside};
pub(crate) use helps::HELPED;
pub use helps::{Helps, HelpsSays, ToolRank, helps, rank_tools};
pub use lasting::{EndingRow, EndsSays, Lasting, LastsSays, LengthRow, Usual, lasting, usual};
pub use mean::Mean;
pub use place::{Place, Stretch, Weekday};
pub use progress::{DaysWithoutUse, Progress, progress};
pub use range::{DayRange, LONGEST_RANGE};
pub use ticks::{HaltSays, Need, Ticks};
pub use triggers::{ByTrigger, NamedTrigger, TriggerRow, TriggersSays, triggers};
pub use weekly::{Halves, Week, Weekly, WeeklySays, weekly};
pub use when::{WeekdayRow, When, WhenSays, when};
pub use writing::{Writing, WritingSays, WritingWeek, writing};

/// The fewest of anything from which a sentence is made.
pub const ENOUGH: u32 = 5;

/// The most that are named side by side when they come out the same. More than that, and nothing
/// stands out.
const MOST_TIED: usize = 3;

/// A record as an insight sees it.
#[derive(Debug)]
pub struct Noted<'a, T> {
    /// Its name, by which other records point at it.
    pub id: Id,
    /// When it happened, in the person's civil time.
    pub at: NaiveDateTime,
    /// What it says.
    pub content: &'a T,
}

/// Everything that insights are made from, the bin aside. Each list may be in any order and may
/// reach beyond the range that is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen<'a> {
    /// Cravings.
    pub cravings: &'a [Noted<'a, Craving>],
    /// The trigger log.
    pub events: &'a [Noted<'a, TriggerEvent>],
    /// The chart, with triggers that are retired or the same as others.
    pub triggers: &'a [(Id, &'a Trigger)],
    /// Check-ins.
    pub check_ins: &'a [Noted<'a, CheckIn>],
    /// Pages of the journal.
    pub entries: &'a [Noted<'a, JournalEntry>],
    /// Lapses. They count for nothing but the days without use, on which they say more than a
    /// check-in does.
    pub lapses: &'a [Noted<'a, Lapse>],
    /// How many versions of the plan there are.
    pub plan_versions: u32,
}

/// All insights over one range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Insights {
    /// The days they are about.
    pub range: DayRange,
    /// How often and how strong, by week.
    pub weekly: Weekly,
    /// On which day and at what time.
    pub when: When,
    /// What sets it off.
    pub triggers: ByTrigger,
    /// What helps.
    pub helps: Helps,
    /// How long it lasts, and how it ends.
    pub lasting: Lasting,
    /// HALT and sleep, beside the cravings of the day.
    pub beside: Beside,
    /// Pages and mood, by week.
    pub writing: Writing,
    /// What only ever grows, over all time up to the end of the range.
    pub progress: Progress,
}

/// Every insight over `range`. What lies outside of it, the future too, is left out.
pub fn insights(seen: &Seen<'_>, range: DayRange) -> Insights {
    Insights {
        range,
        weekly: weekly(seen, range),
        when: when(seen, range),
        triggers: triggers(seen, range),
        helps: helps(seen, range),
        lasting: lasting(seen, range),
        beside: beside(seen, range),
        writing: writing(seen, range),
        progress: progress(seen, range.to),
    }
}

impl Seen<'_> {
    /// The day of the first record, up to `today`: where a range over everything starts.
    pub fn began(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.times()
            .map(|at| at.date())
            .filter(|day| *day <= today)
            .min()
    }

    /// For each of `days`, whether anything at all was noted. Where nothing was, nothing is known:
    /// such a day is blank and not a day without cravings.
    fn noted(&self, days: &Days) -> Vec<bool> {
        let mut noted = vec![false; days.count()];
        for day in self.times().filter_map(|at| days.index(at)) {
            noted[day] = true;
        }
        noted
    }

    fn times(&self) -> impl Iterator<Item = NaiveDateTime> {
        let cravings = self.cravings.iter().map(|noted| noted.at);
        let events = self.events.iter().map(|noted| noted.at);
        let check_ins = self.check_ins.iter().map(|noted| noted.at);
        let entries = self.entries.iter().map(|noted| noted.at);
        cravings.chain(events).chain(check_ins).chain(entries)
    }
}
