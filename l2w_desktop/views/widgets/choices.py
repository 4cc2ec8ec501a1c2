"""Choosing one of a few: options that exclude each other, as pills, tabs or segments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from l2w_desktop.views.widgets.layouts import Flow
from l2w_desktop.views.widgets.option import Look, Option


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
        self._flow = Flow(*self.options, gap=12 if self.look == "tab" else 8)
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
