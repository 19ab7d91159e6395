//! Files that are not opened and folders that are not written: each has its own answer, and
//! each is left as it was.

use std::{env, fs, path::Path};

use rusqlite::Connection;
use sha2::{Digest, Sha256};
use vault::{
    CreateError, KdfCost, Keep, Key, KeyError, Locked, OpenError, RecordId, SlotKind, UnlockError,
    Vault, Write, WriteError,
};

use crate::support::{
    ANSWER, AT, DO, Harbour, Os, Seeded, in_child, names_in, passphrase, try_open, whole,
};

/// The test below that does what it is told, in a process of its own.
const CHILD: &str = "refusals::child";

/// Opens `bytes` as a vault and checks that nothing in the folder changed.
fn refused(bytes: &[u8]) -> OpenError {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("some.file");
    fs::write(&path, bytes).unwrap();
    let error = Locked::open(&path).unwrap_err();
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let left: Vec<_> = names_in(folder.path());
    assert!(
        left.iter()
            .all(|name| name == "some.file" || name == "some.file.lock"),
        "{left:?}"
    );
    error
}

fn database(sql: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    fs::read(path).unwrap()
}

#[test]
fn files_that_are_no_vault() {
    let table = "CREATE TABLE t (a); INSERT INTO t VALUES (1);";
    assert_eq!(refused(b""), OpenError::Empty);
    assert_eq!(refused(b"SQLite"), OpenError::CutShort);
    assert_eq!(refused(&database(table)[..90]), OpenError::CutShort);
    assert_eq!(refused(b"Dear diary,"), OpenError::NotAVault);
    assert_eq!(refused(&[0; 100_000]), OpenError::NotAVault);
    assert_eq!(
        refused(&database(table)),
        OpenError::OtherDatabase { application_id: 0 }
    );
    let signed = database(&format!(
        "PRAGMA application_id = 7; PRAGMA journal_mode = WAL; {table}"
    ));
    assert_eq!(
        refused(&signed),
        OpenError::OtherDatabase { application_id: 7 }
    );

    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere");
    assert_eq!(Locked::open(&nowhere).unwrap_err(), OpenError::NotFound);
    let itself = Locked::open(folder.path()).unwrap_err();
    assert_eq!(itself, OpenError::NotAVault);
    assert!(names_in(folder.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let pipe = |path: &Path| {
        let made = std::process::Command::new("mkfifo")
            .arg(path)
            .status()
            .unwrap();
        assert!(made.success());
    };
    let (answers, answer) = std::sync::mpsc::channel();
    let ask = |path: &Path| {
        let (answers, path) = (answers.clone(), path.to_owned());
        std::thread::spawn(move || answers.send(Locked::open(&path).unwrap_err()));
        let patience = std::time::Duration::from_secs(10);
        answer.recv_timeout(patience).expect("it waits for ever")
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.vault");
    pipe(&path);
    assert_eq!(ask(&path), OpenError::NotAVault);

    let (harbour, vault) = Harbour::new(58);
    drop(vault);
    let lock = harbour.path.with_file_name("journal.vault.lock");
    fs::remove_file(&lock).unwrap();
    pipe(&lock);
    assert!(matches!(ask(&harbour.path), OpenError::Storage(_)));
}

#[test]
fn a_vault_cut_before_its_keys() {
    let (harbour, _) = Harbour::with(51, &[b"one"]);
    assert_eq!(refused(&harbour.bytes()[..4096]), OpenError::CutShort);
}

#[test]
fn a_vault_from_a_newer_version() {
    let (harbour, _) = Harbour::with(52, &[b"one"]);
    harbour
        .sql()
        .execute_batch("ALTER TABLE record ADD COLUMN more BLOB; PRAGMA user_version = 2")
        .unwrap();
    assert_eq!(refused(&harbour.bytes()), OpenError::Newer { found: 2 });
}

/// Writes these figures into the passphrase's slot, with a check that is right for them.
fn ask(harbour: &Harbour, figures: [u32; 3]) {
    let sql = harbour.sql();
    let select = "SELECT body FROM slot WHERE kind = 1";
    let mut body: Vec<u8> = sql.query_row(select, [], |row| row.get(0)).unwrap();
    for (place, figure) in body[2..14].chunks_exact_mut(4).zip(figures) {
        place.copy_from_slice(&figure.to_be_bytes());
    }
    let check = Sha256::new()
        .chain_update(b"mooring slot")
        .chain_update(&body[..110])
        .finalize();
    body[110..].copy_from_slice(&check[..16]);
    sql.execute("UPDATE slot SET body = ?1 WHERE kind = 1", [body])
        .unwrap();
}

#[test]
fn a_vault_that_asks_for_64_gib() {
    let (harbour, _) = Harbour::with(53, &[b"one"]);
    for (memory_kib, passes, lanes) in [
        (64 << 20, 3, 1),
        ((2 << 20) + 1, 3, 1),
        (65536, 33, 1),
        (65536, 3, 17),
    ] {
        ask(&harbour, [memory_kib, passes, lanes]);
        assert_eq!(
            refused(&harbour.bytes()),
            OpenError::AsksTooMuch { memory_kib, passes }
        );
    }
}

/// No memory that is freed makes these figures derive a key: the slot is damaged, and the code opens.
#[test]
fn figures_that_no_key_was_derived_with() {
    for figures in [
        [65536, 3, 0],
        [65536, 0, 1],
        [7, 3, 1],
        [15, 3, 2],
        [65536, 3, 1 << 29],
    ] {
        let (mut harbour, _) = Harbour::with(59, &[b"one"]);
        ask(&harbour, figures);
        let error = try_open(&harbour.path, &mut harbour.chance).unwrap_err();
        let damaged = KeyError::SlotDamaged(SlotKind::Passphrase);
        assert_eq!(error, UnlockError::Key(damaged), "{figures:?}");
        let code = Key::Recovery(&harbour.code);
        let opened = Locked::open(&harbour.path)
            .unwrap()
            .unlock(code, &mut harbour.chance, whole)
            .unwrap();
        assert_eq!(opened.findings.lost_slots, [SlotKind::Passphrase]);
        assert_eq!(opened.records.len(), 1, "{figures:?}");
    }
}

#[test]
fn another_process_has_it() {
    let (harbour, vault) = Harbour::new(54);
    assert_eq!(in_child(CHILD, "try", &harbour.path, &[]), "InUse");
    drop(vault);
    assert_eq!(in_child(CHILD, "try", &harbour.path, &[]), "opened");
}

/// The user of this name is nobody in particular, which root is not: permissions bind nobody.
#[cfg(unix)]
#[test]
fn a_folder_and_a_file_that_may_not_be_written() {
    use std::os::unix::fs::PermissionsExt;

    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let nobody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
    ];
    let is_root =
        fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0);
    let through: &[&str] = if is_root { &nobody } else { &[] };

    let (harbour, vault) = Harbour::new(55);
    drop(vault);
    let before = harbour.bytes();
    let lock = harbour.path.with_file_name("journal.vault.lock");
    // A folder, seen before and never seen.
    mode(&harbour.path, 0o666);
    mode(&lock, 0o666);
    mode(harbour.folder.path(), 0o555);
    assert_eq!(
        in_child(CHILD, "write", &harbour.path, through),
        "Storage(ReadOnly)"
    );
    mode(harbour.folder.path(), 0o755);
    fs::remove_file(&lock).unwrap();
    mode(harbour.folder.path(), 0o555);
    assert_eq!(
        in_child(CHILD, "try", &harbour.path, through),
        "Storage(ReadOnly)"
    );
    let new = harbour.folder.path().join("new.vault");
    assert_eq!(
        in_child(CHILD, "create", &new, through),
        "Storage(ReadOnly)"
    );
    // A file.
    mode(harbour.folder.path(), 0o777);
    mode(&harbour.path, 0o444);
    assert_eq!(
        in_child(CHILD, "try", &harbour.path, through),
        "Storage(ReadOnly)"
    );
    mode(&harbour.path, 0o000);
    assert_eq!(
        in_child(CHILD, "try", &harbour.path, through),
        "Storage(ReadOnly)"
    );
    mode(&harbour.path, 0o644);
    assert_eq!(harbour.bytes(), before);
}

/// A disk of 300 KiB, in a mount namespace of its own, where any user may make one. Where none
/// may be made, a limit on the size of files, which fails a write just as truly.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk() {
    use std::process::Command;

    let (harbour, vault) = Harbour::new(56);
    drop(vault);
    let disk = tempfile::tempdir().unwrap();
    let on_disk = disk.path().join("journal.vault");
    let script =
        "mount -t tmpfs -o size=300k none \"$0\" && cp \"$1\" \"$2\" && shift 2 && exec \"$@\"";
    let place = |path: &Path| path.to_str().unwrap().to_owned();
    let (disk, from, to) = (place(disk.path()), place(&harbour.path), place(&on_disk));
    let namespace = ["unshare", "--user", "--map-root-user", "--mount"];
    let can = Command::new(namespace[0])
        .args(&namespace[1..])
        .args(["mount", "-t", "tmpfs", "none", &disk])
        .output()
        .is_ok_and(|output| output.status.success());
    if can {
        let through = [&namespace[..], &["sh", "-c", script, &disk, &from, &to]].concat();
        assert_eq!(
            in_child(CHILD, "fill", &on_disk, &through),
            "Storage(DiskFull)"
        );
        let through = [&namespace[..], &["sh", "-c", script, &disk, &from, &to]].concat();
        assert_eq!(
            in_child(CHILD, "fill and create", &on_disk, &through),
            "Storage(DiskFull)"
        );
    } else {
        let limit = [
            "sh",
            "-c",
            "trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$@\"",
        ];
        assert!(in_child(CHILD, "fill", &harbour.path, &limit).starts_with("Storage("));
    }
}

