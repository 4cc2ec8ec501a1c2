"""How far along something is: a ring and a bar, with the share as text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProgressBar
from typing_extensions import override

from l2w_desktop.views.paint import write
from l2w_desktop.views.widgets.base import Drawn

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Ring(Drawn):
    """A share of 100 as a ring with the percentage in it; ``said`` tells of what."""

    def __init__(self, percent: int, said: str = "", size: int = 54) -> None:
        super().__init__(f"{said} {percent}%".strip())
        self._percent, self._size = percent, size

    @override
    def wanted(self) -> QSize:
        return QSize(self.theme.px(self._size), self.theme.px(self._size))

    @override
    def draw(self, painter: QPainter) -> None:
        width = self.theme.px(self._size) * 0.11
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        pen = QPen(QColor(self.theme.tokens.track), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        pen.setColor(QColor(self.theme.tokens.primary))
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, round(-min(100, self._percent) * 3.6 * 16))
        font = self.theme.font("h3", is_figure=True)
        write(
            painter, QRectF(self.rect()), f"{self._percent}%", font, self.theme.tokens.text, _CENTRE
        )


class ProgressBar(QProgressBar):
    """A thin bar; the figures stand beside it as text."""

    def __init__(self, said: str, value: int = 0, total: int = 100) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(said)
        self.set_progress(value, total)

    def set_progress(self, value: int, total: int) -> None:
        """Show ``value`` of ``total``; a total of 0 means that the end is not known."""
        self.setMaximum(total)
        self.setValue(value)
