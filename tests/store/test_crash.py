"""What was acknowledged survives a program that is killed, and nothing else is half there."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.store import backup, files
from l2w_desktop.store.check import check, file_problems

if sys.platform == "win32":
    pytest.skip("kill -9 is POSIX", allow_module_level=True)

PROGRAM = Path(__file__).with_name("killed_program.py")


@pytest.fixture
def killed(scripts):
    """Let a child of one program act on a desk, kill it, return the lines that it wrote."""
    programs: dict[Path, subprocess.Popen[str]] = {}

    def act(desk, name: str, seconds: float, start: int = 0) -> list[str]:
        if desk.folder not in programs:
            programs[desk.folder] = subprocess.Popen(
                [sys.executable, PROGRAM, desk.folder, desk.key.hex(), scripts],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": str(Path(files.__file__).parents[2])},
            )
        program = programs[desk.folder]
        program.stdin.write(f"{name} {seconds} {start}\n")
        program.stdin.flush()
        return json.loads(program.stdout.readline())

    yield act
    for program in programs.values():
        program.communicate(timeout=10)


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


def test_no_acknowledged_commit_is_lost_to_kill_9(killed, desk) -> None:
    commits, lost = _kill_writers(killed, desk, 15)

    assert lost == []
    assert commits > 15


@pytest.mark.soak
def test_no_acknowledged_commit_is_lost_to_kill_9_in_a_long_run(killed, desk) -> None:
    commits, lost = _kill_writers(killed, desk, 200)

    assert lost == []
    assert commits > 200


def test_a_killed_backup_leaves_only_whole_backups(killed, make_desk) -> None:
    desk = make_desk(fill=_many_rows)
    for seconds in (0.0, 0.02, 0.05, 0.1, 0.2):
        killed(desk, "back_up", seconds)
        for _, path in backup.backups(desk.folder / files.BACKUPS):
            assert backup.verify(path, desk.key) == []
    with desk.open() as store:
        report = backup.backup(store)
    assert backup.verify(report.path, desk.key) == []
    assert not list(report.path.parent.glob("*.part*"))


def test_a_killed_migration_leaves_the_old_or_the_new_database(killed, make_desk) -> None:
    desk = make_desk(fill=_many_rows)
    desk.revision(
        2,
        'op.add_column("item", sa.Column("kind", sa.Text()))\n'
        "op.execute(\"UPDATE item SET kind = word || 'x'\")\n"
        'op.create_index("ix_item_kind", "item", ["kind"])',
    )
    path = files.database(desk.folder)
    before = path.read_bytes()
    for seconds in (0.0, 0.02, 0.04, 0.08, 0.15, 0.3):
        said = killed(desk, "migrate", seconds)
        assert file_problems(path, desk.key) == []
        version, columns = _schema(desk)
        assert (version, columns) in {(1, ("id", "word")), (2, ("id", "word", "kind"))}
        assert version == 2 or "done" not in said
        files.remove_database(path)
        path.write_bytes(before)


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
