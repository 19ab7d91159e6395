//! The opened records, in memory, for as long as the journal is unlocked: what is read is read
//! from here. Dropping the shelf is what locking means.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDateTime;
use domain::feeling::Feeling;
use domain::record::Id;

use crate::search::{Document, Index};
use crate::stored::Stored;
use crate::wire::types::Kind;

/// One record as it is now.
pub(crate) struct Held {
    pub(crate) revision: u64,
    pub(crate) stored: Stored,
}

#[derive(Default)]
pub(crate) struct Shelf {
    held: HashMap<Id, Held>,
    /// Everything outside of the bin, newest first. The id settles ties, so the order is stable.
    order: BTreeSet<(Reverse<NaiveDateTime>, Id)>,
    /// Built when it is first needed: opening the journal does not wait for it.
    index: Option<Index>,
}

impl FromIterator<(Id, Held)> for Shelf {
    /// Many at once, each of them a different record.
    fn from_iter<I: IntoIterator<Item = (Id, Held)>>(records: I) -> Self {
        let held: HashMap<Id, Held> = records.into_iter().collect();
        let there = held.iter().filter(|(_, held)| held.stored.binned.is_none());
        let order = there
            .map(|(id, held)| (Reverse(held.stored.happened.at), *id))
            .collect();
        Shelf {
            held,
            order,
            index: None,
        }
    }
}

impl Shelf {
    pub(crate) fn put(&mut self, id: Id, revision: u64, stored: Stored) {
        self.remove(id);
        if stored.binned.is_none() {
            self.order.insert((Reverse(stored.happened.at), id));
            if let Some(index) = &mut self.index {
                index.put(document(id, &stored));
            }
        }
        self.held.insert(id, Held { revision, stored });
    }

    pub(crate) fn remove(&mut self, id: Id) {
        if let Some(old) = self.held.remove(&id)
            && old.stored.binned.is_none()
        {
            self.order.remove(&(Reverse(old.stored.happened.at), id));
            if let Some(index) = &mut self.index {
                index.remove(id);
            }
        }
    }

    pub(crate) fn get(&self, id: Id) -> Option<&Held> {
        self.held.get(&id)
    }

    /// Everything outside of the bin, newest first.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = (Id, &Held)> {
        self.order
            .iter()
            .filter_map(|(_, id)| Some((*id, self.held.get(id)?)))
    }

    /// Everything outside of the bin that happened from `from` on and before `to`, newest first.
    pub(crate) fn between(
        &self,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> impl Iterator<Item = (Id, &Held)> {
        // Newest first means that the range starts just after everything at `to` or later.
        let after = (Reverse(to), Id([0xff; 16]));
        self.order
            .range((std::ops::Bound::Excluded(after), std::ops::Bound::Unbounded))
            .take_while(move |(Reverse(at), _)| *at >= from)
            .filter_map(|(_, id)| Some((*id, self.held.get(id)?)))
    }

    /// How many lie outside of the bin.
    pub(crate) fn count(&self) -> usize {
        self.order.len()
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
        let Shelf { held, order, index } = self;
        index.get_or_insert_with(|| {
            let mut index = Index::default();
            // Newest first is how answers are ordered, so it is a good order to lie in.
            for (_, id) in order.iter() {
                if let Some(held) = held.get(id) {
                    index.put(document(*id, &held.stored));
                }
            }
            index
        })
    }
}

fn document(id: Id, stored: &Stored) -> Document {
    let entry = stored.journal();
    let mut text = entry.body.clone();
    for feeling in &entry.feelings {
        if let Feeling::Own(word) = feeling {
            text.push('\n');
            text.push_str(word);
        }
    }
    Document {
        id,
        kind: Kind::Journal,
        happened: stored.happened.clone(),
        title: entry.title.clone(),
        text,
        tags: entry.tags.clone(),
        mood: entry.mood.map(u8::from),
    }
}
