//! Looking at the clock: what is due is shown, and what became of it is written down before and after,
//! so that nothing comes twice, whenever the program ends.

use chrono::{DateTime, Utc};
use domain::record::Id;
use domain::reminder::ReminderWords;
use domain::reminder::decide::decide;
use domain::reminder::ledger::Scheduled;
use domain::time::Zone;
use words::{Message, say};

use super::{chosen, kept, schedule, words as say_words};
use crate::wire::reminders::OthersSee;
use crate::wire::types::Changed;
use crate::{App, Notice, NoticeButtons, VaultState, hold, keys};

/// Names the notice that tells of several; a newer one takes its place.
const DIGEST: &str = "digest";

/// A notice that is about to be shown, and the reminders it tells of, with how often each was tried.
struct Sending {
    of: Vec<(Id, u16)>,
    /// The reminder, when it comes by itself.
    single: Option<Scheduled>,
    silent: bool,
}

impl App {
    /// Shows the reminders that are due. To be called at least every 15 seconds and when the computer
    /// wakes up, on a thread of its own: it waits for the system to take what is shown, and for the
    /// keychain. Any number of threads may call it at once.
    pub fn look_at_reminders(&self) {
        let unlocked = match &*hold(&self.vault) {
            // None, or another copy of the program has it.
            VaultState::Away(_) => return,
            VaultState::Locked(_) => false,
            VaultState::Unlocked { .. } => true,
        };
        kept::read(self);
        let (now, zone) = (self.ports.clock.now(), self.zone());
        if unlocked {
            self.renew_on_a_new_day(now, &zone);
        }
        let (sendings, settled) = self.claim(now, &zone);
        for sending in &sendings {
            let taken = self.send(sending, now, &zone);
            self.sent(sending, taken, now);
        }
        if settled || !sendings.is_empty() {
            self.reminders_changed();
        }
        if unlocked {
            kept::ask_keychain(self);
        }
    }

    fn renew_on_a_new_day(&self, now: DateTime<Utc>, zone: &Zone) {
        let day = (zone.civil(now).date(), zone.clone());
        if hold(&self.reminding).renewed_for.as_ref() == Some(&day) {
            return;
        }
        let renewed = self.unlocked(|session| {
            kept::renew(self, session);
            Ok(())
        });
        // Locked meanwhile: the next unlock sees to it.
        drop(renewed);
    }

    /// Decides what is to be done, and writes down what is about to be shown: from then on nobody else
    /// shows it. Answers that, and whether anything else changed.
    fn claim(&self, now: DateTime<Utc>, zone: &Zone) -> (Vec<Sending>, bool) {
        let mut reminding = hold(&self.reminding);
        reminding.looked = Some(now);
        let rests = reminding.rest.as_ref().is_some_and(|(from, to, at)| {
            at == zone && *from <= now && to.is_none_or(|to| now < to)
        });
        if rests {
            return (Vec::new(), false);
        }
        let decision = decide(reminding.ledger(), &reminding.rules, now, zone);
        let tried = |id: &Id| (*id, reminding.ledger().tries(*id));
        let mut sendings = Vec::new();
        for id in &decision.show {
            let line = reminding.ledger().lines.get(id);
            sendings.push(Sending {
                of: vec![tried(id)],
                single: line.map(|line| line.reminder.clone()),
                silent: decision.silent,
            });
        }
        if !decision.digest.is_empty() {
            sendings.push(Sending {
                of: decision.digest.iter().map(tried).collect(),
                single: None,
                silent: decision.silent,
            });
        }
        let changes = !decision.settled.is_empty() || !sendings.is_empty();
        for (id, state) in &decision.settled {
            reminding.ledger_mut().settle(*id, *state);
        }
        for (id, _) in sendings.iter().flat_map(|sending| &sending.of) {
            reminding.ledger_mut().showing(*id);
        }
        if changes {
            kept::write(self, &reminding);
        } else {
            reminding.rest = Some((now, decision.next, zone.clone()));
        }
        (sendings, !decision.settled.is_empty())
    }

