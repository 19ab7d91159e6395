//! What is printed, and saved as PDF: the page as the web view prints it, at a place that is picked
//! in the system's own dialog.

use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use domain::preferences::Language;
use rustix::fs::inotify::{self, CreateFlags, Reader, WatchFlags};
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
    let written = Written::in_folders(&[stage.folder().join("home"), stage.folder().join("run")])?;
    for (paper, width, height) in SHEETS {
        let file = stage.folder().join("home").join(format!("{paper}.pdf"));
        start_to_save(&app, paper)?;
        app.pick("native-paper-title", &file)?;
        ensure!(saved(&app)? == json!({ "ok": file }), "{:?}", saved(&app)?);

        let size = size_of(&file)?;
        ensure!(
            (size.0 - width).abs() < 1.0 && (size.1 - height).abs() < 1.0,
            "{paper}: {size:?}"
        );
        let text = tool("pdftotext", &[Path::new("-layout"), &file, Path::new("-")])?;
        let heading = app.words.say("view-insights")?;
        // Numbers, too, are letters in it, not shapes.
        let year = today().format("%Y").to_string();
        for words in [&heading, &year] {
            ensure!(text.contains(words), "{paper}: no {words:?} in {text}");
        }
    }
    // Put in their places by another name, which is no new file.
    let kept = ["a4.pdf.new", "letter.pdf.new"];
    let appeared = written.names()?;
    ensure!(appeared == kept, "{appeared:?}");
    Ok(())
}

/// A dialog runs a loop of its own, in which no window comes or goes.
#[test]
fn the_journal_locks_while_a_dialog_is_open() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    for title in ["Print", &app.words.say("native-paper-title")?] {
        app.unlock()?;
        if title == "Print" {
            app.call("desk", "print", json!({ "paper": "letter" }))?;
        } else {
            start_to_save(&app, "letter")?;
        }
        stage.see_dialog(title)?;
        app.run(
            "window.__TAURI_INTERNALS__.invoke('desk', { name: 'lock', args: {} })",
            vec![],
        )?;
        app.see_locked()?;
        stage.see_no_dialog(title)?;
    }
    app.unlock()
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

pub(super) fn tool(program: &str, words: &[&Path]) -> Result<String> {
    let output = Command::new(program).args(words).output()?;
    ensure!(output.status.success(), "{program}: {output:?}");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What appears in folders, by name, from now on.
struct Written(OwnedFd);

impl Written {
    fn in_folders(folders: &[PathBuf]) -> Result<Self> {
        let watch = inotify::init(CreateFlags::NONBLOCK)?;
        for folder in folders {
            inotify::add_watch(&watch, folder, WatchFlags::CREATE)?;
        }
        Ok(Written(watch))
    }

    /// What has appeared since the last look.
    fn names(&self) -> Result<Vec<String>> {
        let mut room = [MaybeUninit::uninit(); 4096];
        let mut read = Reader::new(&self.0, &mut room);
        let mut names = Vec::new();
        while let Ok(event) = read.next() {
            let name = event.file_name().context("a name")?;
            names.push(name.to_string_lossy().into_owned());
        }
        Ok(names)
    }
}
