//! The catalogue as it is built into the program, one bundle for each language.

use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use crate::message::Message;

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, as in the United States.
    En,
    /// Spanish, as in the United States.
    Es,
}

const ENGLISH: &str = concat!(
    include_str!("../../../../ui/locales/en/native.ftl"),
    include_str!("../../../../ui/locales/en/feelings.ftl"),
    include_str!("../../../../ui/locales/en/tools.ftl"),
    include_str!("../../../../ui/locales/en/plan.ftl"),
    include_str!("../../../../ui/locales/en/meeting-kinds.ftl"),
);
const SPANISH: &str = concat!(
    include_str!("../../../../ui/locales/es/native.ftl"),
    include_str!("../../../../ui/locales/es/feelings.ftl"),
    include_str!("../../../../ui/locales/es/tools.ftl"),
    include_str!("../../../../ui/locales/es/plan.ftl"),
    include_str!("../../../../ui/locales/es/meeting-kinds.ftl"),
);

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<(Bundle, Bundle)> =
    LazyLock::new(|| (bundle("en-US", ENGLISH), bundle("es-US", SPANISH)));

/// `message` in `language`.
pub fn say(language: Language, message: Message<'_>) -> String {
    let (english, spanish) = &*BUNDLES;
    let bundle = match language {
        Language::En => english,
        Language::Es => spanish,
    };
    let (id, values) = message.parts();
    // The tests say every message in every language, so nothing is missing here. Were it, its name
    // is still better on screen than a crash.
    let Some(pattern) = bundle.get_message(id).and_then(|found| found.value()) else {
        return id.to_owned();
    };
    let mut faults = Vec::new();
    bundle
        .format_pattern(pattern, Some(&values), &mut faults)
        .into_owned()
}

fn bundle(language: &str, text: &str) -> Bundle {
    // The language decides plurals. A name that does not parse would give the root's: one form.
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Marks around values would end up in file names, and none of ours runs right to left.
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((readable, _)) => readable,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{ALL, Half};
    use fluent_bundle::FluentArgs;

    const CODE: &str = "ABCD-EFGH-JKMN-PQRS";

    #[test]
    fn both_catalogues_are_well_formed() {
        for text in [ENGLISH, SPANISH] {
            let faults = FluentResource::try_new(text.to_owned())
                .err()
                .map(|(_, faults)| faults);
            assert_eq!(faults, None);
        }
    }

    #[test]
    fn every_message_can_be_said_with_exactly_its_values() {
        let (english, spanish) = &*BUNDLES;
        for bundle in [english, spanish] {
            for (id, names) in ALL {
                let message = bundle
                    .get_message(id)
                    .unwrap_or_else(|| panic!("{id} is missing"));
                let mut values = FluentArgs::new();
                for name in *names {
                    values.set(*name, 1);
                }
                let mut faults = Vec::new();
                let pattern = message
                    .value()
                    .unwrap_or_else(|| panic!("{id} says nothing"));
                let text = bundle.format_pattern(pattern, Some(&values), &mut faults);
                assert!(faults.is_empty(), "{id}: {faults:?} in {text:?}");
            }
        }
    }

    #[test]
    fn dates_and_times_read_as_people_write_them() {
        let date = Message::Date {
            weekday: 1,
            day: 23,
            month: 11,
            year: 2026,
        };
        assert_eq!(say(Language::En, date), "Monday, November 23, 2026");
        assert_eq!(say(Language::Es, date), "lunes, 23 de noviembre de 2026");
        let time = Message::Time {
            hour: 5,
            minute: "08",
            half: Half::Pm,
        };
        assert_eq!(say(Language::En, time), "5:08 PM");
        assert_eq!(say(Language::Es, time), "5:08 p. m.");
        let early = Message::Time {
            hour: 12,
            minute: "00",
            half: Half::Am,
        };
        assert_eq!(say(Language::En, early), "12:00 AM");
        assert_eq!(say(Language::Es, early), "12:00 a. m.");
    }

    #[test]
    fn one_is_not_many() {
        let count = |entries| Message::ExportCount { entries };
        assert_eq!(say(Language::En, count(1)), "It has 1 page.");
        assert_eq!(say(Language::En, count(0)), "It has 0 pages.");
        assert_eq!(say(Language::Es, count(1)), "Tiene 1 página.");
        assert_eq!(say(Language::Es, count(1200)), "Tiene 1200 páginas.");
    }

    #[test]
    fn the_recovery_code_is_in_its_file_as_given() {
        for language in [Language::En, Language::Es] {
            let text = say(language, Message::RecoverySheet { code: CODE });
            assert!(text.contains(&format!("\n\n{CODE}\n\n")), "{text}");
        }
    }

    #[test]
    fn file_names_hold_nothing_a_file_system_refuses() {
        for language in [Language::En, Language::Es] {
            let names = [
                (Message::SaveRecoveryFile, ".txt"),
                (Message::ExportFileMarkdown, ".md"),
                (Message::ExportFileJson, ".json"),
            ];
            for (name, ending) in names.map(|(name, ending)| (say(language, name), ending)) {
                let fits = |c: char| c.is_ascii_lowercase() || "-.".contains(c);
                assert!(name.ends_with(ending), "{name}");
                assert!(name.chars().all(fits), "{name}");
            }
        }
    }
}
