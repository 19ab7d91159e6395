//! A vault in use. The type says whether its keys are here: what needs them takes
//! `Session<Unlocked>`, so reading while locked does not compile, and dropping the session wipes
//! the keys and lets go of every opened record.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use domain::record::Id;
use vault::{
    Entropy, HeadFinding, Keep, Key, OpenError, RecordId, SlotKind, UnlockError, Vault, Write,
};

use crate::content::Row;
use crate::search::Index;
use crate::shelf::{Placed, Shelf};
use crate::stored::Stored;
use crate::wire::error::{Code, WireError};
use crate::wire::types::Findings;

/// How long after its last save a sitting ends by itself: a page left open over lunch is a new
/// sitting, and its earlier text is kept as a version.
const SITTING: Duration = Duration::from_secs(30 * 60);

/// Longest time that something lies in the bin, in days.
pub(crate) const BIN_DAYS: i64 = 30;

/// A vault in use, locked or unlocked.
pub struct Session<S> {
    state: S,
}

/// The file is checked and held against other copies of the program. There is no key.
pub struct Locked {
    file: vault::Locked,
}

/// Open: keys, records, and the sittings that are going on.
pub struct Unlocked {
    vault: Vault,
    shelf: Shelf,
    sittings: HashMap<Id, Duration>,
    findings: Findings,
    settled: bool,
}

impl Session<Locked> {
    /// Finds the vault at `path` and holds it.
    ///
    /// # Errors
    /// Why the file is not opened; it is as it was.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        vault::Locked::open(path).map(|file| Session {
            state: Locked { file },
        })
    }

    /// Opens the vault.
    ///
    /// # Errors
    /// Why the key did not open it, with the locked session to try again.
    pub fn unlock(
        self,
        key: Key<'_>,
        entropy: &mut dyn Entropy,
    ) -> Result<Session<Unlocked>, (Self, UnlockError)> {
        match self.state.file.unlock(key, entropy, read) {
            Ok(opened) => Ok(Session::from_opened(opened)),
            Err((file, error)) => Err((
                Session {
                    state: Locked { file },
                },
                error,
            )),
        }
    }
}

/// A record as it comes out of the vault; `None` when it could not be read.
fn read(id: RecordId, revision: u64, body: &[u8]) -> Option<Placed> {
    let stored = Stored::decode(body).ok()?;
    Some(Placed::new(Id(*id.as_bytes()), revision, stored))
}

impl Session<Unlocked> {
    /// A new vault, with nothing in it.
    pub(crate) fn fresh(vault: Vault) -> Self {
        let state = Unlocked {
            vault,
            shelf: Shelf::default(),
            sittings: HashMap::new(),
            findings: Findings::default(),
            settled: false,
        };
        Session { state }
    }

    fn from_opened(opened: vault::Opened<Option<Placed>>) -> Self {
        let records = opened.records.len();
        let shelf: Shelf = opened.records.into_iter().flatten().collect();
        let lost = |kind: SlotKind| opened.findings.lost_slots.contains(&kind);
        let findings = Findings {
            damaged: opened.findings.damaged.len(),
            altered: opened.findings.head != HeadFinding::Sound,
            lost_passphrase: lost(SlotKind::Passphrase),
            lost_recovery_code: lost(SlotKind::Recovery),
            older: false,
            newer: records - shelf.len(),
            logged_while_locked: 0,
            inbox_unreadable: 0,
            inbox_key_replaced: false,
            card_unreadable: false,
            reminders_unreadable: false,
            unsaved: 0,
            kept_copy: opened
                .findings
                .kept_copy
                .map(|path| path.display().to_string()),
        };
        Session {
            state: Unlocked {
                vault: opened.vault,
                shelf,
                sittings: HashMap::new(),
                findings,
                settled: false,
            },
        }
    }

    /// Drops the keys and every opened record, and goes on holding the file.
    pub fn lock(self) -> Session<Locked> {
        Session {
            state: Locked {
                file: self.state.vault.lock(),
            },
        }
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.state.shelf
    }

    /// Answers, once after each opening, that there is something left to do.
    pub(crate) fn settle(&mut self) -> bool {
        !std::mem::replace(&mut self.state.settled, true)
    }

    /// What is searched, made ready when it is not.
    pub(crate) fn index(&mut self) -> &Index {
        self.state.shelf.index()
    }

