//! Which reminders there are, and what became of each: the memory that makes every one come once.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::record::Id;
use crate::time::Zone;

/// How long what became of a reminder is remembered after it was due.
const REMEMBERED: TimeDelta = TimeDelta::days(60);
/// How many that are done with are remembered however old they are: a clock can be wrong by years.
const ALWAYS_REMEMBERED: usize = 500;

/// The longest that a reminder can be put off.
pub const LONGEST_SNOOZE: TimeDelta = TimeDelta::minutes(30);

/// How long to wait before a reminder that was not taken is tried again.
const AGAIN: [TimeDelta; 4] = [
    TimeDelta::seconds(15),
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
    TimeDelta::minutes(15),
];

/// What a reminder is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the word itself")]
pub enum ReminderKind {
    Session,
    Write,
    Morning,
    Evening,
    PlanReview,
}

/// A reminder that comes at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheduled {
    /// For what.
    pub kind: ReminderKind,
    /// Names what it is for: the reminders of one session share it.
    pub group: Id,
    /// When that starts, by the clock of `zone`.
    pub at: NaiveDateTime,
    /// Whose clock counts; this computer's when none is given.
    pub zone: Option<Zone>,
    /// How long that is, in minutes.
    pub length: u16,
    /// How long before it to remind, in minutes.
    pub lead: u32,
    /// What it is called, for whoever sees the screen; may be empty.
    pub label: String,
}

impl Scheduled {
    /// When what it is for starts.
    pub fn starts(&self, computer: &Zone) -> DateTime<Utc> {
        self.zone.as_ref().unwrap_or(computer).instant(self.at)
    }

    /// When it is due.
    pub fn due(&self, computer: &Zone) -> DateTime<Utc> {
        self.starts(computer) - TimeDelta::minutes(self.lead.into())
    }

    /// From when on it is too late to come by itself: when the session is over, or the day.
    pub fn over(&self, computer: &Zone) -> DateTime<Utc> {
        match (self.kind, self.at.date().succ_opt()) {
            (ReminderKind::Session, _) | (_, None) => {
                self.starts(computer) + TimeDelta::minutes(self.length.into())
            }
            (_, Some(next)) => computer.instant(next.and_time(NaiveTime::MIN)),
        }
    }

    /// Whether it is for a session, and not for something that can wait.
    pub fn is_of_session(&self) -> bool {
        self.kind == ReminderKind::Session
    }
}

/// What became of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is to come.
    Pending,
    /// It is handed over right now. Written down before that.
    Showing {
        /// Whether the program ended while this was so once before.
        again: bool,
    },
    /// The program ended while it was handed over. Nobody knows whether it was seen, so it comes
    /// once more.
    Interrupted,
    /// The system took it.
    Shown,
    /// The person said that it is done with.
    Done,
    /// It comes again.
    Snoozed {
        /// When.
        until: DateTime<Utc>,
    },
    /// The system does not take it. It is tried again.
    Undelivered {
        /// How often it was tried.
        tries: u16,
        /// When it is tried next.
        next: DateTime<Utc>,
    },
    /// A nearer reminder of the same session came in its place.
    Folded,
    /// It was told of together with others.
    Digest,
    /// Its time was over before it could come.
    Missed,
    /// It was due, and what was known of it is lost: it may have come.
    Unknown,
}

impl State {
    /// Whether nothing more is to be done about it.
    pub fn is_closed(self) -> bool {
        use State::{Digest, Done, Folded, Missed, Shown, Unknown};
        matches!(self, Shown | Done | Folded | Digest | Missed | Unknown)
    }

    /// Whether it may have been seen by itself.
    pub fn was_shown(self) -> bool {
        use State::{Done, Interrupted, Showing, Shown, Snoozed};
        matches!(
            self,
            Showing { .. } | Interrupted | Shown | Done | Snoozed { .. }
        )
    }
}

/// A reminder and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The reminder.
    pub reminder: Scheduled,
    /// What became of it.
    pub state: State,
    /// How often that changed: of two copies the one that changed more often is the newer. No clock
    /// is asked, since clocks are wrong.
    pub turn: u32,
}

/// Every reminder, by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// The reminders that are to come, and those that came.
    pub lines: BTreeMap<Id, Line>,
    /// Up to when all are known that will be due.
    pub until: Option<DateTime<Utc>>,
    /// The latest time at which it was brought up to the records.
    pub renewed: Option<DateTime<Utc>>,
    /// Some that were due up to here are forgotten: what is not known of them may have come.
    pub forgotten: Option<DateTime<Utc>>,
    /// Whether it was made again from the log, because the rest is lost.
    #[serde(skip)]
    pub lost: bool,
}

