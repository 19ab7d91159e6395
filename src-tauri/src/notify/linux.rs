//! The desktop's notification server, by way of the session bus.
//!
//! Not by way of notify-rust: it opens a connection for each notification and keeps it to itself, and
//! servers tell what was answered to the connection alone that sent it. Ours sends them all, listens
//! before it does, and never waits without an end. It stays open, since GNOME takes away what was sent
//! by a connection that goes.

use std::collections::HashMap;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use app::{NotShown, Notice};
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message, Type};
use zbus::zvariant::Value;
use zbus::{MatchRule, fdo};

use super::{Answer, DONE, LATER, OPEN, answer};
use crate::NAME;

const BUS: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// The desktop's entry for this program, by which a server finds its icon and what was chosen about its
/// notifications. Bundles install it under the name of the program.
const ENTRY: &str = env!("CARGO_PKG_NAME");

/// How long the server may take over one call.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long a notification stays: until it is answered. Whoever was away for a minute would never
/// know of one that went by itself.
const STAYS: i32 = 0;

/// The server, as far as we know it.
pub(super) struct Screen {
    bus: Arc<Mutex<Option<Connection>>>,
    shown: Arc<Mutex<Shown>>,
    answers: Sender<Answer>,
}

/// What is on the screen, by the id of the notice.
type Shown = HashMap<String, OnScreen>;

struct OnScreen {
    /// The server's own name on the bus: another one counts its notifications anew.
    server: String,
    number: u32,
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
        let replaces = shown
            .get(&notice.id)
            .map_or(0, |on_screen| on_screen.number);
        let on_screen = server.show(&bus, notice, replaces)?;
        shown.insert(notice.id.clone(), on_screen);
        Ok(())
    }

    pub(super) fn close(&mut self, id: &str) {
        // The lock is not held meanwhile: the server answers with a signal.
        let on_screen = hold(&self.shown).remove(id);
        let bus = hold(&self.bus).clone();
        if let Some((OnScreen { number, .. }, bus)) = on_screen.zip(bus)
            && call(&bus, "CloseNotification", &number).is_err()
        {
            tracing::warn!("a reminder may still be on the screen");
        }
    }

    /// Puts this in place of what is on the screen, where it still is.
    pub(super) fn reword(&mut self, notice: &Notice) {
        let is_there = hold(&self.shown).contains_key(&notice.id);
        if is_there && self.show(notice).is_err() {
            self.close(&notice.id);
        }
    }

    /// The connection there is, or a new one, with its answers listened to.
    fn bus(&self) -> zbus::Result<Connection> {
        let mut held = hold(&self.bus);
        if let Some(bus) = &*held {
            return Ok(bus.clone());
        }
        let bus = Builder::session()?.method_timeout(PATIENCE).build()?;
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(BUS)?
            .interface(BUS)?
            .build();
        let signals = MessageIterator::for_match_rule(rule, &bus, None)?;
        let (bus_here, shown, answers) =
            (self.bus.clone(), self.shown.clone(), self.answers.clone());
        thread::spawn(move || {
            for signal in signals.flatten() {
                heard(&signal, &shown, &answers);
            }
            // The bus is gone, and with it whatever was shown by way of it.
            *hold(&bus_here) = None;
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
        let found = all.find(|(_, it)| it.server == server && it.number == number);
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
        let reply = call(bus, "GetCapabilities", &())?;
        Ok(Server {
            name: sender(&reply),
            capabilities: reply.body().deserialize().unwrap_or_default(),
        })
    }

    fn show(&self, bus: &Connection, notice: &Notice, replaces: u32) -> Result<OnScreen, NotShown> {
        let icon = "";
        let body = self.body(notice);
        let (actions, hints) = (self.actions(notice), hints(notice));
        let asked = (
            NAME,
            replaces,
            icon,
            &notice.title,
            body,
            actions,
            hints,
            STAYS,
        );
        let reply = call(bus, "Notify", &asked)?;
        Ok(OnScreen {
            server: sender(&reply),
            number: reply.body().deserialize().map_err(|_| NotShown::Refused)?,
        })
    }

    fn can(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|can| can == capability)
    }

    fn body(&self, notice: &Notice) -> String {
        if self.can("body-markup") {
            return notice
                .body
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
        }
        notice.body.clone()
    }

    /// The name and the words of each thing to press. A server without buttons may ask in a dialog of
    /// its own, so it gets none.
    fn actions<'n>(&self, notice: &'n Notice) -> Vec<&'n str> {
        if !self.can("actions") {
            return Vec::new();
        }
        let mut actions = vec![OPEN, NAME];
        if let Some(buttons) = &notice.buttons {
            actions.extend([LATER, &buttons.later, DONE, &buttons.done]);
        }
        actions
    }
}

fn hints(notice: &Notice) -> HashMap<&'static str, Value<'static>> {
    let sound = if notice.silent {
        ("suppress-sound", Value::from(true))
    } else {
        ("sound-name", Value::from("dialog-information"))
    };
    HashMap::from([
        // Not to be kept by the desktop for whoever looks through what was shown.
        ("transient", Value::from(true)),
        ("desktop-entry", Value::from(ENTRY)),
        ("category", Value::from("x-mooring.reminder")),
        sound,
    ])
}

fn call<B>(bus: &Connection, method: &str, body: &B) -> Result<Message, NotShown>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    let answer = bus.call_method(Some(BUS), PATH, Some(BUS), method, body);
    answer.map_err(|error| match fdo::Error::from(error) {
        fdo::Error::ServiceUnknown(_) | fdo::Error::NameHasNoOwner(_) => NotShown::Nobody,
        _ => NotShown::Refused,
    })
}

fn sender(reply: &Message) -> String {
    let header = reply.header();
    header.sender().map(ToString::to_string).unwrap_or_default()
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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

    fn server(capabilities: &[&str]) -> Server {
        Server {
            name: ":1.1".to_owned(),
            capabilities: capabilities.iter().map(|can| (*can).to_owned()).collect(),
        }
    }

    #[test]
    fn only_a_server_that_reads_markup_gets_it() {
        let notice = notice();
        assert_eq!(server(&["body"]).body(&notice), "Tea & <biscuits>");
        let marked = server(&["body", "body-markup"]);
        assert_eq!(marked.body(&notice), "Tea &amp; &lt;biscuits&gt;");
    }

    #[test]
    fn only_a_server_with_buttons_gets_them() {
        let notice = notice();
        assert!(server(&[]).actions(&notice).is_empty());
        assert_eq!(server(&["actions"]).actions(&notice), [OPEN, NAME]);
    }

    #[test]
    fn what_is_silent_asks_for_no_sound() {
        let loud = notice();
        assert!(hints(&loud).contains_key("sound-name"));
        let silent = Notice {
            silent: true,
            ..loud
        };
        assert!(!hints(&silent).contains_key("sound-name"));
        assert_eq!(hints(&silent)["suppress-sound"], Value::from(true));
    }
}
