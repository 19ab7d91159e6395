//! Where things are kept on this computer: the vault in one folder, and beside it or elsewhere the
//! few files that are needed before it is opened.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::wire;

const VAULT: &str = "mooring.vault";
const CHOSEN: &str = "place.json";

/// How the notes begin of vaults that were open on this computer.
pub(crate) const SEEN: &str = "seen-";

/// The longest small file that is read, in bytes. The longest of ours has half of it.
const READ_LIMIT: u64 = 32 << 20;

/// The folders in use.
#[derive(Clone, Debug)]
pub struct Place {
    home: PathBuf,
    vault: PathBuf,
    portable: bool,
    /// Whether a vault was here once, so that finding none means that it is away.
    expects_vault: bool,
}

#[derive(Serialize, Deserialize)]
struct Chosen {
    folder: Folder,
}

/// A folder as the system names it, which need not be in letters.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Folder {
    Text(String),
    Raw(OsString),
}

impl From<&Path> for Folder {
    fn from(path: &Path) -> Self {
        match path.to_str() {
            Some(text) => Folder::Text(text.to_owned()),
            None => Folder::Raw(path.into()),
        }
    }
}

impl From<Folder> for PathBuf {
    fn from(folder: Folder) -> Self {
        match folder {
            Folder::Text(text) => text.into(),
            Folder::Raw(name) => name.into(),
        }
    }
}

impl Place {
    /// The computer's own folder for this program, and the vault there or in the folder the person
    /// once chose.
    pub fn on_this_computer(home: PathBuf) -> Self {
        let (folder, was_chosen) = match fs::read(home.join(CHOSEN)) {
            Ok(bytes) => (serde_json::from_slice::<Chosen>(&bytes).ok(), true),
            // One that cannot be read still tells that the vault is not simply here.
            Err(error) => (None, error.kind() != io::ErrorKind::NotFound),
        };
        let vault = folder.map_or_else(|| home.clone(), |chosen| chosen.folder.into());
        Place {
            expects_vault: was_chosen || has_seen(&home),
            home,
            vault,
            portable: false,
        }
    }

    /// Everything in one folder that can be carried away.
    pub fn portable(folder: PathBuf) -> Self {
        Place {
            expects_vault: has_seen(&folder),
            home: folder.clone(),
            vault: folder,
            portable: true,
        }
    }

    /// The vault's file.
    pub fn vault_file(&self) -> PathBuf {
        self.vault.join(VAULT)
    }

    /// Makes sure that the program's own folder is there, for the person alone. The vault's is never
    /// made: where one that was chosen is not there, a stick is out or a disk is locked, and a folder
    /// in its place would be taken for it.
    ///
    /// # Errors
    /// What the system answers.
    pub fn prepare(&self) -> io::Result<()> {
        create_private(&self.home)
    }

    /// Whether the vault's folder is there.
    pub(crate) fn has_folder(&self) -> bool {
        self.vault.is_dir()
    }

    /// Whether a vault was here once.
    pub(crate) fn expects_vault(&self) -> bool {
        self.expects_vault
    }

    /// A vault was found here, or made.
    pub(crate) fn found(&mut self) {
        self.expects_vault = true;
    }

    /// This place with the vault in `folder`, where none is expected yet. The next start knows of it
    /// only after [`Place::remember`].
    #[must_use]
    pub(crate) fn with_vault_in(&self, folder: PathBuf) -> Self {
        Place {
            vault: folder,
            expects_vault: false,
            ..self.clone()
        }
    }

    /// This place as it is where no folder was ever chosen.
    #[must_use]
    pub(crate) fn anew(&self) -> Self {
        self.with_vault_in(self.home.clone())
    }

    /// Has the next start look for the vault here. Answers what was remembered before, for
    /// [`Place::put_back`].
    ///
    /// # Errors
    /// What the system answers; what was remembered stays so then.
    pub(crate) fn remember(&self) -> io::Result<Option<Vec<u8>>> {
        let before = self.read(CHOSEN);
        if self.vault != self.home {
            self.prepare()?;
            let folder = Folder::from(&*self.vault);
            self.write(CHOSEN, &serde_json::to_vec(&Chosen { folder })?)?;
        } else if before.is_some() {
            self.remove(CHOSEN)?;
        }
        Ok(before)
    }

