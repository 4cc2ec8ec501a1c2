"""The one door between widgets and data: read, write, and long work on one worker thread.

Rows that cross are frozen dataclasses; no session or stored object ever reaches a widget.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from l2w_desktop import log
from l2w_desktop.errors import UserError
from l2w_desktop.services import undo
from l2w_desktop.services.undo import History, Step
from l2w_desktop.texts import Lang, Text
from l2w_desktop.views.latest import Latest

_TELL_EVERY = 0.05  # seconds; more often would only keep the window busy
T = TypeVar("T")
Listener = Callable[[frozenset[str]], None]

BUG = Text(
    "Er liep iets mis in het programma. Uw gegevens zijn niet gewijzigd. "
    "Meld het, samen met dit bestand: {log}",
    "Something went wrong in the program. Your data did not change. "
    "Report it, together with this file: {log}",
)


class Store(Protocol):
    """What the bridge needs of the database: two doors that each yield a session."""

    def read(self) -> AbstractContextManager[Any]:
        """Return a context that yields a session for reading."""

    def write(self) -> AbstractContextManager[Any]:
        """Return a context that yields a session and commits when it ends well."""

    def watch(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener(table names)`` after every commit, until the result is called."""


class Stopped(Exception):
    """The user stopped long work; raised by ``Work.check`` inside it."""


