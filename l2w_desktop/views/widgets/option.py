"""One of a few: a real radio button painted as a pill, a tab or a segment."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy
from typing_extensions import override

from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme

Look = Literal["pill", "tab", "segment"]
_HEIGHT: dict[Look, int] = {"pill": 32, "tab": 38, "segment": 36}
_PAD: dict[Look, int] = {"pill": 15, "tab": 3, "segment": 13}


class Option(QRadioButton):
    """One choice; ``number`` is a count behind the words, ``digit`` the key in front of them."""

    def __init__(
        self, value: str, text: str, look: Look, number: int | None = None, digit: str = ""
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self.value = value
        self.theme = Theme.of_app()
        self.theme.changed.connect(self._on_theme)
        self._look: Look = look
        self._words = text
        self._number = number
        self._digit = digit
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def set_number(self, number: int | None) -> None:
        """Show another count."""
        self._number = number
        self._name()
        self.updateGeometry()
        self.update()

    def shown(self) -> str:
        """Return digit, words and count as they are painted."""
        number = "" if self._number is None else str(self._number)
        return "  ".join(part for part in (self._digit, self._words, number) if part)

    @override
    def sizeHint(self) -> QSize:
        width = text_width(self.theme, "h3", self.shown()) * 13 / 14
        if self._look == "tab":
            width = text_width(self.theme, "h3", self.shown())
        return QSize(round(width + 2 * _PAD[self._look] + 2), self.theme.px(_HEIGHT[self._look]))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box = self.theme.tokens, QRectF(self.rect())
        is_on = self.isChecked()
        radius = {"pill": box.height() / 2, "tab": 6.0, "segment": 8.0}[self._look]
        fill = c.hover if self.underMouse() and not is_on else c.surface
        if self._look == "tab":
            if is_on:
                line = QRectF(0, box.height() - 2, box.width(), 2)
                painter.fillRect(line, self.theme.colour("primary"))
        elif is_on and self._look == "segment":
            round_box(painter, box, radius, c.soft, c.primary, 2)
        elif is_on:
            edge = c.primary if self.theme.is_high_contrast else None
            round_box(painter, box, radius, c.soft, edge, 2)
        else:
            edge = c.control if self._look == "segment" else c.border
            round_box(painter, box, radius, fill, edge, 1)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, radius)
        font = self.theme.font("h3")
        font.setWeight(font.Weight.DemiBold if is_on else font.Weight.Medium)
        if self._look != "tab":
            font.setPixelSize(self.theme.px(13))
        ink = c.text2 if not is_on else (c.text if self._look == "tab" else c.soft_text)
        write(painter, box, self.shown(), font, ink, Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def _name(self) -> None:
        number = "" if self._number is None else f" {self._number}"
        self.setAccessibleName(f"{self._words}{number}")

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()
