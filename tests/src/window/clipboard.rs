//! What is in the display's clipboard, asked as any other program would.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, CreateWindowAux, WindowClass};
use x11rb::{COPY_DEPTH_FROM_PARENT, CURRENT_TIME, NONE};

use super::{GLANCE, PATIENCE, Stage};

impl Stage {
    /// The text in the clipboard; nothing when it is empty.
    ///
    /// # Errors
    /// When the display cannot be asked, or its answer does not come.
    pub fn clipboard(&self) -> Result<Option<String>> {
        let (display, screen) = x11rb::connect(Some(self.display()))?;
        let root = display.setup().roots[screen].root;
        let atom = |name: &str| -> Result<u32> {
            Ok(display.intern_atom(false, name.as_bytes())?.reply()?.atom)
        };
        let (clipboard, text, answer) = (
            atom("CLIPBOARD")?,
            atom("UTF8_STRING")?,
            atom("MOORING_TESTS")?,
        );
        let asks = display.generate_id()?;
        display.create_window(
            COPY_DEPTH_FROM_PARENT,
            asks,
            root,
            0,
            0,
            1,
            1,
            0,
            WindowClass::INPUT_OUTPUT,
            0,
            &CreateWindowAux::new(),
        )?;
        display.convert_selection(asks, clipboard, text, answer, CURRENT_TIME)?;
        display.flush()?;
        let asked = Instant::now();
        let told = loop {
            match display.poll_for_event()? {
                Some(Event::SelectionNotify(told)) => break told,
                _ => std::thread::sleep(GLANCE),
            }
            let waited: Duration = asked.elapsed();
            anyhow::ensure!(waited < PATIENCE, "the clipboard does not answer");
        };
        if told.property == NONE {
            return Ok(None);
        }
        let held = display
            .get_property(false, asks, answer, AtomEnum::ANY, 0, 1024)?
            .reply()?;
        let text = String::from_utf8(held.value).context("text")?;
        Ok((!text.is_empty()).then_some(text))
    }
}
