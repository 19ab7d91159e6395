//! One event of a calendar file: those of its lines that say something to us.

use super::Why;
use super::lines::{Line, unescaped};

/// The lines that are looked at. All others are passed over.
const KNOWN: &[&str] = &[
    "CONFERENCE",
    "DTEND",
    "DTSTAMP",
    "DTSTART",
    "DURATION",
    "EXDATE",
    "EXRULE",
    "LOCATION",
    "ORGANIZER",
    "RDATE",
    "RECURRENCE-ID",
    "RRULE",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "UID",
    "URL",
];
/// How much of a summary is shown of what is left out, in letters.
const SHOWN: usize = 100;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    /// Whether the file has it to its end.
    pub(super) complete: bool,
    /// Whether it is there to say that it is off.
    off: bool,
    lines: Vec<Line>,
}

impl Event {
    pub(super) fn new(off: bool) -> Self {
        Event {
            complete: false,
            off,
            lines: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, line: Line) {
        if KNOWN.contains(&line.name.as_str()) {
            self.lines.push(line);
        }
    }

    /// Its lines of one name.
    pub(super) fn all(&self, name: &'static str) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    /// Its line of one name; when there are several that differ, `why` it is left out.
    pub(super) fn only(&self, name: &'static str, why: Why) -> Result<Option<&Line>, Why> {
        let mut lines = self.all(name);
        let first = lines.next();
        if lines.any(|line| Some(line) != first) {
            return Err(why);
        }
        Ok(first)
    }

    /// Text in one line; nothing when it has no such line.
    pub(super) fn text(&self, name: &'static str) -> Option<String> {
        self.all(name).next().map(|line| unescaped(&line.value))
    }

    /// Where it takes place: an address or, where there is none, a link.
    pub(super) fn place(&self) -> Option<String> {
        let places = ["LOCATION", "CONFERENCE", "URL"].map(|name| self.text(name));
        let empty = places[0].clone();
        let said = places.into_iter().flatten().find(|place| !place.is_empty());
        said.or(empty)
    }

    /// Who called it, by name.
    pub(super) fn leader(&self) -> String {
        let mut organizers = self.all("ORGANIZER");
        let name = organizers.next().and_then(|line| line.parameter("CN"));
        name.map(unescaped).unwrap_or_default()
    }

    /// How its summary begins.
    pub(super) fn shown(&self) -> String {
        let summary = self.text("SUMMARY").unwrap_or_default();
        summary.chars().take(SHOWN).collect()
    }

    /// Its UID. One without is known by its start and its summary, so that the same file gives the
    /// same names again.
    pub(super) fn uid(&self) -> String {
        let value = |name| self.all(name).next().map(|line| line.value.as_str());
        match value("UID") {
            Some(uid) if !uid.is_empty() => unescaped(uid),
            _ => {
                let (start, summary) = (value("DTSTART"), value("SUMMARY"));
                format!(
                    "{}/{}",
                    start.unwrap_or_default(),
                    summary.unwrap_or_default()
                )
            }
        }
    }

    /// Whether it is one session of a series.
    pub(super) fn is_of_series(&self) -> bool {
        self.all("RECURRENCE-ID").next().is_some()
    }

    /// Whether it was cancelled.
    pub(super) fn cancelled(&self) -> bool {
        let mut states = self.all("STATUS");
        self.off || states.any(|line| line.value.eq_ignore_ascii_case("CANCELLED"))
    }

    /// Which of several versions it is: the higher is the newer, by RFC 5546 (2.1.5).
    pub(super) fn version(&self) -> (u32, &str) {
        let value = |name| self.all(name).next().map(|line| line.value.as_str());
        let sequence = value("SEQUENCE").and_then(|number| number.parse().ok());
        (sequence.unwrap_or(0), value("DTSTAMP").unwrap_or_default())
    }
}
