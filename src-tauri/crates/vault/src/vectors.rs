//! The known answers printed in VAULT-FORMAT.md. This test writes them again from fixed chance and
//! finds them there; `tests/decryptor/decrypt.py` works them out by itself.

use std::fmt::Write as _;

use zeroize::Zeroizing;

use crate::{
    Entropy, EntropyError, KdfCost, Key, RecordId, RecoveryCode, Secret,
    file::{head::Head, rows::Sealed},
    seal::{
        key::{Keys, VaultKey},
        slot::Slot,
    },
};

const DOCUMENT: &str = include_str!("../../../docs/VAULT-FORMAT.md");

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

#[test]
fn the_document_has_them() {
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

    let mut block = String::from("```vectors\n");
    for (name, value) in [
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
    ] {
        writeln!(block, "{name} = {value}").unwrap();
    }
    block.push_str("```\n");
    assert!(
        DOCUMENT.contains(&block),
        "VAULT-FORMAT.md should have:\n{block}"
    );
}
