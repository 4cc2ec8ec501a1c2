"""A window on a small founded register, with the keyboard in front of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Mentee, Person
from l2w_desktop.services import desk
from l2w_desktop.services.desk import Visit
from l2w_desktop.services.lists import Query
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.desk.visit import VisitSheet
from l2w_desktop.views.main_window import MainWindow
from tests.registers import TODAY, Register

CTRL = Qt.KeyboardModifier.ControlModifier
NOW = dt.datetime(2026, 11, 22, 10, 42, tzinfo=dt.UTC)


class Keyboard:
    """Presses keys where the focus is, and counts those that are no typing."""

    def __init__(self, qtbot: QtBot, register: Register, page: str = "mentees") -> None:
        self.qtbot, self.register = qtbot, register
        place = SimpleNamespace(today=lambda: TODAY, user_id="user-1", store=register)
        self.bridge = Bridge(register, "nl")
        self.problems: list[str] = []
        self.bridge.failed.connect(self.problems.append)
        user = ("Nora Voorbeeld", "Coach")
        self.window = MainWindow(self.bridge, "nl", "Loket Gent", user, place, page)
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.pressed = self.typed = 0

    @property
    def sheet(self) -> VisitSheet:
        # those that were closed are deleted when the event loop comes round
        found: VisitSheet = self.window.sheet.findChildren(VisitSheet)[-1]
        return found

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.window
            modifier = CTRL if control else Qt.KeyboardModifier.NoModifier
            self.qtbot.keyClick(target, key, modifier)
            self.pressed += 1

    def control(self, *keys: Qt.Key) -> None:
        self.press(*keys, control=True)

    def type(self, words: str) -> None:
        for sign in words:
            self.qtbot.keyClicks(QApplication.focusWidget(), sign)
            self.typed += 1

    def settle(self) -> None:
        """Wait until nothing is compared any more."""
        self.qtbot.waitUntil(lambda: not self.bridge.jobs, timeout=60_000)
        self.qtbot.wait(1)

    def visits(self) -> list[Visit]:
        with self.register.read() as session:
            return desk.visits(session, Query())

    def person_of(self, mentee_id: str) -> str:
        with self.register.read() as session:
            return session.get_one(Mentee, mentee_id).person_id

    def phone(self, mentee_id: str, phone: str) -> None:
        with self.register.write() as session:
            person = session.get_one(Mentee, mentee_id).person_id
            session.get_one(Person, person).phone = phone


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = Register(tmp_path / "register.db")
    yield made
    made.engine.dispose()


@pytest.fixture
def at(
    qtbot: QtBot, register: Register, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Keyboard]]:
    """Open the window on a page; the clock stands still at 10.42."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    made: list[Keyboard] = []

    def open_at(page: str = "mentees") -> Keyboard:
        made.append(Keyboard(qtbot, register, page))
        return made[-1]

    yield open_at
    for each in made:
        assert each.problems == []


@pytest.fixture
def desk_window(at: Callable[[str], Keyboard]) -> Callable[[], Keyboard]:
    return partial(at, "desk")
