"""Facts about a record, and what happened to it in order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import round_box
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets.base import Drawn
from l2w_desktop.views.widgets.labels import ElidedLabel, Label
from l2w_desktop.views.widgets.layouts import boxed, column, emptied, row


class FactGrid(QWidget):
    """Pairs of label and value in two columns; a value that is not known shows a dash."""

    def __init__(self, facts: Sequence[tuple[str, str]] = (), columns: int = 2) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(14)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other pairs."""
        emptied(self._grid)
        for place, (label, value) in enumerate(facts):
            text = ElidedLabel(value or "–", "label")
            text.setAccessibleName(f"{label}: {value or '–'}")
            pair = boxed(column(ElidedLabel(label, "caption", "text3"), text, gap=2))
            self._grid.addWidget(pair, place // self._columns, place % self._columns)
        for number in range(self._columns):
            self._grid.setColumnStretch(number, 1)
            self._grid.setColumnMinimumWidth(number, 60)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: an icon in a disc, a title, a day and a line of text."""

    icon: str
    kind: Kind
    title: str
    day: str
    text: str = ""


class Timeline(QWidget):
    """Events below each other, joined by a thin line."""

    def __init__(self, events: Sequence[Event] = ()) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.set_events(events)

    def set_events(self, events: Sequence[Event]) -> None:
        """Show other events, newest first."""
        emptied(self._box)
        for place, event in enumerate(events):
            self._box.addWidget(_entry(event, is_last=place == len(events) - 1))


class _Disc(Drawn):
    """The icon of an event and the line to the next one."""

    def __init__(self, event: Event, *, is_last: bool) -> None:
        super().__init__("")
        self._event, self._is_last = event, is_last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def wanted(self) -> QSize:
        return QSize(self.theme.px(28), self.theme.px(28))

    @override
    def draw(self, painter: QPainter) -> None:
        c, size = self.theme.tokens, float(self.theme.px(28))
        if not self._is_last:
            middle = QRectF(size / 2 - 0.5, size, 1.5, self.height() - size)
            painter.fillRect(middle, self.theme.colour("border"))
        pair = c.pair(self._event.kind)
        round_box(painter, QRectF(0, 0, size, size), size / 2, pair.bg, None, 0)
        inner = round(size * 0.5)
        at = (size - inner) / 2
        draw_icon(painter, QRectF(at, at, inner, inner), self._event.icon, pair.fg)


def _entry(event: Event, *, is_last: bool) -> QWidget:
    head = row(ElidedLabel(event.title, "h3"), Label(event.day, "caption", "text3"), gap=12)
    head.setStretch(0, 1)
    text = Label(event.text, "body2", "text2", wraps=True)
    if not event.text:
        text.hide()
    lines = column(head, text, gap=2, margins=(0, 4, 0, 4 if is_last else 14))
    lines.setAlignment(head, Qt.AlignmentFlag.AlignTop)
    line = row(_Disc(event, is_last=is_last), boxed(lines), gap=12)
    line.setStretch(1, 1)
    return boxed(line)
