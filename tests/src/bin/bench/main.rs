//! Measures the core against its budgets and prints a table for the README. Started by
//! `cargo xtask bench`, optimised.
//!
//! A loop of our own: a vault has to be opened afresh for every figure and a save has to reach the
//! disk, which frameworks for loops of nanoseconds are not made for. A median of a few runs says it.

#![expect(
    clippy::disallowed_methods,
    reason = "figures are measured in real time"
)]
#[cfg(target_os = "linux")]
mod window;

mod figures;
mod journal;
mod weight;

use ::tests::source;
use anyhow::Result;
use figures::Row;
use journal::Size;

const SIZES: [Size; 2] = [
    Size {
        written: "10,000",
        records: 10_000,
        opening_ms: 50,
        searching_ms: 5,
    },
    Size {
        written: "100,000",
        records: 100_000,
        opening_ms: 400,
        searching_ms: 30,
    },
];

#[expect(clippy::print_stdout, reason = "the table is what was asked for")]
fn main() -> Result<()> {
    // Not in the system's folder for temporary files, which is often in memory.
    let target = source::root().join("target");
    let mut rows = Vec::new();
    for size in &SIZES {
        rows.extend(journal::rows(&target, size)?);
    }
    rows.push(journal::next_reminder(&target)?);
    let (first, all) = weight::packed(&source::root().join("ui/dist"))?;
    for (what, bytes) in [
        (
            "scripts and styles that the desk reads to show itself",
            first,
        ),
        ("all that it can come to read", all),
    ] {
        rows.push(Row {
            what: format!("{what}, packed"),
            figure: bytes as f64 / 1_000.0,
            budget: 150.0,
            unit: "KB",
        });
    }
    #[cfg(target_os = "linux")]
    rows.extend(window::rows()?);
    println!("{}", figures::table(&rows));
    Ok(())
}
