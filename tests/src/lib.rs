//! What the suites share: worlds for stories, and the real program in a real window.

pub mod source;
pub mod story;
#[cfg(target_os = "linux")]
pub mod window;
