//! Icons in every size that a desktop asks for, from the one drawing.

use std::fs;

use anyhow::{Context, Result};

use crate::node::in_ui;
use crate::step::{root, run};

/// The Tauri command line. It is fetched when it is asked for and is no library of the pages: it
/// brings a program for each system, and only this task and a release need it.
const TAURI: &str = "@tauri-apps/cli@2.12";

/// What is kept of what the Tauri command line draws; the rest is for telephones and stores.
const KEPT: [&str; 6] = [
    "32x32.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.png",
    "icon.ico",
    "icon.icns",
];

/// Draws `icons/` from `icons/source.svg`.
///
/// # Errors
/// When the Tauri command line fails.
pub(crate) fn draw() -> Result<()> {
    let (icons, drawn) = (root().join("icons"), root().join("target/icons"));
    run(in_ui("npx")
        .args(["--yes", TAURI, "icon", "--output"])
        .arg(&drawn)
        .arg(icons.join("source.svg")))?;
    for name in KEPT {
        fs::copy(drawn.join(name), icons.join(name)).with_context(|| format!("keeping {name}"))?;
    }
    Ok(())
}
