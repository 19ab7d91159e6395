//! The inbox: a folder beside the vault, into which anyone can put something while it is locked,
//! and which only the unlocked vault can read.
//!
//! It is a boundary because nothing in it can be trusted: who can write the folder can put
//! anything there. So the vault's file is never touched from here, an item can harm no other, and
//! all that is read is bounded. The folder is described in `docs/INBOX-FORMAT.md`.

use std::{
    ffi::{OsStr, OsString},
    fmt,
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use crate::{
    entropy::Entropy,
    error::{PostError, StorageError},
    file::place::{beside, sync_folder},
    id::RecordId,
    seal::inbox::{ITEM_LEN, InboxKey, PUBLIC_LEN, PublicKey},
};

/// How many items may wait to be read.
pub const INBOX_LIMIT: usize = 500;

/// How many names are looked at. Ours are at most half of it: waiting, and set aside.
const NAMES_LIMIT: usize = 2000;

/// The public key's file.
const KEY: &str = "key";
/// What a file is called until it is whole, after its name.
const DRAFT: &str = ".new";
/// What an item is called that does not open, after its name.
const ASIDE: &str = ".unreadable";

/// The place of an inbox. Making one touches nothing.
#[derive(Debug, Clone)]
pub struct Inbox {
    folder: PathBuf,
}

impl Inbox {
    /// The inbox of this vault's file: `mooring.inbox` beside `mooring.vault`.
    #[must_use]
    pub fn beside(vault: &Path) -> Self {
        // Only an absolute path names the folder around it, which has to be flushed.
        let vault = std::path::absolute(vault).unwrap_or_else(|_| vault.into());
        Self {
            folder: vault.with_extension("inbox"),
        }
    }

    /// Whether something can be posted, asked before anyone is invited to write.
    ///
    /// # Errors
    /// What [`Inbox::post`] would answer.
    pub fn ready(&self) -> Result<(), PostError> {
        self.receiver().map(drop)
    }

    /// Seals `body` and returns only when it is on the disk. `id` becomes the id of its record:
    /// draw a new one for everything new, and keep it when trying again.
    ///
    /// # Errors
    /// [`PostError`]; nothing new is in the inbox then, unless it was the disk that failed at the very last.
    pub fn post(
        &self,
        id: RecordId,
        body: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<(), PostError> {
        let item = self.receiver()?.seal(id, body, entropy)?;
        self.write(&id.to_hex(), &item)?;
        Ok(())
    }

    /// Turns the inbox on, or makes sure that it is: puts the public half of `key` where the lock
    /// window looks for it, and says what was there.
    ///
    /// # Errors
    /// [`StorageError`]; what was there is still there then.
    pub fn publish(&self, key: &InboxKey) -> Result<KeyFinding, StorageError> {
        let public = key.public();
        let finding = match self.public_key() {
            Ok(found) if found == public => return Ok(KeyFinding::Sound),
            Ok(_) => KeyFinding::Replaced,
            Err(PostError::Off) => KeyFinding::Missing,
            Err(PostError::Storage(error)) => return Err(error),
            Err(_) => KeyFinding::Damaged,
        };
        self.make_folder()?;
        self.write(KEY, &public.to_bytes())?;
        Ok(finding)
    }

    /// Turns the inbox off. What waits in it stays, and can still be collected.
    ///
    /// # Errors
    /// [`StorageError`]; it is still on then.
    pub fn withdraw(&self) -> Result<(), StorageError> {
        let key = self.folder.join(KEY);
        match fs::remove_file(&key) {
            Ok(()) => sync_folder(&key)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        // Succeeds when nothing is in it, and then leaves no trace.
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }

    /// Reads everything that waits, and clears away what can never be read: half a file that a crash
    /// left, and items that do not open, which are set aside under another name and told once.
    /// What opens stays until [`Inbox::remove`].
    ///
    /// # Errors
    /// [`StorageError`] when the folder cannot be read. A folder that is not there is empty.
    pub fn collect(&self, key: &InboxKey) -> Result<Collected, StorageError> {
        let (names, more) = self.names()?;
        let names: Vec<Name<'_>> = names.iter().map(|name| Name::of(name)).collect();
        let aside = names.iter().filter(|name| **name == Name::Aside).count();
        let mut room_aside = INBOX_LIMIT.saturating_sub(aside);
        let mut collected = Collected {
            items: Vec::new(),
            unreadable: 0,
            strangers: 0,
            more,
        };
        for name in names {
            match name {
                Name::Item(id) => match read(&self.item(id), ITEM_LEN) {
                    Ok(item) => match item.and_then(|item| key.open(id, &item)) {
                        Some(body) => collected.items.push(InboxItem { id, body }),
                        None => {
                            collected.unreadable += 1;
                            self.set_aside(id, &mut room_aside);
                        }
                    },
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    // Not known to be bad: the disk may answer next time.
                    Err(_) => collected.unreadable += 1,
                },
                // Should it stay, it is cleared away next time.
                Name::Draft(name) => drop(fs::remove_file(self.folder.join(name))),
                Name::Stranger => collected.strangers += 1,
                Name::Key | Name::Aside => {}
            }
        }
        collected.items.sort_unstable_by_key(|item| item.id);
        Ok(collected)
    }

    /// Takes items out for good, once the vault has them. One that is gone already is no error, so
    /// this can be tried again.
    ///
    /// # Errors
    /// [`StorageError`]; some may be gone and some not.
    pub fn remove(&self, ids: &[RecordId]) -> Result<(), StorageError> {
        for &id in ids {
            match fs::remove_file(self.item(id)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        if self.folder.is_dir() {
            sync_folder(&self.folder.join(KEY))?;
        }
        Ok(())
    }

    /// Who posts are sealed to, if there is room for one.
    fn receiver(&self) -> Result<PublicKey, PostError> {
        let public = self.public_key()?;
        let (names, more) = self.names()?;
        let waiting = names
            .iter()
            .filter(|name| matches!(Name::of(name), Name::Item(_)))
            .count();
        // What lies past the limit of names would not be collected.
        if more || waiting >= INBOX_LIMIT {
            return Err(PostError::Full);
        }
        Ok(public)
    }

    fn public_key(&self) -> Result<PublicKey, PostError> {
        match read(&self.folder.join(KEY), PUBLIC_LEN) {
            Ok(bytes) => bytes
                .and_then(|bytes| PublicKey::from_bytes(&bytes))
                .ok_or(PostError::KeyDamaged),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(PostError::Off),
            Err(error) => Err(StorageError::from(error).into()),
        }
    }

    fn item(&self, id: RecordId) -> PathBuf {
        self.folder.join(id.to_hex())
    }

    /// The names in the folder, and whether there are more than are looked at.
    fn names(&self) -> Result<(Vec<OsString>, bool), StorageError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok((Vec::new(), false));
            }
            Err(error) => return Err(error.into()),
        };
        let mut names = Vec::new();
        for entry in entries {
            if names.len() == NAMES_LIMIT {
                return Ok((names, true));
            }
            names.push(entry?.file_name());
        }
        Ok((names, false))
    }

    /// Puts an item that does not open where it is not counted again. When enough of them are
    /// kept, it is removed. Should either fail, it is told again next time.
    fn set_aside(&self, id: RecordId, room: &mut usize) {
        let item = self.item(id);
        if *room > 0 {
            *room -= 1;
            let _ = fs::rename(&item, beside(&item, ASIDE));
        } else {
            let _ = fs::remove_file(&item);
        }
    }

    fn make_folder(&self) -> Result<(), StorageError> {
        let mut folder = DirBuilder::new();
        folder.recursive(true); // no error when it is there
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        folder.create(&self.folder)?;
        Ok(sync_folder(&self.folder)?)
    }

    /// A file that is there whole, or not at all.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), StorageError> {
        let path = self.folder.join(name);
        let draft = beside(&path, DRAFT);
        // Left by a crash. Opening it, whatever it is, would be trusting it.
        let _ = fs::remove_file(&draft);
        let written = write_new(&draft, bytes).and_then(|()| fs::rename(&draft, &path));
        if written.is_err() {
            let _ = fs::remove_file(&draft);
        }
        written?;
        Ok(sync_folder(&path)?)
    }
}

/// What was in an inbox.
#[derive(Debug)]
pub struct Collected {
    /// What opened, by id, which says nothing about when: their bodies must say that.
    pub items: Vec<InboxItem>,
    /// How many items did not open: damaged, forged, or sealed to another key. Those that never
    /// will are not counted again.
    pub unreadable: usize,
    /// How many other things are in the folder. They are left alone.
    pub strangers: usize,
    /// Whether there is more in the folder than was looked at.
    pub more: bool,
}

/// Something that was posted. Anyone at this computer can have done so.
pub struct InboxItem {
    /// The id to save it under; saving it twice is told by this.
    pub id: RecordId,
    /// What was posted, wiped when dropped.
    pub body: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for InboxItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InboxItem({}, …)", self.id)
    }
}

