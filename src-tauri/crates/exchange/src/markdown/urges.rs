//! Cravings, the trigger chart, the trigger log and check-ins, as lines of what is known of each.

use std::collections::HashMap;

use domain::checkin::{Done, Evening, Morning, WithoutUse};
use domain::coping::Tool;
use domain::craving::Ending;
use domain::feeling::Feeling;
use domain::halt::Halt;
use domain::trigger::{Avoidable, Standing};
use domain::{CheckIn, Craving, Id, Record, Trigger, TriggerEvent};
use words::{Language, Message, say};

/// What is known of one record, line by line.
pub(super) struct Lines {
    language: Language,
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

    fn text(&mut self, what: &str, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            let line = Message::ExportLine { what, value };
            self.lines.push(say(self.language, line));
        }
    }

    fn number(&mut self, what: &str, value: Option<impl Into<u32>>) {
        if let Some(value) = value {
            self.text(what, &value.into().to_string());
        }
    }

    fn choice(&mut self, what: &str, value: Option<&str>) {
        if let Some(value) = value {
            let value = say(self.language, Message::ExportChoice { value });
            self.text(what, &value);
        }
    }

    fn yes_or_no(&mut self, what: &str, value: Option<bool>) {
        self.choice(what, value.map(|value| if value { "yes" } else { "no" }));
    }

    fn list(&mut self, what: &str, values: Vec<String>) {
        self.text(what, &values.join(", "));
    }

    fn feelings<'a>(&mut self, feelings: impl Iterator<Item = &'a Feeling>) {
        let language = self.language;
        self.list(
            "feelings",
            feelings.map(|felt| feeling(felt, language)).collect(),
        );
    }

    fn halt(&mut self, halt: Halt) {
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

fn named(ids: &[Id], names: &Names<'_>) -> Vec<String> {
    // One that was deleted has no name any more.
    let known = ids.iter().filter_map(|id| names.get(id));
    known.map(|name| (*name).to_owned()).collect()
}

pub(super) fn craving(craving: &Craving, names: &Names<'_>, lines: &mut Lines) {
    lines.number("strength", Some(u8::from(craving.strength)));
    lines.number("strongest", craving.strongest.map(u8::from));
    lines.number("at-end", craving.at_end.map(u8::from));
    lines.number("lasted", craving.lasted);
    lines.choice("ending", craving.ending.map(ending));
    lines.list("triggers", named(&craving.triggers, names));
    lines.text("what-for", &craving.what_for);
    lines.text("situation", &craving.situation);
    lines.text("place", &craving.place);
    lines.text("company", &craving.company);
    lines.text("thoughts", &craving.thoughts);
    lines.text("just-once", &craving.just_once);
    lines.feelings(craving.feelings.iter());
    lines.halt(craving.halt);
    let language = lines.language;
    let tried = craving.tried.iter().map(|tried| {
        let tool = match &tried.tool {
            Tool::Listed(tool) => say(language, Message::Tool { tool: tool.key() }),
            Tool::Own(name) => name.clone(),
        };
        match tried.helped {
            Some(helped) => format!("{tool} ({} / 4)", u8::from(helped)),
            None => tool,
        }
    });
    lines.list("tried", tried.collect());
    lines.yes_or_no("used-plan", craving.used_plan);
    lines.text("note", &craving.note);
}

fn ending(ending: Ending) -> &'static str {
    match ending {
        Ending::Passed => "passed",
        Ending::StillHere => "still-here",
        Ending::Used => "used",
        Ending::NotSure => "not-sure",
        Ending::RatherNotSay => "rather-not-say",
    }
}

pub(super) fn trigger(trigger: &Trigger, names: &Names<'_>, lines: &mut Lines) {
    lines.number("pull", trigger.pull.map(u8::from));
    lines.choice(
        "avoidable",
        trigger.avoidable.map(|avoidable| match avoidable {
            Avoidable::Yes => "yes",
            Avoidable::Partly => "partly",
            Avoidable::No => "no",
        }),
    );
    lines.text("avoiding", &trigger.avoiding);
    lines.text("facing", &trigger.facing);
    match trigger.standing {
        Standing::Active => {}
        Standing::Retired => lines.choice("standing", Some("retired")),
        Standing::SameAs(other) => lines.list("same-as", named(&[other], names)),
    }
}

pub(super) fn event(event: &TriggerEvent, names: &Names<'_>, lines: &mut Lines) {
    lines.list("triggers", named(&event.triggers, names));
    lines.text("words", &event.words);
    lines.text("place", &event.place);
    lines.text("company", &event.company);
    lines.text("doing", &event.doing);
    lines.text("thoughts", &event.thoughts);
    let language = lines.language;
    let felt = event.felt.iter().map(|felt| {
        let name = feeling(&felt.feeling, language);
        match felt.strength {
            Some(strength) => format!("{name} ({} / 10)", u8::from(strength)),
            None => name,
        }
    });
    lines.list("feelings", felt.collect());
    lines.text("body", &event.body);
    lines.halt(event.halt);
    lines.yes_or_no("foreseen", event.foreseen);
    lines.text("did", &event.did);
    lines.number("helped", event.helped.map(u8::from));
    lines.text("good", &event.good);
    lines.text("cost", &event.cost);
    lines.text("learned", &event.learned);
    lines.number("confidence", event.confidence.map(u8::from));
}

pub(super) fn check_in(check_in: &CheckIn, lines: &mut Lines) {
    match check_in {
        CheckIn::Morning(check_in) => morning(check_in, lines),
        CheckIn::Evening(check_in) => evening(check_in, lines),
    }
}

fn morning(morning: &Morning, lines: &mut Lines) {
    lines.number("slept", morning.slept);
    lines.number("sleep-quality", morning.sleep_quality.map(u8::from));
    lines.number("mood", morning.mood.map(u8::from));
    lines.feelings(morning.feelings.iter());
    lines.number("strength", morning.craving.map(u8::from));
    lines.halt(morning.halt);
    lines.text("risks", &morning.risks);
    lines.text("step", &morning.step);
}

fn evening(evening: &Evening, lines: &mut Lines) {
    lines.number("hard", evening.hard.map(u8::from));
    lines.number("strongest", evening.strongest_craving.map(u8::from));
    lines.yes_or_no("contact", evening.contact);
    lines.yes_or_no("meeting", evening.meeting);
    for (what, value) in [
        ("ate", evening.ate),
        ("moved", evening.moved),
        ("medication", evening.medication),
    ] {
        lines.choice(what, value.map(done));
    }
    lines.number("conflict", evening.conflict.map(u8::from));
    lines.choice(
        "without-use",
        evening.without_use.map(|without| match without {
            WithoutUse::Yes => "yes",
            WithoutUse::No => "no",
            WithoutUse::RatherNotSay => "rather-not-say",
        }),
    );
    lines.number("confidence", evening.confidence.map(u8::from));
    lines.feelings(evening.feelings.iter());
    lines.number("mood", evening.mood.map(u8::from));
}

fn done(done: Done) -> &'static str {
    match done {
        Done::Yes => "yes",
        Done::No => "no",
        Done::DoesNotApply => "does-not-apply",
    }
}