#[test]
#[ignore = "run by the tests above, in circumstances of their making"]
#[expect(clippy::print_stdout, reason = "this is how it answers")]
fn child() {
    let (Some(what), Some(at)) = (env::var(DO).ok(), env::var_os(AT)) else {
        return;
    };
    let path = Path::new(&at);
    let write = |vault: &mut Vault, body: &[u8]| {
        let id = RecordId::random(&mut Os).unwrap();
        vault.write(
            &[Write::Put {
                id,
                base: None,
                body,
                keep: Keep::Earlier,
            }],
            &mut Os,
        )
    };
    let answer = match what.as_str() {
        "create" => match Vault::create(path, &passphrase(), KdfCost::weak(), &mut Os) {
            Err(CreateError::Storage(error)) => format!("Storage({error:?})"),
            other => format!("{other:?}"),
        },
        "try" => match try_open(path, &mut Os) {
            Ok(_) => "opened".into(),
            Err(UnlockError::File(OpenError::Storage(error))) => format!("Storage({error:?})"),
            Err(UnlockError::File(error)) => format!("{error:?}"),
            Err(error) => format!("{error:?}"),
        },
        "write" => match try_open(path, &mut Os) {
            Ok(mut opened) => match write(&mut opened.vault, b"one") {
                Err(WriteError::Storage(error)) => format!("Storage({error:?})"),
                other => format!("{other:?}"),
            },
            Err(error) => format!("not even opened: {error:?}"),
        },
        "fill" | "fill and create" => fill(path, what == "fill and create", write),
        _ => return,
    };
    println!("{ANSWER}{answer}");
}

