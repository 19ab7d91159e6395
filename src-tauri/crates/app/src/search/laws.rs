//! What always holds of search, and how it reads in both languages.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::Id;
use domain::time::{Moment, Zone};
use proptest::prelude::*;

use super::fold::fold;
use super::{Document, Index, Query};
use crate::wire::found::{Found, Span};
use crate::wire::types::Kind;

const NONE: [u8; 0] = [];

fn document(number: u8, title: &str, text: &str, tags: &[&str]) -> Document {
    Document {
        id: Id([number; 16]),
        kind: Kind::Journal,
        happened: on(2026, 11, 1 + u32::from(number) % 28),
        title: title.into(),
        text: text.into(),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        mood: (number <= 10).then_some(number),
    }
}

fn on(year: i32, month: u32, day: u32) -> Moment {
    let at = NaiveDate::from_ymd_opt(year, month, day).and_then(|day| day.and_hms_opt(18, 2, 0));
    Moment {
        at: at.unwrap(),
        zone: Zone::new("America/Denver"),
    }
}

fn index(documents: impl IntoIterator<Item = Document>) -> Index {
    let mut index = Index::new();
    documents
        .into_iter()
        .for_each(|document| index.put(document));
    index
}

fn find(index: &Index, query: &str) -> Found {
    index.find(&Query::parse(query), 200)
}

/// The numbers of what was found, in order.
fn numbers(found: &Found) -> Vec<u8> {
    found.hits.iter().map(|hit| hit.id.0[0]).collect()
}

/// The spans as one text, with `[…]` around what is marked.
fn shown(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| {
            if span.hit {
                format!("[{}]", span.text)
            } else {
                span.text.clone()
            }
        })
        .collect()
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn snippet(text: &str, query: &str) -> String {
    let found = find(&index([document(1, "", text, &[])]), query);
    shown(&found.hits.first().expect("found").snippet)
}

fn some() -> Index {
    index([
        document(
            1,
            "Morning walk",
            "Went to the river with Ana. It was cold.",
            &["family", "río"],
        ),
        document(
            2,
            "",
            "Fui al río con mi mamá. ¡Qué frío hacía!",
            &["familia"],
        ),
        document(
            3,
            "After group",
            "We talked about weekends.\nStraße 18:30 😀",
            &["group", "two words"],
        ),
        document(20, "No mood", "A river of cars. ﬁne.", &[]),
    ])
}

#[test]
fn words_may_stand_anywhere_and_newest_comes_first() {
    let index = some();
    assert_eq!(numbers(&find(&index, "river")), [20, 1]);
    assert_eq!(numbers(&find(&index, "RIO")), [2, 1]);
    assert_eq!(numbers(&find(&index, "walk ana famil")), [1]);
    assert_eq!(numbers(&find(&index, "walk weekends")), NONE);
    assert_eq!(numbers(&find(&index, "mama frio")), [2]);
    assert_eq!(numbers(&find(&index, "MAMÁ ¡qué")), [2]);
    assert_eq!(numbers(&find(&index, "strasse 18:30")), [3]);
    assert_eq!(numbers(&find(&index, "😀")), [3]);
    assert_eq!(numbers(&find(&index, "fine")), [20]);
}

#[test]
fn phrases_keep_their_order_and_stay_in_one_field() {
    let index = some();
    assert_eq!(numbers(&find(&index, "\"to the river\"")), [1]);
    assert_eq!(numbers(&find(&index, "\"river the to\"")), NONE);
    assert_eq!(numbers(&find(&index, "\"weekends. strasse")), [3]);
    assert_eq!(numbers(&find(&index, "\"walk went\"")), NONE);
    assert_eq!(numbers(&find(&index, "\"frio hacia! familia\"")), NONE);
}

