//! Years of reminders in a second: series that are skipped and moved, computers that sleep, travel,
//! crash and set their clocks, screens that take nothing. From any seed, every reminder of a session
//! comes by itself at most once and is accounted for.
//!
//! A seed has either many series or many years, about fifty sessions, so that the suite stays
//! quick. `MOORING_SEEDS=10000 cargo test --release -p tests --test suites simulation` is the long run.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::env;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, available_parallelism};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use domain::meeting::{Altered, Change, Changed, MeetingKind, Series, SeriesZone};
use domain::record::Id;
use domain::reminder::decide::{Rules, decide};
use domain::reminder::ledger::{Fresh, Ledger, ReminderKind, Scheduled, State};
use domain::time::Zone;
use domain::time::recurrence::{Ends, Repeat, Rule, Weekday};
use fastrand::Rng;

/// How many sessions a seed has, about.
const SESSIONS: i64 = 50;
const ZONES: [&str; 5] = [
    "America/Denver",
    "America/New_York",
    "America/Vancouver",
    "Europe/Madrid",
    "UTC",
];
const DAYS: [Weekday; 4] = [
    Weekday::Monday,
    Weekday::Wednesday,
    Weekday::Friday,
    Weekday::Sunday,
];

/// A computer, its person and their series.
struct Life {
    rng: Rng,
    series: Vec<Series>,
    /// What is in memory, and what lies on the disk.
    ledger: Ledger,
    disk: Ledger,
    /// What the vault remembers.
    log: Ledger,
    /// The time, how far the clock is off, and where the computer is.
    time: DateTime<Utc>,
    off: TimeDelta,
    zone: Zone,
    looked: Option<DateTime<Utc>>,
    refuses: bool,
    /// How often each came by itself, and how often it might have.
    came: HashMap<Id, u32>,
    may_come: HashMap<Id, u32>,
    accounted: HashSet<Id>,
    /// Those that the person set up when it was too late for them.
    too_late: HashSet<Id>,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn series(rng: &mut Rng, step: u16) -> Series {
    let start = day("2026-11-25") + Days::new(rng.u64(0..28));
    let zone = match rng.bool() {
        true => SeriesZone::Computer,
        false => SeriesZone::Of(Zone::new(ZONES[rng.usize(0..ZONES.len())])),
    };
    let rule = match rng.u8(0..3) {
        0 => Rule::Daily { every: step * 7 },
        1 => Rule::MonthlyOnDay {
            every: step.div_ceil(4),
            day: rng.u8(1..=31),
        },
        _ => Rule::Weekly {
            every: step,
            on: vec![DAYS[rng.usize(0..DAYS.len())]],
        },
    };
    let leads = [0, 10, 60, 120, 1440, 20160];
    let leads = (0..rng.usize(1..=3))
        .map(|_| leads[rng.usize(0..leads.len())])
        .collect();
    Series {
        kind: MeetingKind::SkillsGroup,
        title: String::new(),
        neutral: String::new(),
        start: start.and_hms_opt(rng.u32(0..24), 30, 0).unwrap(),
        length: [30, 90, 180][rng.usize(0..3)],
        repeat: Repeat {
            rule,
            ends: Ends::Never,
        },
        zone,
        place: String::new(),
        leader: String::new(),
        program: None,
        counts: true,
        leads,
        changes: Vec::new(),
        uid: None,
    }
    .tidied()
}

/// The reminders of these series, by names that say which they are.
fn reminders(series: &[Series], from: NaiveDate, to: NaiveDate) -> BTreeMap<Id, Scheduled> {
    let all = series.iter().enumerate();
    all.flat_map(|(nth, series)| reminders_of(nth, series, from, to))
        .collect()
}

fn reminders_of(
    nth: usize,
    series: &Series,
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<(Id, Scheduled)> {
    let minutes = |at: NaiveDateTime| (at.and_utc().timestamp() / 60) as u32;
    let mut reminders = Vec::new();
    let planned = series.planned(from, to).into_iter();
    for planned in planned.filter(|planned| !planned.skipped) {
        for lead in planned.leads {
            let mut group = [0; 16];
            group[..2].copy_from_slice(&(nth as u16).to_be_bytes());
            group[2..6].copy_from_slice(&minutes(planned.of).to_be_bytes());
            let mut id = group;
            id[6..10].copy_from_slice(&minutes(planned.start).to_be_bytes());
            id[10..14].copy_from_slice(&lead.to_be_bytes());
            id[15] = 1;
            let reminder = Scheduled {
                kind: ReminderKind::Session,
                group: Id(group),
                at: planned.start,
                zone: match &series.zone {
                    SeriesZone::Of(zone) => Some(zone.clone()),
                    SeriesZone::Computer => None,
                },
                length: planned.length,
                lead: *lead,
                label: String::new(),
            };
            reminders.push((Id(id), reminder));
        }
    }
    reminders
}

impl Life {
    fn of(seed: u64) -> (Self, TimeDelta) {
        let mut rng = Rng::with_seed(seed);
        let many = match seed % 50 {
            0 => 200,
            1..6 => 20,
            _ => rng.i64(1..6),
        };
        // With few of them each is rarer, so that ten years go by.
        let step = if many < 6 { rng.u16(1..=10) } else { 1 };
        let days = (SESSIONS * 7 * i64::from(step) / many).clamp(14, 3650);
        let series = (0..many).map(|_| series(&mut rng, step)).collect();
        let life = Life {
            rng,
            series,
            ledger: Ledger::default(),
            disk: Ledger::default(),
            log: Ledger::default(),
            time: "2026-11-24T00:58:00Z".parse().unwrap(),
            off: TimeDelta::zero(),
            zone: Zone::new("America/Denver"),
            looked: None,
            refuses: false,
            came: HashMap::new(),
            may_come: HashMap::new(),
            accounted: HashSet::new(),
            too_late: HashSet::new(),
        };
        (life, TimeDelta::days(days))
    }

    fn clock(&self) -> DateTime<Utc> {
        self.time + self.off
    }

    fn chance(&mut self, in_a_thousand: u32) -> bool {
        self.rng.u32(0..1000) < in_a_thousand
    }

    /// The journal is opened, or something in it was changed.
    fn unlock(&mut self) {
        self.ledger.take_in(self.log.clone());
        let now = self.clock();
        let today = self.zone.civil(now).date();
        let open = self.ledger.lines.values();
        let open = open.filter(|line| !line.state.is_closed());
        let open = open.map(|line| line.reminder.at.date());
        let known = self.ledger.until.map(|until| until.date_naive());
        let oldest = open.chain(known).chain([today]).min().unwrap();
        let from = oldest.max(today - Days::new(400)) - Days::new(2);
        let to = today + Days::new(106);
        let until = now + TimeDelta::days(90);
        let mut found = reminders(&self.series, from, to);
        found.retain(|_, reminder| reminder.due(&self.zone) <= until);
        let fresh = Fresh {
            reminders: found,
            from,
            to,
            until,
        };
        self.ledger.renew(fresh, now, &self.zone.clone());
        self.note();
        self.disk = self.ledger.clone();
        self.log = self.ledger.past(self.looked, &self.zone);
    }

    /// Counts what is accounted for.
    fn note(&mut self) {
        let lines = self.ledger.lines.iter();
        let closed = lines.filter(|(_, line)| line.state.is_closed());
        self.accounted.extend(closed.map(|(id, _)| *id));
    }

    /// Skips or moves a session that is some days ahead.
    fn edit(&mut self) {
        let nth = self.rng.usize(0..self.series.len());
        let today = self.time.date_naive();
        let ahead = today + Days::new(self.rng.u64(3..30));
        let (first, last) = (ahead - Days::new(1), ahead + Days::new(60));
        let before = reminders_of(nth, &self.series[nth], first, last);
        let series = &mut self.series[nth];
        let planned = series.planned(ahead, ahead + Days::new(40));
        let Some((of, start)) = planned.first().map(|planned| (planned.of, planned.start)) else {
            return;
        };
        let is = match self.rng.u8(0..3) {
            0 => Changed::Skipped,
            _ => Changed::Altered(Altered {
                start: Some(start + TimeDelta::hours(self.rng.i64(1..80))),
                ..Altered::default()
            }),
        };
        series.changes.retain(|change| change.of != of);
        series.changes.push(Change { of, is });
        *series = series.clone().tidied();
        // By the clock, or in truth, it may be too late for some of what is new.
        let now = self.clock().max(self.time);
        let after = reminders_of(nth, &self.series[nth], first, last).into_iter();
        let new = after.filter(|reminder| !before.contains(reminder));
        let late = new.filter(|(_, reminder)| reminder.due(&self.zone) <= now);
        self.too_late.extend(late.map(|(id, _)| id));
        self.unlock();
    }

    /// The program ends, in a moment when nothing is being shown, and is started again.
    fn restart(&mut self) {
        self.ledger = self.disk.clone();
        self.ledger.resume();
    }

    /// The schedule is lost, and what came while the journal was locked is forgotten with it. It comes
    /// again where the clock was set back since, or the computer is further west.
    fn lose(&mut self) {
        let now = self.clock();
        for (id, line) in &self.ledger.lines {
            let ahead = line.reminder.due(&self.zone) > now;
            if ahead && self.came.contains_key(id) && !self.log.lines.contains_key(id) {
                *self.may_come.entry(*id).or_default() += 1;
            }
        }
        self.ledger = Ledger::recovered(self.log.clone());
        self.unlock();
    }

    fn look(&mut self) -> Option<DateTime<Utc>> {
        let rules = Rules {
            quiet: None,
            most: 3,
        };
        let now = self.clock();
        self.looked = Some(now);
        let decision = decide(&self.ledger, &rules, now, &self.zone);
        for (id, state) in &decision.settled {
            self.ledger.settle(*id, *state);
        }
        let single = decision.show.iter().map(|id| vec![*id]);
        let together = Some(decision.digest.clone()).filter(|digest| !digest.is_empty());
        let notices: Vec<Vec<Id>> = single.chain(together).collect();
        let tries: HashMap<Id, u16> = notices
            .iter()
            .flatten()
            .map(|id| (*id, self.ledger.tries(*id)))
            .collect();
        for id in notices.iter().flatten() {
            self.ledger.showing(*id);
        }
        if !notices.is_empty() || !decision.settled.is_empty() {
            self.disk = self.ledger.clone();
        }
        for notice in &notices {
            let by_itself = decision.show.contains(&notice[0]);
            let dies = self.chance(15);
            let taken = !self.refuses;
            // The program may end just before the system has it, or just after.
            let seen = taken && (!dies || self.rng.bool());
            if seen && by_itself {
                *self.came.entry(notice[0]).or_default() += 1;
            }
            if dies {
                for id in notices.iter().flatten() {
                    let state = self.ledger.lines[id].state;
                    if state == (State::Showing { again: false }) {
                        *self.may_come.entry(*id).or_default() += 1;
                    }
                }
                self.restart();
                return Some(now);
            }
            for id in notice {
                if taken {
                    self.ledger.taken(*id, by_itself);
                } else {
                    self.ledger.refused(*id, tries[id], now);
                }
            }
            self.disk = self.ledger.clone();
        }
        if let Some(id) = decision
            .show
            .first()
            .filter(|_| taken_is_answered(&mut self.rng))
        {
            self.ledger.snooze(*id, TimeDelta::minutes(10), now);
            self.disk = self.ledger.clone();
            *self.may_come.entry(*id).or_default() += 1;
        }
        if !notices.is_empty() || !decision.settled.is_empty() {
            self.note();
        }
        if notices.is_empty() {
            decision.next
        } else {
            Some(now)
        }
    }

    /// Lets something happen, and time go by.
    fn live(&mut self) {
        match self.rng.u32(0..1000) {
            0..40 => self.restart(),
            40..120 => self.edit(),
            120..250 => self.unlock(),
            250..270 => self.zone = Zone::new(ZONES[self.rng.usize(0..ZONES.len())]),
            270..290 => self.off = wrong(&mut self.rng),
            290..350 => self.off = TimeDelta::zero(),
            350..380 => self.refuses = true,
            380..450 => self.refuses = false,
            // The schedule is lost while the journal is locked.
            450..455 => self.lose(),
            _ => {}
        }
        let next = self.look();
        let sleeps = match self.rng.u8(0..20) {
            0 => TimeDelta::hours(9),
            1 => TimeDelta::days(self.rng.i64(1..10)),
            _ => TimeDelta::zero(),
        };
        let ahead = next.map_or(TimeDelta::days(3), |next| next - self.clock());
        let ahead = ahead.clamp(TimeDelta::zero(), TimeDelta::days(3));
        self.time += ahead + sleeps + TimeDelta::seconds(self.rng.i64(1..15));
    }
}

/// Now and then the person puts off what came.
fn taken_is_answered(rng: &mut Rng) -> bool {
    rng.u8(0..30) == 0
}

/// How far a clock can be off.
fn wrong(rng: &mut Rng) -> TimeDelta {
    match rng.u8(0..6) {
        0 => TimeDelta::hours(3),
        1 => TimeDelta::hours(-3),
        2 => TimeDelta::days(1),
        3 => TimeDelta::days(-1),
        4 => TimeDelta::days(-20_780),
        _ => TimeDelta::seconds(rng.i64(-90..90)),
    }
}

/// What is wrong with the life of a seed.
fn fault(seed: u64) -> Option<String> {
    let (mut life, span) = Life::of(seed);
    let begin = life.time;
    life.unlock();
    while life.time < begin + span {
        life.live();
    }
    let end = life.time;
    // Everything is well again, and somebody is there.
    life.off = TimeDelta::zero();
    life.refuses = false;
    for _ in 0..4 {
        life.unlock();
        life.look();
        life.time += TimeDelta::hours(1);
    }
    let twice = life.came.iter().find(|(id, came)| {
        let may = 1 + life.may_come.get(id).copied().unwrap_or_default();
        **came > may
    });
    if let Some((id, came)) = twice {
        return Some(format!("seed {seed}: {id} came {came} times"));
    }
    let (first, last) = (begin.date_naive() + Days::new(1), end.date_naive());
    let lost = reminders(&life.series, first, last)
        .into_iter()
        .find(|(id, reminder)| {
            let due = reminder.due(&life.zone);
            due > begin + TimeDelta::days(1)
                && due < end
                && !life.accounted.contains(id)
                && !life.too_late.contains(id)
        });
    lost.map(|(id, reminder)| format!("seed {seed}: {id} is lost: {reminder:?}"))
}

#[test]
fn every_reminder_comes_once_and_none_is_lost() {
    let seeds = env::var("MOORING_SEEDS").ok();
    let seeds: u64 = seeds.map_or(200, |seeds| seeds.parse().expect("how many seeds"));
    let next = AtomicU64::new(0);
    let faults = Mutex::new(Vec::new());
    let threads = available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(seed) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).filter(|seed| *seed < seeds)
                {
                    faults.lock().unwrap().extend(fault(seed));
                }
            });
        }
    });
    assert_eq!(*faults.lock().unwrap(), Vec::<String>::new());
}
