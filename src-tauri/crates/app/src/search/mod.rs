//! Search over everything that was written.
//!
//! A boundary because it keeps copies of its own: each text once as it was written and once folded,
//! the form in which case and accents do not matter. Nothing of it is ever on the disk. It is built
//! at unlock, wiped at lock, and every search looks through all of it, which is quick enough that
//! no structure cleverer than a list is needed (`cargo xtask bench`).

mod arena;
mod fold;
mod index;
#[cfg(test)]
mod laws;
mod marks;
mod query;

pub use index::{Document, Index};
pub use query::Query;
