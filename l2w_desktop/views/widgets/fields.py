"""Form fields: label above, input, message below; never a trap for Tab or the mouse wheel."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from l2w_desktop.views.icons import draw_icon
from l2w_desktop.views.paint import begin, focus_ring, round_box, text_width, write
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets.base import set_state
from l2w_desktop.views.widgets.labels import Label
from l2w_desktop.views.widgets.layouts import boxed, column, row
from l2w_desktop.views.widgets.marks import Icon, KeyHint

MessageKind = Literal["help", "ok", "warn", "danger"]
_MARKS = {"ok": "circle-check", "warn": "triangle-alert", "danger": "circle-alert"}


class LineEdit(QLineEdit):
    """One line of text; Enter goes to the next field. The script decides its direction."""

    left = Signal()

    def __init__(self, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(80)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.returnPressed.emit()
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    left = Signal()

    def __init__(self, text: str = "", placeholder: str = "", lines: int = 3) -> None:
        super().__init__(text)
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setMinimumWidth(80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().lineSpacing() * self._lines + 26)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ComboBox(QComboBox):
    """A list to choose from; the wheel does nothing until it has focus."""

    def __init__(self, options: list[tuple[str, str]] | None = None) -> None:
        super().__init__()
        self.theme = Theme.of_app()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, words in options or []:
            self.addItem(words, value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_or_pass(self, event) and super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = self.theme.px(16)
        spot = QRectF(self.width() - size - 12, (self.height() - size) / 2, size, size)
        draw_icon(painter, spot, "chevron-down", self.theme.tokens.text2)
        painter.end()


class SpinBox(QSpinBox):
    """A whole number; the wheel does nothing until it has focus."""

    def __init__(self, low: int = 0, high: int = 9999, value: int = 0) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_or_pass(self, event) and super().wheelEvent(event)


class DateEdit(QDateEdit):
    """A whole date; the wheel does nothing until it has focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("dd/MM/yyyy")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_or_pass(self, event) and super().wheelEvent(event)


def _wheel_or_pass(widget: QWidget, event: QWheelEvent) -> bool:
    """Return True when the widget has focus; else let the page scroll."""
    if widget.hasFocus():
        return True
    event.ignore()
    return False


class CheckBox(QCheckBox):
    """Yes or no, with a box painted from the tokens."""

    def __init__(self, text: str, is_checked: bool = False) -> None:
        super().__init__(text.replace("&", "&&"))
        self.theme = Theme.of_app()
        self.theme.changed.connect(self.updateGeometry)
        self._words = text
        self.setAccessibleName(text)
        self.setChecked(is_checked)

    @override
    def sizeHint(self) -> QSize:
        width = text_width(self.theme, "body", self._words) + self.theme.px(18) + 16
        return QSize(round(width), self.theme.px(28))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        begin(painter)
        c, size = self.theme.tokens, self.theme.px(18)
        box = QRectF(4, (self.height() - size) / 2, size, size)
        if self.isChecked():
            round_box(painter, box, 4, c.primary if self.isEnabled() else c.text3, None, 0)
            draw_icon(painter, box.adjusted(3, 3, -3, -3), "check", c.on_primary)
        else:
            round_box(painter, box, 4, c.surface, c.control, 1.2)
        if self.hasFocus():
            focus_ring(painter, self.theme, box.adjusted(-4, -4, 4, 4), 7)
        rest = QRectF(size + 12, 0, self.width() - size - 12, self.height())
        ink = c.text if self.isEnabled() else c.text3
        write(painter, rest, self._words, self.theme.font("body"), ink)
        painter.end()


class SearchBox(QLineEdit):
    """A search line with a looking glass and its shortcut; Escape empties it."""

    def __init__(self, placeholder: str, keys: str = "") -> None:
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
        if keys:
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


class Field(QWidget):
    """A label, its input and a message below it with an icon; the label is the input's buddy.

    The message is also the input's accessible description, so that it is spoken with it.
    """

    def __init__(
        self,
        label: str,
        entry: QWidget,
        help_text: str = "",
        *,
        required: bool = False,
        remark: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.entry = entry
        self._help = help_text
        self.label = Label(label, "label")
        self.label.setBuddy(entry)
        entry.setAccessibleName(label)
        self._remark = Label(self.tr("required") if required else remark, "caption", "text3")
        if not (required or remark):
            self._remark.hide()
        self._icon = Icon("circle-alert", "danger", 15)
        self._message = Label("", "body2", "text3", wraps=True)
        below = row(self._icon, self._message, gap=6)
        below.setStretch(1, 1)
        below.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self._below = boxed(below)
        self._head = row(self.label, self._remark, None, gap=8)
        self.setLayout(column(self._head, entry, self._below, None, gap=5))
        self.clear_message()

    def add_action(self, button: QWidget) -> None:
        """Put a small button at the right end of the label's line."""
        self._head.addWidget(button)

    def show_message(self, kind: MessageKind, text: str) -> None:
        """Show a sentence under the input: what is the matter and what to do."""
        self._message.setText(text)
        self._below.setVisible(bool(text))
        self._icon.setVisible(kind != "help")
        if kind != "help":
            self._icon.set_icon(_MARKS[kind], kind)
        self._message.set_ink("text3" if kind == "help" else "text" if kind == "warn" else kind)
        self.entry.setAccessibleDescription(text)
        set_state(self.entry, "wrong", kind == "danger")

    def clear_message(self) -> None:
        """Go back to the help text, if there is one."""
        self.show_message("help", self._help)

    @property
    def message(self) -> str:
        """The sentence that is shown under the input."""
        return self._message.text()
