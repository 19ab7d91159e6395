//! A disk on which one page cannot be read any more: as with a page that was overwritten, what was on
//! it is lost, and the journal opens.

use std::{env, path::Path, process::Command};

use vault::{Findings, Keep};

use crate::support::{ANSWER, AT, DO, Harbour, Os, assert_sound, in_child, try_open};

#[test]
fn a_page_that_cannot_be_read_costs_only_what_was_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let shim = folder.path().join("bad_sector.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/laws/bad_sector.c");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .args([&shim, &source])
        .status()
        .expect("a C compiler, as SQLite needs one too");
    assert!(built.success());

    let (mut harbour, mut vault) = Harbour::new(81);
    let id = harbour.add(&mut vault, b"one");
    harbour.save(&mut vault, id, Some(1), b"one, edited", Keep::Earlier);
    harbour.add(&mut vault, &[b'l'; 6000]);
    harbour.add(&mut vault, b"two");
    drop(vault);
    let bytes = harbour.bytes();
    for page in 0..bytes.len() / 4096 {
        // A file of its own, so that it lies on sectors of its own.
        std::fs::remove_file(&harbour.path).unwrap();
        harbour.put_bytes(&bytes);
        let through = [
            "env".to_owned(),
            format!("LD_PRELOAD={}", shim.display()),
            format!("BAD_FILE={}", harbour.path.display()),
            format!("BAD_PAGE={page}"),
        ];
        let through: Vec<&str> = through.iter().map(String::as_str).collect();
        let answer = in_child("bad_sector::child", "open", &harbour.path, &through);
        assert_eq!(
            answer, "mended, 0 slots lost, 0 records lost without a word",
            "{page}"
        );

        let kept = harbour.folder.path().join("journal.vault.damaged");
        let mut readable = bytes.clone();
        readable[page * 4096..][..4096].fill(0);
        assert!(std::fs::read(&kept).unwrap() == readable, "{page}");
        std::fs::remove_file(kept).unwrap();
        assert_sound(&harbour.open().findings);
    }
}

#[test]
#[ignore = "run by the test above, on a disk of its making"]
#[expect(clippy::print_stdout, reason = "this is how it answers")]
fn child() {
    let (Ok(_), Some(at)) = (env::var(DO), env::var_os(AT)) else {
        return;
    };
    let answer = match try_open(Path::new(&at), &mut Os) {
        Ok(opened) => describe(opened.records.len(), &opened.findings),
        Err(error) => format!("{error:?}"),
    };
    println!("{ANSWER}{answer}");
}

/// Of the three records, those that are not there must be among those that are told.
fn describe(records: usize, findings: &Findings) -> String {
    let mended = match findings.kept_copy {
        Some(_) => "mended",
        None => "not mended",
    };
    let mut told: Vec<_> = findings.damaged.iter().map(|lost| lost.id).collect();
    told.dedup();
    let untold = 3_usize.saturating_sub(records + told.len());
    let slots = findings.lost_slots.len();
    format!("{mended}, {slots} slots lost, {untold} records lost without a word")
}
