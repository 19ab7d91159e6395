//! `cargo xtask test`: every test there is, on a machine where nothing was installed by hand.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::node::{self, npm};
use crate::setup::{Purpose, set_up};
use crate::shell::{cargo, root, step};

/// The features of the app in every build here, so that its dependencies are built once.
const EMBEDDED: &str = "mooring/custom-protocol";

/// Sets up, builds, and runs every test. The last words are the test runner's own summary.
///
/// # Errors
/// When anything does not succeed.
pub(crate) fn test() -> Result<()> {
    set_up(Purpose::Test)?;
    node::build()?;
    step("tests of the pages", || npm(["test"]).run())?;
    check()?;
    build_driven()?;
    step("the app as it ships", || {
        cargo([
            "build",
            "--package",
            "mooring",
            "--features",
            "custom-protocol",
        ])
        .run()?;
        keep("ship")
    })?;
    let runner = cargo(["nextest", "--version"]).read();
    let run: &[&str] = if runner.is_some() {
        &["nextest", "run"]
    } else {
        &["test"]
    };
    cargo(run)
        .args(["--workspace", "--locked", "--features", EMBEDDED])
        .envs(programs())
        .run()
}

/// Formatting, lints, and whether the bindings are fresh.
///
/// # Errors
/// When anything is not as it should be.
pub(crate) fn check() -> Result<()> {
    step("formatting", || cargo(["fmt", "--all", "--check"]).run())?;
    step("lints of the pages", || npm(["run", "check"]).run())?;
    step("lints", || {
        let clippy = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--features",
            EMBEDDED,
        ];
        cargo(clippy).args(["--", "--deny", "warnings"]).run()
    })?;
    step("bindings and house rules", || {
        cargo([
            "test",
            "--quiet",
            "--package",
            "tests",
            "--test",
            "wire",
            "--test",
            "tidy",
        ])
        .run()
    })
}

/// Builds the app so that a WebDriver can attach to its windows.
///
/// # Errors
/// When the build does not succeed.
pub(crate) fn build_driven() -> Result<()> {
    step("the app for driven tests", || {
        cargo([
            "build",
            "--package",
            "mooring",
            "--features",
            "custom-protocol,window-tests",
        ])
        .run()?;
        keep("drive")
    })
}

/// Where the window tests find the two builds of the app.
pub(crate) fn programs() -> [(&'static str, PathBuf); 2] {
    [
        ("MOORING_DRIVE_BIN", kept("drive")),
        ("MOORING_SHIP_BIN", kept("ship")),
    ]
}

/// Both builds have one name, and later builds write over it.
fn keep(name: &str) -> Result<()> {
    let kept = kept(name);
    fs::create_dir_all(root().join("target").join(name))?;
    let built = root().join("target/debug").join(file());
    fs::copy(&built, kept).with_context(|| built.display().to_string())?;
    Ok(())
}

fn kept(name: &str) -> PathBuf {
    root().join("target").join(name).join(file())
}

fn file() -> &'static str {
    if cfg!(windows) {
        "mooring.exe"
    } else {
        "mooring"
    }
}
