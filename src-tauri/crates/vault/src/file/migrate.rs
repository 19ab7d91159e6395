//! How an older file becomes a current one: a list of steps, counted by `user_version`.

use rusqlite::{Connection, Transaction};

use super::{connection, place::Place};
use crate::error::StorageError;

/// Makes version `n + 1` out of version `n`, inside a transaction.
type Step = fn(&Transaction<'_>) -> Result<(), rusqlite::Error>;

/// One step for every version after the first. A step, once released, is never edited.
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
    place.keep_copy(&format!("v{version}"))?;
    let tx = connection::begin(conn)?;
    to_do.iter().try_for_each(|step| step(&tx))?;
    tx.pragma_update(None, "user_version", 1 + steps.len() as i32)?;
    tx.commit()?;
    Ok(())
}
