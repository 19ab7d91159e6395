//! Someone who can write to the folder: each file is damaged, forged, exchanged, or is no file at
//! all. It is told, it harms nothing else, and it is never taken for what it is not.

use std::fs::{self, File};

use sha2::{Digest, Sha256};
use vault::{INBOX_LIMIT, InboxKey, KeyFinding, PostError, RecordId};

use super::{Pier, found, sorted};
use crate::support::Seeded;

#[test]
fn every_byte_of_an_item_flipped() {
    let mut pier = Pier::new(111);
    let (one, other) = (pier.post(b"one"), pier.post(b"other"));
    let item = fs::read(pier.file(one)).unwrap();
    let survivor = || vec![(other, b"other".to_vec())];
    for at in 0..item.len() {
        let mut damaged = item.clone();
        damaged[at] ^= 1 << (at % 8);
        fs::write(pier.file(one), &damaged).unwrap();
        assert_eq!(found(&pier.collect()), (survivor(), 1, 0), "byte {at}");
        assert_eq!(found(&pier.collect()), (survivor(), 0, 0), "byte {at}");
        let aside = format!("{one}.unreadable");
        assert_eq!(fs::read(pier.folder.join(&aside)).unwrap(), damaged);
    }
    // Taking the ending away tries it again.
    fs::write(pier.folder.join(format!("{one}.unreadable")), &item).unwrap();
    fs::rename(
        pier.folder.join(format!("{one}.unreadable")),
        pier.file(one),
    )
    .unwrap();
    assert_eq!(pier.collect().items.len(), 2);
}

#[test]
fn every_byte_of_the_key_flipped() {
    let mut pier = Pier::new(112);
    let id = pier.post(b"one");
    let path = pier.folder.join("key");
    let sound = fs::read(&path).unwrap();
    let damaged = (0..sound.len()).map(|at| {
        let mut damaged = sound.clone();
        damaged[at] ^= 1 << (at % 8);
        damaged
    });
    let others = [vec![], sound[1..].to_vec(), [&sound[..], &[0]].concat()];
    for damaged in damaged.chain(others) {
        fs::write(&path, &damaged).unwrap();
        assert_eq!(pier.inbox.ready(), Err(PostError::KeyDamaged));
        assert_eq!(pier.try_post(b"two"), Err(PostError::KeyDamaged));
        assert_eq!(found(&pier.collect()), (vec![(id, b"one".to_vec())], 0, 0));
        assert_eq!(pier.inbox.publish(&pier.key), Ok(KeyFinding::Damaged));
        assert_eq!(fs::read(&path).unwrap(), sound);
        assert_eq!(pier.inbox.publish(&pier.key), Ok(KeyFinding::Sound));
    }
}

#[test]
fn another_key_put_in_place_of_ours_is_told_and_replaced() {
    let mut pier = Pier::new(113);
    let before = pier.post(b"before");
    let theirs = Pier::new(114);
    fs::copy(theirs.folder.join("key"), pier.folder.join("key")).unwrap();
    let lost = pier.post(b"lost to us");
    assert_eq!(pier.inbox.publish(&pier.key), Ok(KeyFinding::Replaced));
    let after = pier.post(b"after");
    let ours = vec![(before, b"before".to_vec()), (after, b"after".to_vec())];
    assert_eq!(found(&pier.collect()), (sorted(ours), 1, 0));

    let aside = pier.folder.join(format!("{lost}.unreadable"));
    fs::rename(aside, theirs.file(lost)).unwrap();
    let theirs = found(&theirs.collect());
    assert_eq!(theirs, (vec![(lost, b"lost to us".to_vec())], 0, 0));
}

#[test]
fn a_key_to_which_nothing_can_be_sealed() {
    let mut pier = Pier::new(115);
    let path = pier.folder.join("key");
    let mut forged = fs::read(&path).unwrap();
    forged[30..62].fill(0);
    let check = Sha256::digest(&forged[..62]);
    forged[62..].copy_from_slice(&check[..16]);
    fs::write(&path, &forged).unwrap();
    assert_eq!(pier.try_post(b"one"), Err(PostError::KeyDamaged));
    assert_eq!(pier.names(), ["key"]);
    assert_eq!(pier.inbox.publish(&pier.key), Ok(KeyFinding::Replaced));
}

#[test]
fn an_item_under_another_id_or_from_another_inbox() {
    let mut pier = Pier::new(116);
    let id = pier.post(b"one");
    fs::rename(pier.file(id), pier.file(RecordId::from_bytes([9; 16]))).unwrap();
    assert_eq!(found(&pier.collect()), (vec![], 1, 0));

    let kept = pier.post(b"kept");
    let mut same_private_key = pier.key.to_bytes();
    same_private_key[0] ^= 1;
    for key in [
        InboxKey::from_bytes(&same_private_key[..]).unwrap(),
        InboxKey::random(&mut Seeded(117)).unwrap(),
    ] {
        assert_eq!(found(&pier.inbox.collect(&key).unwrap()), (vec![], 1, 0));
        let aside = pier.folder.join(format!("{kept}.unreadable"));
        fs::rename(aside, pier.file(kept)).unwrap();
    }
    let ours = vec![(kept, b"kept".to_vec())];
    assert_eq!(found(&pier.collect()), (ours, 0, 0));
}

