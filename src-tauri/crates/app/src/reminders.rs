//! What the person chose about reminders: one record, made when they first choose.

use domain::Reminders;

use crate::content::Row;
use crate::{App, NoticeAnswer, Session, Unlocked};

/// What they chose.
pub(crate) fn chosen(session: &Session<Unlocked>) -> Reminders {
    let newest = session.shelf().row(Row::Reminders).next();
    let chosen = newest.and_then(|(_, held)| held.stored.content_as::<Reminders>());
    chosen.cloned().unwrap_or_default()
}

impl App {
    /// What somebody answered to a notice on the screen. May come at any time, also while locked.
    pub fn answered(&self, _notice: &str, answer: NoticeAnswer) {
        if answer == NoticeAnswer::Open {
            self.show(self.window());
        }
    }
}
