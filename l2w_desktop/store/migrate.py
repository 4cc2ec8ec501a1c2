"""Older databases become new ones: one transaction, everything checked before it is committed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from l2w_desktop.models import migrations
from l2w_desktop.store.database_errors import MigrationFailed
from l2w_desktop.store.engine import broken_references, mark, row_counts, write_engine
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from alembic.config import Config

Decorate = Callable[[sa.Connection], None] | None


def upgrade(
    path: Path,
    key: bytes,
    metadata: sa.MetaData,
    *,
    decorate: Decorate = None,
    scripts: Path = migrations.FOLDER,
) -> None:
    """Bring a database to the latest revision, or leave it exactly as it is.

    Triggers are dropped before and made again by ``decorate``, so that no revision fires one.
    Raises MigrationFailed when rows were lost or references broken; make a backup first.
    """
    engine = write_engine(path, key, has_foreign_keys=False)
    try:
        with engine.begin() as connection:
            before = row_counts(connection.exec_driver_sql)
            drop_triggers(connection)
            run(connection, metadata, scripts)
            if decorate:
                decorate(connection)
            _verify(connection, before)
            mark(connection, migrations.latest(scripts))
    finally:
        engine.dispose()


def run(connection: sa.Connection, metadata: sa.MetaData, scripts: Path) -> None:
    """Run every revision that the database does not have yet."""
    from alembic import command

    command.upgrade(config(scripts, connection, metadata), "head")


def stamp(connection: sa.Connection, metadata: sa.MetaData, scripts: Path) -> None:
    """Note in a database made from the metadata that it has every revision."""
    from alembic import command

    command.stamp(config(scripts, connection, metadata), "head")


def config(scripts: Path, connection: sa.Connection, metadata: sa.MetaData) -> Config:
    """Return Alembic's settings for the revisions in ``scripts`` on an open connection."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(scripts).replace("%", "%%"))
    settings.set_main_option("file_template", "v%%(rev)s_%%(slug)s")
    settings.attributes["connection"] = connection
    settings.attributes["metadata"] = metadata
    return settings


def drop_triggers(connection: sa.Connection) -> None:
    """Remove every trigger of an encrypted file; whoever changes the tables makes them again."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (name,) in names.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def require_rows(before: dict[str, int], after: dict[str, int]) -> None:
    """Raise MigrationFailed when a table lost rows, or is gone."""
    for table, count in before.items():
        # revisions only add: a table may be new or grow, never shrink or go
        if after.get(table, -1) < count:
            raise MigrationFailed(
                problem=Text(
                    f"in de tabel {table} ontbreken rijen.", f"rows are missing in {table}."
                )
            )


def _verify(connection: sa.Connection, before: dict[str, int]) -> None:
    require_rows(before, row_counts(connection.exec_driver_sql))
    for table, target in broken_references(connection.exec_driver_sql)[:1]:
        raise MigrationFailed(
            problem=Text(
                f"{table} verwijst naar rijen van {target} die er niet zijn.",
                f"{table} refers to rows of {target} that do not exist.",
            )
        )
