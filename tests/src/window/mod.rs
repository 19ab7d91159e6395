//! The real program in a real window.
//!
//! A boundary because everything here is a process of its own: a display, a window manager, message
//! buses, a WebDriver and the program. Each [`Stage`] has all of them for itself, in folders of its
//! own, and takes them with it when it goes, also after a failure.
#![expect(
    clippy::disallowed_methods,
    reason = "a real window lives in real time"
)]

mod axe;
mod clipboard;
mod dialog;
mod driven;
mod dunst;
mod find;
mod keyring;
mod keys;
mod logind;
mod process;
mod remains;
pub mod sessions;
mod stage;
mod start;
mod steps;
mod tour;
mod tray;
mod typed;
mod vocabulary;
mod wordless;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

pub use axe::Violation;
pub use driven::{Driven, Window, refuses_to_be_driven};
pub use dunst::{Dunst, Shown};
pub use keyring::Keyring;
pub use keys::Chord;
pub use logind::Logind;
pub use process::{Process, Running};
pub use remains::files_with;
pub use stage::Stage;
pub use start::starts;
pub use tray::{Line, Tray};
pub use typed::Typed;
pub use vocabulary::Vocabulary;
pub use wordless::Wordless;

/// How long anything on the screen may take before it counts as not happening. Unlocking derives a
/// key for about a second, and the machine may be busy.
pub const PATIENCE: Duration = Duration::from_secs(20);

const GLANCE: Duration = Duration::from_millis(25);

/// Looks again and again until `look` finds something.
///
/// # Errors
/// When nothing was found in `patience`: what was waited for, and the last error of looking.
pub fn until_within<T>(
    patience: Duration,
    what: &str,
    mut look: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    let start = Instant::now();
    loop {
        let seen = look();
        if let Ok(Some(found)) = seen {
            return Ok(found);
        }
        if start.elapsed() > patience {
            return match seen {
                Err(error) => Err(error.context(format!("waited {patience:?} for {what}"))),
                Ok(_) => bail!("waited {patience:?} for {what}"),
            };
        }
        std::thread::sleep(GLANCE);
    }
}

/// Looks again and again until `look` finds something, for as long as [`PATIENCE`].
///
/// # Errors
/// As [`until_within`].
pub fn until<T>(what: &str, look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    until_within(PATIENCE, what, look)
}

/// The program in its shipping configuration.
///
/// # Errors
/// When it was not built.
pub fn shipping_program() -> Result<PathBuf> {
    program("MOORING_SHIP_BIN", "target/debug/mooring")
}

/// The program as a WebDriver can attach to it.
///
/// # Errors
/// When it was not built.
pub fn driven_program() -> Result<PathBuf> {
    program("MOORING_DRIVE_BIN", "target/drive/mooring")
}

fn program(variable: &str, usual: &str) -> Result<PathBuf> {
    let path = std::env::var_os(variable).map_or_else(|| workspace().join(usual), PathBuf::from);
    if path.is_file() {
        return Ok(path);
    }
    bail!(
        "there is no program at {}: run `cargo xtask test`, which builds it",
        path.display()
    )
}

/// The folder of the whole project.
pub fn workspace() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_owned()
}

/// A new path for the picture of a failure.
fn failure_picture(of: &str) -> Result<PathBuf> {
    let folder = workspace().join("target/shots/failures");
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("test").replace("::", "-");
    Ok(folder.join(format!("{test}-{of}.png")))
}
