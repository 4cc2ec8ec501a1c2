"""The key file of an installation: one database key, wrapped for each user and for recovery.

The key itself never changes and is never written; adding or removing a user or changing a
passphrase re-wraps only. Lost passphrases and a lost recovery key mean lost data.
"""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from l2w_desktop.durable import write_whole
from l2w_desktop.store import files, wraps
from l2w_desktop.store.folder_errors import NoInstallation
from l2w_desktop.store.key_errors import (
    KeysDamaged,
    LastUser,
    PassphraseTooShort,
    RecoveryKeyOfAnother,
    UnknownUser,
    UserExists,
    WrongPassphrase,
)
from l2w_desktop.store.recovery import new_recovery_key
from l2w_desktop.store.recovery import read as read_recovery_key
from l2w_desktop.store.wraps import STANDARD, Cost, Wrap

FORMAT = 1
MINIMUM = 12  # characters of a passphrase
_RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Account:
    """A user as the unlock screen shows them; ``role`` is a code, the database decides rights."""

    id: str
    login: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file holds; ``key_id`` names the key without telling anything about it."""

    key_id: str
    label: str
    wraps: tuple[tuple[Account, Wrap], ...]
    recovery: Wrap

    @property
    def users(self) -> tuple[Account, ...]:
        """The users in order of entry."""
        return tuple(account for account, _ in self.wraps)


@dataclass(frozen=True, slots=True)
class NewKeys:
    """A fresh database key and the recovery key, which is shown once and kept nowhere."""

    key: bytes
    recovery_key: str
    file: KeyFile


def make(first: Account, passphrase: str, *, label: str = "", cost: Cost = STANDARD) -> NewKeys:
    """Return new keys with one user; ``label`` names the desk on the unlock screen.

    Raises PassphraseTooShort. Writes nothing: see ``save``.
    """
    check_length(passphrase)
    key, recovery_key = os.urandom(32), new_recovery_key()
    file = KeyFile(
        key_id(key),
        label,
        ((first, wraps.seal(key, passphrase, first.id, cost)),),
        wraps.seal(key, recovery_key, _RECOVERY, cost),
    )
    return NewKeys(key, recovery_key, file)


def unlock(folder: Path, user: str, passphrase: str) -> tuple[Account, bytes]:
    """Return the user (given by id or login name, case ignored) and the database key.

    Raises UnknownUser, WrongPassphrase, KeysDamaged, NoInstallation. Takes about a second.
    """
    return unlock_file(load(folder), user, passphrase)


def unlock_file(file: KeyFile, user: str, passphrase: str) -> tuple[Account, bytes]:
    """Return the user and the database key of a key file, such as one that came with a backup."""
    account, wrap = _find(file, user)
    key = wraps.unseal(wrap, passphrase, account.id)
    if key is None:
        raise WrongPassphrase
    return account, key


def unlock_with_recovery(folder: Path, recovery_key: str) -> bytes:
    """Return the database key for a typed recovery key.

    Raises WrongRecoveryKey(group), RecoveryKeyIncomplete, RecoveryKeyOfAnother.
    """
    key = wraps.unseal(load(folder).recovery, read_recovery_key(recovery_key), _RECOVERY)
    if key is None:
        raise RecoveryKeyOfAnother(folder=folder)
    return key


def users(folder: Path) -> tuple[Account, ...]:
    """Return the users whom the unlock screen offers."""
    return load(folder).users


def add_user(
    folder: Path, key: bytes, account: Account, passphrase: str, *, cost: Cost = STANDARD
) -> None:
    """Let one more user open the installation; raises UserExists, PassphraseTooShort."""
    check_length(passphrase)
    file = _load_for(folder, key)
    for known in file.users:
        if known.id == account.id or _same(known.login, account.login):
            raise UserExists(name=account.login)
    wrap = wraps.seal(key, passphrase, account.id, cost)
    save(folder, replace(file, wraps=(*file.wraps, (account, wrap))))


def remove_user(folder: Path, user: str) -> None:
    """Take away a user's way in; raises UnknownUser, LastUser. Older backups keep theirs."""
    file = load(folder)
    account, _ = _find(file, user)
    if len(file.wraps) == 1:
        raise LastUser(name=account.login)
    save(folder, replace(file, wraps=tuple(w for w in file.wraps if w[0] != account)))


