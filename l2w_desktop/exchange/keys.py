"""The two key pairs of an installation: Ed25519 says who sent, age (X25519) says who may read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import NamedTuple

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ed25519

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text

_SPOKEN = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no I, O, 0 or 1: these sound or look alike
_END_OF_HEAD, _MAX_HEAD = b"\n--- ", 64 * 1024  # of an age file; a package has about 200 bytes


class NotForUs(UserError):
    """A package that this installation's key does not open."""

    text = Text(
        "Dit pakket is voor een ander loket. Er is niets ingelezen. "
        "Vraag de afzender een pakket voor u.",
        "This package is for another desk. Nothing was read. Ask the sender for a package for you.",
    )


class Damaged(UserError):
    """Bytes that were changed or lost on the way."""

    text = Text(
        "Dit pakket is beschadigd. Er is niets ingelezen. "
        "Kopieer het opnieuw of vraag een nieuw pakket.",
        "This package is damaged. Nothing was read. Copy it again or ask for a new package.",
    )


class Keys(NamedTuple):
    """The secret keys of an installation, as its row stores them."""

    sign_key: str  # Ed25519, 32 bytes in hex
    age_key: str  # AGE-SECRET-KEY-1…


class PublicKeys(NamedTuple):
    """What others need to check this installation's packages and to write to it."""

    sign_public: str  # Ed25519, 32 bytes in hex
    age_public: str  # age1…


def new_keys() -> Keys:
    """Return fresh keys for a new installation."""
    secret = ed25519.Ed25519PrivateKey.generate().private_bytes_raw()
    return Keys(secret.hex(), str(pyrage.x25519.Identity.generate()))


def public(keys: Keys) -> PublicKeys:
    """Return the public halves of ``keys``."""
    told = _signer(keys.sign_key).public_key().public_bytes_raw()
    return PublicKeys(told.hex(), str(pyrage.x25519.Identity.from_str(keys.age_key).to_public()))


def are_usable(keys: PublicKeys) -> bool:
    """Tell whether these public keys could have been made by this program."""
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(keys.sign_public))
        recipient = pyrage.x25519.Recipient.from_str(keys.age_public)
    except (ValueError, pyrage.RecipientError):
        return False
    is_canonical = re.fullmatch("[0-9a-f]{64}", keys.sign_public)
    return bool(is_canonical) and str(recipient) == keys.age_public


def fingerprint(keys: PublicKeys) -> str:
    """Return 5 groups of 4 characters (100 bits of SHA-256) to read aloud over the phone."""
    digest = hashlib.sha256(f"l2w-peer-v1\0{keys.sign_public}\n{keys.age_public}".encode()).digest()
    number = int.from_bytes(digest[:13], "big") >> 4
    spoken = "".join(_SPOKEN[number >> 5 * n & 31] for n in reversed(range(20)))
    return "-".join(spoken[n : n + 4] for n in range(0, 20, 4))


def sign(sign_key: str, purpose: str, data: bytes) -> bytes:
    """Return the 64-byte signature of ``data``; ``purpose`` keeps kinds of files apart."""
    return _signer(sign_key).sign(purpose.encode() + b"\0" + data)


def is_signed_by(sign_public: str, purpose: str, data: bytes, signature: bytes) -> bool:
    """Tell whether the holder of ``sign_public`` signed exactly ``data`` for ``purpose``."""
    try:
        key = ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(sign_public))
        key.verify(signature, purpose.encode() + b"\0" + data)
    except (ValueError, InvalidSignature):
        return False
    return True


def encrypt(data: bytes, readers: Iterable[str]) -> bytes:
    """Return ``data`` as an age file that only the holders of these age keys can read."""
    recipients = [pyrage.x25519.Recipient.from_str(reader) for reader in readers]
    sealed: bytes = pyrage.encrypt(data, recipients)
    return sealed


def decrypt(data: bytes, age_key: str) -> bytes:
    """Return what is inside an age file; raises NotForUs or Damaged."""
    if _END_OF_HEAD not in data[:_MAX_HEAD]:  # reading an endless head would take for ever
        raise Damaged
    try:
        opened: bytes = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(age_key)])
    except pyrage.DecryptError as error:
        raise (NotForUs if "No matching keys" in str(error) else Damaged)() from error
    return opened


def _signer(sign_key: str) -> ed25519.Ed25519PrivateKey:
    return ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex(sign_key))
