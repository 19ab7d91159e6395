//! The real program in a real window. Linux alone: it needs a display of its own, and `/proc`.
#![cfg(target_os = "linux")]
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a real window lives in real time, and says what it measured"
)]

mod accessibility;
mod background;
mod calendar_file;
mod card;
mod cravings;
mod gate_log;
mod help;
mod insights;
mod journey;
mod keyboard;
mod kill;
mod locks;
mod memory;
mod page;
mod paper;
mod plan;
mod quit;
mod recovery;
mod reminded;
mod reminders;
mod second_start;
mod sessions;
mod sizes;
mod tray;
mod triggers;
mod urge_timer;
mod writing;