def change_passphrase(
    folder: Path, user: str, old: str, new: str, *, cost: Cost = STANDARD
) -> None:
    """Re-wrap a user's key; raises WrongPassphrase for ``old``, PassphraseTooShort for ``new``."""
    check_length(new)
    account, key = unlock(folder, user, old)
    set_passphrase(folder, key, account.id, new, cost=cost)


def set_passphrase(folder: Path, key: bytes, user: str, new: str, *, cost: Cost = STANDARD) -> None:
    """Give a user a new passphrase, with the key at hand (after recovery)."""
    check_length(new)
    file = _load_for(folder, key)
    account, _ = _find(file, user)
    wrap = wraps.seal(key, new, account.id, cost)
    _change(folder, file, account, lambda _: (account, wrap))


def update_user(folder: Path, account: Account) -> None:
    """Write a changed login name, display name or role; the id stays."""
    file = load(folder)
    for known in file.users:
        if known.id != account.id and _same(known.login, account.login):
            raise UserExists(name=account.login)
    found, _ = _find(file, account.id)
    _change(folder, file, found, lambda wrap: (account, wrap))


def renew_recovery_key(folder: Path, key: bytes, *, cost: Cost = STANDARD) -> str:
    """Return a new recovery key; the old sheet no longer opens this folder."""
    file = _load_for(folder, key)
    recovery_key = new_recovery_key()
    save(folder, replace(file, recovery=wraps.seal(key, recovery_key, _RECOVERY, cost)))
    return recovery_key


def check_length(passphrase: str) -> None:
    """Raise PassphraseTooShort for a new passphrase of fewer than 12 characters."""
    if len(unicodedata.normalize("NFC", passphrase)) < MINIMUM:
        raise PassphraseTooShort(minimum=MINIMUM)


def key_id(key: bytes) -> str:
    """Return the public name of a key (16 hex digits); the key has 256 random bits to hide."""
    return hashlib.sha256(b"l2w key id 1\0" + key).hexdigest()[:16]


def load(folder: Path) -> KeyFile:
    """Read the key file of a folder; raises NoInstallation, KeysDamaged."""
    path = folder / files.KEYS
    if not files.is_installed(folder):
        raise NoInstallation(folder=folder)
    try:
        return parse(path.read_bytes())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KeysDamaged(file=path) from error


def save(folder: Path, file: KeyFile) -> None:
    """Write the key file, whole or not at all; raises ReadOnlyFolder, DiskFull."""
    path = folder / files.KEYS
    with files.explained(path):
        write_whole(path, dump(file))


def parse(data: bytes) -> KeyFile:
    """Read a key file's bytes; raises KeyError, TypeError or ValueError when damaged."""
    found = json.loads(data)
    if found["format"] != FORMAT:
        raise ValueError("unknown format")
    entries = tuple((_account(u), wraps.from_json(u["wrap"])) for u in found["users"])
    recovery = wraps.from_json(found["recovery"])
    return KeyFile(str(found["key_id"]), str(found["label"]), entries, recovery)


def dump(file: KeyFile) -> bytes:
    """Return the bytes of a key file."""
    data = {
        "format": FORMAT,
        "key_id": file.key_id,
        "label": file.label,
        "users": [
            {"id": a.id, "login": a.login, "name": a.name, "role": a.role, "wrap": w.as_json()}
            for a, w in file.wraps
        ],
        "recovery": file.recovery.as_json(),
    }
    return json.dumps(data, indent=1, ensure_ascii=False).encode()


def _account(data: dict[str, Any]) -> Account:
    return Account(*(str(data[name]) for name in ("id", "login", "name", "role")))


def _find(file: KeyFile, user: str) -> tuple[Account, Wrap]:
    for account, wrap in file.wraps:
        if account.id == user or _same(account.login, user):
            return account, wrap
    raise UnknownUser(name=user, known=", ".join(a.login for a in file.users))


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _load_for(folder: Path, key: bytes) -> KeyFile:
    file = load(folder)
    if file.key_id != key_id(key):
        raise ValueError("the key of another installation")
    return file


def _change(
    folder: Path,
    file: KeyFile,
    account: Account,
    change: Callable[[Wrap], tuple[Account, Wrap]],
) -> None:
    entries = tuple(change(wrap) if a == account else (a, wrap) for a, wrap in file.wraps)
    save(folder, replace(file, wraps=entries))
