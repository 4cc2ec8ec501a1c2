"""A job that is killed happened whole or not at all; a backup gives back all that it held."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import random
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.journeys import restoring, workplace
from l2w_desktop.journeys.importing import import_people
from l2w_desktop.journeys.people import fictitious_rows
from l2w_desktop.models import AuditEntry, Person
from l2w_desktop.store import backup, files, keys
from l2w_desktop.store.check import check
from l2w_desktop.store.sqlcipher import open_connection
from l2w_desktop.store.wraps import Cost
from tests.killing import Killer

if sys.platform == "win32":
    pytest.skip("kill -9 is POSIX", allow_module_level=True)

CHEAP = Cost(memory=64, passes=1)
PASSPHRASE, USER = "vier losse woorden samen", "nora"
NOW = dt.datetime(2026, 11, 22, 9, 34, tzinfo=dt.UTC)
PROGRAM = Path(__file__).with_name("killed_journeys.py")


def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def killer() -> Iterator[Killer]:
    program = Killer(PROGRAM, USER, PASSPHRASE)
    yield program
    program.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    workplace.create(
        tmp_path / "gent", site_code="GENT", site_name="Loket Gent", user_name=USER,
        passphrase=PASSPHRASE, cost=CHEAP,
    )  # fmt: skip
    return tmp_path / "gent"


def write_list(path: Path, number: int) -> Path:
    rows = fictitious_rows("mentees", number)
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return path


def brought_in(folder: Path, number: int) -> None:
    path = write_list(folder.with_name("lijst.csv"), number)
    with workplace.open_as(folder, USER, passphrase) as place:
        import_people(place.store, "mentees", path, today=NOW.date(), now=NOW)


def people(folder: Path) -> int:
    """Count the people of a desk that is whole in every way that can be checked."""
    with workplace.open_as(folder, USER, passphrase) as place:
        assert check(place.store) == []
        with place.store.read() as session:
            return session.scalar(sa.select(sa.func.count()).select_from(Person)) or 0


_GROWS = ("installation", "audit")


def acts(folder: Path) -> list[str]:
    """Return what the audit of a desk says happened, in order."""
    with workplace.open_as(folder, USER, passphrase) as place, place.store.read() as session:
        return list(session.scalars(sa.select(AuditEntry.act).order_by(AuditEntry.seq)))


def content_hash(path: Path, key: bytes) -> str:
    """Return a hash over every row of every table.

    But for the row that names the installation, and the audit: a restore writes itself into it.
    """
    connection = open_connection(path, key, is_query_only=True)
    told = hashlib.sha256()
    try:
        listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for name in sorted(row[0] for row in listed.fetchall() if row[0] not in _GROWS):
            told.update(name.encode())
            rows = connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - its own names
            for row in sorted(map(repr, rows)):
                told.update(row.encode())
    finally:
        connection.close()
    return told.hexdigest()


@pytest.mark.scoreboard
def test_a_killed_import_brought_in_everybody_or_nobody(
    killer, folder, tmp_path, size, measured
) -> None:
    rounds, number, chance = size(5, 50), 20, random.Random(5)
    write_list(tmp_path / "lijst.csv", number)
    template = tmp_path / "leeg"
    shutil.copytree(folder, template)
    seconds = timed(killer, "import", folder)
    assert people(folder) == number
    found = []
    for _ in range(rounds):
        shutil.rmtree(folder)
        shutil.copytree(template, folder)
        said = killer.act("import", chance.uniform(0, 0.95 * seconds), folder)
        found.append(people(folder))
        assert found[-1] in {0, number}
        assert found[-1] == number or not is_done(said)
    before, after = found.count(0), found.count(number)
    measured("R3", f"import {rounds} killed, {before} before, {after} after, 0 between")


@pytest.mark.scoreboard
def test_a_killed_restore_leaves_a_whole_desk_or_none_and_can_be_done_again(
    killer, folder, tmp_path, size, measured
) -> None:
    rounds, number, chance = size(5, 50), 20, random.Random(6)
    brought_in(folder, number)
    with workplace.open_as(folder, USER, passphrase) as place:
        path = backup.backup(place.store).path
    new = tmp_path / "nieuw"
    seconds = timed(killer, "restore", f"{path}|{new}")
    whole = 0
    for _ in range(rounds):
        shutil.rmtree(new)
        said = killer.act("restore", chance.uniform(0, 0.95 * seconds), f"{path}|{new}")
        is_there = files.is_installed(new)
        whole += is_there
        assert is_there or not is_done(said)
        if not is_there:
            restoring.restore(path, new, USER, passphrase)
        assert people(new) == number
        assert not (new / files.RESTORING).exists() or is_there
    measured("R3", f"restore {rounds} killed, {whole} whole, {rounds - whole} none, 0 between")


@pytest.mark.scoreboard
def test_a_restored_backup_holds_every_row_of_every_table(folder, tmp_path, size, measured) -> None:
    number = size(60, 1200)
    brought_in(folder, number)
    with workplace.open_as(folder, USER, passphrase) as place:
        key = place.store.key
        before = content_hash(files.database(folder), key)
        started = time.perf_counter()
        made = backup.backup(place.store)
        backing_up = time.perf_counter() - started
    assert content_hash(made.path, key) == before
    started = time.perf_counter()
    restoring.restore(made.path, tmp_path / "nieuw", USER, passphrase)
    restoring_took = time.perf_counter() - started

    assert content_hash(files.database(tmp_path / "nieuw"), key) == before
    assert acts(tmp_path / "nieuw") == [*acts(folder), "restored"]
    assert keys.users(tmp_path / "nieuw") == keys.users(folder)
    assert people(tmp_path / "nieuw") == number
    measured(
        "R7",
        f"{number} people, {made.size / 1e6:.1f} MB: hash equal; "
        f"backup {backing_up:.1f} s, restore {restoring_took:.1f} s",
    )


def is_done(said: list[str]) -> bool:
    return any(line.startswith("done") for line in said)


def timed(killer: Killer, act: str, word: object) -> float:
    """Let an act end by itself, and return the seconds that it took after its sign of life."""
    *_, last = killer.act(act, 120, word)
    name, _, seconds = last.partition(" ")
    assert name == "done"
    return float(seconds)
