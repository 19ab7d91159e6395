//! A launch agent of the person: a property list that names the words of the line one by one.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use crate::IDENTIFIER;

/// What comes before and after the words.
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
"#;
const WORDS: &str = "<key>ProgramArguments</key>\n<array>\n";
const TAIL: &str = "</array>\n<key>RunAtLoad</key>\n<true/>\n</dict>\n</plist>\n";

/// What stands for the signs that mean something in the file. The first one is in all the others.
const SIGNS: [(&str, &str); 3] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")];

/// Our launch agent.
pub(super) struct Entry {
    file: Option<PathBuf>,
}

impl Default for Entry {
    fn default() -> Self {
        let home = std::env::var_os("HOME").map(PathBuf::from);
        Entry {
            file: home.map(|home| home.join(format!("Library/LaunchAgents/{IDENTIFIER}.plist"))),
        }
    }
}

impl Entry {
    /// The line that is started; nothing when none is.
    pub(super) fn read(&self) -> io::Result<Option<Vec<String>>> {
        match fs::read_to_string(self.file()?) {
            Ok(agent) => Ok(started(&agent)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) fn write(&self, line: &[String]) -> io::Result<()> {
        let file = self.file()?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, agent(line))
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

fn agent(line: &[String]) -> String {
    let words: String = line
        .iter()
        .map(|word| {
            let written = SIGNS
                .iter()
                .fold(word.clone(), |word, (sign, name)| word.replace(sign, name));
            format!("<string>{written}</string>\n")
        })
        .collect();
    format!("{HEAD}<key>Label</key>\n<string>{IDENTIFIER}</string>\n{WORDS}{words}{TAIL}")
}

fn started(agent: &str) -> Option<Vec<String>> {
    let (_, rest) = agent.split_once(WORDS)?;
    let (words, _) = rest.split_once("</array>")?;
    let words = words.lines().filter_map(|line| {
        let written = line.strip_prefix("<string>")?.strip_suffix("</string>")?;
        Some(
            SIGNS
                .iter()
                .rev()
                .fold(written.to_owned(), |word, (sign, name)| {
                    word.replace(name, sign)
                }),
        )
    });
    Some(words.collect())
}
