//! The checks and the tests, cheapest first, so that what is wrong is known soon.

use anyhow::Result;

use crate::build::{self, Profile, cargo};
use crate::node::{self, npm};
use crate::step::{heading, hear, run, step, tool};
use crate::system::{self, Need};

/// Formatting, lints, generated files and the house rules.
///
/// # Errors
/// When one of them is not kept.
pub(crate) fn check() -> Result<()> {
    step("System libraries", || system::install(Need::Build))?;
    step("The pages", node::build)?;
    lint()?;
    step("House rules", || {
        run(&mut cargo(&[
            "test", "--quiet", "--test", "suites", "tidy::",
        ]))
    })
}

/// Everything there is to test.
///
/// # Errors
/// When a check or a test fails.
pub(crate) fn test() -> Result<()> {
    step("System libraries", || system::install(Need::Test))?;
    step("The pages", node::build)?;
    step("Tests of the pages", || npm(&["test", "--silent"]))?;
    lint()?;
    step("The program, for a WebDriver", build::driven)?;
    step("The program, as it ships", || build::shipping(Profile::Dev))?;
    // No step: the summary of the tests is the last thing to be read.
    heading("Tests");
    if hear(tool("cargo").args(["nextest", "--version"]))?
        .status
        .success()
    {
        return run(&mut cargo(&["nextest", "run", "--no-fail-fast"]));
    }
    // Without nextest there are no groups, so one test at a time: windows need the machine.
    run(cargo(&["test", "--no-fail-fast"]).env("RUST_TEST_THREADS", "1"))
}

fn lint() -> Result<()> {
    step("Formatting", || {
        run(tool("cargo").args(["fmt", "--all", "--check"]))
    })?;
    step("Lints of the pages", || npm(&["run", "--silent", "check"]))?;
    step("Lints", || {
        run(cargo(&["clippy", "--quiet", "--all-targets"]).args(["--", "-D", "warnings"]))
    })?;
    step("Generated files", || {
        build::start(Profile::Dev, "bindings", &["--check".to_owned()])
    })
}
