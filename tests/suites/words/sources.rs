//! Which messages the program says, read from its sources.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use tests::source::{file, files};

/// What the sources of the window and of the core say.
pub(crate) struct Said {
    /// Ids handed to `t` as they are, and a file that does.
    pub(crate) by_name: BTreeMap<String, String>,
    /// Ids put together where they are handed to `t`, and the file that does.
    pub(crate) by_pattern: Vec<(Regex, String)>,
    /// Every text in quotes: an id may be kept in a list first and handed on from there.
    quoted: BTreeSet<String>,
    /// Every text put together, likewise.
    composed: Vec<Regex>,
}

impl Said {
    /// Whether a message is said somewhere.
    pub(crate) fn has(&self, id: &str) -> bool {
        let id = id.split('.').next().unwrap_or(id);
        self.names(id) || self.composed.iter().any(|pattern| pattern.is_match(id))
    }

    /// The same, leaving aside what only ends like the message, such as `${id}-hint`: it says which
    /// message in another place.
    pub(crate) fn names(&self, id: &str) -> bool {
        let begun = |pattern: &&Regex| !pattern.as_str().starts_with("^[");
        self.quoted.contains(id)
            || self
                .composed
                .iter()
                .filter(begun)
                .any(|pattern| pattern.is_match(id))
    }
}

/// Reads every source that can say something. Tests do not count: what only they say is not said.
pub(crate) fn said() -> Said {
    let mut said = said_by(window_sources());
    said.quoted.extend(core_messages().into_keys());
    said
}

/// Reads some of the window's sources: each one's path and text.
pub(crate) fn said_by(sources: impl IntoIterator<Item = (String, String)>) -> Said {
    let quoted = pattern(r#""([a-z][a-z0-9-]*)"|'([a-z][a-z0-9-]*)'"#);
    let argument = pattern(r#"(?:^|[?:(|])\s*(?:"([^"]*)"|'([^']*)')"#);
    let mut said = Said {
        by_name: BTreeMap::new(),
        by_pattern: Vec::new(),
        quoted: BTreeSet::new(),
        composed: Vec::new(),
    };
    for (file, text) in sources {
        for (start, _) in text.match_indices("t(") {
            if text[..start].ends_with(|c: char| c.is_alphanumeric() || "_$.".contains(c)) {
                continue;
            }
            let first = first_argument(&text[start + 2..]);
            for found in argument.captures_iter(&without_composed(first)) {
                let id = found.get(1).or(found.get(2)).map_or("", |id| id.as_str());
                said.by_name.insert(id.to_owned(), file.clone());
            }
            let patterns = composed(first)
                .into_iter()
                .map(|pattern| (pattern, file.clone()));
            said.by_pattern.extend(patterns);
        }
        said.quoted.extend(captured(&quoted, &text));
        said.composed.extend(composed(&text));
    }
    said
}

/// The values of a type of the wire that is a list of them.
pub(crate) fn values_of(name: &str) -> BTreeSet<String> {
    let text = file("ui/src/generated/types.ts");
    let declaration = pattern(&format!(r"(?s)export type {name} = ([^;]*);"));
    let values = pattern(r#""([^"]+)""#);
    let body = declaration
        .captures(&text)
        .and_then(|found| found.get(1))
        .map_or("", |body| body.as_str());
    captured(&values, body).collect()
}

/// Messages of the `words` crate that are only declared and tested there.
pub(crate) fn core_messages_never_said() -> Vec<String> {
    let sources: Vec<String> = files("src-tauri", &[".rs"])
        .into_iter()
        .filter(|(path, _)| {
            !["words/src/message.rs", "words/src/catalogue.rs"]
                .iter()
                .any(|declares| path.ends_with(declares))
        })
        .map(|(_, text)| text)
        .collect();
    let never = |name: &String| {
        let said = pattern(&format!(r"\bMessage::{name}\b"));
        !sources.iter().any(|text| said.is_match(text))
    };
    core_messages()
        .into_values()
        .filter(never)
        .map(|name| format!("Message::{name}"))
        .collect()
}

/// The messages of the `words` crate: id and name.
fn core_messages() -> BTreeMap<String, String> {
    let text = file("src-tauri/crates/words/src/message.rs");
    let declared = pattern(r#""([a-z0-9-]+)" => ([A-Z]\w*)"#);
    declared
        .captures_iter(&text)
        .map(|found| (found[1].to_owned(), found[2].to_owned()))
        .collect()
}

fn window_sources() -> impl Iterator<Item = (String, String)> {
    files("ui/src", &[".ts", ".svelte"])
        .into_iter()
        .filter(|(path, _)| !path.ends_with(".test.ts") && !path.contains("/memory/"))
}

fn captured(pattern: &Regex, text: &str) -> impl Iterator<Item = String> {
    let found: Vec<String> = pattern
        .captures_iter(text)
        .filter_map(|found| {
            found
                .iter()
                .skip(1)
                .flatten()
                .next()
                .map(|id| id.as_str().to_owned())
        })
        .collect();
    found.into_iter()
}

/// What stands before the first comma or closing bracket that belongs to the call itself.
fn first_argument(text: &str) -> &str {
    let mut depth = 0;
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ',') if depth == 0 => return &text[..at],
            (None, ')' | ']' | '}') => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The templates in `text` as patterns of ids: what is put in may be any part of an id.
fn composed(text: &str) -> Vec<Regex> {
    static TEMPLATE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"`([a-z0-9-]*(?:\$\{[^`]*?\}[a-z0-9-]*)+)`"));
    static VALUE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\$\{[^`]*?\}"));
    captured(&TEMPLATE, text)
        .filter(|template| {
            VALUE
                .replace_all(template, "")
                .contains(char::is_alphabetic)
        })
        .map(|template| pattern(&format!("^{}$", VALUE.replace_all(&template, "[a-z0-9-]+"))))
        .collect()
}

fn without_composed(text: &str) -> String {
    static COMPOSED: LazyLock<Regex> = LazyLock::new(|| pattern("`[^`]*`"));
    COMPOSED.replace_all(text, "").into_owned()
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn ids_are_read_from_calls() {
    let first = |call: &str| first_argument(call).to_owned();
    assert_eq!(first(r#""gate-open")"#), r#""gate-open""#);
    assert_eq!(
        first(r#"a(b, c) ? "x" : "y", { n })"#),
        r#"a(b, c) ? "x" : "y""#
    );
    assert_eq!(
        first("`country-${name(a, b)}`, 1)"),
        "`country-${name(a, b)}`"
    );
    let patterns = composed("t(`first-${run.step}-title`) + `${width}px` + `${a} ${b}`");
    let patterns: Vec<&str> = patterns.iter().map(Regex::as_str).collect();
    assert_eq!(patterns, ["^first-[a-z0-9-]+-title$", "^[a-z0-9-]+px$"]);
}
