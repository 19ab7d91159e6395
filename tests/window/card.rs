//! Parts of the plan at the lock window: with the real keyring, without one, and gone when removed.

use std::path::Path;

use anyhow::Result;
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::window::{Driven, Keyring, Stage, files_with, until};

const REASON: &str = "zqreasonzq is why";
const STEP: &str = "zqstepzq first";
const PERSON: &str = "zqpersonzq";
const SHOWN: [&str; 3] = [REASON, STEP, PERSON];

const NO_FILE: [&Path; 0] = [];

#[test]
fn what_is_shown_is_sealed_seen_at_the_gate_and_gone_when_removed() -> Result<()> {
    let stage = Stage::new()?;
    let keyring = Keyring::start(&stage)?;
    stage.seed(Language::En, [])?;
    {
        let app = Driven::start(&stage, "en")?;
        app.unlock()?;
        plan(&app)?;
        let now = show(&app, false)?;
        assert_eq!(now["kept"], "sealed");
        assert_eq!(keyring.labels()?, ["Mooring"], "nothing but the name");
        app.lock()?;
        sees_all(&app)?;
        for word in SHOWN {
            assert_eq!(files_with(stage.folder(), word)?, NO_FILE, "{word}");
        }
        assert_eq!(app.violations()?, []);
        app.end_by(|app| app.keys("Ctrl+q"))?;
    }

    let app = Driven::start(&stage, "en")?;
    sees_all(&app)?;
    app.press("card-take-away")?;
    app.until(
        "the plan to be gone",
        "return !document.body.innerText.includes(arguments[0])",
        vec![json!(PERSON)],
    )?;
    assert!(!stage.data().join("card").exists());
    until("the key to be forgotten", || {
        Ok(keyring.labels()?.is_empty().then_some(()))
    })?;
    // The keys are back at the passphrase.
    app.type_keys(tests::story::PASSPHRASE)?;
    app.keys("Enter")?;
    app.window(tests::window::Window::Desk)?;
    assert_eq!(app.call("desk", "card_now", json!({}))?, Value::Null);
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn without_a_keyring_it_lies_open_only_where_it_may() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    plan(&app)?;
    let refused = show(&app, false).unwrap_err();
    assert!(refused.to_string().contains("no-keychain"), "{refused}");
    assert_eq!(show(&app, true)?["kept"], "plain");
    app.lock()?;
    sees_all(&app)?;
    let files = files_with(stage.folder(), REASON)?;
    assert_eq!(files, [stage.data().join("card")]);
    app.press("card-take-away")?;
    until("the file to go", || {
        Ok((!stage.data().join("card").exists()).then_some(()))
    })?;
    assert_eq!(files_with(stage.folder(), REASON)?, NO_FILE);
    Ok(())
}

fn plan(app: &Driven<'_>) -> Result<()> {
    let plan = json!({
        "reasons": [REASON],
        "tools": [{ "own": STEP }],
        "people": [{ "name": PERSON, "phone": "555 0100" }],
    });
    let draft = tests::drafts::record(plan);
    app.call("desk", "plan_save", json!({ "draft": draft }))
        .map(drop)
}

fn show(app: &Driven<'_>, plain_allowed: bool) -> Result<Value> {
    let parts = json!({ "reasons": true, "steps": true, "people": true });
    app.call(
        "desk",
        "card_show",
        json!({ "parts": parts, "plain_allowed": plain_allowed }),
    )
}

fn sees_all(app: &Driven<'_>) -> Result<()> {
    SHOWN.iter().try_for_each(|words| app.see_words(words))
}
