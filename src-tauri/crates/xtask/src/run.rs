//! `cargo xtask run`: from a fresh machine to the app in a window.

use std::env;

use anyhow::Result;

use crate::node;
use crate::setup::{Purpose, set_up};
use crate::shell::{cargo, root, say, start, step};

/// Where the picture is kept when there is no screen.
const PICTURE: &str = "target/shots/run.png";

/// Starts the app on a screen that is not there, waits for its window, and keeps a picture of it.
/// `$0` is the app, `$1` the picture.
const UNSEEN: &str = r#"
openbox &
"$0" "${@:2}" &
app=$!
for _ in $(seq 100); do
  window=$(xdotool search --onlyvisible --pid "$app" 2>/dev/null | head -n 1)
  [ -n "$window" ] && break
  sleep 0.2
done
sleep 2
import -window root "$1"
kill "$app"
[ -n "$window" ]
"#;

/// Whether there is a screen to open a window on.
pub(crate) fn has_screen() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some())
}

/// Sets up, builds and opens the app, with what follows `--` passed on to it.
///
/// # Errors
/// When a step does not succeed.
pub(crate) fn run(rest: &[String]) -> Result<()> {
    set_up(Purpose::Run)?;
    node::build()?;
    step("the app", || {
        cargo([
            "build",
            "--package",
            "mooring",
            "--features",
            "custom-protocol",
        ])
        .run()
    })?;
    let app = root().join("target/debug").join(if cfg!(windows) {
        "mooring.exe"
    } else {
        "mooring"
    });
    let options = rest.strip_prefix(&["--".to_owned()]).unwrap_or(rest);
    if has_screen() {
        return start(app).args(options).run();
    }
    say("There is no screen here, so the app opens on a virtual one.");
    let picture = root().join(PICTURE);
    if let Some(folder) = picture.parent() {
        std::fs::create_dir_all(folder)?;
    }
    start("xvfb-run")
        .args([
            "-a",
            "-s",
            "-screen 0 1280x900x24",
            "dbus-run-session",
            "--",
            "bash",
            "-c",
            UNSEEN,
        ])
        .args([&app, &picture])
        .args(options)
        .run()?;
    say(&format!("A picture of it is in {PICTURE}."));
    Ok(())
}
