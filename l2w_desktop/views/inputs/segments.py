"""One of a few: words beside each other of which one is lit, and yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from l2w_desktop.views.widgets import SegmentedChoice


class SegmentInput(SegmentedChoice):
    """One of a few. A second click on the answer, or Delete, takes it away again."""

    edited = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, options)
        self._last = ""
        self.chosen.connect(self._on_chosen)
        self.setFocusProxy(self.options[0])

    def typed(self) -> Any:
        """Return the chosen value, empty when nothing is chosen."""
        return self.value()

    def show_typed(self, typed: Any) -> None:
        """Show another answer."""
        self._last = str(typed or "")
        self.set_value(self._last)
        self._lead()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value():
            self._on_chosen(self.value())
            return
        super().keyPressEvent(event)

    def _on_chosen(self, value: str) -> None:
        self._last = "" if value == self._last else value
        self.set_value(self._last)
        self._lead()
        self.edited.emit()

    def _lead(self) -> None:
        """Let the label lead to the answer, as Tab does."""
        chosen = next((o for o in self.options if o.value == self._last), self.options[0])
        if self.focusProxy() is not chosen:
            self.setFocusProxy(chosen)


class YesNoInput(SegmentInput):
    """Yes, no, or not asked yet."""

    @override
    def typed(self) -> Any:
        """Return True, False, or empty when it was not asked."""
        return {"yes": True, "no": False}.get(self.value(), "")

    @override
    def show_typed(self, typed: Any) -> None:
        """Show another answer."""
        super().show_typed({True: "yes", False: "no"}.get(typed, "") if typed != "" else "")
