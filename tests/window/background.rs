//! The program without a window: after its window was closed, and when it starts with the computer.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::window::{Driven, PATIENCE, Running, Stage, Typed, driven_program, until};

#[test]
fn a_closed_window_takes_its_processes_with_it_and_a_second_launch_opens_another() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let mut app = Typed::start(&stage)?;
    app.keys(&["alt+F4"])?;
    stage.see_no_window()?;
    until("the web processes to end", || {
        Ok(app.web_processes().is_empty().then_some(()))
    })?;
    assert!(app.is_alive());
    Typed::launch(&stage)?.see_end()?;
    app.see_drawn()
}

#[test]
fn started_hidden_it_has_no_window_until_a_second_launch_opens_one() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let mut app = Typed::start_hidden(&stage)?;
    // Once more, as when somebody logs in while it runs.
    Typed::launch_with(&stage, &["--hidden"])?.see_end()?;
    stage.see_no_window()?;
    assert!(app.web_processes().is_empty());
    assert!(app.is_alive());
    let log = app.log()?;
    for trouble in ["WARN", "ERROR", "CRITICAL", "panicked"] {
        assert!(!log.contains(trouble), "without a place for a tray: {log}");
    }
    Typed::launch(&stage)?.see_end()?;
    app.see_drawn()
}

/// In a folder whose name needs care in a line to be executed.
#[test]
fn what_starts_with_the_computer_is_this_program_hidden_with_its_own_folder() -> Result<()> {
    let stage = Stage::new()?;
    let place = stage.folder().join("it's 100 % \"$HOME\"");
    fs::create_dir(&place)?;
    let data = place.join("my data");
    let data = data.to_str().context("text")?;
    {
        let mut app = Driven::start_with(&stage, "en", &["--data", data])?;
        app.first_run(|_, _| Ok(()))?;
        assert_eq!(autostart(&app)?, json!("off"));
        let on = app.call("desk", "set_autostart", json!({ "on": true }))?;
        assert_eq!(on, json!("on"));
        assert_eq!(autostart(&app)?, json!("on"));
    }

    // As the desktop reads it.
    stage.see_program(false)?;
    let mut launch = stage.command("gio");
    launch.arg("launch").arg(entry(&stage));
    let _started = Running::start(&mut launch)?;
    stage.see_program(true)?;
    let program = driven_program()?.canonicalize()?;
    let program = program.to_str().context("text")?;
    assert_eq!(
        running()?,
        [[program, "--hidden", "--data", data].join("\0") + "\0"]
    );
    stage.see_no_window()?;
    Running::start(&mut stage.command(program))?.wait(PATIENCE)?;
    stage.see_window().map(drop)
}

/// The command lines of all copies of the driven program.
fn running() -> Result<Vec<String>> {
    let program = driven_program()?.canonicalize()?;
    let processes = fs::read_dir("/proc")?.flatten().map(|entry| entry.path());
    let ours = processes.filter(|it| fs::read_link(it.join("exe")).is_ok_and(|exe| exe == program));
    Ok(ours
        .filter_map(|process| fs::read_to_string(process.join("cmdline")).ok())
        .collect())
}

#[test]
fn one_whose_program_is_gone_is_said_to_be_broken_and_can_be_mended() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.call("desk", "set_autostart", json!({ "on": true }))?;
    let kept = fs::read_to_string(entry(&stage))?;
    let program = driven_program()?.canonicalize()?;
    let program = program.to_str().context("text")?;
    fs::write(entry(&stage), kept.replace(program, "/gone/mooring"))?;
    assert_eq!(autostart(&app)?, json!("broken"));
    app.call("desk", "set_autostart", json!({ "on": true }))?;
    assert_eq!(fs::read_to_string(entry(&stage))?, kept);
    let off = app.call("desk", "set_autostart", json!({ "on": false }))?;
    assert_eq!(off, json!("off"));
    assert!(!entry(&stage).exists());
    Ok(())
}

fn autostart(app: &Driven<'_>) -> Result<Value> {
    Ok(app.call("desk", "reminders_now", json!({}))?["autostart"].clone())
}

fn entry(stage: &Stage) -> PathBuf {
    stage
        .folder()
        .join("config/autostart/org.mooring.Mooring.desktop")
}
