"""A line that finds a record while one types; the list below follows, Enter takes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import LineEdit, column

Found = tuple[str, str]  # id, words
SHOWN = 6


class FinderLine(LineEdit):
    """The line: up and down move the mark in the list, Enter takes it."""

    moved = Signal(int)
    taken = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.taken.emit()
            return
        super().keyPressEvent(event)


class Finder(QWidget):
    """Type-ahead over a search in SQL; the text stays as typed until something is taken.

    Signal ``found(id)``; ``ask(text)`` returns the first few records.
    """

    found = Signal(str)

    def __init__(self, name: str, placeholder: str, ask: Callable[[str], Sequence[Found]]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._ask = ask
        self._rows: list[Found] = []
        self.line = FinderLine("", placeholder)
        self.line.setAccessibleName(name)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_item)
        self.line.textEdited.connect(self.look)
        self.line.moved.connect(self._on_moved)
        self.line.taken.connect(self._on_taken)
        self.setFocusProxy(self.line)
        self.setLayout(column(self.line, self.list, gap=6))
        self.look("")

    def look(self, text: str) -> None:
        """Show what the words find."""
        self._rows = list(self._ask(text.strip()))[:SHOWN]
        self.list.clear()
        high = Theme.of_app().px(38)
        for _, words in self._rows:
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(100, high))
            self.list.addItem(item)
        self.list.setFixedHeight(high * max(1, len(self._rows)) + 10)
        self.list.setVisible(bool(self._rows))
        if self._rows:
            self.list.setCurrentRow(0)

    def take(self, number: int) -> None:
        """Take one of the records that are shown."""
        record, words = self._rows[number]
        self.line.setText(words)
        self.list.hide()
        self.found.emit(record)

    def _on_moved(self, step: int) -> None:
        if self._rows:
            self.list.setVisible(True)
            self.list.setCurrentRow((self.list.currentRow() + step) % len(self._rows))

    def _on_taken(self) -> None:
        if self._rows and self.list.isVisibleTo(self):
            self.take(max(0, self.list.currentRow()))
        else:
            self.line.focusNextChild()

    def _on_item(self, item: QListWidgetItem) -> None:
        self.take(self.list.row(item))
