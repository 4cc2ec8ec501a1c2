"""Replicas: small databases with a journal, that can hand changes to each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.journal import chain, merge
from l2w_desktop.journal.capture import Journal
from l2w_desktop.models import Base
from l2w_desktop.models.changes import SQLITE_TRIGGERS


class Replica:
    """One installation as far as the journal is concerned, with a clock that can be set."""

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.now = 1_700_000_000_000
        self.engine = sa.create_engine(f"sqlite:///{path}")
        sa.event.listen(self.engine, "connect", _foreign_keys)
        Base.metadata.create_all(self.engine)
        with self.engine.begin() as connection:
            for trigger in SQLITE_TRIGGERS:
                connection.exec_driver_sql(trigger)
        self.sessions = sessionmaker(self.engine, expire_on_commit=False)
        Journal(name, f"user-{name}", self.tick).install(self.sessions)

    def tick(self) -> int:
        self.now += 1
        return self.now

    def write(self) -> Session:
        return self.sessions.begin()  # type: ignore[return-value]

    def changes(self) -> list[chain.Entry]:
        with self.engine.connect() as connection:
            return chain.above(connection, {})

    def vector(self) -> dict[str, int]:
        with self.engine.connect() as connection:
            return chain.vector(connection)

    def receive(self, entries: list[chain.Entry]) -> int:
        with self.engine.begin() as connection:
            return len(merge.apply(connection, entries))

    def one(self, query: sa.Select[tuple[object]]) -> object:
        with self.sessions() as session:
            return session.scalars(query).one()


def _foreign_keys(connection: object, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[attr-defined]
    connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Callable[[str], Replica]]:
    made: list[Replica] = []

    def make(name: str) -> Replica:
        made.append(Replica(tmp_path / f"{name}-{len(made)}.db", name))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()
