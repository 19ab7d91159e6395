//! The program.

// A console window beside the journal would be one window too many.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

#[global_allocator]
static HEAP: mooring::memory::Wiping = mooring::memory::Wiping;

fn main() -> ExitCode {
    mooring::run()
}