    /// Remembers what was remembered before.
    ///
    /// # Errors
    /// What the system answers.
    pub(crate) fn put_back(&self, before: Option<Vec<u8>>) -> io::Result<()> {
        match before {
            Some(before) => self.write(CHOSEN, &before),
            None => self.remove(CHOSEN),
        }
    }

    /// Reads a small file that is needed before the vault is open. Nothing when it is not there.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.home.join(name);
        // Asked first: a pipe that someone put there would be waited on for ever.
        let about = fs::metadata(&path).ok()?;
        let is_small = about.is_file() && about.len() <= READ_LIMIT;
        is_small.then(|| fs::read(path).ok())?
    }

    /// Replaces a small file as a whole, down to the disk: it holds the old bytes or the new ones,
    /// never half.
    ///
    /// # Errors
    /// What the system answers.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.home.join(name);
        replace(&path, bytes)?;
        // Else a loss of power brings back the old one, though the caller was told that it is done.
        vault::sync_folder(&path)
    }

    /// Removes a small file and what a crash may have left of a newer one. Both are overwritten
    /// first; a disk may still keep copies of its own.
    ///
    /// # Errors
    /// What the system answers.
    pub fn remove(&self, name: &str) -> io::Result<()> {
        let path = self.home.join(name);
        let erased = erase(&path);
        erase(&unfinished(&path)).and(erased)
    }

    /// The place as it is shown.
    pub fn shown(&self) -> wire::types::Place {
        wire::types::Place {
            folder: self.vault.display().to_string(),
            file: self.vault_file().display().to_string(),
            portable: self.portable,
        }
    }
}

/// Whether a vault was open here once. Notes of it stay when the vault goes.
fn has_seen(home: &Path) -> bool {
    let files = fs::read_dir(home).into_iter().flatten().flatten();
    files
        .map(|file| file.file_name())
        .any(|name| name.to_string_lossy().starts_with(SEEN))
}

fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Makes an empty file for the person alone. One that a crash left there is emptied.
fn create_private_file(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).map(drop)
}

/// Where a file is written before it takes its place.
fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".new");
    path.with_file_name(name)
}

/// Overwrites and removes a file. One that is not there is as good.
fn erase(path: &Path) -> io::Result<()> {
    let erased = overwrite(path).and_then(|()| fs::remove_file(path));
    match erased {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        erased => erased,
    }
}

/// Only what could be ours: what a link leads to is not, and a pipe would be waited on for ever.
fn overwrite(path: &Path) -> io::Result<()> {
    let about = path.symlink_metadata()?;
    if !about.is_file() || about.len() > READ_LIMIT {
        return Ok(());
    }
    let mut file = fs::OpenOptions::new().write(true).open(path)?;
    io::copy(&mut io::repeat(0).take(about.len()), &mut file)?;
    file.sync_all()
}

/// Writes `bytes` to a new file beside `path`, down to the disk, and puts it in its place.
///
/// # Errors
/// What the system answers; `path` is as it was then.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_by(path, |fresh| fs::write(fresh, bytes))
}

/// As [`replace`], with a file that `write` fills.
///
/// # Errors
/// What the system or `write` answers; `path` is as it was then.
pub(crate) fn replace_by<E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&Path) -> Result<(), E>,
) -> Result<(), E> {
    let fresh = unfinished(path);
    let put = || {
        create_private_file(&fresh)?;
        write(&fresh)?;
        fs::OpenOptions::new()
            .write(true)
            .open(&fresh)?
            .sync_all()?;
        Ok(fs::rename(&fresh, path)?)
    };
    let replaced = put();
    if replaced.is_err() {
        // What is left of the attempt is of no use to anyone; the first error is the one to tell.
        let _ = fs::remove_file(&fresh);
    }
    replaced
}
