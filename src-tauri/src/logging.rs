//! The log: to standard error, never to a file, and never with anything a person wrote.

use tracing::Level;

/// Starts logging. A second start is ignored.
pub(crate) fn start() {
    let _ = tracing_subscriber::fmt()
        .with_max_level(Level::INFO)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time()
        .try_init();
}
