//! An unlocked vault: the keys are in memory, and writing is possible. Dropping it wipes them.

use std::{fmt, path::Path};

use rusqlite::{Connection, Transaction};
use zeroize::Zeroizing;

use crate::{
    entropy::Entropy,
    error::{CreateError, KeyError, NotOurs, RekeyError, StorageError, WriteError},
    file::{
        connection, fresh,
        head::Head,
        place::Place,
        rows::{self, Sealed},
    },
    id::RecordId,
    locked::Locked,
    record::{Damaged, Earlier, Keep, Write},
    seal::{
        code::RecoveryCode,
        cost::KdfCost,
        envelope::{Binding, SealError},
        key::{Keys, Prf, VaultKey},
        secret::Secret,
        slot::{Key, Slot},
    },
};

/// A vault that is open. One at a time, in one process at a time.
pub struct Vault {
    place: Place,
    pub(crate) keys: Keys,
    conn: Connection,
    head: Head,
    sealed_head: Vec<u8>,
}

impl Vault {
    pub(crate) fn new(
        place: Place,
        keys: Keys,
        conn: Connection,
        head: Head,
        sealed_head: Vec<u8>,
    ) -> Self {
        Self {
            place,
            keys,
            conn,
            head,
            sealed_head,
        }
    }

    /// Makes a new vault with nothing in it, and the recovery code that opens it besides the
    /// passphrase. The code is not kept anywhere: show it now.
    ///
    /// # Errors
    /// [`CreateError`]. A file that is already there is never touched.
    pub fn create(
        path: &Path,
        passphrase: &Secret,
        cost: KdfCost,
        entropy: &mut dyn Entropy,
    ) -> Result<(Self, RecoveryCode), CreateError> {
        // Not `exists`, which calls a dangling link nothing.
        if path.symlink_metadata().is_ok() {
            return Err(CreateError::Exists);
        }
        let place = Place::lock(path)?.ok_or(CreateError::InUse)?;
        let keys = Keys::of(VaultKey::random(entropy).map_err(KeyError::from)?);
        let code = RecoveryCode::random(entropy).map_err(KeyError::from)?;
        let slots = [
            Slot::wrap(&keys.vault, Key::Passphrase(passphrase), cost, entropy)?,
            Slot::wrap(&keys.vault, Key::Recovery(&code), cost, entropy)?,
        ];
        let head = Head {
            counter: 1,
            ..Head::default()
        };
        let sealed_head = head.seal(&keys, entropy).map_err(KeyError::from)?;
        fresh::create(&place, &slots, &sealed_head)?;
        let conn = connection::open(place.path())?;
        Ok((Self::new(place, keys, conn, head, sealed_head), code))
    }

    /// Does all of `writes`, or none, and returns only when they are on the disk. The answer
    /// has the new revision of every [`Write::Put`], in order.
    ///
    /// # Errors
    /// [`WriteError`]; nothing was written then.
    pub fn write(
        &mut self,
        writes: &[Write<'_>],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u64>, WriteError> {
        let tx = connection::begin(&mut self.conn)?;
        if rows::head(&tx)?.as_ref() != Some(&self.sealed_head) {
            return Err(WriteError::ChangedOutside);
        }
        let mut head = Head {
            counter: self.head.counter + 1,
            ..self.head
        };
        let mut revisions = Vec::new();
        for write in writes {
            match *write {
                Write::Put {
                    id,
                    base,
                    body,
                    keep,
                } => {
                    let sealed = put(&tx, &self.keys, &mut head, (id, base, body, keep), entropy)?;
                    revisions.push(sealed);
                }
                Write::Erase { id } => {
                    for row in rows::revisions(&tx, id)? {
                        rows::erase_revision(&tx, id, row.revision)?;
                        head.remove(&self.keys, &row);
                    }
                }
            }
        }
        let sealed_head = head.seal(&self.keys, entropy)?;
        rows::put_head(&tx, &sealed_head)?;
        tx.commit()?;
        (self.head, self.sealed_head) = (head, sealed_head);
        Ok(revisions)
    }

    /// The kept revisions of a record before its current one, newest first.
    ///
    /// # Errors
    /// [`StorageError`] when they cannot be read from the disk. Damage is no error here: unlocking
    /// opens current revisions only, so this is where it is first met, and it hides no other one.
    pub fn earlier(&self, id: RecordId) -> Result<Earlier, StorageError> {
        let mut earlier = Earlier::default();
        for row in rows::revisions(&self.conn, id)?.into_iter().skip(1) {
            match row.open(&self.keys) {
                Some(record) => earlier.records.push(record),
                None => earlier.damaged.push(Damaged {
                    id,
                    revision: row.revision,
                }),
            }
        }
        Ok(earlier)
    }

    /// Exchanges the passphrase. `current` is what the person proves themselves with: the old
    /// passphrase, or the recovery code when the old one is forgotten. No record is rewritten.
    ///
    /// # Errors
    /// [`RekeyError`]; the old passphrase still works then.
    pub fn change_passphrase(
        &mut self,
        current: Key<'_>,
        new: &Secret,
        cost: KdfCost,
        entropy: &mut dyn Entropy,
    ) -> Result<(), RekeyError> {
        self.prove(current)?;
        self.wrap(Key::Passphrase(new), cost, entropy)
    }

    /// Whether the person at the keyboard still has a key, asked before something that cannot be
    /// taken back.
    ///
    /// # Errors
    /// [`RekeyError`] when they have not, or it cannot be told.
    pub fn prove(&self, key: Key<'_>) -> Result<(), RekeyError> {
        let kind = key.kind();
        let [filed, _] = rows::slots(&self.conn)?;
        let slots = rows::valid_slots(filed.iter().map(|(_, body)| body.as_slice()));
        rows::of_kind(&slots, kind)
            .ok_or(KeyError::SlotDamaged(kind))?
            .unwrap(key)?;
        Ok(())
    }

    /// Makes a new recovery code. The old one stops working.
    ///
    /// # Errors
    /// [`RekeyError`]; the old code still works then.
    pub fn replace_recovery_code(
        &mut self,
        entropy: &mut dyn Entropy,
    ) -> Result<RecoveryCode, RekeyError> {
        let code = RecoveryCode::random(entropy).map_err(KeyError::from)?;
        self.wrap(Key::Recovery(&code), KdfCost::floor(), entropy)?;
        Ok(code)
    }

    fn wrap(
        &mut self,
        key: Key<'_>,
        cost: KdfCost,
        entropy: &mut dyn Entropy,
    ) -> Result<(), RekeyError> {
        let slot = Slot::wrap(&self.keys.vault, key, cost, entropy)?;
        let tx = connection::begin(&mut self.conn)?;
        rows::put_slot(&tx, &slot)?;
        Ok(tx.commit()?)
    }

    /// Forgets the keys and keeps the file's lock.
    #[must_use]
    pub fn lock(self) -> Locked {
        Locked::held(self.place)
    }

    /// How often this vault was written, from its sealed head. It only grows, unless the head
    /// was lost to damage.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.head.counter
    }

