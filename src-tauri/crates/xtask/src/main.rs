//! `cargo xtask`: everything that is done with this project beside writing it.
//!
//! A boundary because it must run where nothing is installed yet: it depends on next to nothing and
//! builds in seconds. Commands that need the program's own crates are programs of the `tests`
//! crate; this one builds them and starts them.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a terminal is all it has to speak with"
)]

mod build;
mod icons;
mod node;
mod run;
mod step;
mod system;
mod test;

use std::env;
use std::process::ExitCode;

use anyhow::Result;

use build::Profile;
use step::{run as run_program, step};
use system::Need;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  run [-- OPTIONS]   opens the program; installs what is missing first
  test               runs every test; installs what is missing first
  check              formatting, lints, generated files, house rules
  bindings [--check] writes ui/src/generated from the Rust types
  icons              draws icons/ from icons/source.svg
  seed OPTIONS       writes a journal of a made-up person; --help tells the options
  shots              keeps a picture of every view in target/shots
  bench              measures, and prints a table for the README";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[String]) -> Result<()> {
    let (name, rest) = match arguments {
        [name, rest @ ..] => (name.as_str(), rest),
        [] => ("help", &[][..]),
    };
    match name {
        "run" => run::run(rest.strip_prefix(&["--".to_owned()]).unwrap_or(rest)),
        run::PICTURE => run::picture(rest),
        "test" => test::test(),
        "check" => test::check(),
        "bindings" => build::start(Profile::Dev, "bindings", rest),
        "icons" => icons::draw(),
        "seed" => build::start(Profile::Dev, "seed", rest),
        "shots" => shots(),
        "bench" => bench(),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => anyhow::bail!("there is no command {name:?}\n\n{USAGE}"),
    }
}

fn shots() -> Result<()> {
    step("System libraries", || system::install(Need::Test))?;
    step("The pages", node::build)?;
    step("The program, for a WebDriver", build::driven)?;
    step("Pictures", || build::start(Profile::Dev, "shots", &[]))
}

fn bench() -> Result<()> {
    step("System libraries", || system::install(Need::Test))?;
    step("The pages", node::build)?;
    let shipping = || build::shipping(Profile::Release);
    let program = step("The program, as it ships", shipping)?;
    step("Figures", || {
        let mut bench = build::built(Profile::Release, "bench")?;
        run_program(bench.env("MOORING_SHIP_BIN", program))
    })
}