/// The reminders there are now, as the records have them.
#[derive(Clone, Debug, Default)]
pub struct Fresh {
    /// Those for something from `from` on and before `to`.
    pub reminders: BTreeMap<Id, Scheduled>,
    /// The first day that was looked at.
    pub from: NaiveDate,
    /// The day up to which was looked.
    pub to: NaiveDate,
    /// All that are due up to here are among them.
    pub until: DateTime<Utc>,
}

impl Ledger {
    /// To be called when it is read after a start: what was being shown when the program ended comes
    /// once more, but only once.
    pub fn resume(&mut self) {
        for line in self.lines.values_mut() {
            let state = match line.state {
                State::Showing { again: false } => State::Interrupted,
                State::Showing { again: true } => State::Shown,
                _ => continue,
            };
            line.turn_to(state);
        }
    }

    /// Makes it again from what the log has, when the rest is lost. Nobody knows whether something came
    /// since then, so nothing that was due comes again.
    #[must_use]
    pub fn recovered(mut log: Ledger) -> Self {
        for line in log.lines.values_mut() {
            if !line.state.is_closed() {
                line.turn_to(State::Unknown);
            }
        }
        log.lost = true;
        log
    }

    /// Brings it up to the records. What the person has just added too late is not reminded of; what was
    /// due while nobody knew of it is missed.
    pub fn renew(&mut self, fresh: Fresh, now: DateTime<Utc>, computer: &Zone) {
        let Fresh {
            reminders,
            from,
            to,
            until,
        } = fresh;
        let keeps = |state: State| state.is_closed() || matches!(state, State::Showing { .. });
        // With a clock that is wrong by years, nothing was looked up on the days that count.
        let looked_up = from..to;
        self.lines.retain(|id, line| {
            keeps(line.state)
                || reminders.contains_key(id)
                || !looked_up.contains(&line.reminder.at.date())
        });
        self.forget(&reminders, now, computer);
        for (id, reminder) in reminders {
            let due = reminder.due(computer);
            // The computer may have been in another zone when they were looked up.
            let moved = match reminder.zone {
                None => AROUND,
                Some(_) => TimeDelta::zero(),
            };
            let unnoticed = self.until.is_some_and(|until| until - moved < due);
            let state = match self.lines.entry(id) {
                Entry::Occupied(mut line) => {
                    line.get_mut().reminder = reminder;
                    continue;
                }
                Entry::Vacant(_) if self.forgotten.is_some_and(|until| due <= until) => continue,
                Entry::Vacant(_) if due > now => State::Pending,
                Entry::Vacant(_) if unnoticed && self.lost => State::Unknown,
                Entry::Vacant(_) if unnoticed => State::Missed,
                Entry::Vacant(_) => continue,
            };
            let line = Line {
                reminder,
                state,
                turn: 0,
            };
            self.lines.insert(id, line);
        }
        // After a clock was set back, what was known before still is.
        self.until = self.renewed.max(Some(until));
        self.renewed = self.renewed.max(Some(now));
        self.lost = false;
    }

    /// Forgets what became of old ones.
    fn forget(&mut self, fresh: &BTreeMap<Id, Scheduled>, now: DateTime<Utc>, computer: &Zone) {
        let closed = self.lines.iter().filter(|(_, line)| line.state.is_closed());
        if closed.clone().count() <= ALWAYS_REMEMBERED {
            return;
        }
        let mut old: Vec<(DateTime<Utc>, Id)> = closed
            .map(|(id, line)| (line.reminder.due(computer), *id))
            .collect();
        old.sort_unstable();
        let most = old.len().saturating_sub(ALWAYS_REMEMBERED);
        for (due, id) in old.into_iter().take(most) {
            if due < now - REMEMBERED && !fresh.contains_key(&id) {
                self.lines.remove(&id);
                self.forgotten = self.forgotten.max(Some(due));
            }
        }
    }

    /// Takes in what another copy knows. Of a reminder that both know, the newer state counts.
    pub fn take_in(&mut self, other: Ledger) {
        for (id, line) in other.lines {
            match self.lines.entry(id) {
                Entry::Vacant(place) => {
                    place.insert(line);
                }
                Entry::Occupied(mut ours) if ours.get().turn < line.turn => {
                    ours.insert(line);
                }
                Entry::Occupied(_) => {}
            }
        }
        self.until = self.until.or(other.until);
        self.renewed = self.renewed.max(other.renewed);
        self.forgotten = self.forgotten.max(other.forgotten);
    }

