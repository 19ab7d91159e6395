//! What can be said on the command line. It is little, so it is read by hand.

use std::ffi::OsString;
use std::path::PathBuf;

/// The option that names a folder to keep everything in.
pub(crate) const DATA: &str = "--data";
/// The option that starts without a window.
pub(crate) const HIDDEN: &str = "--hidden";

/// The options that were given.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// `--data DIR`: keep everything in this folder, to carry it away (portable mode).
    pub(crate) data: Option<PathBuf>,
    /// `--hidden`: start in the tray, without a window.
    pub(crate) hidden: bool,
}

/// The command line has something that is no option of ours.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("usage: mooring [--hidden] [--data FOLDER]")]
pub(crate) struct Usage;

impl Arguments {
    pub(crate) fn read(mut given: impl Iterator<Item = OsString>) -> Result<Self, Usage> {
        let mut arguments = Arguments::default();
        while let Some(option) = given.next() {
            if option == HIDDEN {
                arguments.hidden = true;
                continue;
            }
            if option != DATA {
                return Err(Usage);
            }
            let folder = given
                .next()
                .filter(|folder| !folder.is_empty())
                .ok_or(Usage)?;
            // The folder keeps its meaning if something should change the working folder later.
            arguments.data = Some(std::path::absolute(folder).map_err(|_| Usage)?);
        }
        Ok(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &[&str]) -> Result<Arguments, Usage> {
        Arguments::read(given.iter().map(OsString::from))
    }

    #[test]
    fn a_folder_or_nothing() {
        assert_eq!(read(&[]), Ok(Arguments::default()));
        assert!(
            read(&["--data", "here"])
                .unwrap()
                .data
                .unwrap()
                .is_absolute()
        );
        assert!(read(&["--hidden"]).unwrap().hidden);
        let both = read(&["--hidden", "--data", "here"]).unwrap();
        assert!(both.hidden && both.data.is_some());
        for wrong in [
            &["--data"][..],
            &["--data", ""],
            &["--colour"],
            &["file.txt"],
        ] {
            assert_eq!(read(wrong), Err(Usage), "{wrong:?}");
        }
    }
}
