"""The first step of the path above a title, which leads back to the lists."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from l2w_desktop.views.paint import begin, focus_ring, text_width, write
from l2w_desktop.views.widgets.buttons import Button, hand


class CrumbLink(Button):
    """A link flush with the left edge of the page; 24 px high, so that it can be hit."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "link", small=True)
        hand(self)

    @override
    def sizeHint(self) -> QSize:
        width = text_width(self.theme, "label", self.words()) + 3
        return QSize(round(width), self.theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        box, font = QRectF(self.rect()), self.theme.font("label")
        font.setUnderline(self.underMouse())
        write(painter, box, self.words(), font, self.theme.tokens.soft_text)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, 4)
        painter.end()
