//! The records as they are searched, and the search itself.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDateTime;
use domain::{Id, Moment};
use memchr::memmem::{self, Finder};
use zeroize::Zeroizing;

use super::arena::{Arena, Slot};
use super::fold::{Bytes, fold};
use super::marks::{marked, snippet};
use super::query::{Query, fold_tag};
use crate::wire::found::{Found, Hit};
use crate::wire::types::Kind;

/// Stands between the fields of a folded record. Folding makes every line break a space, so no
/// search can reach across.
const BETWEEN: u8 = b'\n';

/// What there is to be found of one record.
pub struct Document {
    /// The record.
    pub id: Id,
    /// What kind it is.
    pub kind: Kind,
    /// When it happened.
    pub happened: Moment,
    /// Its title; may be empty.
    pub title: String,
    /// Its text; may be empty.
    pub text: String,
    /// Its own labels.
    pub tags: Vec<String>,
    /// 0 to 10.
    pub mood: Option<u8>,
}

/// Every record that can be found, in memory. Wiped when dropped.
#[derive(Default)]
pub struct Index {
    /// In no order of meaning, since a search reads them all.
    entries: Vec<Entry>,
    /// Where in `entries` each record is.
    positions: HashMap<Id, usize>,
    /// What is searched.
    arena: Arena,
}

struct Entry {
    id: Id,
    kind: Kind,
    happened: Moment,
    title: Zeroizing<String>,
    text: Zeroizing<String>,
    /// Title, text and tags, folded, with a [`BETWEEN`] before and after each tag.
    folded: Slot,
    /// Where in `folded` the tags start.
    tags: usize,
    mood: Option<u8>,
}

impl Index {
    /// An index of nothing.
    pub fn new() -> Self {
        Index::default()
    }

    /// Adds a record, or replaces what was known of it.
    pub fn put(&mut self, document: Document) {
        self.remove(document.id);
        self.positions.insert(document.id, self.entries.len());
        self.entries.push(Entry::new(document, &mut self.arena));
    }

    /// Forgets a record. Nothing happens when it is not known.
    pub fn remove(&mut self, id: Id) {
        let Some(position) = self.positions.remove(&id) else {
            return;
        };
        self.arena.free(self.entries.swap_remove(position).folded);
        if let Some(moved) = self.entries.get(position) {
            self.positions.insert(moved.id, position);
        }
    }

    /// Everything that fits `query`, newest first, of which at most `limit` are in `hits`. A query
    /// that looks for nothing finds nothing.
    pub fn find(&self, query: &Query, limit: usize) -> Found {
        let mut found = Found {
            total: 0,
            hits: Vec::new(),
            ignored: query.ignored.clone(),
        };
        if query.is_empty() {
            return found;
        }
        let words: Vec<Finder<'_>> = query.words.iter().map(Finder::new).collect();
        let tags: Vec<Bytes> = query.tags.iter().map(|tag| between(tag)).collect();
        let fitting = self
            .entries
            .iter()
            .filter(|entry| entry.fits(self.arena.get(&entry.folded), query, &tags, &words));
        let mut fitting: Vec<&Entry> = fitting.collect();
        found.total = fitting.len();
        // Only what is shown has to be in order.
        if limit < fitting.len() {
            fitting.select_nth_unstable_by_key(limit, |entry| entry.newest_first());
            fitting.truncate(limit);
        }
        fitting.sort_unstable_by_key(|entry| entry.newest_first());
        found.hits = fitting.iter().map(|entry| entry.hit(&words)).collect();
        found
    }
}

impl Entry {
    fn new(document: Document, arena: &mut Arena) -> Self {
        let title = Zeroizing::new(document.title);
        let text = Zeroizing::new(document.text);
        let tags_len: usize = document.tags.iter().map(|tag| tag.len() + 1).sum();
        // Room for all of it, since a list that grows leaves copies behind.
        let mut folded =
            Zeroizing::new(Vec::with_capacity(title.len() + text.len() + tags_len + 2));
        folded.extend_from_slice(&fold(&title));
        folded.push(BETWEEN);
        folded.extend_from_slice(&fold(&text));
        let tags = folded.len();
        folded.push(BETWEEN);
        for tag in document.tags.into_iter().map(Zeroizing::new) {
            folded.extend_from_slice(&fold_tag(&tag));
            folded.push(BETWEEN);
        }
        let Document {
            id,
            kind,
            happened,
            mood,
            ..
        } = document;
        Entry {
            id,
            kind,
            happened,
            title,
            text,
            folded: arena.put(&folded),
            tags,
            mood,
        }
    }

    /// Whether this record, whose folded form is `folded`, is looked for.
    fn fits(&self, folded: &[u8], query: &Query, tags: &[Bytes], words: &[Finder<'_>]) -> bool {
        let date = self.happened.at.date();
        query.from.is_none_or(|from| from <= date)
            && query.until.is_none_or(|until| date < until)
            && query
                .moods
                .iter()
                .all(|range| self.mood.is_some_and(|mood| range.contains(&mood)))
            && tags
                .iter()
                .all(|tag| memmem::find(&folded[self.tags..], tag).is_some())
            && words.iter().all(|word| word.find(folded).is_some())
    }

    /// What to sort by. The id settles ties, so that the order is always the same.
    fn newest_first(&self) -> (Reverse<NaiveDateTime>, Id) {
        (Reverse(self.happened.at), self.id)
    }

    fn hit(&self, words: &[Finder<'_>]) -> Hit {
        Hit {
            id: self.id,
            kind: self.kind,
            happened: self.happened.clone(),
            title: marked(&self.title, words),
            snippet: snippet(&self.text, words),
        }
    }
}

/// `tag` as it stands whole among the tags of a record.
fn between(tag: &[u8]) -> Bytes {
    Zeroizing::new([&[BETWEEN], tag, &[BETWEEN]].concat())
}
