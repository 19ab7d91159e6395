//! Printing with WebKitGTK.
//!
//! GTK prints to a file through a printer of its own, which replaces the file by a neighbour with a
//! name it makes up. So it is given one in memory, and what is there in the end goes to the place
//! that was picked: nothing of a page is written anywhere else, and what the disk says is heard.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::sync::{Arc, mpsc};

use app::PrintError;
use app::wire::types::Paper;
use gtk::glib;
use gtk::prelude::*;
use gtk::{PageSetup, PaperSize, PrintSettings, ResponseType, Unit};
use rustix::fs::{MemfdFlags, memfd_create};
use tauri::webview::WebviewWindow;
use webkit2gtk::{PrintOperation, PrintOperationExt};

use super::MARGIN;

/// The printer that writes files goes by a name that GTK translates.
const DOMAIN: &str = "gtk30";
const PRINTER: &str = "Print to File";

/// What tells GLib where temporary files go, and a folder that is never on a disk.
const TEMPORARY: &str = "TMPDIR";
const MEMORY: &str = "/dev/shm";

/// Keeps off the disk what is on its way to a printer or a file: GTK puts it, as it is, into a
/// nameless file among the temporary ones. GLib looks only once where those are, so what we start
/// keeps to the usual place.
pub(crate) fn prepare() {
    let usual = glib::getenv(TEMPORARY);
    let kept =
        glib::setenv(TEMPORARY, MEMORY, true).is_ok() && glib::tmp_dir() == Path::new(MEMORY);
    match usual {
        Some(usual) => drop(glib::setenv(TEMPORARY, usual, true)),
        None => glib::unsetenv(TEMPORARY),
    }
    if !kept {
        tracing::warn!("what is printed may pass through the disk");
    }
}

pub(crate) fn dialog(window: &WebviewWindow, paper: Paper) -> tauri::Result<()> {
    window.with_webview(move |webview| {
        let view = webview.inner();
        // It runs a loop of its own until it closes, so it starts from the outermost one.
        glib::idle_add_local_once(move || {
            let print = PrintOperation::new(&view);
            print.set_page_setup(&sheet(paper));
            print.run_dialog(None::<&gtk::Window>);
        });
    })
}

/// While a dialog runs its own loop, no window is built or destroyed. Whatever it asks, the answer
/// is no.
pub(crate) fn close_dialog() {
    glib::idle_add_once(|| {
        for window in gtk::Window::list_toplevels() {
            if let Ok(dialog) = window.downcast::<gtk::Dialog>() {
                dialog.response(ResponseType::Cancel);
            }
        }
    });
}

pub(crate) fn to_file(window: &WebviewWindow, file: &Path, paper: Paper) -> Result<(), PrintError> {
    let memory = memfd_create("page", MemfdFlags::CLOEXEC).map_err(io::Error::from)?;
    let memory = Arc::new(File::from(memory));
    let place = format!("file:///proc/self/fd/{}", memory.as_raw_fd());
    let (done, printed) = mpsc::channel();
    // Held until the print is over, also when nobody waits for it any more: the number in its name
    // must not come to mean another file.
    let held = memory.clone();
    let started = window.with_webview(move |webview| {
        let print = PrintOperation::new(&webview.inner());
        print.set_print_settings(&settings(&place));
        print.set_page_setup(&sheet(paper));
        let failed = done.clone();
        // Nobody listens any more when it took too long.
        print.connect_failed(move |_, error| {
            tracing::warn!(%error, "not printed");
            let _ = failed.send(false);
        });
        print.connect_finished(move |_| {
            let _ = done.send(held.metadata().is_ok_and(|held| held.len() > 0));
        });
        print.print();
    });
    started.map_err(|_| PrintError::NoPage)?;
    super::wait(&printed)?;
    io::copy(&mut &*memory, &mut File::create(file)?)?;
    Ok(())
}

fn settings(place: &str) -> PrintSettings {
    let settings = PrintSettings::new();
    settings.set_printer(&glib::dgettext(Some(DOMAIN), PRINTER));
    settings.set(gtk::PRINT_SETTINGS_OUTPUT_FILE_FORMAT, Some("pdf"));
    settings.set(gtk::PRINT_SETTINGS_OUTPUT_URI, Some(place));
    settings
}

fn sheet(paper: Paper) -> PageSetup {
    let sheet = PageSetup::new();
    sheet.set_paper_size(&PaperSize::new(Some(match paper {
        Paper::A4 => gtk::PAPER_NAME_A4,
        Paper::Letter => gtk::PAPER_NAME_LETTER,
    })));
    sheet.set_top_margin(MARGIN, Unit::Mm);
    sheet.set_bottom_margin(MARGIN, Unit::Mm);
    sheet.set_left_margin(MARGIN, Unit::Mm);
    sheet.set_right_margin(MARGIN, Unit::Mm);
    sheet
}
