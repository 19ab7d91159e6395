//! A forgotten passphrase.

use anyhow::Result;
use tests::story::PASSPHRASE;
use tests::window::{Driven, Stage, Window};

const FRESH: &str = "nine quiet lamps by the pier";

#[test]
fn the_code_opens_and_the_old_passphrase_does_not() -> Result<()> {
    let stage = Stage::new()?;
    let mut app = Driven::start(&stage, "en")?;
    let code = app.first_run(|_, _| Ok(()))?;
    app.lock()?;

    app.press("gate-forgot")?;
    app.see_view("recover-title")?;
    app.fill("recover-passphrase", FRESH)?;
    app.fill("recover-code", &wrong(&code))?;
    app.press("recover-open")?;
    app.see_with("alert", &app.words.say("error-recovery-code-mistyped")?)?;

    // As people type it: small letters, and spaces for the dashes.
    app.fill("recover-code", &code.to_lowercase().replace('-', " "))?;
    app.press("recover-open")?;
    app.window(Window::Desk)?;

    app.lock()?;
    app.try_passphrase(PASSPHRASE)?;
    app.see_with("alert", &app.words.say("error-wrong-passphrase")?)?;
    app.try_passphrase(FRESH)?;
    app.window(Window::Desk)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

/// The code with its first sign mistyped.
fn wrong(code: &str) -> String {
    let first = if code.starts_with('7') { "8" } else { "7" };
    format!("{first}{}", &code[1..])
}
