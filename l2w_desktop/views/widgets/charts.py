"""Charts drawn with QPainter: weeks as a line, groups as bars; the figures are said as text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from l2w_desktop.views.paint import round_box, write
from l2w_desktop.views.widgets.base import Drawn

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Sparkline(Drawn):
    """The course of a figure without axes; ``said`` puts the same course in words."""

    def __init__(self, values: Sequence[float], said: str) -> None:
        super().__init__(said)
        self._values = tuple(values)

    @override
    def wanted(self) -> QSize:
        return QSize(self.theme.px(82), self.theme.px(36))

    @override
    def draw(self, painter: QPainter) -> None:
        if len(self._values) < 2:
            return
        points = self._points()
        line = QPainterPath(points[0])
        for point in points[1:]:
            line.lineTo(point)
        colour = QColor(self.theme.tokens.primary)
        shade = QColor(colour)
        gradient = QLinearGradient(0, 0, 0, self.height())
        shade.setAlpha(46)
        gradient.setColorAt(0, shade)
        shade.setAlpha(0)
        gradient.setColorAt(1, shade)
        ground = QPainterPath(line)
        ground.lineTo(points[-1].x(), self.height())
        ground.lineTo(points[0].x(), self.height())
        painter.fillPath(ground, gradient)
        painter.setPen(QPen(colour, 2, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)
        painter.setPen(QPen(QColor(self.theme.tokens.surface), 2))
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], 4.5, 4.5)

    def _points(self) -> list[QPointF]:
        low, high = min(self._values), max(self._values)
        span = (high - low) or 1.0
        room = QRectF(self.rect()).adjusted(2, 6, -6, -6)
        step = room.width() / (len(self._values) - 1)
        return [
            QPointF(room.left() + i * step, room.bottom() - (v - low) / span * room.height())
            for i, v in enumerate(self._values)
        ]


class BarChart(Drawn):
    """Bars with their value printed on top; the last one (now) is dark.

    ``bars`` is a row of (label, value); ``said`` is the title that the spoken text begins with.
    """

    def __init__(self, bars: Sequence[tuple[str, int]], said: str) -> None:
        spoken = ", ".join(f"{label}: {value}" for label, value in bars)
        super().__init__(f"{said}. {spoken}" if said else spoken)
        self._bars = tuple(bars)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def wanted(self) -> QSize:
        return QSize(len(self._bars) * self.theme.px(30), self.theme.px(120))

    @override
    def draw(self, painter: QPainter) -> None:
        if not self._bars:
            return
        c, line = self.theme.tokens, self.theme.px(20)
        high = max(value for _, value in self._bars) or 1
        room = QRectF(self.rect()).adjusted(0, line, 0, -line - 6)
        step = room.width() / len(self._bars)
        width = min(step * 0.6, 44.0)
        for number, (label, value) in enumerate(self._bars):
            is_now = number == len(self._bars) - 1
            middle = room.left() + (number + 0.5) * step
            height = room.height() * value / high
            bar = QRectF(middle - width / 2, room.bottom() - height, width, height)
            _column(painter, bar, c.primary if is_now else c.chart2)
            slot = QRectF(middle - step / 2, 0, step, line)
            font = self.theme.font("h3" if is_now else "body2", is_figure=True)
            font.setPixelSize(self.theme.px(12.5))
            ink = c.text if is_now else c.text2
            slot.moveBottom(bar.top() - 1)
            write(painter, slot, str(value), font, ink, _CENTRE)
            slot.moveTop(room.bottom() + 4)
            write(painter, slot, label, font, ink, _CENTRE)
        painter.setPen(QPen(QColor(c.border), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())


def _column(painter: QPainter, bar: QRectF, colour: str) -> None:
    """Paint one bar with rounded upper corners."""
    painter.save()
    painter.setClipRect(bar)
    round_box(painter, bar.adjusted(0, 0, 0, 6), 4, colour, None, 0)
    painter.restore()
