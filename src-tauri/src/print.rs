//! The desk's page on paper: the system's print dialog, and PDF files by the web view's own printing.
//!
//! A boundary because each system prints in its own way. Every module here starts the print on the
//! main thread, where web views live, and hears of its end on the thread that asked.

use std::path::Path;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use app::PrintError;
use app::wire::types::Paper;
use tauri::webview::WebviewWindow;

#[cfg(target_os = "linux")]
#[path = "print/linux.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "print/macos.rs"]
mod system;
#[cfg(windows)]
#[path = "print/windows.rs"]
mod system;

/// The longest a print may take. A long page takes a second.
const PATIENCE: Duration = Duration::from_secs(60);

/// White around what is printed, in millimetres. The pages' `@page` says the same, since web views
/// differ in which of the two they go by.
const MARGIN: f64 = 15.0;

/// Makes ready, before any other thread runs.
pub(crate) fn prepare() {
    #[cfg(target_os = "linux")]
    system::prepare();
}

/// Opens the system's print dialog over a window, and does not wait for it.
pub(crate) fn dialog(window: &WebviewWindow, paper: Paper) -> Result<(), PrintError> {
    system::dialog(window, paper).map_err(|_| PrintError::NoPage)
}

/// Prints a window's page to a file, as PDF, and waits until it is written.
pub(crate) fn to_file(window: &WebviewWindow, file: &Path, paper: Paper) -> Result<(), PrintError> {
    system::to_file(window, file, paper)
}

/// Closes the print dialog, where the window it belongs to would wait for its end before it goes.
pub(crate) fn close_dialog() {
    #[cfg(target_os = "linux")]
    system::close_dialog();
}

/// Waits for the end of a print. When nothing is left that could tell, its window is gone.
fn wait(printed: &Receiver<bool>) -> Result<(), PrintError> {
    use std::sync::mpsc::RecvTimeoutError;
    match printed.recv_timeout(PATIENCE) {
        Ok(true) => Ok(()),
        Ok(false) | Err(RecvTimeoutError::Timeout) => Err(PrintError::NotPrinted),
        Err(RecvTimeoutError::Disconnected) => Err(PrintError::NoPage),
    }
}

#[cfg(not(target_os = "linux"))]
const INCH: f64 = 25.4;

/// Width and height of a sheet, in inches.
#[cfg(not(target_os = "linux"))]
fn inches(paper: Paper) -> (f64, f64) {
    match paper {
        Paper::A4 => (210.0 / INCH, 297.0 / INCH),
        Paper::Letter => (8.5, 11.0),
    }
}
