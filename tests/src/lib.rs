//! What the suites share: worlds for stories, and the real program in a real window.

pub mod story;
