//! Sessions, what was noted of them, and homework, as lines of what is known of each.

use std::collections::HashMap;

use domain::meeting::{Attended, Changed, Homework, Meeting, Series, SeriesZone};
use domain::time::recurrence::{Ends, Rule};
use domain::{Id, Record};
use words::{Language, Message, say};

use super::lines::Lines;
use super::{date, when};

/// What series are called, by which their sessions are.
pub(super) fn names(series: &[Record<Series>], language: Language) -> HashMap<Id, String> {
    let named = series.iter();
    named
        .map(|record| (record.id, name(&record.content, language)))
        .collect()
}

pub(super) fn name(series: &Series, language: Language) -> String {
    if series.title.is_empty() {
        let kind = series.kind.key();
        say(language, Message::MeetingKind { kind })
    } else {
        series.title.clone()
    }
}

pub(super) fn series(series: &Series, lines: &mut Lines) {
    let language = lines.language;
    let kind = series.kind.key();
    lines.text("kind", &say(language, Message::MeetingKind { kind }));
    lines.text("starts", &when(series.start, language));
    lines.number("minutes", Some(series.length));
    lines.choice(
        "repeats",
        match series.repeat.rule {
            Rule::Once => None,
            Rule::Daily { .. } => Some("daily"),
            Rule::Weekly { .. } => Some("weekly"),
            Rule::MonthlyOnDay { .. } | Rule::MonthlyOnWeekday { .. } => Some("monthly"),
        },
    );
    match series.repeat.ends {
        Ends::Never => {}
        Ends::After { times } => lines.number("times", Some(times)),
        Ends::On { date: last } => lines.text("until", &date(language, last)),
    }
    if let SeriesZone::Of(zone) = &series.zone {
        lines.text("zone", zone.name());
    }
    lines.text("place", &series.place);
    lines.text("leader", &series.leader);
    lines.text("neutral", &series.neutral);
    for change in &series.changes {
        let what = match change.is {
            Changed::Skipped => "skipped",
            Changed::Altered(_) => "moved",
        };
        lines.text(what, &when(change.of, language));
    }
}

pub(super) fn meeting(meeting: &Meeting, lines: &mut Lines) {
    lines.text("bring", &meeting.bring);
    lines.number("mood-before", meeting.mood_before.map(u8::from));
    lines.number("craving-before", meeting.craving_before.map(u8::from));
    lines.choice("attended", meeting.attended.map(attended));
    lines.text("what", &meeting.topic);
    lines.text("keep", &meeting.keep);
    lines.number("mood-after", meeting.mood_after.map(u8::from));
    lines.number("craving-after", meeting.craving_after.map(u8::from));
}

fn attended(attended: Attended) -> &'static str {
    match attended {
        Attended::Yes => "yes",
        Attended::Late => "came-late",
        Attended::LeftEarly => "left-early",
        Attended::Missed => "missed",
        Attended::Cancelled => "cancelled",
        Attended::Excused => "excused",
    }
}

pub(super) fn homework(homework: &Homework, lines: &mut Lines) {
    let language = lines.language;
    for (what, day) in [("due", homework.due), ("done", homework.done)] {
        if let Some(day) = day {
            lines.text(what, &date(language, day));
        }
    }
    lines.text("link", &homework.link);
}
