//! How a record is told in Markdown: line by line, each with the name of what it says.

use std::collections::HashMap;

use domain::coping::Tool;
use domain::feeling::Feeling;
use domain::halt::Halt;
use domain::{Id, Record, Trigger};
use words::{Language, Message, say};

/// What is known of one record, line by line.
pub(super) struct Lines {
    pub(super) language: Language,
    lines: Vec<String>,
}

impl Lines {
    pub(super) fn new(language: Language) -> Self {
        Lines {
            language,
            lines: Vec::new(),
        }
    }

    /// The lines as one block of Markdown.
    pub(super) fn block(self) -> String {
        self.lines.join("  \n")
    }

    /// A field, where something is written in it.
    pub(super) fn text(&mut self, what: &str, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            let line = Message::ExportLine { what, value };
            self.lines.push(say(self.language, line));
        }
    }

    /// A number, where there is one.
    pub(super) fn number(&mut self, what: &str, value: Option<impl Into<u32>>) {
        if let Some(value) = value {
            self.text(what, &value.into().to_string());
        }
    }

    /// An answer that was picked.
    pub(super) fn choice(&mut self, what: &str, value: Option<&str>) {
        if let Some(value) = value {
            let value = say(self.language, Message::ExportChoice { value });
            self.text(what, &value);
        }
    }

    /// An answer to a yes or no.
    pub(super) fn yes_or_no(&mut self, what: &str, value: Option<bool>) {
        self.choice(what, value.map(|value| if value { "yes" } else { "no" }));
    }

    /// Several values in one line.
    pub(super) fn list(&mut self, what: &str, values: Vec<String>) {
        self.text(what, &values.join(", "));
    }

    /// What was felt.
    pub(super) fn feelings<'a>(&mut self, feelings: impl Iterator<Item = &'a Feeling>) {
        let language = self.language;
        self.list(
            "feelings",
            feelings.map(|felt| feeling(felt, language)).collect(),
        );
    }

    /// What was ticked of HALT.
    pub(super) fn halt(&mut self, halt: Halt) {
        let ticked = [
            ("hungry", halt.hungry),
            ("angry", halt.angry),
            ("lonely", halt.lonely),
            ("tired", halt.tired),
        ];
        let ticked = ticked.into_iter().filter(|(_, ticked)| *ticked);
        let named = ticked.map(|(value, _)| say(self.language, Message::ExportChoice { value }));
        let named = named.collect();
        self.list("halt", named);
    }
}

/// A feeling in words.
pub(super) fn feeling(feeling: &Feeling, language: Language) -> String {
    match feeling {
        Feeling::Word(word) => say(language, Message::Feeling { word: word.key() }),
        Feeling::Own(word) => word.clone(),
    }
}

/// The names of the chart, by which other records call its triggers.
pub(super) type Names<'a> = HashMap<Id, &'a str>;

/// The names of all triggers.
pub(super) fn names(chart: &[Record<Trigger>]) -> Names<'_> {
    let named = chart.iter();
    named
        .map(|record| (record.id, record.content.name.as_str()))
        .collect()
}

/// The names of these triggers.
pub(super) fn named(ids: &[Id], names: &Names<'_>) -> Vec<String> {
    // One that was deleted has no name any more.
    let known = ids.iter().filter_map(|id| names.get(id));
    known.map(|name| (*name).to_owned()).collect()
}

/// A coping tool in words.
pub(super) fn tool(tool: &Tool, language: Language) -> String {
    match tool {
        Tool::Listed(tool) => say(language, Message::Tool { tool: tool.key() }),
        Tool::Own(name) => name.clone(),
    }
}
