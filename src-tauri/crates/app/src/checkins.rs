//! Check-ins: one for the morning and one for the evening of a day.

use domain::checkin::CheckIn;
use domain::record::{Id, Record};

use crate::content::Content;
use crate::journal::day;
use crate::wire::error::{Code, WireError};
use crate::wire::types::{Draft, Kind, Saved};
use crate::wire::urges::CheckInsToday;
use crate::{App, records};

/// Those of today, by the clock on the wall. Of two in one half, the newer.
pub(crate) fn today(app: &App) -> Result<CheckInsToday, WireError> {
    let (from, to) = day(app.now().moment.at.date()).ok_or(Code::BadInput)?;
    app.unlocked(|session| {
        let mut today = CheckInsToday::default();
        for (id, held) in session.shelf().between(Kind::CheckIn, from, to) {
            let record = held.stored.to_record::<CheckIn>(id, held.revision);
            let half = match record.as_ref().map(|record| &record.content) {
                Some(CheckIn::Morning(_)) => &mut today.morning,
                Some(CheckIn::Evening(_)) => &mut today.evening,
                None => continue,
            };
            *half = half.take().or(record);
        }
        Ok(today)
    })
}

pub(crate) fn read(app: &App, id: Id) -> Result<Record<CheckIn>, WireError> {
    app.unlocked(|session| records::read(session, id))
}

pub(crate) fn save(app: &App, draft: Draft<CheckIn>) -> Result<Saved, WireError> {
    records::save(app, draft.map(Content::from))
}
