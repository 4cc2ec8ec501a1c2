"""What each part of the settings is made of: cards below each other, read again when asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from l2w_desktop.views import tokens as t
from l2w_desktop.views.page import Place, Shell
from l2w_desktop.views.widgets import Card, Hair, boxed, card_header, column
from l2w_desktop.views.widgets.layouts import Part

INSIDE: Final = (20, 0, 20, 16)


class Section(QWidget):
    """Base of every part of the settings: fill it with cards; override ``refresh``.

    ``tables`` names the tables whose change makes the part read again.
    """

    tables: frozenset[str] = frozenset()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(t.GAP)

    def add(self, *cards: Part) -> None:
        """Add cards below the others; None is a stretch."""
        for card in cards:
            if card is None:
                self._column.addStretch(1)
            elif isinstance(card, QWidget):
                self._column.addWidget(card)
            elif isinstance(card, int):
                self._column.addSpacing(card)
            else:
                self._column.addLayout(card)

    def refresh(self) -> None:
        """Read again; called when the part is shown and when its tables changed."""

    def flush(self) -> None:
        """Store what was typed, as when the page or the window is left."""


@dataclass(frozen=True, slots=True)
class SectionSpec(Place):
    """One part of the settings."""

    build: Callable[[Shell], Section]


def framed(title: str, *parts: QWidget) -> Card:
    """Return a card with a title above its parts."""
    card = Card(card_header(title), Hair(strong=True), 12, pad=0, gap=0)
    for part in parts:
        card.add(boxed(column(part, margins=INSIDE)))
    return card
