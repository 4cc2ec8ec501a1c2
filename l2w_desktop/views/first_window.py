"""The first window of a new computer: three doors, and nothing else to decide."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from l2w_desktop import __version__
from l2w_desktop.views import tokens as t
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import Brand, Button, KeyHint, Label, Strip, boxed, column, row


class Door(QPushButton):
    """A large card that is one button: an icon, a title and one line."""

    def __init__(self, icon: str, kind: Kind, title: str, line: str) -> None:
        super().__init__(title)
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self._icon, self._kind, self._title, self._line = icon, kind, title, line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        words = max(
            text_width(self.theme, "h2", self._title), text_width(self.theme, "body2", self._line)
        )
        return QSize(round(words) + self.theme.px(48) + 92, self.theme.px(88))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box = self.theme.tokens, QRectF(self.rect())
        is_over = self.underMouse() or self.isDown()
        line = c.primary if is_over else c.border
        round_box(painter, box, t.RADIUS_CARD, c.surface, line, 1)
        if self.hasFocus():
            focus_ring(painter, self.theme, box, t.RADIUS_CARD)
        pair, size = c.pair(self._kind), float(self.theme.px(48))
        tile = QRectF(20, (box.height() - size) / 2, size, size)
        round_box(painter, tile, 10, pair.bg, None, 0)
        inner = size * 0.26
        draw_icon(painter, tile.adjusted(inner, inner, -inner, -inner), self._icon, pair.fg)
        left, width = tile.right() + 18, box.width() - tile.right() - 62
        upper, lower = float(self.theme.px(24)), float(self.theme.px(20))
        top = (box.height() - upper - lower - 2) / 2
        write(painter, QRectF(left, top, width, upper), self._title, self.theme.font("h2"), c.text)
        second = QRectF(left, top + upper + 2, width, lower)
        write(painter, second, self._line, self.theme.font("body2"), c.text2)
        arrow = QRectF(box.right() - 36, box.center().y() - 9, 18, 18)
        draw_icon(painter, arrow, "chevron-right", c.primary if is_over else c.text3)
        painter.end()


class FirstWindow(QWidget):
    """Three doors, and a way back for who lost a desk; each signal says which was opened."""

    demo_asked = Signal()
    list_asked = Signal()
    package_asked = Signal()
    restore_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Level2Work")
        self.setMinimumSize(720, 560)
        self.theme = Theme.of_app()
        self.demo = Door(
            "eye", "duo", self.tr("Look around with examples"),
            self.tr("Fictitious people show how everything works."),
        )  # fmt: skip
        self.list = Door(
            "file-spreadsheet", "ok", self.tr("Begin with my list"),
            self.tr("Read in your spreadsheet, or start empty."),
        )  # fmt: skip
        self.package = Door(
            "package-open", "info", self.tr("Read in a package"),
            self.tr("You received a package from another site."),
        )  # fmt: skip
        self.demo.clicked.connect(self.demo_asked)
        self.list.clicked.connect(self.list_asked)
        self.package.clicked.connect(self.package_asked)
        self.restore = Button(self.tr("Restore a backup"), "link", "undo-2")
        self.restore.clicked.connect(self.restore_asked)
        self.problem = Strip("danger", " ")
        self.problem.hide()
        self._lay_out()

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong above the doors."""
        self.problem.tell("danger", sentence)

    def _lay_out(self) -> None:
        title = Label(self.tr("Welcome"), "display")
        line = Label(
            self.tr("Everything stays on this computer, encrypted. How do you want to begin?"),
            "body", "text2", wraps=True,
        )  # fmt: skip
        doors = column(
            row(Brand(44), None), 8, title, line, 14, self.problem,
            self.demo, self.list, self.package, row(None, self.restore, None), gap=12,
        )  # fmt: skip
        middle = boxed(doors)
        middle.setMaximumWidth(self.theme.px(620))
        across = row(None, middle, None)
        across.setStretch(1, 8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 20)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(1)
        whole.addWidget(footer())


def footer() -> QWidget:
    """Return the line at the bottom of the windows before the unlock."""
    words = QCoreApplication.translate("Footer", "Version {version} · no internet needed")
    close = Label(QCoreApplication.translate("Footer", "closes"), "caption", "text3")
    version = Label(words.format(version=__version__), "caption", "text3")
    return boxed(row(version, None, KeyHint("Ctrl Q"), close))
