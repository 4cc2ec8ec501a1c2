"""The way back above a title: the name of the list, as a quiet link."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from l2w_desktop.views.paint import begin, focus_ring, write
from l2w_desktop.views.theme import Theme


class Crumb(QPushButton):
    """A link that starts exactly where the title below it starts."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        words = self.theme.metrics("label").horizontalAdvance(self._words)
        return QSize(max(24, round(words) + 4), self.theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        font = self.theme.font("label")
        font.setUnderline(self.underMouse())
        box = QRectF(self.rect())
        write(painter, box, self._words, font, self.theme.tokens.soft_text)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, 4)
        painter.end()
