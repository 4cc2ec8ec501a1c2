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
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from l2w_desktop.durable import write_whole
from l2w_desktop.store import copies, files, keys, ledger
from l2w_desktop.store.check import file_problems
from l2w_desktop.store.database import database_of
from l2w_desktop.store.database_errors import BackupFailed
from l2w_desktop.store.engine import row_counts
from l2w_desktop.store.folder_errors import FolderUnreachable
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
    folder. ``promise`` is how long backups may be kept; the default is what the desk's plan says.
    Raises BackupFailed, DiskFull, ReadOnlyFolder, DatabaseDamaged; existing backups then stay as
    they are.
    """
    report = back_up_file(store.folder, store.key, to, at=at)
    _finish(store, report, promise)
    return report


def beforehand(store: Store) -> BackupReport | None:
    """Back up before something that changes much, such as reading a package.

    A server undoes by itself what fails, and has an administrator who keeps copies: there it would
    copy the data of all sites for every package.
    """
    return backup(store) if store.database.has_one_program else None


def copy_elsewhere(store: Store, report: BackupReport, to: Path) -> BackupReport:
    """Copy a verified backup to another folder, compare it byte for byte, and rotate there.

    Raises FolderUnreachable when the folder is away (a stick that is not in), BackupFailed,
    DiskFull, ReadOnlyFolder.
    """
    target = to.resolve()
    path = target / report.path.name
    part = path.with_name(path.name + PART)
    with files.explained(path):
        if not target.is_dir():
            raise FolderUnreachable(file=target, folder=target, reason="")
        try:
            shutil.copyfile(report.path, part)
            files.sync(part)
            _require(target, [] if _sha256(part) == report.sha256 else [_OTHER_BYTES])
            write_whole(note_of(path), note_of(report.path).read_bytes())
            files.move_into_place(part, path)
        finally:
            part.unlink(missing_ok=True)
    copied = replace(report, path=path)
    _finish(store, copied, None)
    return copied


def _finish(store: Store, report: BackupReport, promise: dt.timedelta | None) -> None:
    """Rotate where a backup was made, and take along who was erased to another folder."""
    folder, place = store.folder, report.path.parent
    own = place == (folder / files.BACKUPS).resolve()
    if not own and (erased := ledger.read(folder)):
        ledger.merge(place, erased)
    kept_for = promise or copies.plan(folder).promise
    rotate(place, keys.key_id(store.key), now=report.made_at, promise=kept_for)
    if not store.is_read_only:
        copies.note(folder, place, report.made_at)


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


@dataclass(frozen=True, slots=True)
class Listed:
    """A backup as it stands in a folder; nothing in it was read."""

    path: Path
    made_at: dt.datetime
    size: int


def backups_listed(folder: Path) -> tuple[Listed, ...]:
    """Return the backups of the desk in ``folder`` wherever they are known to stand, newest first.

    A place that cannot be reached now (a stick that is not in) is in ``places_away`` instead.
    """
    own = keys.load(folder).key_id
    found = []
    for place in copies.places(folder):
        for made_at, path in backups(place, own) if place.is_dir() else []:
            with suppress(OSError):  # rotated away in between, or the stick was pulled out
                found.append(Listed(path, made_at, path.stat().st_size))
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def places_away(folder: Path) -> tuple[Path, ...]:
    """Return the folders that got backups of this desk and cannot be looked into now."""
    others = copies.places(folder)[1:]
    return tuple(place for place in others if not place.is_dir())


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
