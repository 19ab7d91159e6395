//! A vault's file read without SQLite, page by page: one bad page costs only what was on it.
//!
//! Every row says by its own shape what it is, and every row is sealed, so nothing above the
//! leaves is needed and nothing read here is believed before it verifies. The layout is the
//! SQLite file format, sections 1.5 and 1.6 and 2.1.

use super::{
    connection::{PAGE, Shape},
    rows::{Sealed, valid_slots},
};
use crate::{
    id::RecordId,
    seal::slot::{self, Slot},
};

/// All that was found on the pages, unverified.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) records: Vec<Sealed>,
    /// What the index lists, whether or not the row itself was found.
    pub(crate) listed: Vec<(RecordId, u64)>,
    pub(crate) heads: Vec<Vec<u8>>,
    pub(crate) slots: Vec<Slot>,
}

/// Reads every page of `image`, which may be cut short, damaged or no vault at all.
pub(crate) fn read(image: &[u8]) -> Found {
    let mut found = Found::default();
    let mut bodies = Vec::new();
    each_row(image, |row| match row {
        [
            Value::Blob(id),
            Value::Integer(revision),
            Value::Blob(sealed),
        ] => {
            if let Ok(id) = id.as_slice().try_into() {
                found.records.push(Sealed {
                    id: RecordId::from_bytes(id),
                    revision: *revision as u64,
                    bytes: sealed.clone(),
                });
            }
        }
        [Value::Blob(id), Value::Integer(revision), Value::Integer(_)] => {
            if let Ok(id) = id.as_slice().try_into() {
                found
                    .listed
                    .push((RecordId::from_bytes(id), *revision as u64));
            }
        }
        [Value::Null, Value::Blob(body)] | [Value::Blob(body), Value::Integer(_)] => {
            if body.len() == slot::LEN {
                bodies.push(body.clone());
            } else {
                found.heads.push(body.clone());
            }
        }
        _ => {}
    });
    found.slots = valid_slots(bodies.iter().map(Vec::as_slice));
    found
}

/// The tables that the first page describes, whatever the header before them says.
pub(crate) fn shape(image: &[u8]) -> Shape {
    let first = image.get(..PAGE).unwrap_or_default();
    let text = |value: &Value| match value {
        Value::Blob(bytes) => String::from_utf8(bytes.clone()).ok(),
        _ => None,
    };
    let mut shape = Shape::new();
    each_row(first, |row| {
        if let [kind, name, _, Value::Integer(page), sql] = row
            && let (Some(kind), Some(name)) = (text(kind), text(name))
        {
            shape.push((kind, name, *page, text(sql)));
        }
    });
    shape
}

/// A column. What is text to SQLite is a blob here.
enum Value {
    Null,
    Integer(i64),
    Blob(Vec<u8>),
}

/// How many times over the bytes of a page, and those of all overflow pages, are read. In a sound file
/// each byte belongs to one row; but a file can be made so that every cell on it claims all of it, and
/// it is read before anyone has typed a passphrase.
const MOST_COPIES: usize = 2;

/// How many bytes may still be copied. The two are apart so that a page that claims too much, as when
/// the number of its cells is damaged, uses up its own share and no other page's.
struct Allowance {
    on_the_page: usize,
    overflowing: usize,
}

fn spend(allowance: &mut usize, bytes: usize) -> Option<()> {
    *allowance = allowance.checked_sub(bytes)?;
    Some(())
}

