//! The program.
fn main() { mooring::run() }
