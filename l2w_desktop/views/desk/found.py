"""The list under the name: who may be meant, and below them the new person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from l2w_desktop.services.visitors import Visitor
from l2w_desktop.texts import Lang
from l2w_desktop.views import tokens as t
from l2w_desktop.views.desk.words import about, status_chip
from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import (
    begin,
    chip_width,
    draw_avatar,
    draw_chip,
    round_box,
    text_width,
    write,
)
from l2w_desktop.views.theme import Theme

PERSON_LINE, NEW_LINE, _EDGE = 52, 44, 6
_VISITOR, _LANG = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
NEW_KEYS = "Ctrl N"


class _Lines(QStyledItemDelegate):
    """Paints a person with avatar, second line and status, or the line of the new person."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = Theme.of_app()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        is_person = index.data(_VISITOR) is not None
        return QSize(100, self.theme.px(PERSON_LINE if is_person else NEW_LINE))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box = QRectF(option.rect)
        painter.save()
        begin(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            round_box(painter, box, 6, self.theme.tokens.soft, None, 0)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            round_box(painter, box, 6, self.theme.tokens.hover, None, 0)
        visitor: Visitor | None = index.data(_VISITOR)
        if visitor is None:
            self._new(painter, box, str(index.data()))
        else:
            self._person(painter, box, visitor, index.data(_LANG))
        painter.restore()

    def _person(self, painter: QPainter, box: QRectF, visitor: Visitor, lang: Lang) -> None:
        c, size = self.theme.tokens, float(self.theme.px(34))
        face = QRectF(box.left() + 10, box.center().y() - size / 2, size, size)
        draw_avatar(painter, self.theme, face, visitor.name, visitor.person_id)
        right = box.right() - 12
        if chip := status_chip(visitor, lang):
            width, high = chip_width(self.theme, chip[0]), self.theme.px(t.CHIP)
            spot = QRectF(right - width, box.center().y() - high / 2, width, high)
            draw_chip(painter, self.theme, spot, *chip)
            right = spot.left() - 10
        half = box.height() / 2
        line = QRectF(face.right() + 12, box.top() + 5, right - face.right() - 12, half - 5)
        write(painter, line, visitor.name, self.theme.font("h3"), c.text)
        line.moveTop(box.center().y() - 1)
        write(painter, line, about(visitor), self.theme.font("caption"), c.text2)

    def _new(self, painter: QPainter, box: QRectF, words: str) -> None:
        c, size = self.theme.tokens, self.theme.px(16)
        spot = QRectF(box.left() + 19, box.center().y() - size / 2, size, size)
        draw_icon(painter, spot, "plus", c.soft_text)
        width = text_width(self.theme, "caption", NEW_KEYS) + 16
        key = QRectF(box.right() - 12 - width, box.center().y() - 11, width, 22)
        round_box(painter, key, 6, c.surface, c.button_line, 1)
        font = self.theme.font("caption")
        write(painter, key, NEW_KEYS, font, c.text2, Qt.AlignmentFlag.AlignHCenter)
        left = box.left() + self.theme.px(34) + 22
        room = QRectF(left, box.top(), key.left() - left - 8, box.height())
        write(painter, room, words, self.theme.font("body"), c.text)


class FoundList(QListWidget):
    """The focus stays in the line above; ``taken`` when a line is clicked."""

    taken = Signal()

    def __init__(self, name: str, lang: Lang) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.lang: Lang = lang
        self.setObjectName("found")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_Lines(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemClicked.connect(self._on_click)
        self.theme.changed.connect(self._dress)
        self._dress()

    def fill(self, visitors: Sequence[Visitor], new: str) -> None:
        """Show people, and below them the words of the new person; the first is marked."""
        self.clear()
        for visitor in visitors:
            chip = status_chip(visitor, self.lang)
            said = (visitor.name, about(visitor), chip[0] if chip else "")
            item = QListWidgetItem(", ".join(part for part in said if part))
            item.setData(_VISITOR, visitor)
            item.setData(_LANG, self.lang)
            self.addItem(item)
        self.addItem(QListWidgetItem(new))
        self.setCurrentRow(0)
        self._dress()

    def move(self, step: int) -> None:  # type: ignore[override]
        """Move the mark up or down, round the ends."""
        if self.count():
            self.setCurrentRow((self.currentRow() + step) % self.count())

    def chosen(self) -> Visitor | None:
        """Return the marked person; None for the new person."""
        item = self.currentItem()
        found: Visitor | None = item.data(_VISITOR) if item is not None else None
        return found

    def _on_click(self) -> None:
        self.taken.emit()

    def _dress(self) -> None:
        c = self.theme.tokens
        self.setStyleSheet(
            f"#found {{ background: {c.surface}; border: 1px solid {c.button_line};"
            f" border-radius: 10px; padding: {_EDGE - 1}px; outline: none; }}"
        )
        people = max(0, self.count() - 1)
        high = self.theme.px(PERSON_LINE) * people + self.theme.px(NEW_LINE)
        self.setFixedHeight(high + 2 * _EDGE)
