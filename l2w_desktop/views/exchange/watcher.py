"""Watches the folder where packages arrive, whatever page is open, and reads them when asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import watching
from l2w_desktop.journeys.watching import Arrived, Look
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.views.bridge import Bridge, Work

EVERY = 10_000  # ms between two looks: a network folder does not always tell what happens in it
CALM = 2_000  # ms in which a file must not change


class FolderWatcher(QObject):
    """``found(paths)`` for new whole packages, ``read(arrived)`` after reading them by itself.

    ``lost(sentence)`` once when the folder is gone.
    """

    found = Signal(object)
    read = Signal(object)
    lost = Signal(str)

    def __init__(self, bridge: Bridge, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._place = bridge, place
        self.waiting: tuple[Path, ...] = ()
        self._last: Look = {}
        self._told: set[tuple[Path, int, int]] = set()
        self._is_lost = self._is_busy = False
        self._eyes = QFileSystemWatcher(self)
        self._eyes.directoryChanged.connect(self._on_changed)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, interval=CALM, singleShot=True)
        self._soon.timeout.connect(self.look)
        self.start()

    def start(self) -> None:
        """Begin again with the folder that is chosen; without one nothing is watched."""
        for path in self._eyes.directories():
            self._eyes.removePath(path)
        self.waiting, self._last, self._is_lost = (), {}, False
        self._told.clear()
        self.watch = watching.chosen(self._place.store)
        if self.watch.folder is None or self._place.store.is_read_only:
            self._timer.stop()
            return
        if self.watch.folder.is_dir():
            self._eyes.addPath(str(self.watch.folder))
        self._timer.start()
        self._soon.start()

    def look(self) -> None:
        """Look what is new and whole; a file counts once it looks the same twice."""
        folder = self.watch.folder
        if folder is None or self._is_busy:
            return
        try:
            now = watching.look(folder)
        except UserError as problem:
            if not self._is_lost:
                self._is_lost = True
                self.lost.emit(problem.in_(self._bridge.lang))
            return
        self._is_lost = False
        calm = watching.whole(self._last, now)
        if len(calm) < len(now):
            self._soon.start()
        self._last = now
        self.waiting = tuple(watching.fresh(self._place.store, calm))
        news = [path for path in self.waiting if (path, *now[path]) not in self._told]
        if not news:
            return
        self._told.update((path, *now[path]) for path in news)
        if self.watch.is_automatic:
            self.read_in(news)
        else:
            self.found.emit(self.waiting)

    def read_in(self, paths: Sequence[Path]) -> None:
        """Read packages one by one on the worker."""
        store, lang = self._place.store, self._bridge.lang
        todo = tuple(paths)

        def take_in(work: Work) -> tuple[Arrived, ...]:
            now = dt.datetime.now(dt.UTC)
            return watching.read(store, todo, now=now, lang=lang, report=work.report)

        self._is_busy = True
        title = self.tr("Packages of the folder are read in")
        self._bridge.start(take_in, self._on_read, title, self._on_failed)

    def _on_read(self, arrived: tuple[Arrived, ...]) -> None:
        if not shiboken6.isValid(self):
            return
        self._is_busy = False
        self.waiting = tuple(one.path for one in arrived if one.outcome == "waits")
        self.read.emit(arrived)

    def _on_failed(self, sentence: str) -> None:
        self._is_busy = False
        self.lost.emit(sentence)

    def _on_changed(self, folder: str) -> None:
        del folder
        self._soon.start()