    /// Which vault this is, wherever its file lies.
    #[must_use]
    pub fn vault_id(&self) -> [u8; 16] {
        self.keys.vault_id
    }

    /// Seals something small that is kept outside of the vault, for one purpose. What is sealed
    /// for one purpose does not open for another.
    ///
    /// # Errors
    /// [`SealError`] without randomness.
    pub fn seal_aside(
        &self,
        purpose: &str,
        bytes: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, SealError> {
        self.aside(purpose, |binding| binding.seal(bytes, entropy))
    }

    /// Opens what [`Vault::seal_aside`] sealed for the same purpose.
    ///
    /// # Errors
    /// [`NotOurs`] for anything else.
    pub fn open_aside(&self, purpose: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, NotOurs> {
        self.aside(purpose, |binding| binding.open(sealed))
            .ok_or(NotOurs)
    }

    /// Makes names for things of this vault that tell nothing of what they name: the same one gives the
    /// same name, and without the open vault nobody can tell which one it was.
    pub fn namer(&self, purpose: &str) -> Namer {
        Namer(self.keys.aside(purpose))
    }

    fn aside<T>(&self, purpose: &str, with: impl FnOnce(&Binding<'_>) -> T) -> T {
        let bound = [&self.keys.vault_id[..], b"aside", purpose.as_bytes()].concat();
        with(&Binding {
            key: &self.keys.aside(purpose),
            name: b"",
            bound: &bound,
        })
    }
}

/// Makes opaque names; see [`Vault::namer`].
pub struct Namer(Prf);

impl Namer {
    /// The name of what these bytes say.
    #[must_use]
    pub fn name(&self, of: &[u8]) -> [u8; 16] {
        let hash = self.0.hash(&[of]);
        let mut name = [0; 16];
        name.copy_from_slice(&hash[..16]);
        name
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vault({:?}, …)", self.place)
    }
}

fn put(
    tx: &Transaction<'_>,
    keys: &Keys,
    head: &mut Head,
    (id, base, body, keep): (RecordId, Option<u64>, &[u8], Keep),
    entropy: &mut dyn Entropy,
) -> Result<u64, WriteError> {
    let current = rows::current_revision(tx, id)?;
    if current != base {
        return Err(WriteError::Stale { id, current });
    }
    if let (Some(revision), Keep::Replace) = (current, keep) {
        for row in rows::revisions(tx, id)?
            .iter()
            .filter(|row| row.revision == revision)
        {
            rows::erase_revision(tx, id, revision)?;
            head.remove(keys, row);
        }
    }
    let sealed = Sealed::seal(keys, id, current.unwrap_or(0) + 1, body, entropy)?;
    rows::put_record(tx, &sealed)?;
    head.add(keys, id, sealed.revision, &sealed.bytes);
    Ok(sealed.revision)
}
