"""Reading and writing sessions on one file."""

from __future__ import annotations

import threading
import time

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from l2w_desktop.store import engine, server_engine, sqlcipher
from l2w_desktop.store.database_errors import DatabaseBusy
from l2w_desktop.store.folder_errors import DiskFull
from l2w_desktop.store.hooks import Hooks
from l2w_desktop.store.server_errors import ServerBusy

WORDS = sa.text("SELECT word FROM item ORDER BY id")
ADD = sa.text("INSERT INTO item (word) VALUES (:word)")


def words(store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(WORDS))


@pytest.mark.both
def test_a_write_is_committed_at_its_end(store) -> None:
    with store.write() as session:
        session.execute(ADD, {"word": "appel"})

    assert words(store) == ["appel"]


@pytest.mark.both
def test_a_write_that_fails_leaves_nothing(store) -> None:
    with pytest.raises(ZeroDivisionError), store.write() as session:
        session.execute(ADD, {"word": "appel"})
        raise ZeroDivisionError

    assert words(store) == []
    with store.write() as session:
        session.execute(ADD, {"word": "peer"})
    assert words(store) == ["peer"]


@pytest.mark.both
def test_a_reader_does_not_wait_for_a_writer_and_sees_the_state_before(store) -> None:
    with store.write() as session:
        session.execute(ADD, {"word": "appel"})

    with store.write() as session:
        session.execute(ADD, {"word": "peer"})
        started = time.perf_counter()
        assert words(store) == ["appel"]
        assert time.perf_counter() - started < 1
    assert words(store) == ["appel", "peer"]


@pytest.mark.both
def test_a_reader_keeps_its_snapshot_while_others_commit(store) -> None:
    with store.read() as reader:
        assert list(reader.scalars(WORDS)) == []
        with store.write() as session:
            session.execute(ADD, {"word": "appel"})
        assert list(reader.scalars(WORDS)) == []
    assert words(store) == ["appel"]


@pytest.mark.both
def test_a_failed_change_of_tables_is_rolled_back(store) -> None:
    with pytest.raises(ZeroDivisionError), store.write() as session:
        session.execute(sa.text("CREATE TABLE half (x INTEGER)"))
        raise ZeroDivisionError

    with store.read() as session:
        assert not sa.inspect(session.connection()).has_table("half")


@pytest.mark.both
def test_a_reading_session_refuses_to_write(store) -> None:
    with store.read() as session, pytest.raises(sa.exc.DBAPIError, match=r"read-?only"):
        session.execute(ADD, {"word": "appel"})
    assert words(store) == []


@pytest.mark.both
def test_a_reading_session_refuses_a_changed_object(store, item) -> None:
    with store.read() as session, pytest.raises(RuntimeError, match=r"Store\.write"):
        session.add(item(word="appel"))
        session.flush()
    assert words(store) == []


@pytest.mark.both
def test_a_written_object_can_still_be_read_after_its_transaction(store, item) -> None:
    with store.write() as session:
        new = item(word="appel")
        session.add(new)

    assert (new.id, new.word) == (1, "appel")


@pytest.mark.both
def test_a_write_within_a_write_is_a_bug_and_does_not_hang(store) -> None:
    with store.write(), pytest.raises(RuntimeError, match="hand the session on"), store.write():
        pass


@pytest.mark.both
def test_writers_in_twenty_threads_queue_up(store) -> None:
    def work(number: int) -> None:
        with store.write() as session:
            session.execute(ADD, {"word": str(number)})

    threads = [threading.Thread(target=work, args=(n,)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(map(int, words(store))) == list(range(20))


@pytest.mark.both
def test_a_writer_that_waits_too_long_is_told_to_try_again(desk, monkeypatch, server) -> None:
    for module in (engine, server_engine):
        monkeypatch.setattr(module, "QUEUE_SECONDS", 0.05)
    caught: list[BaseException] = []

    def second() -> None:
        try:
            with store.write():
                pass
        except (DatabaseBusy, ServerBusy) as error:
            caught.append(error)

    with desk.open() as store, store.write():
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()

    assert [type(error) for error in caught] == [DatabaseBusy if server is None else ServerBusy]


def test_a_stranger_that_holds_the_write_lock_is_reported(desk, monkeypatch) -> None:
    monkeypatch.setattr(sqlcipher, "CAREFUL", ("busy_timeout=50",))
    with desk.open() as store:
        stranger = sqlcipher.open_connection(store.path, desk.key)
        stranger.execute("BEGIN IMMEDIATE")
        try:
            with pytest.raises(DatabaseBusy, match=r"l2w\.db"), store.write():
                pass
        finally:
            stranger.close()
        assert words(store) == []


def test_every_connection_has_the_pragmas_of_a_durable_database(store) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
    }
    for name, session_of in (("read", store.read), ("write", store.write)):
        with session_of() as session:
            found = {p: session.scalar(sa.text(f"PRAGMA {p}")) for p in expected}
            query_only = session.scalar(sa.text("PRAGMA query_only"))
        assert found == expected, name
        assert query_only == (name == "read")


@pytest.mark.both
def test_a_reference_to_nothing_is_refused(store) -> None:
    with pytest.raises(sa.exc.IntegrityError), store.write() as session:
        session.execute(sa.text("INSERT INTO part (item_id) VALUES (99)"))


@pytest.mark.both
def test_nothing_is_written_when_the_disk_is_nearly_full(desk) -> None:
    with desk.open(stop_below=1 << 60) as store:
        with pytest.raises(DiskFull), store.write():
            pass
        assert words(store) == []


@pytest.mark.both
def test_listeners_see_every_writing_session(desk) -> None:
    seen: list[str] = []

    def install(factory) -> None:
        event.listen(factory, "before_commit", lambda session: seen.append("commit"))

    with desk.open(Hooks(install=install)) as store:
        with store.write() as session:
            session.execute(ADD, {"word": "appel"})
        words(store)

    assert seen == ["commit"]


@pytest.mark.both
def test_a_closed_store_gives_no_session_and_forgets_the_key(desk) -> None:
    store = desk.open()
    store.close()
    store.close()

    with pytest.raises(RuntimeError, match="closed"), store.read():
        pass
    with pytest.raises(RuntimeError, match="closed"), store.write():
        pass
    assert store.key == b""
    with desk.open() as again:
        assert words(again) == []


def test_closing_writes_the_high_water_and_folds_the_log(desk) -> None:
    from l2w_desktop.store.files import high_water

    with desk.open(Hooks(high_water=lambda session: {"r1": 412})) as store:
        assert high_water(desk.folder) == {}
        with store.write() as session:
            session.execute(ADD, {"word": "appel"})

    assert high_water(desk.folder) == {"r1": 412}
    assert sorted(path.name for path in desk.folder.iterdir()) == [
        "high-water",
        "keys.json",
        "l2w.db",
        "lock",
    ]


@pytest.mark.both
def test_a_listener_hears_after_the_commit_which_tables_were_written(desk) -> None:
    told: list[frozenset[str]] = []
    with desk.open() as store:
        forget = store.watch(told.append)
        with store.write() as session:
            session.info["touched_tables"] = {"item"}
            assert told == []
        with store.write():
            pass  # nothing written, nothing told
        with pytest.raises(ZeroDivisionError), store.write() as session:
            session.info["touched_tables"] = {"part"}
            raise ZeroDivisionError
        assert told == [frozenset({"item"})]
        forget()
        with store.write() as session:
            session.info["touched_tables"] = {"item"}
    assert len(told) == 1
