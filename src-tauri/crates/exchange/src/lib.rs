//! Taking a person's words out, in forms that outlive this program.
//!
//! A boundary because these are other people's formats: nothing else in the program knows them.

pub mod json;
pub mod markdown;
