"""A program that works until it is killed; run by the crash tests, never imported.

Each line on stdin, ``ACT SECONDS START``, forks a child that performs ACT; SECONDS after its first
sign of life the child gets kill -9. The whole lines that it wrote come back as one JSON list. One
program forks all children, so that no child pays for the imports.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import alembic.command  # noqa: F401 - loaded here once, so that no child has to
import sqlalchemy as sa

from l2w_desktop.store import backup
from l2w_desktop.store.migrate import upgrade
from l2w_desktop.store.open import open_store

FOLDER, KEY, SCRIPTS = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), Path(sys.argv[3])
Say = Callable[[object], object]


def write(start: int, say: Say) -> None:
    """Write two rows per transaction, then acknowledge: a half transaction would show."""
    store = open_store(FOLDER, KEY, scripts=SCRIPTS, stop_below=0)
    add = sa.text("INSERT INTO item (word) VALUES (:word)")
    for number in count(start):
        with store.write() as session:
            for side in ("links", "rechts"):
                session.execute(add, {"word": f"{number} {side}"})
        say(number)


def back_up(start: int, say: Say) -> None:
    """Make backup after backup."""
    say("started")
    while True:
        say(backup.back_up_file(FOLDER, KEY).path)


def migrate(start: int, say: Say) -> None:
    """Bring the database to the latest revision."""
    say("started")
    upgrade(FOLDER / "l2w.db", KEY, sa.MetaData(), scripts=SCRIPTS)
    say("done")


ACTS = {"write": write, "back_up": back_up, "migrate": migrate}


def killed(act: str, seconds: float, start: int) -> list[str]:
    """Fork, let the child act, kill it, and return what it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        ACTS[act](start, lambda text: os.write(writer, f"{text}\n".encode()))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.readline()
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        said += pipe.read()
    os.waitpid(child, 0)
    return said.split("\n")[:-1]


for line in sys.stdin:
    name, pause, begin = line.split()
    sys.stdout.write(json.dumps(killed(name, float(pause), int(begin))) + "\n")
    sys.stdout.flush()
