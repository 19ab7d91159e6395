//! A computer for one test: a display with a window manager, message buses, and empty folders.

use std::ffi::OsStr;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use chrono::NaiveDateTime;
use domain::journal::JournalEntry;
use domain::preferences::Language;
use tempfile::TempDir;

use super::process::Running;
use super::until;
use crate::people::{Journal, Life};

/// The program's name for its own folder.
const IDENTIFIER: &str = "org.mooring.Mooring";

/// A bus that starts nothing by itself: what is not started by the test is not there.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A cursor that does not blink leaves the picture still, so that it can be seen when it changes.
const GTK: &str = "[Settings]\ngtk-cursor-blink=false\ngtk-enable-animations=false\n";

/// A computer for one test.
pub struct Stage {
    // Dropped in this order: the processes go before the folders they use.
    running: Vec<Running>,
    display: String,
    folder: TempDir,
}

impl Stage {
    /// A computer with everything.
    ///
    /// # Errors
    /// When something of it does not start.
    pub fn new() -> Result<Self> {
        let mut stage = Stage::without_bus()?;
        for bus in ["session", "system"] {
            stage.start_bus(bus)?;
        }
        Ok(stage)
    }

    /// A computer with a display but no message bus.
    ///
    /// # Errors
    /// When the display does not start.
    pub fn without_bus() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        for name in [
            "home",
            "run",
            "data",
            "config",
            "cache",
            "state",
            "config/gtk-3.0",
        ] {
            fs::create_dir(folder.path().join(name))?;
        }
        fs::write(folder.path().join("config/gtk-3.0/settings.ini"), GTK)?;
        private(&folder.path().join("run"))?;
        let mut xvfb = ending_with_us("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            // Else it starts anew when its last client goes, under the feet of the next.
            "-noreset",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            "2000x1200x24",
        ])
        .stderr(fs::File::create(folder.path().join("xvfb.log"))?);
        let (display, number) = Running::start_and_hear(&mut xvfb)?;
        let mut stage = Stage {
            running: vec![display],
            display: format!(":{number}"),
            folder,
        };
        stage.start_window_manager()?;
        Ok(stage)
    }

    fn start_window_manager(&mut self) -> Result<()> {
        let log = self.folder.path().join("openbox.log");
        let mut openbox = self.command("openbox");
        openbox
            .arg("--sm-disable")
            .stdout(Stdio::null())
            .stderr(fs::File::create(&log)?);
        self.running.push(Running::start(&mut openbox)?);
        until("the window manager", || {
            let mut ask = self.command("xprop");
            let answer = ask.args(["-root", "_NET_SUPPORTING_WM_CHECK"]).output()?;
            let known = String::from_utf8_lossy(&answer.stdout).contains("window id");
            Ok(known.then_some(()))
        })
        .with_context(|| fs::read_to_string(&log).unwrap_or_default())?;
        // The first key that xdotool presses gives the display another keyboard, and the window
        // manager then asks anew for the keys that are its own. One pressed meanwhile would be lost.
        self.xdotool(&["key", "Shift_L"])?;
        Ok(())
    }

    fn start_bus(&mut self, bus: &str) -> Result<()> {
        let socket = self.socket(bus);
        let configuration = self.folder.path().join(format!("{bus}.conf"));
        fs::write(
            &configuration,
            BUS.replace("SOCKET", &socket.display().to_string()),
        )?;
        let mut daemon = self.command("dbus-daemon");
        daemon
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--config-file={}", configuration.display()))
            .stderr(Stdio::null());
        let (bus, _) = Running::start_and_hear(&mut daemon)?;
        self.running.push(bus);
        Ok(())
    }

    fn socket(&self, bus: &str) -> PathBuf {
        self.folder.path().join(format!("{bus}.socket"))
    }

    /// The address of the bus that the whole computer shares.
    pub fn system_bus(&self) -> String {
        format!("unix:path={}", self.socket("system").display())
    }

    /// The address of the bus of whoever is logged in.
    pub fn session_bus(&self) -> String {
        format!("unix:path={}", self.socket("session").display())
    }

    /// The address of its display.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// A command that will run on this computer and know of no other. Where there is no bus, its
    /// address leads nowhere, so that nothing starts one of its own.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = ending_with_us(program.as_ref());
        let at = |name: &str| self.folder.path().join(name);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("LANG", "C.UTF-8")
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("GTK_IM_MODULE", "gtk-im-context-simple")
            .env("GSETTINGS_BACKEND", "memory")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("HOME", at("home"))
            .env("XDG_RUNTIME_DIR", at("run"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("TMPDIR", at("run"))
            .env("DBUS_SESSION_BUS_ADDRESS", self.session_bus())
            .env("DBUS_SYSTEM_BUS_ADDRESS", self.system_bus())
            .current_dir(at("home"));
        command
    }

    /// Everything that this computer keeps.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The program's own folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data").join(IDENTIFIER)
    }

    /// The vault's file, where it is when nothing else was chosen.
    pub fn vault(&self) -> PathBuf {
        self.data().join("mooring.vault")
    }

    /// Makes a journal with these pages, to be opened with the usual passphrase.
    ///
    /// # Errors
    /// When the core refuses.
    pub fn seed(
        &self,
        language: Language,
        pages: impl IntoIterator<Item = (NaiveDateTime, JournalEntry)>,
    ) -> Result<()> {
        self.keep(Journal::of_pages(language, pages))
    }

    /// Makes a journal with everything that a made-up person noted, to be opened with the usual
    /// passphrase.
    ///
    /// # Errors
    /// When the core refuses.
    pub fn seed_whole(&self, life: Life) -> Result<()> {
        self.keep(life.whole())
    }

    fn keep(&self, journal: Journal) -> Result<()> {
        crate::real::seed(&self.data(), crate::story::PASSPHRASE, journal)
    }

    /// Keeps a picture of the whole screen.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub fn picture(&self, path: &Path) -> Result<()> {
        self.picture_of("root", path)
    }

    /// Keeps a picture of one window.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub fn picture_of(&self, window: &str, path: &Path) -> Result<()> {
        let taken = self
            .command("import")
            .args(["-silent", "-window", window])
            .arg(path)
            .status()?;
        if !taken.success() {
            bail!("no picture of the screen");
        }
        Ok(())
    }

    /// The screen's pixels, to be compared with those of another moment.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn pixels(&self) -> Result<Vec<u8>> {
        self.pixels_of("root")
    }

    /// The pixels of one window, three bytes each.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn pixels_of(&self, window: &str) -> Result<Vec<u8>> {
        let picture = ["-silent", "-window", window, "-depth", "8", "rgb:-"];
        let output = self.command("import").args(picture).output()?;
        if output.stdout.is_empty() {
            bail!("no picture of the screen");
        }
        Ok(output.stdout)
    }

    /// Sends something to the display, as a person at its keyboard would. Answers what it printed.
    ///
    /// # Errors
    /// What `xdotool` says.
    pub fn xdotool(&self, words: &[&str]) -> Result<String> {
        let output = self
            .command("xdotool")
            .args(words)
            .output()
            .context("running xdotool")?;
        if !output.status.success() {
            bail!(
                "xdotool {words:?}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Changes the layout of the keyboard.
    ///
    /// # Errors
    /// When there is no such layout.
    pub fn setxkbmap(&self, words: &[&str]) -> Result<()> {
        if !self.command("setxkbmap").args(words).status()?.success() {
            bail!("setxkbmap {words:?}");
        }
        Ok(())
    }

    /// Waits until the program has a window with the keyboard, and answers its number.
    ///
    /// # Errors
    /// When it does not come.
    pub fn see_window(&self) -> Result<String> {
        until("a window of the program", || {
            let Some(window) = self.windows()?.pop() else {
                return Ok(None);
            };
            let active = self.xdotool(&["getactivewindow"])?;
            Ok((active == window).then_some(window))
        })
    }

    /// Waits until the program runs, with or without a window, or until it has ended: it has its name
    /// on the bus, or no more.
    ///
    /// # Errors
    /// When it does not come, or go.
    pub fn see_program(&self, runs: bool) -> Result<()> {
        until("the program's name on the bus", || {
            let mut ask = self.command("dbus-send");
            ask.args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus.NameHasOwner",
            ]);
            ask.arg(format!("string:{IDENTIFIER}.SingleInstance"));
            let answer = String::from_utf8_lossy(&ask.output()?.stdout).into_owned();
            Ok(answer.contains(&format!("boolean {runs}")).then_some(()))
        })
    }

    /// Waits until no window of the program is on the screen.
    ///
    /// # Errors
    /// When one stays.
    pub fn see_no_window(&self) -> Result<()> {
        until("the window to go", || {
            Ok(self.windows()?.is_empty().then_some(()))
        })
    }

    /// The program's windows that are on the screen, by their numbers.
    ///
    /// # Errors
    /// When the display does not answer.
    fn windows(&self) -> Result<Vec<String>> {
        // Finding none is a failure to xdotool, and an answer to us.
        let search = ["search", "--onlyvisible", "--name", "^Mooring$"];
        let output = self
            .command("xdotool")
            .args(search)
            .output()
            .context("running xdotool")?;
        let numbers = String::from_utf8_lossy(&output.stdout);
        Ok(numbers.lines().map(str::to_owned).collect())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if std::thread::panicking()
            && let Ok(path) = super::failure_picture("screen")
        {
            let _ = self.picture(&path);
        }
    }
}

/// A command that ends when the test does, also when the test is killed and nothing is dropped.
fn ending_with_us(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command
        .args(["--pdeathsig", "KILL", "--"])
        .arg(program.as_ref());
    command
}

fn private(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(
        folder,
        fs::Permissions::from_mode(0o700),
    )?)
}

/// A port that nobody listens on.
///
/// # Errors
/// When there is none.
pub(super) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
