//! Builds of the workspace's programs.
//!
//! Cargo builds a library once for each set of features it is asked for, and that set depends on
//! which members are built together. So every build here names the whole workspace and picks one
//! program out of it: the window's 350 libraries are compiled once, not once per command.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::step::{root, run, tool};

/// Pages built in, as people have them, not asked from a development server.
const PAGES: &str = "mooring/custom-protocol";

/// What build scripts and macros are built from has line numbers like everything else. Cargo's own
/// choice for those libraries depends on what else is built, and compiles Tauri again for the tests.
const SAME_FOR_MACROS: (&str, &str) =
    ("CARGO_PROFILE_DEV_BUILD_OVERRIDE_DEBUG", "line-tables-only");

/// How hard the compiler works.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

/// A cargo command over the whole workspace.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut command = tool("cargo");
    command
        .args(words)
        .args(["--workspace", "--features", PAGES])
        .envs([SAME_FOR_MACROS]);
    command
}

/// The program as people have it: `target/debug/mooring`, or optimised, `target/release/mooring`.
///
/// # Errors
/// When it does not build.
pub(crate) fn shipping(profile: Profile) -> Result<PathBuf> {
    // Without the default features of the `tests` crate, which are for tests alone.
    let mut build = cargo(&["build", "--bin", "mooring", "--no-default-features"]);
    run(optimised(&mut build, profile))?;
    Ok(output(profile, "mooring"))
}

/// The program as a WebDriver can attach to it: `target/drive/mooring`.
///
/// # Errors
/// When it does not build.
pub(crate) fn driven() -> Result<()> {
    let features = [
        "--no-default-features",
        "--features",
        "mooring/window-tests",
    ];
    run(cargo(&["build", "--bin", "mooring"]).args(features))?;
    let folder = root().join("target/drive");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let built = output(Profile::Dev, "mooring");
    let kept = folder.join(built.file_name().unwrap_or_default());
    fs::copy(&built, &kept).with_context(|| format!("copying to {}", kept.display()))?;
    Ok(())
}

/// Builds a program of the `tests` crate and starts it.
///
/// # Errors
/// When it does not build, or says that it failed.
pub(crate) fn start(profile: Profile, name: &str, arguments: &[String]) -> Result<()> {
    run(built(profile, name)?.args(arguments))
}

/// Builds a program of the `tests` crate, to be started.
///
/// # Errors
/// When it does not build.
pub(crate) fn built(profile: Profile, name: &str) -> Result<Command> {
    let mut build = cargo(&["build", "--quiet", "--bin", name]);
    run(optimised(&mut build, profile))?;
    Ok(tool(output(profile, name)))
}

fn optimised(build: &mut Command, profile: Profile) -> &mut Command {
    match profile {
        Profile::Dev => build,
        Profile::Release => build.arg("--release"),
    }
}

fn output(profile: Profile, name: &str) -> PathBuf {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    root().join("target").join(folder).join(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_build_is_of_the_same_workspace() {
        let command = cargo(&["build", "--bin", "mooring"]);
        let words: Vec<_> = command
            .get_args()
            .map(|word| word.to_string_lossy())
            .collect();
        let all = [
            "build",
            "--bin",
            "mooring",
            "--workspace",
            "--features",
            PAGES,
        ];
        assert_eq!(words, all);
    }

    #[test]
    fn programs_are_where_the_tests_look() {
        let expected = root().join(format!("target/debug/mooring{}", env::consts::EXE_SUFFIX));
        assert_eq!(output(Profile::Dev, "mooring"), expected);
    }
}
