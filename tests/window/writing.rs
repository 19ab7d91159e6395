//! Writing feels native.

use anyhow::Result;
use domain::preferences::Language;
use serde_json::json;
use tests::people::long_page;
use tests::real::today;
use tests::window::{Driven, Stage, until};

#[test]
fn undo_is_the_browsers_own() -> Result<()> {
    let stage = Stage::new()?;
    let app = desk(&stage, false)?;
    app.new_page()?;
    app.type_keys("one two")?;
    // A save in between must not take away what can be undone.
    app.see_saved("one two")?;
    app.type_keys(" three")?;
    app.keys("Ctrl+z")?;
    until("the last words undone", || {
        Ok((!app.text()?.contains("three")).then_some(()))
    })?;
    app.keys("Ctrl+Shift+z")?;
    app.see_text("one two three")
}

#[test]
fn dead_keys_and_compose_make_one_letter() -> Result<()> {
    let stage = Stage::new()?;
    let app = desk(&stage, false)?;
    app.new_page()?;
    stage.setxkbmap(&[
        "-layout",
        "us",
        "-variant",
        "intl",
        "-option",
        "compose:ralt",
    ])?;
    stage.xdotool(&[
        "key",
        "--delay",
        "80",
        "m",
        "a",
        "dead_tilde",
        "n",
        "a",
        "n",
        "a",
        "space",
    ])?;
    app.see_text("mañana ")?;
    stage.xdotool(&["key", "--delay", "80", "Multi_key", "o", "e"])?;
    app.see_text("mañana œ")?;
    app.see_saved("mañana œ")
}

#[test]
fn right_to_left_text_runs_its_way() -> Result<()> {
    let stage = Stage::new()?;
    let app = desk(&stage, false)?;
    app.new_page()?;
    app.paste("שלום, היום היה שקט")?;
    let direction = "return getComputedStyle(document.activeElement).direction";
    assert_eq!(app.run(direction, vec![])?, json!("rtl"));
    app.see_saved("היה שקט")?;
    let listed = "return getComputedStyle(document.querySelector('li [dir=auto]')).direction";
    until("the list to follow", || {
        Ok((app.run(listed, vec![])? == json!("rtl")).then_some(()))
    })
}

#[test]
fn a_megabyte_is_kept_and_more_is_refused_with_nothing_lost() -> Result<()> {
    let stage = Stage::new()?;
    let app = desk(&stage, false)?;
    app.new_page()?;
    let text = "harbour ".repeat(124_999) + "lastword";
    assert_eq!(text.len(), 1_000_000);
    app.paste(&text)?;
    app.see_saved("harbour lastword")?;
    app.type_keys("x")?;
    app.see_words(&app.words.say("error-text-too-long")?)?;
    assert_eq!(
        app.text()?.len(),
        1_000_001,
        "what was typed stays on the page"
    );
    app.keys("Backspace")?;
    app.see_saved("harbour lastword")
}

/// The time from a key to the picture that shows it, in a page of 20,000 words.
#[test]
fn typing_in_a_long_page() -> Result<()> {
    let stage = Stage::new()?;
    let app = desk(&stage, true)?;
    app.go("view-journal")?;
    app.until(
        "a long page",
        "return (document.querySelector('textarea.text')?.value.length ?? 0) > 50000",
        vec![],
    )?;
    let start = "const text = document.querySelector('textarea.text');
        text.focus(); text.setSelectionRange(text.value.length, text.value.length);
        window.delays = [];
        text.addEventListener('beforeinput', () => {
          const at = performance.now();
          requestAnimationFrame(() => setTimeout(() => window.delays.push(performance.now() - at)));
        })";
    app.run(start, vec![])?;
    app.type_keys("and so it goes on for a while, word after word")?;
    app.until(
        "every key to be seen",
        "return window.delays.length >= 46",
        vec![],
    )?;
    let delays = app.run("return window.delays.sort((a, b) => a - b)", vec![])?;
    let delays: Vec<f64> = delays
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|delay| delay.as_f64())
        .collect();
    let at = |part: f64| {
        delays
            .get((delays.len() as f64 * part) as usize)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "key to picture in 20,000 words, ms: median {:.0}, 95 % {:.0}, most {:.0} ({} keys)",
        at(0.5),
        at(0.95),
        delays.last().copied().unwrap_or_default(),
        delays.len()
    );
    app.see_saved("word after word")
}

fn desk(stage: &Stage, long: bool) -> Result<Driven<'_>> {
    let at = today().and_hms_opt(8, 0, 0).unwrap_or_default();
    stage.seed(Language::En, long.then(|| (at, long_page(Language::En))))?;
    let app = Driven::start(stage, "en")?;
    app.unlock()?;
    Ok(app)
}
