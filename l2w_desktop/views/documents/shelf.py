"""What can be printed: one card per document, with what it is for and a button to make it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from l2w_desktop.documents import DOCUMENTS, Document
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import Button, Card, IconTile, Label, boxed, column, row

_FACES: Final[Mapping[str, tuple[str, Kind]]] = {
    "duo": ("handshake", "duo"),
    "mentor": ("user-check", "info"),
    "mentee": ("square-pen", "ok"),
    "title": ("list-checks", "warn"),
}
_WIDTH = 330  # px at 100 % that a card needs


class DocumentCard(Card):
    """One document; ``asked(name)`` when somebody wants to make it."""

    asked = Signal(str)

    def __init__(self, shell: Shell, document: Document) -> None:
        super().__init__(pad=14, gap=0)
        self.name = document.name
        icon, kind = _FACES[document.subject]
        title = say(shell, document.title)
        self.button = Button(self.tr("Make…"), small=True)
        self.button.setAccessibleName(f"{self.button.words()} {title}")
        self.button.clicked.connect(self._on_click)
        words = column(
            Label(title, "h3", wraps=True),
            Label(say(shell, document.purpose), "body2", "text2", wraps=True),
            gap=4,
        )
        tile = IconTile("", icon, kind)
        line = row(tile, boxed(words), self.button, gap=12)
        line.setStretch(1, 1)
        for part in (tile, self.button):
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.add(line, None)

    def _on_click(self) -> None:
        self.asked.emit(self.name)


class Shelf(QWidget):
    """All cards beside each other, in as many columns as fit."""

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.theme = Theme.of_app()
        self.cards = [DocumentCard(shell, d) for d in DOCUMENTS if d.variant is None]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._columns = 0
        for card in self.cards:
            card.asked.connect(self.asked)
        self._lay_out(len(self.cards))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() // self.theme.px(_WIDTH)
        self._lay_out(next(n for n in (4, 2, 1) if n <= max(1, fits)))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for number in range(len(self.cards)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
