//! The opened records, in memory, for as long as the journal is unlocked: what is read is read
//! from here. Dropping the shelf is what locking means.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use chrono::NaiveDateTime;
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

#[derive(Default)]
pub(crate) struct Shelf {
    held: HashMap<Id, Arc<Held>>,
    /// Everything outside of the bin.
    rows: BTreeMap<Row, BTreeMap<At, Arc<Held>>>,
    /// Built when it is first needed: opening the journal does not wait for it.
    index: Option<Index>,
}

impl FromIterator<(Id, Arc<Held>)> for Shelf {
    /// Many at once, each of them a different record.
    fn from_iter<I: IntoIterator<Item = (Id, Arc<Held>)>>(records: I) -> Self {
        let records = records.into_iter();
        let mut held = HashMap::with_capacity(records.size_hint().1.unwrap_or_default());
        let mut rows: BTreeMap<Row, Vec<(At, Arc<Held>)>> = BTreeMap::new();
        for (id, record) in records {
            if record.stored.binned.is_none() {
                let row = rows.entry(record.stored.content.row()).or_default();
                row.push(((Reverse(record.stored.happened.at), id), record.clone()));
            }
            held.insert(id, record);
        }
        Shelf {
            held,
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
        let held = Arc::new(Held { revision, stored });
        let stored = &held.stored;
        if stored.binned.is_none() {
            let row = self.rows.entry(stored.content.row()).or_default();
            row.insert((Reverse(stored.happened.at), id), held.clone());
            if let (Some(index), Some(document)) = (&mut self.index, document(id, stored)) {
                index.put(document);
            }
        }
        self.held.insert(id, held);
    }

    pub(crate) fn remove(&mut self, id: Id) {
        if let Some(old) = self.held.remove(&id)
            && old.stored.binned.is_none()
        {
            if let Some(row) = self.rows.get_mut(&old.stored.content.row()) {
                row.remove(&(Reverse(old.stored.happened.at), id));
            }
            if let Some(index) = &mut self.index {
                index.remove(id);
            }
        }
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Held> {
        self.held.get(&id).map(Arc::as_ref)
    }

    /// How many there are, the bin included.
    pub(crate) fn len(&self) -> usize {
        self.held.len()
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
            .map(|((_, id), held)| (*id, held.as_ref()))
    }

    /// How many of a kind lie outside of the bin.
    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.rows.get(&Row::Shown(kind)).map_or(0, BTreeMap::len)
    }

    /// Everything in one row, newest first.
    pub(crate) fn row(&self, row: Row) -> impl DoubleEndedIterator<Item = (Id, &Held)> {
        let row = self.rows.get(&row).into_iter().flatten();
        row.map(|((_, id), held)| (*id, held.as_ref()))
    }

    /// What lies in the bin, in no order.
    pub(crate) fn binned(&self) -> impl Iterator<Item = (Id, &Held)> {
        self.held
            .iter()
            .filter(|(_, held)| held.stored.binned.is_some())
            .map(|(id, held)| (*id, held.as_ref()))
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

/// The record as it is searched; nothing when it is the program's own.
fn document(id: Id, stored: &Stored) -> Option<Document> {
    let Row::Shown(kind) = stored.content.row() else {
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
