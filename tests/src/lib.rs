//! What the suites share: worlds for stories, and the real program in a real window.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

pub mod clipboard;
pub mod drafts;
pub mod keychain;
pub mod people;
pub mod real;
pub mod reminders;
pub mod source;
pub mod story;
#[cfg(target_os = "linux")]
pub mod window;
