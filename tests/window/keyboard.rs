//! By keyboard alone.

use anyhow::{Result, bail};
use domain::preferences::Language;
use serde_json::json;
use tests::people::Life;
use tests::real::today;
use tests::story::PASSPHRASE;
use tests::window::{Driven, Stage, Window};

/// Whether what has the focus shows it: an outline on itself, on what is drawn for it, or on the box
/// around it.
/// A ring around what has the focus. On the page's paper the cursor itself is the sign, as on any
/// page one writes on.
const RING: &str = "const { activeElement: active } = document;
    if (active.matches('.sheet textarea')) return getComputedStyle(active).caretColor !== 'rgba(0, 0, 0, 0)';
    const near = [active, active.nextElementSibling, active.parentElement, active.parentElement?.parentElement,
      ...(active.labels ?? [])];
    return near.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    })";

#[test]
fn from_the_first_run_to_the_lock() -> Result<()> {
    let stage = Stage::new()?;
    let app = Driven::start(&stage, "en")?;
    for view in ["first-about-title", "first-place-title"] {
        app.see_view(view)?;
        tab_to(&app, "button", &app.words.say("first-continue")?)?;
        app.keys("Enter")?;
    }
    app.see_view("first-passphrase-title")?;
    tab_to(&app, "textbox", &app.words.say("first-passphrase")?)?;
    app.type_keys(PASSPHRASE)?;
    app.keys("Enter")?;
    app.see_view("first-code-title")?;
    let groups = app.run(
        "return [...document.querySelectorAll('main ol li')].map((group) => nameOf(group).split(':').pop().replaceAll(' ', ''))",
        vec![],
    )?;
    tab_to(&app, "button", &app.words.say("first-code-have")?)?;
    app.keys("Enter")?;
    app.see_view("first-code-ask-title")?;
    for _ in 0..2 {
        tab_to_role(&app, "textbox")?;
        let asked = app.run(
            "return nameOf(document.activeElement).match(/\\d+/u)[0] - 1",
            vec![],
        )?;
        let at = usize::try_from(asked.as_u64().unwrap_or_default())?;
        app.type_keys(groups[at].as_str().unwrap_or_default())?;
    }
    app.keys("Enter")?;
    app.see_view("first-settle-title")?;
    tab_to(&app, "button", &app.words.say("first-settle-enter")?)?;
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
    tab_to_role(&app, "button")?;
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
        let mut seen = Vec::new();
        // Around once: until something comes for the second time.
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
            shows_focus(&app)?;
        }
        assert!(seen.len() > 5, "{view}: only {} places", seen.len());
    }
    Ok(())
}

fn tab_to(app: &Driven<'_>, role: &str, name: &str) -> Result<()> {
    tab_until(
        app,
        "return roleOf(document.activeElement) === arguments[0] && nameOf(document.activeElement) === arguments[1]",
        &[role, name],
    )
}

fn tab_to_role(app: &Driven<'_>, role: &str) -> Result<()> {
    tab_until(
        app,
        "return roleOf(document.activeElement) === arguments[0]",
        &[role],
    )
}

fn tab_until(app: &Driven<'_>, script: &str, arguments: &[&str]) -> Result<()> {
    for _ in 0..40 {
        app.keys("Tab")?;
        shows_focus(app)?;
        if app.run(
            script,
            arguments.iter().map(|argument| json!(argument)).collect(),
        )? == json!(true)
        {
            return Ok(());
        }
    }
    bail!("Tab does not lead to {arguments:?}")
}

fn shows_focus(app: &Driven<'_>) -> Result<()> {
    let what = "something to have the focus and show it";
    if app.run("return document.activeElement === document.body", vec![])? == json!(true) {
        return Ok(());
    }
    app.until(what, RING, vec![]).map_err(|error| {
        match app.run(
            "return document.activeElement.outerHTML.slice(0, 300)",
            vec![],
        ) {
            Ok(element) => error.context(format!("no ring on {element}")),
            Err(_) => error,
        }
    })
}
