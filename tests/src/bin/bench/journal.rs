//! What the core does with a journal of many records.

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use ::tests::drafts::{self, draft};
use ::tests::people::{Dated, Journal, Life};
use ::tests::real;
use ::tests::story::PASSPHRASE;
use anyhow::{Context, Result, anyhow};
use app::App;
use app::wire::{desk, gate};
use chrono::Months;
use domain::insight::{self, DayRange, Noted, Seen};
use domain::preferences::Language;
use serde_json::{Value, json};
use vault::KdfCost;

use crate::figures::{Row, median, milliseconds, p95, timed};

const OPENINGS: usize = 9;
const SAVES: usize = 300;
const SEARCHES: usize = 9;

/// How many series of sessions there are, and for how many years already, when the next reminder is
/// looked for.
const SERIES: usize = 100;
const YEARS: u32 = 10;
const LOOKS: usize = 99;

/// What somebody types into the search, letter by letter: one word that is rare, then one that is
/// on most pages.
const TYPED: &str = "herons the";

/// A journal of some size, and what may be taken for opening and for searching it.
pub(crate) struct Size {
    pub(crate) written: &'static str,
    pub(crate) records: usize,
    pub(crate) opening_ms: u64,
    pub(crate) searching_ms: u64,
}

/// Everything that grows with the journal. Its folder is made in `target`, and is gone afterwards.
pub(crate) fn rows(target: &Path, size: &Size) -> Result<[Row; 5]> {
    let folder = tempfile::tempdir_in(target)?;
    let life = Life {
        weeks: 1_000,
        ..Life::in_a_program(Language::En, real::today())
    };
    // Deriving the key takes no time here: it is meant to be slow, so it is not measured.
    let app = real::app(folder.path(), |_| KdfCost::weak());
    let journal = life.records(size.records);
    let at = format!("{} records", size.written);
    let insight = slowest_insight(&journal);
    real::fill(&app, PASSPHRASE, journal)?;
    let opened = open(&app)?;
    app.settle_in();
    let searched = search(&app)?;
    let disk = sync(folder.path())?;
    let saved = save(&app)?.saturating_sub(disk);
    let logged = quick_log(&app)?.saturating_sub(disk);
    let disk = milliseconds(disk);
    Ok([
        Row::time(format!("the slowest insight, {at}"), insight, 30),
        Row::time(format!("open, {at}"), opened, size.opening_ms),
        Row::time(
            format!("search as typed, {at}"),
            searched,
            size.searching_ms,
        ),
        Row::time(
            format!("save, p95, {at}, beyond the disk's {disk:.1} ms"),
            saved,
            5,
        ),
        Row::time(
            format!("quick log and its answer, p95, {at}, beyond the disk"),
            logged,
            30,
        ),
    ])
}

/// How long it takes to say when the next reminder of many sessions comes.
pub(crate) fn next_reminder(target: &Path) -> Result<Row> {
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
    Ok(Row::time(
        format!("the next reminder, {SERIES} series for {YEARS} years"),
        median(looks.collect::<Result<_>>()?),
        5,
    ))
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
