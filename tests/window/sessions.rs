//! Sessions as a person meets them: a program is added, a session is opened, noted, skipped and moved,
//! and all of it is there after locking.

use anyhow::{Result, ensure};
use domain::preferences::Language;
use serde_json::json;
use tests::window::{Driven, Stage};

/// How many sessions the shown week has.
const SHOWN: &str = "return document.querySelectorAll('main [data-day] button').length";

#[test]
fn from_a_program_to_a_session_that_is_noted_and_one_that_is_skipped() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-sessions")?;
    app.add_program("three-evenings")?;
    let list = app.call("desk", "series_list", json!({}))?;
    ensure!(list[0]["series"]["content"]["program"]["weeks"] == json!(12));

    to_the_next_week(&app)?;
    app.until(
        "three evenings next week",
        &format!("{SHOWN} === 3"),
        vec![],
    )?;
    app.open_session()?;
    app.fill("session-keep", "Same bedtime")?;
    app.press("session-skip")?;
    app.see_words(&app.words.say("session-skipped")?)?;
    app.close_sheet()?;

    app.keys("Ctrl+l")?;
    app.see_locked()?;
    app.unlock()?;
    app.go("view-sessions")?;
    to_the_next_week(&app)?;
    app.open_session()?;
    app.until(
        "what was noted",
        "return [...document.querySelectorAll('dialog textarea')].some(({ value }) => value === 'Same bedtime')",
        vec![],
    )?;
    app.press("session-put-back")?;
    app.see("button", &app.words.say("session-skip")?)?;
    app.close_sheet()?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn starting_with_the_computer_is_offered_once_there_is_something_to_remind_of() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-sessions")?;
    let offer = app.words.say("reminders-start")?;
    app.see("button", &app.words.say("session-start")?)?;
    ensure!(!app.has("button", &offer)?, "there is nothing to remind of");
    app.add_program("three-evenings")?;
    app.press("reminders-start")?;
    app.see_gone("button", &offer)?;
    let now = app.call("desk", "reminders_now", json!({}))?;
    ensure!(now["autostart"] == json!("on"), "{now}");
    app.go("view-today")?;
    app.go("view-sessions")?;
    app.see("button", &app.words.say("session-add")?)?;
    ensure!(!app.has("button", &offer)?, "it was answered");
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

/// Turns to the next week, and waits until it is there.
fn to_the_next_week(app: &Driven<'_>) -> Result<()> {
    let title = "return document.querySelector('main h1').innerText";
    let before = app.run(title, vec![])?;
    let name = app.words.say_with("session-after", &[("shape", "week")])?;
    app.click("button", &name)?;
    app.until(
        "the next week",
        "return document.querySelector('main h1').innerText !== arguments[0]",
        vec![before],
    )
}
