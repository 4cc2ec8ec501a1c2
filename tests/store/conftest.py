"""A small installation with tables of its own, so that these tests know what is in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from l2w_desktop.models import migrations
from l2w_desktop.store.create import create_store
from l2w_desktop.store.hooks import NO_HOOKS, Hooks
from l2w_desktop.store.keys import Account
from l2w_desktop.store.open import open_store
from l2w_desktop.store.store import Store
from l2w_desktop.store.wraps import Cost
from tests.postgresql import PostgreSQL

CHEAP = Cost(memory=64, passes=1)
NADIA = Account("u-1", "nadia", "Nadia Voorbeeld", "BEHEERDER")
PASSPHRASE = "vier losse woorden samen"


class Base(DeclarativeBase):
    """The tables of these tests."""


class Item(Base):
    """Something to store."""

    __tablename__ = "item"
    __table_args__ = {"sqlite_strict": True}  # noqa: RUF012 - as SQLAlchemy wants it
    id: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str | None] = mapped_column(sa.Text)


class Part(Base):
    """Something that hangs on an item."""

    __tablename__ = "part"
    __table_args__ = {"sqlite_strict": True}  # noqa: RUF012 - as SQLAlchemy wants it
    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(sa.ForeignKey("item.id"))


V0001 = """
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table("item", sa.Column("id", sa.Integer(), primary_key=True),
                    sa.Column("word", sa.Text()), sqlite_strict=True)
    op.create_table("part", sa.Column("id", sa.Integer(), primary_key=True),
                    sa.Column("item_id", sa.Integer(), sa.ForeignKey("item.id"), nullable=False),
                    sqlite_strict=True)
"""


@dataclass
class Desk:
    """An installation in a folder, with what opens it."""

    folder: Path
    scripts: Path
    key: bytes
    recovery_key: str

    def open(self, hooks: Hooks = NO_HOOKS, stop_below: int = 0) -> Store:
        """Open it with the tables of these tests."""
        return open_store(
            self.folder,
            self.key,
            hooks=hooks,
            metadata=Base.metadata,
            scripts=self.scripts,
            stop_below=stop_below,
        )

    def revision(self, number: int, body: str) -> None:
        """Add a revision with the given lines as its upgrade."""
        lines = "".join(f"    {line}\n" for line in body.strip().splitlines())
        (self.scripts / "versions" / f"v{number:04d}_step.py").write_text(
            f'import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "{number:04d}"\n'
            f'down_revision = "{number - 1:04d}"\n\n\ndef upgrade():\n{lines}',
            encoding="utf-8",
        )


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "scripts"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "script.py.mako"):
        shutil.copy(migrations.FOLDER / name, folder)
    (folder / "versions" / "v0001_start.py").write_text(V0001, encoding="utf-8")
    return folder


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests marked ``both`` on an encrypted file and on a PostgreSQL server."""
    if metafunc.definition.get_closest_marker("both"):
        metafunc.parametrize("server", [None, "postgresql"], ids=["file", "server"], indirect=True)


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[sa.URL | None]:
    """Return the address of an empty server database; None where the data are in a file."""
    if getattr(request, "param", None) is None:
        yield None
        return
    postgresql: PostgreSQL = request.getfixturevalue("postgresql")
    url = postgresql.new()
    yield url
    postgresql.drop(url)


@pytest.fixture
def make_desk(tmp_path: Path, scripts: Path, server: sa.URL | None) -> Callable[..., Desk]:
    def make(
        folder: Path | None = None,
        fill: Callable[[Session], None] | None = None,
        hooks: Hooks = NO_HOOKS,
    ) -> Desk:
        place = folder or tmp_path / "desk"
        new = create_store(
            place,
            NADIA,
            PASSPHRASE,
            label="Loket Testdorp",
            server=server,
            fill=fill,
            hooks=hooks,
            cost=CHEAP,
            metadata=Base.metadata,
            scripts=scripts,
        )
        return Desk(place, scripts, new.key, new.recovery_key)

    return make


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def store(desk: Desk) -> Iterator[Store]:
    with desk.open() as opened:
        yield opened


@pytest.fixture
def item() -> type[Item]:
    return Item
