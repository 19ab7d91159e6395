//! The opened records, in memory, for as long as the journal is unlocked: what is read is read
//! from here. Dropping the shelf is what locking means.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

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
    held: HashMap<Id, Held>,
    /// Everything outside of the bin.
    rows: BTreeMap<Row, BTreeSet<At>>,
    /// Built when it is first needed: opening the journal does not wait for it.
    index: Option<Index>,
}

impl FromIterator<(Id, Held)> for Shelf {
    /// Many at once, each of them a different record.
    fn from_iter<I: IntoIterator<Item = (Id, Held)>>(records: I) -> Self {
        let held: HashMap<Id, Held> = records.into_iter().collect();
        let mut rows: BTreeMap<Row, Vec<At>> = BTreeMap::new();
        for (id, held) in &held {
            if held.stored.binned.is_none() {
                let row = rows.entry(held.stored.content.row()).or_default();
                row.push((Reverse(held.stored.happened.at), *id));
            }
        }
        Shelf {
            held,
            // Made from a list, a set is sorted once.
            rows: rows
                .into_iter()
                .map(|(row, at)| (row, at.into_iter().collect()))
                .collect(),
            index: None,
        }
    }
}

impl Shelf {
    pub(crate) fn put(&mut self, id: Id, revision: u64, stored: Stored) {
        self.remove(id);
        if stored.binned.is_none() {
            let row = self.rows.entry(stored.content.row()).or_default();
            row.insert((Reverse(stored.happened.at), id));
            if let (Some(index), Some(document)) = (&mut self.index, document(id, &stored)) {
                index.put(document);
            }
        }
        self.held.insert(id, Held { revision, stored });
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
        self.held.get(&id)
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
            .take_while(move |(Reverse(at), _)| *at >= from)
            .filter_map(|(_, id)| Some((*id, self.held.get(id)?)))
    }

    /// How many of a kind lie outside of the bin.
    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.rows.get(&Row::Shown(kind)).map_or(0, BTreeSet::len)
    }

    /// Everything in one row, newest first.
    pub(crate) fn row(&self, row: Row) -> impl DoubleEndedIterator<Item = (Id, &Held)> {
        let row = self.rows.get(&row).into_iter().flatten();
        row.filter_map(|(_, id)| Some((*id, self.held.get(id)?)))
    }

    /// What lies in the bin, in no order.
    pub(crate) fn binned(&self) -> impl Iterator<Item = (Id, &Held)> {
        self.held
            .iter()
            .filter(|(_, held)| held.stored.binned.is_some())
            .map(|(id, held)| (*id, held))
    }

    /// What is searched.
    pub(crate) fn index(&mut self) -> &Index {
        let Shelf { held, rows, index } = self;
        index.get_or_insert_with(|| {
            let mut index = Index::default();
            // Newest first is how answers are ordered, so it is a good order to lie in.
            for (_, id) in rows.values().flatten() {
                let held = held.get(id);
                if let Some(document) = held.and_then(|held| document(*id, &held.stored)) {
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
