"""The bar above the pages: the way to search, the state of this computer, and *New*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy
from typing_extensions import override

from l2w_desktop.views import tokens as t
from l2w_desktop.views.function_list import function_named
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.shortcuts import FUNCTION, stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import Button, ElidedLabel, Icon, IconButton, row

NEW = ("mentee.new", "mentor.new", "visit.log", "meeting.log", "match", "list.read")
# what Ctrl N makes on these pages, so that its keys stand beside it in the menu
_HERE = {"mentees": "mentee.new", "mentors": "mentor.new"}


class SearchButton(QPushButton):
    """Looks like a line to search in and opens the palette: by a click, Enter, or by typing."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.theme.changed.connect(self._on_theme)
        self.words = self.tr("Search a person, a duo or an action…")
        self.setAccessibleName(self.tr("Search a person, a duo or an action"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        stands_for(self, "search")
        self.clicked.connect(self._on_click)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(440), self.theme.px(t.INPUT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(t.INPUT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit("")
        elif text.isprintable() and text.strip():
            self.asked.emit(text)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, box, theme = self.theme.tokens, QRectF(self.rect()), self.theme
        edge = c.control if self.underMouse() or theme.is_high_contrast else c.border
        round_box(painter, box, t.RADIUS_CONTROL, c.surface, edge, 1)
        if self.hasFocus():
            focus_ring(painter, theme, box, t.RADIUS_CONTROL)
        size = float(theme.px(16))
        middle = box.center().y()
        draw_icon(painter, QRectF(16, middle - size / 2, size, size), "search", c.text2)
        keys = function_named("search").key_text()
        width, height = text_width(theme, "caption", keys) + 16, float(theme.px(24))
        cap = QRectF(box.right() - width - 8, middle - height / 2, width, height)
        round_box(painter, cap, 5, c.surface, c.border, 1)
        centre = Qt.AlignmentFlag.AlignHCenter
        write(painter, cap, keys, theme.font("caption"), c.text2, centre)
        left = 16 + size + 10
        rest = QRectF(left, 0, cap.left() - left - 8, box.height())
        write(painter, rest, self.words, theme.font("body"), c.text3)
        painter.end()

    def _on_click(self) -> None:
        self.asked.emit("")

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


class TopBar(QFrame):
    """``searched(text)`` asks for the palette, ``chosen(function)`` is something new to make."""

    searched = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.theme = Theme.of_app()
        self.search = SearchButton()
        self.search.asked.connect(self.searched)
        self.state = ElidedLabel(
            self.tr("Offline · everything is kept on this computer"), "body2", "text2"
        )
        self.state.setAccessibleName(self.state.text())
        self.add = Button(self.tr("New"), icon="plus")
        stands_for(self.add, "new")
        self.menu = QMenu(self.add)
        self.menu.setAccessibleName(self.add.accessibleName())
        self.menu.triggered.connect(self._on_action)
        self.add.clicked.connect(self._on_new)
        self._mark = Icon("circle-check", "ok", 17)
        calm = row(self._mark, self.state, gap=8)
        self.veil = IconButton(self.tr("Hide other people from a visitor"), "eye")
        self.veil.setCheckable(True)
        stands_for(self.veil, "veil")
        self.veil.clicked.connect(self._on_veil)
        self._box = row(self.search, None, calm, 12, self.veil, self.add, gap=8)
        self._box.setStretch(0, 3)
        self._box.setStretch(1, 1)
        self.setLayout(self._box)
        self.theme.changed.connect(self._on_theme)
        self._on_theme()
        self.set_page("")

    def set_page(self, page: str) -> None:
        """Show in the menu what Ctrl N makes on this page."""
        self.menu.clear()
        for action in _actions(self.menu, _HERE.get(page, "")):
            self.menu.addAction(action)

    def show_state(self, words: str) -> None:
        """Say what this computer keeps; empty says that all is well."""
        usual = self.tr("Offline · everything is kept on this computer")
        self.state.setText(words or usual)
        self.state.setAccessibleName(self.state.text())
        self._mark.set_icon(*(("lock", "warn") if words else ("circle-check", "ok")))

    def set_veiled(self, is_veiled: bool) -> None:
        """Show whether the lists are hidden from a visitor."""
        self.veil.setChecked(is_veiled)
        self.veil.icon_name = "eye-off" if is_veiled else "eye"
        self.veil.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Use the smaller margins of a small screen."""
        side = t.PAGE_PAD_SMALL if is_narrow else t.PAGE_PAD
        self._box.setContentsMargins(side, 0, side, 0)
        self.setFixedHeight(self.theme.px(t.TOP_BAR))

    def _on_veil(self) -> None:
        self.chosen.emit("veil")

    def _on_new(self) -> None:
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _on_action(self, action: QAction) -> None:
        self.chosen.emit(str(action.property(FUNCTION)))

    def _on_theme(self) -> None:
        self.search.setMaximumWidth(self.theme.px(440))


def _actions(menu: QMenu, here: str) -> Sequence[QAction]:
    """Return what can be made, each with its keys."""
    found = []
    for name in NEW:
        function = function_named(name)
        keys = function_named("new").key_text() if name == here else function.key_text()
        words = function.label().replace("&", "&&")
        action = QAction(f"{words}\t{keys}" if keys else words, menu)
        action.setProperty(FUNCTION, name)
        found.append(action)
    return found
