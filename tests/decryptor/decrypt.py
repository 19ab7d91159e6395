#!/usr/bin/env python3
"""Opens a vault from its description alone.

Written from VAULT-FORMAT.md and nothing else, with other libraries in another language, so that
the document and the program can be held against each other, and so that nobody's journal ever
depends on our program. Debian: python3-cryptography python3-argon2.

    decrypt.py vectors VAULT-FORMAT.md     checks the known answers; prints how many
    decrypt.py open FILE                   prints the records as JSON; the key is read from
                                           standard input, a passphrase or a recovery code
    decrypt.py keys FILE                   prints the vault key and those made from it, for the test
                                           that looks for them in memory
"""

import hashlib
import hmac
import json
import sqlite3
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def extract(salt, material):
    return hmac.digest(salt, material, "sha256")


def expand(key, info):
    return hmac.digest(key, info + b"\x01", "sha256")


def code_bits(text):
    digits = text.upper().replace("-", "").replace("O", "0").replace("I", "1").replace("L", "1")
    value = 0
    for digit in digits.strip():
        value = value << 5 | ALPHABET.index(digit)
    bits = (value >> 12).to_bytes(16, "big")
    check = hashlib.sha256(b"mooring recovery code" + bits).digest()
    assert value & 0xFFF == int.from_bytes(check[:2], "big") >> 4, "the code's checksum"
    return bits


def unwrap(slot, key):
    """The vault key from a slot, or None when `key` is another one."""
    assert len(slot) == 126
    check = hashlib.sha256(b"mooring slot" + slot[:110]).digest()
    assert slot[110:] == check[:16], "the slot's check"
    version, kind, salt = slot[0], slot[1], slot[14:30]
    assert version == 1
    if kind == 1:
        memory, passes, lanes = (int.from_bytes(slot[i : i + 4], "big") for i in (2, 6, 10))
        material = hash_secret_raw(
            unicodedata.normalize("NFKC", key).encode(),
            salt,
            time_cost=passes,
            memory_cost=memory,
            parallelism=lanes,
            hash_len=32,
            type=Type.ID,
        )
    else:
        material = code_bits(key)
    key = extract(salt, material)
    if expand(key, b"mooring/v1/slot/commit") != slot[30:62]:
        return None
    wrapping = expand(key, b"mooring/v1/slot/wrap")
    return AESGCM(wrapping).decrypt(bytes(12), slot[62:110], slot[:30])


class Keys:
    def __init__(self, vault_key):
        self.vault_id = expand(vault_key, b"mooring/v1/vault id")[:16]
        self.record = expand(vault_key, b"mooring/v1/record")
        self.head = expand(vault_key, b"mooring/v1/head")
        self.set = expand(vault_key, b"mooring/v1/set")

    @staticmethod
    def unseal(key, name, bound, envelope):
        assert envelope[0] == 1
        salt, nonce, sealed = envelope[1:17], envelope[17:29], envelope[29:]
        padded = AESGCM(expand(key, name + salt)).decrypt(nonce, sealed, bound + b"\x01")
        text = padded.rstrip(b"\x00")
        assert text[-1] == 0x80 and len(padded) % 256 == 0, "the padding"
        return text[:-1]

    def open_record(self, record_id, revision, envelope):
        bound = self.vault_id + b"rec" + record_id + revision.to_bytes(8, "big")
        return self.unseal(self.record, record_id, bound, envelope)

    def open_head(self, envelope):
        text = self.unseal(self.head, b"", self.vault_id + b"head", envelope)
        assert len(text) == 48
        return [int.from_bytes(part, "big") for part in (text[:8], text[8:16], text[16:])]

    def set_hash(self, rows):
        """Over (id, revision, envelope); the envelope's last 16 bytes are its tag."""
        hashes = (
            hmac.digest(self.set, i + r.to_bytes(8, "big") + e[-16:], "sha256") for i, r, e in rows
        )
        return sum(int.from_bytes(h, "big") for h in hashes) % 2**256


def find_vault_key(path, key):
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    assert db.execute("PRAGMA application_id").fetchone()[0] == int.from_bytes(b"Moor", "big")
    assert db.execute("PRAGMA user_version").fetchone()[0] == 1
    vault_key = None
    for kind, slot in db.execute("SELECT kind, body FROM slot ORDER BY kind"):
        assert kind == slot[1]
        try:
            vault_key = vault_key or unwrap(slot, key)
        except (ValueError, AssertionError):
            if kind == 1:
                raise
    if vault_key is None:
        sys.exit("this key does not open the vault")
    return db, vault_key


def open_vault(path, key):
    db, vault_key = find_vault_key(path, key)
    keys = Keys(vault_key)
    rows = db.execute("SELECT id, revision, sealed FROM record ORDER BY id, revision").fetchall()
    counter, count, set_hash = keys.open_head(db.execute("SELECT sealed FROM head").fetchone()[0])
    assert count == len(rows) and set_hash == keys.set_hash(rows), "the head"
    return {
        "vault_id": keys.vault_id.hex(),
        "counter": counter,
        "records": [
            {"id": i.hex(), "revision": r, "body": keys.open_record(i, r, e).hex()}
            for i, r, e in rows
        ],
    }


def check_vectors(document):
    block = document.split("```vectors\n")[1].split("```")[0]
    known = dict(line.split(" = ") for line in block.strip().splitlines())
    raw = lambda name: bytes.fromhex(known[name])
    keys = Keys(raw("vault_key"))
    row = (raw("record_id"), int(known["record_revision"]), raw("record_sealed"))
    head = [int(known["head_counter"]), 1, keys.set_hash([row])]
    checks = {
        "vault_id": keys.vault_id == raw("vault_id"),
        "passphrase_slot": unwrap(raw("passphrase_slot"), raw("passphrase_utf8").decode())
        == raw("vault_key"),
        "wrong passphrase": unwrap(raw("passphrase_slot"), "canción del mar") is None,
        "recovery_slot": unwrap(raw("recovery_slot"), known["recovery_code"]) == raw("vault_key"),
        "record_sealed": keys.open_record(*row) == raw("record_body"),
        "head_sealed": keys.open_head(raw("head_sealed")) == head,
    }
    wrong = [name for name, right in checks.items() if not right]
    if wrong:
        sys.exit("these do not agree with the document: " + ", ".join(wrong))
    return len(checks)


if __name__ == "__main__":
    what, path = sys.argv[1:]
    if what == "vectors":
        with open(path, encoding="utf-8") as file:
            print(check_vectors(file.read()))
    elif what == "keys":
        _, vault_key = find_vault_key(path, sys.stdin.read())
        keys = Keys(vault_key)
        print(*(key.hex() for key in (vault_key, keys.record, keys.head, keys.set)))
    else:
        print(json.dumps(open_vault(path, sys.stdin.read())))
