//! By keyboard alone.

use anyhow::Result;
use domain::preferences::Language;
use tests::people::Life;
use tests::real::today;
use tests::story::PASSPHRASE;
use tests::window::{Driven, Stage, Window};

#[test]
fn from_the_first_run_to_the_lock() -> Result<()> {
    let stage = Stage::new()?;
    let app = Driven::start(&stage, "en")?;
    for view in ["first-about-title", "first-place-title"] {
        app.see_view(view)?;
        app.tab_to("button", &app.words.say("first-continue")?)?;
        app.keys("Enter")?;
    }
    app.see_view("first-passphrase-title")?;
    app.tab_to("textbox", &app.words.say("first-passphrase")?)?;
    app.type_keys(PASSPHRASE)?;
    app.keys("Enter")?;
    app.see_view("first-code-title")?;
    let groups = app.run(
        "return [...document.querySelectorAll('main ol li')].map((group) => nameOf(group).split(':').pop().replaceAll(' ', ''))",
        vec![],
    )?;
    app.tab_to("button", &app.words.say("first-code-have")?)?;
    app.keys("Enter")?;
    app.see_view("first-code-ask-title")?;
    for _ in 0..2 {
        app.tab_to_role("textbox")?;
        let asked = app.run(
            "return nameOf(document.activeElement).match(/\\d+/u)[0] - 1",
            vec![],
        )?;
        let at = usize::try_from(asked.as_u64().unwrap_or_default())?;
        app.type_keys(groups[at].as_str().unwrap_or_default())?;
    }
    app.keys("Enter")?;
    app.see_view("first-settle-title")?;
    app.tab_to("button", &app.words.say("first-settle-enter")?)?;
    app.keys("Enter")?;

    app.window(Window::Desk)?;
    app.new_page()?;
    app.type_keys("By keys alone, a heron.")?;
    app.see_saved("a heron")?;
    app.keys("Ctrl+f")?;
    app.until(
        "the search to have the cursor",
        "return document.activeElement.matches('[data-search]')",
        vec![],
    )?;
    app.type_keys("heron")?;
    app.see_with(
        "status",
        &app.words.say_with("search-count", &[("count", "1")])?,
    )?;
    app.tab_to_role("button")?;
    app.keys("Ctrl+l")?;
    app.see_locked()?;
    app.type_keys(PASSPHRASE)?;
    app.keys("Enter")?;
    app.window(Window::Desk)
}

#[test]
fn whatever_has_the_focus_shows_it() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    for view in [
        "view-today",
        "view-journal",
        "view-bin",
        "view-settings",
        "view-plan",
    ] {
        app.go(view)?;
        go_around(&app, view)?;
    }
    Ok(())
}

#[test]
fn whatever_has_the_focus_around_cravings_shows_it() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let mut app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.tour_of_urges(|app, view| go_around(app, view))
}

/// Goes around once with Tab: until something comes for the second time.
fn go_around(app: &Driven<'_>, view: &str) -> Result<()> {
    let mut seen = Vec::new();
    loop {
        app.keys("Tab")?;
        let here = app.run(
            "const all = [...document.querySelectorAll('*')]; return all.indexOf(document.activeElement)",
            vec![],
        )?;
        if seen.contains(&here) || seen.len() > 120 {
            break;
        }
        seen.push(here);
        app.see_ring()?;
    }
    assert!(seen.len() > 5, "{view}: only {} places", seen.len());
    Ok(())
}
