"""The page *Exchange*: partners, packages out and in, choices, keys and what was exchanged."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from typing_extensions import override

from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.services.partners import PackageRow
from l2w_desktop.services.permissions import Action
from l2w_desktop.views import tokens as t
from l2w_desktop.views.allowed import explain
from l2w_desktop.views.duos.crumb import CrumbLink
from l2w_desktop.views.exchange import history, seen
from l2w_desktop.views.exchange.arrivals import Arrivals, dropped
from l2w_desktop.views.exchange.attention import AttentionBox
from l2w_desktop.views.exchange.choices import ChoicesView
from l2w_desktop.views.exchange.errands import Errands
from l2w_desktop.views.exchange.history import PackageSheet
from l2w_desktop.views.exchange.seen import Seen
from l2w_desktop.views.exchange.sites import SitesCard
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.pages.exchange_cards import (
    Checks,
    NoPartner,
    PartnerCard,
    PreviewCard,
    ReadableCard,
)
from l2w_desktop.views.pages.exchange_research import ResearchCard
from l2w_desktop.views.sheets.keys import KeysSheet
from l2w_desktop.views.sheets.watch import WatchSheet
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
        self._top = Tiles(least=Theme.of_app().px(CARD_WIDTH), most=2)
        self._busy_box, self._lower = column(), row(gap=16)
        self.errands = Errands(shell, self.strip, self._busy_box)
        self.errands.turned.connect(self.refresh)
        self.errands.read_in.connect(self._on_read)
        self.choices: ChoicesView | None = None
        self.primary: Button | None = None
        self.attention = AttentionBox(shell)
        self.setAcceptDrops(True)
        home = column(
            self.strip, Arrivals(shell, self.errands), self._top, self._busy_box, self.attention,
            self._lower, gap=16,
        )  # fmt: skip
        home.setStretch(5, 1)
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
        had_focus = self.primary is not None and self.primary.hasFocus()
        for box in (self._top, self._lower):
            emptied(box)
        self.primary = None
        if bridge is None or place is None:
            self._top.addWidget(NoPartner())
            return
        found = seen.read(bridge, place)
        self._show_cards(found, place, place.today())
        self._show_lower(found)
        if had_focus:
            self._focus_first()
        self.attention.look()

    def _show_cards(self, found: Seen, place: Workplace, day: dt.date) -> None:
        """Show a card per partner and one for the learning network."""
        is_central, is_busy = place.here.role == "central", self.errands.is_busy
        cards: list[QWidget] = []
        for partner in found.partners:
            told, lang = found.confirmed[partner.replica], self.shell.lang
            card = PartnerCard(
                partner, day, told, lang, is_from_central=is_central, is_busy=is_busy
            )
            card.asked.connect(self._on_write)
            explain(card.make, self.shell, Action.EXCHANGE)
            card.receipt_asked.connect(self._on_receipt)
            self.primary = self.primary or card.make
            cards.append(card)
        if not found.partners:
            nobody = NoPartner()
            nobody.acted.connect(self._on_keys)
            cards.append(nobody)
        network = ResearchCard(found.foreseen, is_central=is_central, is_busy=is_busy)
        network.asked.connect(self._on_deliver)
        explain(network.make, self.shell, Action.EXPORT_RESEARCH)
        for one in (*cards, network):
            self._top.addWidget(one)

    def _show_lower(self, found: Seen) -> None:
        """Show the history, the checks and the lists that people can read."""
        waits = [history.pending(p.name, p.records) for p in found.partners if p.records]
        listed = history.History([*waits, *found.history])
        listed.opened.connect(self._on_package)
        checks = Checks(found.checks, self.shell.lang)
        checks.asked.connect(self._on_check)
        readable = ReadableCard()
        readable.asked.connect(self._on_export)
        explain(readable.make, self.shell, Action.EXPORT)
        right = column(checks, readable, gap=16)
        right.setStretch(0, 1)
        left = column(*([SitesCard(found.sites)] if found.sites else []), listed, gap=16)
        left.setStretch(left.count() - 1, 1)
        self._lower.addLayout(left, 9)
        self._lower.addLayout(right, 5)

    # ----- keyboard and mouse ---------------------------------------------------------------

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.choices is None:
            self._focus_first()
            self.attention.look()

    def _focus_first(self) -> None:
        """Put the keyboard on the package for the first partner: Enter makes it."""
        if self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, Button):
            focus.click()
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.strip.tell("info", self.tr("Let go to look what is in it"))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.strip.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event.mimeData())
        self.strip.hide()
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix == ".l2wkey":
            self._on_keys(path)
        else:
            self.choose(path)

    @override
    def open_target(self, target: object) -> None:
        """Come here to make a package or a choice."""
        if target == "choice":
            self.show_choices()
        elif self.choices is not None:
            self.show_home()

    @override
    def do(self, name: str) -> bool:
        if name != "undo" or self.choices is None:
            return False
        self.choices.take_back()
        return True

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
        self._focus_first()

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
        self.watch = Button(self.tr("Watch a folder"), icon="folder-open")
        self.watch.clicked.connect(self._on_watch)
        explain(self.read_in, self.shell, Action.EXCHANGE)
        explain(self.watch, self.shell, Action.EXCHANGE)
        place = self.place
        if place is not None and place.here.role == "central":
            self.set_actions(self.watch, self.keys, self.read_in)
        else:
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

    def _on_write(self, tag: str) -> None:
        self.write(tag, self.folder)

    def _on_full(self, tag: str) -> None:
        self.errands.write(tag, self.folder, is_full=True)

    def _on_export(self) -> None:
        self._ask_folder(self.tr("Where do the lists go?")).fileSelected.connect(
            self.errands.export
        )

    def _on_deliver(self) -> None:
        self._ask_folder(self.tr("Where does the file go?")).fileSelected.connect(
            self.errands.deliver
        )

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

    def _on_read(self, has_conflicts: bool) -> None:
        if has_conflicts:
            self.show_choices()

    # ----- the rest -------------------------------------------------------------------------

    def _on_check(self, verb: str) -> None:
        if verb == "backup":
            self.errands.back_up()
        elif verb == "choose":
            self.show_choices()
        else:
            self.shell.go("today", "doubtful")

    def _on_package(self, one: PackageRow) -> None:
        place = self.place
        folder = str(place.store.folder / "quarantine") if place else ""
        self.shell.open_sheet(self.tr("Package"), PackageSheet(one, folder))

    def _on_receipt(self, tag: str) -> None:
        self.errands.print_receipt(tag, self.folder)

    def _on_watch(self) -> None:
        sheet = WatchSheet(self.shell)
        if self.shell.watcher is not None:
            sheet.changed.connect(self.shell.watcher.start)
        self.shell.open_sheet(self.tr("Watch a folder"), sheet)

    def _on_keys(self, path: Path | None = None) -> None:
        sheet = KeysSheet(self.shell)
        sheet.full_asked.connect(self._on_full)
        self.shell.open_sheet(self.tr("Keys and partners"), sheet)
        if isinstance(path, Path):
            sheet.look_at(str(path))


def exchange_page(shell: Shell) -> Page:
    """Build the page."""
    return ExchangePage(shell)
