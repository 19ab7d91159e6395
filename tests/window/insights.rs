//! The insights of a whole made-up person, against numbers that are counted here, from what the
//! person noted.

mod counted;

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use chrono::{NaiveDate, NaiveDateTime};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::people::Life;
use tests::real::today;
use tests::window::{Driven, Stage, Vocabulary};

use counted::{Counted, middle};

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
