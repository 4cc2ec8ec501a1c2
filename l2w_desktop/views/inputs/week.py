"""When somebody can meet: the days of the week against the parts of the day."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy
from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Lang, Text
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.inputs.base import Group, is_plain
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.paint import begin, focus_ring, round_box
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Label

DAYS = (
    Text("ma", "Mon"), Text("di", "Tue"), Text("wo", "Wed"), Text("do", "Thu"), Text("vr", "Fri"),
    Text("za", "Sat"), Text("zo", "Sun"),
)  # fmt: skip
PARTS = (
    ("vm", Text("voormiddag", "morning")),
    ("nm", Text("namiddag", "afternoon")),
    ("av", Text("avond", "evening")),
)
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class _Slot(QCheckBox):
    """One part of one day."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__()
        self.code = code
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(40), self.theme.px(30))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(28, self.theme.px(30))

    @override
    def hitButton(self, pos: Any) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()  # the week walks, a check box would only go to its neighbour
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box, is_on = self.theme.tokens, QRectF(self.rect()), self.isChecked()
        fill = c.soft if is_on else c.hover if self.underMouse() else c.surface
        round_box(painter, box, 6, fill, c.primary if is_on else c.control, 1.5 if is_on else 1)
        if is_on:
            size = self.theme.px(15)
            middle = box.center()
            spot = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
            draw_icon(painter, spot, "check", c.soft_text)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, 6)
        painter.end()


class WeekInput(Group):
    """Seven days against three parts; the arrow keys walk, the space bar marks, Tab leaves."""

    def __init__(self, codes: str, lang: Lang) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self.slots: dict[tuple[int, int], _Slot] = {}
        for day, name in enumerate(DAYS):
            label = Label(name.in_(lang), "caption", "text3")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(label, 0, day + 1)
            self._grid.setColumnStretch(day + 1, 1)
        for place, (_, words) in enumerate(PARTS):
            self._grid.addWidget(Label(capital(words.in_(lang)), "body2", "text2"), place + 1, 0)
        rows = {part: place for place, (part, _) in enumerate(PARTS)}
        for choice in code_list(codes):
            at = rows[choice.details["part"]], int(choice.details["weekday"]) - 1
            slot = _Slot(choice.code, capital(choice.label.in_(lang)))
            slot.clicked.connect(self.edited)
            self.slots[at] = slot
            self._grid.addWidget(slot, at[0] + 1, at[1] + 1)
        self._only_tab_to(self.slots[0, 0])
        self.setFocusProxy(self.slots[0, 0])

    def typed(self) -> Any:
        """Return the codes that are marked, day by day."""
        in_order = sorted(self.slots, key=_day_first)
        return tuple(self.slots[at].code for at in in_order if self.slots[at].isChecked())

    def show_typed(self, typed: Any) -> None:
        """Show other codes."""
        for slot in self.slots.values():
            slot.setChecked(slot.code in tuple(typed or ()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        here = next((at for at, slot in self.slots.items() if slot.hasFocus()), None)
        if step is None or here is None or not is_plain(event):
            super().keyPressEvent(event)
            return
        there = self.slots.get((here[0] + step[0], here[1] + step[1]))
        if there is not None:
            self._only_tab_to(there)
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _only_tab_to(self, chosen: _Slot) -> None:
        """Let Tab stop once in the grid, at the slot where the user was."""
        for slot in self.slots.values():
            is_it = slot is chosen
            slot.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)


def _day_first(at: tuple[int, int]) -> tuple[int, int]:
    return at[1], at[0]
