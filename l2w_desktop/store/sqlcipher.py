"""One connection to the encrypted file: unlocked, hardened, its refusals read as problems."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

from sqlcipher3 import dbapi2

from l2w_desktop.errors import UserError
from l2w_desktop.store.database_errors import DatabaseBusy, DatabaseDamaged
from l2w_desktop.store.folder_errors import DiskFault, DiskFull, FolderUnreachable, ReadOnlyFolder

BUSY_MS = 5000

Connection: TypeAlias = Any  # the driver's; sqlcipher3 ships no types

DURABLE = ("journal_mode=WAL", "synchronous=FULL")
CAREFUL = (
    f"busy_timeout={BUSY_MS}",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
)
_MAC = ("fullfsync=1", "checkpoint_fullfsync=1") if sys.platform == "darwin" else ()

# primary result codes of SQLite (names of extended codes begin with these), and the fixed
# sentences that the driver's backup gives instead of a code
_CAUSES: tuple[tuple[str, str, type[UserError]], ...] = (
    ("SQLITE_NOTADB", "file is not a database", DatabaseDamaged),
    ("SQLITE_CORRUPT", "database disk image is malformed", DatabaseDamaged),
    ("SQLITE_FULL", "database or disk is full", DiskFull),
    ("SQLITE_BUSY", "database is locked", DatabaseBusy),
    ("SQLITE_LOCKED", "database table is locked", DatabaseBusy),
    ("SQLITE_READONLY", "attempt to write a readonly database", ReadOnlyFolder),
    ("SQLITE_CANTOPEN", "unable to open database file", FolderUnreachable),
    ("SQLITE_IOERR", "disk I/O error", DiskFault),
)


def open_connection(
    path: Path,
    key: bytes,
    *,
    mode: str = "rw",
    has_foreign_keys: bool = True,
    is_query_only: bool = False,
    is_wal: bool = True,
) -> Connection:
    """Open one connection of the driver with every pragma set.

    ``mode`` is SQLite's: rw, rwc or ro&immutable=1; ``is_wal=False`` leaves the journal mode as
    it is (the target of a backup). Raises the UserError of the cause.
    """
    if len(key) != 32:
        raise ValueError("the key has 32 bytes")
    pragmas = [*DURABLE, *_MAC] if is_wal and "immutable" not in mode else []
    pragmas += [*CAREFUL, f"foreign_keys={'ON' if has_foreign_keys else 'OFF'}"]
    pragmas += ["query_only=ON"] if is_query_only else []
    connection = None
    try:
        connection = dbapi2.connect(
            f"{_uri(path)}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.Error as error:
        if connection:
            connection.close()
        raise cause_of(error, path) or error from error
    return connection


def cause_of(error: BaseException, path: Path) -> UserError | None:
    """Return what a driver's error means for the user, or None when it is a bug of ours."""
    name = str(getattr(error, "sqlite_errorname", ""))
    for prefix, sentence, cause in _CAUSES:
        if name.startswith(prefix) or (not name and str(error) == sentence):
            return cause(file=path, folder=path.parent, reason=name or prefix)
    return None


def _uri(path: Path) -> str:
    place = path.resolve().as_posix()
    return "file://" + quote(place if place.startswith("/") else "/" + place)
