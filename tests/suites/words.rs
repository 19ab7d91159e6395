//! Holds the catalogue in `ui/locales` to what is promised of it: whole in both languages, easy to
//! read, kind, and neither a message too few nor one too many.
//!
//! Each test lists everything it finds, so that one run is enough to mend it all.

mod catalogue;
mod kindness;
mod lock_window;
mod reading;
mod sources;

use app::wire::error::Code;
use catalogue::{Catalogue, VALUE};

/// Messages that read the same in both languages, and why that is right.
const SAME_IN_BOTH: &[(&str, &str)] = &[
    ("country-australia", "the name of a country"),
    (
        "first-language-en",
        "each language is called by its own name",
    ),
    (
        "first-language-es",
        "each language is called by its own name",
    ),
    ("help-line-crisis-text", "the name of a service"),
    ("help-line-samaritans", "the name of a service"),
    ("help-line-lifeline", "the name of a service"),
    ("help-line-need-to-talk", "the name of a service"),
    ("insight-duration", "units that are written the same"),
];

/// Types of the wire whose values have words each: the type in `ui/src/generated/types.ts`, and how
/// the message is called.
const NAMED_BY_VALUE: &[(&str, &str)] = &[
    ("Country", "country-*"),
    ("HelpLineId", "help-line-*"),
    ("HelpLineId", "help-line-*-about"),
    ("StrengthReason", "strength-*"),
];

fn both() -> (Catalogue, Catalogue) {
    (Catalogue::read("en"), Catalogue::read("es"))
}

fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_values() {
    let (en, es) = both();
    let mut faults = [en.faults.clone(), es.faults.clone()].concat();
    for (one, other) in [(&en, &es), (&es, &en)] {
        for (id, message) in &one.messages {
            let Some(twin) = other.messages.get(id) else {
                faults.push(format!(
                    "{id} is in {} but not in {}",
                    one.language, other.language
                ));
                continue;
            };
            if message.file != twin.file {
                faults.push(format!("{id} is in {} and in {}", message.file, twin.file));
            }
            if message.variables != twin.variables || message.attributes != twin.attributes {
                faults.push(format!(
                    "{id} has other values or attributes in {}",
                    twin.file
                ));
            }
            for (selector, keys) in &message.variants {
                if twin
                    .variants
                    .get(selector)
                    .is_some_and(|others| others != keys)
                {
                    faults.push(format!("{id} tells other cases of ${selector} apart"));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn everything_is_translated() {
    let (en, es) = both();
    let mut faults = Vec::new();
    for (id, message) in &en.messages {
        let says_something = message
            .texts
            .iter()
            .any(|text| text.contains(char::is_alphabetic));
        let same = es
            .messages
            .get(id)
            .is_some_and(|twin| twin.texts == message.texts);
        let reasoned = SAME_IN_BOTH.iter().any(|(same, _)| same == id);
        match (same && says_something, reasoned) {
            (true, false) => faults.push(format!("{id} is not translated: {:?}", message.texts)),
            (false, true) => faults.push(format!("{id} differs: take it off SAME_IN_BOTH")),
            _ => {}
        }
    }
    none(faults);
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let (en, es) = both();
    let mut faults = Vec::new();
    for code in Code::ALL {
        let code = serde_json::to_value(code).expect("a code is plain text");
        let code = code.as_str().expect("a code is plain text");
        for id in [format!("error-{code}"), format!("error-{code}-next")] {
            for catalogue in [&en, &es] {
                let Some(message) = catalogue.messages.get(&id) else {
                    faults.push(format!("{id} is missing in {}", catalogue.language));
                    continue;
                };
                if !message.texts.iter().all(|text| text.ends_with('.')) {
                    faults.push(format!("{id} is not a sentence in {}", catalogue.language));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn every_value_with_words_has_them() {
    let (en, _) = both();
    let mut faults = Vec::new();
    for (name, pattern) in NAMED_BY_VALUE {
        let values = sources::values_of(name);
        assert!(values.len() > 1, "{name} is not a list of values any more");
        let ids = values.iter().map(|value| pattern.replace('*', value));
        faults.extend(ids.filter(|id| !en.messages.contains_key(id)));
    }
    let feelings = &en.messages["feeling"].variants["word"];
    let words = sources::values_of("FeelingWord");
    faults.extend(
        words
            .symmetric_difference(feelings)
            .map(|word| format!("feeling: {word}")),
    );
    none(faults);
}

#[test]
fn no_message_is_missing_and_none_is_left_over() {
    let (en, _) = both();
    let said = sources::said();
    let mut faults = Vec::new();
    for (id, file) in &said.by_name {
        if !en.messages.contains_key(id) {
            faults.push(format!("{file} says {id}, which is not in the catalogue"));
        }
    }
    for (pattern, file) in &said.by_pattern {
        if !en.messages.keys().any(|id| pattern.is_match(id)) {
            faults.push(format!(
                "{file} says {pattern}, which nothing in the catalogue fits"
            ));
        }
    }
    for (id, message) in &en.messages {
        if !said.has(id) && !en.is_part_of_another(id) {
            faults.push(format!("{id} in {} is never said", message.file));
        }
    }
    none(faults);
}

#[test]
fn the_lock_window_reads_the_words_that_it_says_and_no_others() {
    let (en, es) = both();
    none([lock_window::faults(&en), lock_window::faults(&es)].concat());
}

#[test]
fn what_the_core_can_say_it_says() {
    none(sources::core_messages_never_said());
}

#[test]
fn nobody_is_shouted_at() {
    let (en, es) = both();
    let mut faults = Vec::new();
    for (id, text) in en.texts().chain(es.texts()) {
        if text.contains(['!', '¡']) {
            faults.push(format!("{id}: {text}"));
        }
    }
    none(faults);
}

#[test]
fn people_come_first() {
    let (en, es) = both();
    let mut faults = Vec::new();
    for catalogue in [&en, &es] {
        for (id, text) in catalogue.texts() {
            if let Some(found) = kindness::unkind(&catalogue.language, text) {
                faults.push(format!(
                    "{id} in {} says {found:?}: {text}",
                    catalogue.language
                ));
            }
        }
    }
    none(faults);
}

#[test]
fn insights_count_and_do_not_judge() {
    let (en, es) = both();
    let mut faults = Vec::new();
    let mut looked_at = 0;
    for catalogue in [&en, &es] {
        for (id, text) in catalogue.texts() {
            if !id.starts_with("insight") {
                continue;
            }
            looked_at += 1;
            if let Some(found) = kindness::verdict(&catalogue.language, text) {
                faults.push(format!(
                    "{id} in {} says {found:?}: {text}",
                    catalogue.language
                ));
            }
        }
    }
    assert!(looked_at > 60, "{looked_at}");
    none(faults);
}

#[test]
fn sentences_are_short() {
    let (en, es) = both();
    let mut faults = Vec::new();
    for (id, text) in en.texts().chain(es.texts()) {
        for sentence in reading::sentences(text) {
            let words = reading::words(sentence).count();
            if words > reading::LONGEST_SENTENCE {
                faults.push(format!("{id} has {words} words: {sentence}"));
            }
        }
    }
    none(faults);
}

#[test]
fn every_file_and_every_group_in_it_reads_at_sixth_grade() {
    let (en, es) = both();
    let mut faults = Vec::new();
    for catalogue in [&en, &es] {
        for (name, texts) in catalogue.groups() {
            if let Err(fault) = reading::sixth_grade(&catalogue.language, &texts) {
                faults.push(format!("{}/{name}: {fault}", catalogue.language));
            }
        }
    }
    none(faults);
}

/// A stand-in for a value is one word of one syllable.
#[test]
fn a_value_counts_as_a_word() {
    assert_eq!(reading::words(&format!("in {VALUE} days")).count(), 3);
}
