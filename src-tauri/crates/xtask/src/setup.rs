//! Set-up: the system's packages and the page's.

use anyhow::{Result, bail};

use crate::packages::{self, BUILD, SCREEN, TESTS};
use crate::shell::{say, start, step};
use crate::{node, run};

/// What the machine is to be ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and opening the app.
    Run,
    /// All of that, and every test.
    Test,
}

/// Makes the machine ready. What is there already is left alone.
///
/// # Errors
/// When something is missing that cannot be installed from here; the message says what to do.
pub(crate) fn set_up(purpose: Purpose) -> Result<()> {
    step("set-up", || {
        if cfg!(target_os = "linux") {
            system(purpose)?;
        }
        node::install()
    })
}

fn system(purpose: Purpose) -> Result<()> {
    if start("dpkg-query").args(["--version"]).read().is_none() {
        return elsewhere();
    }
    let mut wanted = BUILD.to_vec();
    if purpose == Purpose::Test || !run::has_screen() {
        wanted.extend(SCREEN);
    }
    if purpose == Purpose::Test {
        wanted.extend(TESTS);
    }
    let format = "--showformat=${Package} ${db:Status-Status}\n";
    let installed = start("dpkg-query")
        .args(["--show", format])
        .read()
        .unwrap_or_default();
    let missing = packages::missing(&wanted, &installed);
    if missing.is_empty() {
        return Ok(());
    }
    say(&format!("installing {}", missing.join(" ")));
    let root = start("id")
        .args(["-u"])
        .read()
        .is_some_and(|id| id.trim() == "0");
    if !root && start("sudo").args(["--version"]).read().is_none() {
        bail!(
            "As an administrator, run: apt-get install {}",
            missing.join(" ")
        );
    }
    let apt = || {
        if root {
            start("apt-get")
        } else {
            start("sudo").args(["apt-get"])
        }
    };
    apt().args(["update", "--quiet"]).run()?;
    apt()
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(missing)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}

/// Other distributions name their packages differently, so we only tell.
fn elsewhere() -> Result<()> {
    if start("pkg-config")
        .args(["--exists", "webkit2gtk-4.1"])
        .read()
        .is_some()
    {
        return Ok(());
    }
    let known = packages::ELSEWHERE
        .iter()
        .find(|(tool, _)| start(tool).args(["--version"]).read().is_some());
    match known {
        Some((_, command)) => {
            bail!("The window's libraries are missing. Run:\n  {command}\nthen try again.")
        }
        None => bail!(
            "Install the development files of WebKitGTK 4.1 with your system's packages, then try again."
        ),
    }
}
