//! Opens the program: on the screen, or where there is none, on a virtual one that leaves a
//! picture.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::build::Profile;
use crate::step::{hear, root, run as run_program, step, tool};
use crate::system::{self, Need};
use crate::{build, node};

/// The command that this program starts itself with, inside of the virtual display.
pub(crate) const PICTURE: &str = "picture-of";

/// How long the window may take to be there and to hold still, in looks.
const LOOKS: u32 = 60;
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);

/// Builds the program and opens it with `options`.
///
/// # Errors
/// When something of it fails, or the program says that it did.
pub(crate) fn run(options: &[String]) -> Result<()> {
    let seen = has_display();
    let need = if seen { Need::Build } else { Need::Picture };
    step("System libraries", || system::install(need))?;
    step("The pages", node::build)?;
    let program = step("The program", || build::shipping(Profile::Dev))?;
    if seen {
        println!("\nMooring is open.");
        // From where the person is, so that `--data FOLDER` means what they think.
        return run_program(Command::new(program).args(options));
    }
    println!("\nThere is no display here, so Mooring opens on a virtual one.");
    let picture = root().join("target/shots/run.png");
    fs::create_dir_all(picture.parent().unwrap_or(&picture)).context("making target/shots")?;
    let mut display = Command::new("xvfb-run");
    display.args([
        "-a",
        "-s",
        "-screen 0 1280x900x24",
        "dbus-run-session",
        "--",
    ]);
    display
        .arg(env::current_exe()?)
        .arg(PICTURE)
        .arg(&picture)
        .arg(program)
        .args(options);
    run_program(&mut display)?;
    println!("A picture of it is in {}", picture.display());
    Ok(())
}

fn has_display() -> bool {
    env::consts::OS != "linux"
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Starts a program with its options, waits for its window, keeps a picture, and ends it:
/// `PICTURE-FILE PROGRAM OPTIONS…`.
///
/// # Errors
/// When no window comes.
pub(crate) fn picture(arguments: &[String]) -> Result<()> {
    let [file, program, options @ ..] = arguments else {
        bail!("a file for the picture and a program are needed");
    };
    let mut child = Command::new(program)
        .args(options)
        .spawn()
        .context("starting the program")?;
    let taken = picture_of(&mut child, Path::new(file));
    // Whatever became of the picture, the program must not stay behind.
    let ended = child.kill().and_then(|()| child.wait());
    taken?;
    ended.context("ending the program")?;
    Ok(())
}

fn picture_of(child: &mut Child, file: &Path) -> Result<()> {
    let pid = child.id().to_string();
    let mut last = Vec::new();
    for _ in 0..LOOKS {
        sleep(BETWEEN_LOOKS);
        if let Some(status) = child.try_wait()? {
            bail!("the program ended by itself, with {status}");
        }
        let windows = hear(tool("xdotool").args(["search", "--onlyvisible", "--pid", &pid]))?;
        let windows = String::from_utf8_lossy(&windows.stdout).into_owned();
        let Some(window) = windows.lines().next() else {
            continue;
        };
        let pixels = ["-silent", "-window", window, "-depth", "8", "rgb:-"];
        let seen = hear(tool("import").args(pixels))?.stdout;
        if seen == last && is_drawn(&seen) {
            return run_program(
                tool("import")
                    .args(["-silent", "-window", window])
                    .arg(file),
            );
        }
        last = seen;
    }
    bail!("no window came, or nothing was drawn in it")
}

/// Whether there is more in the picture than its background.
fn is_drawn(pixels: &[u8]) -> bool {
    let mut pixels = pixels.chunks_exact(3);
    pixels
        .next()
        .is_some_and(|first| pixels.any(|pixel| pixel != first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_background_is_not_a_picture() {
        assert!(!is_drawn(&[]));
        assert!(!is_drawn(&[250, 240, 230, 250, 240, 230]));
        assert!(is_drawn(&[250, 240, 230, 250, 240, 230, 20, 90, 100]));
    }
}
