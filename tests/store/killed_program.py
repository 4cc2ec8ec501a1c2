"""Writes, backs up and migrates a small desk until it is killed; run by the crash tests."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

import alembic.command  # noqa: F401 - loaded here once, so that no child has to
import sqlalchemy as sa

from l2w_desktop.store import backup
from l2w_desktop.store.migrate import upgrade
from l2w_desktop.store.open import open_store
from tests.killing import Say, serve

FOLDER, KEY, SCRIPTS = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3])


def write(word: str, say: Say) -> None:
    """Write two rows per transaction, then acknowledge: a half transaction would show."""
    store = open_store(FOLDER, KEY, scripts=SCRIPTS, stop_below=0)
    add = sa.text("INSERT INTO item (word) VALUES (:word)")
    for number in count(int(word)):
        with store.write() as session:
            for side in ("links", "rechts"):
                session.execute(add, {"word": f"{number} {side}"})
        say(number)


def back_up(word: str, say: Say) -> None:
    """Make backup after backup."""
    say("started")
    while True:
        say(backup.back_up_file(FOLDER, KEY).path)


def migrate(word: str, say: Say) -> None:
    """Bring the database to the latest revision."""
    say("started")
    upgrade(FOLDER / "l2w.db", KEY, sa.MetaData(), scripts=SCRIPTS)
    say("done")


serve({"write": write, "back_up": back_up, "migrate": migrate})
