//! The trigger chart and its log, by keyboard alone.

use anyhow::{Context, Result};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::window::{Driven, Stage, until};

const OWN: &str = "Sunday nights";
const OTHER: &str = "Old friends";
const DID: &str = "Walked home by the river";

#[test]
fn a_chart_by_keys_alone() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go_by_keys("view-triggers")?;
    app.see_view("view-triggers")?;
    let payday = app.words.say("starter-payday")?;
    let bored = app.words.say("starter-bored")?;

    tick(&app, &payday, "outside")?;
    type_own(&app, OWN)?;
    type_own(&app, OTHER)?;
    tick(&app, &bored, "inside")?;
    let add = app.words.say_with("trigger-add", &[("count", "4")])?;
    app.tab_to("button", &add)?;
    app.keys("Enter")?;
    see_focus(&app, &bored)?;
    for name in [&bored, &payday, OWN, OTHER] {
        see_in(&app, name, "none")?;
    }

    // Down to the last of the strip, and that one to the third column: two steps, then a jump.
    app.keys("End")?;
    see_focus(&app, OWN)?;
    app.keys("Up")?;
    see_focus(&app, &payday)?;
    app.keys("Right")?;
    app.keys("Right")?;
    see_in(&app, &payday, "take-care")?;
    see_focus(&app, &payday)?;
    app.keys("3")?;
    see_in(&app, &payday, "high")?;
    see_focus(&app, &payday)?;

    open(&app, &bored)?;
    app.tab_to("spinbutton", &app.words.say("trigger-pull-number")?)?;
    app.type_keys("30")?;
    app.keys("Escape")?;
    app.see_gone("dialog", &bored)?;
    see_in(&app, &bored, "take-care")?;
    see_focus(&app, &bored)?;

    open(&app, OTHER)?;
    app.tab_to("button", &app.words.say("trigger-retire")?)?;
    app.keys("Enter")?;
    app.see_gone("dialog", OTHER)?;
    app.see_words(&app.words.say_with("trigger-off-chart", &[("count", "1")])?)?;

    open(&app, OWN)?;
    let same = app.words.say("trigger-same")?;
    let none = app.words.say("trigger-same-none")?;
    app.tab_to("combobox", &format!("{same} {none}"))?;
    app.keys("Down")?;
    app.type_keys("Bor")?;
    app.keys("Enter")?;
    app.see_gone("dialog", OWN)?;
    see_focus(&app, &bored)?;

    log_a_line(&app, &payday)?;
    see_as_left(&app, &payday, &bored)?;

    app.lock()?;
    app.unlock()?;
    app.go_by_keys("view-triggers")?;
    see_as_left(&app, &payday, &bored)?;
    assert_eq!(app.complaints()?, Vec::<String>::new());
    Ok(())
}

fn tick(app: &Driven<'_>, name: &str, side: &str) -> Result<()> {
    app.tab_to("checkbox", name)?;
    app.keys("Space")?;
    let own = app.words.say_with("trigger-own", &[("side", side)])?;
    app.tab_to("combobox", &own)
}

fn type_own(app: &Driven<'_>, name: &str) -> Result<()> {
    app.type_keys(name)?;
    app.keys("Enter")
}

/// Goes to a card with the keys, and opens it.
fn open(app: &Driven<'_>, name: &str) -> Result<()> {
    for _ in 0..60 {
        let here = app.run(CARD_WITH_FOCUS, vec![])?;
        if here.as_str() == Some(name) {
            app.keys("Enter")?;
            app.see("dialog", name)?;
            return Ok(());
        }
        // Within a column by the arrows, and from column to column by Tab.
        app.keys(if here.is_null() { "Tab" } else { "Down" })?;
        if app.run(CARD_WITH_FOCUS, vec![])? == here {
            app.keys("Tab")?;
        }
    }
    anyhow::bail!("no key leads to {name:?}")
}

fn log_a_line(app: &Driven<'_>, trigger: &str) -> Result<()> {
    let sheet = app.words.say("trigger-log-new")?;
    app.tab_to("button", &sheet)?;
    app.keys("Enter")?;
    app.see("dialog", &sheet)?;
    let picker = app.words.say("event-triggers")?;
    app.until(
        "the keys to be where the trigger is named",
        "return nameOf(document.activeElement) === arguments[0]",
        vec![json!(picker)],
    )?;
    app.type_keys("pay")?;
    app.see("option", trigger)?;
    app.keys("Down")?;
    app.keys("Enter")?;
    app.tab_to("textbox", &app.words.say("event-did")?)?;
    app.type_keys(DID)?;
    app.keys("Escape")?;
    app.see_gone("dialog", &app.words.say("event-title")?)?;
    app.see_with("button", DID).map(drop)
}

fn see_as_left(app: &Driven<'_>, payday: &str, bored: &str) -> Result<()> {
    app.see_view("view-triggers")?;
    see_in(app, payday, "high")?;
    see_in(app, bored, "take-care")?;
    assert!(!app.has("button", OWN)? && !app.has("button", OTHER)?);
    app.see_words(&app.words.say_with("trigger-off-chart", &[("count", "1")])?)?;
    app.see_with("button", DID)?;

    let chart = app.call("desk", "trigger_chart", json!({}))?;
    let row = |name: &str| {
        let rows = chart.as_array().into_iter().flatten();
        let row = rows.filter(|row| row["record"]["content"]["name"] == json!(name));
        row.map(|row| (&row["record"], &row["events"]))
            .next()
            .unwrap_or((&Value::Null, &Value::Null))
    };
    let kept = |name| &row(name).0["content"];
    assert_eq!(kept(payday)["pull"], json!(62), "the middle of the column");
    assert_eq!(kept(bored)["pull"], json!(30));
    assert_eq!(kept(OTHER)["standing"], json!("retired"));
    assert_eq!(
        kept(OWN)["standing"],
        json!({ "same-as": row(bored).0["id"] })
    );
    assert_eq!(row(payday).1, &json!(1), "one line of the log");
    Ok(())
}

/// The name on the card that has the focus.
const CARD_WITH_FOCUS: &str = "const { activeElement: active } = document;
    return active.matches('[data-trigger]') ? active.querySelector('.name').textContent : null";

fn see_focus(app: &Driven<'_>, name: &str) -> Result<()> {
    until(&format!("the focus on {name:?}"), || {
        let here = app.run(CARD_WITH_FOCUS, vec![])?;
        Ok((here.as_str() == Some(name)).then_some(()))
    })
    .with_context(|| {
        let here = app.run(
            "return document.activeElement.outerHTML.slice(0, 200)",
            vec![],
        );
        format!("it is on {}", here.unwrap_or_default())
    })?;
    app.see_ring()
}

/// Waits until a card stands in a column.
fn see_in(app: &Driven<'_>, name: &str, band: &str) -> Result<()> {
    let column = app.words.say_with("trigger-band", &[("band", band)])?;
    app.until(
        &format!("{name:?} in {column:?}"),
        "const cards = everything().filter((element) => element.matches('[data-trigger]'));
         const card = cards.find((card) => card.querySelector('.name').textContent === arguments[0]);
         return !!card && nameOf(card.closest('section')) === arguments[1]",
        vec![json!(name), json!(column)],
    )
}