#[test]
fn tags_moods_and_dates_narrow_it() {
    let index = some();
    assert_eq!(numbers(&find(&index, "tag:family")), [1]);
    assert_eq!(numbers(&find(&index, "etiqueta:RIO río")), [1]);
    assert_eq!(numbers(&find(&index, "tag:famil")), NONE);
    assert_eq!(numbers(&find(&index, "tag:\"two words\"")), [3]);
    assert_eq!(numbers(&find(&index, "tag:two")), NONE);
    assert_eq!(numbers(&find(&index, "mood:>1")), [3, 2]);
    assert_eq!(numbers(&find(&index, "ánimo:1-2 río")), [2, 1]);
    assert_eq!(numbers(&find(&index, "after:2026-11-04")), [20, 3]);
    assert_eq!(numbers(&find(&index, "before:2026-11-04")), [2, 1]);
    assert_eq!(
        numbers(&find(&index, "después:2026-11 antes:2026-12 river")),
        [20, 1]
    );
    assert_eq!(find(&index, "after:2027").total, 0);
}

#[test]
fn nothing_looked_for_finds_nothing() {
    let index = some();
    assert_eq!(find(&index, "").total, 0);
    assert_eq!(find(&index, " \"\" ").total, 0);
    let found = find(&index, "mood:high");
    assert_eq!(
        (found.total, found.ignored),
        (0, vec!["mood:high".to_owned()])
    );
}

#[test]
fn the_limit_cuts_the_list_but_not_the_count() {
    let index = index((1..=28).map(|number| document(number, "", "again", &[])));
    let found = index.find(&Query::parse("again"), 5);
    assert_eq!(
        (found.total, numbers(&found)),
        (28, vec![27, 26, 25, 24, 23])
    );
}

#[test]
fn a_change_replaces_and_a_removal_forgets() {
    let mut index = some();
    let mut changed = document(1, "Evening", "Stayed home.", &["rest"]);
    changed.happened = on(2027, 1, 1);
    index.put(changed);
    assert_eq!(numbers(&find(&index, "river")), [20]);
    assert_eq!(numbers(&find(&index, "home")), [1]);
    assert_eq!(numbers(&find(&index, "tag:rest tag:family")), NONE);
    assert_eq!(numbers(&find(&index, "mood:>=0")), [1, 3, 2]);
    index.remove(Id([1; 16]));
    index.remove(Id([1; 16]));
    assert_eq!(numbers(&find(&index, "home")), NONE);
    assert_eq!(numbers(&find(&index, "river")), [20]);
}

#[test]
fn titles_are_marked_whole() {
    let title = |title: &str, query: &str| {
        shown(&find(&index([document(1, title, "", &[])]), query).hits[0].title)
    };
    assert_eq!(
        title("Mañana será otro día", "manana DIA"),
        "[Mañana] será otro [día]"
    );
    assert_eq!(title("banana", "ban nan"), "[banan]a");
    assert_eq!(
        title("e\u{301}tude, Straße", "etu ss"),
        "[e\u{301}tu]de, Stra[ß]e"
    );
    assert_eq!(title("Home", "mood:1"), "Home");
}

#[test]
fn snippets_show_what_was_found_in_one_line() {
    assert_eq!(
        snippet("Short\r\n\n and  sweet\n", "sweet"),
        "Short and [sweet]"
    );
    let long = format!(
        "{}the cat sat on the mat{}",
        "before it all ".repeat(20),
        " and after it".repeat(20)
    );
    assert_eq!(
        snippet(&long, "CAT mat"),
        "…it all before it all before it all the [cat] sat on the [mat] \
         and after it and after it and after it and after it and after…"
    );
    let found = find(&index([document(1, "Title", &long, &["tag"])]), "title");
    assert!(shown(&found.hits[0].snippet).starts_with("before it all before"));
    assert!(shown(&found.hits[0].snippet).ends_with('…'));
}

