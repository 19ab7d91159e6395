//! From the first run to the next start: write, lock, open, find, change, bring back, bin, restore.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use tests::story::PASSPHRASE;
use tests::window::{Driven, Stage, Window, until};

const EMOJI: &str = "Took the long way home 🌿 and it helped.";
const SPANISH: &str = "Mañana iré al jardín. ¿Qué más? Un corazón, un pingüino.";
/// What is in the regions that a screen reader reads out.
const SAID: &str = "return [...document.querySelectorAll('[role=status]')].map((region) => region.textContent).join('')";
const ADDED: &str = " A second thought.";

#[test]
fn the_journey() -> Result<()> {
    let stage = Stage::new()?;
    let mut app = Driven::start(&stage, "en")?;
    app.first_run(|_, _| Ok(()))?;

    write(&app, "Riverside", EMOJI)?;
    write(&app, "Español", SPANISH)?;
    let long = format!("{} keystone", "steady ".repeat(19_999));
    app.new_page()?;
    app.paste(&long)?;
    app.see_words("20,000 words")?;

    app.lock()?;
    app.press("gate-open")?;
    see_refused(&app, "error-passphrase-empty")?;
    app.try_passphrase("four fast boats at noon")?;
    see_refused(&app, "error-wrong-passphrase")?;
    let alerts = "return everything().filter((element) => roleOf(element) === 'alert' && element.innerText).length";
    assert_eq!(app.run(alerts, vec![])?, json!(1), "one calm line");
    let held = "return document.activeElement.type";
    assert_eq!(
        app.run(held, vec![])?,
        json!("password"),
        "the field keeps the focus"
    );
    app.unlock()?;

    all_found(&app)?;

    app.search("riverside", 1)?;
    app.click_with("button", "Riverside")?;
    app.see_text(EMOJI)?;
    app.see("textbox", &app.words.say("page-text-label")?)?;
    app.run(
        "find('textbox', arguments[0]).focus()",
        vec![json!(app.words.say("page-text-label")?)],
    )?;
    app.keys("Ctrl+End")?;
    app.type_keys(ADDED)?;
    app.see_saved("second thought")?;
    app.press("page-versions")?;
    let sheet = app.words.say("page-versions")?;
    app.see("dialog", &sheet)?;
    app.until(
        "two versions, the older to open",
        "const rows = [...document.querySelectorAll('dialog li button')]; rows[1]?.click(); return rows.length === 2",
        vec![],
    )?;
    app.press("version-bring-back")?;
    app.see_gone("dialog", &sheet)?;
    until("the earlier text", || {
        Ok((app.text()? == EMOJI).then_some(()))
    })?;
    app.search("\"second thought\"", 0)?;

    app.search("riverside", 1)?;
    app.click_with("button", "Riverside")?;
    app.see_text(EMOJI)?;
    app.bin_page()?;
    app.search("riverside", 0)?;
    app.go("view-bin")?;
    app.click(
        "button",
        &app.words
            .say_with("bin-restore-this", &[("name", "Riverside")])?,
    )?;
    app.see_words(&app.words.say("bin-empty")?)?;
    all_found(&app)?;

    app.lock()?;
    app.end_by(|app| app.press("action-quit"))?;

    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    all_found(&app)?;
    assert_eq!(
        app.call("desk", "journal_list", json!({ "offset": 0, "limit": 9 }))?["total"],
        json!(3)
    );
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn the_passphrase_is_asked_again_after_each_lock() -> Result<()> {
    let stage = Stage::new()?;
    let mut app = Driven::start(&stage, "es")?;
    app.run("return document.documentElement.lang", vec![])?;
    app.prefer(&[("language", json!("es"))])?;
    app.first_run(|_, _| Ok(()))?;
    app.lock()?;
    app.try_passphrase(&PASSPHRASE.to_uppercase())?;
    app.see_with("alert", &app.words.say("error-wrong-passphrase")?)?;
    app.try_passphrase(PASSPHRASE)?;
    app.window(Window::Desk)
}

fn write(app: &Driven<'_>, title: &str, text: &str) -> Result<()> {
    app.new_page()?;
    app.fill("page-title-label", title)?;
    app.keys("Tab")?;
    app.paste(text)?;
    app.see_saved(title)
}

/// Waits until the lock window says why, and says that alone.
fn see_refused(app: &Driven<'_>, why: &str) -> Result<()> {
    app.see_with("alert", &app.words.say(why)?)?;
    // Longer than it takes to say that it is opening.
    std::thread::sleep(Duration::from_millis(250));
    assert_eq!(app.run(SAID, vec![])?, json!(""), "not opening any more");
    Ok(())
}

fn all_found(app: &Driven<'_>) -> Result<()> {
    for words in ["\"long way\"", "jardin pinguino", "keystone"] {
        app.search(words, 1)?;
        app.until(
            "the words to be marked",
            "return !!document.querySelector('li mark')",
            vec![],
        )?;
    }
    Ok(())
}
