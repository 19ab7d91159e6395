//! Measures the core against its budgets and prints a table for the README. Started by
//! `cargo xtask bench`, optimised.
//!
//! A loop of our own: a vault has to be opened afresh for every figure and a save has to reach the
//! disk, which frameworks for loops of nanoseconds are not made for. A median of a few runs says it.

#![expect(
    clippy::disallowed_methods,
    reason = "figures are measured in real time"
)]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use ::tests::drafts::{self, draft};
use ::tests::people::{Dated, Journal, Life};
use ::tests::story::PASSPHRASE;
#[cfg(target_os = "linux")]
use ::tests::window::{Process, Stage, Tray, Typed, starts};
use ::tests::{real, source};
use anyhow::{Context, Result, anyhow};
use app::App;
use app::wire::{desk, gate};
use chrono::Months;
use domain::insight::{self, DayRange, Noted, Seen};
use domain::preferences::Language;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use vault::KdfCost;

const OPENINGS: usize = 9;
const SAVES: usize = 300;
const SEARCHES: usize = 9;
#[cfg(target_os = "linux")]
const STARTS: usize = 15;

/// How long the program is left alone before its memory is looked at.
#[cfg(target_os = "linux")]
const REST: Duration = Duration::from_secs(3);

/// For how long the program is watched while nobody uses it.
#[cfg(target_os = "linux")]
const IDLE: Duration = Duration::from_secs(60);

/// How many series of sessions there are, and for how many years already, when the next reminder is
/// looked for.
const SERIES: usize = 100;
const YEARS: u32 = 10;
const LOOKS: usize = 99;

/// What somebody types into the search, letter by letter: one word that is rare, then one that is
/// on most pages.
const TYPED: &str = "herons the";

/// One line of the table. Figures and budgets are in the same unit.
struct Row {
    what: String,
    figure: f64,
    budget: f64,
    unit: &'static str,
}

impl Row {
    fn time(what: String, figure: Duration, budget: u64) -> Self {
        Row {
            what,
            figure: milliseconds(figure),
            budget: budget as f64,
            unit: "ms",
        }
    }
}

#[expect(clippy::print_stdout, reason = "the table is what was asked for")]
fn main() -> Result<()> {
    // Not in the system's folder for temporary files, which is often in memory.
    let target = source::root().join("target");
    let mut rows = Vec::new();
    let sizes = [("10,000", 10_000, 50, 5), ("100,000", 100_000, 400, 30)];
    for (written, records, opening, searching) in sizes {
        let folder = tempfile::tempdir_in(&target)?;
        let life = Life {
            weeks: 1_000,
            ..Life::in_a_program(Language::En, real::today())
        };
        // Deriving the key takes no time here: it is meant to be slow, so it is not measured.
        let app = real::app(folder.path(), |_| KdfCost::weak());
        let journal = life.records(records);
        let at = format!("{written} records");
        rows.push(Row::time(
            format!("the slowest insight, {at}"),
            slowest_insight(&journal),
            30,
        ));
        real::fill(&app, PASSPHRASE, journal)?;
        rows.push(Row::time(format!("open, {at}"), open(&app)?, opening));
        app.settle_in();
        rows.push(Row::time(
            format!("search as typed, {at}"),
            search(&app)?,
            searching,
        ));
        let disk = sync(folder.path())?;
        let own = save(&app)?.saturating_sub(disk);
        let logged = quick_log(&app)?.saturating_sub(disk);
        let disk = milliseconds(disk);
        rows.push(Row::time(
            format!("save, p95, {at}, beyond the disk's {disk:.1} ms"),
            own,
            5,
        ));
        rows.push(Row::time(
            format!("quick log and its answer, p95, {at}, beyond the disk"),
            logged,
            30,
        ));
    }
    rows.push(Row::time(
        format!("the next reminder, {SERIES} series for {YEARS} years"),
        next_reminder(&target)?,
        5,
    ));
    let (first, all) = packed(&source::root().join("ui/dist"))?;
    for (what, bytes) in [
        (
            "scripts and styles that the desk reads to show itself",
            first,
        ),
        ("all that it can come to read", all),
    ] {
        rows.push(Row {
            what: format!("{what}, packed"),
            figure: bytes as f64 / 1_000.0,
            budget: 150.0,
            unit: "KB",
        });
    }
    #[cfg(target_os = "linux")]
    rows.extend(window()?);
    println!("{}", table(&rows));
    Ok(())
}

