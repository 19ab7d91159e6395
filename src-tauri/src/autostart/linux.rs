//! The desktop's folder of what it starts, as the XDG Autostart and Desktop Entry specifications have
//! it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use crate::{IDENTIFIER, NAME};

/// Our file in that folder.
pub(super) struct Entry {
    file: Option<PathBuf>,
}

impl Default for Entry {
    fn default() -> Self {
        let named = |name: &str| std::env::var_os(name).map(PathBuf::from);
        let folder = named("XDG_CONFIG_HOME")
            .filter(|folder| folder.is_absolute())
            .or_else(|| named("HOME").map(|home| home.join(".config")));
        Entry {
            file: folder.map(|folder| folder.join(format!("autostart/{IDENTIFIER}.desktop"))),
        }
    }
}

impl Entry {
    /// The line that is started; nothing when none is.
    pub(super) fn read(&self) -> io::Result<Option<Vec<String>>> {
        match fs::read_to_string(self.file()?) {
            Ok(entry) => Ok(started(&entry)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) fn write(&self, line: &[String]) -> io::Result<()> {
        let file = self.file()?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, entry(line)?)
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        match fs::remove_file(self.file()?) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn file(&self) -> io::Result<&PathBuf> {
        self.file.as_ref().ok_or(ErrorKind::NotFound.into())
    }
}

/// The file's text.
fn entry(line: &[String]) -> io::Result<String> {
    let [program, ..] = line else {
        return Err(ErrorKind::InvalidInput.into());
    };
    // The specification knows no way to write either.
    if program.contains('=') || line.iter().any(|word| word.contains(char::is_control)) {
        return Err(ErrorKind::InvalidInput.into());
    }
    let words: Vec<String> = line.iter().map(|word| quoted(word)).collect();
    Ok(format!(
        "[Desktop Entry]\nType=Application\nName={NAME}\nTryExec={}\nExec={}\nTerminal=false\n\
         StartupNotify=false\n",
        value(program),
        value(&words.join(" "))
    ))
}

/// A word as it stands in a line to be executed.
fn quoted(word: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in word.chars() {
        match letter {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', letter]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// A text as it stands in the file, after what is already quoted in it.
fn value(text: &str) -> String {
    text.replace('\\', r"\\")
}

/// The line that a file of ours starts; nothing when the desktop was told to start it no more.
fn started(entry: &str) -> Option<Vec<String>> {
    let of = |key: &str| {
        let mut lines = entry.lines().filter_map(|line| line.split_once('='));
        lines.find(|(name, _)| name.trim_end() == key)
    };
    let is_off = of("Hidden").is_some_and(|(_, is)| is.trim() == "true")
        || of("X-GNOME-Autostart-enabled").is_some_and(|(_, is)| is.trim() == "false");
    if is_off {
        return None;
    }
    let (_, line) = of("Exec")?;
    Some(unquoted(&line.replace(r"\\", r"\")))
}

/// The words of a line as [`quoted`] writes them.
fn unquoted(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut letters = line.trim_start().chars().peekable();
    while letters.next_if_eq(&'"').is_some() {
        let mut word = String::new();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => break,
                '\\' => word.extend(letters.next()),
                '%' => word.extend(letters.next_if_eq(&'%')),
                _ => word.push(letter),
            }
        }
        words.push(word);
        while letters.next_if_eq(&' ').is_some() {}
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn what_is_written_is_what_the_specification_asks_for() {
        let text = entry(&line(&["/opt/a b/moor$\\ing", "--data", "/100 %"])).expect("written");
        assert!(text.contains("\nTryExec=/opt/a b/moor$\\\\ing\n"), "{text}");
        let exec = r#"Exec="/opt/a b/moor\\$\\\\ing" "--data" "/100 %%""#;
        assert!(text.contains(exec), "{text}");
    }

    #[test]
    fn what_was_written_is_read_again() {
        for words in [
            &["/usr/bin/mooring", "--hidden"][..],
            &["/home/ana maría/a\"b`c$d\\e%f/\\", "--data", "x y", ""],
        ] {
            let words = line(words);
            let text = entry(&words).expect("written");
            assert_eq!(started(&text), Some(words), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_written_is_refused() {
        for words in [&["/a=b"][..], &["/a", "b\nc"], &[]] {
            assert!(entry(&line(words)).is_err(), "{words:?}");
        }
    }

    #[test]
    fn one_that_the_desktop_was_told_not_to_start_does_not_count() {
        let text = entry(&line(&["/usr/bin/mooring"])).expect("written");
        for off in ["Hidden=true", "X-GNOME-Autostart-enabled=false"] {
            assert_eq!(started(&format!("{text}{off}\n")), None, "{off}");
        }
        assert_eq!(started(""), None);
    }
}
