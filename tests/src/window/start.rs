//! How long a start takes, as the person in front of it sees it: from starting the program until what
//! they type shows in the passphrase field. One connection to the display looks and presses, since a
//! program for each look takes longer than what there is to see.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use super::stage::Stage;
use super::typed::Typed;
use super::until;

const BETWEEN_LOOKS: Duration = Duration::from_millis(2);

/// A key that the window had no ears for yet is pressed again after this time.
const BETWEEN_KEYS: Duration = Duration::from_millis(40);

/// Of so many points of two pictures one may differ, since letters can come to lie half a point
/// aside; a field that was typed into differs in twice as many.
const ALIKE: usize = 50;

/// The letter `a`, as X names its sign.
const SIGN: u32 = 0x61;

/// Starts the program as it ships so many times, on a computer with a journal. Answers how long each
/// start took until a typed key showed in the lock window. The first start of all is not counted: it
/// fills the disk's cache, and shows what to wait for.
///
/// # Errors
/// When no window comes, or it takes no keys.
pub fn starts(stage: &Stage, times: usize) -> Result<Vec<Duration>> {
    let eye = Eye::open(stage)?;
    let app = Typed::start(stage)?;
    let window = eye.active()?.context("the lock window is not in front")?;
    let empty = eye.field(window)?;
    drop(app);
    (0..times).map(|_| eye.time_start(stage, &empty)).collect()
}

struct Eye {
    connection: RustConnection,
    root: Window,
    active: u32,
    key: u8,
}

impl Eye {
    fn open(stage: &Stage) -> Result<Self> {
        let (connection, screen) = x11rb::connect(Some(stage.display()))?;
        let root = connection.setup().roots[screen].root;
        let active = connection
            .intern_atom(false, b"_NET_ACTIVE_WINDOW")?
            .reply()?
            .atom;
        let (first, last) = (
            connection.setup().min_keycode,
            connection.setup().max_keycode,
        );
        let keys = connection
            .get_keyboard_mapping(first, last - first + 1)?
            .reply()?;
        let signs = usize::from(keys.keysyms_per_keycode);
        let at = keys
            .keysyms
            .chunks(signs)
            .position(|signs| signs.first() == Some(&SIGN))
            .context("no key writes an a")?;
        let key = first + u8::try_from(at)?;
        Ok(Eye {
            connection,
            root,
            active,
            key,
        })
    }

    fn time_start(&self, stage: &Stage, empty: &[u8]) -> Result<Duration> {
        until("the last window to go", || {
            Ok(self.active()?.is_none().then_some(()))
        })?;
        let start = Instant::now();
        let app = Typed::launch(stage)?;
        let window = self.wait(|| {
            let window = self.active()?;
            // Before the window is drawn, its picture cannot be taken.
            Ok(window.filter(|window| self.field(*window).is_ok_and(|seen| alike(&seen, empty))))
        })?;
        let mut pressed: Option<Instant> = None;
        self.wait(|| {
            if pressed.is_none_or(|last| last.elapsed() > BETWEEN_KEYS) {
                self.press()?;
                pressed = Some(Instant::now());
            }
            Ok((!alike(&self.field(window)?, empty)).then_some(()))
        })?;
        let taken = start.elapsed();
        drop(app);
        Ok(taken)
    }

    fn wait<T>(&self, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
        let start = Instant::now();
        loop {
            if let Some(seen) = look()? {
                return Ok(seen);
            }
            anyhow::ensure!(
                start.elapsed() < super::PATIENCE,
                "the lock window does not come"
            );
            std::thread::sleep(BETWEEN_LOOKS);
        }
    }

    /// The window that has the keyboard. The window manager goes on naming one that has gone.
    fn active(&self) -> Result<Option<Window>> {
        let asked =
            self.connection
                .get_property(false, self.root, self.active, AtomEnum::WINDOW, 0, 1)?;
        let window = asked
            .reply()?
            .value32()
            .and_then(|mut values| values.next());
        let is_there = |window: &Window| {
            let asked = self.connection.get_geometry(*window);
            asked.is_ok_and(|answer| answer.reply().is_ok())
        };
        Ok(window.filter(is_there))
    }

    /// The picture of where the passphrase begins when it is typed.
    fn field(&self, window: Window) -> Result<Vec<u8>> {
        let size = self.connection.get_geometry(window)?.reply()?;
        let (left, top) = (size.width / 10 * 3, size.height / 100 * 35);
        let picture = self.connection.get_image(
            ImageFormat::Z_PIXMAP,
            window,
            i16::try_from(left)?,
            i16::try_from(top)?,
            size.width / 20 * 3,
            size.height / 100 * 13,
            u32::MAX,
        )?;
        Ok(picture.reply()?.data)
    }

    fn press(&self) -> Result<()> {
        for event in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
            self.connection
                .xtest_fake_input(event, self.key, 0, self.root, 0, 0, 0)?;
        }
        Ok(self.connection.flush()?)
    }
}

/// Whether two pictures of the same size, of four bytes a point, show the same.
fn alike(one: &[u8], other: &[u8]) -> bool {
    let points = one.chunks_exact(4).zip(other.chunks_exact(4));
    let differing = points.filter(|(one, other)| one != other).count();
    one.len() == other.len() && differing * 4 * ALIKE <= one.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_alike_but_for_a_few_points() {
        let paper = vec![250; 4 * ALIKE];
        let mut speck = paper.clone();
        speck[0] = 20;
        let mut word = speck.clone();
        word[4] = 20;
        assert!(alike(&paper, &speck));
        assert!(!alike(&paper, &word));
        assert!(!alike(&paper, &[]));
    }
}
