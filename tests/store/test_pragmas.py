"""Every connection is set up in full: asked back from SQLite, not from our own list."""

from __future__ import annotations

import pytest

from l2w_desktop.store import engine, files, sqlcipher

EVERY = {
    "busy_timeout": 5000, "trusted_schema": 0, "cell_size_check": 1, "secure_delete": 1,
    "cipher_memory_security": "0", "temp_store": 0,
}  # fmt: skip
WAL_FULL = {"journal_mode": "wal", "synchronous": 2}


def told(connection, names) -> dict[str, object]:
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


@pytest.mark.parametrize(
    ("options", "own"),
    [
        ({}, WAL_FULL | {"foreign_keys": 1, "query_only": 0}),
        ({"is_query_only": True}, WAL_FULL | {"foreign_keys": 1, "query_only": 1}),
        ({"has_foreign_keys": False}, WAL_FULL | {"foreign_keys": 0, "query_only": 0}),
        ({"mode": "ro&immutable=1", "is_query_only": True}, {"foreign_keys": 1, "query_only": 1}),
    ],
    ids=["writing", "reading", "migrating", "read-only medium"],
)
def test_a_connection_has_every_pragma(desk, options, own) -> None:
    expected = EVERY | own
    connection = sqlcipher.open_connection(files.database(desk.folder), desk.key, **options)
    try:
        assert told(connection, expected) == expected
    finally:
        connection.close()


def test_both_engines_hand_out_such_connections(desk) -> None:
    with desk.open() as store:
        for made, is_reading in ((store.engines.read, 1), (store.engines.write, 0)):
            expected = EVERY | WAL_FULL | {"foreign_keys": 1, "query_only": is_reading}
            with made.connect() as connection:
                driver = connection.connection.driver_connection
                assert told(driver, expected) == expected


def test_the_file_says_whose_it_is(desk) -> None:
    path = files.database(desk.folder)
    assert engine.header(path, desk.key) == (engine.APPLICATION_ID, 1)


def test_an_error_of_the_database_never_repeats_what_was_typed(store) -> None:
    import sqlalchemy as sa

    query = sa.text("INSERT INTO nergens (word) VALUES (:word)")
    with pytest.raises(sa.exc.OperationalError) as caught, store.write() as session:
        session.execute(query, {"word": "Wilhelmina Geheimnaam"})

    assert "Geheimnaam" not in str(caught.value)
