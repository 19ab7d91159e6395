//! The system packages that building and testing take, by the name each system has for them.

/// What a build takes.
pub(crate) const BUILD: &[&str] = &[
    "build-essential",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "pkg-config",
];

/// What opening a window takes where there is no screen.
pub(crate) const SCREEN: &[&str] = &["dbus-x11", "imagemagick", "openbox", "xdotool", "xvfb"];

/// What the tests take on top: a driver for the window, and a second reader for the vault's format.
pub(crate) const TESTS: &[&str] = &[
    "at-spi2-core",
    "dunst",
    "gnome-keyring",
    "libsecret-tools",
    "poppler-utils",
    "python3-argon2",
    "python3-cryptography",
    "webkit2gtk-driver",
];

/// The command that installs what a build takes, on systems where we only tell.
pub(crate) const ELSEWHERE: &[(&str, &str)] = &[
    (
        "dnf",
        "sudo dnf install webkit2gtk4.1-devel openssl-devel librsvg2-devel libxdo-devel \
         libappindicator-gtk3-devel gcc make pkgconf-pkg-config",
    ),
    (
        "pacman",
        "sudo pacman -S --needed webkit2gtk-4.1 openssl librsvg xdotool libappindicator-gtk3 base-devel",
    ),
    (
        "zypper",
        "sudo zypper install webkit2gtk3-devel libopenssl-devel librsvg-devel xdotool-devel \
         libappindicator3-1 gcc make pkgconf",
    ),
];

/// The names in `wanted` that do not stand as installed in what `dpkg-query` wrote: a line for each
/// package, `name status`.
pub(crate) fn missing<'a>(wanted: &[&'a str], installed: &str) -> Vec<&'a str> {
    let is_there = |name: &str| {
        installed
            .lines()
            .any(|line| line == format!("{name} installed"))
    };
    wanted
        .iter()
        .copied()
        .filter(|name| !is_there(name))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing() {
        let listed = "xvfb installed\nopenbox not-installed\nxvfb-run installed\n";
        assert_eq!(
            missing(&["xvfb", "openbox", "dunst"], listed),
            ["openbox", "dunst"]
        );
        assert!(missing(&[], listed).is_empty());
    }
}
