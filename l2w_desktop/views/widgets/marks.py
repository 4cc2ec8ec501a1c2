"""Small marks: chips, counts, key hints, rhythm dots, figures. Each is read aloud as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.paint import (
    chip_width,
    draw_chip,
    draw_dots,
    write,
)
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets.base import Drawn


class Chip(Drawn):
    """A status in words on a soft ground; never colour alone."""

    def __init__(self, text: str, kind: Kind = "neutral", icon: str | None = None) -> None:
        super().__init__(text)
        self.kind: Kind = kind
        self.icon_name = icon

    def set(self, text: str, kind: Kind) -> None:
        """Show another status."""
        self.kind = kind
        self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def wanted(self) -> QSize:
        width = chip_width(self.theme, self.text(), self.icon_name is not None)
        return QSize(round(width + 0.5), self.theme.px(t.CHIP))

    @override
    def draw(self, painter: QPainter) -> None:
        draw_chip(painter, self.theme, QRectF(self.rect()), self.text(), self.kind, self.icon_name)


class Count(Chip):
    """A number beside a title."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number), "neutral")

    def set_number(self, number: int) -> None:
        """Show another number."""
        self.set(str(number), "neutral")


class KeyHint(QLabel):
    """A key of the keyboard, as a small key cap."""

    def __init__(self, keys: str) -> None:
        super().__init__(keys)
        self.setProperty("role", "caption")
        self.setProperty("ink", "text2")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(7, 1, 7, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class RhythmDots(Drawn):
    """Meetings held in a month against the norm: filled and open dots."""

    def __init__(self, done: int, norm: int) -> None:
        said = QCoreApplication.translate("RhythmDots", "{done} of {norm} meetings")
        super().__init__(said.format(done=done, norm=norm))
        self._done, self._norm = done, norm

    @override
    def wanted(self) -> QSize:
        count = max(self._done, self._norm)
        width = (count - 1) * self.theme.px(18) + self.theme.px(11) + 2
        return QSize(width, self.theme.px(16))

    @override
    def draw(self, painter: QPainter) -> None:
        draw_dots(painter, self.theme, QPointF(1, self.height() / 2), self._done, self._norm)


class Number(Drawn):
    """A large figure with equal digits, as on a KPI card."""

    def __init__(self, text: str) -> None:
        super().__init__(text)

    @override
    def wanted(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font("display", is_figure=True))
        return QSize(round(metrics.horizontalAdvance(self.text()) + 2), round(metrics.height()))

    @override
    def draw(self, painter: QPainter) -> None:
        font = self.theme.font("display", is_figure=True)
        colour = self.theme.tokens.text
        write(painter, QRectF(self.rect()), self.text(), font, colour)
