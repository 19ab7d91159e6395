//! The process dies in the middle of posting, again and again.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write as _,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use vault::{Inbox, RecordId};

use super::Pier;
use crate::support::Os;

const VAULT: &str = "MOORING_TEST_INBOX";
const ACKNOWLEDGED: &str = "MOORING_TEST_ACKNOWLEDGED";
const ROUNDS: usize = 40;

/// Posts for ever. Each id is noted only after the post has returned.
#[test]
#[ignore = "run by the test below, which kills it"]
fn poster() {
    let (Some(vault), Some(noted)) = (env::var_os(VAULT), env::var_os(ACKNOWLEDGED)) else {
        return;
    };
    let inbox = Inbox::beside(vault.as_ref());
    let mut noted = OpenOptions::new().append(true).open(noted).unwrap();
    loop {
        let id = RecordId::random(&mut Os).unwrap();
        inbox.post(id, id.as_bytes(), &mut Os).unwrap();
        noted.write_all(id.as_bytes()).unwrap();
    }
}

fn start(vault: &Path, noted: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "inbox::crash::poster", "--ignored", "--quiet"])
        .env(VAULT, vault)
        .env(ACKNOWLEDGED, noted)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn killed_in_the_middle_of_posting() {
    let pier = Pier::on_the_disk(131);
    let vault = pier.folder.with_extension("vault");
    let noted = pier.folder.with_extension("noted");
    let mut interrupted = 0;
    for round in 0..ROUNDS {
        fs::write(&noted, b"").unwrap();
        let mut child = start(&vault, &noted);
        while fs::metadata(&noted).unwrap().len() == 0 {
            assert_eq!(child.try_wait().unwrap(), None, "it stopped by itself");
            thread::sleep(Duration::from_micros(500));
        }
        thread::sleep(Duration::from_micros(150 * round as u64));
        child.kill().unwrap();
        child.wait().unwrap();

        let is_draft = |name: &String| name.ends_with(".new");
        interrupted += pier.names().iter().filter(|name| is_draft(name)).count();
        let collected = pier.collect();
        assert_eq!((collected.unreadable, collected.strangers), (0, 0));
        assert!(!pier.names().iter().any(is_draft));
        let ids: Vec<RecordId> = collected.items.iter().map(|item| item.id).collect();
        for item in &collected.items {
            assert_eq!(&item.body[..], item.id.as_bytes());
        }
        let noted = fs::read(&noted).unwrap();
        let acknowledged = noted.as_chunks::<16>().0;
        for &id in acknowledged {
            assert!(ids.contains(&RecordId::from_bytes(id)), "one was lost");
        }
        // The last one may have been posted without having been noted.
        assert!((0..=1).contains(&(ids.len() - acknowledged.len())));
        pier.inbox.remove(&ids).unwrap();
    }
    assert_eq!(pier.names(), ["key"]);
    assert!(
        interrupted > 0,
        "no post was ever interrupted, so nothing was tested"
    );
}
