"""What stands beside an intake: who may be known already, old data to check, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.views.page import Scroll
from l2w_desktop.views.pages.known_card import KnownCard
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Card, KeyHint, Label, Strip, boxed, column, row

WIDTH = 288  # px at 100 %


class IntakeSide(QWidget):
    """The column at the right. Signal: ``confirmed`` when all old data is right."""

    confirmed = Signal()

    def __init__(self, known: KnownCard) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.known = known
        self.check = Strip("info", " ")
        self.check.hide()
        self.check.acted.connect(self.confirmed)
        inside = boxed(column(known, self.check, None, self._shortcuts(), gap=16))
        self.setLayout(column(Scroll(inside), gap=0))
        self.setFixedWidth(Theme.of_app().px(WIDTH))

    @property
    def is_wanted(self) -> bool:
        """Whether something stands here that the user must see, also where there is little room."""
        return bool(self.known.known) or not self.check.isHidden()

    def show_to_check(self, number: int) -> None:
        """Show how many old values nobody confirmed yet."""
        if not number:
            self.check.hide()
            return
        words = self.tr("Old data to check: {n}").format(n=number)
        how = self.tr("Change what is different. Finishing confirms the rest.")
        self.check.tell("info", words, how, self.tr("All is right"))

    def _shortcuts(self) -> Card:
        lines = [
            (self.tr("Next field"), "Tab"),
            (self.tr("Next part"), "Ctrl ↓"),
            (self.tr("Choose from a list"), "↓ Enter"),
            (self.tr("Reopen a known file"), "Alt H"),
            (self.tr("Undo"), "Ctrl Z"),
            (self.tr("Back to the list"), "Esc"),
            (self.tr("Finish"), "Ctrl Enter"),
        ]
        card = Card(Label(self.tr("Shortcuts"), "h3"), gap=10)
        for words, keys in lines:
            card.add(row(Label(words, "body2", "text2"), None, KeyHint(keys)))
        return card
