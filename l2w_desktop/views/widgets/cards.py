"""Cards, insets and the thin lines between their parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from l2w_desktop.views import tokens as t
from l2w_desktop.views.widgets.base import set_state
from l2w_desktop.views.widgets.labels import ElidedLabel
from l2w_desktop.views.widgets.layouts import Part, boxed, row
from l2w_desktop.views.widgets.marks import Count


class Hair(QFrame):
    """A line of one pixel; ``strong`` separates the parts of a card."""

    def __init__(self, *, strong: bool = False, indent: int = 0) -> None:
        super().__init__()
        self.setProperty("strong", "true" if strong else "false")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if indent:
            self.setContentsMargins(indent, 0, 0, 0)


class _Box(QFrame):
    """A frame with a column of parts inside."""

    def __init__(self, *parts: Part, pad: int, gap: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(gap)
        self.add(*parts)

    def add(self, *parts: Part) -> None:
        """Add parts below the others; an int is a fixed space, None a stretch."""
        for part in parts:
            if part is None:
                self.body.addStretch(1)
            elif isinstance(part, int):
                self.body.addSpacing(part)
            elif isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)


class Card(_Box):
    """A white box with a line around it; ``pad=0`` when rows must reach its edges."""

    def __init__(self, *parts: Part, pad: int = t.CARD_PAD, gap: int = 8) -> None:
        super().__init__(*parts, pad=pad, gap=gap)

    def set_selected(self, is_selected: bool) -> None:
        """Mark the card as the chosen one."""
        set_state(self, "selected", is_selected)


class Inset(_Box):
    """A sunken box inside a card or pane."""

    def __init__(self, *parts: Part, pad: int = 16, gap: int = 8) -> None:
        super().__init__(*parts, pad=pad, gap=gap)


def card_header(
    title: str,
    *actions: Part,
    count: Count | None = None,
    margins: tuple[int, int, int, int] = (20, 12, 16, 12),
) -> QWidget:
    """Return the head of a card: its title, a count, and at the right its actions."""
    heading = ElidedLabel(title, "h2")
    parts: list[Part] = [heading]
    if count is not None:
        parts += [2, count]
    return boxed(row(*parts, None, *actions, gap=8, margins=margins))


def section(title: str, *parts: Part, gap: int = 8) -> Card:
    """Return a card with a title line, a line below it, and parts from edge to edge."""
    return Card(card_header(title), Hair(strong=True), *parts, pad=0, gap=gap)
