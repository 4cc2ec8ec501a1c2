"""Reads off the window's thread and answers the newest question alone.

For what is asked again at every key: a question that was overtaken is not even begun, and an
answer that comes late is never shown over a newer one.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

Reading = Callable[[], AbstractContextManager[Any]]
Read = Callable[[Any], object]
Done = Callable[[Any], None]


class Latest(QObject):
    """Asks ``fn(session)`` on a thread of its own. ``failed(error)`` tells a problem."""

    failed = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._pool = ThreadPoolExecutor(1, "latest")
        self._number = 0
        self._done: Done | None = None
        self._answered.connect(self._on_answer)

    @property
    def is_busy(self) -> bool:
        """Whether a question waits for its answer."""
        return self._done is not None

    def ask(self, fn: Read, done: Done) -> None:
        """Ask; ``done(result)`` is called on this thread unless something else is asked before."""
        self._number += 1
        self._done = done
        future = self._pool.submit(self._read, self._number, fn)
        # the signal crosses to this object's own thread
        future.add_done_callback(partial(self._tell, self._number))

    def forget(self) -> None:
        """Leave what was asked without an answer."""
        self._number += 1
        self._done = None

    def close(self) -> None:
        """Stop and wait for the thread to leave."""
        self.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _read(self, number: int, fn: Read) -> object:
        """Runs on the other thread."""
        if number != self._number:
            return None
        with self._reading() as session:
            return fn(session)

    def _tell(self, number: int, future: Future[object]) -> None:
        """Runs on the other thread."""
        if number == self._number:
            self._answered.emit(number, future)

    def _on_answer(self, number: int, future: Future[object]) -> None:
        if number != self._number or self._done is None:
            return
        done, self._done = self._done, None
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            self.failed.emit(error)
