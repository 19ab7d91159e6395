//! A second start of the program while the first one runs.

use anyhow::Result;
use domain::preferences::Language;
use serde_json::json;
use tests::window::{Driven, PATIENCE, Running, Stage, Typed, driven_program, until};

#[test]
fn a_second_start_ends_and_brings_the_first_window_to_the_front() -> Result<()> {
    let stage = Stage::new()?;
    let mut first = Typed::start(&stage)?;
    let window = stage.see_window()?;
    stage.xdotool(&["windowminimize", &window])?;
    stage.see_no_window()?;

    Typed::launch(&stage)?.see_end()?;
    assert_eq!(stage.see_window()?, window, "the window that was there");
    assert!(first.is_alive());
    Ok(())
}

#[test]
fn closing_the_window_locks_and_a_second_start_brings_it_back() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.new_page()?;
    app.type_keys("Left in a hurry.")?;
    let process = app.process()?;

    stage.see_window()?;
    stage.xdotool(&["key", "alt+F4"])?;
    stage.see_no_window()?;
    assert!(process.is_alive(), "the program stays");

    let mut second = Running::start(&mut stage.command(driven_program()?))?;
    second.wait(PATIENCE)?;
    app.see_locked()?;
    assert_eq!(app.process()?, process);
    app.unlock()?;
    app.see_saved("Left in a hurry")
}

#[test]
fn without_a_bus_a_second_copy_says_that_the_journal_is_in_use() -> Result<()> {
    let stage = Stage::without_bus()?;
    stage.seed(Language::En, [])?;
    let first = Driven::start(&stage, "en")?;
    first.unlock()?;

    let second = Driven::start(&stage, "en")?;
    second.see_view("gate-problem")?;
    second.see_words(&second.words.say("error-vault-in-use")?)?;
    assert!(
        first.call("desk", "about", json!({})).is_ok(),
        "the first stays open"
    );
    let process = first.process()?;
    drop(first);
    until("the first copy to end", || {
        Ok((!process.is_alive()).then_some(()))
    })?;

    second.press("gate-look-again")?;
    second.see_view("gate-locked")
}