class Work(QObject):
    """What long work may use: its own sessions, a progress report, and a way to be stopped."""

    progress = Signal(object, int, int)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._told_at = 0.0
        self._store = store
        self.stop = threading.Event()

    def read(self) -> AbstractContextManager[Any]:
        """Return a context that yields a session for reading."""
        return self._store.read()

    def write(self) -> AbstractContextManager[Any]:
        """Return a context that yields a session and commits when it ends well."""
        return self._store.write()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; total 0 when that is not known."""
        self.check()
        now = time.monotonic()
        if now - self._told_at >= _TELL_EVERY or done == total:
            self._told_at = now
            self.progress.emit(self, done, total)

    def check(self) -> None:
        """Leave the work with ``Stopped`` when the user asked to stop."""
        if self.stop.is_set():
            raise Stopped


@dataclass(eq=False)
class Job:
    """One piece of long work, for the page that shows it."""

    title: str
    work: Work
    fn: Callable[[Work], Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None] | None = None
    result: Any = None
    error: Exception | None = field(default=None)

    def stop(self) -> None:
        """Ask the work to stop; it leaves at its next report."""
        self.work.stop.set()


class _Worker(QObject):
    """Runs jobs one after the other on the worker thread."""

    finished = Signal(object)

    @Slot(object)
    def run(self, job: Job) -> None:
        try:
            job.work.check()
            job.result = job.fn(job.work)
        except Exception as error:
            job.error = error
        self.finished.emit(job)


class Bridge(QObject):
    """Takes one service function at a time to the database and tells the pages what changed.

    Signals: ``changed(frozenset of table names)``, ``refused(sentence)`` for an expected problem,
    ``failed(sentence)`` for a bug, ``started(job)``, ``progress(job, done, total)``,
    ``finished(job)``, ``stepped`` when what can be undone or done again is something else.
    """

    changed = Signal(object)
    refused = Signal(str)
    failed = Signal(str)
    started = Signal(object)
    progress = Signal(object, int, int)
    finished = Signal(object)
    stepped = Signal()
    _asked = Signal(object)
    _written = Signal(object)

    def __init__(
        self,
        store: Store,
        lang: Lang = "nl",
        log_path: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._log_path = log_path
        self.lang: Lang = lang
        self._jobs: list[Job] = []
        self._readers: list[Latest] = []
        self._thread = QThread(self)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.run)
        self._worker.finished.connect(self._on_finished)
        self._home = threading.get_ident()
        self._pending: set[str] | None = None
        self.history = History()
        # queued: a listener is called on the thread that wrote, pages read on the window's
        self._written.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._is_closed = False
        self._forget = store.watch(self._on_written)

    def read(self, fn: Callable[[Any], T]) -> T:
        """Return what ``fn(session)`` reads; problems are raised to the caller."""
        with self._store.read() as session:
            return fn(session)

    def write(
        self,
        fn: Callable[[Any], T],
        done: Callable[[T], None] | None = None,
        *,
        refused: Callable[[str], None] | None = None,
        turned: Step | None = None,
    ) -> bool:
        """Run one service function in one transaction; True when it was stored.

        ``done(result)`` is called before ``changed`` is emitted. A problem is told by ``refused``
        or ``failed``, nothing is stored, and False is returned. A sheet gives its own ``refused``
        to show an expected problem near its cause instead of above the page. What it changed can
        be undone; ``turned`` is the step that is undone or done again by it.
        """
        self._pending = set()
        try:
            with self._store.write() as session:
                result = fn(session)
        except Exception as error:
            self._pending = None
            if refused is not None and isinstance(error, UserError):
                refused(error.in_(self.lang))
            else:
                self.complain(error)
            return False
        tables, self._pending = frozenset(self._pending), None
        self._remember(session, turned)
        if done is not None:
            done(result)
        if tables:
            self.changed.emit(tables)
        return True

    def turn(self, *, is_undo: bool) -> Step | None:
        """Undo the last action, or do again what was undone last; None when that is refused.

        What is overtaken by a later change is told by ``refused``, and forgotten.
        """
        step = self.history.last if is_undo else self.history.next
        if step is None:
            return None
        turn = _Turn(step)
        if self.write(turn, turned=step):
            return step
        if turn.is_overtaken:
            self.history.turn(step, None, is_undo=is_undo)
            self.stepped.emit()
        return None

    def _remember(self, session: Any, turned: Step | None) -> None:
        """Remember what a write did as one step; read apart, so that the write is as short."""
        entries = undo.written(session)
        step = self.read(partial(_step_of, entries)) if entries else None
        if turned is not None:
            self.history.turn(turned, step, is_undo=turned is self.history.last)
        elif step is not None:
            self.history.add(step)
        if step is not None or turned is not None:
            self.stepped.emit()

    def start(
        self,
        fn: Callable[[Work], T],
        done: Callable[[T], None],
        title: str,
        failed: Callable[[str], None] | None = None,
    ) -> Job:
        """Start long work on the worker; ``done(result)`` is called on the window's thread.

        A problem is told to ``failed(sentence)`` where it is given, so that it can be shown near
        its cause; else by ``refused`` or ``failed``.
        """
        job = Job(title, Work(self._store), fn, done, failed)
        job.work.progress.connect(self._on_progress)
        self._jobs.append(job)
        if not self._thread.isRunning():
            self._thread.start()
        self.started.emit(job)
        self._asked.emit(job)
        return job

    def latest(self) -> Latest:
        """Return a reader of its own for what is asked at every key; it ends with the bridge."""
        reader = Latest(self._store.read, self)
        reader.failed.connect(self.complain)
        self._readers.append(reader)
        return reader

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The long work that is waiting or running."""
        return tuple(self._jobs)

    def complain(self, error: BaseException) -> None:
        """Tell the user about a problem: its own sentence, or that this is a bug."""
        tell = self.refused if isinstance(error, UserError) else self.failed
        tell.emit(self.sentence(error))

    def sentence(self, error: BaseException) -> str:
        """Return what to tell about a problem; a bug is logged as well."""
        if isinstance(error, UserError):
            return error.in_(self.lang)
        log.bug(error)
        where = str(self._log_path) if self._log_path else "l2w.log"
        return BUG.fill(log=where).in_(self.lang)

    def close(self) -> None:
        """Stop all work and wait for the worker to leave."""
        for job in self._jobs:
            job.stop()
        self._is_closed = True
        self._forget()
        for reader in self._readers:
            reader.close()
        self._thread.quit()
        self._thread.wait()

    def _on_written(self, tables: frozenset[str]) -> None:
        is_here = threading.get_ident() == self._home
        if is_here and self._pending is not None:
            self._pending |= tables
        else:
            self._written.emit(tables)

    def _on_told(self, tables: frozenset[str]) -> None:
        if not self._is_closed:
            self.changed.emit(tables)

    def _on_progress(self, work: Work, done: int, total: int) -> None:
        for job in self._jobs:
            if job.work is work:
                self.progress.emit(job, done, total)

    def _on_finished(self, job: Job) -> None:
        self._jobs.remove(job)
        if self._is_closed:
            return  # its pages are gone, and so is the database
        self.finished.emit(job)
        if job.error is None:
            job.done(job.result)
        elif isinstance(job.error, Stopped):
            return
        elif job.failed is not None:
            job.failed(self.sentence(job.error))
        else:
            self.complain(job.error)


class _Turn:
    """The write that undoes a step, or does it again."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self.is_overtaken = False

    def __call__(self, session: Any) -> None:
        try:
            undo.apply(session, self._step)
        except undo.Overtaken:
            self.is_overtaken = True
            raise


def _step_of(entries: Any, session: Any) -> Step | None:
    return undo.step(session, entries)