#[test]
fn items_of_the_wrong_length() {
    let mut pier = Pier::new(118);
    let kept = (pier.post(b"kept"), b"kept".to_vec());
    for length in [0, 1, 4095, 4097, 1 << 40] {
        let file = pier.file(RecordId::from_bytes([9; 16]));
        let sized = File::create(&file).and_then(|file| file.set_len(length));
        if length < 1 << 40 {
            sized.unwrap(); // not every file system knows holes
        }
        assert_eq!(
            found(&pier.collect()),
            (vec![kept.clone()], 1, 0),
            "{length}"
        );
        assert_eq!(
            found(&pier.collect()),
            (vec![kept.clone()], 0, 0),
            "{length}"
        );
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_neither_followed_nor_waited_for() {
    let mut pier = Pier::on_the_disk(119);
    let kept = (pier.post(b"kept"), b"kept".to_vec());
    let name = |n: u8| pier.file(RecordId::from_bytes([n; 16]));
    fs::create_dir(name(1)).unwrap();
    std::os::unix::fs::symlink(pier.file(kept.0), name(2)).unwrap();
    std::os::unix::fs::symlink("nowhere", name(3)).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(name(4)).status();
    assert!(pipe.unwrap().success());
    let expected = vec![kept];
    assert_eq!(found(&pier.collect()), (expected.clone(), 4, 0));
    assert_eq!(found(&pier.collect()), (expected.clone(), 0, 0));

    // Half-written files that are something else are not written through.
    let outside = pier.folder.join("../outside");
    fs::write(&outside, b"untouched").unwrap();
    let id = RecordId::from_bytes([5; 16]);
    std::os::unix::fs::symlink(&outside, pier.folder.join(format!("{id}.new"))).unwrap();
    let Pier { inbox, chance, .. } = &mut pier;
    inbox.post(id, b"five", chance).unwrap();
    assert_eq!(fs::read(&outside).unwrap(), b"untouched");
    let both = sorted(vec![expected[0].clone(), (id, b"five".to_vec())]);
    assert_eq!(found(&pier.collect()), (both, 0, 0));
}

#[test]
fn names_that_are_not_ours_are_counted_and_left_alone() {
    let mut pier = Pier::new(120);
    let kept = (pier.post(b"kept"), b"kept".to_vec());
    let hex = "0123456789abcdef0123456789abcdef";
    let strangers = [
        "notes.txt".to_owned(),
        hex.to_uppercase(),
        hex[1..].to_owned(),
        format!("{hex}0"),
        format!("{hex}.old"),
        "notes.new".to_owned(),
        "key.unreadable".to_owned(),
    ];
    for name in &strangers {
        fs::write(pier.folder.join(name), name).unwrap();
    }
    for _ in 0..2 {
        let expected = (vec![kept.clone()], 0, strangers.len());
        assert_eq!(found(&pier.collect()), expected);
    }
    for name in &strangers {
        assert_eq!(fs::read(pier.folder.join(name)).unwrap(), name.as_bytes());
    }
    pier.inbox.remove(&[kept.0]).unwrap();
    pier.inbox.withdraw().unwrap();
    assert_eq!(pier.names().len(), strangers.len());
}

#[test]
fn a_flood_stops_posting_and_is_worked_off() {
    let mut pier = Pier::new(121);
    let kept = (pier.post(b"kept"), b"kept".to_vec());
    for n in 0..5000_u32 {
        let mut id = [0xf1; 16];
        id[..4].copy_from_slice(&n.to_be_bytes());
        fs::write(pier.file(RecordId::from_bytes(id)), [1; 4096]).unwrap();
    }
    assert_eq!(pier.inbox.ready(), Err(PostError::Full));
    let (mut told, mut rounds, mut ours) = (0, 0, Vec::new());
    loop {
        let collected = pier.collect();
        told += collected.unreadable;
        rounds += 1;
        assert!(rounds < 6, "it is never worked off");
        for (id, body) in found(&collected).0 {
            ours.push((id, body));
            pier.inbox.remove(&[id]).unwrap();
        }
        if !collected.more {
            break;
        }
    }
    assert_eq!((told, ours), (5000, vec![kept]));
    let aside = pier.names();
    let aside = aside.iter().filter(|name| name.ends_with(".unreadable"));
    assert_eq!(aside.count(), INBOX_LIMIT);
    assert_eq!(pier.inbox.ready(), Ok(()));
    pier.post(b"after");
}

#[test]
fn a_flood_of_other_things_stops_posting_until_it_is_cleared_away() {
    let mut pier = Pier::new(122);
    for n in 0..2500 {
        fs::write(pier.folder.join(format!("stranger {n}")), b"").unwrap();
    }
    assert_eq!(pier.try_post(b"one"), Err(PostError::Full));
    let collected = pier.collect();
    assert!(collected.more && collected.strangers >= 1990);
    for n in 0..2500 {
        fs::remove_file(pier.folder.join(format!("stranger {n}"))).unwrap();
    }
    pier.post(b"one");
}
