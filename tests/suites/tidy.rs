//! The invariants of ARCHITECTURE.md, held by reading the source.
use std::fs;

use regex::Regex;
use tests::source::{built_from, file, files, manifest, root};

const CRATES: &[&str] = &["domain", "vault", "exchange", "words", "app"];

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap()
}

#[test]
fn no_crate_knows_the_window() {
    for name in CRATES {
        let names = built_from(name);
        let window = names
            .iter()
            .find(|name| name.starts_with("tauri") || name.starts_with("wry"));
        assert_eq!(window, None, "{name} is built from a window");
    }
    assert!(
        built_from("mooring").contains(&"tauri".to_owned()),
        "this test can see tauri"
    );
}

#[test]
fn the_vault_alone_names_ciphers_and_the_database() {
    let ciphers = [
        "aes-gcm", "argon2", "hkdf", "hmac", "hpke", "rusqlite", "sha2",
    ];
    for name in CRATES {
        let manifest = manifest(&format!("src-tauri/crates/{name}/Cargo.toml"));
        let names = ciphers
            .iter()
            .any(|cipher| manifest["dependencies"].get(cipher).is_some());
        assert_eq!(names, *name == "vault", "{name}");
    }
}

#[test]
fn each_crate_uses_only_what_it_may() {
    let may: &[(&str, &[&str])] = &[
        ("domain", &[]),
        ("words", &[]),
        ("vault", &[]),
        ("exchange", &["domain", "words"]),
        ("app", &["domain", "words", "vault", "exchange"]),
    ];
    for (name, may) in may {
        let manifest = manifest(&format!("src-tauri/crates/{name}/Cargo.toml"));
        for ours in CRATES {
            let uses = manifest["dependencies"].get(ours).is_some();
            assert!(!uses || may.contains(ours), "{name} uses {ours}");
        }
    }
}

#[test]
fn nothing_speaks_to_the_network() {
    let clients = [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "isahc",
        "attohttpc",
        "surf",
        "tungstenite",
        "rustls",
        "native-tls",
    ];
    let names = built_from("mooring");
    for client in clients {
        assert!(
            !names.contains(&client.to_owned()),
            "mooring is built from {client}"
        );
    }
    let calls =
        regex(r"\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection");
    for (path, text) in files("ui/src", &[".ts", ".svelte"]) {
        assert!(!calls.is_match(&text), "{path} speaks to a network");
    }
}

#[test]
fn only_the_host_speaks_to_the_core() {
    for (path, text) in files("ui/src", &[".ts", ".svelte"]) {
        let speaks = text.contains("@tauri-apps/");
        assert!(
            !speaks || path.starts_with("ui/src/host/"),
            "{path} imports @tauri-apps"
        );
    }
}

#[test]
fn pages_keep_nothing() {
    let kept = regex(r"localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\.");
    for (path, text) in files("ui/src", &[".ts", ".svelte"]) {
        assert!(!kept.is_match(&text), "{path} keeps something in the page");
    }
}

#[test]
fn time_comes_in_by_one_door() {
    let listed = file(".clippy.toml");
    let methods = [
        "std::time::SystemTime::now",
        "std::time::Instant::now",
        "chrono::Utc::now",
        "chrono::Local::now",
    ];
    for method in methods {
        assert!(
            listed.contains(&format!("\"{method}\"")),
            ".clippy.toml does not refuse {method}"
        );
    }
    let doors: Vec<String> = files("src-tauri", &[".rs"])
        .into_iter()
        .filter(|(_, text)| text.contains("clippy::disallowed_methods"))
        .map(|(path, _)| path)
        .filter(|path| !path.starts_with("src-tauri/crates/xtask/"))
        .collect();
    assert_eq!(doors, ["src-tauri/src/clock.rs"]);
    // The pages ask the core for the time, too.
    let clock = regex(r"Date\.now\(|new Date\(\s*\)");
    for (path, text) in files("ui/src", &[".ts", ".svelte"]) {
        assert!(
            !clock.is_match(&text) || path.contains(".test.") || path.contains("/memory/"),
            "{path} reads a clock"
        );
    }
}

