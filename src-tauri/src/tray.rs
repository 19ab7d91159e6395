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
use words::{Message, say};

use crate::{NAME, turn, windows};

/// Something that can be done from the menu.
struct Item {
    id: &'static str,
    words: Message<'static>,
    act: fn(&AppHandle),
}

const OPEN: Item = Item {
    id: "open",
    words: Message::TrayOpen,
    act: windows::bring_up,
};
const LOG: Item = Item {
    id: "log",
    words: Message::TrayLog,
    act: windows::log,
};
const LOCK: Item = Item {
    id: "lock",
    words: Message::TrayLock,
    act: |handle| {
        let core = core(handle);
        turn::apart("locking", move || _ = core.lock_gently());
    },
};
const QUIT: Item = Item {
    id: "quit",
    words: Message::TrayQuit,
    act: |handle| {
        let core = core(handle);
        turn::apart("quitting", move || core.quit());
    },
};

/// The menu's lines, to be said again.
struct Lines {
    items: Vec<(MenuItem<Wry>, Message<'static>)>,
    next: MenuItem<Wry>,
}

/// Puts it there, if the system has a place for it.
pub(crate) fn build(handle: &AppHandle) {
    match catch_unwind(AssertUnwindSafe(|| put(handle))) {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "no tray"),
        Err(_) => tracing::warn!("no tray: the system has no library for it"),
    }
}

/// Says it all again: in the language chosen now, with the reminder that is next now.
pub(crate) fn renew(handle: &AppHandle) {
    let Some(lines) = handle.try_state::<Lines>() else {
        return;
    };
    let language = core(handle).language();
    for (line, words) in &lines.items {
        say_on(line, &say(language, *words));
    }
    say_on(&lines.next, &next(handle));
}

fn say_on(line: &MenuItem<Wry>, words: &str) {
    // What is said already is not said again: the desktop would draw it anew.
    let said = match line.text() {
        Ok(now) if now == words => Ok(()),
        _ => line.set_text(words),
    };
    if let Err(error) = said {
        tracing::warn!(%error, "tray");
    }
}

fn put(handle: &AppHandle) -> tauri::Result<()> {
    let language = core(handle).language();
    let line = |item: &Item| {
        MenuItem::with_id(
            handle,
            item.id,
            say(language, item.words),
            true,
            None::<&str>,
        )
    };
    let next = MenuItem::new(handle, next(handle), false, None::<&str>)?;
    let (open, log, lock, quit) = (line(&OPEN)?, line(&LOG)?, line(&LOCK)?, line(&QUIT)?);
    let menu = Menu::with_items(handle, &[&open, &log, &next, &lock, &quit])?;
    TrayIconBuilder::new()
        .icon(include_image!("../icons/32x32.png"))
        .tooltip(NAME)
        .menu(&menu)
        .on_menu_event(chosen)
        .build(handle)?;
    handle.manage(Lines {
        items: vec![
            (open, OPEN.words),
            (log, LOG.words),
            (lock, LOCK.words),
            (quit, QUIT.words),
        ],
        next,
    });
    Ok(())
}

fn chosen(handle: &AppHandle, event: MenuEvent) {
    let items = [OPEN, LOG, LOCK, QUIT];
    let Some(Item { act, .. }) = items.into_iter().find(|item| event.id() == item.id) else {
        return;
    };
    let handle = handle.clone();
    // Locking waits for what the page has not sent yet, and the page for this thread.
    thread::spawn(move || act(&handle));
}

/// When the next reminder comes, in words that anyone may see.
fn next(handle: &AppHandle) -> String {
    let core = core(handle);
    let next = core.next_reminder();
    next.unwrap_or_else(|| say(core.language(), Message::TrayNoReminder))
}

fn core(handle: &AppHandle) -> Arc<App> {
    handle.state::<Arc<App>>().inner().clone()
}
