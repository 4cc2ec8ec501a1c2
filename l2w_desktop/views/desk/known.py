"""One person as a line: who it is, and a verb; for the visitor chosen and for who may be meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.services.visitors import Visitor
from l2w_desktop.texts import Lang
from l2w_desktop.views.desk.words import about, status_chip
from l2w_desktop.views.widgets import Avatar, Button, Chip, ElidedLabel, boxed, column, row


class PersonLine(QWidget):
    """Avatar, name, a second line and a verb; ``acted(person_id)``."""

    acted = Signal(str)

    def __init__(self, visitor: Visitor, lang: Lang, verb: str, second: str = "") -> None:
        super().__init__()
        self.setObjectName("clear")
        self.visitor = visitor
        words = second or about(visitor)
        names = boxed(
            column(ElidedLabel(visitor.name, "h3"), ElidedLabel(words, "caption", "text2"), gap=1)
        )
        self.verb = Button(verb, "secondary" if second else "link", small=True)
        self.verb.setAccessibleName(f"{visitor.name}. {words}. {verb}")
        self.verb.clicked.connect(self._on_click)
        chip = status_chip(visitor, lang)
        marks = [Chip(*chip)] if chip and not second else []
        line = row(Avatar(visitor.name, visitor.person_id), names, *marks, self.verb, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _on_click(self) -> None:
        self.acted.emit(self.visitor.person_id)
