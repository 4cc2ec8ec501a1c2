"""When a desk that nobody touches is covered, and when it is closed. Two locks, one watch.

``Watch`` decides and knows no window, so that a test can give it its clocks; ``IdleGuard`` feeds
it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from typing_extensions import override

SHORTEST, LONGEST, USUAL = 2, 10, 5  # minutes without a touch before the screen is covered
SLEEP: Final = dt.timedelta(minutes=30)  # longer away than this, and the key is dropped
DAY_ENDS: Final = dt.time(19)  # a covered screen is closed then, or when another day begins
TICK_MS: Final = 5000

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove,
        QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
    )
)  # fmt: skip


class Verdict(Enum):
    """What to do now."""

    STAY = "stay"
    COVER = "cover"
    DAY_OVER = "day"
    SLEPT = "sleep"


class Watch:
    """Counts the time without a touch. ``monotonic`` in seconds, ``wall`` with its time zone.

    A computer that slept stops one of the two clocks, depending on the system; the larger step
    counts. A wall clock that is put back changes nothing.
    """

    def __init__(
        self, minutes: int, monotonic: Callable[[], float], wall: Callable[[], dt.datetime]
    ) -> None:
        self._monotonic, self._wall = monotonic, wall
        self.minutes = minutes
        self._idle = 0.0
        self._then = monotonic(), wall()
        self._covered_on: dt.date | None = None

    @property
    def minutes(self) -> int:
        """After how many minutes the screen is covered, 2 to 10."""
        return self._minutes

    @minutes.setter
    def minutes(self, minutes: int) -> None:
        self._minutes = min(LONGEST, max(SHORTEST, minutes))

    def touch(self) -> None:
        """Somebody is there."""
        self._idle = 0.0

    def cover(self) -> None:
        """The screen is covered now."""
        self._covered_on = self._wall().astimezone().date()

    def uncover(self) -> None:
        """The screen is open again."""
        self._covered_on = None
        self.touch()

    def judge(self) -> Verdict:
        """Return what to do, after the step of the clocks since the last time."""
        (ticked, told), (monotonic, wall) = self._then, (self._monotonic(), self._wall())
        self._then = monotonic, wall
        step = max(0.0, monotonic - ticked, (wall - told).total_seconds())
        self._idle += step
        if step > SLEEP.total_seconds():
            return Verdict.SLEPT
        if self._covered_on is not None:
            local = wall.astimezone()
            is_over = local.date() != self._covered_on or local.time() >= DAY_ENDS
            return Verdict.DAY_OVER if is_over else Verdict.STAY
        return Verdict.COVER if self._idle >= self.minutes * 60 else Verdict.STAY


class IdleGuard(QObject):
    """Watches one window for touches; ``due(Verdict)`` when something has to happen."""

    due = Signal(object)

    def __init__(self, watch: Watch, parent: QObject) -> None:
        super().__init__(parent)
        self.watch = watch
        self._window: QWindow | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, window: QWindow | None) -> None:
        """Watch a window from now on."""
        self.stop()
        self.watch.uncover()
        self.watch.judge()
        self._window = window
        if window is not None:
            window.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def look(self) -> None:
        """Ask the watch once."""
        verdict = self.watch.judge()
        if verdict is not Verdict.STAY:
            self.due.emit(verdict)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.watch.touch()
        return False
