//! The form in which texts are compared: lower case, without accents, one kind of quote, dash and
//! space. Each character folds by itself, whatever stands beside it; so a part of a text, folded,
//! is always a part of the folded text, and any part of what was written can be found.

use std::ops::Range;

use unicode_normalization::char::{
    canonical_combining_class, decompose_compatible, is_combining_mark,
};
use zeroize::Zeroizing;

/// Folded text, in UTF-8. Wiped when dropped.
pub(super) type Bytes = Zeroizing<Vec<u8>>;

/// `text` folded.
pub(super) fn fold(text: &str) -> Bytes {
    Folded::of(text).bytes
}

/// A text folded, and the way back from it.
pub(super) struct Folded {
    /// The folded text.
    pub(super) bytes: Bytes,
    /// The clusters that do not fold byte for byte, in order. Between them both texts run in step.
    uneven: Vec<Uneven>,
}

struct Uneven {
    folded: Range<usize>,
    original: Range<usize>,
}

impl Folded {
    /// Folds `text`.
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Folded {
            bytes: Zeroizing::new(Vec::with_capacity(text.len())),
            uneven: Vec::new(),
        };
        let mut at = 0;
        while at < text.len() {
            at += folded.push_ascii(&text.as_bytes()[at..]);
            at += folded.push_cluster(&text[at..], at);
        }
        folded
    }

    /// Folds the plain letters that `text` starts with, and answers how many they were. Most of
    /// most texts is this, so it is worth a way of its own.
    fn push_ascii(&mut self, text: &[u8]) -> usize {
        let plain = text.iter().take_while(|byte| byte.is_ascii()).count();
        // An accent may follow the last of them, which then belongs to a cluster.
        let plain = if plain < text.len() {
            plain.saturating_sub(1)
        } else {
            plain
        };
        self.bytes
            .extend(text[..plain].iter().map(|byte| match byte {
                b'\t'..=b'\r' => b' ',
                byte => byte.to_ascii_lowercase(),
            }));
        plain
    }

    /// Folds the cluster that `text` starts with, which stands at `at` in the original, and answers
    /// how long it was.
    fn push_cluster(&mut self, text: &str, at: usize) -> usize {
        let start = self.bytes.len();
        let (mut len, mut chars, mut made) = (0, 0, 0);
        let mut last = None;
        for c in text.chars() {
            if last.is_some_and(|last| !joined(last, c)) {
                break;
            }
            made += fold_char(c, &mut self.bytes);
            len += c.len_utf8();
            chars += 1;
            last = Some(c);
        }
        let folded = start..self.bytes.len();
        if chars > 1 || made != 1 || folded.len() != len {
            self.uneven.push(Uneven {
                folded,
                original: at..at + len,
            });
        }
        len
    }

    /// Where in the original the `found` part of the folded text stands, widened to whole clusters:
    /// a letter with its accents, an emoji with everything joined to it.
    pub(super) fn original(&self, found: &Range<usize>) -> Range<usize> {
        let before = self
            .uneven
            .partition_point(|piece| piece.folded.start <= found.start);
        let start = match before.checked_sub(1).map(|last| &self.uneven[last]) {
            Some(piece) if found.start < piece.folded.end => piece.original.start,
            Some(piece) => piece.original.end + (found.start - piece.folded.end),
            None => found.start,
        };
        let before = self
            .uneven
            .partition_point(|piece| piece.folded.start < found.end);
        let end = match before.checked_sub(1).map(|last| &self.uneven[last]) {
            Some(piece) if found.end <= piece.folded.end => piece.original.end,
            Some(piece) => piece.original.end + (found.end - piece.folded.end),
            None => found.end,
        };
        start..end
    }
}

/// Whether `next` belongs to the same cluster as `last`: nothing may be cut or marked between them.
pub(super) fn joined(last: char, next: char) -> bool {
    const JOINER: char = '\u{200d}';
    let skin_tone = ('\u{1f3fb}'..='\u{1f3ff}').contains(&next);
    last == JOINER || skin_tone || is_unseen(next) || is_combining_mark(next)
}

