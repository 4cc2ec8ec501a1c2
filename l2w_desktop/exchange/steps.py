"""Counts the parts of a long job for whoever watches, and stops between two of them."""

from __future__ import annotations

from collections.abc import Callable

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text

Report = Callable[[int, int], None]
Stop = Callable[[], bool]


class Stopped(UserError):
    """A person stopped the work."""

    text = Text(
        "U hebt gestopt. Er is niets gemaakt en niets ingelezen.",
        "You stopped. Nothing was made and nothing was read.",
    )


class Steps:
    """A job of ``total`` parts; ``report(done, total)`` is told, ``stop()`` is asked."""

    def __init__(self, total: int, report: Report | None = None, stop: Stop | None = None) -> None:
        self._total, self._report, self._stop = total, report, stop
        self._done = 0

    def next(self) -> None:
        """Tell that one more part is done; raises Stopped when a person asked for it."""
        self._done = min(self._done + 1, self._total)
        if self._report:
            self._report(self._done, self._total)
        if self._stop and self._stop():
            raise Stopped


NO_STEPS = Steps(1)
