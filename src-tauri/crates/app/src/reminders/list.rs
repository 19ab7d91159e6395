//! The reminders that came: that the system took one does not mean that anybody saw it, so the journal
//! has the list.

use domain::reminder::ledger::{Line, Scheduled, State};

use super::{schedule, words};
use crate::wire::error::WireError;
use crate::wire::reminders::{Became, PastReminder};
use crate::{App, hold, keys};

/// The most that the list shows.
const SHOWN: usize = 200;

/// What was shown, missed, told of together or not delivered, newest first.
pub(crate) fn list(app: &App) -> Result<Vec<PastReminder>, WireError> {
    let language = keys::language(app);
    let zone = app.zone();
    app.unlocked(|session| {
        let reminding = hold(&app.reminding);
        let lines = reminding.ledger().lines.iter();
        let mut past: Vec<_> = lines
            .filter_map(|(id, line)| Some((line.reminder.due(&zone), id, line, became(line)?)))
            .collect();
        past.sort_by(|a, b| (b.0, b.1).cmp(&(a.0, a.1)));
        past.truncate(SHOWN);
        let reminders: Vec<&Scheduled> =
            past.iter().map(|(_, _, line, _)| &line.reminder).collect();
        let named = schedule::named(session, &reminders);
        let shown = past.iter().map(|(due, id, line, became)| {
            let named = named.get(&line.reminder.group);
            PastReminder {
                id: id.to_string(),
                of: line.reminder.kind.into(),
                session: named.map(|named| named.session),
                title: named.map_or_else(String::new, |named| {
                    words::title(language, named.series, &named.title)
                }),
                due: zone.moment(*due),
                became: *became,
            }
        });
        Ok(shown.collect())
    })
}

/// What became of a reminder, when there is something to tell.
fn became(line: &Line) -> Option<Became> {
    Some(match line.state {
        State::Pending | State::Folded => return None,
        State::Showing { .. } | State::Interrupted | State::Shown => Became::Shown,
        State::Done => Became::Done,
        State::Snoozed { .. } => Became::Snoozed,
        State::Undelivered { .. } => Became::Undelivered,
        State::Digest => Became::Digest,
        State::Missed | State::Unknown => Became::Missed,
    })
}
