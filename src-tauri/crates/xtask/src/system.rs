//! Libraries and programs of the system, from the system's own package manager.

use std::env;

use anyhow::{Result, bail};

use crate::step::{hear, run, tool};

/// What the system has to have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// To build the program.
    Build,
    /// To build it and see it where there is no display.
    Picture,
    /// To build it and run every test.
    Test,
}

impl Need {
    fn parts(self) -> Vec<&'static Part> {
        let more: &[Part] = match self {
            Need::Build => &[],
            Need::Picture => &PICTURE,
            Need::Test => &TEST,
        };
        BUILD.iter().chain(more).collect()
    }
}

/// Something the system has to have: its package on Debian and Ubuntu, and what shows elsewhere
/// that it is there.
struct Part {
    debian: &'static str,
    shown_by: Shown,
}

enum Shown {
    /// A library that pkg-config knows.
    Library(&'static str),
    /// A program on the path.
    Program(&'static str),
    /// A module of the system's Python.
    Python(&'static str),
}

use Shown::{Library, Program, Python};

const fn part(debian: &'static str, shown_by: Shown) -> Part {
    Part { debian, shown_by }
}

const BUILD: [Part; 7] = [
    part("build-essential", Program("cc")),
    part("pkg-config", Program("pkg-config")),
    part("libwebkit2gtk-4.1-dev", Library("webkit2gtk-4.1")),
    part(
        "libayatana-appindicator3-dev",
        Library("ayatana-appindicator3-0.1"),
    ),
    part("librsvg2-dev", Library("librsvg-2.0")),
    part("libxdo-dev", Library("libxdo")),
    part("libssl-dev", Library("openssl")),
];

const PICTURE: [Part; 5] = [
    part("xvfb", Program("Xvfb")),
    part("xauth", Program("xauth")),
    part("dbus", Program("dbus-run-session")),
    part("xdotool", Program("xdotool")),
    part("imagemagick", Program("import")),
];

const TEST: [Part; 17] = [
    part("xvfb", Program("Xvfb")),
    part("xauth", Program("xauth")),
    part("dbus", Program("dbus-daemon")),
    part("dbus-x11", Program("dbus-launch")),
    part("xdotool", Program("xdotool")),
    part("imagemagick", Program("import")),
    part("webkit2gtk-driver", Program("WebKitWebDriver")),
    part("openbox", Program("openbox")),
    part("x11-utils", Program("xprop")),
    part("x11-xkb-utils", Program("setxkbmap")),
    part("dunst", Program("dunst")),
    part("gnome-keyring", Program("gnome-keyring-daemon")),
    part("libsecret-tools", Program("secret-tool")),
    part("at-spi2-core", Library("atspi-2")),
    part("poppler-utils", Program("pdftotext")),
    part("python3-cryptography", Python("cryptography")),
    part("python3-argon2", Python("argon2")),
];

/// What to say where we do not install by ourselves.
const MANAGERS: [(&str, &str); 3] = [
    (
        "dnf",
        "sudo dnf install gcc pkgconf webkit2gtk4.1-devel libappindicator-gtk3-devel \
         librsvg2-devel libxdo-devel openssl-devel",
    ),
    (
        "pacman",
        "sudo pacman -S --needed base-devel webkit2gtk-4.1 libayatana-appindicator librsvg \
         xdotool openssl",
    ),
    (
        "zypper",
        "sudo zypper install gcc pkgconf webkit2gtk3-devel libayatana-appindicator3-devel \
         librsvg-devel xdotool-devel libopenssl-devel",
    ),
];

/// Sees to it that the system has what is needed, and installs it where we know how.
///
/// # Errors
/// When something is missing and was not installed: what to do about it.
pub(crate) fn install(need: Need) -> Result<()> {
    if env::consts::OS != "linux" {
        // What compiled this program is all that is needed there: Xcode's command line tools on
        // macOS, the C++ build tools on Windows. Both systems bring their own web view.
        return Ok(());
    }
    if on_path("apt-get") && on_path("dpkg-query") {
        return with_apt(need);
    }
    let absent: Vec<&str> = need
        .parts()
        .into_iter()
        .filter(|part| !is_there(part))
        .map(|part| part.debian)
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    let advice = MANAGERS
        .iter()
        .find(|(manager, _)| on_path(manager))
        .map_or_else(
            || "Install them with the package manager of this system.".to_owned(),
            |(manager, command)| {
                format!(
                    "For those of the build, run\n\n  {command}\n\nand search {manager} for others."
                )
            },
        );
    bail!(
        "This system is missing what Debian calls {}.\n{advice}\nThen run this command again.",
        absent.join(", ")
    )
}

fn with_apt(need: Need) -> Result<()> {
    let wanted: Vec<&str> = need.parts().into_iter().map(|part| part.debian).collect();
    let format = ["--show", "--showformat", "${Package} ${db:Status-Status}\n"];
    let known = hear(tool("dpkg-query").args(format).args(&wanted))?;
    let absent = absent(&wanted, &String::from_utf8_lossy(&known.stdout));
    if absent.is_empty() {
        println!("   nothing is missing");
        return Ok(());
    }
    let list = absent.join(" ");
    println!("   installing {list}");
    let id = hear(tool("id").arg("-u"))?;
    let prefix: &[&str] = match (id.stdout.trim_ascii() == b"0", on_path("sudo")) {
        (true, _) => &["env"],
        (false, true) => &["sudo", "env"],
        (false, false) => bail!(
            "Only an administrator can install what is missing. Ask one to run\n\n  \
             apt-get update && apt-get install {list}\n\nThen run this command again."
        ),
    };
    let apt = |words: &[&str]| {
        let mut command = tool(prefix[0]);
        command
            .args(&prefix[1..])
            .arg("DEBIAN_FRONTEND=noninteractive")
            .arg("apt-get");
        // Freshly started machines often have another update going on.
        command
            .args(["--quiet", "--yes", "-o", "DPkg::Lock::Timeout=600"])
            .args(words);
        run(&mut command)
    };
    apt(&["update"])?;
    apt(&[&["install"], &absent[..]].concat())
}

/// Those of `wanted` that dpkg does not list as installed.
fn absent<'a>(wanted: &[&'a str], listed: &str) -> Vec<&'a str> {
    let installed = |package: &str| {
        listed
            .lines()
            .any(|line| line.split_once(' ') == Some((package, "installed")))
    };
    wanted
        .iter()
        .copied()
        .filter(|package| !installed(package))
        .collect()
}

