//! What is to be done about reminders at a moment. Pure: the same ledger at the same time gives the
//! same decision, so that ten years of it can be tried in a second.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Quiet;
use super::ledger::{LONGEST_SNOOZE, LONGEST_WAIT, Ledger, Line, State, no_later};
use crate::record::Id;
use crate::time::Zone;

/// The most that come at once. More are told of together.
const AT_ONCE: usize = 3;
/// How often a reminder whose time is over is tried, before it is only in the list.
const TRIES: u16 = 10;

/// What the person chose, as far as it counts here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// When nothing may make a sound.
    pub quiet: Option<Quiet>,
    /// The most reminders in one day beside those of sessions.
    pub most: u8,
}

/// What is to be done now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// These come by themselves, the one that was due first before the others.
    pub show: Vec<Id>,
    /// These are told of together.
    pub digest: Vec<Id>,
    /// This became of others.
    pub settled: Vec<(Id, State)>,
    /// Whether nothing may make a sound now.
    pub silent: bool,
    /// When there is something to do next, as far as the clock goes on as it should.
    pub next: Option<DateTime<Utc>>,
}

/// What is to be done about the reminders of a ledger, `now` on a computer that is set to the zone
/// `computer`.
pub fn decide(ledger: &Ledger, rules: &Rules, now: DateTime<Utc>, computer: &Zone) -> Decision {
    let local = computer.civil(now);
    let mut look = Look {
        now,
        computer,
        local,
        rules,
        decision: Decision {
            silent: rules.quiet.is_some_and(|quiet| quiet.holds(local.time())),
            ..Decision::default()
        },
        sessions: BTreeMap::new(),
        nudges: Vec::new(),
    };
    for (id, line) in &ledger.lines {
        look.at(*id, line);
    }
    look.take_nudges(ledger);
    look.take_sessions(ledger);
    look.together()
}

/// A reminder whose time has come.
#[derive(Clone, Copy)]
struct Due {
    id: Id,
    lead: u32,
    at: DateTime<Utc>,
    over: bool,
    state: State,
}

struct Look<'a> {
    now: DateTime<Utc>,
    computer: &'a Zone,
    local: NaiveDateTime,
    rules: &'a Rules,
    decision: Decision,
    /// What is due of each session.
    sessions: BTreeMap<Id, Vec<Due>>,
    nudges: Vec<(Due, NaiveDate)>,
}

impl Look<'_> {
    fn at(&mut self, id: Id, line: &Line) {
        if matches!(line.state, State::Shown | State::Done) {
            return;
        }
        let reminder = &line.reminder;
        let due = reminder.due(self.computer);
        let (comes, until) = match line.state {
            State::Pending => (due, None),
            State::Interrupted => (self.now, None),
            State::Undelivered { next, .. } => (no_later(next, self.now, LONGEST_WAIT), None),
            State::Snoozed { until } => {
                let until = no_later(until, self.now, LONGEST_SNOOZE);
                (until, Some(until + LONGEST_SNOOZE))
            }
            // Settled while the clock was ahead of its time, and nobody saw it by itself.
            State::Missed | State::Digest | State::Folded if due > self.now => {
                self.decision.settled.push((id, State::Pending));
                (due, None)
            }
            _ => return,
        };
        if comes > self.now {
            self.wake(comes);
            return;
        }
        let over = reminder.over(self.computer);
        let due = Due {
            id,
            lead: reminder.lead,
            at: due,
            over: until.map_or(over, |until| over.max(until)) <= self.now,
            state: line.state,
        };
        if reminder.is_of_session() {
            self.sessions.entry(reminder.group).or_default().push(due);
        } else {
            self.nudges.push((due, reminder.at.date()));
        }
    }

    fn wake(&mut self, at: DateTime<Utc>) {
        self.decision.next = Some(self.decision.next.map_or(at, |next| next.min(at)));
    }

    fn settle(&mut self, due: Due, state: State) {
        self.decision.settled.push((due.id, state));
    }

    /// What can wait does not come in quiet hours, nor more often in a day than was chosen, nor on
    /// another day.
    fn take_nudges(&mut self, ledger: &Ledger) {
        let mut came: HashMap<NaiveDate, usize> = HashMap::new();
        for line in ledger.lines.values() {
            let counts = line.state.was_shown() || matches!(line.state, State::Undelivered { .. });
            if counts && !line.reminder.is_of_session() {
                *came.entry(line.reminder.at.date()).or_default() += 1;
            }
        }
        let quiet = self.rules.quiet.and_then(|quiet| quiet.end(self.local));
        let mut nudges = std::mem::take(&mut self.nudges);
        nudges.sort_by_key(|(due, _)| (due.at, due.id));
        for (due, date) in nudges {
            if due.over {
                self.settle(due, State::Missed);
                continue;
            }
            if let Some(end) = quiet {
                if end.date() > date {
                    self.settle(due, State::Missed);
                } else {
                    self.wake(self.computer.instant(end));
                }
                continue;
            }
            let came = came.entry(date).or_default();
            if due.state != State::Pending {
                self.decision.show.push(due.id);
            } else if *came < usize::from(self.rules.most) {
                *came += 1;
                self.decision.show.push(due.id);
            } else {
                self.settle(due, State::Missed);
            }
        }
    }

    /// Of several reminders of one session only the nearest comes. What is over does not come by
    /// itself.
    fn take_sessions(&mut self, ledger: &Ledger) {
        let mut nearest_told: HashMap<Id, u32> = HashMap::new();
        for line in ledger.lines.values() {
            if line.state.was_shown() && self.sessions.contains_key(&line.reminder.group) {
                let told = nearest_told.entry(line.reminder.group);
                let told = told.or_insert(line.reminder.lead);
                *told = line.reminder.lead.min(*told);
            }
        }
        let mut show: Vec<Due> = Vec::new();
        let mut digest: Vec<Due> = Vec::new();
        for (group, mut due) in std::mem::take(&mut self.sessions) {
            due.sort_by_key(|due| due.lead);
            let told = nearest_told.get(&group);
            let mut due = due.into_iter();
            let Some(nearest) = due.next() else { continue };
            for other in due {
                self.settle(other, State::Folded);
            }
            // What the person asked for again comes, whatever came since.
            let snoozed = matches!(nearest.state, State::Snoozed { .. });
            let tried_enough =
                matches!(nearest.state, State::Undelivered { tries, .. } if tries >= TRIES);
            if !snoozed && told.is_some_and(|told| *told < nearest.lead) {
                self.settle(nearest, State::Folded);
            } else if !nearest.over {
                show.push(nearest);
            } else if tried_enough || snoozed {
                self.settle(nearest, State::Missed);
            } else {
                digest.push(nearest);
            }
        }
        show.sort_by_key(|due| (due.at, due.id));
        digest.sort_by_key(|due| (due.at, due.id));
        self.decision.show.extend(show.iter().map(|due| due.id));
        self.decision.digest.extend(digest.iter().map(|due| due.id));
    }

    fn together(mut self) -> Decision {
        if self.decision.show.len() > AT_ONCE {
            let many = std::mem::take(&mut self.decision.show);
            self.decision.digest.extend(many);
        }
        self.decision
    }
}
