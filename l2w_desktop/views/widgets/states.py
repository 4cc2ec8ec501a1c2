"""What a list shows when it is empty, busy or still reading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop.views.paint import round_box
from l2w_desktop.views.widgets.base import Drawn
from l2w_desktop.views.widgets.buttons import Button
from l2w_desktop.views.widgets.cards import Card
from l2w_desktop.views.widgets.labels import ElidedLabel, Label
from l2w_desktop.views.widgets.layouts import row
from l2w_desktop.views.widgets.meters import ProgressBar
from l2w_desktop.views.widgets.pictures import IconTile

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QWidget):
    """A title, one line, and the button that fixes it."""

    acted = Signal()

    def __init__(self, icon: str, title: str, line: str, action: str = "") -> None:
        super().__init__()
        self.setObjectName("clear")
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 28, 24, 28)
        box.setSpacing(12)
        tile = IconTile("", icon, "neutral", 44)
        self.action = Button(action, icon="plus" if action else None)
        if not action:
            self.action.hide()
        self.action.clicked.connect(self.acted)
        heading = Label(title, "h3", wraps=True)
        text = Label(line, "body2", "text2", wraps=True)
        box.addStretch(1)
        box.addWidget(tile, 0, _CENTRE)
        for label in (heading, text):
            label.setAlignment(_CENTRE)
            box.addWidget(label)
        box.addWidget(self.action, 0, _CENTRE)
        box.addStretch(1)


class Skeleton(Drawn):
    """Grey lines where rows will come; never a spinner over the page."""

    def __init__(self, rows: int = 3) -> None:
        super().__init__(QCoreApplication.translate("Skeleton", "Reading…"))
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def wanted(self) -> QSize:
        return QSize(160, self._rows * self.theme.px(56))

    @override
    def draw(self, painter: QPainter) -> None:
        c, step = self.theme.tokens, self.theme.px(56)
        for number in range(self._rows):
            top = number * step + 12
            round_box(painter, QRectF(0, top, 32, 32), 16, c.track, None, 0)
            share = (0.62, 0.5, 0.7)[number % 3]
            width = (self.width() - 48) * share
            round_box(painter, QRectF(46, top + 3, width, 10), 5, c.track, None, 0)
            round_box(painter, QRectF(46, top + 20, width * 0.72, 8), 4, c.track, None, 0)


class BusyCard(Card):
    """Long work in the page: what, how far, how long still, and Stop."""

    stopped = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(pad=16, gap=10)
        self._title = ElidedLabel(title, "h3")
        self.stop = Button(self.tr("Stop"), small=True)
        self.stop.clicked.connect(self.stopped)
        self._bar = ProgressBar(title, 0, 0)
        self._count = Label("", "body2", "text2")
        self._left = Label("", "body2", "text2")
        head = row(self._title, self.stop)
        head.setStretch(0, 1)
        self.add(head, self._bar, row(self._count, None, self._left))

    def set_progress(self, done: int, total: int, seconds_left: int | None = None) -> None:
        """Show ``done`` of ``total`` and the seconds that remain."""
        self._bar.set_progress(done, total)
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=total))
        words = self.tr("{n} seconds left").format(n=seconds_left) if seconds_left else ""
        self._left.setText(words)
