//! The menu in the tray, as a panel shows it.

use anyhow::Result;
use domain::preferences::Language;
use serde_json::json;
use tests::window::{Driven, Stage, Tray, Typed, until};

#[test]
fn everything_in_the_tray_does_what_it_says() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let tray = Tray::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let process = app.process()?;

    tray.choose("Quick log")?;
    app.see_view("view-cravings")?;
    tray.choose("Lock")?;
    app.see_locked()?;
    stage.see_window()?;
    stage.xdotool(&["key", "alt+F4"])?;
    stage.see_no_window()?;
    tray.choose("Open Mooring")?;
    app.see_locked()?;

    tray.choose("Quit Mooring")?;
    until("the program to end", || {
        Ok((!process.is_alive()).then_some(()))
    })
}

#[test]
fn a_quick_log_from_the_tray_needs_no_passphrase_and_no_window() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let tray = Tray::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.prefer(&[("log_while_locked", json!(true))])?;
    app.lock()?;
    for _ in 0..2 {
        stage.see_window()?;
        stage.xdotool(&["key", "alt+F4"])?;
        stage.see_no_window()?;
        tray.choose("Quick log")?;
        app.see_locked()?;
        app.see("radiogroup", &app.words.say("gate-log-how")?)?;
    }
    Ok(())
}

#[test]
fn the_tray_speaks_the_language_that_is_chosen_and_says_nothing_of_what_for() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let tray = Tray::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let says = || -> Result<Vec<String>> {
        Ok(tray.lines()?.into_iter().map(|line| line.words).collect())
    };
    let english = [
        "Open Mooring",
        "Quick log",
        "No reminder is set",
        "Lock",
        "Quit Mooring",
    ];
    assert_eq!(says()?, english);
    assert!(!tray.lines()?[2].enabled, "only says something");
    app.prefer(&[("language", json!("es"))])?;
    let spanish = [
        "Abrir Mooring",
        "Nota rápida",
        "No hay recordatorios",
        "Bloquear",
        "Salir de Mooring",
    ];
    until(
        "another language",
        || Ok((says()? == spanish).then_some(())),
    )
}

#[test]
fn a_program_started_hidden_is_there_in_the_tray() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let tray = Tray::start(&stage)?;
    let app = Typed::start_hidden(&stage)?;
    tray.choose("Open Mooring")?;
    app.see_drawn()
}
