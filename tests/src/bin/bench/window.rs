//! The program as it ships, on a display of its own.

use std::thread;
use std::time::Duration;

use ::tests::window::{Process, Stage, Tray, Typed, starts};
use anyhow::Result;
use domain::preferences::Language;

use crate::figures::{Row, median};

const STARTS: usize = 15;

/// How long the program is left alone before its memory is looked at.
const REST: Duration = Duration::from_secs(3);

/// For how long the program is watched while nobody uses it.
const IDLE: Duration = Duration::from_secs(60);

/// How soon it can be typed into, what it keeps once
/// its window is closed, and what it takes when it starts hidden.
pub(crate) fn rows() -> Result<[Row; 4]> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let started = median(starts(&stage, STARTS)?);
    let app = Typed::start(&stage)?;
    app.keys(&["alt+F4"])?;
    stage.see_no_window()?;
    thread::sleep(REST);
    let closed = private_dirty(&app.process().family())?;
    drop(app);
    stage.see_program(false)?;

    let _panel = Tray::start(&stage)?;
    let app = Typed::start_hidden(&stage)?;
    thread::sleep(REST);
    let all = app.process().family();
    let hidden = private_dirty(&all)?;
    let before = busy(&all)?;
    thread::sleep(IDLE);
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

fn megabytes(what: &str, bytes: u64, budget: f64) -> Row {
    Row {
        what: what.to_owned(),
        figure: bytes as f64 / 1_000_000.0,
        budget,
        unit: "MB",
    }
}

fn private_dirty(all: &[Process]) -> Result<u64> {
    all.iter().map(|process| process.private_dirty()).sum()
}

fn busy(all: &[Process]) -> Result<Duration> {
    all.iter().map(|process| process.busy()).sum()
}
