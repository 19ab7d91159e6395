//! Everything that locks by itself, or in a hurry.

use std::time::{Duration, Instant};

use anyhow::Result;
use domain::preferences::Language;
use serde_json::json;
use tests::window::{Driven, Logind, Stage};
use zbus::blocking::connection::Builder;

const WORDS: &str = "Typed just now";

/// The shortest idle time there is takes a minute. It goes by while the other locks are tried.
#[test]
fn every_lock() -> Result<()> {
    let idle_stage = Stage::new()?;
    idle_stage.seed(Language::En, [])?;
    let idle = Driven::start(&idle_stage, "en")?;
    idle.unlock()?;
    idle.prefer(&[("lock_after", json!(1))])?;
    idle.new_page()?;
    idle.type_keys(WORDS)?;
    let left = Instant::now();

    sleep_and_screen_lock()?;
    escape_twice()?;

    let early = left.elapsed();
    if early < Duration::from_secs(50) {
        std::thread::sleep(Duration::from_secs(50) - early);
        assert!(
            idle.call("desk", "about", json!({})).is_ok(),
            "still open before its time"
        );
    }
    std::thread::sleep(Duration::from_secs(60).saturating_sub(left.elapsed()));
    idle.see_locked()?;
    idle.unlock()?;
    idle.see_saved(WORDS)
}

fn sleep_and_screen_lock() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let logind = Logind::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    logind.see_listener()?;
    app.unlock()?;
    app.new_page()?;
    app.type_keys(WORDS)?;
    logind.prepare_for_sleep()?;
    app.see_locked()?;
    logind.woke_up()?;
    app.unlock()?;
    app.see_saved(WORDS)?;

    logind.lock_screen()?;
    app.see_locked()
}

#[test]
fn the_journal_locks_when_the_desktop_locks_by_itself() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let logind = Logind::start_beside(&stage)?;
    let saver = Builder::address(stage.session_bus().as_str())?.build()?;
    let screen_saver = |active: bool| {
        saver.emit_signal(
            None::<&str>,
            "/org/cinnamon/ScreenSaver",
            "org.cinnamon.ScreenSaver",
            "ActiveChanged",
            &active,
        )
    };
    let app = Driven::start(&stage, "en")?;
    logind.see_listener()?;
    for said in [true, false] {
        app.unlock()?;
        app.new_page()?;
        app.type_keys(WORDS)?;
        logind.hint(false, said)?;
        screen_saver(false)?;
        stays_open(&app)?;
        logind.hint(true, said)?;
        app.see_locked()?;
        logind.hint(false, said)?;
    }
    app.unlock()?;
    app.see_saved(WORDS)?;
    screen_saver(true)?;
    app.see_locked()
}

#[test]
fn the_journal_locks_with_the_session_that_an_older_logind_knows() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let logind = Logind::start_old(&stage)?;
    let app = Driven::start(&stage, "en")?;
    logind.see_listener()?;
    app.unlock()?;
    logind.lock_screen()?;
    app.see_locked()
}

/// Long enough for a lock to have come.
fn stays_open(app: &Driven<'_>) -> Result<()> {
    std::thread::sleep(Duration::from_secs(1));
    app.call("desk", "about", json!({}))?;
    Ok(())
}

fn escape_twice() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.new_page()?;
    app.type_keys(WORDS)?;
    app.keys("Escape")?;
    app.keys("Escape")?;
    app.see_locked()?;
    app.unlock()?;
    app.see_saved(WORDS)
}
