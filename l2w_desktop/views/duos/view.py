"""What every screen of the page shares: a heading, buttons, and reading itself again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from l2w_desktop.views.here import bridge_of, today_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.shortcuts import bind, stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import Button, Strip, boxed, column, emptied, row
from l2w_desktop.views.widgets.layouts import Part

Target = tuple[str, str]


class Host(Protocol):
    """What a screen may ask of the page around it."""

    shell: Shell

    def open_target(self, target: object) -> None:
        """Show another screen: ("list", kind), ("match", mentee), ("duo", id), …"""

    def dress(self) -> None:
        """Show the heading and the buttons of the screen again."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a screen; ``crumb`` is the last step of the path, ``chip`` a status."""

    title: str
    subtitle: str = ""
    crumb: str = ""
    chip: tuple[str, Kind] | None = None
    couple: tuple[tuple[str, str], tuple[str, str]] | None = None


class View(QWidget):
    """One screen. Subclasses answer ``heading`` and read in ``refresh``."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.host = host
        self.shell = host.shell
        self.bridge = bridge_of(host.shell)
        self.today = today_of(host.shell)
        self.theme = Theme.of_app()

    def heading(self) -> Heading:
        """Return what stands above the screen."""
        raise NotImplementedError

    def buttons(self) -> Sequence[Button]:
        """Return the screen's buttons; made anew at each call."""
        return ()

    def refresh(self) -> None:
        """Read again."""

    def tell(self, box: QBoxLayout, sentence: str) -> None:
        """Show a problem in the place where the answer would have been."""
        if shiboken6.isValid(self):
            emptied(box)
            box.addWidget(Strip("danger", sentence), 0, Qt.AlignmentFlag.AlignTop)

    def take_focus(self) -> None:
        """Put the keyboard where the work of the screen begins."""

    def search(self, text: str) -> None:
        """Filter by the words in the window's search box."""

    def add_new(self) -> None:
        """Start what *New* means here: choose somebody who waits."""
        self.host.open_target(("list", "waiting"))


class SheetForm(QWidget):
    """The content of a docked sheet: a strip for problems, fields, and the button that does it.

    Ctrl Enter presses the button; subclasses answer ``submit``.
    """

    def __init__(self, shell: Shell, verb: str, icon: str) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.bridge = bridge_of(shell)
        self.today = today_of(shell)
        self.strip = Strip("danger", " ")
        self.strip.hide()
        self.do = Button(verb, "primary", icon)
        self.do.clicked.connect(self.submit)
        bind(self, "sheet.do", self.submit)
        stands_for(self.do, "sheet.do", verb)

    def lay_out(self, *parts: Part) -> None:
        """Put the fields between the strip and the button."""
        foot = row(self.do, gap=8)
        foot.setStretch(0, 1)
        box = column(self.strip, *parts, 4, boxed(foot), None, gap=16, margins=(24, 10, 24, 24))
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def tell(self, sentence: str) -> None:
        """Show a problem at the top of the sheet."""
        self.strip.tell("danger", sentence)

    def submit(self) -> None:
        """Do what the button says."""
        raise NotImplementedError

    def store(self, fn: Any, done: Any) -> None:
        """Run one service function in one transaction; a problem is told in the sheet."""
        self.strip.hide()
        self.bridge.write(fn, done, refused=self.tell)
