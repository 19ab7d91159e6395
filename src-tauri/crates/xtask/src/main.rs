//! `cargo xtask`: every task of the project, each doing all of its own set-up.
//!
//! A boundary because this runs on a fresh machine with only Rust and Node, before anything else can
//! be built: it depends on next to nothing. Tasks that need the program's own crates are programs in
//! `tests/src/bin`, started from here.

mod icons;
mod node;
mod packages;
mod run;
mod setup;
mod shell;
mod test;

use std::process::ExitCode;

use anyhow::Result;

use setup::Purpose;
use shell::cargo;

const USAGE: &str = "\
cargo xtask run [-- OPTIONS]   set up, build, and open the app (OPTIONS go to the app)
cargo xtask test               set up, build, and run every test
cargo xtask check              formatting, lints, and whether the bindings are fresh
cargo xtask bindings           write ui/src/generated from the Rust types
cargo xtask icons              draw icons/ from icons/source.svg
cargo xtask seed --help        make a vault with a made-up person in it
cargo xtask shots              keep a picture of every view in target/shots
cargo xtask bench              measure what the README states";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (task, rest) = match arguments.split_first() {
        Some((task, rest)) => (task.as_str(), rest),
        None => ("", &[][..]),
    };
    match start(task, rest) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            shell::say(USAGE);
            ExitCode::from(2)
        }
        Err(error) => {
            shell::say(&format!("\n{error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Does the task. Answers whether there is one of that name.
fn start(task: &str, rest: &[String]) -> Result<bool> {
    match task {
        "run" => run::run(rest)?,
        "test" => test::test()?,
        "check" => {
            setup::set_up(Purpose::Test)?;
            node::build()?;
            test::check()?;
        }
        "bindings" => cargo(["run", "--quiet", "--package", "tests", "--bin", "bindings"]).run()?,
        "icons" => icons::icons()?,
        "seed" => program("seed", rest)?,
        "shots" => {
            setup::set_up(Purpose::Test)?;
            node::build()?;
            test::build_driven()?;
            program("shots", rest)?;
        }
        "bench" => {
            setup::set_up(Purpose::Test)?;
            node::build()?;
            cargo([
                "build",
                "--release",
                "--package",
                "mooring",
                "--features",
                "custom-protocol",
            ])
            .run()?;
            program("bench", rest)?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Runs one of the programs in `tests/src/bin`, optimised: they seal many records.
fn program(name: &str, rest: &[String]) -> Result<()> {
    let build = [
        "run",
        "--release",
        "--package",
        "tests",
        "--bin",
        name,
        "--",
    ];
    cargo(build).args(rest).envs(test::programs()).run()
}
