//! The plan as a person meets it: written from a few questions, read and changed, on paper, at the lock
//! window, beside a craving, after a lapse, and after a power cut.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::people::Life;
use tests::real::today;
use tests::window::{Driven, Keyring, Stage, until};

use super::paper::tool;

/// What is ticked for one page when nothing is said, but for the one that the test takes off.
const ON_THE_PAGE: [&str; 7] = [
    "reasons",
    "situations",
    "if_then",
    "tools",
    "people",
    "levels",
    "if_used",
];

#[test]
fn from_a_few_questions_to_two_versions_side_by_side() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-plan")?;
    app.press("plan-begin")?;
    see_question(&app, "reasons")?;
    let a_reason = said(&app, "plan-row", "reasons")?;
    app.tab_to("textbox", &a_reason)?;
    app.type_keys("Sunday pancakes")?;
    app.press("plan-next")?;
    see_question(&app, "people")?;
    app.press("plan-skip")?;
    see_question(&app, "situations")?;
    app.tab_to("combobox", &app.words.say("plan-situations-pick")?)?;
    app.type_keys("The walk home")?;
    app.keys("Enter")?;
    app.press("plan-next")?;
    see_question(&app, "tools")?;
    app.press("plan-stop")?;

    app.see("heading", &said(&app, "plan-section", "reasons")?)?;
    app.see_words("Sunday pancakes")?;
    app.see_words("The walk home")?;
    ensure!(!app.has("heading", &said(&app, "plan-section", "people")?)?);

    edit(&app, "reasons")?;
    app.keys("Ctrl+End")?;
    app.type_keys(" with Ana")?;
    app.press("plan-done")?;
    app.press("plan-versions")?;
    app.see("dialog", &app.words.say("plan-versions")?)?;
    app.until(
        "what came in, marked as such",
        "return !!document.querySelector('dialog ins')",
        vec![],
    )?;
    let changes = "const kept = document.querySelector('dialog').cloneNode(true);
        kept.querySelectorAll('.unseen').forEach((unseen) => unseen.remove());
        const texts = (selector) => [...kept.querySelectorAll(selector)].map((one) => tidy(one.textContent));
        return [texts('h3'), texts('ins'), texts('del')]";
    let why = said(&app, "plan-section", "reasons")?;
    assert_eq!(app.run(changes, vec![])?, json!([[why], ["with Ana"], []]));
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn on_paper_is_what_was_ticked_and_one_page_is_one_page() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.prefer(&[("country", json!("united-states"))])?;
    app.go("view-plan")?;
    app.click("button", &words_of(&app, "paper-open", "sheet", "page")?)?;
    app.see_view("paper-title")?;
    app.click("checkbox", &said(&app, "plan-section", "safety")?)?;
    for paper in ["a4", "letter"] {
        app.click("radio", &words_of(&app, "paper-size-name", "paper", paper)?)?;
        let (pages, text) = save(&app, paper)?;
        assert_eq!(pages, 1, "{paper}: {text}");
        for section in ON_THE_PAGE {
            let heading = said(&app, "plan-section", section)?;
            assert!(text.contains(&heading), "{paper}: no {heading:?} in {text}");
        }
        let left_out = said(&app, "plan-section", "safety")?;
        assert!(!text.contains(&left_out), "{paper}: {left_out:?} in {text}");
    }

    app.click("radio", &words_of(&app, "paper-sheet", "sheet", "card")?)?;
    let (pages, text) = save(&app, "card")?;
    assert_eq!(pages, 1, "{text}");
    for panel in ["reasons", "tools", "people", "help"] {
        let heading = words_of(&app, "paper-panel", "panel", panel)?;
        assert!(text.contains(&heading), "no {heading:?} in {text}");
    }

    app.click("radio", &words_of(&app, "paper-sheet", "sheet", "whole")?)?;
    let (_, text) = save(&app, "whole")?;
    let plan = plan_now(&app)?;
    for section in [
        "reasons", "signs", "places", "home", "dates", "goals", "safety",
    ] {
        let heading = said(&app, "plan-section", section)?;
        assert!(text.contains(&heading), "no {heading:?} in {text}");
    }
    let copies = plan["copies"].as_str().context("who has a copy")?;
    assert!(tidy(&text).contains(copies), "no {copies:?} in {text}");
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn at_the_lock_window_as_long_as_it_is_wanted_there() -> Result<()> {
    let stage = Stage::new()?;
    let _keyring = Keyring::start(&stage)?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let plan = plan_now(&app)?;
    let reason = plan["reasons"][0].as_str().context("a reason")?;
    let person = plan["people"][0]["name"].as_str().context("a person")?;

    show_reasons(&app)?;
    app.lock()?;
    app.see_words(reason)?;
    assert!(!shows(&app, person)?, "they were not picked");
    app.press("card-take-away")?;
    see_none(&app, reason)?;
    app.unlock()?;
    app.lock()?;
    see_none(&app, reason)?;

    app.unlock()?;
    show_reasons(&app)?;
    app.press("card-remove")?;
    app.see_words(&app.words.say("card-nothing")?)?;
    app.lock()?;
    see_none(&app, reason)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn an_answer_that_was_picked_on_a_calm_day_is_there_in_a_hard_minute() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let met = plan_now(&app)?["if_then"][0].clone();
    let cue = met["cue"]["words"].as_str().context("a cue")?;
    let then = met["then"]["listed"].as_str().context("a listed tool")?;
    app.go("view-cravings")?;
    app.click("radio", "6")?;
    app.press("craving-log-it")?;
    app.see("group", &app.words.say("reply-one-of")?)?;
    app.click("button", cue)?;
    app.see_words(&app.words.say("reply-met")?)?;
    app.see_words(&words_of(&app, "tool", "tool", then)?)?;
    until("the craving to be linked", || {
        let list = app.call("desk", "craving_list", json!({ "offset": 0, "limit": 1 }))?;
        let triggers = &list["items"][0]["content"]["triggers"];
        Ok((*triggers == json!([met["cue"]["trigger"]])).then_some(()))
    })?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn after_a_lapse_help_comes_first_and_what_was_noted_is_asked_for_twice() -> Result<()> {
    const NOTED: &str = "zqnotedzq";
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-plan")?;
    for left_at in 0..STEPS.len() {
        app.press("lapse-start")?;
        for (step, on) in &STEPS[..left_at] {
            see_step(&app, step)?;
            app.press(on)?;
        }
        see_step(&app, STEPS[left_at].0)?;
        app.press("lapse-leave")?;
        app.see_gone("dialog", &app.words.say("lapse-title")?)?;
    }
    assert_eq!(lapses(&app)?, 0, "to look and leave notes nothing");

    app.press("lapse-start")?;
    for (step, on) in &STEPS[..STEPS.len() - 1] {
        see_step(&app, step)?;
        app.press(on)?;
    }
    app.fill("lapse-what", NOTED)?;
    app.press("lapse-done")?;
    app.see_gone("dialog", &app.words.say("lapse-title")?)?;
    assert_eq!(lapses(&app)?, 1);
    for _visit in 0..2 {
        app.press("lapse-notes")?;
        app.see_words(&app.words.say("lapse-confirm")?)?;
        assert_eq!(app.run(LISTED, vec![json!(NOTED)])?, json!([0, false]));
        app.press("lapse-show")?;
        app.see_words(NOTED)?;
        assert_eq!(app.run(LISTED, vec![json!(NOTED)])?, json!([1, true]));
        app.go("view-today")?;
        app.go("view-plan")?;
    }
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_reason_outlives_a_power_cut() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-plan")?;
    app.press("plan-write-freely")?;
    app.click("button", &said(&app, "plan-section", "reasons")?)?;
    app.see("textbox", &said(&app, "plan-row", "reasons")?)?;
    app.type_keys("The garden in the")?;
    std::thread::sleep(Duration::from_millis(1500));
    app.process()?.kill()?;
    drop(app);

    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-plan")?;
    app.see("heading", &said(&app, "plan-section", "reasons")?)?;
    app.see_words("The garden in the")
}

/// The steps after a lapse in their order, each with the way on from it.
const STEPS: [(&str, &str); 5] = [
    ("lapse-safe", "lapse-safe-skip"),
    ("lapse-body", "lapse-next"),
    ("lapse-kind", "lapse-next"),
    ("lapse-one", "lapse-more"),
    ("lapse-note", "lapse-done"),
];

/// How many notes the page lists, and whether words of one are anywhere in it.
const LISTED: &str = "return [document.querySelectorAll('.lapses li').length,
    document.documentElement.innerHTML.includes(arguments[0])]";

