//! The core over the real clock and real chance, without a desktop: for making vaults and measuring.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use app::wire::types::{Changed, Platform};
use app::wire::{desk, gate};
use app::{App, Clock, Cost, Desktop, Place, Ports, Window};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::JournalEntry;
use domain::preferences::Language;
use domain::time::{Moment, Zone};
use serde_json::json;
use vault::{Entropy, EntropyError, KdfCost};

/// The zone in which made-up people live.
pub const ZONE: &str = "America/Denver";

struct RealClock(Instant);

#[expect(
    clippy::disallowed_methods,
    reason = "vaults are made, and figures measured, in real time"
)]
impl RealClock {
    fn new() -> Self {
        RealClock(Instant::now())
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "vaults are made, and figures measured, in real time"
)]
impl Clock for RealClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn zone(&self) -> Zone {
        Zone::new(ZONE)
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

struct RealEntropy;

impl Entropy for RealEntropy {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(out).map_err(|_| EntropyError)
    }
}

struct NoDesktop;

impl Desktop for NoDesktop {
    fn show(&self, _window: Window) {}
    fn close(&self) {}
    fn changed(&self, _what: Changed) {}
    fn pick_folder(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    fn pick_file(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        None
    }
    fn platform(&self) -> Platform {
        Platform {
            content_protection: false,
            mac: false,
        }
    }
    fn quit(&self) {}
}

/// The core over a folder. `cost` is that of a guess at the passphrase of a new vault.
pub fn app(folder: &Path, cost: Cost) -> App {
    let ports = Ports {
        clock: Box::new(RealClock::new()),
        entropy: Mutex::new(Box::new(RealEntropy)),
        desktop: Box::new(NoDesktop),
        cost,
    };
    App::new(ports, Place::portable(folder.to_owned()))
}

/// Today, where made-up people live.
pub fn today() -> NaiveDate {
    let clock = app_clock();
    clock.zone().civil(clock.now()).date()
}

#[expect(
    clippy::disallowed_methods,
    reason = "vaults are made, and figures measured, in real time"
)]
fn app_clock() -> impl Clock {
    RealClock(Instant::now())
}

/// Makes a vault in `folder` with these pages, in this language, and lets go of it. It costs as much
/// to guess as the least costly vault of a person. Answers how many pages there are.
///
/// # Errors
/// When the core refuses, with its code.
pub fn seed(
    folder: &Path,
    language: Language,
    passphrase: &str,
    pages: impl IntoIterator<Item = (NaiveDateTime, JournalEntry)>,
) -> Result<usize> {
    let app = app(folder, |_| KdfCost::floor());
    fill(&app, language, passphrase, pages)
}

/// Makes the vault of `app` with these pages, in this language, and locks it. Answers how many pages
/// there are.
///
/// # Errors
/// When the core refuses, with its code.
pub fn fill(
    app: &App,
    language: Language,
    passphrase: &str,
    pages: impl IntoIterator<Item = (NaiveDateTime, JournalEntry)>,
) -> Result<usize> {
    let refused =
        |error: app::wire::error::WireError| anyhow!("the core answered {:?}", error.code);
    let mut preferences = app.preferences();
    preferences.language = language;
    preferences.country = Some(domain::help::Country::UnitedStates);
    gate::dispatch(
        app,
        "set_preferences",
        json!({ "preferences": preferences }),
    )
    .map_err(refused)?;
    gate::dispatch(app, "create", json!({ "passphrase": passphrase })).map_err(refused)?;
    gate::dispatch(app, "enter", json!({})).map_err(refused)?;
    let zone = Zone::new(ZONE);
    let entries = pages.into_iter().map(|(at, entry)| {
        (
            Moment {
                at,
                zone: zone.clone(),
            },
            entry,
        )
    });
    let count = app.add_records(entries).map_err(refused)?;
    desk::dispatch(app, "lock", json!({})).map_err(refused)?;
    Ok(count.len())
}