#[test]
fn snippets_do_not_cut_what_belongs_together() {
    let family = "👨\u{200d}👩\u{200d}👧";
    let text = format!("{}x{}", family.repeat(60), family.repeat(60));
    let cut = snippet(&text, "x");
    let rest = cut.replace(family, "");
    assert_eq!(rest, "…[x]…");
    assert_eq!(
        snippet(&"word".repeat(100), &"word".repeat(80))
            .chars()
            .count(),
        120 + 3
    );
}

/// Texts of the kind that break searches: accents alone, joined emoji, right to left, ligatures.
fn text() -> impl Strategy<Value = String> {
    let hard = "[a-cA-C áéñÑßﬁﬀİıſ́̈👩🏽‍💻❤️अकिखु한글שָׁלמرَحبا\n\t’“«—\u{ad}\u{200d}㎏ﷺ½]{0,60}";
    prop_oneof![hard, any::<String>()]
}

proptest! {
    #[test]
    fn any_part_of_what_was_written_is_found(
        title in text(), text in text(), from in any::<prop::sample::Index>(), len in 1usize..20,
    ) {
        let index = index([document(1, &title, &text, &[])]);
        for field in [&title, &text] {
            let letters: Vec<char> = field.chars().collect();
            if letters.is_empty() {
                continue;
            }
            let from = from.index(letters.len());
            let part: String = letters[from..].iter().take(len).collect();
            let part = part.replace(['"', '“', '”', '„', '«', '»'], "");
            if !field.contains(&part) || fold(part.trim()).is_empty() {
                continue;
            }
            let found = find(&index, &format!("\"{part}\""));
            prop_assert_eq!(found.total, 1, "{:?} in {:?}", part, field);
            let hit = &found.hits[0];
            prop_assert!(hit.title.iter().chain(&hit.snippet).any(|span| span.hit));
        }
    }

    #[test]
    fn marks_change_no_letter(title in text(), text in text(), query in text()) {
        let index = index([document(1, &title, &text, &["a"])]);
        for query in [query.as_str(), "a", "ss e", "tag:a"] {
            for hit in find(&index, query).hits {
                prop_assert_eq!(joined(&hit.title), title.as_str());
                let snippet = joined(&hit.snippet);
                let inside = snippet.trim_start_matches('…').trim_end_matches('…');
                let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
                prop_assert!(line.contains(inside), "{:?} of {:?}", snippet, line);
                prop_assert!(snippet.chars().count() <= 122);
                prop_assert!(hit.title.iter().chain(&hit.snippet).all(|span| !span.text.is_empty()));
            }
        }
    }

    #[test]
    fn whatever_was_put_or_removed_is_told_apart(
        changes in prop::collection::vec((0u8..6, prop::option::of(0usize..3)), 0..40),
    ) {
        const WORDS: [&str; 3] = ["river", "mountain", "harbour"];
        let (mut index, mut model) = (Index::new(), BTreeMap::new());
        for (number, word) in changes {
            match word {
                Some(word) => {
                    index.put(document(number, "", WORDS[word], &[]));
                    model.insert(number, word);
                }
                None => {
                    index.remove(Id([number; 16]));
                    model.remove(&number);
                }
            }
            for (word, text) in WORDS.iter().enumerate() {
                let newest = model.iter().rev().filter(|(_, has)| **has == word);
                let expected: Vec<u8> = newest.map(|(number, _)| *number).collect();
                prop_assert_eq!(numbers(&find(&index, text)), expected);
            }
        }
    }

    #[test]
    fn folding_a_part_gives_a_part_of_the_fold(one in text(), other in text()) {
        let both = [fold(&one).as_slice(), fold(&other).as_slice()].concat();
        let whole = fold(&(one + &other));
        prop_assert_eq!(whole.as_slice(), both.as_slice());
    }

    #[test]
    fn any_line_can_be_typed(query in text(), names in "(tag|mood|before|after|ánimo|etiqueta|:|\"|>|-|[0-9]|2026| ){0,12}") {
        let index = some();
        find(&index, &query);
        find(&index, &names);
        find(&index, &format!("{names}{query}{names}"));
    }
}
