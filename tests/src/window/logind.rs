//! A logind that says what it is told to, on the stage's own system bus.

use std::io::{PipeReader, Read};
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{self, ObjectPath};

use super::{Stage, until};

const BUS: &str = "org.freedesktop.login1";
const MANAGER: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/_31";

/// A logind.
pub struct Logind {
    bus: Connection,
    asked: Arc<Mutex<Asked>>,
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
    fn session_of(&self, _pid: u32) -> ObjectPath<'static> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .sessions += 1;
        ObjectPath::from_static_str_unchecked(SESSION)
    }
}

impl Logind {
    /// Starts it, before the program.
    ///
    /// # Errors
    /// When there is no bus.
    pub fn start(stage: &Stage) -> Result<Self> {
        let asked = Arc::new(Mutex::new(Asked::default()));
        let bus = Builder::address(stage.system_bus().as_str())?
            .name(BUS)?
            .serve_at(
                MANAGER,
                Manager {
                    asked: asked.clone(),
                },
            )?
            .build()?;
        Ok(Logind { bus, asked })
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