fn is_there(part: &Part) -> bool {
    let answers = |program: &str, words: &[&str]| {
        hear(tool(program).args(words)).is_ok_and(|output| output.status.success())
    };
    match part.shown_by {
        Library(name) => {
            let known = answers("pkg-config", &["--exists", name]);
            // This one brings a description for pkg-config on few systems.
            known || (name == "libxdo" && on_path("xdotool"))
        }
        Program(name) => on_path(name),
        Python(name) => answers("python3", &["-c", &format!("import {name}")]),
    }
}

/// Whether there is such a program.
pub(crate) fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_dpkg_does_not_call_installed_is_absent() {
        let wanted = ["xvfb", "dunst", "openbox", "libssl-dev", "dbus"];
        let listed =
            "xvfb installed\ndunst config-files\nlibssl-dev installed\ndbus-x11 installed\n";
        assert_eq!(absent(&wanted, listed), ["dunst", "openbox", "dbus"]);
        assert_eq!(absent(&wanted, ""), wanted);
        assert!(absent(&[], listed).is_empty());
    }

    #[test]
    fn a_picture_needs_less_than_a_test() {
        let names = |need: Need| {
            need.parts()
                .into_iter()
                .map(|part| part.debian)
                .collect::<Vec<_>>()
        };
        let test = names(Need::Test);
        assert!(
            names(Need::Picture)
                .iter()
                .all(|package| test.contains(package))
        );
        assert!(!names(Need::Build).contains(&"xvfb"));
    }

    #[test]
    fn a_program_is_on_the_path_or_not() {
        assert!(on_path(if cfg!(windows) { "cargo.exe" } else { "cargo" }));
        assert!(!on_path("no-such-program-anywhere"));
    }
}
