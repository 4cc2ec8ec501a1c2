"""A line that suggests while one types: only Enter, Tab on a chosen line or a click accepts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from l2w_desktop.models.choices import code_list
from l2w_desktop.texts import Lang
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.inputs.base import is_plain
from l2w_desktop.views.inputs.suggest import Suggest, Suggestion, capital
from l2w_desktop.views.paint import begin, round_box, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import LineEdit

LINE, SHOWN = 36, 7


class _Lines(QStyledItemDelegate):
    """Paints a suggestion: its words, and a quieter word behind them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = Theme.of_app()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, self.theme.px(LINE))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        c, box = self.theme.tokens, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        begin(painter)
        if state & QStyle.StateFlag.State_Selected:
            round_box(painter, box.adjusted(4, 1, -4, -1), 6, c.soft, None, 0)
        font = self.theme.font("body")
        room = box.adjusted(14, 0, -14, 0)
        write(painter, room, line.words, font, c.text)
        used = painter.fontMetrics().horizontalAdvance(line.words) + 10
        small = self.theme.font("caption")
        write(painter, room.adjusted(used, 1, 0, 1), line.note, small, c.text3)
        painter.restore()


class SuggestionList(QListWidget):
    """The list under the field; the focus stays in the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = Theme.of_app()
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.hide()

    def fill(self, lines: list[Suggestion]) -> None:
        """Show other lines."""
        self.clear()
        for line in lines:
            item = QListWidgetItem(f"{line.words} {line.note}".strip())
            item.setData(Qt.ItemDataRole.UserRole, line)
            self.addItem(item)

    def place_below(self, field: QWidget) -> None:
        """Lie below the field, or above it where there is no room."""
        parent = self.parentWidget()
        assert parent is not None
        height = self.theme.px(LINE) * min(SHOWN, self.count()) + 10
        top = field.mapTo(parent, QPoint(0, field.height() + 4))
        if top.y() + height > parent.height():
            top = field.mapTo(parent, QPoint(0, -height - 4))
        c = self.theme.tokens
        self.setStyleSheet(
            f"#suggestions {{ background: {c.surface}; border: 1px solid {c.button_line};"
            f" border-radius: 8px; padding: 4px 0; outline: none; }}"
        )
        self.setGeometry(top.x(), top.y(), field.width(), height)
        self.raise_()
        self.show()


class TypeAhead(LineEdit):
    """A line with suggestions; Escape closes them and leaves the text as typed.

    ``opens_empty`` shows the list as soon as Tab enters the empty field.
    """

    edited = Signal()
    picked = Signal(str)

    def __init__(
        self, suggest: Suggest, placeholder: str = "", *, opens_empty: bool = False
    ) -> None:
        super().__init__("", placeholder)
        self.theme = Theme.of_app()
        self._suggest = suggest
        self._opens_empty = opens_empty
        self._list: SuggestionList | None = None
        self._is_touched = False  # typed in or moved through since the list opened
        self.has_arrow = True
        self.textEdited.connect(self._on_text)
        self.setTextMargins(0, 0, 22, 0)

    def typed(self) -> Any:
        """Return the text."""
        return self.text()

    def show_typed(self, typed: Any) -> None:
        """Show another text."""
        if self.text() != typed:
            self.setText(str(typed or ""))

    @property
    def is_open(self) -> bool:
        """Whether suggestions are shown."""
        return self._list is not None and self._list.isVisible()

    def suggestions(self) -> list[str]:
        """Return the lines that are shown now."""
        if self._list is None or not self.is_open:
            return []
        return [self._list.item(n).text() for n in range(self._list.count())]

    def open(self) -> None:
        """Show what fits the text."""
        lines = list(self._suggest(self.text()))
        if not lines:
            self.close_list()
            return
        box = self._shown_list()
        box.fill(lines)
        box.setCurrentRow(0)
        box.place_below(self)

    def close_list(self) -> None:
        """Hide the suggestions."""
        if self._list is not None:
            self._list.hide()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.is_open:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and is_plain(event):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.is_open:
            self.close_list()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_open:
            self._accept()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        if is_next and self.is_open and self._is_touched:
            self._accept()
        return super().focusNextPrevChild(is_next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_touched = False
        by_keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason)
        if self._opens_empty and not self.text() and event.reason() in by_keys:
            self.open()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.close_list()
        super().focusOutEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.is_open:
            self.close_list()
        elif not self.text() or event.position().x() > self.width() - 34:
            self.open()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.has_arrow:
            painter = QPainter(self)
            size = self.theme.px(16)
            spot = QRectF(self.width() - size - 12, (self.height() - size) / 2, size, size)
            draw_icon(painter, spot, "chevron-down", QColor(self.theme.tokens.text2).name())
            painter.end()

    def _shown_list(self) -> SuggestionList:
        if self._list is None:
            self._list = SuggestionList(self.window())
            self._list.itemClicked.connect(self._on_click)
            parent = self.parentWidget()
            while parent is not None:
                if isinstance(parent, QScrollArea):
                    parent.verticalScrollBar().valueChanged.connect(self.close_list)
                parent = parent.parentWidget()
        return self._list

    def _move(self, step: int) -> None:
        self._is_touched = True
        if not self.is_open:
            self.open()
        elif self._list is not None:
            row = self._list.currentRow() + step
            self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))

    def _accept(self) -> None:
        item = self._list.currentItem() if self._list is not None else None
        if item is not None:
            self._take(item.data(Qt.ItemDataRole.UserRole))

    def _take(self, line: Suggestion) -> None:
        self.close_list()
        self._is_touched = False
        self.setText(line.words)
        self.edited.emit()
        self.picked.emit(line.words)

    def _on_click(self, item: QListWidgetItem) -> None:
        self._take(item.data(Qt.ItemDataRole.UserRole))

    def _on_text(self, text: str) -> None:
        self._is_touched = bool(text)
        if text:
            self.open()
        else:
            self.close_list()
        self.edited.emit()


class CodeInput(TypeAhead):
    """A choice out of a long list; typed text that names a choice counts as that choice."""

    def __init__(self, codes: str, lang: Lang, suggest: Suggest, placeholder: str = "") -> None:
        super().__init__(suggest, placeholder)
        self._codes, self._lang = code_list(codes), lang

    @override
    def typed(self) -> Any:
        """Return the code that the text names, else the text."""
        return self._codes.find(self.text()) or self.text()

    @override
    def show_typed(self, typed: Any) -> None:
        """Show a code by its words, other text as it is."""
        words = str(typed or "")
        if words in self._codes:
            words = capital(self._codes.label(words).in_(self._lang))
        super().show_typed(words)
