//! Processes: ones of our own, ended with all their children, and a look at what others are there.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use super::until_within;

/// A process in a group of its own. The whole group is ended when this is dropped.
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts it.
    ///
    /// # Errors
    /// When the program is not there.
    pub fn start(command: &mut Command) -> Result<Self> {
        use std::os::unix::process::CommandExt;
        let child = command
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| format!("starting {:?}", command.get_program()))?;
        Ok(Running { child })
    }

    /// Starts it and waits for the first line that it prints.
    ///
    /// # Errors
    /// When the program is not there or ends without a word.
    pub fn start_and_hear(command: &mut Command) -> Result<(Self, String)> {
        let mut running = Running::start(command.stdout(Stdio::piped()))?;
        let out = running.child.stdout.take().context("no output")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        if line.is_empty() {
            bail!("{:?} ended without a word", command.get_program());
        }
        Ok((running, line.trim().to_owned()))
    }

    /// The process.
    pub fn process(&self) -> Process {
        Process {
            pid: self.child.id(),
        }
    }

    /// Waits for it to end by itself.
    ///
    /// # Errors
    /// When it does not.
    pub fn wait(&mut self, patience: Duration) -> Result<ExitStatus> {
        until_within(patience, "the program to end by itself", || {
            Ok(self.child.try_wait()?)
        })
    }

    /// Whether it is still there.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(group) = Pid::from_raw(self.child.id().cast_signed()) {
            // Nothing left to end is as good.
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.child.wait();
    }
}

/// A process, ours or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Process {
    /// Its number.
    pub pid: u32,
}

impl Process {
    /// It and everything it started, and what they started.
    pub fn family(self) -> Vec<Process> {
        let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .filter_map(|pid| Some((pid, parent(pid)?)))
            .collect();
        let mut family = vec![self];
        let mut at = 0;
        while at < family.len() {
            let of = family[at].pid;
            let children = parents.iter().filter(|(_, parent)| *parent == of);
            family.extend(children.map(|(pid, _)| Process { pid: *pid }));
            at += 1;
        }
        family
    }

    /// The name of its program's file.
    pub fn name(self) -> String {
        let program = fs::read_link(format!("/proc/{}/exe", self.pid)).unwrap_or_default();
        program
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    }

    /// The path of its program.
    pub fn program(self) -> Option<PathBuf> {
        fs::read_link(format!("/proc/{}/exe", self.pid)).ok()
    }

    /// Whether it runs. What has ended and only waits for its parent to notice does not. The first
    /// thread can end before the others, which still hold its files then.
    pub fn is_alive(self) -> bool {
        let threads = fs::read_dir(format!("/proc/{}/task", self.pid));
        let threads = threads.into_iter().flatten().flatten();
        threads
            .filter_map(|thread| fs::read_to_string(thread.path().join("stat")).ok())
            .any(|stat| {
                let state = stat.rsplit_once(") ").map(|(_, state)| state);
                state.is_some_and(|state| !state.starts_with(['Z', 'X']))
            })
    }

    /// The bytes of memory that it alone holds and has written to.
    ///
    /// # Errors
    /// When it has ended.
    pub fn private_dirty(self) -> Result<u64> {
        let sums = fs::read_to_string(format!("/proc/{}/smaps_rollup", self.pid))?;
        let line = sums
            .lines()
            .find_map(|line| line.strip_prefix("Private_Dirty:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let kilobytes: u64 = kilobytes.context("no figure for its memory")?.parse()?;
        Ok(kilobytes * 1024)
    }

    /// How long its threads have kept the processor busy since they began.
    ///
    /// # Errors
    /// When it has ended.
    pub fn busy(self) -> Result<Duration> {
        let threads = fs::read_dir(format!("/proc/{}/task", self.pid))?;
        let threads = threads.map(|thread| {
            let said = fs::read_to_string(thread?.path().join("schedstat"))?;
            let busy = said.split(' ').next().context("no figure for its time")?;
            Ok(Duration::from_nanos(busy.parse()?))
        });
        threads.sum()
    }

    /// Ends it at once, as a power cut would.
    ///
    /// # Errors
    /// When it was gone already.
    pub fn kill(self) -> Result<()> {
        let pid = Pid::from_raw(self.pid.cast_signed()).context("no process")?;
        Ok(kill_process(pid, Signal::KILL)?)
    }
}

fn parent(pid: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in parentheses may hold anything; after it come the state and the parent.
    stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()
}
