"""The desks of a history: copies of four that know each other and a few people."""

from __future__ import annotations

import datetime as dt
import sqlite3
import tempfile
from functools import cache
from pathlib import Path

from typing_extensions import override

from l2w_desktop.journal import check
from l2w_desktop.models import Mentee, Person
from l2w_desktop.models.fields import time_ordered_id
from tests.replicas import Desk, Files

DAY = dt.date(2026, 11, 22)
SITES = {"7KAB": "GENT", "8MAB": "GENT", "9PAB": "AALST", "CC01": "BRUSSEL"}
PAIRS = ((0, 3), (3, 0), (1, 3), (3, 1), (2, 3), (3, 2), (0, 1), (1, 0))
YEARS = 3 * 365 * 24 * 3600 * 1000


@cache
def start() -> Path:
    """Make the four desks once, with keys and peers; each history begins with a copy."""
    folder = Path(tempfile.mkdtemp(prefix="l2w-histories-"))
    desks = []
    for name, site in SITES.items():
        (folder / name).mkdir()
        role = "central" if name == "CC01" else "site"
        engine = Files().engine(folder / name / "l2w.db")
        desks.append(Desk(engine, folder / name, name, site, role))
    for one, other in {tuple(sorted(pair)) for pair in PAIRS}:
        desks[one].meet(desks[other])
    for desk, n in ((desks[0], 1), (desks[0], 2), (desks[2], 3)):
        with desk.write() as session:
            person = Person(id=number(n), first_name=f"P{n}", phone="0")
            session.add(person)
            session.flush()
            session.add(Mentee(id=number(10 + n), person_id=person.id, status="A"))
    for one, other in (*PAIRS, (3, 1)):
        desks[other].read(desks[one].send(desks[other]))
    for desk in desks:
        desk.backup()
        desk.engine.dispose()
    return folder


class Place(Desk):
    """A desk of the world: made by copying, so that a history starts at once."""

    def __init__(self, path: Path, name: str, site: str) -> None:
        self.name, self.site = name, site
        self.folder = path.parent
        self.now = 1_700_000_000_000
        self.engine = Files().reopened(path)
        self.record()
        self.saved: bytes | None = None
        self.is_restored = False
        self.mail: list[tuple[str, bytes]] = []  # sender's name, package
        self._watch: sqlite3.Connection | None = None

    def version(self) -> int:
        """Return a number that changes whenever anything at all is committed."""
        if self._watch is None:
            self._watch = sqlite3.connect(self.path)
        return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def is_at_rest(self) -> bool:
        """Whether nobody holds a transaction open."""
        return self.engine.pool.checkedout() == 0

    def put(self, database: bytes) -> None:
        """Replace the database file."""
        self.rest()
        self.path.write_bytes(database)

    def rest(self) -> None:
        """Close every connection."""
        self.engine.dispose()
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    @override
    def restore(self, backup: bytes, name: str) -> None:
        self.rest()
        super().restore(backup, name)

    @override
    def state(self, vector: dict[str, int] | None = None) -> str:
        with self.engine.connect() as connection:
            return check.state(connection, vector)


def number(n: int) -> str:
    return time_ordered_id(1_700_000_000_000 + n, n.to_bytes(10, "big"))


def site_of(name: str) -> str:
    return next(site for known, site in SITES.items() if known[:2] == name[:2])
