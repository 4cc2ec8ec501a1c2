"""One sentence in the middle of the window, for a desk that cannot be shown at all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from l2w_desktop.views.first_window import footer
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Brand,
    BusyCard,
    Button,
    Card,
    IconTile,
    Label,
    boxed,
    column,
    row,
)


def centred(*parts: QWidget, width: int) -> QVBoxLayout:
    """Return a column of at most ``width`` px in the middle, with the footer below."""
    middle = boxed(column(*parts, gap=12))
    middle.setMaximumWidth(Theme.of_app().px(width))
    across = row(None, middle, None)
    across.setStretch(1, 8)
    whole = QVBoxLayout()
    whole.setContentsMargins(32, 24, 32, 20)
    whole.addStretch(1)
    whole.addLayout(across)
    whole.addStretch(1)
    whole.addWidget(footer())
    return whole


class ProblemView(QWidget):
    """Says what is wrong and that nothing was lost; goes on with ``retried`` or ``left``."""

    retried = Signal()
    restore_asked = Signal()
    left = Signal()

    def __init__(self, sentence: str, *, can_leave: bool = True) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = Label(sentence, "body", "text", wraps=True)
        self.retry = Button(self.tr("Try again"), "primary", "refresh-cw")
        self.leave = Button(self.tr("To the first window"))
        if not can_leave:
            self.leave.hide()
        self.retry.clicked.connect(self.retried)
        self.leave.clicked.connect(self.left)
        self.restore = Button(self.tr("Restore a backup"), icon="undo-2")
        self.restore.clicked.connect(self.restore_asked)
        card = Card(
            row(IconTile("", "triangle-alert", "warn", 44), None),
            Label(self.tr("This desk does not open"), "h1", wraps=True),
            self.sentence,
            Label(self.tr("Nothing was changed, nothing is lost."), "body2", "text2", wraps=True),
            6, row(self.retry, self.restore, self.leave, None), pad=32, gap=10,
        )  # fmt: skip
        self.setLayout(centred(card, width=520))


class WaitView(QWidget):
    """Long work before any desk is open: what, how far, and Stop."""

    def __init__(self, title: str, line: str) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.busy = BusyCard(title)
        words = Label(line, "body", "text2", wraps=True)
        head = boxed(row(Brand(44), None))
        self.setLayout(centred(head, Label(title, "display", wraps=True), words, self.busy,
                               width=560))  # fmt: skip
