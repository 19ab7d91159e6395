//! Locking when the computer sleeps or its screen locks.
//!
//! A boundary because each system says it in its own way. On Linux, logind does, and waits for us.
//! Elsewhere the core notices sleep by its clocks: the wall clock has gone ahead of the steady one,
//! or nobody touched anything for too long.

use std::sync::Arc;

use app::App;

/// Starts watching, where there is something to watch.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_core: Arc<App>) {}

#[cfg(target_os = "linux")]
pub(crate) use logind::watch;

#[cfg(target_os = "linux")]
mod logind {
    use super::{App, Arc};
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedFd, OwnedObjectPath};

    const BUS: &str = "org.freedesktop.login1";
    const PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";

    /// Starts watching, in threads of its own. A system without logind is no reason to stop.
    pub(crate) fn watch(core: Arc<App>) {
        for (name, watch) in [
            ("sleep", sleep as fn(&App) -> zbus::Result<()>),
            ("screen lock", screen_lock),
        ] {
            let core = core.clone();
            std::thread::spawn(move || {
                if let Err(error) = watch(&core) {
                    tracing::info!(%error, "cannot hear of {name}");
                }
            });
        }
    }

    fn sleep(core: &App) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let manager = Proxy::new(&bus, BUS, PATH, MANAGER)?;
        let signals = manager.receive_signal("PrepareForSleep")?;
        let mut delay = delay(&manager);
        for signal in signals {
            if signal.body().deserialize::<bool>()? {
                core.lock_gently();
                // Letting go of the delay tells logind that we are done.
                delay = None;
            } else {
                // What was due meanwhile is told now, not at the next look.
                core.look_at_reminders();
                delay = delay.or_else(|| self::delay(&manager));
            }
        }
        Ok(())
    }

    /// Asks logind to wait for us, up to its own limit of a few seconds, before it lets the
    /// computer sleep. Without it we lock all the same, only maybe a moment after waking.
    fn delay(manager: &Proxy<'_>) -> Option<OwnedFd> {
        manager
            .call("Inhibit", &("sleep", "Mooring", "Closing", "delay"))
            .ok()
    }

    fn screen_lock(core: &App) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let manager = Proxy::new(&bus, BUS, PATH, MANAGER)?;
        let path: OwnedObjectPath = manager.call("GetSessionByPID", &std::process::id())?;
        let session = Proxy::new(&bus, BUS, path, SESSION)?;
        for _ in session.receive_signal("Lock")? {
            core.lock_gently();
        }
        Ok(())
    }
}
