"""Older databases become new ones, or stay exactly as they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import sqlalchemy as sa

from l2w_desktop.models import migrations
from l2w_desktop.models.fields import Base as Declared
from l2w_desktop.store import backup, engine, files, sqlcipher
from l2w_desktop.store.create import make_database
from l2w_desktop.store.database_errors import MigrationFailed
from l2w_desktop.store.hooks import Hooks
from l2w_desktop.store.migrate import config, run

TRIGGER = "CREATE TRIGGER item_stays BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'no'); END"


def decorate(connection: sa.Connection) -> None:
    connection.exec_driver_sql(TRIGGER)


HOOKS = Hooks(decorate=decorate)


@pytest.fixture
def filled(make_desk):
    def fill(session) -> None:
        session.execute(sa.text("INSERT INTO item (id, word) VALUES (1, 'appel'), (2, 'peer')"))
        session.execute(sa.text("INSERT INTO part (item_id) VALUES (1), (1), (2)"))

    return make_desk(fill=fill, hooks=HOOKS)


def snapshot(desk) -> dict[str, object]:
    """Everything that a failed migration must leave alone."""
    connection = sqlcipher.open_connection(files.database(desk.folder), desk.key)
    try:
        return {
            "schema": connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall(),
            "version": connection.execute("PRAGMA user_version").fetchone(),
            "revision": connection.execute("SELECT * FROM alembic_version").fetchall(),
            "item": connection.execute("SELECT * FROM item").fetchall(),
            "part": connection.execute("SELECT * FROM part").fetchall(),
        }
    finally:
        connection.close()


def test_a_new_column_comes_with_children_and_triggers_kept(filled) -> None:
    filled.revision(2, 'op.add_column("item", sa.Column("kind", sa.Text()))')

    with filled.open(HOOKS) as store, store.read() as session:
        assert session.execute(sa.text("SELECT word, kind FROM item")).all() == [
            ("appel", None),
            ("peer", None),
        ]
        assert session.scalar(sa.text("SELECT count(*) FROM part")) == 3

    after = snapshot(filled)
    assert after["version"] == (2,)
    assert after["revision"] == [("0002",)]
    assert ("trigger", "item_stays", TRIGGER) in after["schema"]


def test_a_table_made_anew_keeps_its_children_and_stays_strict(filled) -> None:
    filled.revision(
        2,
        'with op.batch_alter_table("item", recreate="always") as batch:\n'
        '    batch.alter_column("word", new_column_name="name")',
    )

    with filled.open(HOOKS) as store, store.read() as session:
        assert session.scalars(sa.text("SELECT name FROM item")).all() == ["appel", "peer"]
        assert session.scalar(sa.text("SELECT count(*) FROM part")) == 3
        tables = session.execute(sa.text("PRAGMA table_list(item)")).one()
    assert tables.strict == 1


FAILURES = (
    ("raise ZeroDivisionError", ZeroDivisionError),
    ('op.create_table("extra", sa.Column("id", sa.Integer()))\nop.execute("SELEC 1")',
     sa.exc.OperationalError),
    ('op.execute("DELETE FROM part WHERE id = 1")', MigrationFailed),
    ('op.drop_table("part")', MigrationFailed),
    ('op.execute("UPDATE part SET item_id = 99")', MigrationFailed),
)  # fmt: skip
STEPS = (
    'op.add_column("item", sa.Column("first", sa.Text()))',
    'op.create_table("more", sa.Column("id", sa.Integer()))',
    'op.create_index("ix_item_word", "item", ["word"])',
    "op.execute(\"UPDATE item SET word = word || '!'\")",
)


@pytest.mark.scoreboard
def test_a_failed_migration_leaves_everything_as_it_was(filled, size, measured) -> None:
    """Each failure after none, one, … of the steps before it, in one revision and in several."""
    before, tried = snapshot(filled), 0
    for body, error in FAILURES:
        for steps in range(size(1, 0), size(2, len(STEPS) + 1)):
            filled.revision(2, "\n".join(STEPS[:steps]) or "pass")
            filled.revision(3, body)
            with pytest.raises(error):
                filled.open(HOOKS)
            assert snapshot(filled) == before
            tried += 1

    measured("R21", f"{tried} failed, schema, version and rows as before")


def test_a_verified_backup_of_the_old_data_is_made_first(filled) -> None:
    before = snapshot(filled)
    filled.revision(2, "raise ZeroDivisionError")

    with pytest.raises(ZeroDivisionError):
        filled.open(HOOKS)

    ((_, path),) = backup.backups(filled.folder / files.BACKUPS)
    assert backup.verify(path, filled.key) == []
    assert engine.header(path, filled.key, is_read_only=True)[1:] == before["version"]


def test_no_migration_is_run_when_the_backup_fails(filled, monkeypatch) -> None:
    before = snapshot(filled)
    filled.revision(2, 'op.add_column("item", sa.Column("kind", sa.Text()))')
    (filled.folder / files.BACKUPS).write_text("not a folder", encoding="utf-8")

    with pytest.raises(Exception, match="disk"):
        filled.open(HOOKS)

    assert snapshot(filled) == before


def test_the_revisions_build_exactly_the_declared_tables(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    import l2w_desktop.models  # noqa: F401 - declares every table

    made = engine.write_engine(tmp_path / "revisions.db", os.urandom(32), is_new=True)
    with made.begin() as connection:
        run(connection, Declared.metadata, migrations.FOLDER)
        context = MigrationContext.configure(connection)
        difference = compare_metadata(context, Declared.metadata)
        settings = config(migrations.FOLDER, connection, Declared.metadata)
    made.dispose()

    assert difference == []
    assert settings.get_main_option("script_location") == str(migrations.FOLDER)


def test_a_fresh_database_is_noted_as_having_every_revision(tmp_path: Path) -> None:
    key = os.urandom(32)
    make_database(tmp_path / "fresh.db", key)

    connection = sqlcipher.open_connection(tmp_path / "fresh.db", key)
    noted = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()

    assert noted == [(migrations.revision(migrations.latest()),)]
    assert version == migrations.latest()
