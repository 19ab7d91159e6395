//! The desktop's notification server, by way of the session bus.
//!
//! Answers are heard on a connection of our own, which listens before anything is sent: notify-rust
//! would begin to listen only afterwards, and wait for ever when the server dies.

use std::collections::HashMap;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use app::{NotShown, Notice};
use notify_rust::{Hint, Notification, NotificationHandle, Timeout};
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Message;
use zbus::{MatchRule, fdo};

use super::{Answer, DONE, LATER, OPEN, answer};
use crate::{IDENTIFIER, NAME};

const BUS: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// How long the server may take to say what it can do.
const PATIENCE: Duration = Duration::from_secs(2);

/// The server, as far as we know it.
pub(super) struct Screen {
    bus: Arc<Mutex<Option<Connection>>>,
    shown: Arc<Mutex<Shown>>,
    answers: Sender<Answer>,
}

/// What is on the screen, by the id of the notice. GNOME takes a notification away when the connection
/// goes that sent it, so each is kept until it is closed.
type Shown = HashMap<String, OnScreen>;

struct OnScreen {
    /// The server's own name on the bus: another one counts its notifications anew.
    server: String,
    handle: NotificationHandle,
}

impl Screen {
    pub(super) fn new(answers: Sender<Answer>) -> Self {
        Screen {
            bus: Arc::default(),
            shown: Arc::default(),
            answers,
        }
    }

    pub(super) fn show(&mut self, notice: &Notice) -> Result<(), NotShown> {
        let bus = self.bus().map_err(|_| NotShown::Nobody)?;
        // Held until the notification's number is known: its answer may come before.
        let mut shown = hold(&self.shown);
        let server = Server::ask(&bus)?;
        shown.retain(|_, on_screen| on_screen.server == server.name);
        let notification = server.notification(notice);
        if let Some(on_screen) = shown.get_mut(&notice.id) {
            *on_screen.handle = notification;
            return on_screen.handle.update().map_err(|_| NotShown::Refused);
        }
        let handle = notification.show().map_err(|_| NotShown::Refused)?;
        let server = server.name;
        shown.insert(notice.id.clone(), OnScreen { server, handle });
        Ok(())
    }

    pub(super) fn close(&mut self, id: &str) {
        // The lock is not held meanwhile: the server answers with a signal.
        let on_screen = hold(&self.shown).remove(id);
        if let Some(OnScreen { handle, .. }) = on_screen {
            handle.close();
        }
    }

    /// The connection that listens: the one there is, or a new one.
    fn bus(&self) -> zbus::Result<Connection> {
        let mut held = hold(&self.bus);
        if let Some(bus) = &*held {
            return Ok(bus.clone());
        }
        let bus = Builder::session()?.method_timeout(PATIENCE).build()?;
        let rule = MatchRule::builder()
            .msg_type(zbus::message::Type::Signal)
            .sender(BUS)?
            .interface(BUS)?
            .build();
        let signals = MessageIterator::for_match_rule(rule, &bus, None)?;
        let (held_here, shown, answers) =
            (self.bus.clone(), self.shown.clone(), self.answers.clone());
        thread::spawn(move || {
            for signal in signals.flatten() {
                heard(&signal, &shown, &answers);
            }
            // The bus is gone, and with it whatever was shown by way of it.
            *hold(&held_here) = None;
            hold(&shown).clear();
        });
        Ok(held.insert(bus).clone())
    }
}

/// Passes on what was answered, and forgets what was closed.
fn heard(signal: &Message, shown: &Mutex<Shown>, answers: &Sender<Answer>) {
    let header = signal.header();
    let Some(server) = header.sender().map(|name| name.as_str()) else {
        return;
    };
    let of = |shown: &Shown, number: u32| {
        let mut all = shown.iter();
        let found = all.find(|(_, it)| it.server == server && it.handle.id() == number);
        found.map(|(id, _)| id.clone())
    };
    match header.member().map(|name| name.as_str()) {
        Some("ActionInvoked") => {
            let Ok((number, name)) = signal.body().deserialize::<(u32, String)>() else {
                return;
            };
            if let (Some(id), Some(answer)) = (of(&hold(shown), number), answer(&name)) {
                // Nobody listens any more when the program ends.
                let _ = answers.send(Answer { id, answer });
            }
        }
        Some("NotificationClosed") => {
            let Ok((number, _why)) = signal.body().deserialize::<(u32, u32)>() else {
                return;
            };
            let mut shown = hold(shown);
            if let Some(id) = of(&shown, number) {
                shown.remove(&id);
            }
        }
        _ => {}
    }
}

/// Who shows notifications now.
struct Server {
    /// Its own name on the bus.
    name: String,
    capabilities: Vec<String>,
}

impl Server {
    fn ask(bus: &Connection) -> Result<Self, NotShown> {
        let reply = bus
            .call_method(Some(BUS), PATH, Some(BUS), "GetCapabilities", &())
            .map_err(|error| match fdo::Error::from(error) {
                fdo::Error::ServiceUnknown(_) | fdo::Error::NameHasNoOwner(_) => NotShown::Nobody,
                _ => NotShown::Refused,
            })?;
        let capabilities = reply.body().deserialize().unwrap_or_default();
        let header = reply.header();
        let name = header.sender().map(ToString::to_string);
        Ok(Server {
            name: name.unwrap_or_default(),
            capabilities,
        })
    }

    fn can(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|can| can == capability)
    }

    fn notification(&self, notice: &Notice) -> Notification {
        let mut notification = Notification::new();
        notification
            .appname(NAME)
            .summary(&notice.title)
            // It stays until it is answered: whoever was away for a minute would never know.
            .timeout(Timeout::Never)
            // Not to be kept by the desktop for whoever looks through what was shown.
            .hint(Hint::Transient(true))
            .hint(Hint::DesktopEntry(IDENTIFIER.to_owned()))
            .hint(Hint::Category("x-mooring.reminder".to_owned()));
        if self.can("body-markup") {
            notification.body(&escaped(&notice.body));
        } else {
            notification.body(&notice.body);
        }
        if notice.silent {
            notification.hint(Hint::SuppressSound(true));
        } else {
            notification.hint(Hint::SoundName("dialog-information".to_owned()));
        }
        // One that cannot show them may ask in a dialog of its own.
        if self.can("actions") {
            notification.action(OPEN, NAME);
            if let Some(buttons) = &notice.buttons {
                notification.action(LATER, &buttons.later);
                notification.action(DONE, &buttons.done);
            }
        }
        notification
    }
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice() -> Notice {
        Notice {
            id: "1".to_owned(),
            title: "At 6 & <after>".to_owned(),
            body: "Tea & <biscuits>".to_owned(),
            silent: false,
            buttons: None,
        }
    }

    fn asked_of(capabilities: &[&str]) -> Notification {
        let server = Server {
            name: ":1.1".to_owned(),
            capabilities: capabilities.iter().map(|can| (*can).to_owned()).collect(),
        };
        server.notification(&notice())
    }

    #[test]
    fn only_a_server_that_reads_markup_gets_it() {
        assert_eq!(asked_of(&[]).body, "Tea & <biscuits>");
        let marked = asked_of(&["body", "body-markup"]);
        assert_eq!(marked.body, "Tea &amp; &lt;biscuits&gt;");
        assert_eq!(marked.summary, "At 6 & <after>", "never marked up");
    }

    #[test]
    fn only_a_server_with_buttons_gets_them() {
        assert!(asked_of(&[]).actions.is_empty());
        assert_eq!(asked_of(&["actions"]).actions, [OPEN, NAME]);
    }
}
