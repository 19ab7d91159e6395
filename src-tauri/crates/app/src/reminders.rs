//! Reminders: what the person chose about them, how it goes, and what is answered to them. Which there
//! are comes from [`schedule`], where that is kept while the journal is locked stands in [`kept`], and
//! what is shown and when in [`look`].

mod kept;
mod list;
mod look;
mod schedule;
mod words;

use ::words::{Message, date, say, time};
use chrono::TimeDelta;
use domain::Reminders;
use domain::record::Id;
use domain::reminder::ReminderWords;
use domain::reminder::decide::decide;
use domain::reminder::ledger::ReminderKind;
use domain::time::Moment;
use vault::Keep;

pub(crate) use kept::{Reminding, lock, renew, take_in};
pub(crate) use list::list;
pub(crate) use look::hush;

use crate::content::{Content, Row};
use crate::wire::error::{Code, WireError};
use crate::wire::reminders::{AutostartState, LastDelivery, OthersSee, ReminderOf, RemindersNow};
use crate::wire::sessions::SessionName;
use crate::{App, Notice, NoticeAnswer, Session, Unlocked, fault, hold, keys, meetings, records};

/// For how long "later" on a notice puts a reminder off, in minutes.
const LATER: i64 = 10;
/// For how long a reminder can be put off, in minutes.
const SNOOZES: [u32; 3] = [5, 10, 30];
/// Names the notice that only shows how one looks.
const TEST: &str = "test";

/// What they chose.
pub(crate) fn chosen(session: &Session<Unlocked>) -> Reminders {
    let newest = session.shelf().row(Row::Reminders).next();
    let chosen = newest.and_then(|(_, held)| held.stored.content_as::<Reminders>());
    chosen.cloned().unwrap_or_default()
}

pub(crate) fn now(app: &App) -> Result<RemindersNow, WireError> {
    let chosen = app.unlocked(|session| Ok(chosen(session)))?;
    let zone = app.zone();
    let reminding = hold(&app.reminding);
    Ok(RemindersNow {
        chosen,
        looked: reminding.looked.map(|looked| zone.moment(looked)),
        next: next(app, &reminding),
        last: reminding.last.map(|(at, taken)| LastDelivery {
            at: zone.moment(at),
            taken,
        }),
        kept: reminding.kept(),
        autostart: app.ports.autostart.state(),
    })
}

/// When the next reminder comes, by this computer's clock.
fn next(app: &App, reminding: &Reminding) -> Option<Moment> {
    let (now, zone) = (app.ports.clock.now(), app.zone());
    let next = decide(reminding.ledger(), &reminding.rules, now, &zone).next;
    next.map(|next| zone.moment(next))
}

pub(crate) fn set(app: &App, chosen: Reminders) -> Result<(), WireError> {
    chosen.check()?;
    let now = app.ports.clock.now();
    let words = chosen.words;
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
    hold(&app.reminding).ask_anew();
    if words == ReminderWords::Neutral {
        hush(app);
    }
    app.records_changed();
    Ok(())
}

/// Shows a reminder that is for nothing. Answers what others saw of it.
pub(crate) fn test(app: &App) -> Result<OthersSee, WireError> {
    app.unlocked(|_| Ok(()))?;
    let seen = words::test(app);
    let notice = Notice {
        id: TEST.to_owned(),
        title: seen.title.clone(),
        body: seen.body.clone(),
        silent: false,
        buttons: None,
    };
    let shown = app.ports.notifier.show(&notice);
    hold(&app.reminding).last = Some((app.ports.clock.now(), shown.is_ok()));
    shown?;
    Ok(seen)
}

/// One of each as others would see it with these choices. The session is the next one there is.
pub(crate) fn preview(app: &App, chosen: Reminders) -> Result<Vec<OthersSee>, WireError> {
    chosen.check()?;
    let title = app.unlocked(|session| {
        let next = meetings::next_series(app, session);
        let language = keys::language(app);
        Ok(
            next.map_or_else(String::new, |(series, title)| match chosen.words {
                ReminderWords::Neutral => series.neutral.clone(),
                ReminderWords::Own => words::title(language, series, &title),
            }),
        )
    })?;
    Ok(words::preview(app, &chosen, &title))
}

