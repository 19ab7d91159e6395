//! Readers that share no code with us: another language, other libraries, written from
//! VAULT-FORMAT.md, INBOX-FORMAT.md and CARD-FORMAT.md. On Debian they need python3-cryptography and python3-argon2.

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use vault::{INBOX_BODY_LIMIT, Keep, RecordId};

use crate::{
    format::{V1_CODE, V1_PASSPHRASE, in_repository, v1, v1_rows},
    inbox::Pier,
    support::{Harbour, PASSPHRASE},
};

fn decrypt(what: &str, path: &Path, key: &str) -> Result<String, String> {
    run("decrypt.py", what, path, key)
}

/// Runs a reader with Debian's Python, giving it `key` on its standard input.
fn run(program: &str, what: &str, path: &Path, key: &str) -> Result<String, String> {
    let mut python = Command::new("/usr/bin/python3")
        .arg(in_repository("tests/decryptor").join(program))
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The decryptor's JSON for these rows; ids and bodies are hexadecimal, so nothing is escaped.
fn as_json(rows: &[(RecordId, u64, Vec<u8>)]) -> String {
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

#[test]
fn the_published_answers_are_right() {
    let document = in_repository("src-tauri/docs/VAULT-FORMAT.md");
    assert_eq!(decrypt("vectors", &document, "").unwrap(), "6\n");
}

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

#[test]
fn the_inboxs_published_answers_are_right() {
    let document = in_repository("src-tauri/docs/INBOX-FORMAT.md");
    assert_eq!(run("inbox.py", "vectors", &document, "").unwrap(), "8\n");
}

#[test]
fn the_cards_published_answers_are_right() {
    let document = in_repository("src-tauri/docs/CARD-FORMAT.md");
    assert_eq!(run("card.py", "vectors", &document, "").unwrap(), "8\n");
}

#[test]
fn another_program_reads_our_inbox() {
    let mut pier = Pier::new(63);
    let mut expected = [&b""[..], b"strength 7", &[0x80; INBOX_BODY_LIMIT]]
        .map(|body| (pier.post(body), body.to_vec()));
    expected.sort();
    let key = hex(&pier.key.to_bytes()[..]);
    let json = run("inbox.py", "open", &pier.folder, &key).unwrap();
    let items: Vec<String> = expected
        .iter()
        .map(|(id, body)| format!(r#"{{"id": "{id}", "body": "{}"}}"#, hex(body)))
        .collect();
    assert_eq!(
        json.trim_end(),
        format!(r#"{{"items": [{}]}}"#, items.join(", "))
    );

    let stranger = hex(&Pier::new(64).key.to_bytes()[..]);
    assert!(run("inbox.py", "open", &pier.folder, &stranger).is_err());
}
