//! The program as it ships, with nothing but a keyboard and eyes: real keys go in, and the picture on
//! the screen says when something has happened.

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::driven::fresh_log;
use super::process::{Process, Running};
use super::stage::Stage;
use super::{PATIENCE, shipping_program, until};

/// A window in which nothing is drawn yet has fewer, its frame included.
const A_FEW_COLOURS: usize = 40;

/// How long a picture must not change to count as still.
const STILL: Duration = Duration::from_millis(400);

/// The program as it ships.
pub struct Typed<'s> {
    program: Running,
    log: PathBuf,
    stage: &'s Stage,
}

impl<'s> Typed<'s> {
    /// Starts it and waits until its window is there and drawn.
    ///
    /// # Errors
    /// When no window comes.
    pub fn start(stage: &'s Stage) -> Result<Self> {
        let app = Typed::launch(stage)?;
        app.see_drawn()?;
        Ok(app)
    }

    /// Starts it without a window, and waits until it is there: a second launch would end.
    ///
    /// # Errors
    /// When it does not come.
    pub fn start_hidden(stage: &'s Stage) -> Result<Self> {
        let app = Typed::launch_with(stage, &["--hidden"])?;
        stage.see_program(true)?;
        Ok(app)
    }

    /// Starts it and waits for nothing.
    ///
    /// # Errors
    /// When there is no such program.
    pub fn launch(stage: &'s Stage) -> Result<Self> {
        Typed::launch_with(stage, &[])
    }

    /// As [`Typed::launch`], with words on the command line.
    ///
    /// # Errors
    /// When there is no such program.
    pub fn launch_with(stage: &'s Stage, arguments: &[&str]) -> Result<Self> {
        let log = fresh_log(stage)?;
        let out = std::fs::File::create(&log)?;
        let mut command = stage.command(shipping_program()?);
        command.args(arguments).stdout(out.try_clone()?).stderr(out);
        Ok(Typed {
            program: Running::start(&mut command)?,
            log,
            stage,
        })
    }

    /// Its process.
    pub fn process(&self) -> Process {
        self.program.process()
    }

    /// The processes that draw its pages.
    pub fn web_processes(&self) -> Vec<Process> {
        let mut family = self.process().family();
        family.retain(|process| process.name().starts_with("WebKit"));
        family
    }

    /// Whether it still runs.
    pub fn is_alive(&mut self) -> bool {
        self.program.is_alive()
    }

    /// Waits for it to end by itself.
    ///
    /// # Errors
    /// When it does not.
    pub fn see_end(&mut self) -> Result<()> {
        self.program.wait(PATIENCE).map(drop)
    }

    /// Presses keys, by the names that X knows them by: `ctrl+l`.
    ///
    /// # Errors
    /// When the display does not take them.
    pub fn keys(&self, keys: &[&str]) -> Result<()> {
        let mut words = vec!["key", "--clearmodifiers", "--delay", "40"];
        words.extend(keys);
        self.stage.xdotool(&words).map(drop)
    }

    /// Types a text, key by key.
    ///
    /// # Errors
    /// When the display does not take it.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.stage
            .xdotool(&["type", "--delay", "12", "--", text])
            .map(drop)
    }

    /// Does something and waits until the picture has changed for it and is still again.
    ///
    /// # Errors
    /// When nothing changes on the screen: a picture of it is kept.
    pub fn and_see(&self, what: &str, act: impl FnOnce() -> Result<()>) -> Result<()> {
        let before = self.stage.pixels()?;
        act()?;
        let what = format!("the picture to change after {what}");
        until(&what, || Ok((self.stage.pixels()? != before).then_some(()))).inspect_err(|_| {
            let _ = super::failure_picture("typed").and_then(|path| self.stage.picture(&path));
        })?;
        self.see_still()
    }

    /// Does something and waits until another window has taken the place of this one, and is drawn.
    ///
    /// # Errors
    /// When this one stays.
    pub fn and_see_other(&self, what: &str, act: impl FnOnce() -> Result<()>) -> Result<()> {
        let before = self.stage.see_window()?;
        act()?;
        until(&format!("another window after {what}"), || {
            Ok((self.stage.see_window()? != before).then_some(()))
        })?;
        self.see_drawn()
    }

    /// Waits until its window shows more than one colour, and is still.
    ///
    /// # Errors
    /// When it stays blank.
    pub fn see_drawn(&self) -> Result<()> {
        let window = self.stage.see_window()?;
        until("the window to be drawn", || {
            let pixels = self.stage.pixels_of(&window)?;
            let colours: HashSet<&[u8]> = pixels.chunks_exact(3).step_by(7).collect();
            Ok((colours.len() > A_FEW_COLOURS).then_some(()))
        })?;
        self.see_still()
    }

    /// Waits until the picture is still.
    ///
    /// # Errors
    /// When it does not stop moving.
    pub fn see_still(&self) -> Result<()> {
        let start = Instant::now();
        let mut last = (self.stage.pixels()?, Instant::now());
        while last.1.elapsed() < STILL {
            let now = self.stage.pixels()?;
            if now != last.0 {
                last = (now, Instant::now());
            }
            if start.elapsed() > PATIENCE {
                bail!("the picture does not stop moving");
            }
        }
        Ok(())
    }

    /// What it wrote to its log.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn log(&self) -> Result<String> {
        std::fs::read_to_string(&self.log).context("reading the log")
    }
}
