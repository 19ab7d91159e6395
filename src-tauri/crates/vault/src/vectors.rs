//! The known answers printed in VAULT-FORMAT.md, INBOX-FORMAT.md and CARD-FORMAT.md. These tests write them again from
//! fixed chance and find them there; the programs in `tests/decryptor` work them out by themselves.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{
    BesideFile, BesideText, DeviceKey, Entropy, EntropyError, InboxKey, KdfCost, Key, Purpose,
    RecordId, RecoveryCode, Secret,
    file::{head::Head, rows::Sealed},
    seal::{
        key::{Keys, VaultKey},
        slot::Slot,
    },
};

const VAULT_FORMAT: &str = include_str!("../../../docs/VAULT-FORMAT.md");
const CARD_FORMAT: &str = include_str!("../../../docs/CARD-FORMAT.md");
const INBOX_FORMAT: &str = include_str!("../../../docs/INBOX-FORMAT.md");

/// Chance that counts: 00 01 02 and so on.
struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        for byte in out {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn assert_has(document: &str, name: &str, answers: &[(&str, String)]) {
    let mut block = String::from("```vectors\n");
    for (name, value) in answers {
        writeln!(block, "{name} = {value}").unwrap();
    }
    block.push_str("```\n");
    assert!(document.contains(&block), "{name} should have:\n{block}");
}

#[test]
fn the_vaults_page_has_them() {
    let chance = &mut Counting(0);
    let vault_key = [0x42; 32];
    let keys = Keys::of(VaultKey::from_bytes(Zeroizing::new(vault_key)));
    let passphrase = Secret::new("Cancio\u{301}n del mar".into());
    let code: RecoveryCode = "60RK-4CSM-6MV3-EE1S-C5H6-6S35-CSQY".parse().unwrap();
    let cost = KdfCost {
        memory_kib: 65536,
        passes: 3,
        lanes: 1,
    };
    let by_passphrase = Slot::wrap(&keys.vault, Key::Passphrase(&passphrase), cost, chance);
    let by_code = Slot::wrap(&keys.vault, Key::Recovery(&code), cost, chance);
    let id = RecordId::from_bytes(*b"sixteen bytes id");
    let body = "Caminé hasta el muelle.";
    let record = Sealed::seal(&keys, id, 7, body.as_bytes(), chance).unwrap();
    let mut head = Head {
        counter: 41,
        ..Head::default()
    };
    head.add(&keys, id, 7, &record.bytes);
    let sealed_head = head.seal(&keys, chance).unwrap();

    let answers = [
        ("vault_key", hex(&vault_key)),
        ("vault_id", hex(&keys.vault_id)),
        ("passphrase_utf8", hex(passphrase.expose().as_bytes())),
        (
            "passphrase_slot",
            hex(&by_passphrase.ok().unwrap().to_bytes()),
        ),
        ("recovery_code", code.text().to_string()),
        ("recovery_slot", hex(&by_code.ok().unwrap().to_bytes())),
        ("record_id", id.to_hex()),
        ("record_revision", "7".into()),
        ("record_body", hex(body.as_bytes())),
        ("record_sealed", hex(&record.bytes)),
        ("head_counter", "41".into()),
        ("head_sealed", hex(&sealed_head)),
    ];
    assert_has(VAULT_FORMAT, "VAULT-FORMAT.md", &answers);
}

#[test]
fn the_inboxs_page_has_them() {
    let chance = &mut Counting(0);
    let key = InboxKey::random(chance).unwrap();
    let id = RecordId::from_bytes(*b"sixteen bytes id");
    let body = "Caminé hasta el muelle.";
    let item = key.public().seal(id, body.as_bytes(), chance).unwrap();
    let answers = [
        ("inbox_key", hex(&key.to_bytes()[..])),
        ("key_file", hex(&key.public().to_bytes())),
        ("item_id", id.to_hex()),
        ("item_body", hex(body.as_bytes())),
        ("item_first_64", hex(&item[..64])),
        ("item_last_16", hex(&item[4080..])),
        ("item_sha256", hex(&Sha256::digest(&item))),
    ];
    assert_has(INBOX_FORMAT, "INBOX-FORMAT.md", &answers);
}

#[test]
fn the_cards_page_has_them() {
    let chance = &mut Counting(0);
    let key = DeviceKey::random(chance).unwrap();
    let id = *b"sixteen bytes id";
    let own = "for the vault";
    let text = "Caminé hasta el muelle.";
    let sealed = key
        .seal(Purpose::Card, &id, text.as_bytes(), chance)
        .unwrap();
    let file = |shown| BesideFile {
        id,
        own: own.into(),
        shown,
    };
    let plain = BesideText::Plain(Zeroizing::new(text.into()));
    let answers = [
        ("device_key", hex(key.as_bytes())),
        ("id", hex(&id)),
        ("own", hex(own.as_bytes())),
        ("text", hex(text.as_bytes())),
        (
            "sealed_file",
            hex(&file(BesideText::Sealed(sealed)).to_bytes(Purpose::Card)),
        ),
        ("plain_file", hex(&file(plain).to_bytes(Purpose::Card))),
    ];
    assert_has(CARD_FORMAT, "CARD-FORMAT.md", &answers);
}
