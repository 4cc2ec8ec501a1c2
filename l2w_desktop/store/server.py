"""The database of the central partner on a PostgreSQL server, used by several programs at once.

The server's own disk encryption protects the data at rest; a backup of it is an encrypted file
of the same form as a desk's, so that it is verified and restored in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from l2w_desktop.errors import UserError
from l2w_desktop.store import address
from l2w_desktop.store.database_errors import DatabaseDamaged
from l2w_desktop.store.engine import Engines
from l2w_desktop.store.migrate import Decorate, require_rows, run
from l2w_desktop.store.server_copy import copy_to_file
from l2w_desktop.store.server_engine import open_engines, read_engine, write_engine
from l2w_desktop.store.server_errors import (
    ServerBusy,
    ServerEmpty,
    ServerNotEmpty,
    ServerReadOnly,
)
from l2w_desktop.texts import Text

_VERSION = "alembic_version"
_TRIGGERS = """SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND n.nspname = current_schema()"""
_INVALID = """SELECT c.conrelid::regclass::text, c.confrelid::regclass::text FROM pg_constraint c
JOIN pg_namespace n ON n.oid = c.connamespace
WHERE c.contype = 'f' AND NOT c.convalidated AND n.nspname = current_schema()"""
_LOOSE = Text(
    "De databank bewaakt niet meer waar {table} naar {target} verwijst.",
    "The database no longer guards where {table} refers to {target}.",
)


@dataclass(frozen=True, slots=True)
class Server:
    """The database at ``url``; see ``Database`` for what each function does."""

    url: sa.URL
    key: bytes = field(repr=False)
    has_one_program: bool = False

    @property
    def name(self) -> str:
        """The address without a password."""
        return address.said(self.url)

    @property
    def busy(self) -> UserError:
        """What to say when somebody else writes for too long."""
        return ServerBusy(server=self.name)

    @property
    def read_only(self) -> UserError:
        """What to say when nothing can be written."""
        return ServerReadOnly(server=self.name)

    def require(self) -> None:
        """Raise ServerEmpty without our tables, or why the server is out of reach."""
        with self._reading() as connection:
            if not {_VERSION, "change"} & set(tables(connection)):
                raise ServerEmpty(server=self.name)

    def is_read_only(self) -> bool:
        """Tell whether this is a standby, or an account that may only read."""
        with self._reading() as connection:
            recovers = connection.exec_driver_sql("SELECT pg_is_in_recovery()").scalar_one()
            query = sa.select(sa.func.has_table_privilege(_VERSION, "INSERT"))
            return bool(recovers) or not connection.scalar(query)

    def version(self, *, is_read_only: bool) -> int:
        """Return the schema version as the revisions noted it."""
        with self._reading() as connection:
            found = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION}").scalars()  # noqa: S608 - a constant
            try:
                return int(found.one())
            except (ValueError, sa.exc.InvalidRequestError) as error:
                raise DatabaseDamaged(file=self.name) from error

    def engines(self, *, is_read_only: bool) -> Engines:
        """Return the engines on the server."""
        return open_engines(self.url, is_read_only=is_read_only)

    def upgrade(self, metadata: sa.MetaData, decorate: Decorate, scripts: Path) -> None:
        """Bring the schema to the latest revision in one transaction of the server.

        The first of several programs does it, the others find it done. There is no copy before
        it: the server rolls back, and its administrator keeps backups.
        """
        with self.writing() as connection:
            before = row_counts(connection)
            for trigger, table in connection.exec_driver_sql(_TRIGGERS).all():
                connection.exec_driver_sql(f'DROP TRIGGER "{trigger}" ON "{table}"')
            run(connection, metadata, scripts)
            if decorate:
                decorate(connection)
            require_rows(before, row_counts(connection))

    def problems(self, *, is_read_only: bool) -> list[Text]:
        """Return which references the server no longer guards; pages are the server's own care."""
        with self._reading() as connection:
            loose = connection.exec_driver_sql(_INVALID).all()
        return [_LOOSE.fill(table=table, target=target) for table, target in loose]

    def copy(self, part: Path) -> dict[str, int]:
        """Write one snapshot of everything into a new encrypted file."""
        with self._reading() as connection:
            return copy_to_file(connection, part, self.key)

    @contextmanager
    def making(self) -> Iterator[sa.Connection]:
        """Give the one transaction in which an installation is made; raises ServerNotEmpty."""
        with self.writing() as connection:
            count = len(tables(connection))
            if count:
                raise ServerNotEmpty(server=self.name, count=count)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give the connection of one transaction, behind every other writer."""
        engine = write_engine(self.url)
        try:
            with engine.begin() as connection:
                yield connection
        finally:
            engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        engine = read_engine(self.url)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()


def tables(connection: sa.Connection) -> list[str]:
    """Return the names of the tables in our place on the server."""
    return sorted(sa.inspect(connection).get_table_names())


def row_counts(connection: sa.Connection) -> dict[str, int]:
    """Return the number of rows per table."""
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - names from the schema itself
        for name in tables(connection)
    }
