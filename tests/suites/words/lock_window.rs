//! What the lock window can come to say: its page reads a part of the catalogue only, and a message
//! outside that part would be shown as its id.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use tests::source::{file, files};

use super::catalogue::Catalogue;
use super::sources;

/// The page's first source.
const FIRST: &str = "ui/src/gate/main.ts";

/// Messages in those sources that the page never comes to, and why.
const NEVER_SAID: &[(&str, &str)] = &[(
    "lapse-title",
    "Help now offers to write about a lapse only where there is something to write in",
)];

/// Every message that the page can say and its list of files leaves out, and every file too many.
pub(crate) fn faults(catalogue: &Catalogue) -> Vec<String> {
    let list = listed(&catalogue.language);
    let said = sources::said_by(sources_of_page());
    let outside = |id: &str| !list.contains(&catalogue.messages[id].file);
    let mut faults = Vec::new();
    for name in &list {
        let mut messages = catalogue.messages.iter();
        if !messages.any(|(id, message)| message.file == *name && said.names(id)) {
            faults.push(format!("{name} is read, and nothing in it is said"));
        }
    }
    for id in catalogue.messages.keys().filter(|id| outside(id)) {
        let file = &catalogue.messages[id].file;
        let reasoned = NEVER_SAID.iter().any(|(never, _)| never == id);
        if said.names(id) && !reasoned {
            faults.push(format!(
                "{id} is in {file}, which the lock window does not read"
            ));
        }
        for (whole, message) in &catalogue.messages {
            if !outside(whole) && message.is_made_of(id) {
                faults.push(format!(
                    "{whole} is made of {id}, which the lock window does not read"
                ));
            }
        }
    }
    faults
}

/// The files of a language that the page reads.
fn listed(language: &str) -> BTreeSet<String> {
    let text = file(&format!("ui/src/words/gate-{language}.ts"));
    let list = pattern(&format!(r"locales/{language}/\{{([^}}]*)\}}\.ftl"));
    let list = list.captures(&text).expect("the page lists its files");
    list[1]
        .split(',')
        .map(|name| format!("{name}.ftl"))
        .collect()
}

/// The sources that the page is built from, however late they are read.
fn sources_of_page() -> Vec<(String, String)> {
    let all: BTreeMap<_, _> = files("ui/src", &[".ts", ".svelte"]).into_iter().collect();
    let import =
        pattern(r#"(?:^|\n)\s*import (?:[^;"]*? from )?"(\.[^"]+)"|import\("(\.[^"]+)"\)"#);
    let mut page = BTreeMap::new();
    let mut next = vec![FIRST.to_owned()];
    while let Some(path) = next.pop() {
        // What is generated is types only, and says nothing.
        let Some(text) = all.get(&path) else { continue };
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for found in import.captures_iter(text) {
            if found[0].trim_start().starts_with("import type") {
                continue;
            }
            let target = found
                .get(1)
                .or(found.get(2))
                .map_or("", |target| target.as_str());
            let target = joined(folder, target);
            let names = [target.clone(), format!("{target}.ts")];
            next.extend(
                names
                    .into_iter()
                    .filter(|name| all.contains_key(name) && !page.contains_key(name)),
            );
        }
        page.insert(path, text.clone());
    }
    assert!(page.len() > 60, "the page is built from {:?}", page.keys());
    page.into_iter().collect()
}

fn joined(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn paths_are_joined_as_a_page_joins_them() {
    assert_eq!(
        joined("ui/src/gate", "./Gate.svelte"),
        "ui/src/gate/Gate.svelte"
    );
    assert_eq!(joined("ui/src/gate", "../host/gate"), "ui/src/host/gate");
}
