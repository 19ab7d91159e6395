//! Logging a craving from the lock window: sealed at once, read by nobody, taken in once.

use std::path::Path;

use ::app::wire::gate;
use anyhow::{Result, anyhow};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::window::{Driven, Stage, files_with};
use vault::KdfCost;

/// The most that wait.
const ROOM: usize = 500;

const NO_FILE: [&Path; 0] = [];

#[test]
fn what_is_logged_while_locked_is_in_the_journal_once() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.lock()?;
    log_by_keys(&app, "7")?;
    app.see_words(&app.words.say("gate-log-kept")?)?;
    let glance = app.run("return document.body.innerText.toLowerCase()", vec![])?;
    let glance = glance.as_str().unwrap_or_default();
    assert!(!glance.contains("craving"), "{glance}");
    for readable in ["craving", "strength", "happened", "Etc/UTC"] {
        assert_eq!(files_with(&stage.data(), readable)?, NO_FILE, "{readable}");
    }

    app.unlock()?;
    let told = app
        .words
        .say_with("notice-logged-while-locked", &[("count", "1")])?;
    app.see_words(&told)?;
    see_one(&app)?;
    app.press("notice-cravings")?;
    app.see_view("view-cravings")?;
    app.see_with("button", &app.words.say("craving-while-locked")?)?;

    app.lock()?;
    app.unlock()?;
    see_one(&app)?;
    let shown = app.run("return document.body.innerText", vec![])?;
    assert!(!shown.as_str().unwrap_or_default().contains(&told));
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn it_is_not_offered_when_it_is_turned_off() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    let offer = app.words.say("gate-log")?;
    app.see("button", &offer)?;

    turn(&app)?;
    app.see("button", &app.words.say("gate-forgot")?)?;
    assert!(!app.has("button", &offer)?);
    app.keys("Ctrl+Shift+C")?;
    app.type_keys("7")?;
    let typed = "return find('textbox', arguments[0])?.value";
    let passphrase = vec![json!(app.words.say("gate-passphrase")?)];
    assert_eq!(
        app.run(typed, passphrase)?,
        json!("7"),
        "no row took the key"
    );

    turn(&app)?;
    app.see("button", &offer).map(drop)
}

#[test]
fn a_flood_is_told_and_taken_in() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    {
        let core = tests::real::app(&stage.data(), |_| KdfCost::floor());
        for number in 0..ROOM {
            let args = json!({ "strength": number % 11 });
            gate::dispatch(&core, "log_craving", args)
                .map_err(|error| anyhow!("{number}: {:?}", error.code))?;
        }
    }
    let app = Driven::start(&stage, "en")?;
    log_by_keys(&app, "7")?;
    app.see_words(&app.words.say("error-inbox-full")?)?;
    app.keys("Escape")?;

    app.unlock()?;
    assert_eq!(cravings(&app)?["total"], json!(ROOM));
    let count = [("count", &*ROOM.to_string())];
    app.see_words(&app.words.say_with("notice-logged-while-locked", &count)?)?;
    app.go("view-cravings")?;
    app.see_with("button", &app.words.say("craving-while-locked")?)?;
    app.go("view-insights")?;
    app.see_view("view-insights")?;
    app.lock()?;
    log_by_keys(&app, "7")?;
    app.see_words(&app.words.say("gate-log-kept")?)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

fn log_by_keys(app: &Driven<'_>, strength: &str) -> Result<()> {
    app.see_view("gate-locked")?;
    app.see("button", &app.words.say("gate-log")?)?;
    app.keys("Ctrl+Shift+C")?;
    app.until(
        "the keys to be on the row",
        "return document.activeElement.matches('[role=radiogroup] input')",
        vec![],
    )?;
    app.keys(strength)?;
    app.keys("Enter")
}

/// Turns logging while locked on or off in the settings, and locks.
fn turn(app: &Driven<'_>) -> Result<()> {
    app.unlock()?;
    app.go("view-settings")?;
    let switch = app.words.say("settings-log-locked")?;
    let state = "const element = find('switch', arguments[0]);
        return element ? element.checked : null";
    app.see("switch", &switch)?;
    let before = app.run(state, vec![json!(switch)])?;
    app.click("switch", &switch)?;
    let turned = json!(before != json!(true));
    app.until(
        "the switch to be turned and kept",
        "const [name, wanted] = arguments; return find('switch', name)?.checked === wanted",
        vec![json!(switch), turned.clone()],
    )?;
    tests::window::until("the preference", || {
        let preferences = app.call("desk", "preferences", json!({}))?;
        Ok((preferences["log_while_locked"] == turned).then_some(()))
    })?;
    app.lock()
}

fn cravings(app: &Driven<'_>) -> Result<Value> {
    app.call("desk", "craving_list", json!({ "offset": 0, "limit": 9 }))
}

/// There is one craving, marked as logged while locked.
fn see_one(app: &Driven<'_>) -> Result<()> {
    let list = cravings(app)?;
    assert_eq!(list["total"], json!(1));
    let craving = &list["items"][0]["content"];
    assert_eq!(craving["strength"], json!(7));
    assert_eq!(craving["while_locked"], json!(true));
    Ok(())
}
