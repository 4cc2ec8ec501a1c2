"""What every page is made of: a header, a body that scrolls, and at the right an optional pane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services.undo import Step
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.exchange.watcher import FolderWatcher
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.veil import Veil
from l2w_desktop.views.widgets.labels import ElidedLabel
from l2w_desktop.views.widgets.layouts import Part, boxed, column, emptied, row
from l2w_desktop.views.widgets.marks import Count
from l2w_desktop.views.widgets.search import SearchBox

FILTER = 236  # px at 100 %: the line that searches in a list


class Shell(Protocol):
    """What a page may ask of the window around it."""

    bridge: Bridge | None
    place: Workplace | None
    watcher: FolderWatcher | None
    lang: Lang
    lock_minutes: int

    def go(self, page: str, target: object = None) -> None:
        """Show another page; ``target`` is handed to its ``open_target``."""

    def prefer(self, name: str, value: object) -> None:
        """Tell that the user prefers something else, see ``settings.Preferences``."""

    def do(self, name: str) -> None:
        """Do a function of the window, see ``function_list``."""

    def read_list(self) -> None:
        """Leave the pages to read in a list of people."""

    def restore(self, path: Path) -> None:
        """Leave the pages to restore a backup."""

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
class Place:
    """Somewhere to go to. ``label`` is an English word of the context ``Pages``."""

    name: str
    label: str
    icon: str
    keys: str


@dataclass(frozen=True, slots=True)
class PageSpec(Place):
    """One entry of the rail."""

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
        self.filter = SearchBox(self.tr("Search in this list"), "Ctrl+F", is_bound=False)
        stands_for(self.filter, "filter")
        self.filter.setFixedWidth(self.theme.px(FILTER))
        self.filter.textChanged.connect(self.search)
        if type(self).search is Page.search:
            self.filter.hide()
        titles = column(row(self.title, self.count, None, gap=10), self.subtitle, gap=4)
        self._head = row(boxed(titles), gap=16)
        self._head.setStretch(0, 1)
        self._head.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignBottom)
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
        self._veil = Veil()
        self._front = QStackedWidget()
        for side in (self._scroll, self._veil):
            self._front.addWidget(side)
        self._outer.addWidget(self._front, 1)
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

    def set_veiled(self, is_veiled: bool) -> None:
        """Hide what is about other people from a visitor; a file that is open stays in sight."""
        self._front.setCurrentWidget(self._veil if is_veiled else self._scroll)

    def panes(self) -> list[QWidget]:
        """Return the parts that F6 goes through: the body and, when it is there, the pane."""
        return [self._front, *([self._pane] if self._pane else [])]

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

    def do(self, name: str) -> bool:
        """Do a function in a way of this page's own; False when it has none."""
        del name
        return False

    def search(self, text: str) -> None:
        """Filter the page by the words in its own search line."""

    def show_filter(self, is_shown: bool) -> None:
        """Show the line that searches in this page's list, or put it away."""
        self.filter.setVisible(is_shown)

    def focus_filter(self) -> None:
        """Put the keyboard in the line that searches in this page's list."""
        if self.filter.isVisible():
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.selectAll()

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
