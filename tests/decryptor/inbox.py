#!/usr/bin/env python3
"""Reads an inbox from its description alone.

Written from INBOX-FORMAT.md and RFC 9180 and nothing else, for the same reasons as decrypt.py beside
it. Debian: python3-cryptography.

    inbox.py vectors INBOX-FORMAT.md     checks the known answers; prints how many
    inbox.py open FOLDER                 prints the items as JSON; the inbox key is read from
                                         standard input, in hexadecimal
"""

import hashlib
import hmac
import json
import re
import sys
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

KEM = b"KEM\x00\x20"
HPKE = b"HPKE\x00\x20\x00\x01\x00\x02"


def labeled_extract(suite, salt, label, material):
    return hmac.digest(salt, b"HPKE-v1" + suite + label + material, "sha256")


def labeled_expand(suite, key, label, info, length):
    labeled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.digest(key, labeled + b"\x01", "sha256")[:length]


def private_key(raw):
    return X25519PrivateKey.from_private_bytes(raw)


def public_bytes(private):
    return private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def derive_private(material):
    prk = labeled_extract(KEM, b"", b"dkp_prk", material)
    return private_key(labeled_expand(KEM, prk, b"sk", b"", 32))


def context(private, public, enc, receiver, info):
    """The cipher and nonce of one single-shot message; `private` and `public` are either side's."""
    shared = private.exchange(X25519PublicKey.from_public_bytes(public))
    prk = labeled_extract(KEM, b"", b"eae_prk", shared)
    shared = labeled_expand(KEM, prk, b"shared_secret", enc + receiver, 32)
    psk_id_hash = labeled_extract(HPKE, b"", b"psk_id_hash", b"")
    info_hash = labeled_extract(HPKE, b"", b"info_hash", info)
    schedule = b"\x00" + psk_id_hash + info_hash
    secret = labeled_extract(HPKE, shared, b"secret", b"")
    key = labeled_expand(HPKE, secret, b"key", schedule, 32)
    return AESGCM(key), labeled_expand(HPKE, secret, b"base_nonce", schedule, 12)


def key_file(inbox_key):
    front = b"mooring inbox\x01" + inbox_key[:16] + public_bytes(private_key(inbox_key[16:]))
    return front + hashlib.sha256(front).digest()[:16]


def seal_item(inbox_key, item_id, body, seed):
    receiver, ours = public_bytes(private_key(inbox_key[16:])), derive_private(seed)
    enc = public_bytes(ours)
    cipher, nonce = context(ours, receiver, enc, receiver, b"mooring/v1/inbox" + inbox_key[:16])
    padded = (body + b"\x80").ljust(4047, b"\x00")
    return b"\x01" + enc + cipher.encrypt(nonce, padded, item_id)


def open_item(inbox_key, item_id, item):
    assert len(item) == 4096 and item[0] == 1
    private, enc = private_key(inbox_key[16:]), item[1:33]
    info = b"mooring/v1/inbox" + inbox_key[:16]
    cipher, nonce = context(private, enc, enc, public_bytes(private), info)
    text = cipher.decrypt(nonce, item[33:], item_id).rstrip(b"\x00")
    assert text[-1] == 0x80, "the padding"
    return text[:-1]


def open_inbox(folder, inbox_key):
    assert (folder / "key").read_bytes() == key_file(inbox_key), "the public key"
    names = sorted(path.name for path in folder.iterdir())
    items = []
    for name in names:
        if re.fullmatch("[0-9a-f]{32}", name):
            item = (folder / name).read_bytes()
            body = open_item(inbox_key, bytes.fromhex(name), item)
            items.append({"id": name, "body": body.hex()})
    return {"items": items}


def opens(inbox_key, item_id, item):
    try:
        return bool(open_item(inbox_key, item_id, item))
    except (InvalidTag, ValueError):
        return False


def check_vectors(document):
    block = document.split("```vectors\n")[1].split("```")[0]
    known = dict(line.split(" = ") for line in block.strip().splitlines())
    raw = lambda name: bytes.fromhex(known[name])
    counting = bytes(range(80))
    key, item_id, body = raw("inbox_key"), raw("item_id"), raw("item_body")
    item = seal_item(key, item_id, body, counting[48:])
    drawn = counting[:16] + public_bytes(derive_private(counting[16:48]))
    other_inbox = b"\xff" + key[1:]
    checks = {
        "inbox_key": key[:16] + public_bytes(private_key(key[16:])) == drawn,
        "key_file": key_file(key) == raw("key_file"),
        "item_first_64": item[:64] == raw("item_first_64"),
        "item_last_16": item[-16:] == raw("item_last_16"),
        "item_sha256": hashlib.sha256(item).digest() == raw("item_sha256"),
        "item_body": open_item(key, item_id, item) == body,
        "another id": not opens(key, bytes(16), item),
        "another inbox": not opens(other_inbox, item_id, item),
    }
    wrong = [name for name, right in checks.items() if not right]
    if wrong:
        sys.exit("these do not agree with the document: " + ", ".join(wrong))
    return len(checks)


if __name__ == "__main__":
    what, path = sys.argv[1:]
    if what == "vectors":
        print(check_vectors(Path(path).read_text(encoding="utf-8")))
    else:
        print(json.dumps(open_inbox(Path(path), bytes.fromhex(sys.stdin.read()))))