pub(crate) fn snooze(app: &App, id: String, minutes: u32) -> Result<(), WireError> {
    if !SNOOZES.contains(&minutes) {
        return Err(Code::BadInput.into());
    }
    app.unlocked(|_| Ok(()))?;
    app.put_off(&id, TimeDelta::minutes(minutes.into()))
}

pub(crate) fn done(app: &App, id: String) -> Result<(), WireError> {
    app.unlocked(|_| Ok(()))?;
    app.end(&id)
}

pub(crate) fn set_autostart(app: &App, on: bool) -> Result<AutostartState, WireError> {
    let mut chosen = app.unlocked(|session| Ok(chosen(session)))?;
    app.ports.autostart.set(on).map_err(fault::storage)?;
    // Whoever sets it need not be asked.
    if !chosen.start_answered {
        chosen.start_answered = true;
        set(app, chosen)?;
    }
    Ok(app.ports.autostart.state())
}

/// The session whose reminder was clicked, once.
pub(crate) fn opened_from(app: &App) -> Result<Option<SessionName>, WireError> {
    app.unlocked(|session| {
        let mut reminding = hold(&app.reminding);
        let opened = reminding.opened.take();
        let line = opened.and_then(|id| reminding.ledger().lines.get(&id));
        let named = line.and_then(|line| {
            schedule::named(session, &[&line.reminder])
                .remove(&line.reminder.group)
                .map(|named| named.session)
        });
        Ok(named)
    })
}

impl App {
    /// What somebody answered to a notice on the screen. May come at any time, also while locked.
    pub fn answered(&self, notice: &str, answer: NoticeAnswer) {
        let answered = match answer {
            NoticeAnswer::Open => {
                hold(&self.reminding).opened = notice.parse().ok();
                self.show(self.window());
                self.reminders_changed();
                Ok(())
            }
            NoticeAnswer::Later => self.put_off(notice, TimeDelta::minutes(LATER)),
            NoticeAnswer::Done => self.end(notice),
        };
        if answered.is_err() {
            tracing::warn!("an answer to a notice that is no reminder");
        }
    }

    /// When the next reminder comes, in words that anyone may see. Nothing when none is to come.
    pub fn next_reminder(&self) -> Option<String> {
        let next = next(self, &hold(&self.reminding))?.at;
        let language = keys::language(self);
        let at = time(language, next.time());
        let when = if next.date() == self.now().moment.at.date() {
            at
        } else {
            format!("{}, {at}", date(language, next.date()))
        };
        Some(say(language, Message::ReminderNext { when: &when }))
    }

    fn put_off(&self, id: &str, wait: TimeDelta) -> Result<(), WireError> {
        let now = self.ports.clock.now();
        self.answer(id, |reminding, id| {
            reminding.ledger_mut().snooze(id, wait, now)
        })
    }

    fn end(&self, id: &str) -> Result<(), WireError> {
        self.answer(id, |reminding, id| reminding.ledger_mut().done(id))
    }

    fn answer(
        &self,
        id: &str,
        answer: impl FnOnce(&mut Reminding, Id) -> bool,
    ) -> Result<(), WireError> {
        let name: Id = id.parse().map_err(|_| Code::NotFound)?;
        {
            let mut reminding = hold(&self.reminding);
            if !answer(&mut reminding, name) {
                return Err(Code::NotFound.into());
            }
            kept::write(self, &reminding);
        }
        self.ports.notifier.close(id);
        self.reminders_changed();
        Ok(())
    }
}

impl From<ReminderKind> for ReminderOf {
    fn from(kind: ReminderKind) -> Self {
        match kind {
            ReminderKind::Session => ReminderOf::Session,
            ReminderKind::Write => ReminderOf::Write,
            ReminderKind::Morning => ReminderOf::Morning,
            ReminderKind::Evening => ReminderOf::Evening,
            ReminderKind::PlanReview => ReminderOf::PlanReview,
        }
    }
}
