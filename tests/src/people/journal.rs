//! A made-up journal: records of every kind, with names by which they point at each other.

use std::fmt;

use app::Content;
use chrono::NaiveDateTime;
use domain::preferences::Language;
use domain::{
    CheckIn, Craving, Homework, Id, JournalEntry, Meeting, OwnWords, Plan, Series, Trigger,
    TriggerEvent,
};

/// Everything that a made-up person noted.
#[derive(Clone, Debug, PartialEq)]
pub struct Journal {
    /// The language it is written in.
    pub language: Language,
    /// Their own words; empty where the program's are fine.
    pub own_words: OwnWords,
    /// The chart.
    pub triggers: Vec<Dated<Trigger>>,
    /// Cravings.
    pub cravings: Vec<Dated<Craving>>,
    /// The trigger log.
    pub events: Vec<Dated<TriggerEvent>>,
    /// Check-ins.
    pub check_ins: Vec<Dated<CheckIn>>,
    /// Pages, newest first.
    pub pages: Vec<Dated<JournalEntry>>,
    /// What stood on some of the pages before, oldest first: each of these is an earlier version.
    pub earlier: Vec<(Id, Vec<JournalEntry>)>,
    /// The plan: when it was begun, how it was begun, and how it is now.
    pub plan: Option<(NaiveDateTime, [Plan; 2])>,
    /// The series of sessions.
    pub series: Vec<Dated<Series>>,
    /// What was noted of sessions.
    pub meetings: Vec<Dated<Meeting>>,
    /// Homework.
    pub homework: Vec<Dated<Homework>>,
    /// What lies in the bin.
    pub binned: Vec<(NaiveDateTime, Content)>,
}

/// A record, and when it happened where made-up people live.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated<T> {
    /// Its name in this journal. A vault gives it another.
    pub id: Id,
    /// When it happened.
    pub at: NaiveDateTime,
    /// What it says.
    pub content: T,
}

/// Kinds of record, so that no two records of a journal have one name.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Trigger = 1,
    Craving,
    Event,
    CheckIn,
    Page,
    Series,
    Meeting,
    Homework,
}

/// Records of one kind with names, counted from 0 in the order given.
pub(super) fn named<T>(
    kind: Kind,
    records: impl IntoIterator<Item = (NaiveDateTime, T)>,
) -> Vec<Dated<T>> {
    let numbered = (0..).zip(records);
    let dated = numbered.map(|(number, (at, content))| Dated {
        id: name(kind, number),
        at,
        content,
    });
    dated.collect()
}

/// The name of the record with this number.
pub(super) fn name(kind: Kind, number: usize) -> Id {
    Id((((kind as u128) << 64) | number as u128).to_be_bytes())
}

impl Journal {
    /// A journal with pages and nothing else.
    pub fn of_pages(
        language: Language,
        pages: impl IntoIterator<Item = (NaiveDateTime, JournalEntry)>,
    ) -> Self {
        Journal {
            language,
            own_words: OwnWords::default(),
            triggers: Vec::new(),
            cravings: Vec::new(),
            events: Vec::new(),
            check_ins: Vec::new(),
            pages: named(Kind::Page, pages),
            earlier: Vec::new(),
            plan: None,
            series: Vec::new(),
            meetings: Vec::new(),
            homework: Vec::new(),
            binned: Vec::new(),
        }
    }

    /// Adds a page.
    pub fn add_page(&mut self, at: NaiveDateTime, page: JournalEntry) {
        self.pages.push(Dated {
            id: name(Kind::Page, self.pages.len()),
            at,
            content: page,
        });
    }

    /// How many records there are, the bin aside.
    pub fn count(&self) -> usize {
        self.triggers.len()
            + self.cravings.len()
            + self.events.len()
            + self.check_ins.len()
            + self.pages.len()
            + usize::from(self.plan.is_some())
            + self.series.len()
            + self.meetings.len()
            + self.homework.len()
    }
}

/// How many there are of each kind.
impl fmt::Display for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let versions: usize = self.earlier.iter().map(|(_, texts)| texts.len()).sum();
        let counts = [
            ("triggers", self.triggers.len()),
            ("cravings", self.cravings.len()),
            ("lines of the trigger log", self.events.len()),
            ("check-ins", self.check_ins.len()),
            ("pages", self.pages.len()),
            ("plan", usize::from(self.plan.is_some())),
            ("series of sessions", self.series.len()),
            ("notes of sessions", self.meetings.len()),
            ("homework", self.homework.len()),
            ("earlier versions", versions),
            ("records in the bin", self.binned.len()),
        ];
        counts
            .iter()
            .try_for_each(|(kind, count)| writeln!(f, "{count:>7} {kind}"))
    }
}