/// Appends `c` folded, and answers how many characters that were.
fn fold_char(c: char, out: &mut Vec<u8>) -> usize {
    let mut made = 0;
    let mut utf8 = [0; 4];
    decompose_compatible(c, |part| {
        let Some(part) = plain(part) else { return };
        // Down, up and down again: ß and ẞ meet as "ss", ς and Σ as σ, ı and I as i.
        let cased = part
            .to_lowercase()
            .flat_map(char::to_uppercase)
            .flat_map(char::to_lowercase);
        for c in cased {
            out.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes());
            made += 1;
        }
    });
    made
}

/// One kind of quote, dash and space; nothing for accents and for what cannot be seen.
fn plain(c: char) -> Option<char> {
    match c {
        '‘' | '’' | 'ʼ' => Some('\''),
        '“' | '”' | '„' | '«' | '»' => Some('"'),
        '‐'..='―' | '−' => Some('-'),
        c if c.is_whitespace() => Some(' '),
        c if is_unseen(c) || is_accent(c) => None,
        c => Some(c),
    }
}

/// Accents, and the points of Hebrew and Arabic. Other combining marks are letters of their own:
/// the vowels of Hindi and Thai, the voicing of Japanese.
fn is_accent(c: char) -> bool {
    matches!(canonical_combining_class(c), 10..=36 | 200..)
}

/// Soft hyphens, joiners, marks of direction, variation selectors: what has no shape of its own.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        String::from_utf8(fold(text).to_vec()).unwrap()
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        assert_eq!(folded("Está AÑO Über"), "esta ano uber");
        assert_eq!(folded("e\u{301}"), "e");
        assert_eq!(folded("Straße"), folded("STRASSE"));
        assert_eq!(folded("ẞ"), "ss");
        assert_eq!(folded("İstanbul ılık"), "istanbul ilik");
        assert_eq!(folded("ΟΔΟΣ"), folded("οδος"));
        assert_eq!(folded("Йод"), "иод");
        assert_eq!(folded("ﬁne ＦＵＬＬ ½"), "fine full 1⁄2");
    }

    #[test]
    fn quotes_dashes_and_spaces_are_of_one_kind() {
        assert_eq!(
            folded("don’t “stop”\u{a0}–\tnow\n«ya»"),
            "don't \"stop\" - now \"ya\""
        );
        assert_eq!(folded("co\u{ad}op 3\u{fe0f}\u{20e3}"), "coop 3\u{20e3}");
    }

    #[test]
    fn vowels_that_are_combining_marks_stay() {
        assert_ne!(folded("कि"), folded("कु"));
        assert_ne!(folded("か"), folded("が"));
        assert_eq!(folded("שָׁלוֹם"), "שלום");
    }

    #[test]
    fn every_character_folds_to_something_that_folds_to_itself() {
        for c in '\0'..=char::MAX {
            let once = folded(c.encode_utf8(&mut [0; 4]));
            assert_eq!(folded(&once), once, "{:?}", c.escape_unicode().to_string());
        }
    }

    #[test]
    fn the_way_back_takes_whole_clusters() {
        let text = "¡El niño, Straße, ﬁn, e\u{301}l, 👩🏽\u{200d}💻!";
        let part = |word: &str| {
            let folded = Folded::of(text);
            let needle = fold(word);
            let at = memchr::memmem::find(&folded.bytes, &needle).unwrap();
            &text[folded.original(&(at..at + needle.len()))]
        };
        assert_eq!(part("NIÑ"), "niñ");
        assert_eq!(part("s"), "S");
        assert_eq!(part("tras"), "traß");
        assert_eq!(part("se"), "ße");
        assert_eq!(part("i"), "i");
        assert_eq!(part("fin"), "ﬁn");
        assert_eq!(part("in,"), "ﬁn,");
        assert_eq!(part(", e"), ", e\u{301}");
        assert_eq!(part("💻"), "👩🏽\u{200d}💻");
        assert_eq!(part("👩"), "👩🏽\u{200d}💻");
    }
}
