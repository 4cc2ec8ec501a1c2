"""The door between widgets and data, tried on a real SQLite file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text
from l2w_desktop.views.bridge import Bridge, Work


class PlaceIsFull(UserError):
    text = Text("Er is geen plaats bij {name}. Kies een andere dag.", "No place at {name}.")


class Session:
    """A connection that notes the tables it wrote, as the real session does."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path)
        self.info: dict[str, Any] = {}

    def add(self, name: str) -> int:
        self.info["touched_tables"] = {"person"}
        self.connection.execute("insert into person values (?)", (name,))
        return self.count()

    def count(self) -> int:
        return int(self.connection.execute("select count(*) from person").fetchone()[0])


class FileStore:
    """Opens a session per transaction, on whatever thread asks."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.listeners: list[Callable[[frozenset[str]], None]] = []
        with sqlite3.connect(path) as connection:
            connection.execute("create table person (name text)")
        connection.close()

    @contextmanager
    def read(self) -> Iterator[Session]:
        session = Session(self.path)
        try:
            yield session
        finally:
            session.connection.close()

    @contextmanager
    def write(self) -> Iterator[Session]:
        session = Session(self.path)
        try:
            with session.connection:
                yield session
        finally:
            session.connection.close()
        for listener in self.listeners:
            listener(frozenset(session.info.get("touched_tables", ())))

    def watch(self, listener: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)


@pytest.fixture
def bridge(tmp_path: Path, qapp: object) -> Iterator[Bridge]:
    bridge = Bridge(FileStore(tmp_path / "data.db"), log_path=tmp_path / "l2w.log")
    yield bridge
    bridge.close()


def test_a_write_is_stored_and_tells_which_tables_changed(bridge: Bridge, qtbot: QtBot) -> None:
    results: list[int] = []
    with qtbot.waitSignal(bridge.changed) as changed:
        assert bridge.write(lambda s: s.add("Nora"), results.append)
    assert changed.args == [frozenset({"person"})]
    assert results == [1]
    assert bridge.read(lambda s: s.count()) == 1


def test_an_expected_problem_is_told_as_it_is_and_nothing_is_stored(
    bridge: Bridge, qtbot: QtBot
) -> None:
    def full(session: Session) -> None:
        session.add("Nora")
        raise PlaceIsFull(name="Bert")

    with qtbot.waitSignal(bridge.refused) as told, qtbot.assertNotEmitted(bridge.changed):
        assert not bridge.write(full)
    assert told.args == ["Er is geen plaats bij Bert. Kies een andere dag."]
    assert bridge.read(lambda s: s.count()) == 0


def test_a_bug_is_told_with_the_log_and_without_what_was_in_the_record(
    bridge: Bridge, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    name = "Nora Voorbeeld"

    def bug(session: Session) -> None:
        raise KeyError(name)

    with qtbot.waitSignal(bridge.failed) as told:
        bridge.write(bug)
    assert "l2w.log" in told.args[0]
    assert "KeyError" in caplog.text
    assert "Nora" not in caplog.text


def test_long_work_runs_on_another_thread_and_comes_back_on_this_one(
    bridge: Bridge, qtbot: QtBot
) -> None:
    here = threading.get_ident()
    threads: list[int] = []
    steps: list[tuple[int, int]] = []

    def work(tools: Work) -> int:
        threads.append(threading.get_ident())
        with tools.write() as session:
            count: int = session.add("Nora")
        tools.report(3, 3)
        return count

    def done(count: int) -> None:
        threads.append(threading.get_ident())
        assert count == 1

    bridge.progress.connect(lambda _job, n, total: steps.append((n, total)))
    with qtbot.waitSignals([bridge.finished, bridge.changed]):
        bridge.start(work, done, "Inlezen")
    assert threads[0] != here
    assert threads[1] == here
    assert steps == [(3, 3)]
    assert bridge.jobs == ()


def test_stopped_work_leaves_the_data_as_it_was(bridge: Bridge, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(tools: Work) -> None:
        with tools.write() as session:
            session.add("Nora")
            begun.set()
            tools.stop.wait(5)
            tools.report(1, 2)

    finished: list[object] = []
    with qtbot.waitSignal(bridge.finished), qtbot.assertNotEmitted(bridge.failed):
        job = bridge.start(work, finished.append, "Inlezen")
        assert begun.wait(5)
        job.stop()
    assert finished == []
    assert bridge.read(lambda s: s.count()) == 0


def test_a_problem_in_long_work_is_told_too(bridge: Bridge, qtbot: QtBot) -> None:
    def work(tools: Work) -> None:
        raise PlaceIsFull(name="Bert")

    with qtbot.waitSignal(bridge.refused) as told:
        bridge.start(work, print, "Inlezen")
    assert "Bert" in told.args[0]
