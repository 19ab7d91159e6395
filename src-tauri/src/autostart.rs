//! Starting with the computer.

use std::io;

use app::Autostart;
use app::wire::reminders::AutostartState;

/// What the system starts when somebody logs in.
pub(crate) struct System;

impl Autostart for System {
    fn state(&self) -> AutostartState {
        AutostartState::Off
    }

    fn set(&self, _on: bool) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
