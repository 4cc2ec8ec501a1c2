"""An open installation: sessions that read and sessions that write."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import event
from sqlalchemy.exc import TimeoutError as QueueTimeout
from sqlalchemy.orm import Session, sessionmaker

from l2w_desktop.errors import UserError
from l2w_desktop.store import files, space
from l2w_desktop.store.engine import Engines
from l2w_desktop.store.hooks import NO_HOOKS, Hooks, Install

if TYPE_CHECKING:
    from l2w_desktop.store.database import Database

_log = logging.getLogger(__name__)
TOUCHED = "touched_tables"  # of session.info: what the journal notes, and what merges add
Listener = Callable[[frozenset[str]], None]


class Store:
    """The database of one folder; a context manager.

    ``read()`` and ``write()`` give a session for the length of a ``with``. Sessions of both kinds
    keep their objects after the end (``expire_on_commit=False``): a session ends with its one
    commit, so nothing it loaded can grow stale in it, and an id or name stays readable.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes,
        database: Database,
        engines: Engines,
        *,
        hooks: Hooks = NO_HOOKS,
        cleanup: ExitStack | None = None,
        stop_below: int = space.STOP_BELOW,
    ) -> None:
        self.folder = folder
        self.key = key
        self.database = database
        self.hooks = hooks
        self.engines = engines
        self._cleanup = cleanup or ExitStack()
        self._stop_below = stop_below
        self._writer: int | None = None
        self._is_open = True
        self._has_written = False
        self._listeners: list[Listener] = []
        self._read = sessionmaker(engines.read, expire_on_commit=False)
        event.listen(self._read, "before_flush", _refuse)
        self._write = sessionmaker(engines.write, expire_on_commit=False)
        if hooks.install:
            self.install(hooks.install)

    @property
    def path(self) -> Path:
        """The encrypted file; at a server it is absent."""
        return files.database(self.folder)

    @property
    def name(self) -> str:
        """Where the data are, as messages say it."""
        return self.database.name

    @property
    def is_read_only(self) -> bool:
        """Whether the folder or medium refuses writing: say “alleen-lezen”."""
        return self.engines.write is None

    @property
    def is_behind(self) -> bool:
        """Whether a read-only medium hides the last changes, still in the log beside the file."""
        log = self.path.with_name(files.DATABASE + "-wal")
        return self.is_read_only and log.exists() and log.stat().st_size > 0

    @property
    def has_written(self) -> bool:
        """Whether anything was committed since the store was opened."""
        return self._has_written

    @property
    def room(self) -> space.Room:
        """How much room is left on the disk that holds the database."""
        return space.room(self.folder, stop_below=self._stop_below)

    def install(self, install: Install) -> None:
        """Put listeners on every later writing session, such as the journal's."""
        install(self._write)

    def act_as(self, told: Mapping[str, object], guard: Install) -> None:
        """Put ``told`` (who works here) into the ``info`` of every later session, guarded."""
        for factory in (self._read, self._write):
            factory.configure(info=dict(told))
            guard(factory)

    def watch(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener(table names)`` after every commit that wrote something.

        On the thread that wrote; the function that is returned ends it.
        """
        self._listeners.append(listener)

        def forget() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return forget

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session on the last committed state; it refuses to write."""
        self._require_open()
        with self._read() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give the session of one transaction: commits at the end, rolls back on an exception.

        One at a time; another thread waits for it. Raises ReadOnlyFolder, DiskFull, DatabaseBusy,
        or their likes at a server.
        """
        self._require_open()
        if self.is_read_only:
            raise self.database.read_only
        if self._writer == threading.get_ident():
            raise RuntimeError("a write within a write: hand the session on")
        space.require_room(self.folder, stop_below=self._stop_below)
        with self._write() as session:
            self._begin(session)
            self._writer = threading.get_ident()
            try:
                yield session
                session.commit()
                self._has_written = True
            finally:
                self._writer = None
        touched = frozenset(session.info.get(TOUCHED) or ())
        if touched:
            for listener in tuple(self._listeners):
                listener(touched)

    def mark_high_water(self) -> None:
        """Write down outside the database how far this computer had come."""
        if self.hooks.high_water and not self.is_read_only:
            with self.read() as session:
                marks = self.hooks.high_water(session)
            files.write_high_water(self.folder, marks)

    def close(self) -> None:
        """Note the high water, close every connection, free the folder; twice is harmless."""
        if not self._is_open:
            return
        try:
            self.mark_high_water()
        except (UserError, OSError):
            # closing must succeed on a full or vanished disk; the mark is only a second look
            _log.warning("high water not written", exc_info=True)
        finally:
            self._is_open = False
            self.key = b""
            self.engines.dispose()
            self._cleanup.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _begin(self, session: Session) -> None:
        """Wait for the one write connection and take the write lock."""
        try:
            session.connection()
        except QueueTimeout as error:
            raise self.database.busy from error

    def _require_open(self) -> None:
        if not self._is_open:
            raise RuntimeError("the store is closed")


def _refuse(session: Session, context: Any, instances: Any) -> None:
    if session.new or session.deleted or any(session.is_modified(o) for o in session.dirty):
        raise RuntimeError("a reading session cannot write: use Store.write()")
