//! How the toolkit shows a page on Linux, where its own choices do not suit: what is being composed is
//! seen, and without a graphics card none is emulated.
//!
//! A boundary because it speaks to WebKitGTK itself, and knows how Linux lists graphics cards.

use std::fs;
use std::path::Path;

use tauri::webview::WebviewWindow;
use webkit2gtk::{
    HardwareAccelerationPolicy, InputMethodContextExt, Settings, SettingsExt, WebViewExt,
};

/// Where Linux lists graphics cards.
const CARDS: &str = "/dev/dri";

/// What the file of a card begins with that draws for any program. One that only shows pictures, as
/// many virtual machines have it, lacks such a file.
const DRAWS: &str = "renderD";

/// Settles how a new window shows its page.
pub(crate) fn settle(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let view = webview.inner();
        // Lets people see what they compose with an input method: wry leaves it off (wry#1724).
        if let Some(context) = view.input_method_context() {
            context.set_enable_preedit(true);
        }
        if let Some(settings) = WebViewExt::settings(&view) {
            settle_drawing(&settings);
            // Driven tests read what pages complain about.
            #[cfg(feature = "window-tests")]
            settings.set_enable_write_console_messages_to_stdout(true);
        }
    })
}

/// An emulated card takes a third more work for each start, and three times as much for each letter
/// typed on a long page, than drawing without one.
fn settle_drawing(settings: &Settings) {
    if !has_card(Path::new(CARDS)) {
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
}

fn has_card(folder: &Path) -> bool {
    let names = fs::read_dir(folder).into_iter().flatten().flatten();
    names
        .map(|entry| entry.file_name())
        .any(|name| name.to_string_lossy().starts_with(DRAWS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_card_that_draws_counts() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("mooring-cards-{}", std::process::id()));
        assert!(!has_card(&folder), "no such folder");
        fs::create_dir(&folder)?;
        fs::write(folder.join("card0"), "")?;
        let shows = has_card(&folder);
        fs::write(folder.join("renderD128"), "")?;
        let draws = has_card(&folder);
        fs::remove_dir_all(&folder)?;
        assert!(!shows && draws);
        Ok(())
    }
}
