//! What anyone can do at the lock window with an inbox, and what the vault then makes of it.

mod crash;
mod disk;
mod harm;

use std::{fs, path::PathBuf};

use proptest::prelude::*;
use tempfile::TempDir;
use vault::{
    Collected, INBOX_BODY_LIMIT, INBOX_LIMIT, Inbox, InboxKey, Keep, Key, KeyFinding, PostError,
    RecordId, Write, WriteError,
};

use crate::support::{Harbour, Seeded, names_in, passphrase, scratch, whole};

/// An inbox that is turned on, and the key to it.
pub(crate) struct Pier {
    pub(crate) folder: PathBuf,
    pub(crate) inbox: Inbox,
    pub(crate) key: InboxKey,
    chance: Seeded,
    _scratch: TempDir,
}

impl Pier {
    pub(crate) fn new(seed: u64) -> Self {
        Self::within(scratch(), seed)
    }

    /// Where flushing takes its time, and folders have a size.
    fn on_the_disk(seed: u64) -> Self {
        Self::within(tempfile::tempdir().unwrap(), seed)
    }

    fn within(scratch: TempDir, seed: u64) -> Self {
        let vault = scratch.path().join("journal.vault");
        let mut chance = Seeded(seed);
        let key = InboxKey::random(&mut chance).unwrap();
        let inbox = Inbox::beside(&vault);
        assert_eq!(inbox.publish(&key), Ok(KeyFinding::Missing));
        Self {
            folder: scratch.path().join("journal.inbox"),
            inbox,
            key,
            chance,
            _scratch: scratch,
        }
    }

    pub(crate) fn post(&mut self, body: &[u8]) -> RecordId {
        self.try_post(body).unwrap()
    }

    fn try_post(&mut self, body: &[u8]) -> Result<RecordId, PostError> {
        let id = RecordId::random(&mut self.chance).unwrap();
        self.inbox.post(id, body, &mut self.chance).map(|()| id)
    }

    fn file(&self, id: RecordId) -> PathBuf {
        self.folder.join(id.to_hex())
    }

    fn collect(&self) -> Collected {
        self.inbox.collect(&self.key).unwrap()
    }

    fn names(&self) -> Vec<String> {
        names_in(&self.folder)
    }
}

/// What opened, sorted by id; and how many items did not, and how many things were no items.
fn found(collected: &Collected) -> (Vec<(RecordId, Vec<u8>)>, usize, usize) {
    let items = collected.items.iter();
    (
        items.map(|item| (item.id, item.body.to_vec())).collect(),
        collected.unreadable,
        collected.strangers,
    )
}

fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort();
    items
}

#[test]
fn what_is_logged_while_locked_is_in_the_vault_once_after_unlocking() {
    let (mut harbour, mut vault) = Harbour::new(101);
    let key = InboxKey::random(&mut harbour.chance).unwrap();
    let key_record = harbour.add(&mut vault, &key.to_bytes()[..]);
    let inbox = Inbox::beside(&harbour.path);
    assert_eq!(inbox.publish(&key), Ok(KeyFinding::Missing));
    drop(key);

    let locked = vault.lock();
    let id = RecordId::random(&mut harbour.chance).unwrap();
    inbox.post(id, b"strength 7", &mut harbour.chance).unwrap();

    let mut opened = locked
        .unlock(Key::Passphrase(&passphrase()), &mut harbour.chance, whole)
        .unwrap();
    let stored = opened.records.iter().find(|r| r.id == key_record).unwrap();
    let key = InboxKey::from_bytes(&stored.body).unwrap();
    assert_eq!(inbox.publish(&key), Ok(KeyFinding::Sound));
    // The second time as after a crash between saving and removing.
    for saved in [false, true] {
        let collected = inbox.collect(&key).unwrap();
        let [item] = &collected.items[..] else {
            panic!("{collected:?}");
        };
        let put = Write::Put {
            id: item.id,
            base: None,
            body: &item.body,
            keep: Keep::Earlier,
        };
        let written = opened.vault.write(&[put], &mut harbour.chance);
        if saved {
            let current = Some(1);
            assert_eq!(written, Err(WriteError::Stale { id, current }));
        } else {
            assert_eq!(written, Ok(vec![1]));
        }
    }
    inbox.remove(&[id]).unwrap();
    inbox.remove(&[id]).unwrap();
    assert_eq!(found(&inbox.collect(&key).unwrap()), (vec![], 0, 0));
    drop(opened);

    let opened = harbour.open();
    let record = opened.records.iter().find(|r| r.id == id).unwrap();
    assert_eq!((record.revision, &record.body[..]), (1, &b"strength 7"[..]));
}

