//! The insights of a whole made-up person, against numbers that are counted here, from what the
//! person noted: plain loops, and nothing of `domain::insight`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use domain::Craving;
use domain::Id;
use domain::coping::Tool;
use domain::craving::Ending;
use domain::preferences::Language;
use domain::trigger::Standing;
use serde_json::{Value, json};
use tests::people::{Dated, Journal, Life};
use tests::real::today;
use tests::window::{Driven, Stage, Vocabulary};

/// A table as it is on the page: each row by its name.
type Table = BTreeMap<String, Vec<String>>;

#[test]
fn the_tables_say_what_the_person_noted() -> Result<()> {
    let life = Life::in_a_program(Language::En, today());
    let stage = Stage::new()?;
    stage.seed_whole(life)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go_by_keys("view-insights")?;
    app.see_view("view-insights")?;
    open_every_table(&app)?;
    let shown = Shown::on(&app)?;

    let counted = Counted {
        journal: life.whole(),
        until: day_of_the_program(&app)?,
        words: &app.words,
    };
    shown.holds("insight-weekly-topic", counted.weeks()?)?;
    shown.holds("insight-when-topic", counted.days_and_times()?)?;
    let (times, triggers) = counted.triggers()?;
    let (name, most) = most(&triggers, 0)?;
    shown.says(
        "insight-triggers-topic",
        "insight-triggers-most",
        &[
            ("name", name),
            ("count", &most.to_string()),
            ("n", &times.to_string()),
        ],
    )?;
    shown.holds("insight-triggers-topic", triggers)?;
    let tools = counted.tools()?;
    let walk = app.words.say_with("tool", &[("tool", "walk")])?;
    let (helped, rated) = counted.helped("walk");
    shown.says(
        "insight-helps-topic",
        "insight-helps-most",
        &[
            ("tool", &walk),
            ("count", &helped.to_string()),
            ("n", &rated.to_string()),
        ],
    )?;
    shown.holds("insight-helps-topic", tools)?;
    let lengths = counted.lengths_of_what_passed();
    shown.says(
        "insight-lasts-topic",
        "insight-lasts-usual",
        &[
            ("minutes", &middle(&lengths).to_string()),
            ("n", &lengths.len().to_string()),
        ],
    )?;
    shown.holds("insight-ends-topic", counted.endings()?)?;
    shown.holds("insight-halt-topic", counted.needs()?)?;
    shown.holds("insight-writing-topic", counted.pages()?)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

/// With the arrow keys, a chart says the same as its table.
#[test]
fn the_points_of_a_chart_are_read_with_the_arrow_keys() -> Result<()> {
    let life = Life::in_a_program(Language::En, today());
    let stage = Stage::new()?;
    stage.seed_whole(life)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go_by_keys("view-insights")?;
    app.tab_to_role("slider")?;
    app.keys("Home")?;
    let mut read = Vec::new();
    let weeks = app.run(
        "return +document.activeElement.getAttribute('aria-valuemax')",
        vec![],
    )?;
    for _ in 0..weeks.as_u64().unwrap_or_default() {
        read.push(app.run(
            "const { activeElement: active } = document;
             const readout = active.closest('figure').querySelector('.readout');
             return tidy(readout.innerText) === tidy(active.getAttribute('aria-valuetext')) && tidy(readout.innerText)",
            vec![],
        )?);
        app.keys("Right")?;
    }
    app.tab_to("button", &app.words.say("chart-table-show")?)?;
    app.keys("Enter")?;
    let shown = Shown::on(&app)?;
    let table = &shown.table("insight-weekly-topic")?.1;
    assert_eq!(read.len(), table.len());
    let none = app.words.say("insight-none")?;
    for (week, cells) in table {
        let said = read.iter().filter_map(Value::as_str);
        let mut said = said.filter(|said| said.contains(week.as_str()));
        let said = said.next().with_context(|| format!("{week}: {read:?}"))?;
        let parts = match &cells[..] {
            [count, _] if *count == none => {
                vec![app.words.say_with("insight-blank", &[("when", week)])?]
            }
            [count, mean] => {
                let times = app.words.say_with("insight-count", &[("n", count)])?;
                let mean = (count != "0").then(|| format!(" {mean} "));
                [times].into_iter().chain(mean).collect()
            }
            _ => vec![],
        };
        let missing = parts.iter().find(|part| !said.contains(*part));
        ensure!(
            !parts.is_empty() && missing.is_none(),
            "{said:?} for {cells:?}"
        );
    }
    Ok(())
}

fn open_every_table(app: &Driven<'_>) -> Result<()> {
    app.until(
        "charts",
        "return document.querySelectorAll('figure').length > 5",
        vec![],
    )?;
    let charts = app.run("return document.querySelectorAll('figure').length", vec![])?;
    let show = app.words.say("chart-table-show")?;
    for _ in 0..charts.as_u64().unwrap_or_default() {
        app.tab_to("button", &show)?;
        app.keys("Enter")?;
        app.until(
            "the table of the chart",
            "return !!document.activeElement.closest('figure').querySelector('table')",
            vec![],
        )?;
    }
    assert!(!app.has("button", &show)?, "every table is open");
    Ok(())
}

fn day_of_the_program(app: &Driven<'_>) -> Result<NaiveDate> {
    let now = app.call("desk", "now", json!({}))?;
    let at = now["moment"]["at"].as_str().context("no time")?;
    Ok(at.parse::<NaiveDateTime>()?.date())
}

/// What stands on the page: for each chart what it is about, its sentence, and its first table.
struct Shown<'w> {
    charts: BTreeMap<String, (String, Table)>,
    words: &'w Vocabulary,
}

