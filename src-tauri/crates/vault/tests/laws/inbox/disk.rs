//! Disks that are full and folders that may not be written.

#![cfg(target_os = "linux")]

use std::{env, fs, path::Path, process::Command};

use vault::{Inbox, InboxKey, KeyFinding, PostError, RecordId, StorageError};

use super::{Pier, found};
use crate::support::{ANSWER, AT, DO, Os, Seeded, in_child, names_in};

/// The test below that does what it is told, in a process of its own.
const CHILD: &str = "inbox::disk::child";

/// A disk of 100 KiB, in a mount namespace of its own, where any user may make one. Where none
/// may be made, a limit on the size of files, which fails a write just as truly.
#[test]
fn a_full_disk() {
    let disk = tempfile::tempdir().unwrap();
    let vault = disk.path().join("journal.vault");
    let mount = ["mount", "-t", "tmpfs", "-o", "size=100k", "none"];
    let namespace = ["unshare", "--user", "--map-root-user", "--mount"];
    let at = disk.path().to_str().unwrap();
    let can = Command::new(namespace[0])
        .args(&namespace[1..])
        .args(mount)
        .arg(at)
        .output()
        .is_ok_and(|output| output.status.success());
    if can {
        let script = format!("{} \"$0\" && exec \"$@\"", mount.join(" "));
        let through = [&namespace[..], &["sh", "-c", &script, at]].concat();
        let answer = in_child(CHILD, "fill", &vault, &through);
        assert_eq!(answer, "Storage(DiskFull)");
    } else {
        let key = InboxKey::random(&mut Seeded(142)).unwrap();
        Inbox::beside(&vault).publish(&key).unwrap();
        let script = "trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\"";
        let answer = in_child(CHILD, "post", &vault, &["sh", "-c", script]);
        assert!(answer.starts_with("Storage("), "{answer}");
    }
}

/// The user of this name is nobody in particular, which root is not: permissions bind nobody.
#[test]
fn a_folder_that_may_not_be_written() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let is_root = fs::metadata("/proc/self").is_ok_and(|found| found.uid() == 0);
    let nobody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
    ];
    let through: &[&str] = if is_root { &nobody } else { &[] };

    let pier = Pier::new(141);
    let vault = pier.folder.with_extension("vault");
    mode(pier.folder.parent().unwrap(), 0o755);
    mode(&pier.folder, 0o555);
    mode(&pier.folder.join("key"), 0o644);
    for what in ["post", "publish", "withdraw"] {
        let answer = in_child(CHILD, what, &vault, through);
        assert_eq!(answer, "Storage(ReadOnly)", "{what}");
    }
    // A folder that may not even be read.
    mode(&pier.folder, 0o000);
    for what in ["post", "publish", "withdraw", "collect"] {
        let answer = in_child(CHILD, what, &vault, through);
        assert_eq!(answer, "Storage(ReadOnly)", "{what}");
    }
    mode(&pier.folder, 0o700);
    assert_eq!(pier.names(), ["key"]);
}

#[test]
#[ignore = "run by the tests above, in circumstances of their making"]
#[expect(clippy::print_stdout, reason = "this is how it answers")]
fn child() {
    let (Some(what), Some(at)) = (env::var(DO).ok(), env::var_os(AT)) else {
        return;
    };
    let inbox = Inbox::beside(at.as_ref());
    let key = InboxKey::random(&mut Seeded(142)).unwrap();
    let folder = Path::new(&at).with_extension("inbox");
    let answer = match what.as_str() {
        "fill" => told(fill(&inbox, &key, &folder)),
        "post" => match inbox.post(RecordId::from_bytes([1; 16]), b"one", &mut Os) {
            Err(PostError::Storage(error)) => told(error),
            other => format!("{other:?}"),
        },
        "publish" => inbox
            .publish(&key)
            .map_or_else(told, |found| format!("{found:?}")),
        "withdraw" => inbox.withdraw().map_or_else(told, |()| "withdrawn".into()),
        "collect" => inbox
            .collect(&key)
            .map_or_else(told, |_| "collected".into()),
        _ => return,
    };
    println!("{ANSWER}{answer}");
}

fn told(error: StorageError) -> String {
    format!("Storage({error:?})")
}

/// Posts until the disk is full. What was acknowledged is there and whole, and nothing else is; when
/// one item is removed, there is room for another.
fn fill(inbox: &Inbox, key: &InboxKey, folder: &Path) -> StorageError {
    inbox.publish(key).unwrap();
    let mut posted = Vec::new();
    let error = loop {
        let id = RecordId::random(&mut Os).unwrap();
        match inbox.post(id, id.as_bytes(), &mut Os) {
            Ok(()) => posted.push((id, id.as_bytes().to_vec())),
            Err(PostError::Storage(error)) => break error,
            Err(other) => panic!("{other:?}"),
        }
    };
    posted.sort();
    assert!(posted.len() > 3);
    assert_eq!(names_in(folder).len(), posted.len() + 1);
    assert_eq!(found(&inbox.collect(key).unwrap()), (posted.clone(), 0, 0));

    // Another key, since ours is there already: the one that is there stays.
    let other = InboxKey::random(&mut Os).unwrap();
    assert_eq!(inbox.publish(&other), Err(error));
    assert_eq!(inbox.publish(key), Ok(KeyFinding::Sound));

    inbox.remove(&[posted[0].0]).unwrap();
    let id = RecordId::random(&mut Os).unwrap();
    inbox.post(id, b"after", &mut Os).unwrap();
    error
}
