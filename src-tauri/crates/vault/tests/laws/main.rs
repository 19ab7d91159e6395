//! What the vault promises, kept to by tests that only use what the app can use, and SQLite to
//! do harm with.

mod crash;
mod damage;
mod everyday;
mod format;
mod refusals;
mod support;
mod tampering;
