//! The process dies in the middle of saving, again and again. What was acknowledged is there.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write as _,
    path::Path,
    process::{Child, Command},
    thread,
    time::Duration,
};

use vault::{Keep, RecordId, Write};

use crate::support::{Harbour, Os, assert_sound, open_at};

const VAULT: &str = "MOORING_TEST_VAULT";
const ACKNOWLEDGED: &str = "MOORING_TEST_ACKNOWLEDGED";
const ROUNDS: usize = 40;

/// Saves for ever: to one record over and over, and to a new one each time. Each number is
/// noted only after the save has returned.
#[test]
#[ignore = "run by the test below, which kills it"]
fn saver() {
    let (Some(path), Some(noted)) = (env::var_os(VAULT), env::var_os(ACKNOWLEDGED)) else {
        return;
    };
    let opened = open_at(path.as_ref(), &mut Os);
    let mut vault = opened.vault;
    let mut base = opened
        .records
        .iter()
        .find(|r| r.id == diary())
        .map(|r| r.revision);
    let mut noted = OpenOptions::new().append(true).open(noted).unwrap();
    loop {
        let n = base.unwrap_or(0) + 1;
        let body = n.to_be_bytes();
        let keep = if n % 3 == 0 {
            Keep::Earlier
        } else {
            Keep::Replace
        };
        let writes = [
            Write::Put {
                id: diary(),
                base,
                body: &body,
                keep,
            },
            Write::Put {
                id: page(n),
                base: None,
                body: &body,
                keep,
            },
            Write::Erase {
                id: page(n.saturating_sub(20)),
            },
        ];
        base = Some(vault.write(&writes, &mut Os).unwrap()[0]);
        noted.write_all(&body).unwrap();
    }
}

fn diary() -> RecordId {
    RecordId::from_bytes([0xd1; 16])
}

fn page(n: u64) -> RecordId {
    let mut bytes = [0; 16];
    bytes[8..].copy_from_slice(&n.to_be_bytes());
    RecordId::from_bytes(bytes)
}

fn start(path: &Path, noted: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "crash::saver", "--ignored", "--quiet"])
        .env(VAULT, path)
        .env(ACKNOWLEDGED, noted)
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap()
}

fn last_noted(noted: &Path) -> u64 {
    let bytes = fs::read(noted).unwrap();
    bytes
        .last_chunk()
        .map_or(0, |last| u64::from_be_bytes(*last))
}

#[test]
fn killed_in_the_middle_of_saving() {
    let (mut harbour, vault) = Harbour::new(41);
    drop(vault);
    let noted = harbour.folder.path().join("noted");
    fs::write(&noted, b"").unwrap();
    let (mut before, mut interrupted) = (0, 0);
    for round in 0..ROUNDS {
        let mut child = start(&harbour.path, &noted);
        while last_noted(&noted) == before {
            assert_eq!(
                child.try_wait().unwrap(),
                None,
                "the saver stopped by itself"
            );
            thread::sleep(Duration::from_micros(500));
        }
        thread::sleep(Duration::from_micros(700 * round as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let journal = harbour.path.with_file_name("journal.vault-journal");
        interrupted += usize::from(journal.exists());

        let acknowledged = last_noted(&noted);
        let opened = harbour.open();
        assert_sound(&opened.findings);
        let body_of = |id| {
            opened
                .records
                .iter()
                .find(|r| r.id == id)
                .map(|r| r.body.to_vec())
        };
        let saved = opened
            .records
            .iter()
            .find(|r| r.id == diary())
            .unwrap()
            .revision;
        // The last save may have reached the disk without having been noted.
        assert!(
            (acknowledged..=acknowledged + 1).contains(&saved),
            "{acknowledged} {saved}"
        );
        assert_eq!(body_of(diary()), Some(saved.to_be_bytes().to_vec()));
        for n in 1..=saved + 1 {
            let expected = n <= saved && n + 19 >= saved;
            assert_eq!(body_of(page(n)).is_some(), expected, "{n} of {saved}");
        }
        before = acknowledged;
    }
    assert!(
        interrupted > 0,
        "no save was ever interrupted, so nothing was tested"
    );
}
