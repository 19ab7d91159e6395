//! What a person looks for, read from one line of text.
//!
//! - `two words`: both occur, in any order, anywhere in the title, the text or the tags. A part of
//!   a word is enough, so that things are found while typing.
//! - `"two words"`: occur exactly like this. A quote left open runs to the end.
//! - `tag:home`, `tag:"two words"`: has this tag, whole.
//! - `mood:7`, `mood:>5`, `mood:<=3`, `mood:2-4`: has a mood, and it lies there.
//! - `after:2026-11-23`, `after:2026-11`, `after:2026`: happened on that day or at the start of
//!   that month or year, or later. `before:` is everything else, so the two never overlap.
//!
//! The names work in English and in Spanish, whatever language the program speaks. Reading never
//! fails: what has a name of ours but a value that makes no sense is set aside and shown. Other
//! words with a colon, such as `18:30`, are just words.

use std::cmp::Reverse;
use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::fold::{Bytes, fold};

/// What is looked for. Without `Debug`: it holds a person's words.
#[derive(Default)]
pub struct Query {
    /// Folded words and phrases that must all occur, longest first since those are rarest.
    pub(super) words: Vec<Bytes>,
    /// Folded tags that must all be there.
    pub(super) tags: Vec<Bytes>,
    /// Ranges that the mood must lie in.
    pub(super) moods: Vec<RangeInclusive<u8>>,
    /// The first day that counts.
    pub(super) from: Option<NaiveDate>,
    /// The first day that does not count any more.
    pub(super) until: Option<NaiveDate>,
    /// What was not understood, as it was typed.
    pub(super) ignored: Vec<String>,
}

#[derive(Clone, Copy)]
enum Name {
    Tag,
    Mood,
    Before,
    After,
}

impl Query {
    /// Reads `text`. See the module for the language.
    pub fn parse(text: &str) -> Query {
        let mut query = Query::default();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (word, after_word) = split_word(rest);
            let filter = word
                .split_once(':')
                .and_then(|(name, value)| Some((Name::of(name)?, value)));
            let start = match filter {
                Some((_, value)) => word.len() - value.len(),
                None => 0,
            };
            let (value, after) =
                split_quoted(&rest[start..]).unwrap_or((&word[start..], after_word));
            match filter {
                Some((name, _)) => {
                    if query.filter(name, value).is_none() {
                        let typed = &rest[..rest.len() - after.len()];
                        query.ignored.push(typed.trim_end().to_owned());
                    }
                }
                None => query.word(value),
            }
            rest = after.trim_start();
        }
        query.words.sort_by_key(|word| Reverse(word.len()));
        query
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.tags.is_empty()
            && self.moods.is_empty()
            && self.from.is_none()
            && self.until.is_none()
    }

    fn word(&mut self, text: &str) {
        let word = fold(text.trim());
        if !word.is_empty() && !self.words.contains(&word) {
            self.words.push(word);
        }
    }

    fn filter(&mut self, name: Name, value: &str) -> Option<()> {
        match name {
            Name::Tag => {
                let tag = fold_tag(value);
                (!tag.is_empty()).then(|| self.tags.push(tag))
            }
            Name::Mood => mood(value).map(|range| self.moods.push(range)),
            Name::After => day(value).map(|day| self.from = self.from.max(Some(day))),
            Name::Before => day(value).map(|day| {
                self.until = Some(self.until.map_or(day, |until| until.min(day)));
            }),
        }
    }
}

impl Name {
    fn of(text: &str) -> Option<Name> {
        match fold(text).as_slice() {
            b"tag" | b"etiqueta" => Some(Name::Tag),
            b"mood" | b"animo" => Some(Name::Mood),
            b"before" | b"antes" => Some(Name::Before),
            b"after" | b"despues" => Some(Name::After),
            _ => None,
        }
    }
}

/// A tag as it is compared, without the `#` that some type before it.
pub(super) fn fold_tag(tag: &str) -> Bytes {
    fold(tag.trim().trim_start_matches('#').trim())
}

/// The first word, and what comes after it.
fn split_word(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// What stands between the quote that `text` starts with and the next one, and what comes after.
fn split_quoted(text: &str) -> Option<(&str, &str)> {
    const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];
    let inside = text.strip_prefix(QUOTES)?;
    Some(inside.split_once(QUOTES).unwrap_or((inside, "")))
}

