//! A notification server that takes what it is told and never answers.

use anyhow::Result;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

use super::Stage;

const BUS: &str = "org.freedesktop.Notifications";

/// A server that says what it can do, and no more.
pub struct Wordless {
    bus: Connection,
}

struct Server;

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    fn get_capabilities(&self) -> Vec<String> {
        Vec::new()
    }

    #[expect(clippy::too_many_arguments, reason = "the call has them")]
    async fn notify(
        &self,
        _name: &str,
        _replaces: u32,
        _icon: &str,
        _summary: &str,
        _body: &str,
        _actions: Vec<String>,
        _hints: std::collections::HashMap<String, zbus::zvariant::OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        std::future::pending().await
    }
}

impl Wordless {
    /// Starts it.
    ///
    /// # Errors
    /// When there is no bus.
    pub fn start(stage: &Stage) -> Result<Self> {
        let bus = Builder::address(stage.session_bus().as_str())?
            .name(BUS)?
            .serve_at("/org/freedesktop/Notifications", Server)?
            .build()?;
        Ok(Wordless { bus })
    }

    /// Ends it.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn end(self) -> Result<()> {
        Ok(self.bus.close()?)
    }
}
