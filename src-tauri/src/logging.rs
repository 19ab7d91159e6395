//! The log: to standard error, never to a file, and never with anything a person wrote.

use std::panic::{self, PanicHookInfo};

use tracing::Level;

/// Starts logging. A second start is ignored.
pub(crate) fn start() {
    let _ = tracing_subscriber::fmt()
        .with_max_level(Level::INFO)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time()
        .try_init();
    panic::set_hook(Box::new(say_where));
}

/// Says where a mistake of ours is. Not what it says of itself, as it otherwise would: the standard
/// library quotes the text that was cut in the wrong place, and desktops keep what programs print.
fn say_where(mistake: &PanicHookInfo<'_>) {
    let place = mistake.location().map(ToString::to_string);
    tracing::error!("panicked at {}", place.unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, said: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(said)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_mistake_in_the_middle_of_their_words_quotes_none_of_them() {
        start();
        let page = Page::default();
        let kept = page.clone();
        let log = tracing_subscriber::fmt()
            .with_writer(move || kept.clone())
            .finish();
        let words = String::from("añoranza");
        let cut = || words[..2].len();
        let failed = tracing::subscriber::with_default(log, || panic::catch_unwind(cut));
        // Other tests say what is wrong.
        drop(panic::take_hook());

        let quoted = *failed.unwrap_err().downcast::<String>().unwrap();
        assert!(quoted.contains(&words), "{quoted}");
        let said = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
        assert!(said.contains(file!()), "{said}");
        assert!(!said.contains(&words), "{said}");
    }
}
