//! A whole vault file, made under another name and then put in its place in one step.

use std::{fs, io};

use super::{
    connection,
    place::{Place, beside, sync_folder},
    rows::{self, Sealed},
};
use crate::{error::StorageError, seal::slot::Slot};

/// Writes the file and moves it to the vault's path, over whatever is there.
///
/// # Errors
/// [`StorageError`]; what was at the path is still there then, and nothing else is left.
pub(crate) fn write(
    place: &Place,
    slots: &[Slot],
    records: &[Sealed],
    sealed_head: &[u8],
) -> Result<(), StorageError> {
    let draft = place.draft();
    let clear = || -> io::Result<()> {
        [draft.clone(), beside(&draft, "-journal")]
            .iter()
            .try_for_each(|left| {
                fs::remove_file(left).or_else(|error| match error.kind() {
                    io::ErrorKind::NotFound => Ok(()),
                    _ => Err(error),
                })
            })
    };
    clear()?;
    let build = || -> Result<(), StorageError> {
        let mut conn = connection::create(&draft)?;
        let tx = connection::begin(&mut conn)?;
        slots
            .iter()
            .try_for_each(|slot| rows::put_slot(&tx, slot))?;
        records
            .iter()
            .try_for_each(|record| rows::put_record(&tx, record))?;
        rows::put_head(&tx, sealed_head)?;
        tx.commit()?;
        conn.close().map_err(|(_, error)| error)?;
        fs::rename(&draft, place.path())?;
        Ok(sync_folder(place.path())?)
    };
    build().inspect_err(|_| {
        // The first error is the one worth telling.
        let _ = clear();
    })
}
