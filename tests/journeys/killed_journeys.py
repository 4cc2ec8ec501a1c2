"""Imports a list and restores a backup until it is killed; run by the crash tests."""

from __future__ import annotations

import datetime as dt
import sys
import time
from pathlib import Path

import alembic.command  # noqa: F401 - loaded here once, so that no child has to

from l2w_desktop.exchange import delimited, imports, rejects  # noqa: F401 - the same
from l2w_desktop.journeys import restoring, workplace
from l2w_desktop.journeys.importing import import_people
from tests.killing import Say, serve

USER, PASSPHRASE = sys.argv[1], sys.argv[2]
NOW = dt.datetime(2026, 11, 22, 9, 34, tzinfo=dt.UTC)


def _passphrase() -> str:
    return PASSPHRASE


def _started(say: Say) -> float:
    say("started")
    return time.perf_counter()


def bring_in(word: str, say: Say) -> None:
    """Import a list into a desk: ``word`` is its folder; the list stands beside it."""
    folder = Path(word)
    place = workplace.open_as(folder, USER, _passphrase)
    started = _started(say)
    path = folder.with_name("lijst.csv")
    import_people(place.store, "mentees", path, today=NOW.date(), now=NOW)
    say(f"done {time.perf_counter() - started}")


def restore(word: str, say: Say) -> None:
    """Restore a backup: ``word`` is ``BACKUP|FOLDER``."""
    path, folder = word.split("|")
    started = _started(say)
    restoring.restore(Path(path), Path(folder), USER, _passphrase)
    say(f"done {time.perf_counter() - started}")


serve({"import": bring_in, "restore": restore})
