//! A notification server on the stage's session bus: the real dunst.

use std::fs;
use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{PATIENCE, Running, Stage, until, until_within};

/// What opens in place of dunst's menu: it picks the line that a file names.
const PICK: &str = "#!/bin/sh\ngrep -F -- \"$(cat \"$(dirname \"$0\")/picked\")\"\n";

/// A notification server, there until this is dropped.
pub struct Dunst<'s> {
    stage: &'s Stage,
    daemon: Running,
}

/// What it showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The line in bold.
    pub title: String,
    /// The line below.
    pub body: String,
}

impl<'s> Dunst<'s> {
    /// Starts it and waits until it can be asked.
    ///
    /// # Errors
    /// When it does not come.
    pub fn start(stage: &'s Stage) -> Result<Self> {
        let menu = pick(stage);
        fs::write(&menu, PICK)?;
        let settings = stage.folder().join("dunstrc");
        fs::write(
            &settings,
            format!("[global]\ndmenu = /bin/sh {}\n", menu.display()),
        )?;
        let mut daemon = stage.command("dunst");
        daemon.arg("-conf").arg(&settings);
        daemon.stdout(Stdio::null()).stderr(Stdio::null());
        let dunst = Dunst {
            stage,
            daemon: Running::start(&mut daemon)?,
        };
        until("dunst", || dunst.ask(&["is-paused"]).map(Some))?;
        Ok(dunst)
    }

    /// Ends it at once.
    ///
    /// # Errors
    /// When it was gone already.
    pub fn kill(self) -> Result<()> {
        self.daemon.process().kill()
    }

    /// Shows nothing from now on and keeps what comes, as someone who is not to be disturbed, or shows
    /// it all.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn pause(&self, paused: bool) -> Result<()> {
        self.ask(&["set-paused", &paused.to_string()]).map(drop)
    }

    /// Waits until so many are on the screen, or, while it is paused, wait to be.
    ///
    /// # Errors
    /// When there are more or fewer.
    pub fn see(&self, state: &str, count: usize) -> Result<()> {
        self.see_within(PATIENCE, state, count)
    }

    /// As [`Dunst::see`], for something that takes longer.
    ///
    /// # Errors
    /// When there are more or fewer.
    pub fn see_within(&self, patience: Duration, state: &str, count: usize) -> Result<()> {
        until_within(patience, &format!("{count} notifications {state}"), || {
            let there: usize = self.ask(&["count", state])?.parse()?;
            Ok((there == count).then_some(()))
        })
    }

    /// Closes what is on the screen, and answers everything it showed so far, newest first.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn shown(&self) -> Result<Vec<Shown>> {
        self.ask(&["close-all"])?;
        self.see("displayed", 0)?;
        let history: Value = serde_json::from_str(&self.ask(&["history"])?)?;
        let all = history["data"][0].as_array().context("no history")?;
        let text = |of: &Value, name: &str| {
            let text = of[name]["data"].as_str().unwrap_or_default();
            text.to_owned()
        };
        let shown = all.iter().map(|one| Shown {
            title: text(one, "summary"),
            body: text(one, "body"),
        });
        Ok(shown.collect())
    }

    /// Clicks on the newest.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn click(&self) -> Result<()> {
        self.ask(&["action", "0"]).map(drop)
    }

    /// Presses the button with these words.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn press(&self, words: &str) -> Result<()> {
        fs::write(self.stage.folder().join("picked"), words)?;
        self.ask(&["context"]).map(drop)
    }

    fn ask(&self, words: &[&str]) -> Result<String> {
        let Output { status, stdout, .. } = self.stage.command("dunstctl").args(words).output()?;
        if !status.success() {
            bail!("dunstctl {words:?}: {status}");
        }
        Ok(String::from_utf8_lossy(&stdout).trim().to_owned())
    }
}

fn pick(stage: &Stage) -> PathBuf {
    stage.folder().join("pick")
}
