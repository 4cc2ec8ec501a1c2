"""Reads off the window's thread and answers the newest question alone.

For what is asked again at every key: a question that was overtaken is not even begun, and an
answer that comes late is never shown over a newer one.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

Reading = Callable[[], AbstractContextManager[Any]]
Read = Callable[[Any], object]
Done = Callable[[Any], None]


class _Reader(QObject):
    """Runs on the thread."""

    answered = Signal(int, object, object)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self.newest = 0

    @Slot(int, object)
    def read(self, number: int, fn: Read) -> None:
        if number != self.newest:
            return
        try:
            with self._reading() as session:
                result = fn(session)
        except Exception as error:
            self.answered.emit(number, None, error)
        else:
            self.answered.emit(number, result, None)


class Latest(QObject):
    """Asks ``fn(session)`` on a thread of its own. ``failed(error)`` tells a problem."""

    failed = Signal(object)
    _asked = Signal(int, object)

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._reader = _Reader(reading)
        self._reader.moveToThread(self._thread)
        self._asked.connect(self._reader.read)
        self._reader.answered.connect(self._on_answer)
        self._number = 0
        self._done: Done | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a question waits for its answer."""
        return self._done is not None

    def ask(self, fn: Read, done: Done) -> None:
        """Ask; ``done(result)`` is called on this thread unless something else is asked before."""
        self._number += 1
        self._done = done
        self._reader.newest = self._number
        if not self._thread.isRunning():
            self._thread.start()
        self._asked.emit(self._number, fn)

    def forget(self) -> None:
        """Leave what was asked without an answer."""
        self._number += 1
        self._reader.newest = self._number
        self._done = None

    def close(self) -> None:
        """Stop and wait for the thread to leave."""
        self.forget()
        self._thread.quit()
        self._thread.wait()

    def _on_answer(self, number: int, result: object, error: object) -> None:
        if number != self._number or self._done is None:
            return
        done, self._done = self._done, None
        if error is None:
            done(result)
        else:
            self.failed.emit(error)
