//! Everything as one Markdown text to read or print: the pages first, then what was noted.

mod lines;
mod plan;
mod sessions;
mod urges;

use std::fmt::Write;

use chrono::NaiveDateTime;
use domain::record::Share;
use domain::{JournalEntry, Record};
use words::{Language, Message, date, say, time};

use crate::Everything;
use lines::Lines;

/// The records as one text, in the order given.
pub fn write(everything: &Everything, language: Language) -> String {
    let records = &everything.journal;
    let mut out = format!(
        "# {}\n\n{}\n",
        say(language, Message::ExportHeading),
        say(
            language,
            Message::ExportCount {
                entries: records.len()
            }
        ),
    );
    for record in records {
        let when = when(record.happened.at, language);
        let entry = &record.content;
        let heading = if entry.title.trim().is_empty() {
            &when
        } else {
            entry.title.trim()
        };
        // Writing to a String cannot fail.
        let _ = write!(out, "\n---\n\n## {heading}\n\n*{when}*\n");
        let lines = notes(record, language);
        if !lines.is_empty() {
            let _ = write!(out, "\n{}\n", lines.join("  \n"));
        }
        if !entry.body.trim().is_empty() {
            let _ = write!(out, "\n{}\n", entry.body.trim_end());
        }
    }
    if let Some(record) = &everything.plan {
        heading(&mut out, language, "plan");
        let names = lines::names(&everything.triggers);
        out.push_str(&plan::plan(
            &record.content,
            &everything.line_weeks,
            &names,
            language,
        ));
    }
    noted(everything, language, &mut out);
    out
}

/// Everything but the pages, one part after the other. A part with nothing in it is left out.
fn noted(everything: &Everything, language: Language, out: &mut String) {
    let names = lines::names(&everything.triggers);
    let when = |record_at| when(record_at, language);
    part(
        out,
        language,
        "cravings",
        &everything.cravings,
        |record, lines| {
            urges::craving(&record.content, &names, lines);
            when(record.happened.at)
        },
    );
    part(
        out,
        language,
        "triggers",
        &everything.triggers,
        |record, lines| {
            urges::trigger(&record.content, &names, lines);
            record.content.name.clone()
        },
    );
    part(
        out,
        language,
        "trigger-log",
        &everything.trigger_log,
        |record, lines| {
            urges::event(&record.content, &names, lines);
            when(record.happened.at)
        },
    );
    part(
        out,
        language,
        "check-ins",
        &everything.check_ins,
        |record, lines| {
            urges::check_in(&record.content, lines);
            when(record.happened.at)
        },
    );
    part(
        out,
        language,
        "lapses",
        &everything.lapses,
        |record, lines| {
            plan::lapse(&record.content, &names, lines);
            when(record.happened.at)
        },
    );
    part(
        out,
        language,
        "series",
        &everything.series,
        |record, lines| {
            sessions::series(&record.content, lines);
            sessions::name(&record.content, language)
        },
    );
    let called = sessions::names(&everything.series, language);
    part(
        out,
        language,
        "meetings",
        &everything.meetings,
        |record, lines| {
            sessions::meeting(&record.content, lines);
            let at = when(record.happened.at);
            match called.get(&record.content.series) {
                Some(name) => format!("{name}, {at}"),
                // Its series was deleted, and what was noted stays.
                None => at,
            }
        },
    );
    part(
        out,
        language,
        "homework",
        &everything.homework,
        |record, lines| {
            sessions::homework(&record.content, lines);
            record.content.text.clone()
        },
    );
}

/// One part: a heading, and each record under its own, which `tell` answers.
fn part<T>(
    out: &mut String,
    language: Language,
    part: &str,
    records: &[Record<T>],
    tell: impl Fn(&Record<T>, &mut Lines) -> String,
) {
    if records.is_empty() {
        return;
    }
    heading(out, language, part);
    for record in records {
        let mut lines = Lines::new(language);
        let heading = tell(record, &mut lines);
        let _ = write!(out, "\n## {heading}\n");
        let block = lines.block();
        if !block.is_empty() {
            let _ = write!(out, "\n{block}\n");
        }
    }
}

fn heading(out: &mut String, language: Language, part: &str) {
    let part = say(language, Message::ExportPart { part });
    let _ = write!(out, "\n---\n\n# {part}\n");
}

fn notes(record: &Record<JournalEntry>, language: Language) -> Vec<String> {
    let entry = &record.content;
    let feelings: Vec<String> = entry
        .feelings
        .iter()
        .map(|feeling| lines::feeling(feeling, language))
        .collect();
    let feelings = feelings.join(", ");
    let tags = entry.tags.join(", ");
    let mut lines = Vec::new();
    if let Some(mood) = entry.mood {
        lines.push(say(language, Message::ExportMood { mood: mood.into() }));
    }
    if !feelings.is_empty() {
        lines.push(say(language, Message::ExportFeelings { list: &feelings }));
    }
    if !tags.is_empty() {
        lines.push(say(language, Message::ExportTags { list: &tags }));
    }
    if record.share == Share::BringToSession {
        lines.push(say(language, Message::ExportBring));
    }
    lines
}

fn when(at: NaiveDateTime, language: Language) -> String {
    format!(
        "{}, {}",
        date(language, at.date()),
        time(language, at.time())
    )
}
