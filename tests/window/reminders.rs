//! Reminders on the screen: shown by the real dunst, answered there, and what becomes of them when
//! nobody shows them.

use std::time::Instant;

use anyhow::{Result, bail};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::window::{Driven, Dunst, PATIENCE, Shown, Stage, Wordless};

/// How long the program waits for a server, and then some.
const MOST: std::time::Duration = std::time::Duration::from_secs(4);

#[test]
fn a_reminder_comes_with_its_words_and_a_click_on_it_opens_the_window() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let dunst = Dunst::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let seen = remind(&app)?;
    dunst.see("displayed", 1)?;

    stage.see_window()?;
    stage.xdotool(&["key", "alt+F4"])?;
    stage.see_no_window()?;
    dunst.click()?;
    app.see_locked()?;

    let words = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
    let expected = Shown {
        title: words("title"),
        body: words("body"),
    };
    assert_eq!(dunst.shown()?, [expected]);
    Ok(())
}

#[test]
fn one_reminder_takes_the_place_of_the_last_of_its_name() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let dunst = Dunst::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    remind(&app)?;
    dunst.see("displayed", 1)?;
    remind(&app)?;
    remind(&app)?;
    dunst.see("displayed", 1)?;
    // Once it is closed it is not changed any more: it comes anew.
    assert_eq!(dunst.shown()?.len(), 1);
    remind(&app)?;
    dunst.see("displayed", 1)
}

#[test]
fn who_is_not_to_be_disturbed_sees_it_later() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let dunst = Dunst::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    dunst.pause(true)?;
    remind(&app)?;
    dunst.see("waiting", 1)?;
    dunst.see("displayed", 0)?;
    dunst.pause(false)?;
    dunst.see("displayed", 1)
}

#[test]
fn it_is_said_when_nobody_shows_reminders_and_somebody_can_come_and_go() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    refuses(&app)?;
    for _ in 0..2 {
        let dunst = Dunst::start(&stage)?;
        remind(&app)?;
        dunst.see("displayed", 1)?;
        dunst.kill()?;
        refuses(&app)?;
    }
    // Another server counts anew. The number of the last one is none of its own.
    let dunst = Dunst::start(&stage)?;
    remind(&app)?;
    dunst.see("displayed", 1)
}

#[test]
fn a_server_that_never_answers_holds_nothing_up() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let wordless = Wordless::start(&stage)?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    for _ in 0..2 {
        let asked = Instant::now();
        refuses(&app)?;
        assert!(asked.elapsed() < MOST, "{:?}", asked.elapsed());
    }
    wordless.end()?;
    let dunst = Dunst::start(&stage)?;
    remind(&app)?;
    dunst.see("displayed", 1)
}

#[test]
fn without_a_bus_reminders_are_refused_and_nothing_else_suffers() -> Result<()> {
    let stage = Stage::without_bus()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let asked = Instant::now();
    refuses(&app)?;
    assert!(asked.elapsed() < PATIENCE);
    app.call("desk", "about", json!({})).map(drop)
}

fn remind(app: &Driven<'_>) -> Result<Value> {
    app.call("desk", "reminder_test", json!({}))
}

fn refuses(app: &Driven<'_>) -> Result<()> {
    let Err(refused) = remind(app) else {
        bail!("somebody shows it");
    };
    let refused = refused.to_string();
    assert!(refused.contains("not-shown"), "{refused}");
    Ok(())
}
