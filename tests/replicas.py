"""Replicas: small databases with a journal, that hand changes or packages to each other."""

from __future__ import annotations

import datetime as dt
import sqlite3
import tempfile
from functools import cache, partial
from pathlib import Path
from unittest import mock

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.exchange import bundle, keys, merge, opening, packages, peers
from l2w_desktop.journal import chain, check
from l2w_desktop.journal import merge as journal
from l2w_desktop.journal.capture import Journal
from l2w_desktop.models import (
    Base,
    Duo,
    Installation,
    LanguageSkill,
    Meeting,
    Mentee,
    Mentor,
    Person,
    Programme,
    Project,
    Site,
)
from l2w_desktop.models.append_only import guard
from l2w_desktop.models.fields import code_id
from l2w_desktop.services import founding
from tests.postgresql import PostgreSQL


class Replica:
    """One installation as far as the journal is concerned, with a clock that can be set."""

    def __init__(self, engine: sa.Engine, name: str) -> None:
        self.name = name
        self.now = 1_700_000_000_000
        self.engine = engine
        self.record()

    def record(self) -> None:
        """Record what is written from now on, under the present name."""
        self.sessions = sessionmaker(self.engine, expire_on_commit=False)
        Journal(self.name, f"user-{self.name}", self.tick).install(self.sessions)

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
            return len(journal.apply(connection, entries))

    def dump(self) -> list[str]:
        """Return every row of every table as text."""
        with self.engine.connect() as connection:
            names = sa.inspect(connection).get_table_names()
            rows = [connection.execute(sa.select(sa.text("*")).select_from(sa.table(n))).all()
                    for n in names]  # fmt: skip
        return [str(tuple(row)) for found in rows for row in found]

    def one(self, query: sa.Select[tuple[object]]) -> object:
        with self.sessions() as session:
            return session.scalars(query).one()


class Files:
    """Makes empty databases as SQLite files."""

    def engine(self, path: Path) -> sa.Engine:
        """Return the engine of a new database at ``path``, with all tables."""
        path.write_bytes(_empty_database())
        return self.reopened(path)

    def reopened(self, path: Path) -> sa.Engine:
        """Return the engine of a database that is there."""
        engine = sa.create_engine(f"sqlite:///{path}")
        sa.event.listen(engine, "connect", _prepare)
        sa.event.listen(engine, "begin", _begin)
        return engine

    def remove(self, engine: sa.Engine) -> None:
        """Close it; the file goes with its folder."""
        engine.dispose()


class Databases:
    """Makes empty databases on a PostgreSQL server, each a copy of one with all tables."""

    def __init__(self, server: PostgreSQL) -> None:
        self._server = server
        first = sa.create_engine(server.new())
        Base.metadata.create_all(first)
        with first.begin() as connection:
            guard(connection, Base.metadata)
        first.dispose()
        self._template = str(first.url.database)

    def engine(self, _path: Path) -> sa.Engine:
        """Return the engine of a new database."""
        # one snapshot for a whole transaction, as the store asks of the server
        return sa.create_engine(self._server.new(self._template), isolation_level="REPEATABLE READ")

    def remove(self, engine: sa.Engine) -> None:
        """Close and drop it."""
        engine.dispose()
        self._server.drop(engine.url)


Maker = Files | Databases


@cache
def _empty_database() -> bytes:
    """Make the tables once; a copy of the file is much faster than making them again."""
    with tempfile.TemporaryDirectory() as folder:
        engine = sa.create_engine(f"sqlite:///{folder}/empty.db")
        Base.metadata.create_all(engine)
        with engine.begin() as connection:
            guard(connection, Base.metadata)
        engine.dispose()
        return Path(folder, "empty.db").read_bytes()


def unguard(connection: sa.Connection, table: str = "change") -> None:
    """Let somebody rewrite an append-only table by hand."""
    on_table = f" ON {table}" if connection.dialect.name == "postgresql" else ""
    for done in ("rewritten", "deleted"):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_is_never_{done}{on_table}")


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where SQLAlchemy says so
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=OFF")  # tests need no power cuts survived
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN")


AT = dt.datetime(2026, 11, 22, 10, 34, tzinfo=dt.UTC)


