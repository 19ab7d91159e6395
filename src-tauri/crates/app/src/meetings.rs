//! Sessions on the calendar. In code a therapy session is a `Meeting`, because a `Session` is an
//! unlocked vault; each belongs to a series, and is named by it.

mod bring;
mod calendar;
mod file;
mod homework;
mod notes;
mod series;

pub(crate) use bring::{mark, marked, unmark};
pub(crate) use calendar::{between, next, next_series, week};
pub(crate) use file::{open as open_file, save as save_file};
pub(crate) use homework::{homework, homework_read, homework_save, homework_tick};
pub(crate) use notes::{page, read as notes_read, save as notes_save};
pub(crate) use series::{
    add, change_later, edit, list, read as series_read, save as series_save, template, zones,
};
