"""A window over a real register, for the tests of the pages about people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from l2w_desktop.models import Draft, Mentee, Person
from l2w_desktop.models.changes import Change
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.main_window import MainWindow
from l2w_desktop.views.pages.intake import IntakeView
from l2w_desktop.views.pages.people import PeoplePage
from tests.registers import Register


class PeopleDesk:
    """The main window on one of the two pages, with the keyboard in front of it."""

    def __init__(self, qtbot: QtBot, folder: Path, page: str = "mentees") -> None:
        self.qtbot = qtbot
        self.register = Register(folder / "l2w.db")
        self.bridge = Bridge(self.register, "nl")
        self.problems: list[str] = []
        self.bridge.failed.connect(self.problems.append)
        self._name = page

    def open(self, size: tuple[int, int] = (1440, 900)) -> PeopleDesk:
        self.window = MainWindow(self.bridge, "nl", "Loket Gent", ("Testcoach", "Coördinator"))
        self.qtbot.addWidget(self.window)
        self.window.resize(*size)
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.go(self._name)
        return self

    @property
    def page(self) -> PeoplePage:
        page = self.window.page
        assert isinstance(page, PeoplePage)
        return page

    @property
    def intake(self) -> IntakeView:
        assert self.page.intake is not None
        return self.page.intake

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.page.table.rows.rows]

    @property
    def here(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def key_here(self) -> str:
        """The entry of the form in which the cursor stands."""
        return str(self.intake.form._key_of(self.here))

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        chord = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        # through the window, so that shortcuts come before the widget with the focus
        QTest.keyClick(self.window.windowHandle(), key, chord)

    def type(self, text: str) -> None:
        for sign in text:
            # QTest knows no keys for other letters than ASCII
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(self.here, press)

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)
        self.settle()

    def settle(self) -> None:
        """Wait until it is known whether the person of a new intake is known already."""
        if self.page.intake is not None:
            known = self.page.intake.known
            self.qtbot.waitUntil(lambda: not known.is_looking, timeout=20_000)

    def message(self, key: str) -> str:
        return self.intake.form.fields[key].message

    def rows(self, query: sa.Select[Any]) -> list[Any]:
        with self.register.read() as session:
            return list(session.scalars(query))

    def drafts(self) -> list[dict[str, Any]]:
        return [dict(draft.values) for draft in self.rows(sa.select(Draft))]

    def mentees(self) -> list[Mentee]:
        return self.rows(sa.select(Mentee))

    def person(self) -> Person:
        (person,) = self.rows(sa.select(Person))
        return person

    def changes(self, table: str, group: str) -> list[Change]:
        return self.rows(sa.select(Change).where(Change.tbl == table, Change.grp == group))


@contextmanager
def statements(register: Register) -> Iterator[list[str]]:
    """Collect the SQL that runs meanwhile."""
    told: list[str] = []

    def listen(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        told.append(statement)

    sa.event.listen(register.engine, "before_cursor_execute", listen)
    yield told
    sa.event.remove(register.engine, "before_cursor_execute", listen)


Opened = Callable[..., PeopleDesk]
ON = dt.date(2026, 11, 22)
