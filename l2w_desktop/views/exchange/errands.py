"""What the page *Exchange* has done on the worker: packages, lists, deliveries, backups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from l2w_desktop.exchange.bundle import Written
from l2w_desktop.journeys import exports, packages, receipt, research
from l2w_desktop.journeys.packages import Result
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.store import backup
from l2w_desktop.views.begin.run import follow
from l2w_desktop.views.bridge import Job, Work
from l2w_desktop.views.page import Shell
from l2w_desktop.views.pages.exchange_cards import PreviewCard
from l2w_desktop.views.widgets import BusyCard, Strip

T = TypeVar("T")


class Errands(QObject):
    """One piece of long work at a time, with its card, its result and the way to stop it.

    ``turned`` when work began or ended, so that buttons can follow; ``read_in(has_conflicts)``
    when a package is in.
    """

    turned = Signal()
    read_in = Signal(object)

    def __init__(self, shell: Shell, strip: Strip, box: QVBoxLayout) -> None:
        super().__init__()
        self.shell = shell
        self.strip = strip
        self.strip.acted.connect(self._on_open_folder)
        self._box = box
        self.busy: BusyCard | None = None
        self.preview: PreviewCard | None = None
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents)) / "Level2Work"
        self._shown_folder = self.folder
        self._job: Job | None = None

    @property
    def place(self) -> Workplace | None:
        """The desk that is open."""
        return self.shell.place

    @property
    def is_busy(self) -> bool:
        """Whether something runs; nothing else is begun then."""
        return self.busy is not None

    # ----- out ------------------------------------------------------------------------------

    def write(self, tag: str, folder: Path, *, is_full: bool = False) -> None:
        """Write a package for a partner into a folder; a full one starts at the first change."""
        place = self.place
        if place is None:
            return
        store, now = place.store, dt.datetime.now(dt.UTC)
        is_central = place.here.role == "central"

        def make(work: Work) -> Written:
            folder.mkdir(parents=True, exist_ok=True)
            partners = packages.list_peers(store)
            if is_central or any(p.tag == tag and p.role == "central" for p in partners):
                return packages.write(store, tag, folder, now=now, report=work.report, full=is_full)
            return packages.write_receipt(store, tag, folder, now=now)

        self._start(make, self._on_written, self.tr("The package is made"))

    def export(self, folder: str) -> None:
        """Write the readable lists into a folder."""
        place = self.place
        if place is None:
            return
        store, lang, target = place.store, self.shell.lang, Path(folder)

        def make(work: Work) -> tuple[Path, int]:
            return target, len(exports.readable(store, target, lang))

        self._start(make, self._on_exported, self.tr("The lists are made"))

    def deliver(self, folder: str) -> None:
        """Make the delivery for the learning network in a folder of today's date."""
        place = self.place
        if place is None:
            return
        store, lang, today = place.store, self.shell.lang, place.today()
        target, now = Path(folder) / f"hiva-{today.isoformat()}", dt.datetime.now(dt.UTC)

        def make(work: Work) -> tuple[Path, int]:
            made = research.deliver(store, target, now=now, today=today, lang=lang)
            return target, made.files["mentee.csv"]

        self._start(make, self._on_delivered, self.tr("The file is made"))

    def print_receipt(self, tag: str, folder: Path) -> None:
        """Make the receipt of what is held here of a partner, as a PDF in a folder."""
        place = self.place
        if place is None:
            return
        store, lang, today = place.store, self.shell.lang, place.today()

        def make(work: Work) -> Path:
            folder.mkdir(parents=True, exist_ok=True)
            return receipt.make(store, tag, folder, lang=lang, today=today).path

        self._start(make, self._on_receipt, self.tr("The receipt is made"))

    def back_up(self) -> None:
        """Make a verified backup in the folder of the desk."""
        place = self.place
        if place is None:
            return
        store = place.store

        def make(work: Work) -> Path:
            return backup.backup(store).path

        self._start(make, self._on_backed_up, self.tr("The backup is made and checked"))

    # ----- in -------------------------------------------------------------------------------

    def choose(self, path: Path) -> None:
        """Look what a package would do; nothing changes yet."""
        place = self.place
        if place is None:
            return
        store = place.store

        def look(work: Work) -> Result:
            return packages.preview(store, path)

        def show(result: Result) -> None:
            self._show_preview(path, result)

        self._start(look, show, self.tr("The package is checked"))

    def accept(self, path: Path) -> None:
        """Read a package in: all of it or nothing."""
        place = self.place
        if place is None:
            return
        store, lang = place.store, self.shell.lang

        def take_in(work: Work) -> Result:
            now = dt.datetime.now(dt.UTC)
            return packages.read(store, path, now=now, lang=lang, report=work.report)

        self._start(take_in, self._on_read, self.tr("The package is read in"))

    def drop_preview(self) -> None:
        """Leave the package that was looked at as it is."""
        if self.preview is not None:
            self._remove(self.preview)
            self.preview = None

    # ----- the work itself ------------------------------------------------------------------

    def _start(self, fn: Callable[[Work], T], done: Callable[[T], None], title: str) -> None:
        bridge = self.shell.bridge
        if bridge is None or self.is_busy:
            return
        self.strip.hide()
        self.drop_preview()
        self.busy = BusyCard(title)
        self._box.addWidget(self.busy)
        self.turned.emit()  # before the work begins: the page is drawn while nothing else runs
        self._job = bridge.start(fn, done, title, self._on_failed)
        self.busy.stopped.connect(self._job.stop)
        follow(bridge, self.busy, self._job)
        bridge.finished.connect(self._on_finished)

    def _on_finished(self, job: Job) -> None:
        if job is not self._job:
            return
        bridge = self.shell.bridge
        if bridge is not None:
            bridge.finished.disconnect(self._on_finished)
        self._job = None
        if self.busy is not None:
            self._remove(self.busy)
            self.busy = None
        if job.work.stop.is_set():
            self.strip.tell("info", self.tr("Stopped. Nothing was made and nothing changed."))
        self.turned.emit()

    def _on_failed(self, sentence: str) -> None:
        self.strip.tell("danger", sentence)

    def _remove(self, widget: QWidget) -> None:
        self._box.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _show_preview(self, path: Path, result: Result) -> None:
        self.drop_preview()
        self.preview = PreviewCard(path, result, self.shell.lang)
        self.preview.accepted.connect(self.accept)
        self.preview.refused.connect(self.drop_preview)
        self._box.addWidget(self.preview)
        self.preview.read.setFocus()

    # ----- what came of it ------------------------------------------------------------------

    def _on_written(self, written: Written) -> None:
        self._shown_folder = written.path.parent
        self.strip.tell(
            "ok",
            self.tr("The package {file} is ready").format(file=written.path.name),
            self.tr("It is in {folder}. Send it by mail or take it on a stick.").format(
                folder=written.path.parent
            ),
            self.tr("Open the folder"),
        )

    def _on_exported(self, made: tuple[Path, int]) -> None:
        self._shown_folder, number = made
        self.strip.tell(
            "ok",
            self.tr("{n} lists are ready").format(n=number),
            self.tr("They are readable for everybody. Keep them in a safe place."),
            self.tr("Open the folder"),
        )

    def _on_delivered(self, made: tuple[Path, int]) -> None:
        self._shown_folder, number = made
        self.strip.tell(
            "ok",
            self.tr("The file for HIVA is ready, with {n} mentees").format(n=number),
            self.tr("Read the report beside it first. It names the open questions."),
            self.tr("Open the folder"),
        )

    def _on_read(self, result: Result) -> None:
        if result.reason is not None:
            words = self.tr("It is kept. As soon as the earlier package is in, it follows.")
            title = self.tr("This package {waits}").format(waits=result.reason.in_(self.shell.lang))
            self.strip.tell("warn", title, words)
            return
        seen = [result.preview, *(one.preview for one in result.followed)]
        title = self.tr("The package is in")
        if result.followed:
            title = self.tr("{n} packages are in").format(n=len(seen))
        self.strip.tell(
            "ok", title,
            self.tr("{new} new, {changed} changed, {conflicts} to choose").format(
                new=sum(one.new for one in seen), changed=sum(one.changed for one in seen),
                conflicts=sum(one.conflicts for one in seen),
            ),
        )  # fmt: skip
        self.read_in.emit(any(one.conflicts for one in seen))

    def _on_receipt(self, path: Path) -> None:
        self._shown_folder = path.parent
        words = self.tr("Print it, or send it along with your package.")
        title = self.tr("The receipt {file} is ready").format(file=path.name)
        self.strip.tell("ok", title, words, self.tr("Open the folder"))

    def _on_backed_up(self, path: Path) -> None:
        self._shown_folder = path.parent
        words = self.tr("The backup is made and checked")
        self.strip.tell("ok", words, path.name, self.tr("Open the folder"))

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown_folder)))
