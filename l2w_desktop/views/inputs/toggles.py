"""Several of a few: a row of toggles, each on or off by itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy
from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Lang
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.inputs.base import HEIGHT, ICON, PAD, Group
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Flow


class Toggle(QCheckBox):
    """One of several that may be on together: a box with a tick when it is on."""

    def __init__(self, value: str, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.value, self._words = value, words
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self.theme, "h3", self._words) * 13 / 14
        return QSize(round(words + self.theme.px(ICON) + 6 + 2 * PAD), self.theme.px(HEIGHT - 2))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box = self.theme.tokens, QRectF(self.rect())
        is_on, size = self.isChecked(), self.theme.px(ICON)
        fill = c.soft if is_on else c.hover if self.underMouse() else c.surface
        round_box(painter, box, 8, fill, c.primary if is_on else c.control, 2 if is_on else 1)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, 8)
        ink = c.soft_text if is_on else c.text2
        spot = QRectF(PAD - 2, box.center().y() - size / 2, size, size)
        draw_icon(painter, spot, "check" if is_on else "plus", ink if is_on else c.text3)
        font = self.theme.font("h3")
        font.setPixelSize(self.theme.px(13))
        font.setWeight(font.Weight.DemiBold if is_on else font.Weight.Medium)
        write(painter, box.adjusted(PAD + size + 4, 0, -4, 0), self._words, font, ink)
        painter.end()


class TogglesInput(Group):
    """Several of a few, in the order of their list."""

    def __init__(self, codes: str, lang: Lang) -> None:
        super().__init__()
        self.toggles = [
            Toggle(c.code, capital(c.label.in_(lang))) for c in code_list(codes).ordered(lang)
        ]
        self.setLayout(Flow(*self.toggles, gap=6))
        self.setFocusProxy(self.toggles[0])
        for toggle in self.toggles:
            toggle.clicked.connect(self.edited)

    def typed(self) -> Any:
        """Return the codes that are on."""
        return tuple(toggle.value for toggle in self.toggles if toggle.isChecked())

    def show_typed(self, typed: Any) -> None:
        """Show other codes."""
        for toggle in self.toggles:
            toggle.setChecked(toggle.value in tuple(typed or ()))
