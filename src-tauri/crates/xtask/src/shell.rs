//! Starting other programs, and saying so.
#![expect(clippy::print_stdout, reason = "these words are what a task is for")]

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// The top of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
}

pub(crate) fn say(text: &str) {
    println!("{text}");
}

/// Does one step of a task under a heading, and says how long it took.
#[expect(
    clippy::disallowed_methods,
    reason = "how long a step took is for the reader alone"
)]
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n── {name}");
    let start = Instant::now();
    let done = work().with_context(|| format!("{name}: failed"))?;
    println!("── {name}: {} s", start.elapsed().as_secs());
    Ok(done)
}

/// A program that is to be started.
pub(crate) struct Start(Command);

/// `cargo` with these arguments, at the top of the project.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Start {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    start(cargo).args(arguments)
}

/// Any program, at the top of the project.
pub(crate) fn start(program: impl AsRef<OsStr>) -> Start {
    let mut command = Command::new(program);
    command.current_dir(root());
    Start(command)
}

impl Start {
    pub(crate) fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.0.args(arguments);
        self
    }

    pub(crate) fn envs(
        mut self,
        values: impl IntoIterator<Item = (&'static str, PathBuf)>,
    ) -> Self {
        self.0.envs(values);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.0.env(name, value);
        self
    }

    pub(crate) fn below(mut self, folder: &str) -> Self {
        self.0.current_dir(root().join(folder));
        self
    }

    /// Runs it and waits for it.
    ///
    /// # Errors
    /// When it is not there, or does not succeed.
    pub(crate) fn run(mut self) -> Result<()> {
        let name = self.name();
        let status = self
            .0
            .status()
            .with_context(|| format!("{name} could not be started"))?;
        if !status.success() {
            bail!("`{name}` did not succeed ({status})");
        }
        Ok(())
    }

    /// Runs it quietly. What it wrote, or nothing when it is not there or did not succeed.
    pub(crate) fn read(mut self) -> Option<String> {
        let output = self
            .0
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn name(&self) -> String {
        let words = std::iter::once(self.0.get_program()).chain(self.0.get_args());
        let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
        words.join(" ")
    }
}
