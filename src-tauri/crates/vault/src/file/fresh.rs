//! A whole vault file, made under another name and then put in its place in one step.

use std::{fs, io, path::Path};

use super::{
    connection,
    place::{Place, beside, sync_folder},
    rows::{self, Sealed},
};
use crate::{
    error::{CreateError, StorageError},
    seal::slot::Slot,
};

/// Writes the file of a new vault to a path where nothing is.
///
/// # Errors
/// [`CreateError::Exists`] when something has come there since anyone looked, which takes as long as
/// deriving a key: a program that keeps folders in step may have brought this person's vault.
pub(crate) fn create(place: &Place, slots: &[Slot], sealed_head: &[u8]) -> Result<(), CreateError> {
    write(place, slots, &[], sealed_head, |draft| {
        move_where_nothing_is(draft, place.path(), |from, to| fs::hard_link(from, to))
    })
}

/// Writes the file and moves it to the vault's path, over whatever is there.
///
/// # Errors
/// [`StorageError`]; what was at the path is still there then, and nothing else is left.
pub(crate) fn replace(
    place: &Place,
    slots: &[Slot],
    records: &[Sealed],
    sealed_head: &[u8],
) -> Result<(), StorageError> {
    write(place, slots, records, sealed_head, |draft| {
        Ok(fs::rename(draft, place.path())?)
    })
}

fn write<E: From<StorageError>>(
    place: &Place,
    slots: &[Slot],
    records: &[Sealed],
    sealed_head: &[u8],
    put: impl FnOnce(&Path) -> Result<(), E>,
) -> Result<(), E> {
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
    clear().map_err(StorageError::from)?;
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
        Ok(conn.close().map_err(|(_, error)| error)?)
    };
    build()
        .map_err(E::from)
        .and_then(|()| put(&draft))
        .inspect_err(|_| {
            // The first error is the one worth telling.
            let _ = clear();
        })?;
    Ok(sync_folder(place.path()).map_err(StorageError::from)?)
}

/// Unlike a new name, a second name is never given to a file over another one, in one step. A file
/// system without second names (a stick's FAT) is left to a look right before the renaming, which is
/// the best it has.
fn move_where_nothing_is(
    from: &Path,
    to: &Path,
    second_name: impl FnOnce(&Path, &Path) -> io::Result<()>,
) -> Result<(), CreateError> {
    match second_name(from, to) {
        Ok(()) => {
            // Should the first name stay, whatever is built there next removes it.
            let _ = fs::remove_file(from);
            Ok(())
        }
        // Not `exists`, which calls a dangling link nothing.
        Err(_) if to.symlink_metadata().is_ok() => Err(CreateError::Exists),
        Err(_) => Ok(fs::rename(from, to).map_err(StorageError::from)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_over_where_files_have_one_name_only() {
        let folder = tempfile::tempdir().unwrap();
        let [from, to] = ["from", "to"].map(|name| folder.path().join(name));
        fs::write(&from, b"new").unwrap();
        fs::write(&to, b"there").unwrap();
        let as_on_fat = || {
            let none = |_: &Path, _: &Path| Err(io::ErrorKind::PermissionDenied.into());
            move_where_nothing_is(&from, &to, none)
        };
        assert_eq!(as_on_fat(), Err(CreateError::Exists));
        assert_eq!(fs::read(&to).unwrap(), b"there");
        fs::remove_file(&to).unwrap();
        assert_eq!(as_on_fat(), Ok(()));
        assert_eq!(fs::read(&to).unwrap(), b"new");
        assert!(!from.exists());
    }
}
