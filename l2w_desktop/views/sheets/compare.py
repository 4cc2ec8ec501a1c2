"""What is typed in an intake beside somebody who is known, field by field."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from l2w_desktop.services.comparison import ComparedField
from l2w_desktop.services.returning import Known
from l2w_desktop.texts import Lang
from l2w_desktop.views.widgets import Button, Hair, Icon, Inset, Label, column, row


class CompareSheet(QWidget):
    """Two columns; what is the same has a tick. Signals: ``reopen_asked``, ``apart_asked``."""

    reopen_asked = Signal(str)
    apart_asked = Signal(str)

    def __init__(self, known: Known, fields: tuple[ComparedField, ...], lang: Lang) -> None:
        super().__init__()
        self.setObjectName("clear")
        verb = self.tr("Open the file") if known.is_open else self.tr("Reopen the file")
        reopen = Button(verb, "primary")
        other = Button(self.tr("Another person"))
        reopen.clicked.connect(partial(self.reopen_asked.emit, known.person_id))
        other.clicked.connect(partial(self.apart_asked.emit, known.person_id))
        box = Inset(gap=0)
        box.add(self._grid(known.name, fields, lang))
        whole = column(box, row(reopen, other, None, gap=8), None, gap=16)
        whole.setContentsMargins(24, 8, 24, 24)
        self.setLayout(whole)

    def _grid(self, name: str, fields: tuple[ComparedField, ...], lang: Lang) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(Label(self.tr("Typed now"), "h3", wraps=True), 0, 1)
        grid.addWidget(Label(name, "h3", wraps=True), 0, 2)
        grid.addWidget(Hair(strong=True), 1, 0, 1, 4)
        for place, field in enumerate(fields, start=2):
            label = field.label.in_(lang)
            words = Label(label[:1].upper() + label[1:], "caption", "text3", wraps=True)
            grid.addWidget(words, place, 0)
            for at, value in ((1, field.listed), (2, field.known)):
                told = value.in_(lang) or "–"
                text = Label(told, "label", wraps=True)
                text.setAccessibleName(f"{label}: {told}")
                grid.addWidget(text, place, at)
            if field.is_same:
                grid.addWidget(Icon("check", "ok", 14, self.tr("same")), place, 3)
        for at, stretch in enumerate((3, 5, 5, 0)):
            grid.setColumnStretch(at, stretch)
        return grid
