"""The line under a list that teaches its keys; what does not fit stays away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.widgets.labels import Label
from l2w_desktop.views.widgets.layouts import boxed, row
from l2w_desktop.views.widgets.marks import KeyHint

_GAP = 12


class KeyHints(QWidget):
    """Pairs of key and what it does, most useful first; the last ones leave when it is narrow."""

    def __init__(self, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._pairs = [
            boxed(row(KeyHint(keys), Label(words, "caption", "text2"), gap=6))
            for keys, words in hints
        ]
        self.setLayout(row(None, *self._pairs, gap=_GAP))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        sizes = [pair.sizeHint() for pair in self._pairs]
        width = sum(size.width() + _GAP for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        used = 0
        for pair in self._pairs:
            used += pair.sizeHint().width() + _GAP
            pair.setVisible(used <= self.width() + _GAP)
