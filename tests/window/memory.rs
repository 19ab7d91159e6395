//! What is left of a person's words: in memory after locking, and on the disk ever. On the program
//! as it ships, with nothing but a keyboard.

use std::io::Write as _;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use domain::preferences::Language;
use tests::story::PASSPHRASE;
use tests::window::{Process, Stage, Typed, files_with, refuses_to_be_driven, until, workspace};

/// Unlikely enough to be anywhere by chance.
const PLANTED: &str = "zephyrquartz marigold";
const PLANTED_TITLE: &str = "umbrafjord lantern";

const NO_FILE: [&std::path::Path; 0] = [];

/// The most copies of either text that our own process may still hold once locked: what the
/// toolkit's side of the calls left behind.
const HANDFUL: usize = 2 * 5;

#[test]
fn nothing_is_left_of_what_was_written() -> Result<()> {
    let stage = Stage::new()?;
    let app = Typed::start(&stage)?;
    // About, and where it is kept: to the way on, past what comes before it.
    app.and_see("Tab, Return", || app.keys(&["Tab", "Return"]))?;
    app.and_see("Tab, Tab, Tab, Return", || {
        app.keys(&["Tab", "Tab", "Tab", "Return"])
    })?;
    app.and_see("Tab", || app.keys(&["Tab"]))?;
    app.and_see("typing passphrase", || app.type_text(PASSPHRASE))?;
    app.keys(&["Return"])?;
    until("the vault", || Ok(stage.vault().is_file().then_some(())))?;
    app.see_still()?;
    // Someone comes in: the window is closed with the recovery code on it, and opened later.
    app.keys(&["alt+F4"])?;
    stage.see_no_window()?;
    Typed::launch(&stage)?.see_end()?;
    app.see_drawn()?;
    open(&app)?;

    app.and_see("ctrl+n", || app.keys(&["ctrl+n"]))?;
    app.and_see("typing planted", || app.type_text(PLANTED))?;
    app.and_see("shift+Tab", || app.keys(&["shift+Tab"]))?;
    app.and_see("typing planted title", || app.type_text(PLANTED_TITLE))?;
    // Found again, so that it goes through the search and its answers as well.
    app.and_see("ctrl+f", || app.keys(&["ctrl+f"]))?;
    app.and_see("typing zephyrquartz", || app.type_text("zephyrquartz"))?;

    let before = copies(&app)?;
    assert!(before.web > 0, "the scan finds what is on the page");
    assert!(before.own > 0, "and what the core holds");
    assert_eq!(
        files_with(stage.folder(), PLANTED)?,
        NO_FILE,
        "on the disk while open"
    );

    app.and_see_other("locking", || app.keys(&["ctrl+l"]))?;
    let after = copies(&app)?;
    println!("copies of two texts: {before:?} while open, {after:?} after locking");
    assert_eq!(after.web, 0);
    assert!(after.own <= HANDFUL, "{after:?}");

    drop(app);
    for planted in [PLANTED, PLANTED_TITLE, PASSPHRASE] {
        assert_eq!(
            files_with(stage.folder(), planted)?,
            NO_FILE,
            "on the disk afterwards"
        );
    }
    Ok(())
}

#[test]
fn no_key_outlives_the_lock() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let keys = keys(&stage)?;
    let app = Typed::start(&stage)?;
    for _ in 0..3 {
        open(&app)?;
        let process = app.process();
        assert!(
            process.copies_of_any(&keys)? > 0,
            "the scan finds what is in use"
        );
        app.and_see_other("locking", || app.keys(&["ctrl+l"]))?;
        until("every key to be gone", || {
            Ok((process.copies_of_any(&keys)? == 0).then_some(()))
        })?;
    }
    Ok(())
}

/// The vault key and those made from it, as the reader that shares no code with us finds them.
fn keys(stage: &Stage) -> Result<Vec<Vec<u8>>> {
    let mut python = Command::new("/usr/bin/python3")
        .arg(workspace().join("tests/decryptor/decrypt.py"))
        .arg("keys")
        .arg(stage.vault())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut asked = python.stdin.take().context("no way to ask")?;
    asked.write_all(PASSPHRASE.as_bytes())?;
    drop(asked);
    let told = String::from_utf8(python.wait_with_output()?.stdout)?;
    let keys: Vec<_> = told.split_whitespace().map(bytes).collect::<Result<_>>()?;
    ensure!(
        keys.len() == 4 && keys.iter().all(|key| key.len() == 32),
        "four keys"
    );
    Ok(keys)
}

fn bytes(hex: &str) -> Result<Vec<u8>> {
    let digits = (0..hex.len()).step_by(2);
    digits
        .map(|at| Ok(u8::from_str_radix(&hex[at..at + 2], 16)?))
        .collect()
}

#[test]
fn windows_that_are_gone_leave_no_process_behind() -> Result<()> {
    let stage = Stage::new()?;
    stage.seed(Language::En, [])?;
    let app = Typed::start(&stage)?;
    for _ in 0..4 {
        open(&app)?;
        app.and_see_other("locking", || app.keys(&["ctrl+l"]))?;
    }
    // The page's own, its network's, and one that may just be ending.
    let left: Vec<String> = app.web_processes().into_iter().map(Process::name).collect();
    assert!(left.len() <= 3, "{left:?}");
    Ok(())
}

#[test]
fn the_shipping_window_cannot_be_driven() -> Result<()> {
    assert!(refuses_to_be_driven(&Stage::new()?)?);
    Ok(())
}

fn open(app: &Typed<'_>) -> Result<()> {
    app.and_see_other("opening", || {
        app.type_text(PASSPHRASE)?;
        app.keys(&["Return"])
    })
}

/// Copies of what was planted.
#[derive(Debug)]
struct Copies {
    web: usize,
    own: usize,
}

fn copies(app: &Typed<'_>) -> Result<Copies> {
    let mut copies = Copies { web: 0, own: 0 };
    for planted in [PLANTED, PLANTED_TITLE] {
        for process in app.web_processes() {
            copies.web += process.copies_of(planted)?;
        }
        copies.own += app.process().copies_of(planted)?;
    }
    Ok(copies)
}
