//! Steps that say what they are and how long they took, and the programs they run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The top of the project.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.ancestors().nth(3).unwrap_or(xtask).to_owned()
}

/// Says what is being done from here on.
pub(crate) fn heading(name: &str) {
    println!("\n── {name}");
}

/// Does one step, and says how long it took.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    heading(name);
    #[expect(
        clippy::disallowed_methods,
        reason = "how long a step took is real time"
    )]
    let start = Instant::now();
    let done = work().with_context(|| format!("{name}: did not succeed"))?;
    println!("   {}", spoken(start.elapsed()));
    Ok(done)
}

fn spoken(time: Duration) -> String {
    match (time.as_secs() / 60, time.as_secs() % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

/// A program to be run from the top of the project.
pub(crate) fn tool(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    // The tests look for programs at fixed places below `target`.
    command
        .current_dir(root())
        .env("CARGO_TARGET_DIR", root().join("target"));
    command
}

/// Runs a program that speaks to the terminal itself.
///
/// # Errors
/// When it cannot be started, or says that it failed.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("{} did not start", name(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", name(command));
    }
    Ok(())
}

/// Runs a program for what it prints, whatever it thinks of its success.
///
/// # Errors
/// When it cannot be started.
pub(crate) fn hear(command: &mut Command) -> Result<Output> {
    command
        .output()
        .with_context(|| format!("{} did not start", name(command)))
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    let words = [program].into_iter().chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_is_where_the_workspace_is() {
        assert!(root().join("Cargo.lock").is_file());
        assert!(root().join("icons/source.svg").is_file());
    }

    #[test]
    fn times_are_short() {
        assert_eq!(spoken(Duration::from_millis(900)), "0 s");
        assert_eq!(spoken(Duration::from_secs(59)), "59 s");
        assert_eq!(spoken(Duration::from_secs(125)), "2 min 5 s");
    }

    #[test]
    fn a_failure_names_the_program() {
        let error = run(tool("cargo")
            .arg("no-such-command")
            .stderr(std::process::Stdio::null()));
        let said = format!("{:#}", error.unwrap_err());
        assert!(
            said.starts_with("cargo no-such-command ended with"),
            "{said}"
        );
    }
}
