"""Whatever moment the power fails, what was acknowledged is there."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import apsw
import pytest

from l2w_desktop.store.sqlcipher import CAREFUL, DURABLE
from tests.power import NotingDisk, images

COMMITS = 120


@pytest.fixture
def disk():
    noting = NotingDisk()
    yield noting
    noting.unregister()


def _worked(disk: NotingDisk, path: Path, pragmas: tuple[str, ...]) -> dict[str, bytes]:
    """Make a database as the program does, then commit and acknowledge; return how it began."""
    with sqlite3.connect(path) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE item (number INTEGER, word TEXT)")
    made.close()
    start = {path.name: path.read_bytes()}
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(str(path), flags=flags, vfs="noting")
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("PRAGMA wal_autocheckpoint=20").fetchall()  # many checkpoints as well
    disk.ops.clear()
    chance = random.Random(1)
    for number in range(1, COMMITS + 1):
        connection.execute("BEGIN IMMEDIATE")
        for _ in range(2):
            word = "x" * chance.randrange(10, 9000)
            connection.execute("INSERT INTO item VALUES (?, ?)", (number, word))
        connection.execute("COMMIT")
        disk.mark(number)
    connection.close()
    return start


def _lost(folder: Path, files: dict[str, bytes], acknowledged: int) -> str:
    """Open what the disk kept; return what is wrong with it, empty when nothing is."""
    for name, data in files.items():
        if not name.endswith("-shm"):  # rebuilt by the first who opens
            (folder / name).write_bytes(data)
    connection = sqlite3.connect(folder / "desk.db")
    try:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return "damaged"
        query = "SELECT number, count(*) FROM item GROUP BY number"
        found = dict(connection.execute(query).fetchall())
    except sqlite3.Error:
        return "damaged"
    finally:
        connection.close()
        for path in folder.iterdir():
            path.unlink()
    if any(rows != 2 for rows in found.values()):
        return "half"
    return "" if set(range(1, acknowledged + 1)) <= set(found) else "lost"


def _tried(disk: NotingDisk, tmp_path: Path, pragmas: tuple[str, ...], count: int) -> list[str]:
    start = _worked(disk, tmp_path / "desk.db", pragmas)
    place = tmp_path / "image"
    place.mkdir()
    kept = images(start, disk.ops, count, random.Random(2))
    return [wrong for files, mark in kept if (wrong := _lost(place, files, mark))]


@pytest.mark.scoreboard
def test_power_that_fails_at_any_moment_loses_nothing_acknowledged(
    disk, tmp_path, size, measured
) -> None:
    count = size(60, 1000)

    assert _tried(disk, tmp_path, (*DURABLE, *CAREFUL), count) == []
    measured("R2", f"{count} images after {COMMITS} commits, 0 lost, 0 half, 0 damaged")


def test_the_model_of_the_disk_notices_less_careful_settings(disk, tmp_path) -> None:
    """A test of the test: without the sync at each commit something acknowledged is lost."""
    wrong = _tried(disk, tmp_path, ("journal_mode=WAL", "synchronous=NORMAL"), 60)

    assert "lost" in wrong
