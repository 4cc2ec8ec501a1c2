"""The page *Settings*: how the window looks, the desk, backups, and what the program is made of."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QLocale
from PySide6.QtWidgets import QFileDialog, QGridLayout

from l2w_desktop import __version__
from l2w_desktop.resources import resource
from l2w_desktop.services import founding, meetings, recovery_key, rhythm
from l2w_desktop.store import backup, files
from l2w_desktop.store.backup import BackupReport
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.page import Page, Shell
from l2w_desktop.views.sheets.prove import open_proof, open_renewal
from l2w_desktop.views.widgets import (
    Button,
    Card,
    FactGrid,
    Hair,
    Label,
    SegmentedChoice,
    Strip,
    boxed,
    card_header,
    column,
    row,
)

SCALES = (100, 110, 125, 150)


class SettingsPage(Page):
    """What this computer and this site prefer."""

    tables = frozenset(("site", "programme", "user_account", "installation"))

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "")
        self.title.setText(self.tr("Settings"))
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self.lang = SegmentedChoice(
            self.tr("Language"), [("nl", "Nederlands"), ("en", "English")], shell.lang
        )
        self.look = SegmentedChoice(
            self.tr("Colours"),
            [
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("system", self.tr("As the computer")),
            ],
            self.theme.name,
        )
        self.letters = SegmentedChoice(
            self.tr("Letters"),
            [(str(n), f"{n} %") for n in SCALES],
            str(round(self.theme.scale * 100)),
        )
        self.lang.chosen.connect(self._on_lang)
        self.look.chosen.connect(self._on_look)
        self.letters.chosen.connect(self._on_size)
        self.desk = FactGrid()
        self.copies = FactGrid()
        self.backup = Button(self.tr("Back up now"), icon="shield-check")
        self.elsewhere = Button(self.tr("To a stick or folder…"))
        self.backup.clicked.connect(self._on_backup)
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.renew = Button(self.tr("New recovery key"), icon="key-round")
        self.renew.clicked.connect(self._on_renew)
        self.prove = Button(self.tr("Type the key back"))
        self.prove.clicked.connect(self._on_prove)
        self.key = FactGrid()
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(self._view_card(), 0, 0)
        desk = _framed(self.tr("Your desk"), self.desk)
        desk.add(None)
        grid.addWidget(desk, 0, 1)
        grid.addWidget(self._backup_card(), 1, 0)
        grid.addWidget(self._about_card(), 1, 1)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        self.add(self.strip, grid, None)

    def refresh(self) -> None:
        """Read the desk and when the last backup was made."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        programme, norm, proved_at, is_waiting = bridge.read(_facts)
        here = place.here
        pace = (
            self.tr("{n} hours a week").format(n=f"{norm.amount / 60:g}")
            if norm.unit == "minutes"
            else self.tr("{n} meetings a month").format(n=norm.amount)
        )
        self.desk.set_facts(
            [
                (self.tr("Name"), here.site_name),
                (self.tr("Code"), here.short),
                (self.tr("You"), place.user_name),
                (self.tr("Programme"), programme),
                (self.tr("Norm"), pace),
                (self.tr("Folder"), str(place.store.folder)),
            ]
        )
        proved = shown_moment(proved_at) if proved_at else ""
        typed = self.tr("typed back {day}").format(day=proved) if proved else ""
        state = typed or (self.tr("not typed back yet") if is_waiting else self.tr("not needed"))
        self.key.set_facts([(self.tr("Recovery key"), state)])
        self.prove.setVisible(is_waiting)
        made = backup.backups(place.store.folder / files.BACKUPS)
        size = sum(path.stat().st_size for _, path in made if path.exists())
        self.copies.set_facts(
            [
                (self.tr("Last backup"), shown_moment(made[0][0]) if made else self.tr("never")),
                (self.tr("Kept here"), self.tr("{n} × backup, {size}").format(
                    n=len(made), size=QLocale().formattedDataSize(size)
                )),
            ]
        )  # fmt: skip

    def back_up_to(self, folder: str) -> None:
        """Make a backup in a folder; empty is the folder of the desk."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        store, target = place.store, Path(folder) if folder else None

        def make(work: Work) -> BackupReport:
            return backup.backup(store, target)

        self.backup.setEnabled(False)
        bridge.start(make, self._on_made, self.tr("Backup"), self._on_failed)

    def _view_card(self) -> Card:
        card = _framed(self.tr("Window"))
        for words, choice in (
            (self.tr("Language"), self.lang),
            (self.tr("Colours"), self.look),
            (self.tr("Letters"), self.letters),
        ):
            margins = (20, 0, 20, 16)
            card.add(boxed(column(Label(words, "label"), choice, gap=6, margins=margins)))
        card.add(None)
        return card

    def _backup_card(self) -> Card:
        words = Label(
            self.tr("A backup is encrypted. Your passphrase or recovery key opens it."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        card = _framed(self.tr("Backup"), self.copies, words)
        card.add(boxed(row(self.backup, self.elsewhere, None, gap=8, margins=(20, 4, 20, 16))))
        card.add(boxed(column(self.key, margins=(20, 0, 20, 8))))
        card.add(boxed(row(self.prove, self.renew, None, gap=8, margins=(20, 4, 20, 16))))
        card.add(None)
        return card

    def _about_card(self) -> Card:
        facts = FactGrid(
            [
                (self.tr("Version"), __version__),
                (self.tr("Program"), "MIT"),
                (self.tr("Letters"), "Inter, Noto Sans (SIL OFL 1.1)"),
                (self.tr("Icons"), "Lucide (ISC)"),
                (self.tr("Window library"), "Qt 6, PySide6 (LGPL 3)"),
                (self.tr("Places in Belgium"), "GeoNames (CC BY 4.0)"),
            ]
        )
        self.licences = Button(self.tr("Read the licences"), "link", small=True)
        self.licences.clicked.connect(self._on_licences)
        card = _framed(self.tr("About this program"), facts)
        card.add(boxed(row(self.licences, None, margins=(10, 0, 20, 12))), None)
        return card

    def _on_lang(self, value: str) -> None:
        self.shell.prefer("lang", value)

    def _on_look(self, value: str) -> None:
        self.shell.prefer("theme", value)

    def _on_size(self, value: str) -> None:
        self.shell.prefer("font_scale", int(value))

    def _on_backup(self) -> None:
        self.back_up_to("")

    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self, self.tr("Where does the backup go?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.back_up_to)
        dialog.open()

    def _on_made(self, report: BackupReport) -> None:
        self.backup.setEnabled(True)
        folder = str(report.path.parent)
        self.strip.tell("ok", self.tr("The backup is made and checked"), folder)
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self.backup.setEnabled(True)
        self.strip.tell("danger", sentence)

    def _on_renew(self) -> None:
        open_renewal(self.shell)

    def _on_prove(self) -> None:
        open_proof(self.shell)

    def _on_licences(self) -> None:
        names = ("LICENSE-Inter.txt", "LICENSE-Noto.txt", "LICENSE-DejaVu.txt")
        texts = [resource("fonts", name).read_text("utf-8") for name in names]
        texts.append(resource("icons", "LICENSE").read_text("utf-8"))
        texts.append("GeoNames, geonames.org, CC BY 4.0")
        words = Label("\n\n".join(texts), "caption", "text2", wraps=True)
        self.shell.open_sheet(
            self.tr("Licences"), boxed(column(words, None, margins=(24, 8, 24, 24)))
        )


def _facts(session: Any) -> tuple[str, rhythm.Norm, dt.datetime | None, bool]:
    return (
        founding.programme(session).name or "",
        meetings.norm(session),
        recovery_key.confirmed_at(session),
        recovery_key.is_waiting(session),
    )


def _framed(title: str, *parts: FactGrid | Label) -> Card:
    card = Card(card_header(title), Hair(strong=True), 12, pad=0, gap=0)
    for part in parts:
        card.add(boxed(column(part, margins=(20, 0, 20, 16))))
    return card


def settings_page(shell: Shell) -> Page:
    """Build the page."""
    return SettingsPage(shell)
