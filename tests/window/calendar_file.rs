//! Calendar files as a person meets them: one is looked over before anything is taken from it, taken once,
//! and saved for a phone without what it is.

use std::fs;

use anyhow::{Result, ensure};
use domain::preferences::Language;
use serde_json::json;
use tests::window::sessions::FILE;
use tests::window::{Driven, Stage};

#[test]
fn a_file_is_looked_over_taken_once_and_saved_for_a_phone() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-sessions")?;
    app.add_program("three-evenings")?;
    let known = count(&app)?;

    app.open_calendar_file(FILE)?;
    app.see_words("Relapse prevention")?;
    app.see_words(&app.words.say_with("import-why", &[("why", "repeat")])?)?;
    ensure!(count(&app)? == known, "nothing is added by looking");
    app.click("button", &add(&app)?)?;
    app.see_words(&app.words.say("program-added")?)?;
    ensure!(count(&app)? == known + 1);

    app.open_calendar_file(FILE)?;
    let nothing = app.words.say_with("import-lead", &[("count", "0")])?;
    app.see_words(&nothing)?;
    ensure!(!app.has("button", &add(&app)?)?);
    app.close_sheet()?;

    app.press("session-more")?;
    app.click("menuitem", &app.words.say("export-open")?)?;
    app.see_sheet()?;
    app.press("export-save")?;
    let file = stage.folder().join("phone.ics");
    app.pick("native-calendar-save-title", &file)?;
    app.see_words(
        &app.words
            .say_with("paper-saved", &[("file", &file.display().to_string())])?,
    )?;
    let saved = fs::read_to_string(&file)?;
    ensure!(
        saved.matches("BEGIN:VEVENT").count() == known + 1,
        "{saved}"
    );
    for words in ["Relapse", "group@example.org"] {
        ensure!(!saved.contains(words), "{saved}");
    }
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

fn count(app: &Driven<'_>) -> Result<usize> {
    let list = app.call("desk", "series_list", json!({}))?;
    Ok(list.as_array().map_or(0, Vec::len))
}

fn add(app: &Driven<'_>) -> Result<String> {
    app.words.say_with("import-add", &[("count", "1")])
}
