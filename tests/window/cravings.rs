//! Logging a craving in two actions from anywhere in the journal, and filling in the rest of it.

use anyhow::{Context, Result};
use domain::Craving;
use domain::coping::{ListedTool, Tool};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::people::{Dated, Life};
use tests::real::today;
use tests::window::{Driven, Stage, until};

const HALF_A_SENTENCE: &str = "The kettle was on and then";

/// Counts what a person does from here on: keys, but not those that are held down with others, and
/// presses.
const COUNT_ACTIONS: &str = "window.actions = 0;
    if (window.isCounting) return;
    window.isCounting = true;
    const held = ['Control', 'Shift', 'Alt', 'Meta'];
    addEventListener('keydown', ({ key }) => (window.actions += held.includes(key) ? 0 : 1), true);
    addEventListener('pointerdown', () => (window.actions += 1), true);";

#[test]
fn two_actions_from_anywhere() -> Result<()> {
    let life = Life::in_a_program(Language::En, today());
    let stage = Stage::new()?;
    stage.seed_whole(life)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let before = cravings(&app)?;

    app.go("view-today")?;
    logged_by_pressing(&app, 3)?;
    see_what_helped(&app, &life.whole().cravings)?;

    app.go("view-cravings")?;
    app.see_view("view-cravings")?;
    logged_by_pressing(&app, 4)?;

    app.go_by_keys("craving-log")?;
    logged_by_keys(&app, 5)?;

    app.go("view-journal")?;
    app.keys("Ctrl+Shift+C")?;
    logged_by_keys(&app, 6)?;

    app.new_page()?;
    app.type_keys(HALF_A_SENTENCE)?;
    app.keys("Ctrl+Shift+C")?;
    logged_by_keys(&app, 7)?;
    app.see_saved(HALF_A_SENTENCE)?;

    app.lock()?;
    app.unlock()?;
    app.see_saved(HALF_A_SENTENCE)?;
    let kept = cravings(&app)?;
    let fresh = kept.iter().filter(|craving| !before.contains(craving));
    let mut strengths: Vec<_> = fresh
        .map(|one| one["content"]["strength"].as_u64())
        .collect();
    strengths.sort_unstable();
    assert_eq!(strengths, [3, 4, 5, 6, 7].map(Some), "each is there, once");
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn details_are_kept_when_they_are_closed_at_once() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.keys("Ctrl+Shift+C")?;
    logged_by_keys(&app, 6)?;
    app.press("craving-more")?;
    let sheet = app.words.say("kind-craving")?;
    app.see("dialog", &sheet)?;

    let mut wanted = Vec::new();
    for (id, text) in [
        ("craving-lasted", "15"),
        ("craving-situation", "Walking past the old place"),
        ("event-place", "Elm Street"),
        ("event-company", "J. and M."),
        ("craving-what-for", "the usual"),
        ("event-thoughts", "Nobody would know"),
        ("craving-just-once", "Only today"),
        ("craving-note", "It went by"),
    ] {
        app.tab_to("textbox", &app.words.say(id)?)?;
        app.type_keys(text)?;
        wanted.push((id, text.to_owned()));
    }
    app.keys("Escape")?;
    app.see_gone("dialog", &sheet)?;

    app.click_with("button", "Walking past the old place")?;
    see_fields(&app, &sheet, &wanted)?;
    app.run(
        "find('textbox', arguments[0]).focus()",
        vec![json!(app.words.say("craving-note")?)],
    )?;
    app.keys("Ctrl+End")?;
    app.type_keys(", and I locked in the middle of a wo")?;
    app.lock()?;
    app.unlock()?;
    if let Some((_, note)) = wanted.last_mut() {
        note.push_str(", and I locked in the middle of a wo");
    }
    app.go("view-cravings")?;
    app.click_with("button", "Walking past the old place")?;
    see_fields(&app, &sheet, &wanted)?;
    let kept = cravings(&app)?;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0]["content"]["lasted"], json!(15));
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

/// A press on a number, and one on the button.
fn logged_by_pressing(app: &Driven<'_>, strength: u8) -> Result<()> {
    app.see("radio", &strength.to_string())?;
    logged_in_two(app, strength, || {
        app.click("radio", &strength.to_string())?;
        app.press("craving-log-it")
    })
}

/// A digit, and Enter. Where the row has the keys at once.
fn logged_by_keys(app: &Driven<'_>, strength: u8) -> Result<()> {
    app.until(
        "the keys to be on the row",
        "return document.activeElement.matches('[role=radiogroup] input')",
        vec![],
    )?;
    logged_in_two(app, strength, || {
        app.keys(&strength.to_string())?;
        app.keys("Enter")
    })
}

/// Two actions, and it is in the vault.
fn logged_in_two(app: &Driven<'_>, strength: u8, act: impl FnOnce() -> Result<()>) -> Result<()> {
    let before = cravings(app)?;
    app.run(COUNT_ACTIONS, vec![])?;
    act()?;
    let kept = until("the craving to be kept", || {
        let kept = cravings(app)?;
        Ok((kept.len() > before.len()).then_some(kept))
    })?;
    let fresh = kept.iter().filter(|craving| !before.contains(craving));
    let strengths: Vec<&Value> = fresh.map(|one| &one["content"]["strength"]).collect();
    assert_eq!(strengths, [strength], "one, and as strong as it was");
    assert_eq!(app.run("return window.actions", vec![])?, json!(2));
    app.see("button", &app.words.say("craving-more")?).map(drop)
}

/// What the reply says against what the person noted: of the tools that were rated three times or
/// more, the one with the best average.
fn see_what_helped(app: &Driven<'_>, noted: &[Dated<Craving>]) -> Result<()> {
    let walk = Tool::Listed(ListedTool::Walk);
    let tried = noted.iter().flat_map(|craving| &craving.content.tried);
    let ratings = tried
        .filter(|tried| tried.tool == walk)
        .filter_map(|tried| tried.helped.map(u8::from));
    let ratings: Vec<u8> = ratings.collect();
    let helped = ratings.iter().filter(|rating| **rating >= 2).count();
    let values = [
        ("helped", &*helped.to_string()),
        ("rated", &ratings.len().to_string()),
    ];
    app.see_words(&app.words.say_with("tool", &[("tool", "walk")])?)?;
    app.see_words(&app.words.say_with("reply-helped", &values)?)
}

fn see_fields(app: &Driven<'_>, sheet: &str, wanted: &[(&str, String)]) -> Result<()> {
    app.see("dialog", sheet)?;
    for (id, text) in wanted {
        app.until(
            &format!("{id} to hold {text:?}"),
            "return find('textbox', arguments[0])?.value === arguments[1]",
            vec![json!(app.words.say(id)?), json!(text)],
        )?;
    }
    Ok(())
}

/// The cravings in the vault, newest first.
fn cravings(app: &Driven<'_>) -> Result<Vec<Value>> {
    let list = app.call("desk", "craving_list", json!({ "offset": 0, "limit": 500 }))?;
    let items = list["items"].as_array().context("no list")?;
    Ok(items.clone())
}
