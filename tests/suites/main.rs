//! All that is tested without a window: one file for each subject. They are one program, because
//! each program of tests carries the whole core with it, and sixteen of them filled a small disk.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod card;
mod export;
mod help;
mod inbox;
mod pages;
mod places;
mod plan;
mod privacy;
mod reminders;
mod sessions;
mod shipping;
mod stories;
mod tidy;
mod timer;
mod unsaved;
mod urges;
mod wire;
mod words;
