//! A keyring on the stage's session bus: the real gnome-keyring, unlocked as a login would.

use std::process::Stdio;

use anyhow::{Result, bail};

use super::{Running, Stage, until};

/// A keyring, there until this is dropped.
pub struct Keyring<'s> {
    stage: &'s Stage,
    _daemon: Running,
}

impl<'s> Keyring<'s> {
    /// Starts it and waits until it can be asked.
    ///
    /// # Errors
    /// When it does not come.
    pub fn start(stage: &'s Stage) -> Result<Self> {
        let mut daemon = stage.command("sh");
        daemon.args([
            "-c",
            "printf pw | exec gnome-keyring-daemon --foreground --unlock --components=secrets",
        ]);
        daemon.stdout(Stdio::null()).stderr(Stdio::null());
        let keyring = Keyring {
            stage,
            _daemon: Running::start(&mut daemon)?,
        };
        until("the keyring", || {
            let mut ask = stage.command("dbus-send");
            ask.args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.secrets",
                "/org/freedesktop/secrets/aliases/default",
                "org.freedesktop.DBus.Properties.Get",
                "string:org.freedesktop.Secret.Collection",
                "string:Locked",
            ]);
            let answer = String::from_utf8_lossy(&ask.output()?.stdout).into_owned();
            Ok(answer.contains("boolean false").then_some(()))
        })?;
        Ok(keyring)
    }

    /// What stands beside the keys of the program, for whoever looks through the keyring.
    ///
    /// # Errors
    /// When the keyring does not answer.
    pub fn labels(&self) -> Result<Vec<String>> {
        let mut search = self.stage.command("secret-tool");
        let found = search
            .args(["search", "--all", "service", "Mooring"])
            .output()?;
        if !found.status.success() {
            bail!("{}", String::from_utf8_lossy(&found.stderr));
        }
        let text = String::from_utf8_lossy(&found.stdout).into_owned();
        let labels = text
            .lines()
            .filter_map(|line| line.strip_prefix("label = "));
        Ok(labels.map(str::to_owned).collect())
    }
}
