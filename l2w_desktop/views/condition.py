"""The strip above every page: little room on the disk, no room, or only reading.

It looks by itself, and goes by itself: nobody has to start the program again after making room.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.store.space import WARN_BELOW, Room
from l2w_desktop.store.store import Store
from l2w_desktop.views.widgets import Strip, column

EVERY_MS = 20_000


class Condition(QWidget):
    """Shows one strip or nothing; ``changed(words)`` tells the top bar what is kept, "" when all.

    ``look`` is asked by a timer, and may be asked at once after something was refused.
    """

    changed = Signal(str)

    def __init__(self, store: Store | None) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._store = store
        self._shown: object = None
        self.strip = Strip("warn", " ")
        self._box = column(self.strip)
        self.setLayout(self._box)
        self.hide()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        if store is not None:
            self._timer.start()

    def look(self) -> None:
        """Look at the disk and the folder, and say what changed since the last look."""
        store = self._store
        if store is None:
            return
        try:
            room = store.room
        except OSError:
            return  # the disk is away; the next write says it
        state = (store.is_read_only, store.is_behind, room)
        if state == self._shown:
            return
        self._shown = state
        if store.is_read_only:
            self._tell_read_only(store)
        elif room is Room.NONE:
            self._tell_full()
        elif room is Room.LOW:
            self._tell_low()
        else:
            self.hide()
            self.changed.emit("")

    def _tell_read_only(self, store: Store) -> None:
        text = self.tr("You can look at everything. Nothing you type is kept.")
        if store.is_behind:
            text += " " + self.tr("The last changes are missing: they are not in the file yet.")
        self.strip.tell("warn", self.tr("Only reading in {folder}").format(
            folder=store.folder), text)  # fmt: skip
        self._show(self.tr("Only reading"))

    def _tell_full(self) -> None:
        self.strip.tell(
            "danger",
            self.tr("The disk is full: you can only read"),
            self.tr("Remove files you no longer need. Then writing works again by itself."),
        )
        self._show(self.tr("Only reading · the disk is full"))

    def _tell_low(self) -> None:
        limit = f"{WARN_BELOW // 1_000_000} MB"
        self.strip.tell(
            "warn",
            self.tr("Less than {size} is free on this disk").format(size=limit),
            self.tr("You can go on. Make room soon, or the program can only read."),
        )
        self._show("")

    def _show(self, words: str) -> None:
        self.show()
        self.changed.emit(words)

    def set_margins(self, side: int) -> None:
        """Keep the same distance from the sides as the page."""
        self._box.setContentsMargins(side, 12, side, 0)
