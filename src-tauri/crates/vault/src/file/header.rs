//! What kind of file this is, judged from its first bytes alone, so that looking never writes.

use std::{fs, io, path::Path};

use super::{
    connection::{self, PAGE},
    image::{self, Image},
    migrate, pages,
};
use crate::error::{OpenError, StorageError};

/// "Moor" in ASCII: signs a vault among SQLite files.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"Moor");

/// The length of SQLite's header.
const LEN: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// How much is read: the header, and every page where a slot can be.
const FRONT: u64 = 64 * 1024;

/// A file that is a vault, by its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// As every vault's is.
    Sound,
    /// Damaged, though slots show that this is a vault. SQLite must not open it.
    Damaged,
}

/// What this file is, or why it is no vault. Reads and nothing else.
pub(crate) fn check(path: &Path) -> Result<Header, OpenError> {
    let Image {
        bytes: front,
        unreadable,
    } = read_front(path)?;
    if front.is_empty() {
        return Err(OpenError::Empty);
    }
    let figure = |at: usize| {
        let bytes = front.get(at..at + 4)?;
        Some(i32::from_be_bytes(bytes.try_into().ok()?))
    };
    let whole = front.len() >= LEN;
    let is_sqlite = front.starts_with(MAGIC) || MAGIC.starts_with(&front);
    match (figure(APPLICATION), figure(USER_VERSION)) {
        _ if is_sqlite && !whole => Err(OpenError::CutShort),
        (Some(APPLICATION_ID), Some(found)) if is_sqlite && found > migrate::CURRENT => {
            // Each version words its tables in its own way. Where they are worded in ours, it is the
            // number that is damaged, and waiting for a newer program would be waiting for ever.
            if pages::shape(&front) == connection::our_shape()? {
                Ok(Header::Damaged)
            } else {
                Err(OpenError::Newer { found })
            }
        }
        (Some(APPLICATION_ID), Some(1..)) if is_sqlite && has_constants(&front) => {
            Ok(Header::Sound)
        }
        (Some(APPLICATION_ID), _) if is_sqlite => Ok(Header::Damaged),
        // A damaged first page must not make a journal a stranger's file.
        _ if !pages::read(&front).slots.is_empty() => Ok(Header::Damaged),
        (Some(application_id), _) if is_sqlite => Err(OpenError::OtherDatabase { application_id }),
        // What cannot be read cannot be called another kind of file.
        _ => Err(unreadable.map_or(OpenError::NotAVault, |error| {
            StorageError::from(error).into()
        })),
    }
}

/// The header's bytes that are the same in every vault: page size, journal mode and layout;
/// no vacuum; UTF-8; nothing in the reserved places.
fn has_constants(front: &[u8]) -> bool {
    let same = |at: usize, bytes: &[u8]| front.get(at..).is_some_and(|b| b.starts_with(bytes));
    same(16, &(PAGE as u16).to_be_bytes())
        && same(18, &[1, 1, 0, 64, 32, 32])
        && same(44, &[0, 0, 0, 4])
        && same(52, &[0, 0, 0, 0, 0, 0, 0, 1])
        && same(64, &[0; 4])
        && same(72, &[0; 20])
}

/// Whether the file ends before its header says it does.
pub(crate) fn is_cut_short(image: &[u8]) -> bool {
    let pages = image
        .get(28..32)
        .map(|b| b.iter().fold(0, |n, &b| n << 8 | usize::from(b)));
    pages.is_none_or(|pages| image.len() / PAGE < pages)
}

fn read_front(path: &Path) -> Result<Image, OpenError> {
    let missing = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => OpenError::NotFound,
        _ => StorageError::from(error).into(),
    };
    // Opening a pipe would wait for someone at its other end.
    if !fs::metadata(path).map_err(missing)?.is_file() {
        return Err(OpenError::NotAVault);
    }
    image::front(path, FRONT).map_err(missing)
}
