//! The shell: the only code that names `tauri`. It gives the core its ports, shows the windows the
//! core asks for, and passes calls through.
//!
//! A boundary because everything here differs between Linux, macOS and Windows, or belongs to the
//! window toolkit. Nothing here decides anything about a journal.

mod arguments;
mod autostart;
mod clipboard;
mod clock;
mod ipc;
mod keychain;
#[cfg(all(target_os = "linux", not(feature = "window-tests")))]
mod left_behind;
mod logging;
pub mod memory;
mod notify;
mod print;
mod reminders;
mod sleep;
mod tray;
mod turn;
#[cfg(target_os = "linux")]
mod view;
mod windows;

use std::process::ExitCode;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use app::{App, Place, Ports};
use tauri::{Manager, RunEvent};

/// What the program is called wherever it says so, which is nothing but its name.
const NAME: &str = "Mooring";
/// What systems call the program. `tauri.conf.json` has the same.
const IDENTIFIER: &str = "org.mooring.Mooring";

/// What one guess at a new passphrase should take on this computer.
const GUESS: Duration = Duration::from_millis(850);

/// Runs the program until it is told to quit. Answers with a failure when no window could be had.
pub fn run() -> ExitCode {
    memory::protect();
    logging::start();
    print::prepare();
    let arguments = match arguments::Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(unknown) => {
            tracing::error!("{unknown}");
            return ExitCode::from(2);
        }
    };
    let built = tauri::Builder::default()
        // First, so that a second launch ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|handle, given, _| {
            // Somebody logs in while it runs already.
            if !given.iter().any(|option| option == arguments::HIDDEN) {
                windows::bring_up(handle);
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![ipc::gate, ipc::desk])
        .setup(move |tauri| {
            let autostart = autostart::System::new(arguments.data.as_deref());
            let place = match arguments.data {
                Some(folder) => Place::portable(folder),
                None => Place::on_this_computer(tauri.path().app_local_data_dir()?),
            };
            let (answers, answered) = mpsc::channel();
            let (stir, stirred) = mpsc::channel();
            let ports = Ports {
                clock: Box::new(clock::System::new()),
                entropy: Mutex::new(Box::new(clock::SystemEntropy)),
                desktop: Box::new(windows::Windows::new(tauri.handle().clone(), stir)),
                keychain: Arc::new(keychain::System),
                clipboard: Arc::new(clipboard::System::default()),
                notifier: Arc::new(notify::System::new(answers)),
                autostart: Box::new(autostart),
                cost: |clock| vault::KdfCost::calibrate(GUESS, || clock.elapsed()),
            };
            let core = Arc::new(App::new(ports, place));
            tauri.manage(core.clone());
            if !arguments.hidden {
                windows::bring_up(tauri.handle());
            }
            // Afterwards, while the window's page is being read: nobody waits for the tray.
            tray::build(tauri.handle());
            look_around_for_ever(core.clone());
            reminders::watch(tauri.handle().clone(), answered, stirred);
            sleep::watch(core);
            Ok(())
        })
        .on_window_event(windows::on_event)
        .build(tauri::generate_context!());
    match built {
        Ok(program) => {
            program.run(|_, event| {
                // Closing the last window locks the journal; the program stays for reminders.
                if let RunEvent::ExitRequested {
                    code: None, api, ..
                } = event
                {
                    api.prevent_exit();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "no window");
            ExitCode::FAILURE
        }
    }
}

fn look_around_for_ever(core: Arc<App>) {
    std::thread::spawn(move || {
        let look_around = || {
            if let Some(reason) = core.look_around() {
                tracing::info!(?reason, "locked");
            }
        };
        turn::for_ever(
            Duration::from_secs(1),
            &[
                ("looking around", &look_around),
                ("taking back what was copied", &|| core.take_back_copied()),
                ("settling in", &|| core.settle_in()),
            ],
        )
    });
}
