"""Backups: copied in one step, verified, encrypted with the same key, rotated.

A backup is a database file ``l2w-<key id>-<moment>.l2wb`` with a note beside it
(``….l2wb.json``): checksum, rows per table and the wrapped keys, so that a passphrase or the
recovery key opens it when the computer is gone.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from l2w_desktop.durable import write_whole
from l2w_desktop.store import files, keys
from l2w_desktop.store.check import file_problems
from l2w_desktop.store.database import database_of
from l2w_desktop.store.database_errors import BackupFailed
from l2w_desktop.store.engine import row_counts
from l2w_desktop.store.rotation import kept
from l2w_desktop.store.sqlcipher import open_connection
from l2w_desktop.store.store import Store
from l2w_desktop.texts import Text

SUFFIX = ".l2wb"
NOTE = ".json"
PART = ".part"
_MOMENT = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"l2w-(?P<key>[0-9a-f]{16})-(?P<at>\d{8}T\d{12}Z)\.l2wb")

_NO_NOTE = Text("het begeleidende bestand is weg of beschadigd.", "its note is missing or damaged.")
_OTHER_BYTES = Text("het bestand is veranderd.", "the file was changed.")
_OTHER_ROWS = Text("het aantal rijen klopt niet.", "the number of rows is not right.")


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A verified backup: where, when (UTC), how large in bytes, its checksum, rows per table."""

    path: Path
    made_at: dt.datetime
    size: int
    sha256: str
    rows: dict[str, int]


def backup(
    store: Store,
    to: Path | None = None,
    *,
    at: dt.datetime | None = None,
    promise: dt.timedelta | None = None,
) -> BackupReport:
    """Back up an open store, verify the copy and rotate older ones.

    ``to`` is another folder, such as a USB stick; the default is ``backups`` in the store's
    folder. ``promise`` is how long backups may be kept. Raises BackupFailed, DiskFull,
    ReadOnlyFolder, DatabaseDamaged; existing backups then stay as they are.
    """
    report = back_up_file(store.folder, store.key, to, at=at)
    rotate(report.path.parent, keys.key_id(store.key), now=report.made_at, promise=promise)
    return report


def back_up_file(
    folder: Path, key: bytes, to: Path | None = None, *, at: dt.datetime | None = None
) -> BackupReport:
    """Back up the database of a folder without opening a store; see ``backup``."""
    made_at = (at or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
    target = (to or folder / files.BACKUPS).resolve()
    path = target / f"l2w-{keys.key_id(key)}-{made_at.strftime(_MOMENT)}{SUFFIX}"
    part = path.with_name(path.name + PART)
    with files.explained(path):
        target.mkdir(parents=True, exist_ok=True)
        try:
            rows = database_of(folder, key).copy(part)
            _require(target, _problems(part, key, rows))
            files.sync(part)
            report = BackupReport(path, made_at, part.stat().st_size, _sha256(part), rows)
            write_whole(note_of(path), _note(report, folder))
            files.move_into_place(part, path)
        finally:
            files.remove_database(part)
    return report


def verify(path: Path, key: bytes) -> list[Text]:
    """Return what is wrong with a backup, read byte for byte; empty when it can be restored."""
    try:
        note = json.loads(note_of(path).read_bytes())
        rows, sha256 = dict(note["rows"]), str(note["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return [_NO_NOTE]
    with files.explained(path):
        if _sha256(path) != sha256:
            return [_OTHER_BYTES]
    return _problems(path, key, rows)


def keys_of(path: Path) -> keys.KeyFile:
    """Return the wrapped keys that travel with a backup; raises BackupFailed without its note."""
    try:
        note = json.loads(note_of(path).read_bytes())
        return keys.parse(base64.b64decode(note["keys"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BackupFailed(folder=path.parent, problem=_NO_NOTE) from error


def note_of(path: Path) -> Path:
    """Return the path of the note beside a backup."""
    return path.with_name(path.name + NOTE)


def backups(folder: Path, key_id: str | None = None) -> list[tuple[dt.datetime, Path]]:
    """Return (moment, path) of the backups in a folder, newest first."""
    found = []
    for path in folder.glob("l2w-*" + SUFFIX):
        name = _NAME.fullmatch(path.name)
        if name and key_id in (None, name["key"]):
            moment = dt.datetime.strptime(name["at"], _MOMENT).replace(tzinfo=dt.UTC)
            found.append((moment, path))
    return sorted(found, reverse=True)


def rotate(
    folder: Path, key_id: str, *, now: dt.datetime, promise: dt.timedelta | None = None
) -> list[Path]:
    """Remove the backups of one installation that no period needs; return what was removed."""
    known = backups(folder, key_id)
    stay = kept((moment for moment, _ in known), now=now, promise=promise)
    gone = [path for moment, path in known if moment not in stay]
    with files.explained(folder):
        for path in gone:
            path.unlink(missing_ok=True)
            note_of(path).unlink(missing_ok=True)
        for unfinished in (f"l2w-{key_id}-*{SUFFIX}{PART}*", f".l2w-{key_id}-*{PART}"):
            for left in folder.glob(unfinished):
                left.unlink(missing_ok=True)
    return gone


def _problems(path: Path, key: bytes, rows: dict[str, int]) -> list[Text]:
    problems = file_problems(path, key, is_immutable=True)
    if problems:
        return problems
    connection = open_connection(path, key, mode="ro&immutable=1", is_query_only=True)
    try:
        return [] if row_counts(connection.execute) == rows else [_OTHER_ROWS]
    finally:
        connection.close()


def _require(target: Path, problems: list[Text]) -> None:
    if problems:
        raise BackupFailed(folder=target, problem=problems[0])


def _note(report: BackupReport, folder: Path) -> bytes:
    wrapped = base64.b64encode((folder / files.KEYS).read_bytes()).decode("ascii")
    note = {
        "format": 1,
        "made_at": report.made_at.isoformat(),
        "bytes": report.size,
        "sha256": report.sha256,
        "rows": report.rows,
        "keys": wrapped,
    }
    return json.dumps(note, indent=1).encode()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
