"""One mentor in the ranked list: a real radio button, painted as a card with reasons and score."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy
from typing_extensions import override

from l2w_desktop.matching.words import Chip
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.paint import (
    begin,
    chip_width,
    draw_avatar,
    draw_chip,
    round_box,
    text_width,
    write,
)
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind

_HIGH, _PAD, _FACE, _BAR = 96, 18, 44, 72
GOOD_SCORE = 60  # below this the bar is pale, as on the board


class CandidateCard(QRadioButton):
    """A mentor with the points; arrows and digits choose, Enter asks for the duo.

    Signal ``asked`` when Enter is pressed or the card is double-clicked.
    """

    asked = Signal()

    def __init__(
        self, name: str, key: str, line: str, chips: Sequence[Chip], score: int, lang: Lang
    ) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.theme.changed.connect(self._on_theme)
        self._name, self._key, self._line = name, key, line
        self._chips, self.score, self._lang = tuple(chips), score, lang
        said = ", ".join(chip.signed.in_(lang) for chip in chips)
        self.setAccessibleName(f"{name}, {score}/100, {line}")
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(380), self.theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(_HIGH))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            self.asked.emit()
            return
        super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self.asked.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box = self.theme.tokens, QRectF(self.rect())
        fill = c.hover if self.underMouse() and not self.isChecked() else c.surface
        chosen = c.focus if self.hasFocus() else c.control
        line = chosen if self.isChecked() or self.hasFocus() else c.border
        round_box(painter, box, t.RADIUS_CARD, fill, line, 1 if line == c.border else 2)
        self._paint_face(painter, box)
        self._paint_words(painter, box)
        self._paint_score(painter, box)
        painter.end()

    def _paint_face(self, painter: QPainter, box: QRectF) -> None:
        size = self.theme.px(_FACE)
        spot = QRectF(_PAD, box.center().y() - size / 2, size, size)
        draw_avatar(painter, self.theme, spot, self._name, self._key)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        c, left = self.theme.tokens, _PAD + self.theme.px(_FACE) + 16.0
        right = box.right() - _PAD - self.theme.px(_BAR) - 16
        top, high = self.theme.px(18), self.theme.px(24)
        name = min(text_width(self.theme, "h2", self._name) + 2, right - left)
        write(painter, QRectF(left, top, name, high), self._name, self.theme.font("h2"), c.text)
        rest = QRectF(left + name + 10, top + 1, max(0.0, right - left - name - 10), high)
        if rest.width() > 40:
            write(painter, rest, self._line, self.theme.font("body2"), c.text2)
        self._paint_chips(painter, left, right)

    def _paint_chips(self, painter: QPainter, left: float, right: float) -> None:
        top, high = self.theme.px(52), self.theme.px(t.CHIP)
        end, drawn = right - chip_width(self.theme, "+9") - 6, 0
        for chip in self._fitting(end - left):
            words = chip.text.in_(self._lang)
            width = chip_width(self.theme, words, True)
            look: tuple[Kind, str] = ("ok", "check") if chip.is_positive else ("warn", "minus")
            draw_chip(painter, self.theme, QRectF(left, top, width, high), words, *look)
            left, drawn = left + width + 6, drawn + 1
        if rest := len(self._chips) - drawn:
            box = QRectF(left, top, chip_width(self.theme, f"+{rest}"), high)
            draw_chip(painter, self.theme, box, f"+{rest}", "neutral")

    def _fitting(self, room: float) -> list[Chip]:
        """Return the chips that fit: a reservation is never left out for one more reason."""
        shown = strongest(self._chips)
        wide = {chip: chip_width(self.theme, chip.text.in_(self._lang), True) + 6 for chip in shown}
        room -= sum(wide[chip] for chip in shown if not chip.is_positive)
        found = []
        for chip in shown:
            if not chip.is_positive or wide[chip] <= room:
                found.append(chip)
                room -= wide[chip] if chip.is_positive else 0
        return found

    def _paint_score(self, painter: QPainter, box: QRectF) -> None:
        c, wide = self.theme.tokens, self.theme.px(_BAR)
        left, middle = box.right() - _PAD - wide, box.center().y()
        font = self.theme.font("h1", is_figure=True)
        spot = QRectF(left, middle - self.theme.px(28), wide, self.theme.px(30))
        write(painter, spot, str(self.score), font, c.text, Qt.AlignmentFlag.AlignRight)
        bar = QRectF(left, middle + self.theme.px(10), wide, 7)
        draw_bar(painter, self.theme, bar, self.score)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


def strongest(chips: Sequence[Chip]) -> tuple[Chip, ...]:
    """Return what says most: three reasons in favour and the largest reservation."""
    good = [chip for chip in chips if chip.is_positive]
    poor = [chip for chip in chips if not chip.is_positive]
    return (*good[:3], *poor[:1]) if poor else tuple(good[:4])


def draw_bar(painter: QPainter, theme: Theme, bar: QRectF, score: int) -> None:
    """Draw a score of 100 as a thin bar; the number stands beside it."""
    c, half = theme.tokens, bar.height() / 2
    round_box(painter, bar, half, c.track, None, 0)
    full = QRectF(bar.left(), bar.top(), max(bar.height(), bar.width() * score / 100), bar.height())
    round_box(painter, full, half, c.primary if score >= GOOD_SCORE else c.chart2, None, 0)
