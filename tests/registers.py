"""A small founded register for tests: real SQLite, the real journal, fictitious people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.journal.capture import TABLES, Journal
from l2w_desktop.models import Base, Education, LanguageSkill, Mentee, Mentor, Person, Programme
from l2w_desktop.models.append_only import guard
from l2w_desktop.services import founding, numbers, recovery_key
from l2w_desktop.services.founding import Plan
from l2w_desktop.store.space import Room

TODAY = dt.date(2026, 11, 22)
Listener = Callable[[frozenset[str]], None]


class Register:
    """A founded installation; ``write()`` and ``read()`` give sessions as the store does."""

    is_read_only = False
    is_behind = False
    room = Room.ENOUGH

    def __init__(self, path: Path, preset: str = "level2work", role: str = "site") -> None:
        self.folder = path.parent
        self.engine = sa.create_engine(f"sqlite:///{path}")
        sa.event.listen(self.engine, "connect", _foreign_keys)
        Base.metadata.create_all(self.engine)
        with self.engine.begin() as connection:
            guard(connection, Base.metadata)
        self.sessions = sessionmaker(self.engine, expire_on_commit=False)
        self.now = 1_764_000_000_000
        self.listeners: list[Listener] = []
        Journal("7K2345678ABC", "user-1", self._tick).install(self.sessions)
        plan = Plan("GENT", "Loket Gent", "user-1", "Testcoach Voorbeeld", role, preset)
        with self.write() as session:
            founding.found(session, "7K2345678ABC", plan, ("", ""))
            recovery_key.confirm(session, dt.datetime(2026, 11, 1, tzinfo=dt.UTC))

    def _tick(self) -> int:
        self.now += 1000
        return self.now

    @contextmanager
    def write(self) -> Iterator[Session]:
        with self.sessions.begin() as session:
            yield session
        for listener in tuple(self.listeners):
            listener(frozenset(session.info.get(TABLES) or ()))

    def watch(self, listener: Listener) -> Callable[[], None]:
        self.listeners.append(listener)
        return partial(self.listeners.remove, listener)

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self.sessions() as session:
            yield session

    def programme(self, **values: object) -> None:
        with self.write() as session:
            row = session.scalars(sa.select(Programme)).one()
            for name, value in values.items():
                setattr(row, name, value)

    def mentee(self, first: str = "Mina", last: str = "Voorbeeld", **values: object) -> str:
        return self._file(Mentee, first, last, "KLAAR_VOOR_MATCH", values)

    def mentor(self, first: str = "Marc", last: str = "Testmans", **values: object) -> str:
        return self._file(Mentor, first, last, "BESCHIKBAAR", values)

    def _file(
        self, role: type[Mentee | Mentor], first: str, last: str, status: str, values: dict
    ) -> str:
        asked = {
            "sectors": ("ict.dev",),
            "slots": ("ma-av", "di-av", "wo-av"),
            "status": status,
            "registered_on": dt.date(2026, 11, 1),
            "max_km": 30,
        } | values
        person = Person(
            first_name=first,
            last_name=last,
            sex=asked.pop("sex", None),
            nationality=asked.pop("nationality", None),
            postcode=asked.pop("postcode", "9000"),
            place=asked.pop("place", "Gent"),
        )
        languages = asked.pop("languages", {"nl": "B2"})
        with self.write() as session:
            session.add(person)
            session.flush()
            session.add(Education(person_id=person.id, diploma="MASTER", level=5))
            for code, level in languages.items():
                skill = LanguageSkill(person_id=person.id, language=code, level=level)
                session.add(skill)
            row = role(person_id=person.id, number=numbers.take(session)[0], **asked)
            session.add(row)
            session.flush()
            return str(row.id)


def _foreign_keys(connection: object, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=OFF")  # durability is the store's test
