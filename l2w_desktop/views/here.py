"""Where a page is: the bridge, the day on the wall, who works here, and the window's language."""

from __future__ import annotations

import datetime as dt

from l2w_desktop.texts import Text
from l2w_desktop.views import clock
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.page import Shell


def bridge_of(shell: Shell) -> Bridge:
    """Return the door to the data; a page with data is never built without one."""
    assert shell.bridge is not None
    return shell.bridge


def today_of(shell: Shell) -> dt.date:
    """Return today as the workplace says it, else the computer's."""
    return clock.today() if shell.place is None else shell.place.today()


def user_of(shell: Shell) -> str:
    """Return the id of the user; empty when the window does not know."""
    return "" if shell.place is None else shell.place.user_id


def say(shell: Shell, text: Text) -> str:
    """Return a text in the language of the window."""
    return text.in_(shell.lang)