/// The program as it ships, on a display of its own: how soon it can be typed into, what it keeps once
/// its window is closed, and what it takes when it starts hidden.
#[cfg(target_os = "linux")]
fn window() -> Result<[Row; 4]> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let started = median(starts(&stage, STARTS)?);
    let app = Typed::start(&stage)?;
    app.keys(&["alt+F4"])?;
    stage.see_no_window()?;
    std::thread::sleep(REST);
    let closed = private_dirty(&app.process().family())?;
    drop(app);
    stage.see_program(false)?;

    let _panel = Tray::start(&stage)?;
    let app = Typed::start_hidden(&stage)?;
    std::thread::sleep(REST);
    let all = app.process().family();
    let hidden = private_dirty(&all)?;
    let before = busy(&all)?;
    std::thread::sleep(IDLE);
    let share = (busy(&all)? - before).as_secs_f64() / IDLE.as_secs_f64();
    Ok([
        Row::time(
            "start until a key shows in the lock window".to_owned(),
            started,
            500,
        ),
        megabytes("private dirty memory, window closed", closed, 50.0),
        megabytes("private dirty memory, started hidden", hidden, 30.0),
        Row {
            what: "of one processor, hidden in the tray".to_owned(),
            figure: share * 100.0,
            budget: 0.1,
            unit: "%",
        },
    ])
}

#[cfg(target_os = "linux")]
fn megabytes(what: &str, bytes: u64, budget: f64) -> Row {
    Row {
        what: what.to_owned(),
        figure: bytes as f64 / 1_000_000.0,
        budget,
        unit: "MB",
    }
}

#[cfg(target_os = "linux")]
fn private_dirty(all: &[Process]) -> Result<u64> {
    all.iter().map(|process| process.private_dirty()).sum()
}

#[cfg(target_os = "linux")]
fn busy(all: &[Process]) -> Result<Duration> {
    all.iter().map(|process| process.busy()).sum()
}

/// How long it takes to say when the next reminder of many sessions comes.
fn next_reminder(target: &Path) -> Result<Duration> {
    let folder = tempfile::tempdir_in(target)?;
    let app = real::app(folder.path(), |_| KdfCost::weak());
    let life = Life::in_a_program(Language::En, real::today());
    real::fill(&app, PASSPHRASE, life.records(0))?;
    gate(&app, "unlock", json!({ "passphrase": PASSPHRASE }))?;
    let began = real::today() - Months::new(12 * YEARS);
    for series in 0..SERIES {
        let mut content = drafts::series("Group");
        let minute = series % 60;
        content["start"] = json!(format!("{began}T18:{minute:02}:00"));
        content["repeat"]["rule"] = json!({ "is": "daily", "every": 1 });
        let draft = json!({ "draft": drafts::record(content) });
        desk(&app, "series_save", draft)?;
    }
    app.look_at_reminders();
    let looks = (0..LOOKS).map(|_| {
        timed(|| {
            let next = app.next_reminder().context("no reminder comes")?;
            drop(black_box(next));
            Ok(())
        })
    });
    Ok(median(looks.collect::<Result<_>>()?))
}

/// Everything between the right key and the list of pages.
fn open(app: &App) -> Result<Duration> {
    let times = (0..OPENINGS).map(|_| {
        let time = timed(|| gate(app, "unlock", json!({ "passphrase": PASSPHRASE })))?;
        desk(app, "lock", json!({}))?;
        Ok(time)
    });
    let opened = median(times.collect::<Result<_>>()?);
    gate(app, "unlock", json!({ "passphrase": PASSPHRASE }))?;
    Ok(opened)
}