/// A step is on screen, with help and a way out.
fn see_step(app: &Driven<'_>, step: &str) -> Result<()> {
    app.see("heading", &app.words.say(step)?)?;
    for way in ["help-now", "lapse-leave"] {
        app.see("button", &app.words.say(way)?)?;
    }
    Ok(())
}

fn lapses(app: &Driven<'_>) -> Result<usize> {
    let list = app.call("desk", "lapse_list", json!({}))?;
    Ok(list["items"].as_array().context("no list")?.len())
}

/// Shows the reasons while locked, and nothing else, by the panel below the letter.
fn show_reasons(app: &Driven<'_>) -> Result<()> {
    app.go("view-plan")?;
    app.press("plan-show-locked")?;
    app.click("checkbox", &app.words.say("card-part-reasons")?)?;
    app.see_words(&app.words.say("card-kept-sealed")?)
}

/// The lock window has nothing to show, and shows none of it.
fn see_none(app: &Driven<'_>, words: &str) -> Result<()> {
    app.see_gone("button", &app.words.say("card-take-away")?)?;
    assert_eq!(app.call("gate", "card", json!({}))?, Value::Null);
    assert!(!shows(app, words)?);
    Ok(())
}

fn shows(app: &Driven<'_>, words: &str) -> Result<bool> {
    let script = "return document.body.innerText.includes(arguments[0])";
    Ok(app.run(script, vec![json!(words)])? == json!(true))
}

