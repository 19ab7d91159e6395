//! A ledger where anyone can read and write it: what it may say there, and what is believed of it.

use std::ops::Range;

use chrono::{DateTime, Datelike, Utc};

use super::ledger::{Fresh, Ledger, ReminderKind};
use crate::meeting::LONGEST_LEAD;
use crate::time::Zone;

/// The years in which something can be.
const YEARS: Range<i32> = 1970..10_000;

impl Ledger {
    /// Leaves of it what anyone may read, and all that is read where anyone may write: when something
    /// is, within the times that can be counted with, and what became of it. Words could tell what it is
    /// for, and whoever says up to when all is known could silence what is not.
    #[must_use]
    pub fn in_the_open(self) -> Self {
        let mut lines = self.lines;
        lines.retain(|_, line| {
            YEARS.contains(&line.reminder.at.year()) && line.reminder.lead <= LONGEST_LEAD
        });
        for line in lines.values_mut() {
            line.reminder.label = String::new();
            if !line.reminder.is_of_session() {
                line.reminder.kind = ReminderKind::Write;
            }
        }
        Ledger {
            lines,
            ..Ledger::default()
        }
    }

    /// Holds what was read where anyone may write against what the vault knows: its log, and the
    /// reminders there are. Believed is what became of those that were due. It is never much newer than
    /// the log, so that the log can contradict it later.
    pub fn hold_against(
        &mut self,
        log: &Ledger,
        fresh: &Fresh,
        now: DateTime<Utc>,
        computer: &Zone,
    ) {
        self.lines.retain(|id, line| {
            let logged = log.lines.get(id);
            let known = fresh.reminders.get(id);
            let Some(known) = known.or(logged.map(|line| &line.reminder)) else {
                return false;
            };
            line.reminder = known.clone();
            let newest = logged.map_or(0, |line| line.turn).saturating_add(1);
            line.turn = line.turn.min(newest);
            known.due(computer) <= now
        });
    }
}
