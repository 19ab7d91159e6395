//! The way out of the program.

use anyhow::Result;
use domain::preferences::Language;
use tests::window::{Driven, Stage};

const WORDS: &str = "Typed and gone at once";

#[test]
fn quitting_from_the_journal_keeps_what_was_typed_last() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.new_page()?;
    app.type_keys(WORDS)?;
    app.end_by(|app| app.keys("Ctrl+q"))?;

    let app = Driven::start(&stage, "en")?;
    app.unlock()?;
    app.see_saved(WORDS)?;
    app.go("view-settings")?;
    app.end_by(|app| app.press("action-quit"))
}

#[test]
fn quitting_from_the_lock_window() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Driven::start(&stage, "en")?;
    app.see_view("gate-locked")?;
    app.end_by(|app| app.keys("Ctrl+q"))
}
