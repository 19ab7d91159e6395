//! Help now, wherever a person is and whatever has become of their journal.

use std::fs;

use anyhow::Result;
use domain::preferences::Language;
use serde_json::json;
use tests::people::Life;
use tests::real::today;
use tests::window::{Driven, Stage, until};

const VIEWS: [&str; 9] = [
    "view-today",
    "view-journal",
    "view-cravings",
    "view-triggers",
    "view-plan",
    "view-sessions",
    "view-insights",
    "view-bin",
    "view-settings",
];

#[test]
fn it_is_there_with_no_journal_and_no_bus() -> Result<()> {
    for stage in [Stage::new()?, Stage::without_bus()?] {
        is_whole(&Driven::start(&stage, "en")?)?;
    }
    Ok(())
}

#[test]
fn it_is_there_with_a_journal_that_is_damaged() -> Result<()> {
    type Damage = fn(&mut Vec<u8>);
    let damages: [(&str, Damage); 3] = [
        ("vault-empty", Vec::clear),
        ("vault-cut-short", |bytes| bytes.truncate(5000)),
        ("vault-foreign", |bytes| bytes.fill(b'x')),
    ];
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let whole = fs::read(stage.vault())?;
    for (code, damage) in damages {
        let mut bytes = whole.clone();
        damage(&mut bytes);
        fs::write(stage.vault(), bytes)?;
        let app = Driven::start(&stage, "en")?;
        app.see_words(&app.words.say(&format!("error-{code}"))?)?;
        is_whole(&app)?;
        app.end_by(|app| app.press("action-quit"))?;
    }
    Ok(())
}

#[test]
fn it_is_one_action_away_from_every_view_and_shows_the_plan() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let support = app.call("desk", "own_support", json!({}))?;
    let person = support["people"][0]["name"].as_str().unwrap_or_default();
    assert_ne!(person, "");
    for view in VIEWS {
        app.go(view)?;
        open(&app)?;
        app.see("heading", &app.words.say("help-steps")?)?;
        app.see("heading", person)?;
        close(&app)?;
    }
    open(&app)?;
    assert_eq!(faults(&app)?, Vec::<String>::new());
    close(&app)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_number_of_ones_own_is_there_while_locked_until_it_is_removed() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-settings")?;
    app.press("settings-line-add")?;
    app.fill("settings-line-name", "Clinic at night")?;
    app.fill("settings-line-call", "ask Jo")?;
    app.press("settings-line-save")?;
    app.see_with("alert", &app.words.say("error-number-without-digits")?)?;
    app.fill("settings-line-call", "303-555-0142 x12")?;
    app.press("settings-line-save")?;
    let change = format!("{} Clinic at night", app.words.say("settings-line-change")?);
    app.see("button", &change)?;

    app.lock()?;
    open(&app)?;
    app.see("heading", "Clinic at night")?;
    app.see_words("303-555-0142 x12")?;
    close(&app)?;

    app.unlock()?;
    app.go("view-settings")?;
    app.click("button", &change)?;
    app.press("settings-line-remove")?;
    app.see_gone("button", &change)?;
    app.lock()?;
    open(&app)?;
    assert!(!app.has("heading", "Clinic at night")?);
    Ok(())
}

#[test]
fn a_copied_number_outlives_the_desk_and_not_the_program() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    open(&app)?;
    assert_eq!(stage.clipboard()?, None);
    app.click("button", &with_number(&app, "help-copy")?)?;
    until("the number", || {
        Ok((stage.clipboard()?.as_deref() == Some("988")).then_some(()))
    })?;
    close(&app)?;
    app.lock()?;
    assert_eq!(stage.clipboard()?.as_deref(), Some("988"));
    app.end_by(|app| app.press("action-quit"))?;
    assert_eq!(stage.clipboard()?, None);
    Ok(())
}

/// Help now from the gate, with everything in it that needs no journal.
fn is_whole(app: &Driven<'_>) -> Result<()> {
    app.prefer(&[("country", json!("united-states"))])?;
    open(app)?;
    app.see("heading", &app.words.say("help-breathe")?)?;
    app.see("heading", &app.words.say("help-ground")?)?;
    app.click("button", &with_number(app, "help-code")?)?;
    let code = app.words.say_with("help-code-of", &[("number", "988")])?;
    app.see("img", &code)?;
    app.click("button", &with_number(app, "help-copy")?)?;
    app.see_words(&app.words.say("help-copied")?)?;
    let stage = app.stage();
    assert_eq!(stage.clipboard()?.as_deref(), Some("988"));
    assert_eq!(faults(app)?, Vec::<String>::new());
    close(app)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

fn open(app: &Driven<'_>) -> Result<()> {
    app.press("help-now")?;
    app.see("dialog", &app.words.say("help-now")?).map(drop)
}

/// By its button: Escape twice in a row would lock.
fn close(app: &Driven<'_>) -> Result<()> {
    app.press("dialog-close")?;
    app.see_gone("dialog", &app.words.say("help-now")?)
}

/// What a button of the first line is called.
fn with_number(app: &Driven<'_>, id: &str) -> Result<String> {
    Ok(format!("{} 988", app.words.say(id)?))
}

fn faults(app: &Driven<'_>) -> Result<Vec<String>> {
    let found = app.violations()?;
    Ok(found
        .into_iter()
        .map(|fault| format!("{}: {:?}", fault.rule, fault.places))
        .collect())
}
