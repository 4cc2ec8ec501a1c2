"""Binds declared functions to keys and marks the controls that do the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from l2w_desktop.views.function_list import function_named

FUNCTION = "function"  # the property that names the function of a control or shortcut
INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
WINDOW = Qt.ShortcutContext.WindowShortcut


def bind(
    owner: QWidget,
    name: str,
    slot: Callable[[], object],
    context: Qt.ShortcutContext = WINDOW,
) -> None:
    """Let every key of a function call ``slot``, in the window or only inside ``owner``."""
    for keys in function_named(name).keys:
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(context)
        shortcut.setProperty(FUNCTION, name)
        shortcut.activated.connect(slot)


def stands_for(control: QWidget, name: str, words: str = "") -> None:
    """Mark a control as the visible way to a function, and say its keys in the tooltip."""
    control.setProperty(FUNCTION, name)
    function = function_named(name)
    if function.keys or not control.toolTip():
        control.setToolTip(function.tip(words or control.accessibleName()))
