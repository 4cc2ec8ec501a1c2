"""The files of one installation by name, and how a file is replaced without half states."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from l2w_desktop.durable import sync_folder, write_whole
from l2w_desktop.errors import UserError
from l2w_desktop.store.folder_errors import DiskFault, DiskFull, FolderUnreachable, ReadOnlyFolder

DATABASE = "l2w.db"
KEYS = "keys.json"
SERVER = "server.json"  # where the data are when they are not in the folder
LOCK = "lock"
BACKUPS = "backups"
HIGH_WATER = "high-water"
MACHINE = "machine"
ERASED = "erased"
COPIES = "copies.json"
RESTORING = "restoring"
NEW = ".new"  # suffix of a database that is still being made
SIDE_FILES = ("-wal", "-shm", "-journal")

_CAUSES: dict[int, type[UserError]] = {
    errno.EACCES: ReadOnlyFolder,
    errno.EPERM: ReadOnlyFolder,
    errno.EROFS: ReadOnlyFolder,
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.ENOENT: FolderUnreachable,
    errno.ENOTDIR: FolderUnreachable,
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses within the block into the user's error."""
    try:
        yield
    except OSError as error:
        cause = _CAUSES.get(error.errno or 0, DiskFault)
        reason = errno.errorcode.get(error.errno or 0, "?")
        raise cause(file=path, folder=path.parent, reason=reason) from error


def database(folder: Path) -> Path:
    """Return the path of the encrypted database."""
    return folder / DATABASE


def is_half_made(folder: Path) -> bool:
    """Tell whether making an installation stopped halfway: nobody has used it yet."""
    return (folder / (DATABASE + NEW)).exists() and not database(folder).exists()


def is_installed(folder: Path) -> bool:
    """Tell whether the folder holds an installation, even one whose database was lost."""
    if database(folder).exists():
        return True
    return (folder / KEYS).exists() and not is_half_made(folder)


def sync(path: Path) -> None:
    """Make the contents of a closed file durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def move_into_place(source: Path, target: Path) -> None:
    """Rename a finished, closed and synced file and make the new name durable."""
    source.replace(target)
    sync_folder(target.parent)


def remove_database(path: Path) -> None:
    """Remove a database file with what SQLite keeps beside it."""
    for suffix in ("", *SIDE_FILES):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def write_high_water(folder: Path, marks: Mapping[str, int]) -> None:
    """Remember outside the database how far each replica of this computer had come."""
    data = json.dumps(dict(marks), sort_keys=True).encode()
    write_whole(folder / HIGH_WATER, data)


def high_water(folder: Path) -> dict[str, int]:
    """Return the last number per replica that was written down; empty when there is none.

    A damaged file counts as none: it is a second look, never the only copy.
    """
    try:
        marks = json.loads((folder / HIGH_WATER).read_bytes())
        return {str(replica): int(seq) for replica, seq in marks.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
