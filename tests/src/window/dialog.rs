//! The system's own dialogs, in which a file is picked: no part of the page, so keys are pressed in them
//! as a person does.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{Driven, Stage, until, until_within};

/// How long a dialog may take to go once it was answered.
const TAKES: Duration = Duration::from_secs(1);

impl Stage {
    /// Waits for a dialog with this title. Answers its name on the display.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see_dialog(&self, title: &str) -> Result<String> {
        until(&format!("the dialog {title:?}"), || {
            self.dialog(title).map(Some)
        })
    }

    /// Waits until no dialog has this title.
    ///
    /// # Errors
    /// When one stays.
    pub fn see_no_dialog(&self, title: &str) -> Result<()> {
        until("the dialog to go", || {
            Ok(self.dialog(title).is_err().then_some(()))
        })
    }

    fn dialog(&self, title: &str) -> Result<String> {
        self.xdotool(&["search", "--onlyvisible", "--name", &format!("^{title}$")])
    }
}

impl Driven<'_> {
    /// Types a place into the dialog called by this message, and takes it: to save something there, or to
    /// open what is there.
    ///
    /// # Errors
    /// When there is no such dialog.
    pub fn pick(&self, title: &str, file: &Path) -> Result<()> {
        let stage = self.stage();
        let title = self.words.say(title)?;
        let dialog = stage.see_dialog(&title)?;
        stage.xdotool(&["windowfocus", "--sync", &dialog])?;
        let file = file.to_str().context("a path in UTF-8")?;
        // Where something is saved, the name is selected then; where something is opened, the field for
        // it comes.
        stage.xdotool(&["key", "--clearmodifiers", "ctrl+l"])?;
        stage.xdotool(&["key", "--clearmodifiers", "ctrl+a"])?;
        stage.xdotool(&["type", "--delay", "12", "--", file])?;
        // The first one may only close what was offered to complete it.
        until("the dialog to take it", || {
            stage.xdotool(&["key", "--window", &dialog, "Return"])?;
            let gone = until_within(TAKES, "the dialog to go", || {
                Ok(stage.dialog(&title).is_err().then_some(()))
            });
            Ok(gone.ok())
        })
    }
}
