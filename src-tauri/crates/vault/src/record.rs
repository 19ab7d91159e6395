//! What the vault hands out and takes in: bodies by id and revision. What a body means is not
//! known here.

use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::{
    entropy::Entropy,
    file::rows::Sealed,
    id::RecordId,
    seal::{
        envelope::{Binding, SealError},
        key::Keys,
        slot::SlotKind,
    },
};

/// One revision of a record, opened.
pub struct Record {
    /// Which record.
    pub id: RecordId,
    /// Which revision of it, counting from 1.
    pub revision: u64,
    /// What was saved, wiped when dropped.
    pub body: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Record({}, {}, …)", self.id, self.revision)
    }
}

impl Sealed {
    /// Seals a body as this revision of this record and of nothing else.
    pub(crate) fn seal(
        keys: &Keys,
        id: RecordId,
        revision: u64,
        body: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Self, SealError> {
        let bytes = with_binding(keys, id, revision, |binding| binding.seal(body, entropy))?;
        Ok(Self {
            id,
            revision,
            bytes,
        })
    }

    pub(crate) fn open(&self, keys: &Keys) -> Option<Record> {
        let (id, revision) = (self.id, self.revision);
        let body = with_binding(keys, id, revision, |binding| binding.open(&self.bytes))?;
        Some(Record { id, revision, body })
    }
}

/// The body of one revision, in the place of what was sealed, which is to be wiped.
pub(crate) fn open_in_place<'b>(
    keys: &Keys,
    id: RecordId,
    revision: u64,
    sealed: &'b mut [u8],
) -> Option<&'b [u8]> {
    with_binding(keys, id, revision, |binding| binding.open_in_place(sealed))
}

fn with_binding<T>(
    keys: &Keys,
    id: RecordId,
    revision: u64,
    with: impl FnOnce(&Binding<'_>) -> T,
) -> T {
    let mut bound = [0; 16 + 3 + 16 + 8];
    bound[..16].copy_from_slice(&keys.vault_id);
    bound[16..19].copy_from_slice(b"rec");
    bound[19..35].copy_from_slice(id.as_bytes());
    bound[35..].copy_from_slice(&revision.to_be_bytes());
    with(&Binding {
        key: &keys.record,
        name: id.as_bytes(),
        bound: &bound,
    })
}

/// Reads the body of a record while the vault is opened: on several threads, and maybe more than once
/// for the same record. The body is wiped when it returns.
pub trait Read<T>: Fn(RecordId, u64, &[u8]) -> T + Sync {}

impl<T, F: Fn(RecordId, u64, &[u8]) -> T + Sync> Read<T> for F {}

/// One change to the vault.
#[derive(Debug, Clone, Copy)]
pub enum Write<'a> {
    /// Saves a revision.
    Put {
        /// Which record.
        id: RecordId,
        /// The revision the writer read; `None` for a record that is new.
        base: Option<u64>,
        /// What to save.
        body: &'a [u8],
        /// What becomes of the revision it replaces.
        keep: Keep,
    },
    /// Deletes a record for good: all its revisions, overwritten in the file. Erasing what is
    /// not there is no error, since afterwards it is not there.
    Erase {
        /// Which record.
        id: RecordId,
    },
}

/// What becomes of the revision that a save replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// It stays, sealed, and [`crate::Vault::earlier`] finds it.
    Earlier,
    /// It is overwritten: the same sitting goes on.
    Replace,
}

/// What did not verify when the vault was opened. Everything else did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// Revisions that are lost. When a record's newest is among them and an earlier one is
    /// not, the earlier one was handed out as the record.
    pub damaged: Vec<Damaged>,
    /// Whether the file holds exactly what was last written to it.
    pub head: HeadFinding,
    /// Keys that no longer open this vault, because the place where they were kept is damaged.
    pub lost_slots: Vec<SlotKind>,
    /// The file as it was found. When there is one, the vault was written anew, from what
    /// verified.
    pub kept_copy: Option<PathBuf>,
}

impl Findings {
    /// Nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.damaged.is_empty()
            && self.head == HeadFinding::Sound
            && self.lost_slots.is_empty()
            && self.kept_copy.is_none()
    }
}

/// The kept revisions of a record before its current one, newest first.
#[derive(Debug, Default)]
pub struct Earlier {
    /// Those that verify.
    pub records: Vec<Record>,
    /// Those that do not.
    pub damaged: Vec<Damaged>,
}

/// A revision that is known to be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged {
    /// Whose. It is as damaged as the rest of the row may be, so it can name no record at all.
    pub id: RecordId,
    /// Which.
    pub revision: u64,
}

/// What the sealed head says about the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadFinding {
    /// The file holds exactly the revisions that were last written.
    Sound,
    /// There is no head, so nobody knows how much there should be.
    Missing,
    /// There is one, and it does not open.
    Damaged,
    /// Revisions are missing, added, exchanged or older than they should be.
    Mismatch {
        /// How many revisions there should be.
        expected: u64,
        /// How many there are.
        found: u64,
    },
}
