//! `cargo xtask icons`: every icon from one drawing.

use std::fs;

use anyhow::{Context, Result};

use crate::node::{self, npm};
use crate::shell::root;

/// What the bundles use. The rest of what the drawing tool makes is for telephones.
const KEPT: &[&str] = &[
    "32x32.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.png",
    "icon.icns",
    "icon.ico",
];

/// Draws `icons/source.svg` in every size and form that the bundles use.
///
/// # Errors
/// When the drawing tool does not succeed.
pub(crate) fn icons() -> Result<()> {
    node::install()?;
    let drawn = root().join("target/icons");
    fs::create_dir_all(&drawn)?;
    npm([
        "exec",
        "--",
        "tauri",
        "icon",
        "../icons/source.svg",
        "--output",
        "../target/icons",
    ])
    .run()?;
    for name in KEPT {
        fs::copy(drawn.join(name), root().join("icons").join(name))
            .with_context(|| (*name).to_owned())?;
    }
    Ok(())
}
