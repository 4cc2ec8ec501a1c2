"""Writes a server's database into an encrypted file, table by table out of one snapshot."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from l2w_desktop.models import migrations, search
from l2w_desktop.models.append_only import guard
from l2w_desktop.models.fields import Base
from l2w_desktop.store.engine import mark, row_counts, write_engine
from l2w_desktop.store.migrate import drop_triggers, stamp

_FOUND = Base.metadata.tables["search_entry"]
_ROWS = 1000  # rows that are in memory at once


def copy_to_file(source: sa.Connection, target: Path, key: bytes) -> dict[str, int]:
    """Write every row that ``source`` sees into a new encrypted file; return rows per table.

    References are not guarded while rows arrive, because a row may name one that comes later; the
    check of the finished file finds those that lead nowhere.
    """
    engine = write_engine(target, key, is_new=True, has_foreign_keys=False)
    try:
        with engine.begin() as connection:
            Base.metadata.create_all(connection)
            drop_triggers(connection)
            for table in Base.metadata.sorted_tables:
                if table is not _FOUND:  # made again from the others
                    _copy_table(source, connection, table)
            guard(connection, Base.metadata)
            search.make(connection)
            stamp(connection, Base.metadata, migrations.FOLDER)
            mark(connection, migrations.latest())
        with engine.connect() as connection:
            return row_counts(connection.exec_driver_sql)
    finally:
        engine.dispose()


def _copy_table(source: sa.Connection, target: sa.Connection, table: sa.Table) -> None:
    read = source.execution_options(yield_per=_ROWS).execute(sa.select(table))
    for part in read.partitions():
        target.execute(table.insert(), [dict(row._mapping) for row in part])