/// What [`Inbox::publish`] found where the public key should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFinding {
    /// Ours.
    Sound,
    /// Nothing, as when it was off.
    Missing,
    /// Something that is no public key. Nothing was sealed to it.
    Damaged,
    /// Another key. What was sealed to it is lost to us, and open to whoever put it there.
    Replaced,
}

/// What a name in the folder is for.
#[derive(PartialEq, Eq)]
enum Name<'a> {
    Key,
    Item(RecordId),
    Draft(&'a str),
    Aside,
    Stranger,
}

impl<'a> Name<'a> {
    fn of(name: &'a OsStr) -> Self {
        let Some(name) = name.to_str() else {
            return Self::Stranger;
        };
        if name == KEY {
            return Self::Key;
        }
        if let Some(id) = item_id(name) {
            return Self::Item(id);
        }
        match name.strip_suffix(DRAFT) {
            Some(whole) if whole == KEY || item_id(whole).is_some() => return Self::Draft(name),
            _ => {}
        }
        match name.strip_suffix(ASIDE) {
            Some(item) if item_id(item).is_some() => Self::Aside,
            _ => Self::Stranger,
        }
    }
}

/// Only as it is written: in lower case, so that no two names are one item.
fn item_id(name: &str) -> Option<RecordId> {
    RecordId::from_hex(name)
        .ok()
        .filter(|id| id.to_hex() == name)
}

/// The first bytes of a file, one more than `len` at most, so that one that is longer shows itself
/// and is not read on; `None` for what is no plain file.
fn read(path: &Path, len: usize) -> io::Result<Option<Vec<u8>>> {
    // Asked first: opening a pipe that someone put there would wait for ever.
    if !path.symlink_metadata()?.is_file() {
        return Ok(None);
    }
    let most = len + 1;
    let mut bytes = Vec::with_capacity(most);
    File::open(path)?
        .take(most as u64)
        .read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
