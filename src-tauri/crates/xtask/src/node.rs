//! The pages: their packages, and building them.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::shell::{Start, root, start, step};

/// The oldest Node that the page's tools run on.
const OLDEST: u32 = 20;

/// The lock file that was installed from last, kept beside what was installed.
const STAMP: &str = "ui/node_modules/.installed-from";

/// `npm` below `ui/`.
pub(crate) fn npm<const N: usize>(arguments: [&str; N]) -> Start {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    start(name).below("ui").args(arguments)
}

/// Installs the page's packages exactly as locked, when the lock file is another than last time.
///
/// # Errors
/// When Node is missing or too old, or npm does not succeed.
pub(crate) fn install() -> Result<()> {
    let version = start("node").args(["--version"]).read();
    match version.as_deref().and_then(major) {
        Some(major) if major >= OLDEST => {}
        Some(major) => bail!("Node {major} is too old: install version {OLDEST} or newer."),
        None => bail!("Node is missing: install version {OLDEST} or newer, with npm."),
    }
    let locked = fs::read(root().join("ui/package-lock.json")).context("ui/package-lock.json")?;
    let stamp = root().join(STAMP);
    if fs::read(&stamp).is_ok_and(|installed| installed == locked) {
        return Ok(());
    }
    npm(["ci", "--no-audit", "--no-fund"]).run()?;
    fs::write(stamp, locked).context("ui/node_modules")
}

/// Builds the pages into `ui/dist`.
///
/// # Errors
/// When the build does not succeed.
pub(crate) fn build() -> Result<()> {
    step("pages", || npm(["run", "build"]).run())
}

/// The major version in `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20.1"), None);
        assert_eq!(major(""), None);
    }
}