class Desk(Replica):
    """An installation that exchanges packages: a replica with a site, keys and peers."""

    def __init__(
        self, engine: sa.Engine, folder: Path, name: str, site: str, role: str = "site"
    ) -> None:
        super().__init__(engine, name)
        self.folder = folder
        with self.write() as session:
            place = Site(id=code_id("site", site), code=site, name=f"Loket {site.title()}")
            programme = Programme(id=code_id("programme", "mnw"), code="mnw", name="Mentoring")
            session.add_all([place, programme])
            session.flush()
            code = code_id("project", "mnw")
            project = Project(id=code, programme_id=programme.id, code="mnw")
            session.add(project)
            secret = keys.new_keys()
            session.add(
                Installation(
                    replica=name,
                    role=role,
                    site_id=place.id,
                    site_code=site,
                    project_id=project.id,
                    sign_key=secret.sign_key,
                    age_key=secret.age_key,
                )
            )

    def own(self) -> peers.Own:
        with self.engine.connect() as connection:
            return peers.own(connection)

    def peers(self) -> dict[str, peers.KnownPeer]:
        with self.engine.connect() as connection:
            return peers.known(connection)

    def meet(self, other: Desk) -> None:
        """Exchange key files both ways."""
        self.learn(other)
        other.learn(self)

    def learn(self, other: Desk) -> None:
        """Add the key file of another installation."""
        with self.engine.begin() as connection:
            peers.add(connection, peers.peer_file(other.own()), AT)

    def take_keys_of(self, other: Desk) -> None:
        """Sign as another installation, as a copy of it would."""
        with self.sessions.begin() as session:
            mine, its = session.scalars(sa.select(Installation)).one(), other.own().keys
            mine.sign_key, mine.age_key = its

    @property
    def path(self) -> Path:
        """The file of the database; a test that needs it is marked ``only_sqlite``."""
        return Path(str(self.engine.url.database))

    def restore(self, backup: bytes, name: str) -> None:
        """Go on from a backup of the database, under a new name and with new keys."""
        self.engine.dispose()
        for suffix in ("-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        self.path.write_bytes(backup)
        named = mock.patch.object(founding, "new_replica", return_value=name)
        with named, self.write() as session:
            founding.renew(session, keys.new_keys(), ())
        self.name = name
        self.record()

    def backup(self) -> bytes:
        """Return the database as it is now."""
        with self.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return self.path.read_bytes()

    def send(self, to: Desk, *, receipt: bool = False, full: bool = False) -> Path:
        """Write a package or a receipt, note it, and return the file."""
        mine, peer = self.own(), self.peers()[to.name]
        make = bundle.write_receipt if receipt else partial(bundle.write, is_full=full)
        with self.engine.connect() as connection:
            written = make(connection, mine, peer, self.folder, AT)
        with self.engine.begin() as connection:
            packages.record_written(connection, written, AT)
        return written.path

    def open(self, package: Path | bytes) -> opening.Opened:
        return opening.open_package(package, self.own(), self.peers())

    def preview(self, package: Path | bytes) -> merge.Preview:
        opened = self.open(package)
        with self.engine.connect() as connection:
            return merge.preview(connection, opened, self.own())

    def read(self, package: Path | bytes) -> merge.Read:
        opened = self.open(package)
        name = package.name if isinstance(package, Path) else ""
        with self.engine.begin() as connection:
            return merge.apply(connection, opened, self.own(), AT, name)

    def state(self, vector: dict[str, int] | None = None) -> str:
        with self.engine.connect() as connection:
            assert check.problems(connection) == []
            return check.state(connection, vector)

    def local(self) -> list[tuple[object, ...]]:
        """Everything that a refused package must leave alone."""
        names = ("change", "peer", "package", "installation", "pseudonym", "audit_anchor")
        tables = [Base.metadata.tables[name] for name in names]
        with self.engine.connect() as connection:
            return [tuple(row) for t in tables for row in connection.execute(sa.select(t))]


def fill(place: Replica, pairs: int = 2) -> None:
    """Write a small fictitious register with duos, meetings and notes that stay at the site."""
    with place.write() as session:
        for n in range(pairs):
            one, two = _person(n, "Mentee"), _person(n, "Mentor")
            session.add_all([one, two])
            session.flush()
            skill = LanguageSkill(person_id=one.id, language="nl", level="B1")
            mentee = Mentee(
                person_id=one.id,
                status="IN_DUO",
                needs=["cv", "network"],
                note=f"GEHEIM mentee {n}",
            )
            mentor = Mentor(person_id=two.id, status="BEZET", online_ok=True)
            session.add_all([skill, mentee, mentor])
            session.flush()
            duo = Duo(
                mentee_id=mentee.id, mentor_id=mentor.id, start_on=dt.date(2026, 3, n % 28 + 1)
            )
            session.add(duo)
            session.flush()
            met = dt.date(2026, 4, n % 28 + 1)
            session.add(Meeting(duo_id=duo.id, met_on=met, minutes=60, note=f"GEHEIM gesprek {n}"))


def _person(n: int, role: str) -> Person:
    return Person(
        first_name=f"{role}{n}",
        last_name="Fictief, “Voorbeeld”",
        birth_date="1991-05",
        email=f"{role.lower()}{n}@example.org",
        phone=f"+3247000{n:04}",
    )
