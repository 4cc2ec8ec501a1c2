"""A window on a small founded register, opened at the page of documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.main_window import MainWindow
from tests.registers import TODAY, Register


class Watched(Register):
    """A register that tells listeners which tables were written, as the store does."""

    def __init__(self, path: Path) -> None:
        self.listeners: list[Callable[[frozenset[str]], None]] = []
        super().__init__(path)

    @contextmanager
    def write(self) -> Iterator[Session]:
        with super().write() as session:
            yield session
        for listener in tuple(self.listeners):
            listener(frozenset(session.info.get("touched_tables") or ()))

    def watch(self, listener: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return partial(self.listeners.remove, listener)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = Watched(tmp_path / "register.db")
    yield made
    made.engine.dispose()


@pytest.fixture
def window(qtbot: QtBot, register: Register) -> MainWindow:
    place = SimpleNamespace(today=lambda: TODAY, user_id="user-1", store=register)
    user = ("Nora Voorbeeld", "Coach")
    window = MainWindow(Bridge(register, "nl"), "nl", "Loket Gent", user, place, "documents")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window
