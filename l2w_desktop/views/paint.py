"""Drawing shared by widgets and table cells, so that a chip looks the same in both."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from l2w_desktop.views import tokens as t
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind, Pair, Role

CHIP_PAD, CHIP_ICON, CHIP_GAP = 12, 12, 5


def begin(painter: QPainter) -> None:
    """Switch on smooth edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def round_box(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, line: str | None, width: float
) -> None:
    """Draw a rounded box whose line lies wholly inside ``rect``."""
    half = width / 2 if line else 0.0
    painter.setPen(QPen(QColor(line), width) if line else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(QColor(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line, vertically centred, cut with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    line = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, max(0, int(rect.width() + 0.5))
    )
    # absolute: a name in a right-to-left script stays in its column
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), line)


def chip_width(theme: Theme, text: str, has_icon: bool = False) -> float:
    """Return the width of a chip with ``text`` in logical px."""
    icon = theme.px(CHIP_ICON) + CHIP_GAP if has_icon else 0
    return theme.metrics("chip").horizontalAdvance(text) + 2 * CHIP_PAD + icon


def draw_chip(
    painter: QPainter, theme: Theme, rect: QRectF, text: str, kind: Kind, icon: str | None = None
) -> None:
    """Draw a chip that fills ``rect``."""
    pair = theme.tokens.pair(kind)
    line = pair.line if theme.is_high_contrast else None
    round_box(painter, rect, rect.height() / 2, pair.bg, line, 1)
    left = rect.left() + CHIP_PAD
    if icon:
        size = theme.px(CHIP_ICON)
        left -= 2
        draw_icon(painter, QRectF(left, rect.center().y() - size / 2, size, size), icon, pair.fg)
        left += size + CHIP_GAP
    room = QRectF(left, rect.top(), rect.right() - left - CHIP_PAD + 3, rect.height())
    write(painter, room, text, theme.font("chip"), pair.fg)


def initials(name: str) -> str:
    """Return one or two letters for an avatar; scripts without capitals give the first letter."""
    words = [w for w in name.replace("-", " ").split() if unicodedata.category(w[0])[0] == "L"]
    if not words:
        return "?"
    first = words[0][0]
    if not (first.isupper() or first.islower()) or len(words) == 1:
        return first.upper()
    return (first + words[-1][0]).upper()


def hue_of(theme: Theme, key: str) -> Pair:
    """Return the avatar colours of a person; the same key always gets the same hue."""
    hues = theme.tokens.avatars
    return hues[sum(key.encode()) % len(hues)]


def draw_avatar(
    painter: QPainter, theme: Theme, rect: QRectF, name: str, key: str, ring: str | None = None
) -> None:
    """Draw the round initials of ``name``; ``ring`` is the colour of a gap around it."""
    pair = hue_of(theme, key)
    if ring:
        round_box(painter, rect.adjusted(-2, -2, 2, 2), rect.height() / 2 + 2, ring, None, 0)
    line = pair.line if theme.is_high_contrast else None
    round_box(painter, rect, rect.height() / 2, pair.bg, line, 1)
    font = theme.font("h3")
    font.setPixelSize(max(10, round(rect.height() * 0.36)))
    write(painter, rect, initials(name), font, pair.fg, Qt.AlignmentFlag.AlignHCenter)


def draw_dots(painter: QPainter, theme: Theme, left: QPointF, done: int, norm: int) -> None:
    """Draw ``norm`` dots, ``done`` of them filled, from the point ``left`` on the middle line."""
    size, step = theme.px(11), theme.px(18)
    for number in range(max(norm, done)):
        box = QRectF(left.x() + number * step, left.y() - size / 2, size, size)
        if number < done:
            round_box(painter, box, size / 2, theme.tokens.primary, None, 0)
        else:
            round_box(painter, box, size / 2, None, theme.tokens.control, 1.5)


def focus_ring(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> None:
    """Draw the 2 px focus ring just inside ``rect``."""
    round_box(painter, rect, radius, None, theme.tokens.focus, 2)


def text_width(theme: Theme, role: Role, text: str) -> float:
    """Return the width of one line of text in logical px."""
    return theme.metrics(role).horizontalAdvance(text)


def row_height(theme: Theme, is_compact: bool) -> int:
    """Return the height of a list row."""
    return theme.px(t.ROW_COMPACT if is_compact else t.ROW_ROOMY)