    /// Hands a notice over. Nothing is held meanwhile.
    fn send(&self, sending: &Sending, now: DateTime<Utc>, zone: &Zone) -> bool {
        let language = keys::language(self);
        let (id, seen, own) = match (&sending.single, sending.of.first()) {
            (Some(reminder), Some((id, _))) => {
                let seen = self.anyone_sees(reminder, now, zone);
                (id.to_string(), seen, self.own_title(reminder))
            }
            _ => {
                let seen = say_words::digest(language, sending.of.len());
                (DIGEST.to_owned(), seen, None)
            }
        };
        let buttons = sending.single.as_ref().map(|_| NoticeButtons {
            later: say(language, Message::ReminderLater),
            done: say(language, Message::ReminderDone),
        });
        let notice = Notice {
            id,
            title: seen.title,
            body: seen.body,
            silent: sending.silent,
            buttons,
        };
        match own {
            Some(title) => self.show_until_locked(title, notice),
            None => self.ports.notifier.show(&notice).is_ok(),
        }
    }

    /// Shows a notice with a title of the person's own, for as long as the journal is open.
    fn show_until_locked(&self, title: String, neutral: Notice) -> bool {
        let own = Notice {
            title,
            ..neutral.clone()
        };
        let silent = Notice {
            silent: true,
            ..neutral
        };
        let taken = self.ports.notifier.show(&own).is_ok();
        let id = silent.id.clone();
        hold(&self.reminding).in_own_words.insert(id, silent);
        if !matches!(&*hold(&self.vault), VaultState::Unlocked { .. }) {
            // Locked meanwhile, when it was not on the screen yet.
            hush(self);
        }
        taken
    }

    fn sent(&self, sending: &Sending, taken: bool, now: DateTime<Utc>) {
        let mut reminding = hold(&self.reminding);
        for (id, tries) in &sending.of {
            let ledger = reminding.ledger_mut();
            if taken {
                ledger.taken(*id, sending.single.is_some());
            } else {
                ledger.refused(*id, *tries, now);
            }
        }
        reminding.last = Some((now, taken));
        kept::write(self, &reminding);
    }

    /// What a reminder says to whoever sees it.
    fn anyone_sees(&self, reminder: &Scheduled, now: DateTime<Utc>, zone: &Zone) -> OthersSee {
        let language = keys::language(self);
        if reminder.is_of_session() {
            let times = (
                zone.civil(reminder.starts(zone)),
                zone.civil(reminder.over(zone)),
            );
            say_words::session(language, &reminder.label, times, zone.civil(now))
        } else {
            say_words::nudge(language, reminder.kind.into(), ReminderWords::Neutral)
        }
    }

    /// What a reminder is called in own words: only while the journal is open, and only where they were
    /// chosen.
    fn own_title(&self, reminder: &Scheduled) -> Option<String> {
        let language = keys::language(self);
        let own = self.unlocked(|session| {
            if chosen(session).words == ReminderWords::Neutral {
                return Ok(None);
            }
            if !reminder.is_of_session() {
                let seen = say_words::nudge(language, reminder.kind.into(), ReminderWords::Own);
                return Ok(Some(seen.title));
            }
            let named = schedule::named(session, &[reminder]).remove(&reminder.group);
            Ok(named.map(|named| say_words::title(language, named.series, &named.title)))
        });
        // Locked: nothing is known of it but what anyone may see.
        own.ok().flatten()
    }

    /// Notes in the open vault what became of reminders, and tells the window.
    pub(super) fn reminders_changed(&self) {
        let noted = self.unlocked(|session| {
            kept::remember(self, session, &hold(&self.reminding));
            Ok(())
        });
        // Locked: it is taken in at the next unlock.
        drop(noted);
        self.ports.desktop.changed(Changed::Reminders);
    }
}

/// Takes own words from the screen: what says them says from now on what anyone may see. What became of
/// the reminder is not touched by it.
pub(crate) fn hush(app: &App) {
    let said = std::mem::take(&mut hold(&app.reminding).in_own_words);
    let notices: Vec<Notice> = said.into_values().collect();
    if !notices.is_empty() {
        app.ports.notifier.reword(&notices);
    }
}
