"""The keys 1 to 6, also on a Belgian AZERTY keyboard, where the same keys give & é " ' ( §."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from l2w_desktop.views.shortcuts import FUNCTION

_K = Qt.Key
# the digit and what the same key gives on a Belgian AZERTY keyboard
DIGITS: Final = (
    (_K.Key_1, _K.Key_Ampersand),
    (_K.Key_2, _K.Key_Eacute),
    (_K.Key_3, _K.Key_QuoteDbl),
    (_K.Key_4, _K.Key_Apostrophe),
    (_K.Key_5, _K.Key_ParenLeft),
    (_K.Key_6, _K.Key_section),
)


def bind_digits(owner: QWidget, name: str, slot: Callable[[], None]) -> None:
    """Call ``slot`` for the keys 1 to 6 inside ``owner``, as the function ``name`` says.

    A line of text keeps its digits.

    The slot reads ``sender().property("number")``, from 0.
    """
    for number, keys in enumerate(DIGITS):
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setProperty("number", number)
            shortcut.setProperty(FUNCTION, name)
            shortcut.activated.connect(slot)


# what the row of digits gives without Shift on a Belgian AZERTY keyboard
_UNSHIFTED: Final = str.maketrans("&é\"'(§è!çà", "1234567890")


def typed_digits(text: str) -> str:
    """Return the digits that were meant, also where Shift was not held; the rest goes."""
    return "".join(sign for sign in text.translate(_UNSHIFTED) if sign in "0123456789")
