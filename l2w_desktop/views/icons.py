"""Lucide icons: read once, recoloured, drawn from the SVG at the screen's own pixel ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from l2w_desktop.resources import resource

_STROKE = 'stroke-width="2"'


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (
        resource("icons", f"{name}.svg").read_text("utf-8").replace(_STROKE, 'stroke-width="1.75"')
    )


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw the icon into ``rect``; as vectors, so it is crisp at every pixel ratio.

    Raises FileNotFoundError when ``resources/icons`` has no such icon.
    """
    _renderer(name, colour).render(painter, rect)


def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return the icon as a square of ``size`` logical px at the device pixel ``ratio``."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, QRectF(0, 0, size, size), name, colour)
    painter.end()
    return pixmap
