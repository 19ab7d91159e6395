//! Locking when the computer sleeps or its screen locks.
//!
//! A boundary because each system says it in its own way. On Linux, logind does, and waits for us;
//! some desktops have their screen saver say it instead. Elsewhere the core notices sleep by its
//! clocks: the wall clock has gone ahead of the steady one, or nobody touched anything for too long.

#[cfg(target_os = "linux")]
mod linux;

#[cfg(target_os = "linux")]
pub(crate) use linux::watch;

/// Starts watching, where there is something to watch.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_core: std::sync::Arc<app::App>) {}