#[test]
fn on_and_off() {
    let mut pier = Pier::new(102);
    assert_eq!(pier.inbox.ready(), Ok(()));
    assert_eq!(pier.inbox.publish(&pier.key), Ok(KeyFinding::Sound));
    let id = pier.post(b"one");

    pier.inbox.withdraw().unwrap();
    assert_eq!(pier.inbox.ready(), Err(PostError::Off));
    assert_eq!(pier.try_post(b"two"), Err(PostError::Off));
    assert_eq!(found(&pier.collect()), (vec![(id, b"one".to_vec())], 0, 0));
    pier.inbox.remove(&[id]).unwrap();
    pier.inbox.withdraw().unwrap();
    assert!(!pier.folder.exists(), "it leaves a trace");
    pier.inbox.withdraw().unwrap();
    pier.inbox.remove(&[id]).unwrap();
    assert_eq!(found(&pier.collect()), (vec![], 0, 0));
    assert_eq!(pier.inbox.ready(), Err(PostError::Off));

    assert_eq!(pier.inbox.publish(&pier.key), Ok(KeyFinding::Missing));
    assert_eq!(pier.inbox.ready(), Ok(()));
}

#[test]
fn a_body_of_4046_bytes_and_not_of_4047() {
    let mut pier = Pier::new(103);
    let id = pier.post(&[b'x'; 4046]);
    let limit = INBOX_BODY_LIMIT;
    assert_eq!(limit, 4046);
    assert_eq!(
        pier.try_post(&[b'x'; 4047]),
        Err(PostError::TooLong { limit })
    );
    assert_eq!(pier.names(), sorted(vec!["key".into(), id.to_hex()]));
    assert_eq!(found(&pier.collect()), (vec![(id, vec![b'x'; 4046])], 0, 0));
}

#[test]
fn the_501st_is_refused_until_there_is_room() {
    let mut pier = Pier::new(104);
    let ids: Vec<RecordId> = (0..INBOX_LIMIT)
        .map(|n| pier.post(format!("number {n}").as_bytes()))
        .collect();
    assert_eq!(ids.len(), 500);
    assert_eq!(pier.inbox.ready(), Err(PostError::Full));
    assert_eq!(pier.try_post(b"one more"), Err(PostError::Full));
    let (items, unreadable, _) = found(&pier.collect());
    assert_eq!((items.len(), unreadable), (500, 0));
    pier.inbox.remove(&ids[..1]).unwrap();
    pier.post(b"one more");
    assert_eq!(pier.try_post(b"and one more"), Err(PostError::Full));
}

#[test]
fn trying_again_with_the_same_id_is_one_item() {
    let mut pier = Pier::new(105);
    let id = pier.post(b"once");
    let Pier { inbox, chance, .. } = &mut pier;
    inbox.post(id, b"once", chance).unwrap();
    assert_eq!(found(&pier.collect()), (vec![(id, b"once".to_vec())], 0, 0));
}

#[cfg(unix)]
#[test]
fn nobody_else_at_this_computer_may_look() {
    use std::os::unix::fs::PermissionsExt;

    let mut pier = Pier::new(106);
    let id = pier.post(b"one");
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(pier.folder.clone()), 0o700);
    assert_eq!(mode(pier.folder.join("key")), 0o600);
    assert_eq!(mode(pier.file(id)), 0o600);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bodies_come_back_and_look_the_same(
        bodies in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..=4046), 0..8),
        seed in 1..u64::MAX,
    ) {
        let mut pier = Pier::new(seed);
        let posted: Vec<_> = bodies
            .into_iter()
            .map(|body| (pier.post(&body), body))
            .collect();
        for (id, body) in &posted {
            let item = fs::read(pier.file(*id)).unwrap();
            prop_assert_eq!(item.len(), 4096);
            prop_assert!(body.len() < 8 || !item.windows(body.len()).any(|w| w == &body[..]));
        }
        prop_assert_eq!(found(&pier.collect()), (sorted(posted), 0, 0));
    }
}
