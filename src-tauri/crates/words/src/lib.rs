//! The words that the core itself says: titles of the system's dialogs, names of files, and what is
//! written into files. Everything else on screen is said by the window.
//!
//! A boundary because words belong to the catalogue in `ui/locales`, which the window and the core
//! share, and never to code. The core names a [`Message`] with its values; which words those are in
//! a [`Language`] is decided here, from a copy of `native.ftl` that is built into the program.

mod catalogue;
mod message;
mod when;

pub use catalogue::{Language, say};
pub use message::{Half, Message};
pub use when::{date, time};
