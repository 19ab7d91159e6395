//! The windows: built and destroyed, never hidden. A hidden window keeps its page, and the page
//! keeps hundreds of copies of what was on it; a destroyed one leaves none.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::Sender;

use app::wire::types::{Changed, Paper, Platform};
use app::{App, Desktop, PrintError, Window};
use tauri::webview::{NewWindowResponse, WebviewWindow, WebviewWindowBuilder};
use tauri::{AppHandle, Emitter, Manager, PhysicalPosition, PhysicalSize, WebviewUrl, WindowEvent};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::{NAME, print, turn};

const SIZE: (f64, f64) = (1120.0, 760.0);
const SMALLEST: (f64, f64) = (420.0, 560.0);

/// The windows as the core directs them.
pub(crate) struct Windows {
    handle: AppHandle,
    stir: Sender<()>,
}

impl Windows {
    /// With whom to stir when something changes.
    pub(crate) fn new(handle: AppHandle, stir: Sender<()>) -> Self {
        Windows { handle, stir }
    }
}

fn label(window: Window) -> &'static str {
    match window {
        Window::Gate => "gate",
        Window::Desk => "desk",
    }
}

/// Shows the window that belongs on screen now, in front: for a start and for a second launch.
pub(crate) fn bring_up(handle: &AppHandle) {
    let window = handle.state::<Arc<App>>().window();
    handle.state::<Arc<App>>().show(window);
}

/// As [`bring_up`], and has the page open where something is logged.
///
/// By the fragment of its address: that reaches a page which is there as well as one that is still
/// being loaded, and cannot hear of anything yet.
pub(crate) fn log(handle: &AppHandle) {
    bring_up(handle);
    let here = handle.clone();
    report(handle.run_on_main_thread(move || {
        for window in here.webview_windows().into_values() {
            report(window.url().and_then(|mut address| {
                address.set_fragment(Some("log"));
                window.navigate(address)
            }));
        }
    }));
}

/// Closing a window locks first, while the page can still send what was typed last.
pub(crate) fn on_event(window: &tauri::Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        let core = window.state::<Arc<App>>().inner().clone();
        turn::apart("closing", move || core.close());
    }
}

impl Desktop for Windows {
    fn show(&self, window: Window) {
        let other = label(match window {
            Window::Gate => Window::Desk,
            Window::Desk => Window::Gate,
        });
        if self.handle.get_webview_window(other).is_some() {
            print::close_dialog();
        }
        self.on_main(move |handle| {
            let other = handle.get_webview_window(other);
            let place = other.as_ref().and_then(Bounds::of);
            if let Some(other) = other {
                report(other.destroy());
                end_what_is_left();
            }
            match handle.get_webview_window(label(window)) {
                Some(shown) => {
                    report(shown.unminimize());
                    report(shown.set_focus());
                }
                None => report(build(handle, window, place)),
            }
        });
    }

    fn close(&self) {
        print::close_dialog();
        self.on_main(|handle| {
            for window in handle.webview_windows().into_values() {
                report(window.destroy());
            }
            end_what_is_left();
        });
    }

    fn changed(&self, what: Changed) {
        // Nobody looks at reminders any more when the program ends.
        let _ = self.stir.send(());
        report(self.handle.emit("changed", what));
    }

    fn pick_folder(&self, title: &str) -> Option<PathBuf> {
        let picked = self
            .handle
            .dialog()
            .file()
            .set_title(title)
            .blocking_pick_folder();
        picked.and_then(path)
    }

    fn open_file(&self, title: &str) -> Option<PathBuf> {
        let dialog = self.handle.dialog().file().set_title(title);
        dialog.blocking_pick_file().and_then(path)
    }

    fn pick_file(&self, title: &str, name: &str) -> Option<PathBuf> {
        let dialog = self
            .handle
            .dialog()
            .file()
            .set_title(title)
            .set_file_name(name);
        dialog.blocking_save_file().and_then(path)
    }

