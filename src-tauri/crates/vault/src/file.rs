//! Everything about the file: SQLite, its pages, its folder and the lock beside it. It moves
//! sealed bytes; only `head`, `inspect`, `reading` and `mend` are handed keys.

pub(crate) mod connection;
pub(crate) mod fresh;
pub(crate) mod head;
pub(crate) mod header;
pub(crate) mod image;
pub(crate) mod inspect;
pub(crate) mod mend;
pub(crate) mod migrate;
pub(crate) mod pages;
pub(crate) mod place;
pub(crate) mod reading;
pub(crate) mod rows;
