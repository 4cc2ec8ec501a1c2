"""What every page is made of: a header, a body that scrolls, and at the right an optional pane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services.undo import Step
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.labels import ElidedLabel
from l2w_desktop.views.widgets.layouts import Part, boxed, column, emptied, row
from l2w_desktop.views.widgets.marks import Count


class Shell(Protocol):
    """What a page may ask of the window around it."""

    bridge: Bridge | None
    place: Workplace | None
    lang: Lang

    def go(self, page: str, target: object = None) -> None:
        """Show another page; ``target`` is handed to its ``open_target``."""

    def prefer(self, name: str, value: object) -> None:
        """Tell that the user prefers something else, see ``settings.Preferences``."""

    def read_list(self) -> None:
        """Leave the pages to read in a list of people."""

    def open_sheet(self, title: str, content: QWidget) -> None:
        """Show a sheet at the right; the page makes room for it."""

    def close_sheet(self) -> None:
        """Close the sheet."""

    def tell_done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show what was done, with *Undo* for ten seconds."""

    def undo_last(self) -> None:
        """Undo the last action (Ctrl Z)."""

    def set_badge(self, page: str, number: int | None) -> None:
        """Show a number beside a page in the rail."""

    def set_dot(self, page: str, is_on: bool) -> None:
        """Show the dot that asks attention beside a page in the rail."""


Group = Literal["top", "people", "offers", "admin", "bottom"]


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One entry of the rail. ``label`` is an English word of the context ``Pages``."""

    name: str
    label: str
    icon: str
    keys: str
    group: Group
    build: Callable[[Shell], Page]


class Scroll(QScrollArea):
    """A scroll area without a frame; as wide as its content needs, so it scrolls down only."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidget(content)

    @override
    def sizeHint(self) -> QSize:
        content, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        return QSize((content.minimumSizeHint().width() if content else 0) + bar, 300)


class Page(QWidget):
    """Base of every page: fill ``body`` with parts; override ``refresh``.

    ``tables`` names the tables whose change makes the page read again.
    """

    tables: frozenset[str] = frozenset()

    def __init__(self, shell: Shell, title: str, count: int | None = None) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shell = shell
        self.theme = Theme.of_app()
        self.title = ElidedLabel(title, "h1")
        self.subtitle = ElidedLabel("", "body", "text2")
        self.subtitle.hide()
        self.count = Count(count or 0)
        if count is None:
            self.count.hide()
        self._actions = row(gap=8)
        titles = column(row(self.title, self.count, None, gap=10), self.subtitle, gap=4)
        self._head = row(boxed(titles), gap=16)
        self._head.setStretch(0, 1)
        self._head.addLayout(self._actions)
        self._head.setAlignment(self._actions, Qt.AlignmentFlag.AlignBottom)
        self.body = QVBoxLayout()
        self.body.setSpacing(t.GAP)
        self._content = QWidget()
        self._column = column(self._head, 2, self.body, gap=t.GAP)
        self._column.setStretch(2, 1)
        self._content.setLayout(self._column)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._scroll = Scroll(self._content)
        self._outer.addWidget(self._scroll, 1)
        self._pane: QFrame | None = None
        self._pad()

    def set_subtitle(self, text: str) -> None:
        """Show a line under the title."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def set_actions(self, *buttons: QWidget) -> None:
        """Show the page's buttons at the right of its title; one primary at most."""
        emptied(self._actions)
        for button in buttons:
            self._actions.addWidget(button)

    def add(self, *parts: Part) -> None:
        """Add parts to the body; an int is a fixed space, None a stretch."""
        for part in parts:
            if part is None:
                self.body.addStretch(1)
            elif isinstance(part, int):
                self.body.addSpacing(part)
            elif isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def set_pane(self, content: QWidget | None) -> None:
        """Show a detail pane along the right edge, scrolling by itself; None removes it."""
        if self._pane is not None:
            self._outer.removeWidget(self._pane)
            self._pane.hide()
            self._pane.deleteLater()
            self._pane = None
        if content is not None:
            self._pane = side_pane(content)
            self._outer.addWidget(self._pane)
            self._pad()

    def panes(self) -> list[QWidget]:
        """Return the parts that F6 goes through: the body and, when it is there, the pane."""
        return [self._scroll, *([self._pane] if self._pane else [])]

    def refresh(self) -> None:
        """Read again; called when the page is shown first and when its tables changed."""

    def open_target(self, target: object) -> None:
        """Show the record that another page pointed at."""

    def add_new(self) -> None:
        """Start a new record of this page's kind (Ctrl N)."""

    def store(self) -> None:
        """Store what is being typed, before something else happens: undo, lock, close."""

    def show_step(self, step: Step) -> bool:
        """Show where an action was undone or done again; False when it is not on this page."""
        return bool({table for table, _ in step.rows} & self.tables)

    def search(self, text: str) -> None:
        """Filter the page by the words in the window's search box."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pad()

    def _pad(self) -> None:
        is_small = self.window().width() < t.NARROW * self.theme.scale
        side = t.PAGE_PAD_SMALL if is_small else t.PAGE_PAD
        self._column.setContentsMargins(side, 18 if is_small else 24, side, 22)
        if self._pane is not None:
            # as wide as its content asks, but the list keeps the greater part
            room = self.window().width()
            wanted = max(min(t.PANE, round(room * 0.36)), self._pane.sizeHint().width())
            self._pane.setFixedWidth(min(wanted, round(room * 0.46)))


def side_pane(content: QWidget) -> QFrame:
    """Return a white pane with a line at its left that scrolls its content."""
    pane = QFrame()
    pane.setObjectName("pane")
    pane.setLayout(column(Scroll(content), gap=0, margins=(1, 0, 0, 0)))
    return pane
