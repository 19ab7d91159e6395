//! The urge timer goes on while the journal is locked, and after the program was killed.

use anyhow::{Context, Result};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::window::{Driven, Stage, until};

/// Seconds that the page's clock may be away from the core's, which was asked before and after.
const ROUNDING: i64 = 1;

#[test]
fn a_timer_goes_on_through_lock_and_kill() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.keys("Ctrl+Shift+C")?;
    see_row(&app)?;
    app.keys("7")?;
    app.keys("Enter")?;
    let start = app.words.say_with("reply-start", &[("minutes", "10")])?;
    app.click("button", &start)?;
    app.see_words(&app.words.say("timer-title")?)?;
    app.press("timer-rate")?;
    see_row(&app)?;
    app.keys("8")?;
    app.keys("Enter")?;
    until("the rating to be kept", || {
        let readings = timer(&app)?["readings"].clone();
        let strengths = readings.as_array().into_iter().flatten();
        let strengths: Vec<Value> = strengths.map(|one| one["strength"].clone()).collect();
        Ok((strengths == [7, 8]).then_some(()))
    })?;
    see_in_step(&app)?;
    let before = elapsed(&app)?;

    app.lock()?;
    app.unlock()?;
    assert!(elapsed(&app)? >= before, "it went on while locked");
    app.go("view-cravings")?;
    see_in_step(&app)?;
    let before = elapsed(&app)?;

    app.process()?.kill()?;
    drop(app);
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    assert!(elapsed(&app)? >= before, "it went on without the program");
    let running = timer(&app)?;
    assert_eq!(running["running"], json!(true));
    assert_eq!(running["readings"].as_array().map(Vec::len), Some(2));
    app.go("view-cravings")?;
    see_in_step(&app)?;

    app.press("timer-end")?;
    see_row(&app)?;
    app.keys("3")?;
    let passed = app
        .words
        .say_with("craving-ending-is", &[("ending", "passed")])?;
    app.click("radio", &passed)?;
    app.press("timer-save")?;
    let craving = until("the timer to end", || {
        let list = app.call("desk", "craving_list", json!({ "offset": 0, "limit": 1 }))?;
        let craving = list["items"][0]["content"].clone();
        Ok((craving["timer"]["state"] == json!("ended")).then_some(craving))
    })?;
    let told = ["strength", "strongest", "at_end", "ending"].map(|field| craving[field].clone());
    assert_eq!(told, [json!(7), json!(8), json!(3), json!("passed")]);
    let minutes = craving["lasted"].as_u64().context("no length")?.to_string();
    let values = [("from", "7"), ("to", "3"), ("minutes", &*minutes)];
    app.see_words(&app.words.say_with("timer-ridden", &values)?)?;
    let ended = [("ending", "passed"), ("minutes", &*minutes)];
    let ended = app.words.say_with("craving-ended-after", &ended)?;
    app.see_with("button", &ended)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

fn see_row(app: &Driven<'_>) -> Result<()> {
    app.until(
        "the keys to be on the row",
        "return document.activeElement.matches('[role=radiogroup] input')",
        vec![],
    )
}

fn timer(app: &Driven<'_>) -> Result<Value> {
    app.call("desk", "timer_now", json!({}))
}

/// Seconds that it has run, as the core has it.
fn elapsed(app: &Driven<'_>) -> Result<i64> {
    timer(app)?["elapsed"].as_i64().context("no timer")
}

/// Waits until the page shows what the core says.
fn see_in_step(app: &Driven<'_>) -> Result<()> {
    let left = "const shown = document.querySelector('[role=timer] [aria-hidden]')?.textContent.split(':');
        return shown ? 60 * shown[0] + Number(shown[1]) : null";
    until("the page to show the time that is left", || {
        let length = timer(app)?["length"].as_i64().context("no timer")? * 60;
        let before = elapsed(app)?;
        let shown = app
            .run(left, vec![])?
            .as_i64()
            .context("no time on the page")?;
        let after = elapsed(app)?;
        let possible = length - after - ROUNDING..=length - before + ROUNDING;
        Ok(possible.contains(&shown).then_some(()))
    })
}
