"""Choosing one of a few: real radio buttons painted as pills, tabs or segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.layouts import Flow

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


class Choice(QWidget):
    """One of a few options; the arrow keys move, ``chosen`` tells the value.

    ``options`` holds (value, words) or (value, words, count); lines wrap when there is no room.
    ``digits`` is how many of the first options show the key that chooses them.
    """

    chosen = Signal(str)
    look: Look = "segment"

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str] | tuple[str, str, int | None]],
        value: str = "",
        *,
        digits: int = 0,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.options: list[Option] = []
        for place, option in enumerate(options, 1):
            number = option[2] if len(option) == 3 else None
            digit = str(place) if place <= digits else ""
            button = Option(option[0], option[1], self.look, number, digit)
            self._group.addButton(button)
            self.options.append(button)
        self._flow = Flow(*self.options, gap=20 if self.look == "tab" else 8)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_value(value)
        self._group.buttonClicked.connect(self._on_click)

    def value(self) -> str:
        """Return the chosen value, empty when nothing is chosen."""
        button = self._group.checkedButton()
        return button.value if isinstance(button, Option) else ""

    def set_value(self, value: str) -> None:
        """Choose a value without telling; an unknown one chooses nothing."""
        self._group.setExclusive(False)
        for button in self.options:
            button.setChecked(button.value == value)
        self._group.setExclusive(True)

    def set_number(self, value: str, number: int | None) -> None:
        """Show another count behind one option."""
        for button in self.options:
            if button.value == value:
                button.set_number(number)

    def _on_click(self, button: Option) -> None:
        self.chosen.emit(button.value)


class SegmentedChoice(Choice):
    """A form field with few answers: framed boxes."""

    look: Look = "segment"


class FilterPills(Choice):
    """The filters above a list: round pills with counts."""

    look: Look = "pill"


class Tabs(Choice):
    """The parts of a record: words with a line under the open one."""

    look: Look = "tab"
