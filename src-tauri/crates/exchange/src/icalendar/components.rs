//! The components of a calendar file: its events, and what its time zones say of themselves. Followed by
//! hand and not by calls within calls, so that nesting costs nothing.

use std::collections::HashMap;

use super::event::Event;
use super::lines::{Line, lines};
use super::{LARGEST, MOST_EVENTS, Refused};

/// What of a calendar file is looked at.
#[derive(Default)]
pub(super) struct Components {
    /// In their order.
    pub(super) events: Vec<Event>,
    /// Where the file says that its time zones lie, by their names.
    pub(super) located: HashMap<String, String>,
}

/// What the lines belong to.
enum Inside {
    Calendar,
    /// An event, and how many components are open within it.
    Event(Event, usize),
    /// A time zone: its name and its place.
    Zone(Option<String>, Option<String>),
}

impl Components {
    /// # Errors
    /// When there is no calendar, or too much of it.
    pub(super) fn of(file: &[u8]) -> Result<Self, Refused> {
        if file.len() > LARGEST {
            return Err(Refused::TooLarge);
        }
        let mut found = Components::default();
        let mut any = false;
        let mut cancels = false;
        let mut inside = Inside::Calendar;
        for line in lines(file) {
            if is(&line, "BEGIN", "VCALENDAR") {
                (any, cancels) = (true, false);
            }
            if matches!(inside, Inside::Calendar) && is(&line, "METHOD", "CANCEL") {
                cancels = true;
            }
            inside = found.next(inside, line, cancels);
            if found.events.len() > MOST_EVENTS {
                return Err(Refused::TooLarge);
            }
        }
        if let Inside::Event(event, _) = inside {
            found.events.push(event);
        }
        any.then_some(found).ok_or(Refused::NotACalendar)
    }

    /// Takes one line, and says what the next belongs to.
    fn next(&mut self, inside: Inside, line: Line, cancels: bool) -> Inside {
        let begins = line.name == "BEGIN";
        let ends = line.name == "END";
        match inside {
            // One that was never closed is kept, and known to be incomplete.
            Inside::Event(event, _)
                if is(&line, "BEGIN", "VEVENT") || is(&line, "END", "VCALENDAR") =>
            {
                self.events.push(event);
                self.next(Inside::Calendar, line, cancels)
            }
            Inside::Event(mut event, 0) if is(&line, "END", "VEVENT") => {
                event.complete = true;
                self.events.push(event);
                Inside::Calendar
            }
            Inside::Event(event, open) if begins => Inside::Event(event, open + 1),
            Inside::Event(event, open) if ends => Inside::Event(event, open.saturating_sub(1)),
            Inside::Event(mut event, 0) => {
                event.add(line);
                Inside::Event(event, 0)
            }
            Inside::Event(..) => inside,
            Inside::Zone(Some(name), Some(place)) if is(&line, "END", "VTIMEZONE") => {
                self.located.insert(name, place);
                Inside::Calendar
            }
            Inside::Zone(..) if is(&line, "END", "VTIMEZONE") => Inside::Calendar,
            Inside::Zone(_, place) if line.name == "TZID" => Inside::Zone(Some(line.value), place),
            Inside::Zone(name, _) if line.name == "X-LIC-LOCATION" => {
                Inside::Zone(name, Some(line.value))
            }
            _ if is(&line, "BEGIN", "VEVENT") => Inside::Event(Event::new(cancels), 0),
            _ if is(&line, "BEGIN", "VTIMEZONE") => Inside::Zone(None, None),
            Inside::Zone(..) | Inside::Calendar => inside,
        }
    }
}

fn is(line: &Line, name: &str, value: &str) -> bool {
    line.name == name && line.value.eq_ignore_ascii_case(value)
}
