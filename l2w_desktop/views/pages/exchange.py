"""The page *Exchange*: partners, packages out and in, choices, keys and what was exchanged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDir, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from l2w_desktop.exchange.bundle import Written
from l2w_desktop.journeys import exports, packages, research
from l2w_desktop.journeys.packages import Result
from l2w_desktop.journeys.research import Foreseen
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services import choices, doubtful, partners
from l2w_desktop.services.choices import Choice
from l2w_desktop.services.partners import PackageRow, Partner
from l2w_desktop.store import backup, files
from l2w_desktop.views.begin.run import follow
from l2w_desktop.views.bridge import Bridge, Job, Work
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.exchange_cards import (
    Checks,
    ChoicesCard,
    NoPartner,
    PartnerCard,
    PreviewCard,
    ReadableCard,
    history_card,
)
from l2w_desktop.views.pages.exchange_research import ResearchCard
from l2w_desktop.views.sheets.keys import KeysSheet
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.widgets import (
    BusyCard,
    Button,
    Skeleton,
    Strip,
    Tiles,
    column,
    emptied,
    row,
)

T = TypeVar("T")
CARD_WIDTH = 360  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page shows, read in one go."""

    partners: tuple[Partner, ...]
    history: tuple[PackageRow, ...]
    choices: tuple[Choice, ...]
    doubtful: int
    foreseen: Foreseen
    backed_up_at: dt.datetime | None


