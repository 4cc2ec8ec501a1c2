"""A program of its own that reads packages into a central partner's database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from l2w_desktop.journeys import packages, workplace

PASSPHRASE = "vier losse woorden samen"


def read_all(folder: Path, paths: Iterable[str]) -> None:
    """Read packages in this order; raises what the first one that is refused raises."""
    now = dt.datetime(2026, 11, 22, 10, 34, tzinfo=dt.UTC)
    with workplace.open_as(folder, "cee", lambda: PASSPHRASE) as work:
        for path in paths:
            packages.read(work.store, Path(path), now=now, lang="nl")
