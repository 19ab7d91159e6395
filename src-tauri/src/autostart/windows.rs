//! The person's own `Run` key of the registry.

#[cfg(target_os = "windows")]
pub(super) use registry::Entry;

#[cfg(target_os = "windows")]
mod registry {
    use std::io;

    use windows_registry::{CURRENT_USER, Key};

    use super::{quoted, unquoted};
    use crate::NAME;

    const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
    /// What was switched off in the Task Manager or the Settings.
    const APPROVED: &str =
        r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";

    /// Our value of that key.
    #[derive(Default)]
    pub(in super::super) struct Entry;

    impl Entry {
        /// The line that is started; nothing when none is.
        pub(in super::super) fn read(&self) -> io::Result<Option<Vec<String>>> {
            let line = CURRENT_USER.create(RUN)?.get_string(NAME);
            let approved = CURRENT_USER.create(APPROVED)?.get_value(NAME);
            // An odd first byte is how Windows says that it is off.
            let is_off =
                approved.is_ok_and(|value| value.first().is_some_and(|byte| byte & 1 == 1));
            Ok(line.ok().filter(|_| !is_off).map(|line| unquoted(&line)))
        }

        pub(in super::super) fn write(&self, line: &[String]) -> io::Result<()> {
            forget(&CURRENT_USER.create(APPROVED)?)?;
            let words: Vec<String> = line.iter().map(|word| quoted(word)).collect();
            Ok(CURRENT_USER
                .create(RUN)?
                .set_string(NAME, words.join(" "))?)
        }

        pub(in super::super) fn remove(&self) -> io::Result<()> {
            forget(&CURRENT_USER.create(RUN)?)
        }
    }

    fn forget(key: &Key) -> io::Result<()> {
        if key.get_type(NAME).is_ok() {
            key.remove_value(NAME)?;
        }
        Ok(())
    }
}

/// A word as it stands in a command line. No path there has a quotation mark in it; backslashes are
/// themselves except before one.
fn quoted(word: &str) -> String {
    let trailing = word.len() - word.trim_end_matches('\\').len();
    format!("\"{word}{}\"", "\\".repeat(trailing))
}

/// The words of a line as [`quoted`] writes them.
fn unquoted(line: &str) -> Vec<String> {
    let words = line.split('"').skip(1).step_by(2);
    let halved = words.map(|word| {
        let trailing = word.len() - word.trim_end_matches('\\').len();
        word[..word.len() - trailing / 2].to_owned()
    });
    halved.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let words = [r"C:\Program Files\mooring.exe", "--data", r"D:\", ""];
        let line = words.map(quoted).join(" ");
        assert_eq!(line, r#""C:\Program Files\mooring.exe" "--data" "D:\\" """#);
        assert_eq!(unquoted(&line), words);
    }
}
