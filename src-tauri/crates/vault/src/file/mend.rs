//! A damaged file: kept as it is under another name, and written anew from what verifies.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    fresh,
    head::Head,
    header, image,
    pages::{self, Found},
    place::{Place, beside},
    rows::Sealed,
};
use crate::{
    error::{OpenError, StorageError},
    id::RecordId,
    record::{Damaged, HeadFinding, Record},
    seal::{key::Keys, slot::Slot},
};

/// What a damaged file still holds.
pub(crate) struct Salvage {
    /// Every revision that verified, ready to be written again.
    pub(crate) sealed: Vec<Sealed>,
    /// The newest of each record, opened.
    pub(crate) records: Vec<Record>,
    pub(crate) damaged: Vec<Damaged>,
    pub(crate) finding: HeadFinding,
    /// What a file of just these revisions has for a head.
    pub(crate) head: Head,
}

/// The slots that can still be read from a file that SQLite does not read: at least one.
pub(crate) fn slots(path: &Path) -> Result<Vec<Slot>, OpenError> {
    let image = image::read(path).map_err(StorageError::from)?.bytes;
    let slots = pages::read(&image).slots;
    match slots.is_empty() {
        true if header::is_cut_short(&image) => Err(OpenError::CutShort),
        true => Err(OpenError::SlotsLost),
        false => Ok(slots),
    }
}

/// Reads all that verifies under `keys`; `None` when nothing does though something is there, so
/// that these cannot be the file's keys.
pub(crate) fn salvage(path: &Path, keys: &Keys) -> Result<Option<Salvage>, StorageError> {
    let Found {
        records: rows,
        listed,
        heads,
        ..
    } = pages::read(&image::read(path)?.bytes);
    let head = heads
        .iter()
        .filter_map(|sealed| Head::open(keys, sealed))
        .max_by_key(|h| h.counter);

    let mut opened: BTreeMap<(RecordId, u64), (Sealed, Option<Record>)> = BTreeMap::new();
    for row in rows {
        let record = row.open(keys);
        let before = opened.get(&(row.id, row.revision));
        if before.is_none_or(|(_, before)| before.is_none()) {
            opened.insert((row.id, row.revision), (row, record));
        }
    }
    if head.is_none() && !opened.is_empty() && opened.values().all(|(_, r)| r.is_none()) {
        return Ok(None);
    }

    let counter = head.map_or(0, |head| head.counter) + 1;
    let mut as_found = Head {
        counter,
        ..Head::default()
    };
    let mut verified = as_found;
    let mut lost: Vec<_> = listed
        .into_iter()
        .filter(|key| !opened.contains_key(key))
        .collect();
    let (mut sealed, mut records) = (Vec::new(), Vec::<Record>::new());
    for ((id, revision), (row, record)) in opened {
        as_found.add(keys, id, revision, &row.bytes);
        let Some(record) = record else {
            lost.push((id, revision));
            continue;
        };
        verified.add(keys, id, revision, &row.bytes);
        sealed.push(row);
        // In order of revision, so the newest of each record comes last and stays.
        records.pop_if(|before| before.id == id);
        records.push(record);
    }
    let finding = match head {
        Some(head) if head.same_rows(&verified) => {
            // All there should be is there; what did not verify was never part of it.
            lost.clear();
            HeadFinding::Sound
        }
        Some(head) if head.same_rows(&as_found) => HeadFinding::Sound,
        Some(head) => HeadFinding::Mismatch {
            expected: head.count,
            found: verified.count,
        },
        None if heads.is_empty() => HeadFinding::Missing,
        None => HeadFinding::Damaged,
    };
    lost.sort_unstable();
    lost.dedup();
    let damaged = lost
        .into_iter()
        .map(|(id, revision)| Damaged { id, revision })
        .collect();
    Ok(Some(Salvage {
        sealed,
        records,
        damaged,
        finding,
        head: verified,
    }))
}

/// Keeps the damaged file, then puts a whole one in its place. Returns where it was kept.
pub(crate) fn replace(
    place: &Place,
    slots: &[Slot],
    records: &[Sealed],
    sealed_head: &[u8],
) -> Result<PathBuf, StorageError> {
    let kept = place.keep_copy("damaged")?;
    let (journal, kept_journal) = (place.journal(), beside(&kept, "-journal"));
    // A journal that SQLite could not play back belongs to the damaged file. Left here, it
    // would be played into the new one.
    let written = move_if_there(&journal, &kept_journal)
        .map_err(StorageError::from)
        .and_then(|()| fresh::replace(place, slots, records, sealed_head));
    match written {
        Ok(()) => Ok(kept),
        Err(error) => {
            place.drop_copy(&kept, || move_if_there(&kept_journal, &journal));
            Err(error)
        }
    }
}

fn move_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
