//! One language of the catalogue, read as its parser reads it, with every text that can come out.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression};
use fluent_syntax::ast::{Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use tests::source::files;

/// Stands for a value in a text.
pub(crate) const VALUE: &str = "\u{fffc}";

/// One language.
pub(crate) struct Catalogue {
    /// `en` or `es`.
    pub(crate) language: String,
    /// Every message by its id; attributes as `id.attribute`.
    pub(crate) messages: BTreeMap<String, Message>,
    /// What the parser did not understand, and ids that are there twice.
    pub(crate) faults: Vec<String>,
}

/// One message.
#[derive(Default)]
pub(crate) struct Message {
    /// The file's name.
    pub(crate) file: String,
    /// The heading it stands under in the file.
    pub(crate) group: String,
    /// Every text that can come out, values aside.
    pub(crate) texts: Vec<String>,
    /// The values that are put in.
    pub(crate) variables: BTreeSet<String>,
    /// The names of its attributes.
    pub(crate) attributes: BTreeSet<String>,
    /// The cases that it tells apart, by the value they depend on.
    pub(crate) variants: BTreeMap<String, BTreeSet<String>>,
    /// Other messages that it is made of.
    parts: BTreeSet<String>,
}

type Patterns = BTreeMap<String, Pattern<String>>;

impl Catalogue {
    /// Reads every file of a language.
    pub(crate) fn read(language: &str) -> Self {
        let mut catalogue = Catalogue {
            language: language.to_owned(),
            messages: BTreeMap::new(),
            faults: Vec::new(),
        };
        let mut patterns = Patterns::new();
        for (path, text) in files(&format!("ui/locales/{language}"), &[".ftl"]) {
            let file = path.rsplit('/').next().unwrap_or(&path);
            catalogue.read_file(file, text, &mut patterns);
        }
        for (id, message) in &mut catalogue.messages {
            message.texts = message.say(&patterns[id], &patterns);
        }
        catalogue
    }

    fn read_file(&mut self, file: &str, text: String, patterns: &mut Patterns) {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            self.faults
                .push(format!("{}/{file}: {errors:?}", self.language));
            resource
        });
        let mut group = file.to_owned();
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    Some(term.value),
                    term.attributes,
                ),
                Entry::GroupComment(heading) => {
                    group = format!("{file}, {}", heading.content.join(" "));
                    continue;
                }
                _ => continue,
            };
            let names: BTreeSet<String> = attributes
                .iter()
                .map(|attribute| attribute.id.name.clone())
                .collect();
            let attributes = attributes
                .into_iter()
                .map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
            for (id, pattern) in value
                .map(|value| (id.clone(), value))
                .into_iter()
                .chain(attributes)
            {
                let message = Message {
                    file: file.to_owned(),
                    group: group.clone(),
                    attributes: names.clone(),
                    ..Message::default()
                };
                if self.messages.insert(id.clone(), message).is_some() {
                    self.faults
                        .push(format!("{}/{file}: {id} is there twice", self.language));
                }
                patterns.insert(id, pattern);
            }
        }
    }

    /// Every text that can come out, with the id of its message.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.messages.iter().flat_map(|(id, message)| {
            message
                .texts
                .iter()
                .map(move |text| (id.as_str(), text.as_str()))
        })
    }

    /// The texts of each file, and of each group in it, by the name of the file or group.
    pub(crate) fn groups(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut groups: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for message in self.messages.values() {
            for name in [&message.file, &message.group] {
                let texts = message.texts.iter().map(String::as_str);
                groups.entry(name).or_default().extend(texts);
            }
        }
        groups
    }

    /// Whether another message is made of this one.
    pub(crate) fn is_part_of_another(&self, id: &str) -> bool {
        self.messages.values().any(|message| message.is_made_of(id))
    }
}

impl Message {
    /// Whether another message is a part of this one.
    pub(crate) fn is_made_of(&self, id: &str) -> bool {
        self.parts.contains(id)
    }

    /// Every text that `pattern` can come out as, noting on the way what it depends on.
    fn say(&mut self, pattern: &Pattern<String>, all: &Patterns) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            let endings = match element {
                PatternElement::TextElement { value } => vec![value.clone()],
                PatternElement::Placeable { expression } => self.say_expression(expression, all),
            };
            texts = texts
                .iter()
                .flat_map(|text| endings.iter().map(move |ending| format!("{text}{ending}")))
                .collect();
        }
        texts
    }

    fn say_expression(&mut self, expression: &Expression<String>, all: &Patterns) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.say_inline(inline, all),
            Expression::Select { selector, variants } => {
                self.say_inline(selector, all);
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    });
                    self.variants
                        .entry(id.name.clone())
                        .or_default()
                        .extend(keys);
                }
                variants
                    .iter()
                    .flat_map(|variant| self.say(&variant.value, all))
                    .collect()
            }
        }
    }

    fn say_inline(&mut self, inline: &InlineExpression<String>, all: &Patterns) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => vec![value.clone()],
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                vec![VALUE.to_owned()]
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.note_arguments(arguments, all);
                vec![VALUE.to_owned()]
            }
            InlineExpression::MessageReference { id, .. } => self.say_part(id.name.clone(), all),
            InlineExpression::TermReference { id, .. } => {
                self.say_part(format!("-{}", id.name), all)
            }
            InlineExpression::Placeable { expression } => self.say_expression(expression, all),
        }
    }

    fn note_arguments(&mut self, arguments: &CallArguments<String>, all: &Patterns) {
        for argument in &arguments.positional {
            self.say_inline(argument, all);
        }
    }

    fn say_part(&mut self, id: String, all: &Patterns) -> Vec<String> {
        let texts = all
            .get(&id)
            .map(|pattern| self.say(pattern, all))
            .unwrap_or_default();
        self.parts.insert(id);
        texts
    }
}
