//! Sessions as a person meets them: a program is added, a session is opened, noted, skipped and moved,
//! and all of it is there after locking.

use anyhow::{Result, bail, ensure};
use domain::preferences::Language;
use serde_json::{Value, json};
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

    // The calendar may stand on its first week by now, so it is turned until a whole week is shown.
    let week = turn(&app, |_| Ok(app.run(SHOWN, vec![])? == json!(3)))?;
    app.open_session()?;
    app.fill("session-keep", "Same bedtime")?;
    app.press("session-skip")?;
    app.see_words(&app.words.say("session-skipped")?)?;
    app.close_sheet()?;

    app.keys("Ctrl+l")?;
    app.see_locked()?;
    app.unlock()?;
    app.go("view-sessions")?;
    turn(&app, |shown| Ok(*shown == week))?;
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

/// Turns the calendar week by week, until one is as wanted. Answers what it is called.
fn turn(app: &Driven<'_>, is_wanted: impl Fn(&Value) -> Result<bool>) -> Result<Value> {
    let title = "return document.querySelector('main h1').innerText";
    let name = app.words.say_with("session-after", &[("shape", "week")])?;
    for _ in 0..4 {
        let shown = app.run(title, vec![])?;
        if is_wanted(&shown)? {
            return Ok(shown);
        }
        app.click("button", &name)?;
        app.until(
            "the next week",
            &format!("{title} !== arguments[0]"),
            vec![shown],
        )?;
    }
    bail!("no such week comes")
}
