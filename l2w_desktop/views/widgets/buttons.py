"""Buttons: one primary per page, plain, quiet (link), and icon-only ones with a spoken name."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme

ButtonKind = Literal["primary", "secondary", "link", "danger", "toast"]
_GAP = 8


class Button(QPushButton):
    """A push button that paints itself from the tokens; a name without icon or an icon with both.

    ``icon`` is the name of an SVG in ``resources/icons``; ``small`` is 30 px instead of 36 px.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        icon: str | None = None,
        *,
        small: bool = False,
        shortcut: str = "",
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self.theme = Theme.of_app()
        self.theme.changed.connect(self._on_theme)
        self.kind: ButtonKind = kind
        self.icon_name = icon
        self.is_small = small
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if shortcut:
            self.set_shortcut(shortcut)

    def set_text(self, text: str) -> None:
        """Change the words; an ampersand stays an ampersand."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def words(self) -> str:
        """Return the words as shown."""
        return self.text().replace("&&", "&")

    def set_shortcut(self, keys: str) -> None:
        """Bind a shortcut and show it in the tooltip."""
        # not setShortcut: that one plays a press of 100 ms first, and the next key would be lost
        QShortcut(QKeySequence(keys), self, self.click)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self.accessibleName()} ({shown})")

    @override
    def sizeHint(self) -> QSize:
        role_width = text_width(self.theme, "h3", self.words())
        icon = self.theme.px(16) if self.icon_name else 0
        gap = _GAP if self.icon_name and self.words() else 0
        pad = 10 if self.kind in ("link", "toast") else (12 if self.is_small else 15)
        height = self.theme.px(t.BUTTON_SMALL if self.is_small else t.BUTTON)
        return QSize(round(role_width + icon + gap + 2 * pad + 1), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        box = QRectF(self.rect())
        ink = self._paint_ground(painter, box)
        self._paint_content(painter, box, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter, box: QRectF) -> str:
        """Paint the ground and return the colour of the words on it."""
        c, radius = self.theme.tokens, float(t.RADIUS_CONTROL)
        is_over = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            if self.kind != "link":
                round_box(painter, box, radius, c.track, None, 0)
            return c.text3
        if self.kind == "primary":
            fill = c.primary_hover if is_over or self.isDown() else c.primary
            if self.hasFocus():
                focus_ring(painter, self.theme, box, radius)
                box, radius = box.adjusted(4, 4, -4, -4), radius - 3
            round_box(painter, box, radius, fill, None, 0)
            return c.on_primary
        if self.kind == "toast":
            if self.hasFocus():
                round_box(painter, box, radius, None, c.toast_act, 2)
            return c.toast_act
        if self.kind == "link":
            if is_over or self.isDown():
                round_box(painter, box, radius, c.hover, None, 0)
            ink = c.soft_text if self.words() else c.text2
        else:
            fill = c.hover if is_over or self.isDown() or self.isChecked() else c.surface
            line = c.danger.line if self.kind == "danger" else c.button_line
            round_box(painter, box, radius, fill, line, 1)
            ink = c.danger.fg if self.kind == "danger" else c.text
        if self.hasFocus():
            focus_ring(painter, self.theme, box, radius)
        return ink

    def _paint_content(self, painter: QPainter, box: QRectF, ink: str) -> None:
        font = self.theme.font("h3")
        if self.kind != "primary":
            font.setWeight(font.Weight.Medium)
        if self.is_small:
            font.setPixelSize(self.theme.px(13))
        painter.setFont(font)
        size = self.theme.px(16) if self.icon_name else 0
        gap = _GAP if size and self.words() else 0
        words = painter.fontMetrics().horizontalAdvance(self.words())
        left = box.center().x() - (size + gap + words) / 2 + (0.5 if size else 0)
        left = max(left, box.left() + 6)
        if self.icon_name:
            spot = QRectF(round(left), round(box.center().y() - size / 2), size, size)
            draw_icon(painter, spot, self.icon_name, ink)
        rest = QRectF(left + size + gap, box.top(), box.right() - left - size - gap, box.height())
        write(painter, rest, self.words(), font, ink)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A button with an icon alone; ``name`` is its tooltip and what a screen reader says."""

    def __init__(
        self,
        name: str,
        icon: str,
        kind: ButtonKind = "secondary",
        *,
        small: bool = False,
        shortcut: str = "",
    ) -> None:
        super().__init__("", kind, icon, small=small)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if shortcut:
            self.set_shortcut(shortcut)

    @override
    def sizeHint(self) -> QSize:
        height = self.theme.px(t.BUTTON_SMALL if self.is_small else t.BUTTON)
        return QSize(height if self.kind == "link" or self.is_small else height + 12, height)


def hand(button: QPushButton) -> QPushButton:
    """Show the pointing hand over a button that looks like text, and return it."""
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
