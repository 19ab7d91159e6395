//! The tray: the program's sign on the desktop while it has no window.
//!
//! A boundary because the toolkit behaves in its own way on each system. On Linux it panics where its
//! library is not installed, and says nothing where no desktop shows trays. So nothing depends on it:
//! a second launch opens the window as well.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use app::App;
use tauri::menu::{Menu, MenuEvent, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager, Wry, include_image};
use words::{Language, Message, say};

use crate::NAME;

/// Something that can be done from the menu: its name, its words, and what it does.
type Item = (&'static str, Message<'static>, fn(&App));

/// What can be done from the menu.
const ITEMS: [Item; 3] = [
    ("open", Message::TrayOpen, |core| core.show(core.window())),
    ("lock", Message::TrayLock, |core| _ = core.lock_gently()),
    ("quit", Message::TrayQuit, App::quit),
];

/// The lines of the menu, in the order of [`ITEMS`].
struct Lines(Vec<MenuItem<Wry>>);

/// Puts it there, if the system has a place for it.
pub(crate) fn build(handle: &AppHandle) {
    match catch_unwind(AssertUnwindSafe(|| put(handle))) {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "no tray"),
        Err(_) => tracing::warn!("no tray: the system has no library for it"),
    }
}

/// Says it all again, in the language chosen now.
pub(crate) fn renew(handle: &AppHandle) {
    let Some(lines) = handle.try_state::<Lines>() else {
        return;
    };
    let language = language(handle);
    for (line, (_, words, _)) in lines.0.iter().zip(ITEMS) {
        if let Err(error) = line.set_text(say(language, words)) {
            tracing::warn!(%error, "tray");
        }
    }
}

fn put(handle: &AppHandle) -> tauri::Result<()> {
    let language = language(handle);
    let line =
        |(id, words, _)| MenuItem::with_id(handle, id, say(language, words), true, None::<&str>);
    let lines: Vec<_> = ITEMS.into_iter().map(line).collect::<Result<_, _>>()?;
    let menu = Menu::new(handle)?;
    for line in &lines {
        menu.append(line)?;
    }
    TrayIconBuilder::new()
        .icon(include_image!("../icons/32x32.png"))
        .tooltip(NAME)
        .menu(&menu)
        .on_menu_event(chosen)
        .build(handle)?;
    handle.manage(Lines(lines));
    Ok(())
}

fn chosen(handle: &AppHandle, event: MenuEvent) {
    let Some((_, _, act)) = ITEMS.into_iter().find(|(id, ..)| event.id() == id) else {
        return;
    };
    let core = handle.state::<Arc<App>>().inner().clone();
    // Locking waits for what the page has not sent yet, and the page for this thread.
    thread::spawn(move || act(&core));
}

fn language(handle: &AppHandle) -> Language {
    handle.state::<Arc<App>>().language()
}
