"""A desk: a real database file with the journal, one site, and a list that can be imported."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.exchange.headers import recognise
from l2w_desktop.exchange.imports import parse_row
from l2w_desktop.exchange.parsed_rows import ParsedRow
from l2w_desktop.exchange.tables import SheetRow
from l2w_desktop.journal.capture import Journal
from l2w_desktop.models import Base, Change, Installation, Programme, Project, Site
from l2w_desktop.models.append_only import guard
from l2w_desktop.models.fields import code_id
from l2w_desktop.services.import_result import ImportResult
from l2w_desktop.services.importing import import_rows
from tests.registers import Register

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
Cells = dict[str, str]


def fill(session: Session, replica: str, site: str = "GENT") -> None:
    """Add the rows that every installation starts with."""
    programme = Programme(id=code_id("programme", "l2w"), code="l2w", duration_months=3)
    place = Site(id=code_id("site", site), code=site, name="Loket Voorbeeld")
    session.add_all((programme, place))
    session.flush()
    project = Project(id=code_id("project", "l2w"), programme_id=programme.id, code="l2w")
    session.add(project)
    session.add(
        Installation(
            replica=replica, role="site", site_id=place.id, site_code=site, project_id=project.id
        )
    )


@dataclass
class Desk:
    """An installation of one site; counts the statements that it sends to its database."""

    path: Path
    replica: str = "7K5QWXYZ"
    statements: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.engine = sa.create_engine(f"sqlite:///{self.path}")
        sa.event.listen(self.engine, "connect", _prepare)
        self.sessions = sessionmaker(self.engine, expire_on_commit=False)
        self._now = 1_700_000_000_000
        Journal(self.replica, "user-1", self._tick).install(self.sessions)
        with self.write() as session:
            fill(session, self.replica)
        sa.event.listen(self.engine, "before_cursor_execute", self._count)

    def write(self) -> Session:
        """Give a session whose transaction commits at the end of the ``with``."""
        return self.sessions.begin()  # type: ignore[return-value]

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session to look."""
        with self.sessions() as session:
            yield session

    def rows(self, kind: str, lines: list[Cells]) -> list[ParsedRow]:
        """Return the lines as the reader of lists hands them over; the header is row 1."""
        names = list(dict.fromkeys(name for line in lines for name in line))
        headers = recognise(names, kind)
        return [
            parse_row(SheetRow(n, tuple(line.get(name, "") for name in names)), headers, TODAY)
            for n, line in enumerate(lines, start=2)
        ]

    def take_in(
        self, lines: list[Cells], kind: str = "mentees", *, is_dry_run: bool = False
    ) -> ImportResult:
        """Import a list in one transaction."""
        rows = self.rows(kind, lines)
        with self.write() as session:
            return import_rows(
                session, kind, rows, today=TODAY, now=NOW, source="lijst.csv",
                is_dry_run=is_dry_run,
            )  # fmt: skip

    def all(self, model: type[Base]) -> list:
        """Return every row of a table, oldest first."""
        with self.sessions() as session:
            order = sa.inspect(model).primary_key
            return list(session.scalars(sa.select(model).order_by(*order)))

    def edit(self, model: type[Base], id_: str, **values: object) -> None:
        """Change fields as somebody at the screen does."""
        with self.write() as session:
            row = session.get(model, id_)
            for name, value in values.items():
                setattr(row, name, value)

    def changes(self) -> int:
        """Count what the journal holds."""
        with self.sessions() as session:
            return session.scalar(sa.select(sa.func.count()).select_from(Change))

    def _tick(self) -> int:
        self._now += 1
        return self._now

    def _count(self, _c: object, _cursor: object, statement: str, *_rest: object) -> None:
        self.statements.append(statement)


def _prepare(connection: object, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[attr-defined]
    connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all tables and no rows, made once and copied for every test."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    engine = sa.create_engine(f"sqlite:///{path}")
    sa.event.listen(engine, "connect", _prepare)
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        guard(connection, Base.metadata)
    engine.dispose()
    return path


@pytest.fixture
def desk(tmp_path: Path, empty: Path) -> Iterator[Desk]:
    made = Desk(Path(shutil.copy(empty, tmp_path / "loket.db")))
    yield made
    made.engine.dispose()


@pytest.fixture
def new_desk(tmp_path: Path, empty: Path) -> Iterator[Callable[[str], Desk]]:
    made: list[Desk] = []

    def make(name: str) -> Desk:
        made.append(Desk(Path(shutil.copy(empty, tmp_path / f"{name}.db")), name))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()


@pytest.fixture
def ona() -> Cells:
    """A row with nearly everything."""
    return {
        "external_id": "17", "first_name": "Ona", "last_name": "Voorbeeld",
        "birth_date": "3/5/1991", "sex": "v", "nationality": "ET", "email": "ona@example.org",
        "phone": "0470 00 00 01", "postcode": "9000", "place": "Gent",
        "languages": "nl:B1,am:moedertaal", "education": "MASTER", "sectors": "ict.dev,ict.data",
        "needs": "cv,network", "max_km": "25", "online_ok": "ja", "slots": "ma-av,za-vm",
    }  # fmt: skip


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[Callable[..., Register]]:
    """Make founded registers with a programme preset."""
    made: list[Register] = []

    def make(preset: str = "level2work") -> Register:
        made.append(Register(tmp_path / f"register-{len(made)}.db", preset))
        return made[-1]

    yield make
    for each in made:
        each.engine.dispose()


@pytest.fixture
def register(founded: Callable[..., Register]) -> Register:
    """One founded register of @level2work."""
    return founded()
