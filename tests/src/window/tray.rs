//! A panel that shows trays, on the stage's session bus: it reads the menu of whoever has one, and
//! chooses from it, as the specifications of StatusNotifierItem and of its menu have it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::{Stage, until};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// A panel.
pub struct Tray {
    bus: Connection,
    registered: Registered,
}

/// The name on the bus and the path of the one that has a tray.
type Registered = Arc<Mutex<Option<(String, String)>>>;

struct Watcher {
    registered: Registered,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, path: String, #[zbus(header)] header: Header<'_>) {
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let mut registered = self
            .registered
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *registered = Some((sender, path));
    }

    fn register_status_notifier_host(&self, _host: &str) {}

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

/// A line of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    number: i32,
    /// What it says.
    pub words: String,
    /// Whether it can be chosen.
    pub enabled: bool,
}

/// An item of the menu on the bus: its number, what is known of it, its own items.
type Node = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

impl Tray {
    /// Starts it, before the program.
    ///
    /// # Errors
    /// When there is no bus.
    pub fn start(stage: &Stage) -> Result<Self> {
        let registered = Registered::default();
        let watcher = Watcher {
            registered: registered.clone(),
        };
        let bus = Builder::address(stage.session_bus().as_str())?
            .name(WATCHER)?
            .serve_at("/StatusNotifierWatcher", watcher)?
            .build()?;
        Ok(Tray { bus, registered })
    }

    /// The lines of the menu, from top to bottom, once the program has put it there.
    ///
    /// # Errors
    /// When it does not come.
    pub fn lines(&self) -> Result<Vec<Line>> {
        let menu = self.menu()?;
        let all: &[&str] = &[];
        let (_, (_, _, items)): (u32, Node) = menu.call("GetLayout", &(0, -1, all))?;
        let lines = items.into_iter().map(|item| {
            let (number, about, _) = Node::try_from(item)?;
            let text = about.get("label").map(<&str>::try_from);
            let enabled = about.get("enabled").map(bool::try_from);
            Ok(Line {
                number,
                words: text.transpose()?.unwrap_or_default().to_owned(),
                enabled: enabled.transpose()?.unwrap_or(true),
            })
        });
        lines.collect()
    }

    /// Waits for a line with these words, and chooses it.
    ///
    /// # Errors
    /// When it does not come, or cannot be chosen.
    pub fn choose(&self, words: &str) -> Result<()> {
        let line = until(&format!("{words:?} in the tray"), || {
            let lines = self.lines()?;
            Ok(lines.into_iter().find(|line| line.words == words))
        })?;
        anyhow::ensure!(line.enabled, "{words:?} cannot be chosen");
        let nothing = Value::from(0);
        let clicked = (line.number, "clicked", nothing, 0_u32);
        Ok(self.menu()?.call("Event", &clicked)?)
    }

    fn menu(&self) -> Result<Proxy<'static>> {
        let (name, path) = until("a tray", || {
            Ok(self
                .registered
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone())
        })?;
        let item = Proxy::new(&self.bus, name.clone(), path, ITEM)?;
        let menu: OwnedObjectPath = item.get_property("Menu").context("no menu")?;
        Ok(Proxy::new(&self.bus, name, menu, MENU)?)
    }
}