    /// Notes that a reminder is about to be handed over.
    pub fn showing(&mut self, id: Id) {
        self.change(id, |state| State::Showing {
            again: state == State::Interrupted,
        });
    }

    /// Notes that a reminder was taken, by itself or with others.
    pub fn taken(&mut self, id: Id, by_itself: bool) {
        self.change(id, |state| match state {
            State::Showing { .. } if by_itself => State::Shown,
            State::Showing { .. } => State::Digest,
            // It was answered before the system said that it was taken.
            answered => answered,
        });
    }

    /// Notes that a reminder was not taken, after so many tries before this one.
    pub fn refused(&mut self, id: Id, before: u16, now: DateTime<Utc>) {
        let wait = AGAIN[usize::from(before).min(AGAIN.len() - 1)];
        self.change(id, |state| match state {
            State::Showing { .. } => State::Undelivered {
                tries: before.saturating_add(1),
                next: now + wait,
            },
            answered => answered,
        });
    }

    /// How often a reminder was tried in vain.
    pub fn tries(&self, id: Id) -> u16 {
        match self.lines.get(&id).map(|line| line.state) {
            Some(State::Undelivered { tries, .. }) => tries,
            _ => 0,
        }
    }

    /// Has a reminder come again. Answers whether there is such a one that was due.
    pub fn snooze(&mut self, id: Id, wait: TimeDelta, now: DateTime<Utc>) -> bool {
        let until = now + wait.min(LONGEST_SNOOZE);
        self.answer(id, State::Snoozed { until })
    }

    /// Notes that a reminder is done with. Answers whether there is such a one that was due.
    pub fn done(&mut self, id: Id) -> bool {
        self.answer(id, State::Done)
    }

    fn answer(&mut self, id: Id, answer: State) -> bool {
        let came = |line: &&mut Line| line.state != State::Pending;
        let line = self.lines.get_mut(&id).filter(came);
        line.map(|line| line.turn_to(answer)).is_some()
    }

    /// Sets what became of a reminder.
    pub fn settle(&mut self, id: Id, state: State) {
        self.change(id, |_| state);
    }

    fn change(&mut self, id: Id, to: impl FnOnce(State) -> State) {
        if let Some(line) = self.lines.get_mut(&id) {
            let state = to(line.state);
            line.turn_to(state);
        }
    }

    /// What is to be remembered where the rest is lost: what became of those that came, when the clock was
    /// last looked at then.
    #[must_use]
    pub fn past(&self, looked: Option<DateTime<Utc>>, computer: &Zone) -> Self {
        let pending = |line: &&Line| line.state == State::Pending;
        let pending = self.lines.values().filter(pending);
        let first = pending.map(|line| line.reminder.due(computer)).min();
        // Before the first look nothing came yet, and all that there is was looked up.
        let looked = looked.or(self.renewed);
        // The clock may have been ahead when it was looked at.
        let settled = first.map(|first| first - TimeDelta::seconds(1));
        let until = looked.map(|looked| settled.map_or(looked, |settled| settled.min(looked)));
        let came = |(_, line): &(&Id, &Line)| {
            !matches!(line.state, State::Pending | State::Showing { .. })
        };
        let lines = self.lines.iter().filter(came);
        Ledger {
            lines: lines.map(|(id, line)| (*id, line.clone())).collect(),
            until,
            renewed: looked,
            forgotten: self.forgotten,
            lost: false,
        }
    }
}

impl Line {
    fn turn_to(&mut self, state: State) {
        if self.state != state {
            self.state = state;
            self.turn = self.turn.saturating_add(1);
        }
    }
}

/// When an undelivered or snoozed reminder comes, where the clock was set back since it was put off.
pub(super) fn no_later(
    wanted: DateTime<Utc>,
    now: DateTime<Utc>,
    longest: TimeDelta,
) -> DateTime<Utc> {
    if wanted - now > longest { now } else { wanted }
}

/// How much earlier the same civil time can be in another zone: they lie between 12 hours behind UTC and 14
/// ahead of it.
const AROUND: TimeDelta = TimeDelta::hours(26);

/// The longest that is waited before another try.
pub(super) const LONGEST_WAIT: TimeDelta = AGAIN[AGAIN.len() - 1];
