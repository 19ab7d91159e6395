//! What is printed, and saved as PDF: the page as the web view prints it, at a place that is picked
//! in the system's own dialog.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use domain::preferences::Language;
use serde_json::{Value, json};
use tests::people::Life;
use tests::real::today;
use tests::window::{Driven, Stage, until};

/// The sizes of paper, and what a page of each measures in points.
const SHEETS: [(&str, f64, f64); 2] = [("a4", 595.0, 842.0), ("letter", 612.0, 792.0)];

#[test]
fn a_page_is_saved_as_pdf_on_the_paper_that_was_asked_for() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed_whole(Life::in_a_program(Language::En, today()))?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.go_by_keys("view-insights")?;
    app.see_view("view-insights")?;
    for (paper, width, height) in SHEETS {
        let file = stage.folder().join("home").join(format!("{paper}.pdf"));
        start_to_save(&app, paper)?;
        pick(&app, &file)?;
        ensure!(saved(&app)? == json!({ "ok": file }), "{:?}", saved(&app)?);

        let size = size_of(&file)?;
        ensure!(
            (size.0 - width).abs() < 1.0 && (size.1 - height).abs() < 1.0,
            "{paper}: {size:?}"
        );
        let text = tool("pdftotext", &[Path::new("-layout"), &file, Path::new("-")])?;
        let heading = app.words.say("view-insights")?;
        ensure!(text.contains(&heading), "{paper}: no {heading:?} in {text}");
    }
    let left: Vec<PathBuf> = std::fs::read_dir(stage.folder().join("home"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    println!("{left:?}");
    Ok(())
}

/// Asks for a PDF as the page does. The answer waits in the page.
fn start_to_save(app: &Driven<'_>, paper: &str) -> Result<()> {
    app.run(
        "delete window.saved;
         window.__TAURI_INTERNALS__.invoke('desk', { name: 'save_pdf', args: { paper: arguments[0] } })
           .then((ok) => (window.saved = { ok }), (error) => (window.saved = { error }))",
        vec![json!(paper)],
    )
    .map(drop)
}

fn saved(app: &Driven<'_>) -> Result<Value> {
    until("the answer", || {
        let saved = app.run("return window.saved ?? null", vec![])?;
        Ok((saved != Value::Null).then_some(saved))
    })
}

/// Types a place into the system's dialog.
fn pick(app: &Driven<'_>, file: &Path) -> Result<()> {
    let title = app.words.say("native-paper-title")?;
    let stage = app.stage();
    until("the dialog", || {
        let dialog = stage.xdotool(&["search", "--onlyvisible", "--name", &title])?;
        stage.xdotool(&["windowfocus", "--sync", &dialog])?;
        Ok(Some(()))
    })?;
    let file = file.to_str().context("a path in UTF-8")?;
    stage.xdotool(&["key", "--clearmodifiers", "ctrl+a"])?;
    stage.xdotool(&["type", "--delay", "12", "--", file])?;
    stage.xdotool(&["key", "Return"]).map(drop)
}

fn size_of(pdf: &Path) -> Result<(f64, f64)> {
    let said = tool("pdfinfo", &[pdf])?;
    let line = said
        .lines()
        .find_map(|line| line.strip_prefix("Page size:"));
    let mut numbers = line.context("no page size")?.split_whitespace();
    let mut number = || -> Result<f64> {
        let number = numbers.find_map(|word| word.parse().ok());
        number.context("no number")
    };
    Ok((number()?, number()?))
}

fn tool(program: &str, words: &[&Path]) -> Result<String> {
    let output = Command::new(program).args(words).output()?;
    ensure!(output.status.success(), "{program}: {output:?}");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
