//! Keys by their names, as a WebDriver wants them.

use anyhow::{Context, Result, bail};

/// Keys that are pressed together: `"Ctrl+Shift+C"`, `"Enter"`, `"x"`.
pub struct Chord(Vec<char>);

impl Chord {
    /// Reads the names of keys, joined by `+`.
    ///
    /// # Errors
    /// When a name is unknown.
    pub fn read(names: &str) -> Result<Self> {
        if names.chars().count() == 1 {
            return Ok(Chord(names.chars().collect()));
        }
        Ok(Chord(names.split('+').map(key).collect::<Result<_>>()?))
    }

    /// The keys in the order they go down. They come up in the other order.
    pub fn keys(&self) -> &[char] {
        &self.0
    }
}

fn key(name: &str) -> Result<char> {
    let code = match name {
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Shift" => '\u{e008}',
        "Ctrl" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "Left" => '\u{e012}',
        "Up" => '\u{e013}',
        "Right" => '\u{e014}',
        "Down" => '\u{e015}',
        "Delete" => '\u{e017}',
        letter if letter.chars().count() == 1 => {
            letter.to_lowercase().chars().next().context("no key")?
        }
        _ => bail!("no key is called {name:?}"),
    };
    Ok(code)
}
