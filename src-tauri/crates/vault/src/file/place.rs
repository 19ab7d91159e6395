//! Where a vault lives: its path, and the lock that makes this process its only writer.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use super::image;
use crate::error::StorageError;

/// How often the lock is tried, and how long to wait in between. A program that is just being
/// started holds its parent's locks for a moment (fork comes before exec), and one that is quitting
/// holds its own; neither is another user of the vault.
const PATIENCE: u32 = 10;
const PAUSE: Duration = Duration::from_millis(20);

/// A vault's path, locked for as long as this value lives.
///
/// The lock is on an empty file beside the vault, never on the vault itself: closing any handle
/// to a file drops SQLite's own locks on it (a POSIX trap). The empty file stays: removing it
/// would let two processes each lock a file that the other cannot see.
#[derive(Debug)]
pub(crate) struct Place {
    path: PathBuf,
    _lock: File,
}

impl Place {
    /// Takes the lock; `None` when another process has it.
    pub(crate) fn lock(path: &Path) -> Result<Option<Self>, StorageError> {
        let path = std::path::absolute(path)?;
        let lock = beside(&path, ".lock");
        // Opening a pipe would wait for someone at its other end.
        if fs::metadata(&lock).is_ok_and(|found| !found.is_file()) {
            return Err(StorageError::Io(io::ErrorKind::AlreadyExists));
        }
        let lock = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(lock)?;
        for _ in 0..PATIENCE {
            match lock.try_lock() {
                Ok(()) => return Ok(Some(Self { path, _lock: lock })),
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Ok(None)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Where a new file is built before it takes the vault's place.
    pub(crate) fn draft(&self) -> PathBuf {
        beside(&self.path, ".new")
    }

    /// SQLite's rollback journal, if it left one.
    pub(crate) fn journal(&self) -> PathBuf {
        beside(&self.path, "-journal")
    }

    /// Copies what can be read of the vault to `<name>.<label>`, or `<name>.<label>-2` and so on when
    /// that exists, reads the copy back, and only then trusts it.
    pub(crate) fn keep_copy(&self, label: &str) -> Result<PathBuf, StorageError> {
        let image = image::read(&self.path)?.bytes;
        let (path, mut copy) = self.unused(label)?;
        let written = copy
            .write_all(&image)
            .and_then(|()| copy.sync_all())
            .and_then(|()| Ok(fs::read(&path)? == image));
        let kept = match written {
            Ok(true) => sync_folder(&path),
            Ok(false) => Err(io::ErrorKind::InvalidData.into()),
            Err(error) => Err(error),
        };
        if let Err(error) = kept {
            // Half a copy is worse than none; should removing it fail too, the first error counts.
            let _ = fs::remove_file(&path);
            return Err(error.into());
        }
        Ok(path)
    }

    /// Removes a copy again when what it was made for has failed: each further try would leave one
    /// more, on a disk that may be full because of them. It stays when the vault may not be what was
    /// copied any more. `first` is done in between; it stays when that fails, too.
    pub(crate) fn drop_copy(&self, kept: &Path, first: impl FnOnce() -> io::Result<()>) {
        if image::is_copy(&self.path, kept).unwrap_or(false) && first().is_ok() {
            // A copy too many is no reason to tell of anything but the failure.
            let _ = fs::remove_file(kept);
        }
    }

    fn unused(&self, label: &str) -> Result<(PathBuf, File), StorageError> {
        let mut n = 1_u32;
        loop {
            let suffix = if n == 1 {
                format!(".{label}")
            } else {
                format!(".{label}-{n}")
            };
            let path = beside(&self.path, &suffix);
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => return Ok((path, file)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => n += 1,
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// `path` with `suffix` after its whole name, whatever bytes the name is made of.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

/// Makes a new or renamed name in the file's folder durable. Windows does so by itself.
///
/// # Errors
/// What the system answers.
pub fn sync_folder(file: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}
