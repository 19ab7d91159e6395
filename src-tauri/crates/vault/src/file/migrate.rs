//! How an older file becomes a current one: a list of steps, counted by `user_version`.

use rusqlite::{Connection, Transaction};

use super::{connection, place::Place};
use crate::error::StorageError;

/// Makes version `n + 1` out of version `n`, inside a transaction.
type Step = fn(&Transaction<'_>) -> Result<(), rusqlite::Error>;

/// One step for every version after the first. A step, once released, is never edited. Each changes
/// the words of a CREATE, with a comment if with nothing else: `header` tells by them whether a
/// file is newer or its number damaged.
const STEPS: [Step; 0] = [];

/// The version that this program writes.
pub(crate) const CURRENT: i32 = 1 + STEPS.len() as i32;

/// Brings the file up to date. Before the first step a copy is kept as `<name>.v<version>` and
/// read back.
pub(crate) fn to_current(place: &Place, conn: &mut Connection) -> Result<(), StorageError> {
    run(place, conn, &STEPS)
}

fn run(place: &Place, conn: &mut Connection, steps: &[Step]) -> Result<(), StorageError> {
    let version: i32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(version - 1).unwrap_or(0);
    let Some(to_do) = steps.get(done..).filter(|steps| !steps.is_empty()) else {
        return Ok(());
    };
    let kept = place.keep_copy(&format!("v{version}"))?;
    let migrated = connection::begin(conn).and_then(|tx| {
        to_do.iter().try_for_each(|step| step(&tx))?;
        tx.pragma_update(None, "user_version", 1 + steps.len() as i32)?;
        tx.commit()
    });
    if migrated.is_err() {
        place.drop_copy(&kept, || Ok(()));
    }
    Ok(migrated?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{error::OpenError, file::header};

    /// A file of version 1 with one row in it, and where it is.
    fn version_one() -> (tempfile::TempDir, Place) {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::lock(&folder.path().join("journal.vault"))
            .unwrap()
            .unwrap();
        let conn = connection::create(place.path()).unwrap();
        conn.execute("INSERT INTO head VALUES (1, x'01')", [])
            .unwrap();
        conn.pragma_update(None, "user_version", 1).unwrap();
        (folder, place)
    }

    fn version(conn: &Connection) -> i32 {
        conn.pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap()
    }

    const TWO_STEPS: [Step; 2] = [
        |tx| tx.execute_batch("ALTER TABLE head ADD COLUMN note TEXT"),
        |tx| tx.execute_batch("UPDATE head SET note = 'migrated'"),
    ];

    #[test]
    fn steps_run_once_and_a_copy_is_kept_first() {
        let (_folder, place) = version_one();
        let before = std::fs::read(place.path()).unwrap();
        let mut conn = connection::open(place.path()).unwrap();
        run(&place, &mut conn, &TWO_STEPS).unwrap();
        run(&place, &mut conn, &TWO_STEPS).unwrap();
        assert_eq!(version(&conn), 3);
        let note: String = conn
            .query_row("SELECT note FROM head", [], |row| row.get(0))
            .unwrap();
        assert_eq!(note, "migrated");
        let kept = crate::file::place::beside(place.path(), ".v1");
        assert_eq!(std::fs::read(kept).unwrap(), before);
        assert!(!crate::file::place::beside(place.path(), ".v1-2").exists());
        drop(conn);
        assert_eq!(
            header::check(place.path()),
            Err(OpenError::Newer { found: 3 })
        );
    }

    #[test]
    fn a_step_that_fails_changes_nothing() {
        let (_folder, place) = version_one();
        let before = std::fs::read(place.path()).unwrap();
        let mut conn = connection::open(place.path()).unwrap();
        let steps: [Step; 2] = [TWO_STEPS[0], |tx| tx.execute_batch("DROP TABLE nothing")];
        assert!(run(&place, &mut conn, &steps).is_err());
        assert_eq!(version(&conn), 1);
        drop(conn);
        assert!(!crate::file::place::beside(place.path(), ".v1").exists());
        assert_eq!(std::fs::read(place.path()).unwrap(), before);
    }
}
