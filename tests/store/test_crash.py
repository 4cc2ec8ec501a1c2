"""What was acknowledged survives a program that is killed, and nothing else is half there."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest
import sqlalchemy as sa

from l2w_desktop.store import backup, files
from l2w_desktop.store.check import check, file_problems

if sys.platform == "win32":
    pytest.skip("kill -9 is POSIX", allow_module_level=True)

# two rows in one transaction, then the acknowledgement: a half transaction would show
WRITE = """
import sys
from pathlib import Path
import sqlalchemy as sa
from l2w_desktop.store.open import open_store
store = open_store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), stop_below=0)
number = int(sys.argv[3])
while True:
    with store.write() as session:
        for word in ("links", "rechts"):
            session.execute(sa.text("INSERT INTO item (word) VALUES (:w)"), {"w": f"{number} {word}"})
    print(number, flush=True)
    number += 1
"""

BACKUP = """
import sys
from pathlib import Path
from l2w_desktop.store import backup
print("started", flush=True)
while True:
    print(backup.back_up_file(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])).path, flush=True)
"""

MIGRATE = """
import sys
from pathlib import Path
import alembic.command, alembic.config
import sqlalchemy as sa
from l2w_desktop.store.migrate import upgrade
print("started", flush=True)
upgrade(Path(sys.argv[1]) / "l2w.db", bytes.fromhex(sys.argv[2]), sa.MetaData(),
        scripts=Path(sys.argv[3]))
print("done", flush=True)
"""


def killed_after(seconds: float, script: str, *arguments: str) -> list[str]:
    """Run a program, kill it ``seconds`` after its first line, return the whole lines it wrote."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, text=True
    ) as process:
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        rest = process.stdout.read()
    return [line for line in (first + rest).split("\n")[:-1] if line]


def _kill_writers(desk, rounds: int) -> tuple[int, list[str]]:
    chance = random.Random(9)
    acknowledged, lost = 0, []
    for _ in range(rounds):
        seconds = chance.uniform(0.01, 0.3)
        arguments = (str(desk.folder), desk.key.hex(), str(acknowledged))
        lines = killed_after(seconds, WRITE, *arguments)
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


def test_no_acknowledged_commit_is_lost_to_kill_9(desk) -> None:
    commits, lost = _kill_writers(desk, 15)

    assert lost == []
    assert commits > 15


@pytest.mark.soak
def test_no_acknowledged_commit_is_lost_to_kill_9_in_a_long_run(desk) -> None:
    commits, lost = _kill_writers(desk, 200)

    assert lost == []
    assert commits > 200


def test_a_killed_backup_leaves_only_whole_backups(make_desk) -> None:
    desk = make_desk(fill=_many_rows)
    for seconds in (0.0, 0.02, 0.05, 0.1):
        killed_after(seconds, BACKUP, str(desk.folder), desk.key.hex())
        for _, path in backup.backups(desk.folder / files.BACKUPS):
            assert backup.verify(path, desk.key) == []
    with desk.open() as store:
        report = backup.backup(store)
    assert backup.verify(report.path, desk.key) == []
    assert not list(report.path.parent.glob("*.part*"))


def test_a_killed_migration_leaves_the_old_or_the_new_database(make_desk) -> None:
    desk = make_desk(fill=_many_rows)
    desk.revision(
        2,
        'op.add_column("item", sa.Column("kind", sa.Text()))\n'
        "op.execute(\"UPDATE item SET kind = word || 'x'\")\n"
        'op.create_index("ix_item_kind", "item", ["kind"])',
    )
    path = files.database(desk.folder)
    before = path.read_bytes()
    for seconds in (0.0, 0.03, 0.06, 0.1):
        arguments = (str(desk.folder), desk.key.hex(), str(desk.scripts))
        said = killed_after(seconds, MIGRATE, *arguments)
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
    from l2w_desktop.store import engine

    connection = engine.open_connection(files.database(desk.folder), desk.key)
    try:
        columns = connection.execute("PRAGMA table_info(item)").fetchall()
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    return version, tuple(row[1] for row in columns)
