//! A session that is reminded of while the journal is locked: shown by the real dunst, kept while
//! locked under a key that the real keyring has.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use chrono::{NaiveDateTime, TimeDelta, Timelike, Utc};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::drafts;
use tests::window::{
    Driven, Dunst, Keyring, Line, Running, Shown, Stage, Tray, files_with, until, until_within,
};

/// What the session is called in the journal, and nowhere else.
const TITLE: &str = "zqtitlezq";

/// The reminder is due in less than a minute and a half, and the clock is looked at each 15 seconds.
const DUE: Duration = Duration::from_secs(120);

const NO_FILE: [&Path; 0] = [];

#[test]
fn of_a_program_s_session_while_locked_without_a_window_and_a_click_leads_to_it() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let _keyring = Keyring::start(&stage)?;
    let dunst = Dunst::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-sessions")?;
    app.add_program("three-evenings")?;
    let list = app.call("desk", "series_list", json!({}))?;
    let added = &list[0]["series"];
    let starts = soon()?;
    let mut draft = drafts::record(at(added["content"].clone(), starts));
    draft["id"] = added["id"].clone();
    draft["base"] = added["revision"].clone();
    app.call("desk", "series_save", json!({ "draft": draft }))?;
    see_sealed(&app)?;

    app.lock()?;
    stage.see_window()?;
    stage.xdotool(&["key", "alt+F4"])?;
    stage.see_no_window()?;
    see_reminder(&dunst)?;
    dunst.click()?;
    app.see_locked()?;
    app.unlock()?;
    app.until(
        "the session",
        "return document.querySelector('dialog[open], [role=dialog]')?.innerText.includes(arguments[0])",
        vec![json!(TITLE)],
    )?;
    assert_eq!(dunst.shown()?, [neutral(starts)]);
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn after_a_start_with_the_computer_and_what_is_put_off_there_stays_put_off() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let _keyring = Keyring::start(&stage)?;
    let dunst = Dunst::start(&stage)?;
    let tray = Tray::start(&stage)?;
    let starts = soon()?;
    {
        let app = Driven::start(&stage, "en")?;
        app.unlock()?;
        app.call("desk", "set_autostart", json!({ "on": true }))?;
        let draft = drafts::record(at(drafts::series(TITLE), starts));
        app.call("desk", "series_save", json!({ "draft": draft }))?;
        see_sealed(&app)?;
        app.end_by(|_| tray.choose("Quit Mooring"))?;
    }

    // As the desktop does when somebody logs in. Nobody opens the journal.
    stage.see_program(false)?;
    let entry = "config/autostart/org.mooring.Mooring.desktop";
    let mut launch = stage.command("gio");
    launch.arg("launch").arg(stage.folder().join(entry));
    let _started = Running::start(&mut launch)?;
    see_reminder(&dunst)?;
    stage.see_no_window()?;
    dunst.press("In 10 minutes")?;
    dunst.see("displayed", 0)?;
    assert_eq!(dunst.shown()?, [neutral(starts)]);
    assert_eq!(files_with(stage.folder(), TITLE)?, NO_FILE);
    until("the tray to say when it comes again", || {
        let lines = tray.lines()?;
        let says = |line: &Line| line.words.starts_with("Next reminder: ");
        Ok(lines.iter().any(says).then_some(()))
    })?;
    tray.choose("Quit Mooring")?;
    stage.see_program(false)?;

    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let list = app.call("desk", "reminder_list", json!({}))?;
    assert_eq!(
        (&list[0]["title"], &list[0]["became"]),
        (&json!(TITLE), &json!("snoozed"))
    );
    let now = app.call("desk", "reminders_now", json!({}))?;
    let next = now["next"]["at"].as_str().context("no next reminder")?;
    let wait = next.parse::<NaiveDateTime>()? - Utc::now().naive_utc();
    let minutes = TimeDelta::minutes(7)..=TimeDelta::minutes(10);
    assert!(minutes.contains(&wait), "{wait}");
    Ok(())
}

/// The start of a session whose reminder, a minute before it, is due soon, but not at once.
fn soon() -> Result<NaiveDateTime> {
    let due = Utc::now().naive_utc() + TimeDelta::seconds(80);
    let minute = due.with_second(0).and_then(|due| due.with_nanosecond(0));
    Ok(minute.context("a minute")? + TimeDelta::minutes(1))
}

/// A session as it is, but daily from this start, with one reminder a minute before.
fn at(mut series: Value, starts: NaiveDateTime) -> Value {
    series["title"] = json!(TITLE);
    series["start"] = json!(starts);
    series["repeat"]["rule"] = json!({ "is": "daily", "every": 1 });
    series["zone"] = json!({ "is": "of", "zone": "UTC" });
    series["leads"] = json!([1]);
    series
}

/// What anybody sees of it.
fn neutral(starts: NaiveDateTime) -> Shown {
    Shown {
        title: "Appointment".to_owned(),
        body: format!("You have something at {}.", starts.format("%-I:%M %p")),
    }
}

/// Waits until the keyring has the key: at once, and not when the clock is looked at next.
fn see_sealed(app: &Driven<'_>) -> Result<()> {
    until_within(
        Duration::from_secs(5),
        "the keyring to have the key",
        || {
            let now = app.call("desk", "reminders_now", json!({}))?;
            Ok((now["kept"] == "sealed").then_some(()))
        },
    )
}

fn see_reminder(dunst: &Dunst<'_>) -> Result<()> {
    dunst.see_within(DUE, "displayed", 1)
}
