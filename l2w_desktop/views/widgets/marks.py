"""Small marks: chips, counts, key hints, avatars, rhythm dots. Each is read aloud as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import (
    chip_width,
    draw_avatar,
    draw_chip,
    draw_dots,
    round_box,
    write,
)
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets.base import Drawn


class Chip(Drawn):
    """A status in words on a soft ground; never colour alone."""

    def __init__(self, text: str, kind: Kind = "neutral", icon: str | None = None) -> None:
        super().__init__(text)
        self.kind: Kind = kind
        self.icon_name = icon

    def set(self, text: str, kind: Kind) -> None:
        """Show another status."""
        self.kind = kind
        self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def wanted(self) -> QSize:
        width = chip_width(self.theme, self.text(), self.icon_name is not None)
        return QSize(round(width + 0.5), self.theme.px(t.CHIP))

    @override
    def draw(self, painter: QPainter) -> None:
        draw_chip(painter, self.theme, QRectF(self.rect()), self.text(), self.kind, self.icon_name)


class Count(Chip):
    """A number beside a title."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number), "neutral")

    def set_number(self, number: int) -> None:
        """Show another number."""
        self.set(str(number), "neutral")


class KeyHint(QLabel):
    """A key of the keyboard, as a small key cap."""

    def __init__(self, keys: str) -> None:
        super().__init__(keys)
        self.setProperty("role", "caption")
        self.setProperty("ink", "text2")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(7, 1, 7, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


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


class RhythmDots(Drawn):
    """Meetings held in a month against the norm: filled and open dots."""

    def __init__(self, done: int, norm: int) -> None:
        said = QCoreApplication.translate("RhythmDots", "{done} of {norm} meetings")
        super().__init__(said.format(done=done, norm=norm))
        self._done, self._norm = done, norm

    @override
    def wanted(self) -> QSize:
        count = max(self._done, self._norm)
        width = (count - 1) * self.theme.px(18) + self.theme.px(11) + 2
        return QSize(width, self.theme.px(16))

    @override
    def draw(self, painter: QPainter) -> None:
        draw_dots(painter, self.theme, QPointF(1, self.height() / 2), self._done, self._norm)


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


class Number(Drawn):
    """A large figure with equal digits, as on a KPI card."""

    def __init__(self, text: str) -> None:
        super().__init__(text)

    @override
    def wanted(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font("display", is_figure=True))
        return QSize(round(metrics.horizontalAdvance(self.text()) + 2), round(metrics.height()))

    @override
    def draw(self, painter: QPainter) -> None:
        font = self.theme.font("display", is_figure=True)
        colour = self.theme.tokens.text
        write(painter, QRectF(self.rect()), self.text(), font, colour)
