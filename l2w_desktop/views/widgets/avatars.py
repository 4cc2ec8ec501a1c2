"""Avatars: the initials of a person or of a duo, read aloud as the name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from typing_extensions import override

from l2w_desktop.views.paint import (
    draw_avatar,
)
from l2w_desktop.views.widgets.base import Drawn


class Avatar(Drawn):
    """The round initials of a person; ``key`` (an id) chooses one of six hues."""

    def __init__(self, name: str, key: str = "", size: int = 34, *, is_scaled: bool = True) -> None:
        super().__init__(name)
        self._is_scaled = is_scaled
        self._key = key or name
        self._size = size

    def set_person(self, name: str, key: str = "") -> None:
        """Show another person."""
        self._key = key or name
        self.setText(name)
        self.update()

    @override
    def wanted(self) -> QSize:
        side = self.theme.px(self._size) if self._is_scaled else self._size
        return QSize(side, side)

    @override
    def draw(self, painter: QPainter) -> None:
        draw_avatar(painter, self.theme, QRectF(self.rect()), self.text(), self._key)


class DoubleAvatar(Drawn):
    """A mentee and a mentor, overlapping; ``ground`` is the token of the colour behind them."""

    def __init__(
        self,
        mentee: tuple[str, str],
        mentor: tuple[str, str],
        size: int = 30,
        ground: str = "surface",
    ) -> None:
        super().__init__(f"{mentee[0]} & {mentor[0]}")
        self._people = (mentee, mentor)
        self._size = size
        self._ground = ground

    @override
    def wanted(self) -> QSize:
        size = self.theme.px(self._size)
        return QSize(round(size * 1.86), size)

    @override
    def draw(self, painter: QPainter) -> None:
        size = float(self.theme.px(self._size))
        mentee, mentor = self._people
        right = QRectF(self.width() - size, 0, size, size)
        draw_avatar(painter, self.theme, right, mentor[0], mentor[1] or mentor[0])
        ring = self.theme.colour(self._ground).name()
        draw_avatar(painter, self.theme, QRectF(0, 0, size, size), *_keyed(mentee), ring)


def _keyed(person: tuple[str, str]) -> tuple[str, str]:
    return person[0], person[1] or person[0]
