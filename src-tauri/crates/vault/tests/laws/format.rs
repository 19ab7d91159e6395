//! The format, for ever: a real old file, and a reader that shares no code with us.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use vault::{Keep, Key, Locked, RecordId, RecoveryCode, Secret};

use crate::support::{Harbour, PASSPHRASE, Seeded, assert_sound, contents};

const V1_PASSPHRASE: &str = "Canción del mar, 1 barco";
const V1_CODE: &str = "KK81-51MH-VYEY-1SZF-JWEF-EC67-J0YZ";

fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .join(path)
}

fn v1() -> PathBuf {
    in_repository("tests/fixtures/vaults/v1/journal.vault")
}

/// Every row of the old file, as it was written.
fn v1_rows() -> Vec<(RecordId, u64, Vec<u8>)> {
    [
        (1, 1, "Walked to the pier with J. \u{1f30a}"),
        (1, 2, "Walked to the pier with J. and back. \u{1f30a}"),
        (2, 2, "Caminé hasta el muelle. Volví tranquila."),
        (3, 1, ""),
        (4, 1, &"Waves. ".repeat(2000)),
    ]
    .map(|(id, revision, body)| (RecordId::from_bytes([id; 16]), revision, body.into()))
    .to_vec()
}

#[test]
fn a_vault_of_version_1_opens_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.vault");
    std::fs::copy(v1(), &path).unwrap();
    let chance = &mut Seeded(61);
    let passphrase = Secret::new(V1_PASSPHRASE.into());
    let opened = Locked::open(&path)
        .unwrap()
        .unlock(Key::Passphrase(&passphrase), chance)
        .unwrap();
    assert_sound(&opened.findings);
    assert_eq!(contents(&opened.records), v1_rows()[1..]);
    let earlier = opened.vault.earlier(RecordId::from_bytes([1; 16])).unwrap();
    assert_eq!(contents(&earlier), v1_rows()[..1]);
    assert_eq!(opened.vault.counter(), 9);
    assert_eq!(&opened.vault.vault_id()[..4], [0xa4, 0x3f, 0x9d, 0x47]);

    let code: RecoveryCode = V1_CODE.to_lowercase().parse().unwrap();
    let again = opened
        .vault
        .lock()
        .unlock(Key::Recovery(&code), chance)
        .unwrap();
    assert_eq!(again.records.len(), 4);
    assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(v1()).unwrap());
}

/// Runs the decryptor with Debian's Python, giving it `key` on its standard input.
#[cfg(target_os = "linux")]
fn decrypt(what: &str, path: &Path, key: &str) -> Result<String, String> {
    let mut python = Command::new("/usr/bin/python3")
        .arg(in_repository("tests/decryptor/decrypt.py"))
        .args([what.as_ref(), path])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("install python3 python3-cryptography python3-argon2");
    python
        .stdin
        .take()
        .unwrap()
        .write_all(key.as_bytes())
        .unwrap();
    let output = python.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let complaint = text(output.stderr);
    assert!(
        !complaint.contains("ModuleNotFoundError"),
        "install python3-cryptography python3-argon2\n{complaint}"
    );
    if output.status.success() {
        Ok(text(output.stdout))
    } else {
        Err(complaint)
    }
}

/// The decryptor's JSON for these rows; ids and bodies are hexadecimal, so nothing is escaped.
#[cfg(target_os = "linux")]
fn as_json(rows: &[(RecordId, u64, Vec<u8>)]) -> String {
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let rows: Vec<String> = rows
        .iter()
        .map(|(id, revision, body)| {
            format!(
                r#"{{"id": "{id}", "revision": {revision}, "body": "{}"}}"#,
                hex(body)
            )
        })
        .collect();
    format!(r#""records": [{}]"#, rows.join(", "))
}

#[cfg(target_os = "linux")]
#[test]
fn the_published_answers_are_right() {
    let document = in_repository("src-tauri/docs/VAULT-FORMAT.md");
    assert_eq!(decrypt("vectors", &document, "").unwrap(), "6\n");
}

#[cfg(target_os = "linux")]
#[test]
fn another_program_reads_our_files() {
    for key in [V1_PASSPHRASE, V1_CODE] {
        let json = decrypt("open", &v1(), key).unwrap();
        assert!(json.contains(&as_json(&v1_rows())), "{json}");
    }
    assert!(decrypt("open", &v1(), "another tide").is_err());

    let (mut harbour, mut vault) = Harbour::new(62);
    let id = harbour.add(&mut vault, b"one");
    harbour.save(&mut vault, id, Some(1), &[b'x'; 20_000], Keep::Earlier);
    drop(vault);
    let rows = [(id, 1, b"one".to_vec()), (id, 2, vec![b'x'; 20_000])];
    let json = decrypt("open", &harbour.path, PASSPHRASE).unwrap();
    assert!(json.contains(&as_json(&rows)), "{json}");
}
