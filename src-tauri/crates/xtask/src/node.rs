//! The pages: Node, their libraries, and their build.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::step::{hear, root, run, tool};

/// The oldest Node that the pages are built with.
const OLDEST: u32 = 20;

/// Beside the installed libraries: a copy of the list they were installed from. Times would not
/// do, because a checkout gives every file a new one.
const STAMP: &str = "ui/node_modules/.installed-from";

/// Builds the pages into `ui/dist`, with their libraries installed first.
///
/// # Errors
/// When Node is missing or too old, or the build fails.
pub(crate) fn build() -> Result<()> {
    install()?;
    npm(&["run", "--silent", "build"])
}

/// Runs an npm command in `ui`.
///
/// # Errors
/// When it fails.
pub(crate) fn npm(words: &[&str]) -> Result<()> {
    run(in_ui("npm").args(words))
}

/// Installs the libraries that the list names, unless they are there already.
///
/// # Errors
/// When Node is missing or too old, or the installation fails.
pub(crate) fn install() -> Result<()> {
    let said = hear(in_ui("node").arg("--version"));
    let said = said.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    match said.as_deref().map(major) {
        Ok(Some(version)) if version >= OLDEST => {}
        Ok(_) => bail!(
            "Node {OLDEST} or newer is needed. This is {}.",
            said.unwrap_or_default()
        ),
        Err(_) => bail!("Node {OLDEST} or newer is needed, with npm. It was not found."),
    }
    let listed = fs::read(root().join("ui/package-lock.json")).context("ui/package-lock.json")?;
    let stamp = root().join(STAMP);
    if fs::read(&stamp).is_ok_and(|installed| installed == listed) {
        return Ok(());
    }
    println!("   installing the libraries of the pages");
    npm(&["ci", "--no-audit", "--no-fund"])?;
    fs::write(&stamp, listed).with_context(|| format!("writing {STAMP}"))
}

/// A program of Node, run in `ui`.
pub(crate) fn in_ui(program: &str) -> Command {
    let script = cfg!(windows) && program != "node";
    let mut command = tool(if script {
        format!("{program}.cmd")
    } else {
        program.to_owned()
    });
    command.current_dir(root().join("ui"));
    command
}

/// The first number of a version, as in `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v9.0.0"), Some(9));
        assert_eq!(major(""), None);
        assert_eq!(major("command not found"), None);
    }
}
