"""A figure that may not be shown: a hatched pill with a word on it, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from typing_extensions import override

from l2w_desktop.views.paint import round_box, text_width, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.base import Drawn

_PAD, _STEP, _RADIUS = 16, 6, 6.0


def pill_size(theme: Theme, text: str) -> QSize:
    """Return the size of a pill with ``text`` in logical px."""
    width = max(text_width(theme, "chip", text) + 2 * _PAD, theme.px(50))
    return QSize(round(width), theme.px(24))


def draw_pill(painter: QPainter, theme: Theme, rect: QRectF, text: str) -> None:
    """Draw a pill that fills ``rect``."""
    c = theme.tokens
    round_box(painter, rect, _RADIUS, c.neutral.bg, None, 0)
    painter.save()
    edge = QPainterPath()
    edge.addRoundedRect(rect, _RADIUS, _RADIUS)
    painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(c.hatch), 1.2))
    for left in range(0, round(rect.width() + rect.height()), _STEP):
        foot = QPointF(rect.left() + left - rect.height(), rect.bottom())
        painter.drawLine(foot, QPointF(rect.left() + left, rect.top()))
    painter.restore()
    width = text_width(theme, "chip", text) + 8
    plain = QRectF(0, 0, width, rect.height() - 6)
    plain.moveCenter(rect.center())
    round_box(painter, plain, 4, c.neutral.bg, None, 0)
    font = theme.font("chip")
    font.setWeight(font.Weight.DemiBold)
    write(painter, rect, text, font, c.neutral.fg, Qt.AlignmentFlag.AlignHCenter)


class HiddenPill(Drawn):
    """The pill as a mark in the legend."""

    def __init__(self, text: str) -> None:
        super().__init__(text)

    @override
    def wanted(self) -> QSize:
        return pill_size(self.theme, self.text())

    @override
    def draw(self, painter: QPainter) -> None:
        draw_pill(painter, self.theme, QRectF(self.rect()), self.text())
