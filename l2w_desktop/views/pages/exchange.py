"""The page *Exchange*: partners, packages out and in, choices, keys and what was exchanged."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from l2w_desktop.journeys import research
from l2w_desktop.journeys.packages import Result
from l2w_desktop.journeys.research import Foreseen
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services import conflicts, doubtful, partners
from l2w_desktop.services.partners import PackageRow, Partner
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import backup, files
from l2w_desktop.views import tokens as t
from l2w_desktop.views.allowed import explain
from l2w_desktop.views.bridge import Bridge
from l2w_desktop.views.duos.crumb import CrumbLink
from l2w_desktop.views.exchange.choices import ChoicesView
from l2w_desktop.views.exchange.errands import Errands
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.exchange_cards import (
    Checks,
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
    ElidedLabel,
    Skeleton,
    Strip,
    Tiles,
    boxed,
    column,
    emptied,
    row,
)

CARD_WIDTH = 360  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page shows, read in one go."""

    partners: tuple[Partner, ...]
    history: tuple[PackageRow, ...]
    choices: int
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
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self._top = Tiles(least=Theme.of_app().px(CARD_WIDTH))
        self._busy_box, self._lower = column(), row(gap=16)
        self.errands = Errands(shell, self.strip, self._busy_box)
        self.errands.turned.connect(self.refresh)
        self.errands.read_in.connect(self._on_read)
        self.choices: ChoicesView | None = None
        home = column(self.strip, self._top, self._busy_box, self._lower, gap=16)
        home.setStretch(3, 1)
        self._home = boxed(home)
        self._choices_box = column(gap=0)
        self._lay_crumb()
        self.add(self._home, self._choices_box)
        self.body.setStretch(0, 1)
        self.body.setStretch(1, 1)
        self._top.addWidget(Skeleton(2))
        self._dress()

    def _lay_crumb(self) -> None:
        """Prepare the way back above the title of *Choices*."""
        back = CrumbLink(self.tr("Exchange"))
        back.clicked.connect(self.show_home)
        here = ElidedLabel(self.tr("Choices"), "body2", "text2")
        self._crumb = boxed(row(back, ElidedLabel("/", "body2", "text3"), here, None, gap=8))
        self._crumb.hide()
        self._column.insertWidget(0, self._crumb)

    @property
    def place(self) -> Workplace | None:
        """The desk that is open."""
        return self.shell.place

    @property
    def busy(self) -> BusyCard | None:
        """The card of the work that goes on."""
        return self.errands.busy

    @property
    def preview(self) -> PreviewCard | None:
        """The card of a package that was looked at."""
        return self.errands.preview

    @property
    def folder(self) -> Path:
        """Where packages are written."""
        return self.errands.folder

    @folder.setter
    def folder(self, folder: Path) -> None:
        self.errands.folder = folder

    @override
    def refresh(self) -> None:
        bridge, place = self.shell.bridge, self.place
        if self.choices is not None:
            self.choices.refresh()
            return
        emptied(self._top)
        emptied(self._lower)
        if bridge is None or place is None:
            self._top.addWidget(NoPartner())
            return
        seen = self._read(bridge, place)
        self._show_cards(seen, place, place.today())
        checks = Checks(seen.backed_up_at, seen.doubtful, seen.choices)
        checks.backup_asked.connect(self.errands.back_up)
        checks.compare_asked.connect(self._on_compare)
        checks.choose_asked.connect(self.show_choices)
        self._lower.addWidget(history_card(seen.history), 9)
        self._lower.addWidget(checks, 5)

    def _show_cards(self, seen: Seen, place: Workplace, day: dt.date) -> None:
        """Show a card per partner, one for the learning network and one for readable lists."""
        is_central, is_busy = place.here.role == "central", self.errands.is_busy
        cards: list[QWidget] = []
        for partner in seen.partners:
            card = PartnerCard(partner, day, is_from_central=is_central, is_busy=is_busy)
            card.asked.connect(self._on_write)
            explain(card.make, self.shell, Action.EXCHANGE)
            cards.append(card)
        if not seen.partners:
            nobody = NoPartner()
            nobody.acted.connect(self._on_keys)
            cards.append(nobody)
        network = ResearchCard(seen.foreseen, is_central=is_central, is_busy=is_busy)
        network.asked.connect(self._on_deliver)
        explain(network.make, self.shell, Action.EXPORT_RESEARCH)
        readable = ReadableCard()
        readable.asked.connect(self._on_export)
        explain(readable.make, self.shell, Action.EXPORT)
        cards += [network, readable]
        for one in cards:
            self._top.addWidget(one)

    @override
    def open_target(self, target: object) -> None:
        """Come here to make a package or a choice."""
        if target == "choice":
            self.show_choices()
        elif self.choices is not None:
            self.show_home()

    def show_choices(self) -> None:
        """Show what waits for a choice, one question at a time."""
        if self.shell.bridge is None or self.choices is not None:
            return
        self.choices = ChoicesView(self.shell)
        self.choices.left.connect(self.show_home)
        self.choices.counted.connect(self._on_counted)
        self._home.hide()
        self._choices_box.addWidget(self.choices)
        self.choices.refresh()
        self.choices.take_focus()
        self._dress()

    def show_home(self) -> None:
        """Show the partners again."""
        emptied(self._choices_box)
        self.choices = None
        self._home.show()
        self._dress()
        self.refresh()

    def _dress(self) -> None:
        """Show the heading and the buttons of what is on the screen."""
        is_choosing = self.choices is not None
        self._crumb.setVisible(is_choosing)
        self._column.setSpacing(10 if is_choosing else t.GAP)
        self.count.hide()
        if is_choosing:
            self.title.setText(self.tr("Filled in twice, differently"))
            self.set_subtitle("")
            later = Button(self.tr("Later"))
            later.clicked.connect(self.show_home)
            self.set_actions(later)
            self._on_counted(len(self.choices.waiting) if self.choices else 0)
            return
        self.title.setText(self.tr("Exchange"))
        self.set_subtitle(
            self.tr("Nothing leaves this computer unless you ask. Packages are encrypted.")
        )
        self.keys = Button(self.tr("Keys and partners"), icon="key-round")
        self.read_in = Button(self.tr("Read in a package"), icon="package-open")
        self.keys.clicked.connect(self._on_keys)
        self.read_in.clicked.connect(self._on_choose)
        explain(self.read_in, self.shell, Action.EXCHANGE)
        self.set_actions(self.keys, self.read_in)

    def _on_counted(self, number: int) -> None:
        self.count.setVisible(number > 0)
        words = (
            self.tr("1 choice needed")
            if number == 1
            else self.tr("{n} choices needed").format(n=number)
        )
        self.count.set(words, "warn")

    # ----- out and in -----------------------------------------------------------------------

    def choose(self, path: Path) -> None:
        """Look what a package would do; nothing changes yet."""
        self.errands.choose(path)

    def write(self, tag: str, folder: Path) -> None:
        """Write a package for a partner into a folder."""
        self.errands.write(tag, folder)

    def export(self, folder: str) -> None:
        """Write the readable lists into a folder."""
        self.errands.export(folder)

    def deliver(self, folder: str) -> None:
        """Make the delivery for the learning network in a folder of today's date."""
        self.errands.deliver(folder)

    def _on_write(self, tag: str) -> None:
        self.write(tag, self.folder)

    def _on_export(self) -> None:
        self._ask_folder(self.tr("Where do the lists go?")).fileSelected.connect(self.export)

    def _on_deliver(self) -> None:
        self._ask_folder(self.tr("Where does the file go?")).fileSelected.connect(self.deliver)

    def _ask_folder(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.open()
        return dialog

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a package"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packages ({patterns})").format(patterns="*.l2w"))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, path: str) -> None:
        self.choose(Path(path))

    def _on_read(self, result: Result) -> None:
        if result.preview.conflicts:
            self.show_choices()

    # ----- the rest -------------------------------------------------------------------------

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
                conflicts.count(session),
                len(doubtful.doubtful(session)),
                research.foresee(session, today),
                made[0][0] if made else None,
            )
        )


def exchange_page(shell: Shell) -> Page:
    """Build the page."""
    return ExchangePage(shell)
