//! What every suite here needs: seeded chance, a vault in its own folder, and records to fill it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use rusqlite::Connection;
use tempfile::TempDir;
use vault::{
    Entropy, EntropyError, Findings, KdfCost, Keep, Key, Locked, Opened, Record, RecordId,
    RecoveryCode, Secret, UnlockError, Vault, Write,
};

/// Chance that repeats itself: xorshift, good enough to be different each time it is asked.
pub(crate) struct Seeded(pub(crate) u64);

impl Entropy for Seeded {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        for byte in out {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            *byte = (self.0 >> 24) as u8;
        }
        Ok(())
    }
}

/// The real thing, for what must never repeat.
pub(crate) struct Os;

impl Entropy for Os {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(out).map_err(|_| EntropyError)
    }
}

pub(crate) const PASSPHRASE: &str = "the tide comes back twice a day";

pub(crate) fn passphrase() -> Secret {
    Secret::new(PASSPHRASE.to_owned())
}

/// A folder with one vault in it.
pub(crate) struct Harbour {
    pub(crate) folder: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) code: RecoveryCode,
    pub(crate) chance: Seeded,
}

impl Harbour {
    /// A new vault, open.
    pub(crate) fn new(seed: u64) -> (Self, Vault) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.vault");
        let mut chance = Seeded(seed);
        let (vault, code) =
            Vault::create(&path, &passphrase(), KdfCost::weak(), &mut chance).unwrap();
        (
            Self {
                folder,
                path,
                code,
                chance,
            },
            vault,
        )
    }

    /// A vault holding `bodies`, each a record of its own, closed. Their ids, in order.
    pub(crate) fn with(seed: u64, bodies: &[&[u8]]) -> (Self, Vec<RecordId>) {
        let (mut harbour, mut vault) = Self::new(seed);
        let ids = bodies
            .iter()
            .map(|body| harbour.add(&mut vault, body))
            .collect();
        (harbour, ids)
    }

    pub(crate) fn add(&mut self, vault: &mut Vault, body: &[u8]) -> RecordId {
        let id = RecordId::random(&mut self.chance).unwrap();
        self.save(vault, id, None, body, Keep::Earlier);
        id
    }

    pub(crate) fn save(
        &mut self,
        vault: &mut Vault,
        id: RecordId,
        base: Option<u64>,
        body: &[u8],
        keep: Keep,
    ) -> u64 {
        vault
            .write(
                &[Write::Put {
                    id,
                    base,
                    body,
                    keep,
                }],
                &mut self.chance,
            )
            .unwrap()[0]
    }

    pub(crate) fn open(&mut self) -> Opened<Record> {
        open_at(&self.path, &mut self.chance)
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path).unwrap()
    }

    pub(crate) fn put_bytes(&self, bytes: &[u8]) {
        std::fs::write(&self.path, bytes).unwrap();
    }

    /// The file as anyone with SQLite sees it.
    pub(crate) fn sql(&self) -> Connection {
        Connection::open(&self.path).unwrap()
    }

    /// The names in the folder, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        names_in(self.folder.path())
    }
}

pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

pub(crate) fn open_at(path: &Path, chance: &mut dyn Entropy) -> Opened<Record> {
    try_open(path, chance).unwrap()
}

pub(crate) fn try_open(
    path: &Path,
    chance: &mut dyn Entropy,
) -> Result<Opened<Record>, UnlockError> {
    static SECRET: LazyLock<Secret> = LazyLock::new(passphrase);
    Locked::open(path)?
        .unlock(Key::Passphrase(&SECRET), chance, whole)
        .map_err(|(_, error)| error)
}

/// A record read for what it is.
pub(crate) fn whole(id: RecordId, revision: u64, body: &[u8]) -> Record {
    Record {
        id,
        revision,
        body: body.to_vec().into(),
    }
}

/// Bodies by id, sorted, for comparing.
pub(crate) fn contents(records: &[Record]) -> Vec<(RecordId, u64, Vec<u8>)> {
    let mut contents: Vec<_> = records
        .iter()
        .map(|r| (r.id, r.revision, r.body.to_vec()))
        .collect();
    contents.sort();
    contents
}

pub(crate) fn assert_sound(findings: &Findings) {
    assert!(findings.is_sound(), "{findings:?}");
}

pub(crate) const DO: &str = "MOORING_TEST_DO";
pub(crate) const AT: &str = "MOORING_TEST_AT";
pub(crate) const ANSWER: &str = "answer: ";

/// Runs an ignored test in a process of its own, started by way of `through`, and returns its answer.
/// The program is copied to where any user can read it.
pub(crate) fn in_child(test: &str, what: &str, at: &Path, through: &[&str]) -> String {
    let bin = tempfile::tempdir().unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(bin.path(), fs::Permissions::from_mode(0o755)).unwrap();
    }
    let program: PathBuf = bin.path().join("laws");
    fs::copy(env::current_exe().unwrap(), &program).unwrap();
    let mut words = through
        .iter()
        .map(AsRef::as_ref)
        .chain([program.as_os_str()]);
    let output = Command::new(words.next().unwrap())
        .args(words)
        .args(["--exact", test, "--ignored", "--nocapture"])
        .envs([(DO, what.as_ref()), (AT, at.as_os_str())])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    said.lines()
        .find_map(|line| line.split_once(ANSWER))
        .unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&output.stderr)))
        .1
        .to_owned()
}

/// A folder where flushing to the disk costs nothing, if there is one.
pub(crate) fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    }
    .unwrap()
}