/// Writes until the disk is full; whatever was acknowledged must be there afterwards, and the
/// vault must be writable again once there is room.
fn fill(
    path: &Path,
    then_create: bool,
    write: impl Fn(&mut Vault, &[u8]) -> Result<Vec<u64>, WriteError>,
) -> String {
    let mut vault = try_open(path, &mut Os).unwrap().vault;
    let mut saved = 0;
    let error = loop {
        match write(&mut vault, &[b'x'; 9000]) {
            Ok(_) => saved += 1,
            Err(WriteError::Storage(error)) => break error,
            Err(other) => panic!("{other:?}"),
        }
    };
    assert!(saved > 3);
    drop(vault);
    let opened = try_open(path, &mut Os).unwrap();
    assert!(opened.findings.is_sound());
    assert_eq!(opened.records.len(), saved);
    if then_create {
        let new = path.with_file_name("new.vault");
        let made = Vault::create(&new, &passphrase(), KdfCost::weak(), &mut Seeded(57));
        let names = names_in(path.parent().unwrap());
        assert!(
            !names
                .iter()
                .any(|name| name.ends_with(".new") || name == "new.vault")
        );
        return match made {
            Err(CreateError::Storage(error)) => format!("Storage({error:?})"),
            other => format!("{other:?}"),
        };
    }
    let mut vault = opened.vault;
    let write = [Write::Erase {
        id: opened.records[0].id,
    }];
    // Making room needs a little room, for the journal.
    let erased = vault.write(&write, &mut Os);
    assert!(erased.is_ok() || matches!(erased, Err(WriteError::Storage(e)) if e == error));
    format!("Storage({error:?})")
}
