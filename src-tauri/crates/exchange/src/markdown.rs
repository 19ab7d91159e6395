//! The journal as one Markdown text to read or print.

use std::fmt::Write;

use crate::Everything;
use chrono::{Datelike, NaiveDateTime, Timelike};
use domain::feeling::Feeling;
use domain::record::Share;
use domain::{JournalEntry, Record};
use words::{Half, Language, Message, say};

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
    out
}

fn notes(record: &Record<JournalEntry>, language: Language) -> Vec<String> {
    let entry = &record.content;
    let feelings: Vec<String> = entry
        .feelings
        .iter()
        .map(|feeling| match feeling {
            Feeling::Word(word) => say(language, Message::Feeling { word: word.key() }),
            Feeling::Own(word) => word.clone(),
        })
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
    let (pm, hour) = at.hour12();
    let date = say(
        language,
        Message::Date {
            weekday: at.weekday().number_from_monday(),
            day: at.day(),
            month: at.month(),
            year: at.year(),
        },
    );
    let minute = format!("{:02}", at.minute());
    let half = if pm { Half::Pm } else { Half::Am };
    format!(
        "{date}, {}",
        say(
            language,
            Message::Time {
                hour,
                minute: &minute,
                half
            }
        )
    )
}
