//! A vault whose keys are not known: the only state in which a file is opened. Nothing of what
//! it holds can be asked for here, because the methods that would are on [`Vault`].

use std::path::Path;

use crate::{
    entropy::Entropy,
    error::{KeyError, OpenError, UnlockError},
    file::{
        connection, header,
        inspect::{self, Sound},
        mend,
        place::Place,
        rows,
    },
    record::{Findings, HeadFinding, Read},
    seal::{
        key::Keys,
        slot::{Key, Slot, SlotKind},
    },
    vault::Vault,
};

/// A vault on disk: its file looked at, its lock held, its keys unknown.
#[derive(Debug)]
pub struct Locked {
    place: Place,
}

/// What unlocking gives.
#[derive(Debug)]
pub struct Opened<T> {
    /// The vault, ready to be written.
    pub vault: Vault,
    /// What was read of the current revision of every record, in no order that means anything.
    pub records: Vec<T>,
    /// What did not verify.
    pub findings: Findings,
}

impl Locked {
    /// Looks at the file and takes its lock, which is held until this value, or the [`Vault`]
    /// made from it, is dropped.
    ///
    /// # Errors
    /// [`OpenError`] says why this file is not opened. The file is as it was, byte for byte.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        header::check(path)?;
        let locked = Self::held(Place::lock(path)?.ok_or(OpenError::InUse)?);
        // A file that cannot be borne is refused before anyone types a passphrase.
        locked.slots()?.iter().try_for_each(bearable)?;
        Ok(locked)
    }

    pub(crate) fn held(place: Place) -> Self {
        Self { place }
    }

    /// Tries a key. With the right one, every record is verified and given to `read`; if anything is
    /// found damaged, the file is first copied aside and then written anew from what verified.
    ///
    /// # Errors
    /// The locked vault comes back with the reason, to be tried again.
    pub fn unlock<T: Send>(
        self,
        key: Key<'_>,
        entropy: &mut dyn Entropy,
        read: impl Read<T>,
    ) -> Result<Opened<T>, (Self, UnlockError)> {
        match self.read(key, entropy, read) {
            Ok((keys, sound, findings)) => Ok(Opened {
                vault: Vault::new(self.place, keys, sound.conn, sound.head, sound.sealed_head),
                records: sound.records,
                findings,
            }),
            Err(error) => Err((self, error)),
        }
    }

    fn slots(&self) -> Result<Vec<Slot>, OpenError> {
        let conn = inspect::open(&self.place)?;
        match conn.as_ref().map(inspect::slots).transpose()?.flatten() {
            Some(slots) => Ok(slots),
            None => mend::slots(self.place.path()),
        }
    }

    fn read<T: Send>(
        &self,
        key: Key<'_>,
        entropy: &mut dyn Entropy,
        read: impl Read<T>,
    ) -> Result<(Keys, Sound<T>, Findings), UnlockError> {
        let conn = inspect::open(&self.place)?;
        let agreeing = conn.as_ref().map(inspect::slots).transpose()?.flatten();
        let (conn, slots) = match (conn, agreeing) {
            (Some(conn), Some(slots)) => (Some(conn), slots),
            _ => (None, mend::slots(self.place.path())?),
        };
        let kind = key.kind();
        let slot = rows::of_kind(&slots, kind).ok_or_else(|| slot_damaged(&slots, kind))?;
        bearable(slot)?;
        let vault_key = slot.unwrap(key).map_err(|error| match error {
            KeyError::SlotDamaged(kind) => slot_damaged(&slots, kind),
            other => other.into(),
        })?;
        let keys = Keys::of(vault_key);
        let mut findings = Findings {
            damaged: Vec::new(),
            head: HeadFinding::Sound,
            lost_slots: SlotKind::ALL
                .into_iter()
                .filter(|&kind| rows::of_kind(&slots, kind).is_none())
                .collect(),
            kept_copy: None,
        };
        if let Some(conn) = conn
            && let Some(sound) = inspect::read(conn, self.place.path(), &keys, &read)?
        {
            return Ok((keys, sound, findings));
        }
        let salvage =
            mend::salvage(self.place.path(), &keys)?.ok_or_else(|| slot_damaged(&slots, kind))?;
        let sealed_head = salvage.head.seal(&keys, entropy)?;
        let kept = mend::replace(&self.place, &slots, &salvage.sealed, &sealed_head)?;
        findings.damaged = salvage.damaged;
        findings.head = salvage.finding;
        findings.kept_copy = Some(kept);
        let sound = Sound {
            conn: connection::open(self.place.path())?,
            head: salvage.head,
            sealed_head,
            records: salvage
                .records
                .iter()
                .map(|record| read(record.id, record.revision, &record.body))
                .collect(),
        };
        Ok((keys, sound, findings))
    }
}

/// What to answer when this kind's slot is of no use. Who is told that a slot is damaged turns to
/// the other key, so it is told only where there is a slot for that one.
fn slot_damaged(slots: &[Slot], kind: SlotKind) -> UnlockError {
    if slots.iter().any(|slot| slot.kind != kind) {
        KeyError::SlotDamaged(kind).into()
    } else {
        OpenError::SlotsLost.into()
    }
}

fn bearable(slot: &Slot) -> Result<(), OpenError> {
    match slot.cost {
        Some(cost) if !cost.is_bearable() => Err(OpenError::AsksTooMuch {
            memory_kib: cost.memory_kib,
            passes: cost.passes,
        }),
        _ => Ok(()),
    }
}
