"""The figures at the head of the report: cards of which one is chosen, as radio buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.reports.hidden import draw_pill, pill_size
from l2w_desktop.views.reports.said import Said
from l2w_desktop.views.theme import Theme

_RING, _HEIGHT, _LEAST = 54, 106, 190
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class KpiCard(QRadioButton):
    """One figure: its name above, what it counts below, its share as a ring beside it."""

    def __init__(self, code: str, name: str, said: Said) -> None:
        super().__init__("")
        self.code, self._name, self.said = code, name, said
        self.theme = Theme.of_app()
        self.theme.changed.connect(self._on_theme)
        self.setAccessibleName(said.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_LEAST), self.theme.px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        ring = self.theme.px(_RING) + 12 if self.said.percent is not None else 0
        words = max(text_width(self.theme, "body2", self._name), self.theme.px(80))
        return QSize(round(words + ring + 2 * t.CARD_PAD), self.theme.px(_HEIGHT))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box = self.theme.tokens, QRectF(self.rect())
        is_on = self.isChecked()
        fill = c.hover if self.underMouse() and not is_on else c.surface
        round_box(
            painter, box, t.RADIUS_CARD, fill, c.primary if is_on else c.border, 2 if is_on else 1
        )
        if self.hasFocus():
            focus_ring(painter, self.theme, box.adjusted(4, 4, -4, -4), t.RADIUS_CARD - 4)
        room = box.adjusted(t.CARD_PAD, 0, -t.CARD_PAD, 0)
        if self.said.percent is not None:
            size = self.theme.px(_RING)
            ring = QRectF(room.right() - size, box.center().y() - size / 2, size, size)
            self._draw_ring(painter, ring, self.said.percent)
            room.setRight(ring.left() - 8)
        self._write(painter, room)
        painter.end()

    def _write(self, painter: QPainter, room: QRectF) -> None:
        c, px = self.theme.tokens, self.theme.px
        line = QRectF(room.left(), room.top() + px(14), room.width(), px(20))
        write(painter, line, self._name, self.theme.font("body2"), c.text2)
        figure = QRectF(room.left(), line.bottom() + px(1), room.width(), px(38))
        if self.said.is_hidden:
            size = pill_size(self.theme, self.said.figure)
            spot = QRectF(
                figure.left(), figure.center().y() - size.height() / 2, size.width(), size.height()
            )
            draw_pill(painter, self.theme, spot, self.said.figure)
        else:
            font = self.theme.font("display", is_figure=True)
            write(painter, figure, self.said.figure, font, c.text)
        below = QRectF(room.left(), figure.bottom() + px(1), room.width(), px(18))
        write(painter, below, self.said.below, self.theme.font("caption"), c.text2)

    def _draw_ring(self, painter: QPainter, box: QRectF, percent: int) -> None:
        c, width = self.theme.tokens, box.width() * 0.11
        inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        pen = QPen(QColor(c.track), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
        pen.setColor(QColor(c.primary))
        painter.setPen(pen)
        if percent:
            painter.drawArc(inner, 90 * 16, round(-min(100, percent) * 3.6 * 16))
        font = self.theme.font("h3", is_figure=True)
        write(painter, box, f"{percent}%", font, c.text, _CENTRE)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


class KpiCards(QWidget):
    """The cards beside each other; the arrow keys move, ``chosen(code)`` tells."""

    chosen = Signal(str)

    def __init__(self, name: str, cards: Sequence[KpiCard]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setAccessibleName(name)
        self.cards = tuple(cards)
        self._group = QButtonGroup(self)
        for card in cards:
            self._group.addButton(card)
        self._places = QGridLayout(self)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(t.GAP)
        self.set_columns(len(cards))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.buttonToggled.connect(self._on_toggle)

    def set_columns(self, number: int) -> None:
        """Lay the cards out in so many columns."""
        for place, card in enumerate(self.cards):
            self._places.addWidget(card, place // number, place % number)
            self._places.setColumnStretch(place, 1 if place < number else 0)

    def choose(self, code: str) -> None:
        """Mark the card of an indicator without telling; none when it has no card."""
        self.blockSignals(True)
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(card.code == code)
        self._group.setExclusive(True)
        self.blockSignals(False)

    def _on_toggle(self, card: KpiCard, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(card.code)
