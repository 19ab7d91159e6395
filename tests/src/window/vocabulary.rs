//! The program's own words, read from the catalogue, so that a test says what it means and holds in
//! every language.

use std::fs;

use anyhow::{Context, Result};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::workspace;

/// The words of one language.
pub struct Vocabulary {
    bundle: FluentBundle<FluentResource>,
}

impl Vocabulary {
    /// Reads the catalogue of a language: `en` or `es`.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(language: &str) -> Result<Self> {
        let language_id: LanguageIdentifier = language.parse()?;
        let mut bundle = FluentBundle::new_concurrent(vec![language_id]);
        bundle.set_use_isolating(false);
        for file in fs::read_dir(workspace().join("ui/locales").join(language))? {
            let text = fs::read_to_string(file?.path())?;
            // What is wrong with a catalogue is for its own suite to say.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Ok(Vocabulary { bundle })
    }

    /// What the program says for this message.
    ///
    /// # Errors
    /// When there is no such message.
    pub fn say(&self, id: &str) -> Result<String> {
        self.say_with(id, &[])
    }

    /// What the program says for this message with these values in it.
    ///
    /// # Errors
    /// When there is no such message.
    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> Result<String> {
        let message = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        let pattern = message.with_context(|| format!("no message {id}"))?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, FluentValue::try_number(value));
        }
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new());
        Ok(text.into_owned())
    }
}
