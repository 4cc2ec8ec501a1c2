"""Several topics to tick, shown as pills that wrap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.views.here import say
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.page import Shell
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Flow


class TopicPill(QCheckBox):
    """One topic: a real check box painted as a pill; a tick shows that it is chosen."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code = code
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self.toggled.connect(self.updateGeometry)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        mark = self.theme.px(14) + 5 if self.isChecked() else 0
        width = text_width(self.theme, "label", self.text()) + 26 + mark
        return QSize(round(width), self.theme.px(30))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos):  # type: ignore[no-untyped-def]
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box, left = self.theme.tokens, QRectF(self.rect()), 13.0
        is_on = self.isChecked()
        fill = c.soft if is_on else (c.hover if self.underMouse() else c.surface)
        round_box(painter, box, box.height() / 2, fill, c.soft if is_on else c.control, 1)
        ink = c.soft_text if is_on else c.text2
        if is_on:
            size = self.theme.px(14)
            spot = QRectF(left - 2, box.center().y() - size / 2, size, size)
            draw_icon(painter, spot, "check", ink)
            left += size + 5
        if self.hasFocus():
            focus_ring(painter, self.theme, box, box.height() / 2)
        room = box.adjusted(left, 0, -6, 0)
        write(painter, room, self.text(), self.theme.font("label"), ink)
        painter.end()


class TopicBox(QWidget):
    """The topics of a meeting."""

    def __init__(self, shell: Shell, chosen: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("clear")
        known = code_list("meeting_topics")
        self.pills = [TopicPill(c.code, say(shell, c.label)) for c in known]
        for pill in self.pills:
            pill.setChecked(pill.code in chosen)
        self.setLayout(Flow(*self.pills, gap=6))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def codes(self) -> tuple[str, ...]:
        """Return the codes of the ticked topics."""
        return tuple(pill.code for pill in self.pills if pill.isChecked())
