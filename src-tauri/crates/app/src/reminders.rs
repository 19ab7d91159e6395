//! Reminders: what the person chose about them, what they say, and what is answered to them.

mod words;

use domain::Reminders;
use vault::Keep;

use crate::content::{Content, Row};
use crate::wire::error::{Code, WireError};
use crate::wire::reminders::{AutostartState, OthersSee, PastReminder, RemindersNow, ScheduleKept};
use crate::wire::sessions::SessionName;
use crate::{App, Notice, NoticeAnswer, Session, Unlocked, fault, hold, records};

/// What they chose.
pub(crate) fn chosen(session: &Session<Unlocked>) -> Reminders {
    let newest = session.shelf().row(Row::Reminders).next();
    let chosen = newest.and_then(|(_, held)| held.stored.content_as::<Reminders>());
    chosen.cloned().unwrap_or_default()
}

pub(crate) fn now(app: &App) -> Result<RemindersNow, WireError> {
    let chosen = app.unlocked(|session| Ok(chosen(session)))?;
    Ok(RemindersNow {
        chosen,
        looked: None,
        next: None,
        last: None,
        kept: ScheduleKept::Memory,
        autostart: app.ports.autostart.state(),
    })
}

pub(crate) fn set(app: &App, chosen: Reminders) -> Result<(), WireError> {
    chosen.check()?;
    let now = app.ports.clock.now();
    let stored = records::plain(app.zone().moment(now), now, Content::Reminders(chosen));
    app.unlocked(|session| {
        let newest = session.shelf().row(Row::Reminders).next();
        let (id, base) = match newest {
            Some((id, held)) => (id, Some(held.revision)),
            None => (records::random_id(app)?, None),
        };
        session.write(
            id,
            base,
            stored,
            Keep::Replace,
            &mut **hold(&app.ports.entropy),
        )
    })?;
    app.records_changed();
    Ok(())
}

/// Shows a reminder that is for nothing. Answers what others saw of it.
pub(crate) fn test(app: &App) -> Result<OthersSee, WireError> {
    app.unlocked(|_| Ok(()))?;
    let seen = words::test(app);
    let notice = Notice {
        id: "test".to_owned(),
        title: seen.title.clone(),
        body: seen.body.clone(),
        silent: false,
        buttons: None,
    };
    app.ports.notifier.show(&notice)?;
    Ok(seen)
}

/// One of each as others would see it with these choices.
pub(crate) fn preview(app: &App, chosen: Reminders) -> Result<Vec<OthersSee>, WireError> {
    chosen.check()?;
    app.unlocked(|_| Ok(words::preview(app, &chosen, "")))
}

pub(crate) fn list(app: &App) -> Result<Vec<PastReminder>, WireError> {
    app.unlocked(|_| Ok(Vec::new()))
}

pub(crate) fn snooze(app: &App, _id: String, _minutes: u32) -> Result<(), WireError> {
    app.unlocked(|_| Err(Code::NotFound.into()))
}

pub(crate) fn done(app: &App, _id: String) -> Result<(), WireError> {
    app.unlocked(|_| Err(Code::NotFound.into()))
}

pub(crate) fn set_autostart(app: &App, on: bool) -> Result<AutostartState, WireError> {
    app.unlocked(|_| Ok(()))?;
    app.ports.autostart.set(on).map_err(fault::storage)?;
    Ok(app.ports.autostart.state())
}

pub(crate) fn opened_from(app: &App) -> Result<Option<SessionName>, WireError> {
    app.unlocked(|_| Ok(None))
}

impl App {
    /// What somebody answered to a notice on the screen. May come at any time, also while locked.
    pub fn answered(&self, _notice: &str, answer: NoticeAnswer) {
        if answer == NoticeAnswer::Open {
            self.show(self.window());
        }
    }
}
