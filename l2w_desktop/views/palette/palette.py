"""The palette itself: a line to type in and a list that follows every key; never modal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget
from typing_extensions import override

from l2w_desktop.services import search
from l2w_desktop.services.search import Hit
from l2w_desktop.views import clock
from l2w_desktop.views.functions import Function
from l2w_desktop.views.latest import Latest
from l2w_desktop.views.page import Shell
from l2w_desktop.views.palette.paint import HEADING, HEIGHT, ROW, RowDelegate
from l2w_desktop.views.palette.rows import Row, listed
from l2w_desktop.views.shortcuts import stands_for
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    Button,
    Hair,
    Icon,
    KeyHint,
    Label,
    boxed,
    column,
    row,
)

WIDTH, TOP, MOST = 640, 120, 440  # px at 100 %: of the panel, above it, of its list
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class Palette(QWidget):
    """Covers the window with a light scrim; a click outside and Escape close it.

    ``closed`` tells so; ``actions`` gives the actions that the window has now.
    """

    closed = Signal()

    def __init__(
        self, window: QWidget, shell: Shell, actions: Callable[[], list[Function]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self.shell = shell
        self.theme = Theme.of_app()
        self._actions = actions
        self._before: QWidget | None = None
        self._latest: Latest | None = None
        self._is_veiled = False
        self.line = QLineEdit()
        self.line.setObjectName("palette")
        self.line.setPlaceholderText(self.tr("Search a person, a duo or an action…"))
        self.line.setAccessibleName(self.tr("Search a person, a duo or an action"))
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("palette")
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.rows = QStandardItemModel(self)
        self.list.setModel(self.rows)
        self.count = Label("", "body2", "text2")
        self.nothing = Label("", "body", "text2", wraps=True)
        self._lay_out()
        self.line.textChanged.connect(self._on_text)
        self.list.clicked.connect(self._on_clicked)
        self.theme.changed.connect(self._fit)
        self.hide()

    def _lay_out(self) -> None:
        self.panel = QFrame(self)
        self.panel.setObjectName("palette")
        shut = Button("Esc", small=True)
        shut.setAccessibleName(self.tr("Close"))
        stands_for(shut, "palette.close", self.tr("Close"))
        shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shut.clicked.connect(self.dismiss)
        head = row(Icon("search", "text2", 20), self.line, shut, gap=12, margins=(20, 8, 16, 8))
        head.setStretch(1, 1)
        foot = row(
            KeyHint("↑ ↓"), Label(self.tr("choose"), "body2", "text2"), 8,
            KeyHint("Tab"), Label(self.tr("next group"), "body2", "text2"), 8,
            KeyHint("Enter"), Label(self.tr("open"), "body2", "text2"), None, self.count,
            gap=8, margins=(20, 10, 20, 12),
        )  # fmt: skip
        self._empty = boxed(column(self.nothing, margins=(20, 18, 20, 18)))
        self.panel.setLayout(
            column(head, Hair(strong=True), 4, self._empty, self.list, 4, Hair(strong=True), foot,
                   gap=0, margins=(1, 1, 1, 1))
        )  # fmt: skip

    def open(self, text: str = "") -> None:
        """Show the palette over the window; typing goes on behind ``text``."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        if self._latest is None and self.shell.bridge is not None:
            self._latest = self.shell.bridge.latest()
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        if text or self.line.text() == text:
            self.line.setText(text)
            self._on_text(text)
        else:
            self.line.clear()

    def set_veiled(self, is_veiled: bool) -> None:
        """List actions alone, so that a visitor reads no names."""
        self._is_veiled = is_veiled
        if is_veiled and self._latest is not None:
            self._latest.forget()

    def dismiss(self) -> None:
        """Close it and go back to exactly where the keyboard was."""
        if not self.isVisible():
            return
        self.leave()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def leave(self) -> None:
        """Close it; the keyboard goes elsewhere."""
        if self._latest is not None:
            self._latest.forget()
        self.hide()
        self.closed.emit()

    def leave_quietly(self) -> None:
        """Close it when it is open; another page comes."""
        if self.isVisible():
            self.leave()

    def refit(self) -> None:
        """Follow the size of the window."""
        if self.isVisible():
            self._fit()

    @property
    def current(self) -> Row | None:
        """The line that Enter opens."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still expected."""
        return self._latest is not None and self._latest.is_busy

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if self.theme.is_dark else 36))
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        """Do what a key means here; False leaves it to the line."""
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._to_group(1 if key == Qt.Key.Key_Tab else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.current)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _on_text(self, text: str) -> None:
        if self._latest is None or self._is_veiled:
            self._show((), text)
            return
        self._latest.ask(partial(_find, text), partial(self._show, text=text))

    def _show(self, hits: Sequence[Hit], text: str) -> None:
        rows = listed(self.shell, text, hits, self._actions(), self._on_opened)
        self.rows.clear()
        for one in rows:
            item = QStandardItem(one.words)
            item.setData(one, ROW)
            item.setData(one.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            is_heading = one.run is None
            item.setFlags(
                Qt.ItemFlag.NoItemFlags if is_heading
                else Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            )  # fmt: skip
            self.rows.appendRow(item)
        number = sum(1 for one in rows if one.run is not None)
        words = self.tr("1 result") if number == 1 else self.tr("{n} results")
        self.count.setText(words.format(n=number))
        self._tell_empty(text, bool(rows))
        self._fit()
        self.list.scrollToTop()
        self._choose(self._next(-1, 1))

    def _tell_empty(self, text: str, has_rows: bool) -> None:
        self._empty.setVisible(not has_rows)
        self.list.setVisible(has_rows)
        words = self.tr("Nothing found for ‘{text}’. Type less, or another part of the name.")
        self.nothing.setText(words.format(text=text.strip()))

    def _on_opened(self, hit: Hit) -> None:
        if self.shell.bridge is not None:
            self.shell.bridge.write(partial(_opened, hit.kind, hit.id))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._run(index.data(ROW))

    def _run(self, chosen: Row | None) -> None:
        if chosen is None or chosen.run is None:
            return
        self.leave()
        chosen.run()

    def _is_choice(self, number: int) -> bool:
        return self.rows.item(number).data(ROW).run is not None

    def _next(self, at: int, step: int) -> int:
        """Return the next line that can be chosen, round the ends; -1 without one."""
        count = self.rows.rowCount()
        for turn in range(1, count + 1):
            number = (at + step * turn) % count
            if self._is_choice(number):
                return number
        return -1

    def _move(self, step: int) -> None:
        at = self.list.currentIndex().row()
        if abs(step) == 1:
            self._choose(self._next(at, step))
            return
        last = self.rows.rowCount() - 1
        at = max(0, min(last, at + step))
        self._choose(at if last >= 0 and self._is_choice(at) else self._next(at, 1))

    def _to_group(self, step: int) -> None:
        """Go to the first line of the next or the previous group."""
        heads = [n for n in range(self.rows.rowCount()) if not self._is_choice(n)]
        if not heads:
            return
        at = self.list.currentIndex().row()
        here = max((n for n in range(len(heads)) if heads[n] < at), default=0)
        self._choose(self._next(heads[(here + step) % len(heads)], 1))

    def _choose(self, number: int) -> None:
        if number < 0:
            return
        if number <= 1:
            self.list.scrollToTop()
        self.list.setCurrentIndex(self.rows.index(number, 0))
        self._say()

    def _say(self) -> None:
        """Have the chosen line read aloud: the keyboard itself stays in the line to type in."""
        words = self.current.spoken() if self.current else ""
        self.line.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, words))

    def _fit(self) -> None:
        whole = self._window.rect()
        self.setGeometry(whole)
        px = self.theme.px
        width = min(px(WIDTH), whole.width() - 48)
        count = self.rows.rowCount()
        wanted = sum(px(HEIGHT if self._is_choice(n) else HEADING) for n in range(count))
        room = whole.height() - px(TOP) - px(150)
        self.list.setFixedHeight(max(px(48), min(wanted, px(MOST), room)))
        self.panel.setFixedWidth(width)
        height = self.panel.sizeHint().height()
        top = min(px(TOP), max(16, (whole.height() - height) // 2))
        self.panel.setGeometry(QRect((whole.width() - width) // 2, top, width, height))


def _find(text: str, session: Any) -> tuple[Hit, ...]:
    return search.find(session, text)


def _opened(kind: str, id_: str, session: Any) -> None:
    search.opened(session, kind, id_, clock.now())
