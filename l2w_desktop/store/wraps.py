"""One wrap: the database key sealed by a passphrase or the recovery key.

Argon2id (RFC 9106) makes guessing slow; ChaCha20-Poly1305 (RFC 8439) notices every change.
"""

from __future__ import annotations

import base64
import os
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_CONTEXT = b"l2w key wrap 1\0"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, parallel lanes; kept in each wrap."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 1


STANDARD = Cost()
_CEILING = Cost(memory=1024 * 1024, passes=32, lanes=16)  # a damaged file may not eat the machine


@dataclass(frozen=True, slots=True)
class Wrap:
    """A sealed key with everything but the secret that is needed to open it."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes

    def as_json(self) -> dict[str, object]:
        """Return what is written in the key file."""
        return {
            "kdf": "argon2id",
            "memory_kib": self.cost.memory,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "cipher": "chacha20-poly1305",
            "salt": _text(self.salt),
            "nonce": _text(self.nonce),
            "sealed": _text(self.sealed),
        }


def from_json(data: Mapping[str, Any]) -> Wrap:
    """Read a wrap; raises KeyError, TypeError or ValueError when it is damaged."""
    if (data["kdf"], data["cipher"]) != ("argon2id", "chacha20-poly1305"):
        raise ValueError("unknown way of wrapping")
    cost = Cost(int(data["memory_kib"]), int(data["passes"]), int(data["lanes"]))
    low = cost.memory < 8 * cost.lanes or min(cost.passes, cost.lanes) < 1
    high = cost.memory > _CEILING.memory or cost.passes > _CEILING.passes
    if low or high or cost.lanes > _CEILING.lanes:
        raise ValueError("cost out of range")
    wrap = Wrap(cost, _bytes(data["salt"]), _bytes(data["nonce"]), _bytes(data["sealed"]))
    if len(wrap.salt) != 16 or len(wrap.nonce) != 12 or len(wrap.sealed) != 48:
        raise ValueError("wrong length")
    return wrap


def seal(key: bytes, secret: str, owner: str, cost: Cost) -> Wrap:
    """Seal ``key`` (32 bytes) under ``secret`` for ``owner``, to whom the wrap is bound."""
    salt, nonce = os.urandom(16), os.urandom(12)
    cipher = ChaCha20Poly1305(_stretch(secret, salt, cost))
    return Wrap(cost, salt, nonce, cipher.encrypt(nonce, key, _CONTEXT + owner.encode()))


def unseal(wrap: Wrap, secret: str, owner: str) -> bytes | None:
    """Return the key, or None when the secret or the owner is another one."""
    cipher = ChaCha20Poly1305(_stretch(secret, wrap.salt, wrap.cost))
    try:
        return cipher.decrypt(wrap.nonce, wrap.sealed, _CONTEXT + owner.encode())
    except InvalidTag:
        return None


def _stretch(secret: str, salt: bytes, cost: Cost) -> bytes:
    # NFC: an accented letter typed on a Mac is the same letter on Windows
    return hash_secret_raw(
        unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=32,
        type=Type.ID,
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
