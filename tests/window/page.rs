//! A page with everything that belongs to one, put there by hand: what it starts from, when it was, tags,
//! mood, feelings, links; the calendar that leads to it; its versions, compared, brought back, and back
//! again.

use anyhow::{Context, Result, ensure};
use chrono::{Datelike, Months, NaiveDate};
use domain::JournalEntry;
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::real::today;
use tests::window::{Driven, Stage, until};

#[test]
fn a_page_with_all_that_belongs_to_it_is_found_by_the_calendar() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [(morning(today()), page("The harbour"))])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-journal")?;

    app.new_page()?;
    app.press("template-what-set-it-off")?;
    app.type_keys("The bus went by")?;
    app.see_saved("The bus went by")?;

    app.press("page-tags")?;
    app.type_keys("detour")?;
    app.keys("Enter")?;
    app.click_with("button", &app.words.say("page-tags")?)?;

    app.press("page-mood")?;
    app.click("radio", "6")?;
    app.click(
        "checkbox",
        &app.words.say_with("feeling", &[("word", "calm")])?,
    )?;
    app.click_with("button", &app.words.say_with("mood-is", &[("mood", "6")])?)?;
    app.press("page-bring-label")?;

    app.press("page-more")?;
    app.click("menuitem", &app.words.say("page-links")?)?;
    app.see_sheet()?;
    app.fill("links-search", "harbour")?;
    app.click_with("button", "Link the page of")?;
    app.see_words(&app.words.say("links-to")?)?;
    app.close_sheet()?;

    let day = two_months_ago();
    app.click_with("button", &app.words.say("page-when")?)?;
    // The system's own field, which takes one part after the other.
    app.see("textbox", &app.words.say("page-day")?)?;
    for part in ["%m", "%d", "%Y"] {
        app.type_keys(&day.format(part).to_string())?;
        app.keys("Right")?;
    }
    app.press("page-when-set")?;

    is_kept(&app, day)?;
    by_the_calendar(&app, day)?;

    app.lock()?;
    app.unlock()?;
    is_kept(&app, day)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn versions_are_compared_brought_back_and_the_way_back_is_undone() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [(morning(today()), page("The old road"))])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-journal")?;
    app.click_with("button", "The old road")?;
    app.see_text("The old road")?;
    app.tab_to("textbox", &app.words.say("page-text-label")?)?;
    app.keys("Ctrl+a")?;
    app.type_keys("The new road")?;
    app.see_saved("The new road")?;

    app.press("page-versions")?;
    app.see_sheet()?;
    app.until(
        "the older of two versions",
        "const rows = [...document.querySelectorAll('dialog li button')]; rows[1]?.click(); return rows.length === 2",
        vec![],
    )?;
    app.press("versions-compare")?;
    let changes = "return [...document.querySelectorAll('dialog del, dialog ins')].map(({ textContent }) => textContent).join(' ')";
    until("what was changed", || {
        let shown = app.run(changes, vec![])?;
        let shown = shown.as_str().unwrap_or_default();
        Ok(
            (shown.contains("old") && shown.contains("new") && !shown.contains("road"))
                .then_some(()),
        )
    })?;
    app.press("versions-all")?;
    app.until(
        "the older version again",
        "const row = [...document.querySelectorAll('dialog li button')][1]; row?.click(); return !!row",
        vec![],
    )?;
    app.press("version-bring-back")?;
    app.see_text("The old road")?;
    app.press("toast-undo")?;
    app.see_text("The new road")?;
    app.see_saved("The new road")?;

    // All of it is wiped out by accident: what was there is a version, and the way to it stays open.
    app.tab_to("textbox", &app.words.say("page-text-label")?)?;
    app.keys("Ctrl+a")?;
    app.keys("Delete")?;
    app.press("page-versions")?;
    app.see_sheet()?;
    app.until(
        "what was there before",
        "const row = [...document.querySelectorAll('dialog li button')][1]; row?.click(); return !!row",
        vec![],
    )?;
    app.press("version-bring-back")?;
    app.see_text("The new road")?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

/// Waits until the core has the page as it was made.
fn is_kept(app: &Driven<'_>, day: NaiveDate) -> Result<()> {
    let what = "the page with all that belongs to it";
    until(what, || {
        let found = app.call("desk", "search", json!({ "query": "\"The bus went by\"" }))?;
        let id = found["hits"][0]["id"].clone();
        let page = app.call("desk", "journal_read", json!({ "id": id }))?;
        let content = &page["content"];
        let is_as_made = content["template"] == json!("what-set-it-off")
            && content["tags"] == json!(["detour"])
            && content["mood"] == json!(6)
            && content["feelings"] == json!([{ "word": "calm" }])
            && page["share"] == json!("bring-to-session")
            && page["links"]
                .as_array()
                .is_some_and(|links| links.len() == 1)
            && day_of(&page) == Some(day.to_string());
        ensure!(is_as_made, "{page}");
        Ok(Some(()))
    })
}

fn day_of(page: &Value) -> Option<String> {
    Some(page["happened"]["at"].as_str()?.get(..10)?.to_owned())
}

/// Turns the calendar to the month of a day, sees that it stays there, and goes to that day.
fn by_the_calendar(app: &Driven<'_>, day: NaiveDate) -> Result<()> {
    app.until(
        "the calendar",
        "document.querySelector('.strip')?.click(); return !!document.querySelector('.calendar')",
        vec![],
    )?;
    let shown = "return document.querySelector('.calendar h2').innerText";
    let month = day.format("%B").to_string();
    for _ in 0..2 {
        let before = app.run(shown, vec![])?;
        if before.as_str().is_some_and(|name| name.contains(&month)) {
            break;
        }
        app.press("month-previous")?;
        app.until(
            "the month before",
            &format!("{shown} !== arguments[0]"),
            vec![before],
        )?;
    }
    app.see_words(&month)?;
    // Longer than it takes to read a month: the calendar does not turn back by itself.
    std::thread::sleep(std::time::Duration::from_millis(500));
    let stayed = app.run(shown, vec![])?;
    let stayed = stayed.as_str().context("no calendar")?;
    assert!(stayed.contains(&month), "{stayed}");
    let entry = [
        ("day", day.format("%A, %B %-d").to_string()),
        ("entries", "1".to_owned()),
    ];
    let entry: Vec<(&str, &str)> = entry
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let name = app.words.say_with("month-day", &entry)?;
    // Another year is said, so its name goes on after the day.
    let start = name.split(", 1 ").next().unwrap_or_default().to_owned();
    app.click_with("button", &start)?;
    app.see_with("button", "The bus went by").map(drop)
}

/// A day that the calendar does not show by itself, whatever today is.
fn two_months_ago() -> NaiveDate {
    let first = today().with_day(1).unwrap_or_default();
    first.checked_sub_months(Months::new(2)).unwrap_or_default()
}

fn morning(day: NaiveDate) -> chrono::NaiveDateTime {
    day.and_hms_opt(0, 5, 0).unwrap_or_default()
}

fn page(body: &str) -> JournalEntry {
    JournalEntry {
        body: body.to_owned(),
        ..JournalEntry::default()
    }
}
