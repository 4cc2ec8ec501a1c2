"""Finds words that have less room than they need, in a window as it is shown now."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from l2w_desktop.views.rail import NavButton
from l2w_desktop.views.widgets import ElidedLabel


def cut(window: QWidget) -> list[str]:
    """Return the words that are cut; a line that ends in an ellipsis on purpose is not."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QAbstractButton):
            continue
        is_eased = isinstance(part, ElidedLabel) or (isinstance(part, NavButton) and part.is_narrow)
        if is_eased or not part.text():
            continue
        need, have = part.sizeHint(), part.size()
        wraps = isinstance(part, QLabel) and part.wordWrap()
        height = part.heightForWidth(have.width()) if wraps else need.height()
        if (not wraps and need.width() > have.width() + 1) or height > have.height() + 1:
            found.append(f"{type(part).__name__} {part.text()!r} {need} in {have}")
    return found
