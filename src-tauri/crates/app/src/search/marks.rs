//! Marks what was found in a text as it was written, and cuts out the part around it.

use std::ops::Range;

use memchr::memmem::Finder;

use super::fold::{Folded, joined};
use crate::wire::found::Span;

/// How long a snippet is, in characters.
const SNIPPET: usize = 120;
/// How many of them may stand before what was found.
const BEFORE: usize = 40;

/// All of `text`, with every occurrence of `words` marked.
pub(super) fn marked(text: &str, words: &[Finder<'_>]) -> Vec<Span> {
    let folded = Folded::of(text);
    let all = 0..text.len();
    spans(text, &all, &hits(&folded, words, all.end))
}

/// The part of `text` around the first occurrence of any of `words`, or its start when there is
/// none; in one line, with every occurrence marked and "…" where something was left out.
pub(super) fn snippet(text: &str, words: &[Finder<'_>]) -> Vec<Span> {
    let folded = Folded::of(text);
    let first = words
        .iter()
        .filter_map(|word| occurrences(&folded, word).next())
        .min_by_key(|hit| hit.start)
        .unwrap_or_default();
    let window = window(text, &first);
    let mut spans = one_line(spans(text, &window, &hits(&folded, words, window.end)));
    if !text[..window.start].trim().is_empty() {
        match spans.first_mut() {
            Some(span) if !span.hit => span.text.insert(0, '…'),
            _ => spans.insert(
                0,
                Span {
                    text: "…".into(),
                    hit: false,
                },
            ),
        }
    }
    if !text[window.end..].trim().is_empty() {
        match spans.last_mut() {
            Some(span) if !span.hit => span.text.push('…'),
            _ => spans.push(Span {
                text: "…".into(),
                hit: false,
            }),
        }
    }
    spans
}

/// Where `word` occurs, in the original.
fn occurrences<'a>(
    folded: &'a Folded,
    word: &'a Finder<'_>,
) -> impl Iterator<Item = Range<usize>> + 'a {
    let len = word.needle().len();
    word.find_iter(&folded.bytes)
        .map(move |at| folded.original(&(at..at + len)))
}

/// Where any of `words` occur before `end` in the original, in order, those that touch made one.
fn hits(folded: &Folded, words: &[Finder<'_>], end: usize) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = words
        .iter()
        .flat_map(|word| occurrences(folded, word).take_while(|hit| hit.start < end))
        .collect();
    all.sort_by_key(|hit| hit.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(all.len());
    for hit in all {
        match merged.last_mut() {
            Some(last) if hit.start <= last.end => last.end = last.end.max(hit.end),
            _ => merged.push(hit),
        }
    }
    merged
}

/// `window` of `text`, with `hits` marked as far as they lie in it.
fn spans(text: &str, window: &Range<usize>, hits: &[Range<usize>]) -> Vec<Span> {
    let mut spans = Vec::with_capacity(hits.len() * 2 + 1);
    let mut push = |part: Range<usize>, hit| {
        if !part.is_empty() {
            spans.push(Span {
                text: text[part].to_owned(),
                hit,
            });
        }
    };
    let mut at = window.start;
    for hit in hits {
        let hit = hit.start.max(at)..hit.end.min(window.end);
        push(at..hit.start, false);
        at = hit.end;
        push(hit, true);
    }
    push(at..window.end, false);
    spans
}

/// The part of `text` to show around `hit`: whole words where there are words, else whole clusters.
fn window(text: &str, hit: &Range<usize>) -> Range<usize> {
    let start = match text[..hit.start].char_indices().rev().nth(BEFORE) {
        Some((far, _)) => word_after(text, far..hit.start),
        None => 0,
    };
    let end = match text[start..].char_indices().nth(SNIPPET) {
        Some((far, _)) => word_before(text, hit.end.min(start + far)..start + far),
        None => text.len(),
    };
    start..end
}

/// The start of the first word that starts in `range`, else of the first cluster.
fn word_after(text: &str, range: Range<usize>) -> usize {
    let part = &text[range.clone()];
    match part.find(char::is_whitespace) {
        Some(space) => range.end - part[space..].trim_start().len(),
        None => (range.start..range.end)
            .find(|at| may_cut(text, *at))
            .unwrap_or(range.end),
    }
}

/// The end of the last word that ends in `range`, else of the last cluster.
fn word_before(text: &str, range: Range<usize>) -> usize {
    let part = &text[range.clone()];
    match part.rfind(char::is_whitespace) {
        Some(space) => range.start + part[..space].trim_end().len(),
        None => (range.start..=range.end)
            .rfind(|at| may_cut(text, *at))
            .unwrap_or(range.start),
    }
}

fn may_cut(text: &str, at: usize) -> bool {
    text.is_char_boundary(at)
        && match (text[..at].chars().next_back(), text[at..].chars().next()) {
            (Some(last), Some(next)) => !joined(last, next),
            _ => true,
        }
}

/// `spans` with each run of white space made one space, and none at the ends.
fn one_line(spans: Vec<Span>) -> Vec<Span> {
    let mut after_space = true;
    let mut spans: Vec<Span> = spans
        .into_iter()
        .map(|span| {
            let mut text = String::with_capacity(span.text.len());
            for c in span.text.chars() {
                let c = if c.is_whitespace() { ' ' } else { c };
                if c != ' ' || !after_space {
                    text.push(c);
                }
                after_space = c == ' ';
            }
            Span { text, ..span }
        })
        .collect();
    if let Some(last) = spans.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    spans.retain(|span| !span.text.is_empty());
    spans
}