fn see_question(app: &Driven<'_>, section: &str) -> Result<()> {
    app.see("heading", &said(app, "plan-question", section)?)
        .map(drop)
}

/// Opens a section of the letter to write in.
fn edit(app: &Driven<'_>, section: &str) -> Result<()> {
    let name = said(app, "plan-section", section)?;
    app.click("button", &words_of(app, "plan-edit", "name", &name)?)?;
    app.until(
        "the cursor in the section",
        "return document.activeElement.matches('[data-section] :is(input, textarea)')",
        vec![],
    )
}

/// Saves what is on the sheet. Answers how many pages it has, and their text.
fn save(app: &Driven<'_>, name: &str) -> Result<(u32, String)> {
    let file = app.stage().folder().join(format!("home/{name}.pdf"));
    app.press("paper-save")?;
    app.pick("native-paper-title", &file)?;
    let path = file.to_str().context("a path in UTF-8")?;
    app.see_words(&words_of(app, "paper-saved", "file", path)?)?;
    let facts = tool("pdfinfo", &[&file])?;
    let pages = facts.lines().find_map(|line| line.strip_prefix("Pages:"));
    let text = tool("pdftotext", &[Path::new("-layout"), &file, Path::new("-")])?;
    Ok((pages.context("no pages")?.trim().parse()?, text))
}

fn plan_now(app: &Driven<'_>) -> Result<Value> {
    let now = app.call("desk", "plan_now", json!({}))?;
    Ok(now["record"]["content"].clone())
}

/// What a message says of a section.
fn said(app: &Driven<'_>, id: &str, section: &str) -> Result<String> {
    words_of(app, id, "section", section)
}

fn words_of(app: &Driven<'_>, id: &str, name: &str, value: &str) -> Result<String> {
    app.words.say_with(id, &[(name, value)])
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