    pub(crate) fn findings(&self) -> &Findings {
        &self.state.findings
    }

    pub(crate) fn findings_mut(&mut self) -> &mut Findings {
        &mut self.state.findings
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.state.vault
    }

    pub(crate) fn vault_mut(&mut self) -> &mut Vault {
        &mut self.state.vault
    }

    /// The stored form of a record that lies outside of the bin. The program's own are not reached
    /// by their ids.
    pub(crate) fn stored(&self, id: Id) -> Result<(&Stored, u64), WireError> {
        let held = self.shelf().get(id).filter(|held| {
            let shown = matches!(held.stored.content.row(), Row::Shown(_));
            shown && held.stored.binned.is_none()
        });
        held.map(|held| (&held.stored, held.revision))
            .ok_or_else(|| Code::NotFound.into())
    }

    /// Whether this save goes on with a sitting, so that it replaces the save before it, or starts
    /// one, so that what was there is kept as a version.
    pub(crate) fn sit(&mut self, id: Id, now: Duration) -> Keep {
        let last = self.state.sittings.insert(id, now);
        match last {
            Some(last) if now.saturating_sub(last) < SITTING => Keep::Replace,
            _ => Keep::Earlier,
        }
    }

    /// The records that are being written.
    pub(crate) fn sitting(&self) -> Vec<Id> {
        self.state.sittings.keys().copied().collect()
    }

    /// Ends a sitting.
    pub(crate) fn leave(&mut self, id: Id) {
        self.state.sittings.remove(&id);
    }

    /// Seals one record and then shows it: nothing is on the shelf that is not on the disk.
    ///
    /// # Errors
    /// Why nothing was written.
    pub(crate) fn write(
        &mut self,
        id: Id,
        base: Option<u64>,
        stored: Stored,
        keep: Keep,
        entropy: &mut dyn Entropy,
    ) -> Result<u64, WireError> {
        Ok(self
            .write_all(vec![(id, base, stored)], keep, entropy)?
            .first()
            .copied()
            .unwrap_or_default())
    }

    /// Seals several records in one transaction: all of them, or none.
    ///
    /// # Errors
    /// Why nothing was written.
    pub(crate) fn write_all(
        &mut self,
        records: Vec<(Id, Option<u64>, Stored)>,
        keep: Keep,
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u64>, WireError> {
        let bodies = records
            .iter()
            .map(|(_, _, stored)| stored.encode())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| Code::BadInput)?;
        let writes: Vec<Write<'_>> = records
            .iter()
            .zip(&bodies)
            .map(|((id, base, _), body)| Write::Put {
                id: RecordId::from_bytes(id.0),
                base: *base,
                body,
                keep,
            })
            .collect();
        let revisions = self.state.vault.write(&writes, entropy)?;
        for ((id, _, stored), revision) in records.into_iter().zip(&revisions) {
            self.state.shelf.put(id, *revision, stored);
        }
        Ok(revisions)
    }

    /// Deletes records for good, with every version of them.
    ///
    /// # Errors
    /// Why nothing was deleted.
    pub(crate) fn erase(&mut self, ids: &[Id], entropy: &mut dyn Entropy) -> Result<(), WireError> {
        if ids.is_empty() {
            return Ok(());
        }
        let writes: Vec<Write<'_>> = ids
            .iter()
            .map(|id| Write::Erase {
                id: RecordId::from_bytes(id.0),
            })
            .collect();
        self.state.vault.write(&writes, entropy)?;
        for id in ids {
            self.state.shelf.remove(*id);
            self.leave(*id);
        }
        Ok(())
    }

    /// The versions kept of a record before the current one, newest first. One that is damaged is
    /// left out: the others are as they were written.
    ///
    /// # Errors
    /// Why they could not be read.
    pub(crate) fn earlier(&self, id: Id) -> Result<Vec<(u64, Stored)>, WireError> {
        let earlier = self.state.vault.earlier(RecordId::from_bytes(id.0))?;
        if !earlier.damaged.is_empty() {
            tracing::warn!(
                damaged = earlier.damaged.len(),
                "earlier versions do not open"
            );
        }
        let readable = earlier
            .records
            .into_iter()
            .filter_map(|record| Some((record.revision, Stored::decode(&record.body).ok()?)));
        Ok(readable.collect())
    }
}
