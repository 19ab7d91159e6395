#!/usr/bin/env python3
"""Reads a card from its description alone.

Written from CARD-FORMAT.md and VAULT-FORMAT.md and nothing else, for the same reasons as decrypt.py
beside it. Debian: python3-cryptography.

    card.py vectors CARD-FORMAT.md     checks the known answers; prints how many
    card.py open FILE                  prints what is shown, in hexadecimal; the device key is read
                                       from standard input, in hexadecimal, or nothing
"""

import hashlib
import hmac
import sys
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def check(front):
    return hashlib.sha256(front).digest()[:16]


def read(file):
    front, end = file[:-16], file[-16:]
    assert end == check(front), "the check"
    assert front[:13] == b"mooring card\x01", "the front"
    own_len = int.from_bytes(front[30:34], "big")
    assert len(front) >= 34 + own_len, "the own part"
    kept, card, own, shown = front[13], front[14:30], front[34:34 + own_len], front[34 + own_len:]
    assert kept in (0, 1)
    return kept, card, own, shown


def unseal(key, card, sealed):
    assert sealed[0] == 1
    salt, nonce = sealed[1:17], sealed[17:29]
    derived = hmac.digest(key, b"mooring/v1/card" + salt + b"\x01", "sha256")
    padded = AESGCM(derived).decrypt(nonce, sealed[29:], card + b"\x01").rstrip(b"\x00")
    assert padded[-1] == 0x80, "the padding"
    return padded[:-1]


def shown(file, key):
    kept, card, _, text = read(file)
    return unseal(key, card, text) if kept == 1 else text


def opens(file, key):
    try:
        return bool(shown(file, key))
    except (AssertionError, InvalidTag):
        return False


def check_vectors(document):
    block = document.split("```vectors\n")[1].split("```")[0]
    known = dict(line.split(" = ") for line in block.strip().splitlines())
    raw = lambda name: bytes.fromhex(known[name])
    key, text, sealed, plain = (raw(name) for name in ("device_key", "text", "sealed_file", "plain_file"))
    checks = {
        "device_key": key == bytes(range(32)),
        "id": read(sealed)[1] == raw("id") == read(plain)[1],
        "own": read(sealed)[2] == raw("own") == read(plain)[2],
        "chance": sealed[34 + len(raw("own")) + 1:][:28] == bytes(range(32, 60)),
        "sealed_file": shown(sealed, key) == text,
        "plain_file": shown(plain, b"") == text,
        "another key": not opens(sealed, bytes(32)),
        "damage": not opens(plain[:-1] + bytes([plain[-1] ^ 1]), b""),
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
        print(shown(Path(path).read_bytes(), bytes.fromhex(sys.stdin.read())).hex())
