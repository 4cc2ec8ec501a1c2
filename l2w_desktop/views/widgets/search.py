"""The search box: a line with a magnifier and a key hint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QLineEdit,
)
from typing_extensions import override

from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.marks import KeyHint
from l2w_desktop.views.widgets.pictures import Icon


class SearchBox(QLineEdit):
    """A search line with a looking glass and its shortcut; Escape empties it.

    ``is_bound`` is False where the window binds the keys itself.
    """

    def __init__(self, placeholder: str, keys: str = "", *, is_bound: bool = True) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._hint = KeyHint(keys.replace("+", " "))
        self._hint.setParent(self)
        self._hint.setVisible(bool(keys))
        self._icon = Icon("search", "text2", 16)
        self._icon.setParent(self)
        self.theme.changed.connect(self._lay_out)
        self.textChanged.connect(self._on_text)
        if keys and is_bound:
            QShortcut(QKeySequence(keys), self, self._on_shortcut)
        self._keys = keys

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        size, hint = self._icon.wanted(), self._hint.sizeHint()
        self._icon.setGeometry(
            14, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        right = self.width() - hint.width() - 8
        self._hint.setGeometry(
            right, (self.height() - hint.height()) // 2, hint.width(), hint.height()
        )
        has_hint = bool(self._keys) and not self.text()
        self.setTextMargins(size.width() + 18, 0, hint.width() + 4 if has_hint else 0, 0)

    def _on_text(self, text: str) -> None:
        self._hint.setVisible(bool(self._keys) and not text)
        self._lay_out()

    def _on_shortcut(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