#[test]
fn unsafe_code_is_where_nothing_else_will_do() {
    let mut places: Vec<String> = files("src-tauri", &[".rs"])
        .into_iter()
        .filter(|(_, text)| regex(r"\bunsafe (impl|fn|\{)|allow\(unsafe_code").is_match(text))
        .map(|(path, _)| path)
        .collect();
    places.sort_unstable();
    assert_eq!(
        places,
        ["memory.rs", "print/macos.rs", "print/windows.rs"].map(|it| format!("src-tauri/src/{it}"))
    );
    let lints = manifest("Cargo.toml");
    assert_eq!(
        lints["workspace"]["lints"]["rust"]["unsafe_code"].as_str(),
        Some("forbid")
    );
}

#[test]
fn the_top_level_is_as_agreed() {
    let agreed = [
        "Cargo.toml",
        "Cargo.lock",
        "LICENSE",
        "README.md",
        "icons",
        "src-tauri",
        "target",
        "tests",
        "ui",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            name.starts_with('.') || agreed.contains(&name.as_str()),
            "{name} at the top level"
        );
    }
}

#[test]
fn every_module_says_why_it_is_there() {
    let mut rust = files("src-tauri", &[".rs"]);
    rust.extend(files("tests", &[".rs"]));
    for (path, text) in rust {
        assert!(
            text.starts_with("//! "),
            "{path} does not open with what it is for"
        );
    }
    let pages = files("ui/src", &[".ts", ".svelte"]);
    for (path, text) in pages
        .into_iter()
        .filter(|(path, _)| !path.contains(".test."))
    {
        let opens = text.starts_with("//") || text.starts_with("/*") || text.starts_with("<!--");
        assert!(opens, "{path} does not open with what it is for");
    }
}

#[test]
fn files_hold_one_idea() {
    let mut all = files("src-tauri", &[".rs"]);
    all.extend(files("tests", &[".rs"]));
    all.extend(files("ui/src", &[".ts", ".svelte", ".css"]));
    for (path, text) in all {
        let lines = text.lines().count();
        // Lists of stories and of words are long by nature.
        let list = path.starts_with("tests/suites/") || path.starts_with("tests/src/people");
        assert!(
            lines <= if list { 600 } else { 450 },
            "{path} has {lines} lines"
        );
    }
}

#[test]
fn nothing_is_left_for_later() {
    let marks = regex(
        r"\bTODO\b|\bFIXME\b|\bXXX\b|todo!\(|unimplemented!\(|#\[ignore|(test|it|describe)\.skip|@ts-ignore",
    );
    let mut all = files("src-tauri", &[".rs"]);
    all.extend(files("tests/src", &[".rs"]));
    all.extend(files("ui/src", &[".ts", ".svelte"]));
    for (path, text) in all {
        // A test that is run by another, which kills it, says so.
        let mark = text
            .lines()
            .find(|line| marks.is_match(line) && !line.contains("= \"run by"));
        assert_eq!(mark, None, "{path}");
    }
}

#[test]
fn names_say_what_a_thing_is() {
    let vague = regex(
        r"\b(struct|enum|trait|class|interface) \w*(Manager|Helper|Util|Utils|Service|Common)\b",
    );
    let mut all = files("src-tauri", &[".rs"]);
    all.extend(files("ui/src", &[".ts", ".svelte"]));
    for (path, text) in all {
        assert!(!vague.is_match(&text), "{path}: {:?}", vague.find(&text));
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let text = file("Cargo.toml");
    let table = text
        .split("[workspace.dependencies]")
        .nth(1)
        .unwrap()
        .split("\n[")
        .next()
        .unwrap();
    // Groups open with a comment; what needs more has its own. A line alone after a blank one has none.
    let groups: Vec<&str> = table.trim().split("\n\n").collect();
    for group in groups {
        assert!(
            group.trim_start().starts_with('#'),
            "no reason given for\n{group}"
        );
    }
}
