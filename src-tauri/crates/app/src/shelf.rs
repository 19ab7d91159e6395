//! The opened records, in memory, for as long as the journal is unlocked: what is read is read
//! from here. Dropping the shelf is what locking means.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::record::Id;

use crate::content::{Content, Row, Text};
use crate::search::{Document, Index};
use crate::stored::Stored;
use crate::wire::types::Kind;

/// One record as it is now.
pub(crate) struct Held {
    pub(crate) revision: u64,
    pub(crate) stored: Stored,
}

/// A place in a row: newest first. The id settles ties, so the order is stable.
type At = (Reverse<NaiveDateTime>, Id);

/// A record with its place, ready to be put there without another look at it.
pub(crate) struct Placed {
    row: Row,
    at: At,
    held: Box<Held>,
}

impl Placed {
    pub(crate) fn new(id: Id, revision: u64, stored: Stored) -> Self {
        let row = match stored.binned {
            Some(_) => Row::Bin,
            None => stored.content.row(),
        };
        Placed {
            row,
            at: (Reverse(stored.happened.at), id),
            held: Box::new(Held { revision, stored }),
        }
    }
}

#[derive(Default)]
pub(crate) struct Shelf {
    places: HashMap<Id, (Row, At)>,
    rows: BTreeMap<Row, BTreeMap<At, Box<Held>>>,
    /// Built when it is first needed: opening the journal does not wait for it.
    index: Option<Index>,
}

impl FromIterator<Placed> for Shelf {
    /// Many at once, each of them a different record.
    fn from_iter<I: IntoIterator<Item = Placed>>(records: I) -> Self {
        let mut places = HashMap::new();
        let mut rows: BTreeMap<Row, Vec<(At, Box<Held>)>> = BTreeMap::new();
        for Placed { row, at, held } in records {
            places.insert(at.1, (row, at));
            rows.entry(row).or_default().push((at, held));
        }
        Shelf {
            places,
            // Made from a list, a row is sorted once.
            rows: rows
                .into_iter()
                .map(|(row, records)| (row, records.into_iter().collect()))
                .collect(),
            index: None,
        }
    }
}

impl Shelf {
    pub(crate) fn put(&mut self, id: Id, revision: u64, stored: Stored) {
        self.remove(id);
        if let (Some(index), Some(document)) = (&mut self.index, document(id, &stored)) {
            index.put(document);
        }
        let Placed { row, at, held } = Placed::new(id, revision, stored);
        self.places.insert(id, (row, at));
        self.rows.entry(row).or_default().insert(at, held);
    }

    pub(crate) fn remove(&mut self, id: Id) {
        if let Some((row, at)) = self.places.remove(&id) {
            self.rows.entry(row).or_default().remove(&at);
            if let Some(index) = &mut self.index {
                index.remove(id);
            }
        }
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Held> {
        let (row, at) = self.places.get(&id)?;
        Some(self.rows.get(row)?.get(at)?)
    }

    /// How many there are, the bin included.
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// Everything of a kind outside of the bin, newest first.
    pub(crate) fn in_order(&self, kind: Kind) -> impl DoubleEndedIterator<Item = (Id, &Held)> {
        self.row(Row::Shown(kind))
    }

    /// Everything of a kind outside of the bin that happened from `from` on and before `to`,
    /// newest first.
    pub(crate) fn between(
        &self,
        kind: Kind,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> impl Iterator<Item = (Id, &Held)> {
        // Newest first means that the range starts just after everything at `to` or later.
        let after = Bound::Excluded((Reverse(to), Id([0xff; 16])));
        let row = self.rows.get(&Row::Shown(kind)).into_iter();
        row.flat_map(move |row| row.range((after, Bound::Unbounded)))
            .take_while(move |((Reverse(at), _), _)| *at >= from)
            .map(|((_, id), held)| (*id, &**held))
    }

    /// How many of a kind lie outside of the bin.
    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.rows.get(&Row::Shown(kind)).map_or(0, BTreeMap::len)
    }

    /// Everything in one row, newest first.
    pub(crate) fn row(&self, row: Row) -> impl DoubleEndedIterator<Item = (Id, &Held)> {
        let row = self.rows.get(&row).into_iter().flatten();
        row.map(|((_, id), held)| (*id, &**held))
    }

    /// When each was last written, the program's own aside.
    pub(crate) fn written(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let rows = self.rows.iter();
        rows.filter(|(row, _)| matches!(row, Row::Shown(_) | Row::Bin))
            .flat_map(|(_, row)| row.values().map(|held| held.stored.written))
    }

    /// What lies in the bin.
    pub(crate) fn binned(&self) -> impl Iterator<Item = (Id, &Held)> {
        self.row(Row::Bin)
    }

    /// What is searched.
    pub(crate) fn index(&mut self) -> &Index {
        let rows = &self.rows;
        self.index.get_or_insert_with(|| {
            let mut index = Index::default();
            // Newest first is how answers are ordered, so it is a good order to lie in.
            for ((_, id), held) in rows.values().flatten() {
                if let Some(document) = document(*id, &held.stored) {
                    index.put(document);
                }
            }
            index
        })
    }
}

/// The record as it is searched; nothing when it is in the bin or the program's own.
fn document(id: Id, stored: &Stored) -> Option<Document> {
    let (None, Row::Shown(kind)) = (stored.binned, stored.content.row()) else {
        return None;
    };
    let Text {
        title,
        parts,
        tags,
        mood,
    } = stored.content.text();
    Some(Document {
        id,
        kind,
        happened: stored.happened.clone(),
        title: title.to_owned(),
        text: searched(&stored.content, parts),
        tags: tags.to_vec(),
        mood,
    })
}

/// The texts and own words of a record, one below the other, so that no search reaches across.
fn searched(content: &Content, parts: Vec<&str>) -> String {
    let labels = content.own_labels();
    let labels = labels.into_iter().map(String::as_str);
    let mut lines = parts.into_iter().chain(labels);
    let mut text = lines.next().unwrap_or_default().to_owned();
    for line in lines.filter(|line| !line.is_empty()) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
    }
    text
}
