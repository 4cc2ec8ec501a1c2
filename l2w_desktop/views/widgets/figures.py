"""A figure on a card: what it counts, the number, and what it means."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.cards import Card
from l2w_desktop.views.widgets.labels import ElidedLabel
from l2w_desktop.views.widgets.layouts import boxed, column, row
from l2w_desktop.views.widgets.marks import Number


class FigureCard(Card):
    """A figure with its name above, what it means below and its course or share beside it."""

    def __init__(self, name: str, figure: str, below: str, picture: QWidget | None) -> None:
        super().__init__(gap=2)
        lines = boxed(
            column(
                ElidedLabel(name, "body2", "text2"), Number(figure),
                ElidedLabel(below, "caption", "text2"), gap=4,
            )
        )  # fmt: skip
        line = row(lines, *([picture] if picture else []), gap=8)
        line.setStretch(0, 1)
        self.add(line)
        self.setAccessibleName(f"{name}: {figure}, {below}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(Theme.of_app().px(190))
