//! Icons in every size that a desktop asks for, from the one drawing.

use std::fs;

use anyhow::{Context, Result};

use crate::node::{in_ui, install};
use crate::step::{root, run};

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
    install()?;
    let (icons, drawn) = (root().join("icons"), root().join("target/icons"));
    let words = ["--no-install", "tauri", "icon", "--output"];
    run(in_ui("npx")
        .args(words)
        .arg(&drawn)
        .arg(icons.join("source.svg")))?;
    for name in KEPT {
        fs::copy(drawn.join(name), icons.join(name)).with_context(|| format!("keeping {name}"))?;
    }
    Ok(())
}