    fn print(&self, paper: Paper) -> Result<(), PrintError> {
        let shown = self.handle.webview_windows().into_values().next();
        print::dialog(&shown.ok_or(PrintError::NoPage)?, paper)
    }

    fn print_to_file(&self, file: &Path, paper: Paper) -> Result<(), PrintError> {
        print::to_file(&self.desk()?, file, paper)
    }

    fn platform(&self) -> Platform {
        Platform {
            content_protection: cfg!(any(target_os = "macos", target_os = "windows")),
            mac: cfg!(target_os = "macos"),
        }
    }

    fn quit(&self) {
        self.handle.exit(0);
    }
}

impl Windows {
    fn desk(&self) -> Result<WebviewWindow, PrintError> {
        let desk = self.handle.get_webview_window(label(Window::Desk));
        desk.ok_or(PrintError::NoPage)
    }

    fn on_main(&self, work: impl FnOnce(&AppHandle) + Send + 'static) {
        let handle = self.handle.clone();
        report(self.handle.run_on_main_thread(move || work(&handle)));
    }
}

fn path(picked: FilePath) -> Option<PathBuf> {
    picked.into_path().ok()
}

/// A window that does not obey is worth a line in the log, and nothing more can be done about it.
fn report<T>(result: tauri::Result<T>) {
    if let Err(error) = result {
        tracing::error!(%error, "window");
    }
}

/// Where a window stands, so that the next one opens in the same place.
struct Bounds {
    size: PhysicalSize<u32>,
    position: Option<PhysicalPosition<i32>>,
    maximized: bool,
}

impl Bounds {
    fn of(window: &WebviewWindow) -> Option<Self> {
        Some(Bounds {
            size: window.inner_size().ok()?,
            position: window.outer_position().ok(),
            maximized: window.is_maximized().unwrap_or(false),
        })
    }
}

fn build(handle: &AppHandle, window: Window, place: Option<Bounds>) -> tauri::Result<()> {
    let page = WebviewUrl::App(format!("{}.html", label(window)).into());
    let mut builder = WebviewWindowBuilder::new(handle, label(window), page)
        .title(NAME)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        // Nothing of a page is ever written to disk. A WebDriver cannot attach to such a window, so
        // driven tests alone do without.
        .incognito(!cfg!(feature = "window-tests"))
        // Silently does nothing on Linux; the settings say so there.
        .content_protected(!cfg!(feature = "window-tests"))
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(false)
        .disable_drag_drop_handler()
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny);
    let folder = folder_for_a_private_window();
    if let Some(folder) = &folder {
        builder = builder.data_directory(folder.clone());
    }
    let built = builder.build()?;
    if let Some(folder) = folder {
        // Empty, and of no use any more. Left behind, it says nothing.
        let _ = std::fs::remove_dir(folder);
    }
    if let Some(place) = place {
        if place.maximized {
            built.maximize()?;
        } else {
            built.set_size(place.size)?;
            if let Some(position) = place.position {
                built.set_position(position)?;
            }
        }
    }
    #[cfg(target_os = "linux")]
    crate::view::settle(&built)?;
    built.set_focus()
}

/// Frees what the toolkit keeps of windows that are gone. Windows of driven tests share it.
fn end_what_is_left() {
    #[cfg(all(target_os = "linux", not(feature = "window-tests")))]
    crate::left_behind::end();
}

/// A folder that no window had before, for its name alone.
///
/// On Linux a private window gets a web context of its own, but the toolkit keeps its list of
/// contexts that can read the program's pages by data folder. With one folder for all, it takes
/// every private context after the first for one that can, and the window says "The URL can't be
/// shown" (tauri-runtime-wry, `registered_custom_protocols`).
fn folder_for_a_private_window() -> Option<PathBuf> {
    static BUILT: AtomicU32 = AtomicU32::new(0);
    let needed = cfg!(all(target_os = "linux", not(feature = "window-tests")));
    needed.then(|| {
        let nth = BUILT.fetch_add(1, Ordering::Relaxed);
        std::env::temp_dir().join(format!("mooring-{}-{nth}", std::process::id()))
    })
}
