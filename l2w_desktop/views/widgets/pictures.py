"""Pictures that stand alone: icons, icons on a tile, the brand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from typing_extensions import override

from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import (
    round_box,
)
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets.base import Drawn


class IconTile(Drawn):
    """An icon on a soft square: what sort of thing a row is about."""

    def __init__(self, said: str, icon: str, kind: Kind = "neutral", size: int = 36) -> None:
        super().__init__(said)
        self._icon, self._kind, self._size = icon, kind, size

    @override
    def wanted(self) -> QSize:
        return QSize(self.theme.px(self._size), self.theme.px(self._size))

    @override
    def draw(self, painter: QPainter) -> None:
        pair, box = self.theme.tokens.pair(self._kind), QRectF(self.rect())
        round_box(painter, box, box.width() * 0.22, pair.bg, None, 0)
        size = round(box.width() * 0.5)
        at = round((box.width() - size) / 2)
        draw_icon(painter, QRectF(at, at, size, size), self._icon, pair.fg)


class Icon(Drawn):
    """A bare icon in a token's colour; decorative unless ``said`` names it."""

    def __init__(self, icon: str, colour: str = "text3", size: int = 16, said: str = "") -> None:
        super().__init__(said)
        self._icon, self._colour, self._size = icon, colour, size

    def set_icon(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.update()

    @override
    def wanted(self) -> QSize:
        return QSize(self.theme.px(self._size), self.theme.px(self._size))

    @override
    def draw(self, painter: QPainter) -> None:
        kinds = ("ok", "warn", "danger", "info", "duo", "neutral", "toast")
        if self._colour in kinds:
            colour: str = getattr(self.theme.tokens, self._colour).fg
        else:
            colour = self.theme.colour(self._colour).name()
        draw_icon(painter, QRectF(self.rect()), self._icon, colour)


class Brand(Drawn):
    """The mark of the program: two linked rings."""

    def __init__(self, size: int = 36) -> None:
        super().__init__("Level2Work")
        self._size = size

    @override
    def wanted(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def draw(self, painter: QPainter) -> None:
        c, box = self.theme.tokens, QRectF(self.rect())
        round_box(painter, box, box.width() * 0.25, c.primary, None, 0)
        ring = box.width() * 0.36
        top = box.center().y() - ring / 2
        for left in (box.center().x() - ring * 0.84, box.center().x() - ring * 0.16):
            round_box(painter, QRectF(left, top, ring, ring), ring / 2, None, c.on_primary, 2.2)