impl<'w> Shown<'w> {
    fn on(app: &'w Driven<'_>) -> Result<Self> {
        let read = app.run(
            "const text = (element) => tidy(element?.innerText);
             return [...document.querySelectorAll('figure')].map((figure) => ({
               topic: text(figure.querySelector('.topic')),
               title: text(figure.querySelector('h2')),
               rows: [...(figure.querySelector('table')?.tBodies[0].rows ?? [])].map((row) => [...row.cells].map(text)),
             }))",
            vec![],
        )?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let charts = list(&read).into_iter().map(|chart| {
            let rows = list(&chart["rows"]).into_iter().map(|row| {
                let mut cells = list(&row).into_iter().map(|cell| text(&cell));
                (cells.next().unwrap_or_default(), cells.collect())
            });
            (
                text(&chart["topic"]),
                (text(&chart["title"]), rows.collect()),
            )
        });
        Ok(Shown {
            charts: charts.collect(),
            words: &app.words,
        })
    }

    fn table(&self, topic: &str) -> Result<&(String, Table)> {
        let topic = self.words.say(topic)?;
        let chart = self.charts.get(&topic);
        chart.with_context(|| format!("no chart {topic:?} among {:?}", self.charts.keys()))
    }

    fn holds(&self, topic: &str, counted: Table) -> Result<()> {
        assert_eq!(self.table(topic)?.1, counted, "{topic}");
        Ok(())
    }

    fn says(&self, topic: &str, sentence: &str, values: &[(&str, &str)]) -> Result<()> {
        let sentence = self.words.say_with(sentence, values)?;
        assert_eq!(self.table(topic)?.0, sentence, "{topic}");
        Ok(())
    }
}

/// What the person noted in the eight weeks up to a day.
struct Counted<'w> {
    journal: Journal,
    until: NaiveDate,
    words: &'w Vocabulary,
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

    fn weeks(&self) -> Result<Table> {
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

    fn pages(&self) -> Result<Table> {
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

    fn days_and_times(&self) -> Result<Table> {
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
    fn triggers(&self) -> Result<(usize, Table)> {
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

    fn tools(&self) -> Result<Table> {
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
    fn helped(&self, tool: &str) -> (usize, usize) {
        let ratings = &self.tried()[tool].1;
        let helped = ratings.iter().filter(|rating| **rating >= 2).count();
        (helped, ratings.len())
    }

    fn lengths_of_what_passed(&self) -> Vec<u32> {
        let passed = self
            .cravings()
            .filter(|craving| craving.content.ending == Some(Ending::Passed));
        passed
            .filter_map(|craving| craving.content.lasted)
            .collect()
    }

    fn endings(&self) -> Result<Table> {
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
            let name = self
                .words
                .say_with("insight-ending", &[("ending", ending)])?;
            table.insert(name, vec![count.to_string()]);
        }
        Ok(table)
    }

    fn needs(&self) -> Result<Table> {
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

/// The row with the largest number in a column. Fails when two are the same.
fn most(table: &Table, column: usize) -> Result<(&str, u32)> {
    let number = |cells: &[String]| cells[column].parse::<u32>().unwrap_or_default();
    let mut rows: Vec<_> = table
        .iter()
        .map(|(name, cells)| (number(cells), name.as_str()))
        .collect();
    rows.sort_unstable();
    let [.., second, first] = rows.as_slice() else {
        anyhow::bail!("no two rows in {table:?}");
    };
    ensure!(first.0 > second.0, "two are the most: {first:?} {second:?}");
    Ok((first.1, first.0))
}

/// The one in the middle, or halfway between the two in the middle, halves rounded up.
fn middle(lengths: &[u32]) -> u32 {
    let mut lengths = lengths.to_vec();
    lengths.sort_unstable();
    let half = lengths.len() / 2;
    if lengths.len() % 2 == 1 {
        lengths[half]
    } else {
        (lengths[half - 1] + lengths[half]).div_ceil(2)
    }
}
