"""The course of one indicator along the period: bars with printed figures and the target line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from l2w_desktop.views.paint import round_box, write
from l2w_desktop.views.reports.hidden import draw_pill, pill_size
from l2w_desktop.views.reports.said import Said
from l2w_desktop.views.widgets.base import Drawn

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_WIDTH, _HEIGHT = 64, 132
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One bar: its label, what it says, its height and the target in the same unit."""

    label: str
    said: Said
    value: float
    target: float | None = None
    is_now: bool = False


class TargetChart(Drawn):
    """Bars; the last one that still runs is dark, the target is a line with its number."""

    def __init__(self, name: str, bars: Sequence[ChartBar]) -> None:
        self._bars = tuple(bars)
        super().__init__(f"{name}. " + ", ".join(self._spoken(bar) for bar in bars))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def wanted(self) -> QSize:
        step = _WIDTH + 20 if len(self._bars) < 7 else 40
        return QSize(len(self._bars) * self.theme.px(step), self.theme.px(_HEIGHT))

    @override
    def draw(self, painter: QPainter) -> None:
        if not self._bars:
            return
        c, line = self.theme.tokens, self.theme.px(20)
        room = QRectF(self.rect()).adjusted(0, line, 0, -line - 6)
        high = max((max(b.value, b.target or 0) for b in self._bars), default=0) or 1
        step = room.width() / len(self._bars)
        for number, bar in enumerate(self._bars):
            slot = QRectF(room.left() + number * step, room.top(), step, room.height())
            self._draw_bar(painter, slot, bar, high)
            label = QRectF(slot.left(), room.bottom() + 6, step, line)
            font = self.theme.font("h3" if bar.is_now else "body2")
            font.setPixelSize(self.theme.px(12.5))
            write(painter, label, bar.label, font, c.text if bar.is_now else c.text2, _CENTRE)
        painter.setPen(QPen(QColor(c.border), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())

    def _draw_bar(self, painter: QPainter, slot: QRectF, bar: ChartBar, high: float) -> None:
        width = min(slot.width() * 0.5, self.theme.px(_WIDTH))
        if bar.said.is_hidden:
            self._draw_hidden(painter, slot, bar)
        else:
            height = slot.height() * bar.value / high
            box = QRectF(slot.center().x() - width / 2, slot.bottom() - height, width, height)
            painter.save()
            painter.setClipRect(box)
            fill = self.theme.tokens.primary if bar.is_now else self.theme.tokens.chart2
            round_box(painter, box.adjusted(0, 0, 0, 6), 4, fill, None, 0)
            painter.restore()
            line = None if bar.target is None else slot.bottom() - slot.height() * bar.target / high
            self._write_figure(painter, slot, bar, box.top(), line)
        if bar.target is not None:
            self._draw_target(painter, slot, bar.target, high, width)

    def _draw_hidden(self, painter: QPainter, slot: QRectF, bar: ChartBar) -> None:
        size = pill_size(self.theme, bar.said.figure)
        spot = QRectF(0, 0, min(size.width(), slot.width() - 4), size.height())
        spot.moveCenter(slot.center())
        spot.moveBottom(slot.bottom() - 6)
        draw_pill(painter, self.theme, spot, bar.said.figure)

    def _write_figure(
        self, painter: QPainter, slot: QRectF, bar: ChartBar, top: float, line: float | None
    ) -> None:
        """Print the figure at the top of its bar, under the target line where that runs there."""
        c, height = self.theme.tokens, self.theme.px(22)
        at = top + 3
        if line is not None and at - 2 < line < at + height:
            at = line + 3
        is_inside = at + height < slot.bottom()
        if not is_inside:
            at = top - height + 1
            if line is not None and at < line < at + height:
                at = line - height - 1
        font = self.theme.font("h3", is_figure=True)
        font.setPixelSize(self.theme.px(13))
        ink = c.on_primary if bar.is_now and is_inside else c.text
        spot = QRectF(slot.left(), at, slot.width(), height)
        write(painter, spot, bar.said.figure, font, ink, _CENTRE)

    def _draw_target(
        self, painter: QPainter, slot: QRectF, target: float, high: float, width: float
    ) -> None:
        y = slot.bottom() - slot.height() * target / high
        left, right = slot.center().x() - width / 2 - 6, slot.center().x() + width / 2 + 6
        painter.setPen(QPen(self.theme.colour("attention"), 2))
        painter.drawLine(round(left), round(y), round(right), round(y))
        words = _target_words(target)
        room = QRectF(right + 4, y - 10, slot.right() - right - 4, 20)
        font = self.theme.font("chip", is_figure=True)
        if self.theme.metrics("chip").horizontalAdvance(words) > room.width():
            words = f"{target:g}" if target == round(target) else f"{target:.1f}"
        write(painter, room, words, font, self.theme.tokens.text2)

    @staticmethod
    def _spoken(bar: ChartBar) -> str:
        target = f" ({_target_words(bar.target)})" if bar.target is not None else ""
        return f"{bar.label}: {bar.said.spoken}{target}"


def _target_words(target: float) -> str:
    number = f"{target:g}" if target == round(target) else f"{target:.1f}"
    return translate("Reports", "target {n}").format(n=number)