fn each_row(image: &[u8], mut each: impl FnMut(&[Value])) {
    let mut allowance = Allowance {
        on_the_page: 0,
        overflowing: image.len().saturating_mul(MOST_COPIES),
    };
    for (number, page) in image.chunks(PAGE).enumerate() {
        allowance.on_the_page = page.len() * MOST_COPIES;
        // The first page begins with the file's header.
        let start = if number == 0 { 100 } else { 0 };
        for (kind, cell) in cells(page, start) {
            let row = payload(image, kind, cell, &mut allowance);
            if let Some(row) = row.as_deref().and_then(record) {
                each(&row);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum PageKind {
    TableLeaf,
    IndexLeaf,
    IndexInterior,
}

/// Where each cell of a page begins, through to the page's end.
fn cells(page: &[u8], start: usize) -> impl Iterator<Item = (PageKind, &[u8])> {
    let kind = match page.get(start) {
        Some(0x0d) => Some((PageKind::TableLeaf, 8)),
        Some(0x0a) => Some((PageKind::IndexLeaf, 8)),
        Some(0x02) => Some((PageKind::IndexInterior, 12)),
        _ => None,
    };
    let count = big_endian(page, start + 3, 2).unwrap_or(0);
    kind.into_iter().flat_map(move |(kind, header)| {
        (0..count).filter_map(move |n| {
            let at = big_endian(page, start + header + 2 * n, 2)?;
            Some((kind, page.get(at..)?))
        })
    })
}

/// A cell's payload, followed through its overflow pages. Each byte that is copied is taken from the
/// allowance, whether or not there is a payload in the end.
fn payload(
    image: &[u8],
    kind: PageKind,
    cell: &[u8],
    allowance: &mut Allowance,
) -> Option<Vec<u8>> {
    let mut cell = match kind {
        PageKind::IndexInterior => cell.get(4..)?,
        _ => cell,
    };
    let len = usize::try_from(varint(&mut cell)?).ok()?;
    if kind == PageKind::TableLeaf {
        varint(&mut cell)?;
    }
    if len > image.len() {
        return None;
    }
    let most = match kind {
        PageKind::TableLeaf => PAGE - 35,
        _ => (PAGE - 12) * 64 / 255 - 23,
    };
    let least = (PAGE - 12) * 32 / 255 - 23;
    let local = if len <= most {
        len
    } else {
        let rest = least + (len - least) % (PAGE - 4);
        if rest <= most { rest } else { least }
    };
    spend(&mut allowance.on_the_page, local)?;
    let mut payload = cell.get(..local)?.to_vec();
    let mut next = if local < len {
        big_endian(cell, local, 4)?
    } else {
        0
    };
    while payload.len() < len {
        let page = image.get(next.checked_sub(1)?.checked_mul(PAGE)?..)?;
        let take = (len - payload.len()).min(PAGE - 4);
        spend(&mut allowance.overflowing, take)?;
        payload.extend_from_slice(page.get(4..4 + take)?);
        next = big_endian(page, 0, 4)?;
    }
    Some(payload)
}

/// The most columns that a row of ours has: SQLite's own list of tables has them.
const MOST_COLUMNS: usize = 5;

/// The columns of a row.
fn record(payload: &[u8]) -> Option<Vec<Value>> {
    let mut rest = payload;
    let header = usize::try_from(varint(&mut rest)?).ok()?;
    let mut body = payload.get(header..)?;
    let mut types = payload.get(payload.len() - rest.len()..header)?;
    let mut values = Vec::new();
    while !types.is_empty() {
        if values.len() == MOST_COLUMNS {
            return None;
        }
        let kind = varint(&mut types)?;
        let len = match kind {
            0 | 8 | 9 => 0,
            1..=4 => kind,
            5 => 6,
            6 => 8,
            12.. => (kind - 12) / 2,
            _ => return None,
        };
        let (bytes, after) = body.split_at_checked(usize::try_from(len).ok()?)?;
        body = after;
        values.push(match kind {
            0 => Value::Null,
            8 | 9 => Value::Integer(kind as i64 - 8),
            1..=6 => Value::Integer(bytes.iter().fold(0, |n, &b| n << 8 | i64::from(b))),
            _ => Value::Blob(bytes.to_vec()),
        });
    }
    Some(values)
}

fn big_endian(bytes: &[u8], at: usize, len: usize) -> Option<usize> {
    let figure = bytes.get(at..at.checked_add(len)?)?;
    Some(figure.iter().fold(0, |n, &byte| n << 8 | usize::from(byte)))
}

/// SQLite's variable-length integer; moves `bytes` past it.
fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for n in 0..9 {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        if n == 8 {
            return Some(value << 8 | u64::from(byte));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGES: usize = 16;

    fn varint_of(value: usize) -> [u8; 3] {
        [
            (value >> 14) as u8 | 0x80,
            (value >> 7) as u8 | 0x80,
            value as u8 & 0x7f,
        ]
    }

    /// 64 KiB with a page of cells that are one and the same, which goes round and round the others.
    fn bomb() -> Vec<u8> {
        let mut image = vec![0; PAGES * PAGE];
        let len = 489 + 15 * (PAGE - 4);
        let (leaf, others) = image[PAGE..].split_at_mut(PAGE);
        let cell = PAGE - 3 - 1 - 489 - 4;
        leaf[0] = 0x0d;
        let cells = (cell - 8) / 2;
        leaf[3..5].copy_from_slice(&(cells as u16).to_be_bytes());
        for pointer in leaf[8..8 + 2 * cells].chunks_exact_mut(2) {
            pointer.copy_from_slice(&(cell as u16).to_be_bytes());
        }
        leaf[cell..][..3].copy_from_slice(&varint_of(len));
        let row = &mut leaf[cell + 4..];
        // A NULL, and a blob of all the rest: the shape of a head.
        row[..2].copy_from_slice(&[5, 0]);
        row[2..5].copy_from_slice(&varint_of(2 * (len - 5) + 12));
        row[489..].copy_from_slice(&3_u32.to_be_bytes());
        for (number, page) in others.chunks_exact_mut(PAGE).enumerate() {
            let next = 3 + (number + 1) % (PAGES - 2);
            page[..4].copy_from_slice(&(next as u32).to_be_bytes());
        }
        image
    }

    #[test]
    fn a_file_made_to_be_read_for_ever_is_read_a_few_times() {
        let image = bomb();
        let found = read(&image);
        let bytes: usize = found.heads.iter().map(Vec::len).sum();
        assert!(!found.heads.is_empty(), "the file is not what it should be");
        assert!(bytes <= 2 * MOST_COPIES * image.len(), "{bytes}");
    }

    #[test]
    fn a_page_that_claims_too_much_costs_no_other_page() {
        let mut image = bomb();
        // A thousand claims on 489 bytes of its own page, and then a page with one small row.
        image[PAGE + PAGE - 497..][..3].copy_from_slice(&varint_of(489));
        image[PAGE + PAGE - 493..][2..5].copy_from_slice(&varint_of(2 * 484 + 12));
        let last = &mut image[(PAGES - 1) * PAGE..];
        last.fill(0);
        last[0] = 0x0d;
        last[4] = 1;
        last[8..10].copy_from_slice(&4000_u16.to_be_bytes());
        last[4000..4006].copy_from_slice(&[4, 1, 3, 0, 14, 7]);
        let found = read(&image);
        assert_eq!(found.heads.last().map(Vec::as_slice), Some(&[7][..]));
        assert!(found.heads.len() < 2 + MOST_COPIES * PAGE / 489);
    }

    #[test]
    fn a_row_of_a_million_columns_is_no_row() {
        let mut payload = vec![0; 1 << 20];
        payload[..3].copy_from_slice(&varint_of(1 << 20));
        assert!(record(&payload).is_none());
        assert_eq!(record(&[6, 0, 0, 0, 0, 0]).map(|row| row.len()), Some(5));
    }
}
