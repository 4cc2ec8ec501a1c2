"""What the sheets about access share: a strip for problems, fields, and one button that does it.

Trying keys takes a second, so it happens on the worker.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import Button, Field, LineEdit, Strip, boxed, column, row
from l2w_desktop.views.widgets.layouts import Part


class AccessSheet(QWidget):
    """Base of the sheets: ``lay_out`` the fields, answer ``submit``. ``stored`` when it is done."""

    stored = Signal()

    def __init__(self, shell: Shell, verb: str, icon: str) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self.do = Button(verb, "primary", icon)
        self.do.clicked.connect(self.submit)
        self.do.setToolTip(f"{verb} (Ctrl Enter)")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit)

    def lay_out(self, *parts: Part) -> None:
        """Put the fields between the strip and the button."""
        foot = row(self.do, gap=8)
        foot.setStretch(0, 1)
        self.setLayout(
            column(self.problem, *parts, 4, boxed(foot), None, gap=14, margins=(24, 8, 24, 24))
        )

    def submit(self) -> None:
        """Do what the button says."""
        raise NotImplementedError

    def start(self, fn: Callable[[Workplace], Any], told: str) -> None:
        """Do ``fn(workplace)`` on the worker, then close the sheet and say ``told``."""
        place, bridge = self.shell.place, self.shell.bridge
        if place is None or bridge is None or not self.do.isEnabled():
            return
        self.problem.hide()
        self.do.setEnabled(False)

        def work(job: Work) -> Any:
            del job
            return fn(place)

        def done(_result: Any) -> None:
            if shiboken6.isValid(self):
                self.stored.emit()
                self.shell.close_sheet()
            self.shell.tell_done(told)

        bridge.start(work, done, self.do.words(), self._on_problem)

    def _on_problem(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.do.setEnabled(True)
            self.problem.tell("danger", sentence)


class Hidden:
    """A field for a secret that is typed twice, since nobody sees what was typed."""

    def __init__(self, label: str, again: str, help_text: str) -> None:
        self.first, self.second = secret_line(), secret_line()
        self.field = Field(label, self.first, help_text, required=True)
        self.again = Field(again, self.second, required=True)

    def value(self, unequal: str) -> str | None:
        """Return what was typed twice; None, with ``unequal`` below, when it differs."""
        self.again.clear_message()
        if self.first.text() != self.second.text():
            self.again.show_message("danger", unequal)
            self.second.setFocus()
            self.second.selectAll()
            return None
        return self.first.text()


def secret_line() -> LineEdit:
    """Return a line that hides what is typed."""
    line = LineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
