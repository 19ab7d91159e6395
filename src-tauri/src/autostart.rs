//! Starting with the computer, so that reminders come: without a window, in the tray alone.
//!
//! A boundary because each system keeps what it starts in its own place and in its own way of
//! quoting. The plugin for it quotes in none of them, so that a program below `Program Files` or a
//! home with a space in its name would not start.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(target_os = "windows", test))]
mod windows;

use std::io;
use std::path::Path;

use app::Autostart;
use app::wire::reminders::AutostartState;

#[cfg(target_os = "linux")]
use linux::Entry;
#[cfg(target_os = "macos")]
use macos::Entry;
#[cfg(target_os = "windows")]
use windows::Entry;

use crate::arguments::{DATA, HIDDEN};

/// What the system starts when somebody logs in.
pub(crate) struct System {
    entry: Entry,
    /// The program and its options. Known from the start on: when it is updated while it runs, its
    /// file has another name.
    line: io::Result<Vec<String>>,
}

impl System {
    /// For this program, with the folder that it was told to use.
    pub(crate) fn new(data: Option<&Path>) -> Self {
        System {
            entry: Default::default(),
            line: line(data),
        }
    }
}

impl Autostart for System {
    fn state(&self) -> AutostartState {
        let kept = self.entry.read().unwrap_or_else(|error| {
            tracing::warn!(%error, "cannot read what starts with the computer");
            None
        });
        judged(kept.as_deref(), self.line.as_deref().ok())
    }

    fn set(&self, on: bool) -> io::Result<()> {
        if !on {
            return self.entry.remove();
        }
        match &self.line {
            Ok(line) => self.entry.write(line),
            Err(error) => Err(error.kind().into()),
        }
    }
}

/// What the line that is kept means for the program that would keep `ours`.
fn judged(kept: Option<&[String]>, ours: Option<&[String]>) -> AutostartState {
    match kept {
        Some([program, ..]) if !Path::new(program).is_file() => AutostartState::Broken,
        Some(line) if Some(line) == ours => AutostartState::On,
        // Another copy starts, or none.
        _ => AutostartState::Off,
    }
}

fn line(data: Option<&Path>) -> io::Result<Vec<String>> {
    // An AppImage runs from a folder that is there only meanwhile.
    let program = match std::env::var_os("APPIMAGE") {
        Some(image) if cfg!(target_os = "linux") => image.into(),
        _ => std::env::current_exe()?,
    };
    let mut line = vec![text(&program)?, HIDDEN.to_owned()];
    if let Some(folder) = data {
        line.extend([DATA.to_owned(), text(folder)?]);
    }
    Ok(line)
}

/// None of the systems keeps a path that is no text.
fn text(path: &Path) -> io::Result<String> {
    let text = path.to_str().ok_or(io::ErrorKind::InvalidInput)?;
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn it_is_on_only_for_this_program_with_this_folder() {
        let here = line(Some(Path::new("/my data"))).expect("a line");
        assert_eq!(here[1..], words(&["--hidden", "--data", "/my data"]));
        let state = |kept: &[String]| judged(Some(kept), Some(&here));
        assert_eq!(judged(None, Some(&here)), AutostartState::Off);
        assert_eq!(state(&here), AutostartState::On);
        let elsewhere = line(None).expect("a line");
        assert_eq!(state(&elsewhere), AutostartState::Off);
        let gone = words(&["/no/such/program", "--hidden"]);
        assert_eq!(state(&gone), AutostartState::Broken);
    }
}
