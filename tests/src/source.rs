//! The project's own source, for suites that hold it to its rules.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The top of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below `folder` (from the top) whose name ends with one of `endings`, with its path
/// from the top and its text. What is built or fetched is left out.
pub fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let skipped = ["node_modules", "dist", "target", "generated", "gen", ".git"];
    let root = root();
    let walk = walkdir::WalkDir::new(root.join(folder))
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !skipped.iter().any(|name| entry.file_name() == *name));
    let files: Vec<(String, String)> = walk
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy();
            endings.iter().any(|ending| name.ends_with(ending))
        })
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).expect("below the top");
            let text = fs::read_to_string(entry.path()).expect("text");
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect();
    assert!(
        !files.is_empty(),
        "no {endings:?} below {folder}: this rule checks nothing"
    );
    files
}

/// One file from the top.
pub fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of all packages that `package` is built from on any of our systems, itself aside.
pub fn built_from(package: &str) -> Vec<String> {
    let systems = [
        "x86_64-unknown-linux-gnu",
        "aarch64-apple-darwin",
        "x86_64-pc-windows-msvc",
    ];
    let output = Command::new(env!("CARGO"))
        .args([
            "tree", "--locked", "--prefix", "none", "--edges", "normal", "--format", "{p}",
        ])
        .args(systems.iter().flat_map(|system| ["--target", system]))
        .args(["--package", package])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).expect("names");
    let mut names: Vec<String> = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names
}

/// A JSON file from the top.
pub fn json(path: &str) -> Value {
    serde_json::from_str(&file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A manifest from the top.
pub fn manifest(path: &str) -> toml::Table {
    file(path)
        .parse()
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}
