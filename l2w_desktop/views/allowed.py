"""A control that the user's role does not allow stays in sight, switched off, and says why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from l2w_desktop.services.permissions import Action, may, why_not
from l2w_desktop.views.page import Shell


def may_here(shell: Shell, action: Action) -> bool:
    """Tell whether who works in this window may do something."""
    return shell.place is None or may(shell.place.role, action)


def explain(control: QWidget, shell: Shell, action: Action) -> bool:
    """Switch a control off with the reason as its tooltip; True when it may be used.

    The services refuse as well: this only says it beforehand.
    """
    if may_here(shell, action):
        return True
    words = why_not(action).in_(shell.lang)
    control.setEnabled(False)
    control.setToolTip(words)
    control.setAccessibleDescription(words)
    return False