fn mood(text: &str) -> Option<RangeInclusive<u8>> {
    let range = if let Some(least) = text.strip_prefix(">=") {
        number(least)?..=10
    } else if let Some(most) = text.strip_prefix("<=") {
        0..=number(most)?
    } else if let Some(below) = text.strip_prefix('>') {
        number(below)? + 1..=10
    } else if let Some(above) = text.strip_prefix('<') {
        0..=number(above)?.checked_sub(1)?
    } else if let Some((one, other)) = text.split_once('-') {
        let (one, other) = (number(one)?, number(other)?);
        one.min(other)..=one.max(other)
    } else {
        number(text)?..=number(text)?
    };
    (!range.is_empty()).then_some(range)
}

/// A number from 0 to 10.
fn number(text: &str) -> Option<u8> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
        .filter(|n| *n <= 10)
}

/// A day, or the first day of a month or a year.
fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = parts.next().map_or(Some(1), |month| month.parse().ok())?;
    let day = parts.next().map_or(Some(1), |day| day.parse().ok())?;
    parts
        .next()
        .is_none()
        .then(|| NaiveDate::from_ymd_opt(year, month, day))?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let query = Query::parse(text);
        query
            .words
            .iter()
            .map(|word| String::from_utf8(word.to_vec()).unwrap())
            .collect()
    }

    fn date(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn words_and_phrases() {
        assert_eq!(words("  Home   river "), ["river", "home"]);
        assert_eq!(words("\"went home\" río"), ["went home", "rio"]);
        assert_eq!(words("«fui a casa» “at last”"), ["fui a casa", "at last"]);
        assert_eq!(words("walk \"by the sea "), ["by the sea", "walk"]);
        assert_eq!(words("twice Twice"), ["twice"]);
        assert!(Query::parse("").is_empty());
        assert!(Query::parse(" \"\" \" \n").is_empty());
        assert!(Query::parse("\u{301}").is_empty());
    }

    #[test]
    fn names_work_in_both_languages() {
        for text in [
            "tag:Café mood:7",
            "Etiqueta:cafe ánimo:7",
            "ETIQUETA:#café animo:\"7\"",
        ] {
            let query = Query::parse(text);
            assert_eq!(query.tags[0].as_slice(), b"cafe");
            assert_eq!(query.moods, [7..=7]);
            assert!(query.words.is_empty() && query.ignored.is_empty());
        }
        for text in [
            "before:2026-12 after:2026-11",
            "antes:2026-12 después:2026-11-01",
        ] {
            let query = Query::parse(text);
            assert_eq!(
                (query.from, query.until),
                (date("2026-11-01"), date("2026-12-01"))
            );
        }
        let query = Query::parse("tag:\"two  words\" tag:“más\u{a0}de dos");
        assert_eq!(query.tags[0].as_slice(), b"two  words");
        assert_eq!(query.tags[1].as_slice(), b"mas de dos");
    }

    #[test]
    fn moods_in_every_form() {
        let of = |text: &str| Query::parse(&format!("mood:{text}")).moods;
        assert_eq!(of("0"), [0..=0]);
        assert_eq!(of(">5"), [6..=10]);
        assert_eq!(of(">=5"), [5..=10]);
        assert_eq!(of("<3"), [0..=2]);
        assert_eq!(of("<=3"), [0..=3]);
        assert_eq!(of("2-4"), [2..=4]);
        assert_eq!(of("4-2"), [2..=4]);
    }

    #[test]
    fn the_narrower_of_two_dates_counts() {
        let query = Query::parse("after:2026 after:2026-03-05 before:2026-05 before:2026-04-01");
        assert_eq!(
            (query.from, query.until),
            (date("2026-03-05"), date("2026-04-01"))
        );
    }

    #[test]
    fn what_makes_no_sense_is_set_aside_as_typed() {
        for text in [
            "mood:high",
            "mood:11",
            "mood:-1",
            "mood:<0",
            "mood:>10",
            "mood:+7",
            "mood:2-",
            "ánimo:",
            "tag:",
            "tag:#",
            "before:soon",
            "before:2026-13",
            "after:2026-02-30",
            "after:26",
            "after:2026-1-1-1",
            "Antes:\"last year\"",
        ] {
            let query = Query::parse(&format!("{text} river"));
            assert_eq!(query.ignored, [text]);
            assert_eq!(query.words.len(), 1);
        }
    }

    #[test]
    fn other_colons_are_just_words() {
        assert_eq!(
            words("18:30 http://a.b mom:hi :)"),
            ["http://a.b", "mom:hi", "18:30", ":)"]
        );
    }
}