/// The slowest letter.
fn search(app: &App) -> Result<Duration> {
    let letters = (1..=TYPED.len()).map(|end| {
        let query = json!({ "query": &TYPED[..end] });
        let times = (0..SEARCHES).map(|_| timed(|| desk(app, "search", query.clone())));
        Ok(median(times.collect::<Result<_>>()?))
    });
    letters
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .max()
        .context("nothing was typed")
}

/// A new page of a few sentences.
fn save(app: &App) -> Result<Duration> {
    let draft = json!({ "draft": draft(&"It rained, and I took the long way home. ".repeat(20)) });
    let times = (0..SAVES).map(|_| timed(|| desk(app, "journal_save", draft.clone())));
    Ok(p95(times.collect::<Result<_>>()?))
}

/// A craving of which only the strength is known, and what helped before.
fn quick_log(app: &App) -> Result<Duration> {
    let strength = json!({ "strength": 7 });
    let times = (0..SAVES).map(|_| timed(|| desk(app, "craving_log", strength.clone())));
    Ok(p95(times.collect::<Result<_>>()?))
}

/// The insight that takes longest, over everything.
fn slowest_insight(journal: &Journal) -> Duration {
    let cravings = noted(&journal.cravings);
    let events = noted(&journal.events);
    let check_ins = noted(&journal.check_ins);
    let entries = noted(&journal.pages);
    let triggers: Vec<_> = journal
        .triggers
        .iter()
        .map(|trigger| (trigger.id, &trigger.content))
        .collect();
    let seen = Seen {
        cravings: &cravings,
        events: &events,
        triggers: &triggers,
        check_ins: &check_ins,
        entries: &entries,
        ..Seen::default()
    };
    let to = real::today();
    let from = seen.began(to).unwrap_or(to);
    let range = DayRange { from, to };
    let each: [&dyn Fn(); 7] = [
        &|| drop(black_box(insight::weekly(&seen, range))),
        &|| drop(black_box(insight::when(&seen, range))),
        &|| drop(black_box(insight::triggers(&seen, range))),
        &|| drop(black_box(insight::helps(&seen, range))),
        &|| drop(black_box(insight::lasting(&seen, range))),
        &|| drop(black_box(insight::beside(&seen, range))),
        &|| drop(black_box(insight::writing(&seen, range))),
    ];
    let times = each.into_iter().map(|count| {
        let times = (0..SEARCHES).map(|_| {
            let start = Instant::now();
            count();
            start.elapsed()
        });
        median(times.collect())
    });
    times.max().unwrap_or_default()
}

fn noted<T>(records: &[Dated<T>]) -> Vec<Noted<'_, T>> {
    let noted = records.iter().map(|record| Noted {
        id: record.id,
        at: record.at,
        content: &record.content,
    });
    noted.collect()
}

/// What the disk itself takes for what SQLite asks of it in one transaction: the journal written and
/// named in its folder, the pages written, the journal gone from its folder.
fn sync(folder: &Path) -> Result<Duration> {
    let mut pages = File::create(folder.join("pages"))?;
    let journal = folder.join("journal");
    let directory = File::open(folder)?;
    let times = (0..SAVES).map(|_| {
        timed(|| {
            let mut file = File::create(&journal)?;
            file.write_all(&[1; 8192])?;
            file.sync_data()?;
            directory.sync_all()?;
            pages.write_all(&[1; 8192])?;
            pages.sync_data()?;
            drop(file);
            fs::remove_file(&journal)?;
            directory.sync_all()?;
            Ok(())
        })
    });
    Ok(p95(times.collect::<Result<_>>()?))
}

