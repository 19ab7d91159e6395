//! A logind that says what it is told to, on the stage's own system bus.

use std::collections::HashMap;
use std::io::{PipeReader, Read};
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::fdo;
use zbus::zvariant::{self, ObjectPath, Value};

use super::{Stage, until};

const BUS: &str = "org.freedesktop.login1";
const MANAGER: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/_31";
const USER: &str = "/org/freedesktop/login1/user/_1000";

/// How the person's session can be found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    ByProcess,
    AsAuto,
    ByScreen,
}

/// A logind.
pub struct Logind {
    bus: Connection,
    asked: Arc<Mutex<Asked>>,
    locked: Arc<Mutex<bool>>,
}

/// What the program asked of it.
#[derive(Default)]
struct Asked {
    /// The other ends of the delays that were given out.
    delays: Vec<PipeReader>,
    sessions: usize,
}

struct Manager {
    asked: Arc<Mutex<Asked>>,
    found: Found,
}

struct Session {
    locked: Arc<Mutex<bool>>,
}

#[zbus::interface(name = "org.freedesktop.login1.Session")]
impl Session {
    #[zbus(property)]
    fn locked_hint(&self) -> bool {
        *self.locked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(
        &self,
        _what: &str,
        _who: &str,
        _why: &str,
        _mode: &str,
    ) -> zbus::fdo::Result<zvariant::OwnedFd> {
        let (here, there) = std::io::pipe().map_err(zbus::Error::from)?;
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .delays
            .push(here);
        Ok(zvariant::OwnedFd::from(OwnedFd::from(there)))
    }

    #[zbus(name = "GetSessionByPID")]
    fn session_of(&self, _pid: u32) -> fdo::Result<ObjectPath<'static>> {
        self.answer(self.found == Found::ByProcess)
    }

    #[zbus(name = "GetSession")]
    fn session_named(&self, name: &str) -> fdo::Result<ObjectPath<'static>> {
        self.answer(self.found == Found::AsAuto && name == "auto")
    }

    #[zbus(name = "GetUser")]
    fn user(&self, _number: u32) -> ObjectPath<'static> {
        ObjectPath::from_static_str_unchecked(USER)
    }
}

impl Manager {
    fn answer(&self, known: bool) -> fdo::Result<ObjectPath<'static>> {
        if !known {
            return Err(fdo::Error::Failed("no such session".to_owned()));
        }
        Ok(session(&self.asked))
    }
}

struct User {
    asked: Arc<Mutex<Asked>>,
}

#[zbus::interface(name = "org.freedesktop.login1.User")]
impl User {
    #[zbus(property)]
    fn display(&self) -> (String, ObjectPath<'static>) {
        ("1".to_owned(), session(&self.asked))
    }
}

fn session(asked: &Mutex<Asked>) -> ObjectPath<'static> {
    asked
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .sessions += 1;
    ObjectPath::from_static_str_unchecked(SESSION)
}

impl Logind {
    /// Starts it, before the program.
    ///
    /// # Errors
    /// When there is no bus.
    pub fn start(stage: &Stage) -> Result<Self> {
        Logind::of(stage, Found::ByProcess)
    }

    /// As [`Logind::start`], on a desktop that starts programs under `systemd --user`, as GNOME and
    /// KDE do: by its process, a program belongs to no session.
    ///
    /// # Errors
    /// When there is no bus.
    pub fn start_beside(stage: &Stage) -> Result<Self> {
        Logind::of(stage, Found::AsAuto)
    }

    /// As [`Logind::start_beside`], one that is too old to know the word for the person's session.
    ///
    /// # Errors
    /// When there is no bus.
    pub fn start_old(stage: &Stage) -> Result<Self> {
        Logind::of(stage, Found::ByScreen)
    }

    fn of(stage: &Stage, found: Found) -> Result<Self> {
        let asked = Arc::new(Mutex::new(Asked::default()));
        let locked = Arc::new(Mutex::new(false));
        let bus = Builder::address(stage.system_bus().as_str())?
            .name(BUS)?
            .serve_at(
                MANAGER,
                Manager {
                    asked: asked.clone(),
                    found,
                },
            )?
            .serve_at(
                USER,
                User {
                    asked: asked.clone(),
                },
            )?
            .serve_at(
                SESSION,
                Session {
                    locked: locked.clone(),
                },
            )?
            .build()?;
        Ok(Logind { bus, asked, locked })
    }

    /// Waits until the program listens: it asked for a delay and for its session.
    ///
    /// # Errors
    /// When it does not.
    pub fn see_listener(&self) -> Result<()> {
        until("the program to ask logind", || {
            let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
            Ok((!asked.delays.is_empty() && asked.sessions > 0).then_some(()))
        })
    }

    /// Says that the computer is about to sleep, and waits until the program lets go of its delay.
    ///
    /// # Errors
    /// When it does not let go.
    pub fn prepare_for_sleep(&self) -> Result<()> {
        self.bus.emit_signal(
            None::<&str>,
            MANAGER,
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            &true,
        )?;
        let delay = self
            .asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .delays
            .pop();
        // Reading ends when the other end is closed.
        delay
            .context("the program asked for no delay")?
            .read_to_end(&mut Vec::new())?;
        Ok(())
    }

    /// Says that the computer woke up.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn woke_up(&self) -> Result<()> {
        Ok(self.bus.emit_signal(
            None::<&str>,
            MANAGER,
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            &false,
        )?)
    }

    /// Has the desktop say that it locked the screen by itself, or unlocked it. Nobody is asked to
    /// lock it: the session's hint changes, and that is all. Its value is said with the news, or is
    /// left to be asked for.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn hint(&self, locked: bool, said: bool) -> Result<()> {
        *self.locked.lock().unwrap_or_else(PoisonError::into_inner) = locked;
        let (mut changed, mut unsaid) = (HashMap::new(), Vec::new());
        if said {
            changed.insert("LockedHint", Value::Bool(locked));
        } else {
            unsaid.push("LockedHint");
        }
        Ok(self.bus.emit_signal(
            None::<&str>,
            SESSION,
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            &("org.freedesktop.login1.Session", changed, unsaid),
        )?)
    }

    /// Says that the person's screen is to lock.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn lock_screen(&self) -> Result<()> {
        Ok(self.bus.emit_signal(
            None::<&str>,
            SESSION,
            "org.freedesktop.login1.Session",
            "Lock",
            &(),
        )?)
    }
}
