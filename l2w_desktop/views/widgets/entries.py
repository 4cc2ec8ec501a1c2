"""What one types: a line or a text that lets Tab and Enter go on to the next field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy
from typing_extensions import override


class LineEdit(QLineEdit):
    """One line of text; Enter goes to the next field. The script decides its direction."""

    left = Signal()

    def __init__(self, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(80)

    def forget_typing(self) -> None:
        """Let Ctrl Z undo no typing any more: the words were stored."""
        if self.isUndoAvailable() or self.isRedoAvailable():
            self.setText(self.text())

    @override
    def event(self, event: QEvent) -> bool:
        if _is_for_program(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

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

    def forget_typing(self) -> None:
        """Let Ctrl Z undo no typing any more: the words were stored."""
        self.document().clearUndoRedoStacks()

    @override
    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _is_for_program(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

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


def _is_for_program(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Return whether Ctrl Z or Ctrl Y has no typing left to turn, so that the program takes it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    is_redo = event.matches(keys.Redo) or _is_ctrl_y(event)
    return (event.matches(keys.Undo) and not can_undo) or (is_redo and not can_redo)


def _is_ctrl_y(event: QKeyEvent) -> bool:
    return (event.key(), event.modifiers()) == (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
