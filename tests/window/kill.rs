//! What a power cut may take.

use std::time::{Duration, Instant};

use anyhow::Result;
use domain::preferences::Language;
use serde_json::json;
use tests::window::{Driven, Stage};

/// How long what is typed may wait before it is sent, and what sending, sealing and the disk may
/// take on a busy machine.
const AT_RISK: Duration = Duration::from_millis(600 + 250);

#[test]
fn killed_in_mid_sentence() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.new_page()?;
    app.type_keys("The kettle was on and then")?;
    std::thread::sleep(Duration::from_millis(1500));
    app.process()?.kill()?;
    drop(app);

    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go("view-journal")?;
    app.see_text("The kettle was on and then")
}

#[test]
fn killed_while_typing_on_and_on() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.new_page()?;
    let start = Instant::now();
    let mut typed = Vec::new();
    while start.elapsed() < Duration::from_secs(4) {
        let word = format!("w{} ", typed.len());
        app.type_keys(&word)?;
        typed.push((word, Instant::now()));
    }
    app.process()?.kill()?;
    let killed = Instant::now();
    drop(app);

    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    let newest = app.call("desk", "journal_list", json!({ "offset": 0, "limit": 1 }))?;
    let page = app.call(
        "desk",
        "journal_read",
        json!({ "id": newest["items"][0]["id"] }),
    )?;
    let kept = page["content"]["body"].as_str().unwrap_or_default();
    let written: String = typed.iter().map(|(word, _)| word.as_str()).collect();
    assert!(
        written.starts_with(kept),
        "{kept:?} is not how {written:?} begins"
    );
    let mut end = 0;
    let lost: Vec<&(String, Instant)> = typed
        .iter()
        .filter(|(word, _)| {
            end += word.len();
            end > kept.len()
        })
        .collect();
    let oldest = lost.first().map_or(Duration::ZERO, |(_, at)| killed - *at);
    println!(
        "{} of {} words lost, the oldest typed {oldest:?} before the end",
        lost.len(),
        typed.len()
    );
    assert!(oldest < AT_RISK, "{lost:?}");
    Ok(())
}
