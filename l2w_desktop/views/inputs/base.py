"""What every input of a form offers, and the inputs of one line or several lines of text."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from l2w_desktop.views.widgets import LineEdit, TextArea

HEIGHT, PAD, ICON = 36, 13, 14  # of what is pressed: a toggle, a choice that was made


class Input(Protocol):
    """A widget that asks one value. ``edited`` is told for what the user does, never the program.

    What is typed is a string, a bool, None or nested tuples of those, so that a draft can hold it.
    """

    edited: SignalInstance

    def typed(self) -> Any:
        """Return what is typed or chosen now."""

    def show_typed(self, typed: Any) -> None:
        """Show something, without telling ``edited``."""


def is_plain(event: QKeyEvent) -> bool:
    """Return whether a key is pressed alone (an arrow may count as a key of the keypad)."""
    return event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )


class LineInput(LineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__("", placeholder)
        self.textEdited.connect(self.edited)

    def typed(self) -> Any:
        """Return the text."""
        return self.text()

    def show_typed(self, typed: Any) -> None:
        """Show another text; the same text keeps the cursor where it is."""
        if self.text() != typed:
            self.setText(str(typed or ""))


class NoteInput(TextArea):
    """Several lines of text."""

    edited = Signal()

    def __init__(self, lines: int = 3) -> None:
        super().__init__("", "", lines)
        self._is_shown = True
        self.textChanged.connect(self._on_text)

    def typed(self) -> Any:
        """Return the text."""
        return self.toPlainText()

    def show_typed(self, typed: Any) -> None:
        """Show another text."""
        if self.toPlainText() != typed:
            self._is_shown = False
            self.setPlainText(str(typed or ""))
            self._is_shown = True

    def _on_text(self) -> None:
        if self._is_shown:
            self.edited.emit()


class Group(QWidget):
    """An input made of several controls; Tab and its label lead to the first."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
