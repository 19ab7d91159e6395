//! Calendar files: looked into before anything is taken, and written so that a phone can ring too.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use domain::meeting::{MeetingKind, Series};
use exchange::icalendar::{self, Entry, LARGEST, Refused, Titles};
use words::{Message, say};

use super::calendar::Calendar;
use super::series::{merged, taken};
use crate::wire::error::{Code, WireError};
use crate::wire::sessions::{IcsDoes, IcsFound, IcsPreview};
use crate::wire::types::Kind;
use crate::{App, fault, keys, place, records, reminders};

/// What every session of a file is at first: a file does not tell, and nothing is guessed from words.
const KIND: MeetingKind = MeetingKind::ProcessGroup;

/// What a calendar file that the person picks holds, and what taking it would do. Nothing when they
/// picked none.
pub(crate) fn open(app: &App) -> Result<Option<IcsPreview>, WireError> {
    let title = say(keys::language(app), Message::CalendarOpenTitle);
    // Asked before the journal is held, so that locking never waits for a dialog.
    let Some(path) = app.ports.desktop.open_file(&title) else {
        return Ok(None);
    };
    let file = contents(&path)?;
    app.unlocked(|session| {
        let leads = reminders::chosen(session).leads;
        let read = icalendar::read(&file, KIND, &leads).map_err(|refused| match refused {
            Refused::NotACalendar => Code::NotACalendar,
            Refused::TooLarge => Code::CalendarTooLarge,
        })?;
        let calendar = Calendar::of(app, session);
        let found = read.series.into_iter().map(|series| {
            let uid = series.uid.as_deref();
            let (does, series) = match uid.and_then(|uid| taken(session, uid)) {
                None => (IcsDoes::Add, series),
                Some((_, _, before)) => match merged(&before, series.clone()) {
                    same if same == before => (IcsDoes::Nothing, same),
                    // Under the file's name, by which it is found when it is taken.
                    changed => {
                        let uid = series.uid;
                        (IcsDoes::Change, Series { uid, ..changed })
                    }
                },
            };
            IcsFound {
                next: calendar.next_of(domain::Id([0; 16]), &series),
                series,
                does,
            }
        });
        Ok(Some(IcsPreview {
            found: found.collect(),
            left_out: read.left_out,
            file: path.display().to_string(),
        }))
    })
}

/// The bytes of a file, and no more than could be a calendar.
fn contents(path: &Path) -> Result<Vec<u8>, WireError> {
    // Asked first: a pipe would be waited on for ever.
    if !fs::metadata(path).map_err(fault::storage)?.is_file() {
        return Err(Code::NotACalendar.into());
    }
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX) + 1;
    let file = File::open(path).map_err(fault::storage)?;
    file.take(most)
        .read_to_end(&mut bytes)
        .map_err(fault::storage)?;
    Ok(bytes)
}

/// Writes every series to a calendar file at a place that the person picks. Answers where it is, or
/// nothing when they picked none.
pub(crate) fn save(app: &App, titles: Titles) -> Result<Option<String>, WireError> {
    app.unlocked(|_| Ok(()))?;
    let language = keys::language(app);
    let title = say(language, Message::CalendarSaveTitle);
    let name = say(language, Message::CalendarFile);
    let Some(path) = app.ports.desktop.pick_file(&title, &name) else {
        return Ok(None);
    };
    let neutral = say(language, Message::Appointment);
    app.unlocked(|session| {
        let series: Vec<(String, String, &Series)> = records::all::<Series>(session, Kind::Series)
            .map(|(id, _, series)| {
                let kind = series.kind.key();
                // The name that a file gave can tell whose it was.
                let given = match titles {
                    Titles::Own => series.uid.clone(),
                    Titles::Neutral => None,
                };
                (
                    given.unwrap_or_else(|| id.to_string()),
                    say(language, Message::MeetingKind { kind }),
                    series,
                )
            })
            .collect();
        let entries: Vec<Entry<'_>> = series
            .iter()
            .map(|(uid, kind, series)| Entry { uid, kind, series })
            .collect();
        let text = icalendar::write(&entries, titles, &neutral, app.ports.clock.now());
        place::replace(&path, text.as_bytes()).map_err(fault::storage)
    })?;
    Ok(Some(path.display().to_string()))
}
