"""What was acknowledged survives a program that is killed, and nothing else is half there."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.store import backup, files
from l2w_desktop.store.check import check, file_problems
from tests.killing import Killer

if sys.platform == "win32":
    pytest.skip("kill -9 is POSIX", allow_module_level=True)

PROGRAM = Path(__file__).with_name("killed_program.py")


@pytest.fixture
def killed(scripts):
    """Let a child of one program act on a desk, kill it, return the lines that it wrote."""
    programs: dict[Path, Killer] = {}

    def act(desk, name: str, seconds: float, start: int = 0) -> list[str]:
        if desk.folder not in programs:
            programs[desk.folder] = Killer(PROGRAM, desk.folder, desk.key.hex(), scripts)
        return programs[desk.folder].act(name, seconds, start)

    yield act
    for program in programs.values():
        program.close()


def _kill_writers(killed, desk, rounds: int) -> tuple[int, list[str]]:
    chance = random.Random(9)
    acknowledged, lost = 0, []
    for _ in range(rounds):
        lines = killed(desk, "write", chance.uniform(0.01, 0.3), acknowledged)
        acknowledged = int(lines[-1]) + 1
        with desk.open() as store:
            assert check(store) == []
            with store.read() as session:
                words = set(session.scalars(sa.text("SELECT word FROM item")))
            halves = len(words) % 2
            needed = {f"{n} {w}" for n in range(acknowledged) for w in ("links", "rechts")}
            lost += sorted(needed - words)
            assert halves == 0
            # the last transaction may be committed and not acknowledged; count it from here
            acknowledged = len(words) // 2
    return acknowledged, lost


@pytest.mark.scoreboard
def test_no_acknowledged_commit_is_lost_to_kill_9(killed, desk, size, measured) -> None:
    rounds = size(15, 200)

    commits, lost = _kill_writers(killed, desk, rounds)

    assert lost == []
    assert commits > rounds
    measured("R1", f"{rounds} killed, {commits} commits acknowledged, 0 lost, 0 half")


@pytest.mark.scoreboard
def test_a_killed_backup_leaves_only_whole_backups(killed, make_desk, size, measured) -> None:
    desk, chance, rounds = make_desk(fill=_many_rows), random.Random(3), size(6, 50)
    seen = set()
    for _ in range(rounds):
        killed(desk, "back_up", chance.uniform(0, 0.25))
        for _, path in backup.backups(desk.folder / files.BACKUPS):
            if path not in seen:
                assert backup.verify(path, desk.key) == []
            seen.add(path)
    with desk.open() as store:
        report = backup.backup(store)
    assert backup.verify(report.path, desk.key) == []
    assert not list(report.path.parent.glob("*.part*"))
    measured("R3", f"backup {rounds} killed, {len(seen)} whole, 0 half")


@pytest.mark.scoreboard
def test_a_killed_migration_leaves_the_old_or_the_new_database(
    killed, make_desk, size, measured
) -> None:
    desk, chance, rounds = make_desk(fill=_many_rows), random.Random(4), size(6, 50)
    desk.revision(
        2,
        'op.add_column("item", sa.Column("kind", sa.Text()))\n'
        "op.execute(\"UPDATE item SET kind = word || 'x'\")\n"
        'op.create_index("ix_item_kind", "item", ["kind"])',
    )
    path = files.database(desk.folder)
    before = path.read_bytes()
    versions = []
    for _ in range(rounds):
        said = killed(desk, "migrate", chance.uniform(0, 0.3))
        assert file_problems(path, desk.key) == []
        version, columns = _schema(desk)
        assert (version, columns) in {(1, ("id", "word")), (2, ("id", "word", "kind"))}
        assert version == 2 or "done" not in said
        versions.append(version)
        files.remove_database(path)
        path.write_bytes(before)
    old, new = versions.count(1), versions.count(2)
    measured("R3", f"migration {rounds} killed, {old} before, {new} after, 0 between")


def _many_rows(session) -> None:
    insert = sa.text("INSERT INTO item (word) VALUES (:word)")
    session.execute(insert, [{"word": f"woord {n} " * 5} for n in range(5000)])


def _schema(desk) -> tuple[int, tuple[str, ...]]:
    from l2w_desktop.store import sqlcipher

    connection = sqlcipher.open_connection(files.database(desk.folder), desk.key)
    try:
        columns = connection.execute("PRAGMA table_info(item)").fetchall()
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    return version, tuple(row[1] for row in columns)
