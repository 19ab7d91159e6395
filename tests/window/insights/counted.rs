//! What a person noted in eight weeks, counted with plain loops and nothing of `domain::insight`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike};
use domain::coping::Tool;
use domain::craving::Ending;
use domain::trigger::Standing;
use domain::{Craving, Id};
use serde_json::json;
use tests::people::{Dated, Journal};
use tests::window::Vocabulary;

use super::Table;

/// What the person noted in the eight weeks up to a day.
pub(super) struct Counted<'w> {
    pub(super) journal: Journal,
    pub(super) until: NaiveDate,
    pub(super) words: &'w Vocabulary,
}

impl Counted<'_> {
    fn from(&self) -> NaiveDate {
        self.until - Days::new(8 * 7 - 1)
    }

    fn is_in(&self, day: NaiveDate) -> bool {
        self.from() <= day && day <= self.until
    }

    fn cravings(&self) -> impl Iterator<Item = &Dated<Craving>> {
        let cravings = self.journal.cravings.iter();
        cravings.filter(|craving| self.is_in(craving.at.date()))
    }

    /// The days on which anything was noted.
    fn noted(&self) -> BTreeSet<NaiveDate> {
        let Journal {
            cravings,
            events,
            check_ins,
            pages,
            ..
        } = &self.journal;
        let mut days = BTreeSet::new();
        days.extend(cravings.iter().map(|record| record.at.date()));
        days.extend(events.iter().map(|record| record.at.date()));
        days.extend(check_ins.iter().map(|record| record.at.date()));
        days.extend(pages.iter().map(|record| record.at.date()));
        days.retain(|day| self.is_in(*day));
        days
    }

    /// Each week by its name, with those of its days that are in these eight weeks.
    fn by_week(&self) -> Result<Vec<(String, Vec<NaiveDate>)>> {
        let mut weeks = Vec::new();
        let first = self.from().weekday().num_days_from_monday();
        let mut monday = self.from() - Days::new(u64::from(first));
        while monday <= self.until {
            let days = (0..7).map(|day| monday + Days::new(day));
            let days: Vec<NaiveDate> = days.filter(|day| self.is_in(*day)).collect();
            let mut name = monday.format("%b %-d, %Y").to_string();
            if days.len() < 7 {
                name = self
                    .words
                    .say_with("insight-week-part", &[("week", &name)])?;
            }
            weeks.push((name, days));
            monday = monday + Days::new(7);
        }
        Ok(weeks)
    }

    pub(super) fn weeks(&self) -> Result<Table> {
        let noted = self.noted();
        let mut table = Table::new();
        for (week, days) in self.by_week()? {
            let cravings = self.cravings().filter(|one| days.contains(&one.at.date()));
            let strengths: Vec<u8> = cravings.map(|one| one.content.strength.into()).collect();
            let count = if days.iter().any(|day| noted.contains(day)) {
                strengths.len().to_string()
            } else {
                self.words.say("insight-none")?
            };
            table.insert(week, vec![count, self.mean(&strengths)?]);
        }
        Ok(table)
    }

    pub(super) fn pages(&self) -> Result<Table> {
        let mut table = Table::new();
        for (week, days) in self.by_week()? {
            let pages = self.journal.pages.iter();
            let pages: Vec<_> = pages
                .filter(|page| days.contains(&page.at.date()))
                .collect();
            let moods = pages.iter().filter_map(|page| page.content.mood);
            let moods: Vec<u8> = moods.map(u8::from).collect();
            table.insert(week, vec![pages.len().to_string(), self.mean(&moods)?]);
        }
        Ok(table)
    }

    pub(super) fn days_and_times(&self) -> Result<Table> {
        let names = [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ];
        let stretch = |time: NaiveTime| match time.hour() {
            0..5 => 0,
            5..12 => 1,
            12..17 => 2,
            _ => 3,
        };
        let mut counts = [[0; 4]; 7];
        for craving in self.cravings() {
            let day = craving.at.weekday().num_days_from_monday();
            counts[usize::try_from(day)?][stretch(craving.at.time())] += 1;
        }
        let rows = names.iter().zip(counts).map(|(name, counts)| {
            let cells = counts.iter().map(i32::to_string);
            ((*name).to_owned(), cells.collect())
        });
        Ok(rows.collect())
    }

    /// How many times any trigger was named, and how often each was.
    pub(super) fn triggers(&self) -> Result<(usize, Table)> {
        // A time: the strength of its craving, when there was one, and what was named.
        let mut times: Vec<(Option<Id>, Option<u8>, BTreeSet<&str>)> = Vec::new();
        for craving in self.cravings() {
            let named = craving.content.triggers.iter().map(|id| self.name(*id));
            let strength = u8::from(craving.content.strength);
            times.push((Some(craving.id), Some(strength), named.collect()));
        }
        for event in &self.journal.events {
            if !self.is_in(event.at.date()) {
                continue;
            }
            let named = event.content.triggers.iter().map(|id| self.name(*id));
            let its = times
                .iter_mut()
                .find(|time| time.0.is_some() && time.0 == event.content.craving);
            match its {
                Some(time) => time.2.extend(named),
                None => times.push((None, None, named.collect())),
            }
        }
        times.retain(|(_, _, named)| !named.is_empty());
        let all: BTreeSet<&str> = times.iter().flat_map(|time| time.2.clone()).collect();
        let mut table = Table::new();
        for name in all {
            let its = times.iter().filter(|time| time.2.contains(name));
            let strengths: Vec<u8> = its.clone().filter_map(|time| time.1).collect();
            let cells = vec![
                its.count().to_string(),
                strengths.len().to_string(),
                self.mean(&strengths)?,
            ];
            table.insert(name.to_owned(), cells);
        }
        Ok((times.len(), table))
    }

    /// What a trigger goes by: one that is the same as another goes by that one's name.
    fn name(&self, id: Id) -> &str {
        let trigger = self.journal.triggers.iter().find(|one| one.id == id);
        match trigger.map(|trigger| (&trigger.content.standing, &trigger.content.name)) {
            Some((Standing::SameAs(other), _)) => self.name(*other),
            Some((_, name)) => name,
            None => "",
        }
    }

    /// Each tool, with the ratings it got and how often it was tried.
    fn tried(&self) -> BTreeMap<String, (usize, Vec<u8>)> {
        let mut tools: BTreeMap<String, (usize, Vec<u8>)> = BTreeMap::new();
        for tried in self.cravings().flat_map(|craving| &craving.content.tried) {
            let key = match &tried.tool {
                Tool::Listed(tool) => json!(tool).as_str().unwrap_or_default().to_owned(),
                Tool::Own(name) => format!("own {name}"),
            };
            let (times, ratings) = tools.entry(key).or_default();
            *times += 1;
            ratings.extend(tried.helped.map(u8::from));
        }
        tools
    }

    pub(super) fn tools(&self) -> Result<Table> {
        let mut table = Table::new();
        for (tool, (tried, ratings)) in self.tried() {
            let name = match tool.strip_prefix("own ") {
                Some(own) => own.to_owned(),
                None => self.words.say_with("tool", &[("tool", &tool)])?,
            };
            let helped = ratings.iter().filter(|rating| **rating >= 2).count();
            let values = [
                ("helped", &*helped.to_string()),
                ("rated", &ratings.len().to_string()),
            ];
            let helped = self.words.say_with("insight-helped-of", &values)?;
            table.insert(name, vec![tried.to_string(), helped, self.mean(&ratings)?]);
        }
        Ok(table)
    }

    /// How often a tool helped, of how many times it was rated.
    pub(super) fn helped(&self, tool: &str) -> (usize, usize) {
        let ratings = &self.tried()[tool].1;
        let helped = ratings.iter().filter(|rating| **rating >= 2).count();
        (helped, ratings.len())
    }

    pub(super) fn lengths_of_what_passed(&self) -> Vec<u32> {
        let passed = self
            .cravings()
            .filter(|craving| craving.content.ending == Some(Ending::Passed));
        passed
            .filter_map(|craving| craving.content.lasted)
            .collect()
    }

    pub(super) fn endings(&self) -> Result<Table> {
        let mut table = Table::new();
        for ending in [
            "passed",
            "still-here",
            "used",
            "not-sure",
            "rather-not-say",
            "none",
        ] {
            let is = |craving: &&Dated<Craving>| match craving.content.ending {
                Some(other) => json!(other) == json!(ending),
                None => ending == "none",
            };
            let count = self.cravings().filter(is).count();
            let name = match ending {
                "none" => self.words.say("insight-ending-none")?,
                ending => self
                    .words
                    .say_with("craving-ending-is", &[("ending", ending)])?,
            };
            table.insert(name, vec![count.to_string()]);
        }
        Ok(table)
    }

    pub(super) fn needs(&self) -> Result<Table> {
        let mut table = Table::new();
        for need in ["hungry", "angry", "lonely", "tired"] {
            let ticked = self
                .cravings()
                .filter(|craving| json!(craving.content.halt)[need] == json!(true));
            let count = ticked.count();
            let name = self.words.say_with("event-need", &[("need", need)])?;
            table.insert(name, vec![count.to_string()]);
        }
        Ok(table)
    }

    /// The average as people write it, to one decimal.
    fn mean(&self, numbers: &[u8]) -> Result<String> {
        if numbers.is_empty() {
            return self.words.say("insight-none");
        }
        let sum: f64 = numbers.iter().copied().map(f64::from).sum();
        let tenths = (sum * 10.0 / numbers.len() as f64).round();
        Ok(format!("{}", tenths / 10.0))
    }
}

/// The one in the middle, or halfway between the two in the middle, halves rounded up.
pub(super) fn middle(lengths: &[u32]) -> u32 {
    let mut lengths = lengths.to_vec();
    lengths.sort_unstable();
    let half = lengths.len() / 2;
    if lengths.len() % 2 == 1 {
        lengths[half]
    } else {
        (lengths[half - 1] + lengths[half]).div_ceil(2)
    }
}