class ExchangePage(Page):
    """Packages that go out and come in."""

    tables = frozenset(
        ("package", "peer", "conflict", "imported_row", "person", "mentee", "mentor", "duo",
         "meeting", "consent", "education")
    )  # fmt: skip

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Exchange"))
        self.set_subtitle(
            self.tr("Nothing leaves this computer unless you ask. Packages are encrypted.")
        )
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents)) / "Level2Work"
        self.keys = Button(self.tr("Keys and partners"), icon="key-round")
        self.read_in = Button(self.tr("Read in a package"), icon="package-open")
        self.keys.clicked.connect(self._on_keys)
        self.read_in.clicked.connect(self._on_choose)
        self.set_actions(self.keys, self.read_in)
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self.strip.acted.connect(self._on_open_folder)
        self.busy: BusyCard | None = None
        self.preview: PreviewCard | None = None
        self._job: Job | None = None
        self._shown_folder = self.folder
        self._top = Tiles(least=Theme.of_app().px(CARD_WIDTH))
        self._busy_box, self._lower = column(), row(gap=16)
        self.add(self.strip, self._top, self._busy_box, self._lower)
        self.body.setStretch(3, 1)
        self._top.addWidget(Skeleton(2))

    @property
    def place(self) -> Workplace | None:
        """The desk that is open."""
        return self.shell.place

    def refresh(self) -> None:
        """Read partners, history, choices and the last backup."""
        bridge, place = self.shell.bridge, self.place
        emptied(self._top)
        emptied(self._lower)
        if bridge is None or place is None:
            self._top.addWidget(NoPartner())
            return
        seen = self._read(bridge, place)
        lang, day = self.shell.lang, place.today()
        self._show_cards(seen, place, day)
        waiting = ChoicesCard(seen.choices, lang)
        waiting.taken.connect(self._on_take)
        left = column(*([waiting] if seen.choices else []), history_card(seen.history), gap=16)
        left.setStretch(left.count() - 1, 1)
        checks = Checks(seen.backed_up_at, seen.doubtful, len(seen.choices))
        checks.backup_asked.connect(self._on_backup)
        checks.compare_asked.connect(self._on_compare)
        self._lower.addLayout(left, 9)
        self._lower.addWidget(checks, 5)

    def _show_cards(self, seen: Seen, place: Workplace, day: dt.date) -> None:
        """Show a card per partner, one for the learning network and one for readable lists."""
        is_central, is_busy = place.here.role == "central", self._job is not None
        cards: list[QWidget] = []
        for partner in seen.partners:
            card = PartnerCard(partner, day, is_from_central=is_central, is_busy=is_busy)
            card.asked.connect(self._on_write)
            cards.append(card)
        if not seen.partners:
            nobody = NoPartner()
            nobody.acted.connect(self._on_keys)
            cards.append(nobody)
        network = ResearchCard(seen.foreseen, is_central=is_central, is_busy=is_busy)
        network.asked.connect(self._on_deliver)
        readable = ReadableCard()
        readable.asked.connect(self._on_export)
        cards += [network, readable]
        for one in cards:
            self._top.addWidget(one)

    def open_target(self, target: object) -> None:
        """Come here to make a package or a choice; the page itself shows both."""
        del target

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

    def write(self, tag: str, folder: Path) -> None:
        """Write a package for a partner into a folder."""
        place = self.place
        if place is None:
            return
        store, now = place.store, dt.datetime.now(dt.UTC)
        is_central = place.here.role == "central"

        def make(work: Work) -> Written:
            folder.mkdir(parents=True, exist_ok=True)
            partners = packages.list_peers(store)
            if is_central or any(p.tag == tag and p.role == "central" for p in partners):
                return packages.write(store, tag, folder, now=now, report=work.report)
            return packages.write_receipt(store, tag, folder, now=now)

        self._start(make, self._on_written, self.tr("The package is made"))

    # ----- long work ------------------------------------------------------------------------

    def _start(self, fn: Callable[[Work], T], done: Callable[[T], None], title: str) -> None:
        bridge = self.shell.bridge
        if bridge is None or self._job is not None:
            return
        self.strip.hide()
        self._drop_preview()
        self.busy = BusyCard(title)
        self._busy_box.addWidget(self.busy)

        self._job = bridge.start(fn, done, title, self._on_failed)
        self.busy.stopped.connect(self._job.stop)
        follow(bridge, self.busy, self._job)
        bridge.finished.connect(self._on_finished)
        self.refresh()

    def _on_finished(self, job: Job) -> None:
        if job is not self._job:
            return
        bridge = self.shell.bridge
        if bridge is not None:
            bridge.finished.disconnect(self._on_finished)
        self._job = None
        if self.busy is not None:
            self._busy_box.removeWidget(self.busy)
            self.busy.hide()
            self.busy.deleteLater()
            self.busy = None
        if job.work.stop.is_set():
            self.strip.tell("info", self.tr("Stopped. Nothing was made and nothing changed."))
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self.strip.tell("danger", sentence)

    # ----- out ------------------------------------------------------------------------------

    def _on_write(self, tag: str) -> None:
        self.write(tag, self.folder)

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

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown_folder)))

    def _on_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Where do the lists go?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def export(self, folder: str) -> None:
        """Write the readable lists into a folder."""
        place = self.place
        if place is None:
            return
        store, lang, target = place.store, self.shell.lang, Path(folder)

        def make(work: Work) -> tuple[Path, int]:
            return target, len(exports.readable(store, target, lang))

        self._start(make, self._on_exported, self.tr("The lists are made"))

    def _on_exported(self, made: tuple[Path, int]) -> None:
        self._shown_folder, number = made
        self.strip.tell(
            "ok",
            self.tr("{n} lists are ready").format(n=number),
            self.tr("They are readable for everybody. Keep them in a safe place."),
            self.tr("Open the folder"),
        )

    def _on_deliver(self) -> None:
        dialog = QFileDialog(self, self.tr("Where does the file go?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.deliver)
        dialog.open()

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

    def _on_delivered(self, made: tuple[Path, int]) -> None:
        self._shown_folder, number = made
        self.strip.tell(
            "ok",
            self.tr("The file for HIVA is ready, with {n} mentees").format(n=number),
            self.tr("Read the report beside it first. It names the open questions."),
            self.tr("Open the folder"),
        )

    # ----- in -------------------------------------------------------------------------------

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a package"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packages ({patterns})").format(patterns="*.l2w"))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, path: str) -> None:
        self.choose(Path(path))

    def _show_preview(self, path: Path, result: Result) -> None:
        self._drop_preview()
        self.preview = PreviewCard(path, result)
        self.preview.accepted.connect(self._on_accept)
        self.preview.refused.connect(self._drop_preview)
        self._busy_box.addWidget(self.preview)
        self.preview.read.setFocus()

    def _drop_preview(self) -> None:
        if self.preview is not None:
            self._busy_box.removeWidget(self.preview)
            self.preview.hide()
            self.preview.deleteLater()
            self.preview = None

    def _on_accept(self, path: Path) -> None:
        place = self.place
        if place is None:
            return
        store, lang = place.store, self.shell.lang

        def take_in(work: Work) -> Result:
            return packages.read(store, path, now=dt.datetime.now(dt.UTC), lang=lang)

        self._start(take_in, self._on_read, self.tr("The package is read in"))

    def _on_read(self, result: Result) -> None:
        seen = result.preview
        self.strip.tell(
            "ok",
            self.tr("The package is in"),
            self.tr("{new} new, {changed} changed, {conflicts} to choose").format(
                new=seen.new, changed=seen.changed, conflicts=seen.conflicts
            ),
        )

    # ----- the rest -------------------------------------------------------------------------

    def _on_take(self, id_: str, take: int) -> None:
        bridge, place = self.shell.bridge, self.place
        if bridge is None or place is None:
            return
        day = place.today()
        bridge.write(lambda session: choices.resolve(session, id_, take, day), self._on_taken)

    def _on_taken(self, nothing: None) -> None:
        del nothing
        self.shell.tell_done(self.tr("Your choice is kept"))

    def _on_backup(self) -> None:
        place = self.place
        if place is None:
            return
        store = place.store

        def make(work: Work) -> Path:
            return backup.backup(store).path

        self._start(make, self._on_backed_up, self.tr("The backup is made and checked"))

    def _on_backed_up(self, path: Path) -> None:
        self._shown_folder = path.parent
        words = self.tr("The backup is made and checked")
        self.strip.tell("ok", words, path.name, self.tr("Open the folder"))

    def _on_compare(self) -> None:
        self.shell.go("today", "doubtful")

    def _on_keys(self) -> None:
        self.shell.open_sheet(self.tr("Keys and partners"), KeysSheet(self.shell))

    @staticmethod
    def _read(bridge: Bridge, place: Workplace) -> Seen:
        today = place.today()
        made = backup.backups(place.store.folder / files.BACKUPS)
        return bridge.read(
            lambda session: Seen(
                partners.partners(session),
                partners.history(session, limit=20),
                choices.choices(session),
                len(doubtful.doubtful(session)),
                research.foresee(session, today),
                made[0][0] if made else None,
            )
        )


def exchange_page(shell: Shell) -> Page:
    """Build the page."""
    return ExchangePage(shell)
