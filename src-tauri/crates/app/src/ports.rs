//! What the core needs from outside: time, chance, the cost of a guess, the desktop
//! and the clipboard.
//!
//! A boundary because these differ from one system to the next and would make tests depend on the
//! day. The shell has the real ones; tests have ones that do as they are told.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::time::Zone;
use thiserror::Error;
use vault::{Entropy, KdfCost};
use zeroize::Zeroizing;

use crate::wire::reminders::AutostartState;
use crate::wire::types::{Changed, Paper, Platform};

/// Everything from outside.
pub struct Ports {
    /// Time.
    pub clock: Box<dyn Clock>,
    /// Chance.
    pub entropy: Mutex<Box<dyn Entropy + Send>>,
    /// The windows, the dialogs, the end.
    pub desktop: Box<dyn Desktop>,
    /// Keys of this computer.
    pub keychain: Arc<dyn Keychain>,
    /// The clipboard.
    pub clipboard: Arc<dyn Clipboard>,
    /// Reminders on the screen.
    pub notifier: Arc<dyn Notifier>,
    /// Starting with the computer.
    pub autostart: Box<dyn Autostart>,
    /// How much work one guess at a new passphrase is to be.
    pub cost: Cost,
}

/// Chooses the cost of a guess at a passphrase for this computer.
pub type Cost = fn(&dyn Clock) -> KdfCost;

/// Time.
pub trait Clock: Send + Sync {
    /// The instant by the wall clock. It can jump.
    fn now(&self) -> DateTime<Utc>;
    /// The zone this computer is set to.
    fn zone(&self) -> Zone;
    /// Time since some fixed moment. It never jumps, and it stands still while the computer
    /// sleeps.
    fn elapsed(&self) -> Duration;
}

/// One of the two windows. Only one is ever there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The lock window.
    Gate,
    /// The journal.
    Desk,
}

/// The desktop as far as the core directs it.
pub trait Desktop: Send + Sync {
    /// Shows this window and destroys the other, with the web page in it.
    fn show(&self, window: Window);
    /// Destroys every window. The program stays.
    fn close(&self);
    /// Tells the window that something changed.
    fn changed(&self, what: Changed);
    /// Asks for a folder. Nothing when the person picked none.
    fn pick_folder(&self, title: &str) -> Option<PathBuf>;
    /// Asks for a file to read. Nothing when the person picked none.
    fn open_file(&self, title: &str) -> Option<PathBuf>;
    /// Asks where to save a file. Nothing when the person picked no place.
    fn pick_file(&self, title: &str, name: &str) -> Option<PathBuf>;
    /// Opens the system's print dialog over the window that is shown, with this paper to start with where the system
    /// can be told, and does not wait for it.
    ///
    /// # Errors
    /// When no window is there.
    fn print(&self, paper: Paper) -> Result<(), PrintError>;
    /// Prints the page that the desk shows to a file, as PDF, and waits until all of it is there. What
    /// the file held is gone.
    ///
    /// # Errors
    /// When it was not printed. What the file holds then is of no use.
    fn print_to_file(&self, file: &Path, paper: Paper) -> Result<(), PrintError>;
    /// What this system can do.
    fn platform(&self) -> Platform;
    /// Ends the program.
    fn quit(&self);
}

/// The system's keychain: it keeps keys for whoever is logged in. Any of these may wait for a
/// dialog of the system, or for ever.
pub trait Keychain: Send + Sync {
    /// Keeps a key under this name, in place of one that is there.
    ///
    /// # Errors
    /// [`NoKeychain`]
    fn keep(&self, name: &str, key: &[u8]) -> Result<(), NoKeychain>;
    /// The key of this name; nothing when there is none.
    ///
    /// # Errors
    /// [`NoKeychain`]
    fn find(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain>;
    /// Forgets the key of this name. One that is not there is as good.
    ///
    /// # Errors
    /// [`NoKeychain`]
    fn forget(&self, name: &str) -> Result<(), NoKeychain>;
}

/// There is no keychain, it is locked, or it does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no keychain answers")]
pub struct NoKeychain;

/// The clipboard, which every program can read.
pub trait Clipboard: Send + Sync {
    /// Puts a text there, out of the clipboard's history where the system knows how.
    ///
    /// # Errors
    /// When there is no clipboard, or it is busy.
    fn put(&self, text: &str) -> Result<(), NoClipboard>;
    /// Empties it if this text is still there.
    ///
    /// # Errors
    /// When that cannot be told now, so that it is worth trying again.
    fn take_back(&self, text: &str) -> Result<(), NoClipboard>;
}

/// The clipboard cannot be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no clipboard")]
pub struct NoClipboard;

/// Shows reminders to whoever sees the screen. What is answered to one comes back through
/// [`App::answered`](crate::App::answered).
pub trait Notifier: Send + Sync {
    /// Hands a notice over to be shown, in place of one with the same id. Waits a few seconds at
    /// most. That it was taken does not mean that anybody saw it.
    ///
    /// # Errors
    /// [`NotShown`]
    fn show(&self, notice: &Notice) -> Result<(), NotShown>;
    /// Takes a notice from the screen. One that is not there is as good.
    fn close(&self, id: &str);
    /// Has notices that are on the screen say this from now on, without a sound. One that is not there
    /// any more stays away, and one whose words cannot be exchanged goes, where the system lets it.
    /// Waits a few seconds at most.
    fn reword(&self, notices: &[Notice]);
}

/// What others see of a reminder, and what can be done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Names it, and says nothing.
    pub id: String,
    /// The line in bold.
    pub title: String,
    /// The line below; may be empty.
    pub body: String,
    /// Whether it makes no sound.
    pub silent: bool,
    /// The words on its buttons. Without them it has none.
    pub buttons: Option<NoticeButtons>,
}

/// The words on a notice's buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeButtons {
    /// Reminds again in ten minutes.
    pub later: String,
    /// Ends the reminder.
    pub done: String,
}

/// What was answered to a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeAnswer {
    /// It was clicked: open the program there.
    Open,
    /// Again later.
    Later,
    /// It is done with.
    Done,
}

/// Why a notice was not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotShown {
    /// Nothing is there to show it: no bus, no server.
    #[error("nothing shows notifications")]
    Nobody,
    /// The server did not take it, or did not answer in time.
    #[error("the notification was not taken")]
    Refused,
}

/// Starting with the computer, hidden, so that reminders come.
pub trait Autostart: Send + Sync {
    /// Whether it does.
    fn state(&self) -> AutostartState;
    /// Has it start with the computer, or not any more.
    ///
    /// # Errors
    /// What the system answers.
    fn set(&self, on: bool) -> io::Result<()>;
}

/// Why nothing was printed.
#[derive(Debug, Error)]
pub enum PrintError {
    /// The desk is not there, or went away: the journal was locked.
    #[error("there is no page to print")]
    NoPage,
    /// The web view or the system's printing gave up, or took too long.
    #[error("the page could not be printed")]
    NotPrinted,
    /// The file could not be written.
    #[error(transparent)]
    File(#[from] io::Error),
}