/// Bytes of scripts and styles among the pages in `folder`, after gzip at its best: those that the
/// desk reads before it shows itself, and all that it can come to read. Each with the words of one
/// language, the larger.
fn packed(folder: &Path) -> Result<(u64, u64)> {
    let page = fs::read_to_string(folder.join("desk.html")).context("the pages are not built")?;
    let (mut first, mut all, mut words) = (0, 0, 0);
    for entry in fs::read_dir(folder.join("assets"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let counts = name.ends_with(".js") || name.ends_with(".css");
        if !counts || name.starts_with("gate-") {
            continue;
        }
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&fs::read(&path)?)?;
        let bytes = packed.finish()?.len() as u64;
        if name.starts_with("en-") || name.starts_with("es-") {
            words = bytes.max(words);
            continue;
        }
        all += bytes;
        if page.contains(&*name) {
            first += bytes;
        }
    }
    Ok((first + words, all + words))
}

fn gate(app: &App, name: &str, args: Value) -> Result<()> {
    let answer = gate::dispatch(app, name, args);
    answer
        .map(drop)
        .map_err(|error| anyhow!("{name}: {:?}", error.code))
}

fn desk(app: &App, name: &str, args: Value) -> Result<()> {
    let answer = desk::dispatch(app, name, args);
    answer
        .map(drop)
        .map_err(|error| anyhow!("{name}: {:?}", error.code))
}

fn timed(work: impl FnOnce() -> Result<()>) -> Result<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn median(times: Vec<Duration>) -> Duration {
    quantile(times, 50)
}

fn p95(times: Vec<Duration>) -> Duration {
    quantile(times, 95)
}

/// The smallest of `times` that at least `percent` of them do not exceed.
fn quantile(mut times: Vec<Duration>, percent: usize) -> Duration {
    times.sort_unstable();
    let nth = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(nth).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn table(rows: &[Row]) -> String {
    let mut text = "| what | measured | budget | share |\n| --- | ---: | ---: | ---: |".to_owned();
    for Row {
        what,
        figure,
        budget,
        unit,
    } in rows
    {
        let share = figure / budget * 100.0;
        text += &format!("\n| {what} | {figure:.1} {unit} | {budget} {unit} | {share:.0} % |");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_of_the_times_themselves() {
        let times = |millis: &[u64]| millis.iter().copied().map(Duration::from_millis).collect();
        assert_eq!(median(times(&[9, 1, 5])), Duration::from_millis(5));
        let hundred: Vec<u64> = (1..=100).rev().collect();
        assert_eq!(p95(times(&hundred)), Duration::from_millis(95));
        assert_eq!(p95(times(&[7])), Duration::from_millis(7));
        assert_eq!(p95(Vec::new()), Duration::ZERO);
    }

    #[test]
    fn what_the_desk_reads_first_is_weighed_apart_from_what_it_can_read() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let assets = folder.path().join("assets");
        fs::create_dir(&assets)?;
        let page = r#"<script src="./assets/a.js"></script><link href="./assets/b.css">"#;
        fs::write(folder.path().join("desk.html"), page)?;
        for name in ["a.js", "b.css"] {
            fs::write(assets.join(name), "x".repeat(100_000))?;
        }
        let (first, all) = packed(folder.path())?;
        assert!((100..1_000).contains(&first), "{first}");
        assert_eq!(all, first);
        for name in ["font.woff2", "gate-1.js"] {
            fs::write(assets.join(name), [7; 5_000])?;
        }
        assert_eq!(packed(folder.path())?, (first, first));
        fs::write(assets.join("Later-1.js"), "x".repeat(100_000))?;
        let (still, all) = packed(folder.path())?;
        assert_eq!(still, first);
        assert!((first + 1..first + 1_000).contains(&all), "{all}");
        for name in ["en-1.js", "es-1.js"] {
            fs::write(assets.join(name), "x".repeat(100_000))?;
        }
        let (with_words, _) = packed(folder.path())?;
        assert!((first + 1..first + 1_000).contains(&with_words));
        Ok(())
    }

    #[test]
    fn the_table_says_how_much_of_the_budget_is_used() {
        let row = Row::time("open".to_owned(), Duration::from_micros(25_040), 50);
        assert!(table(&[row]).ends_with("\n| open | 25.0 ms | 50 ms | 50 % |"));
    }
}
