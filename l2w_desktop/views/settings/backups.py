"""Backups and the recovery key."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog

from l2w_desktop.errors import UserError
from l2w_desktop.journeys import safekeeping
from l2w_desktop.journeys.safekeeping import Kept
from l2w_desktop.services import recovery_key
from l2w_desktop.services.permissions import Action
from l2w_desktop.store import backup, copies, files
from l2w_desktop.store.backup import BackupReport
from l2w_desktop.store.copies import Care, Plan
from l2w_desktop.texts import Text
from l2w_desktop.views.allowed import explain
from l2w_desktop.views.bridge import Work
from l2w_desktop.views.days import shown_moment, shown_size
from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.backup_list import BackupList
from l2w_desktop.views.settings.section import Section, framed
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
    column,
    row,
)

BUTTONS = (20, 4, 20, 16)


class BackupsSection(Section):
    """Backups here and elsewhere, how long they stay, and the recovery key."""

    tables = frozenset(("installation",))

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.strip = Strip("ok", " ")
        self.strip.hide()
        self.copies = FactGrid()
        self.backup = Button(self.tr("Back up now"), icon="shield-check")
        self.elsewhere = Button(self.tr("To a stick or folder…"))
        self.backup.clicked.connect(self._on_backup)
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.second = Button(self.tr("Choose a second place…"), icon="folder-open")
        self.no_second = Button(self.tr("No second place any more"), "link", small=True)
        self.second.clicked.connect(self._on_second)
        self.no_second.clicked.connect(self._on_no_second)
        self.due = Strip("warn", " ")
        self.due.hide()
        self.promise = SegmentedChoice(
            self.tr("Keep backups at most"),
            [(str(n), self.tr("{n} days").format(n=n)) for n in copies.PROMISES],
            str(copies.PROMISE_DAYS),
        )
        self.promise.chosen.connect(self._on_promise)
        self.listed = BackupList()
        self.listed.checked.connect(self._on_check)
        self.listed.restored.connect(self._on_restore)
        self.key = FactGrid()
        self.renew = Button(self.tr("New recovery key"), icon="key-round")
        self.renew.clicked.connect(self._on_renew)
        explain(self.renew, shell, Action.RECOVERY_KEY)
        self.prove = Button(self.tr("Type the key back"))
        self.prove.clicked.connect(self._on_prove)
        self.add(self.strip, self.due, self._copies_card(), self.listed, self._key_card(), None)

    def refresh(self) -> None:
        """Read when the last backup was made and whether the recovery key was typed back."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        proved_at, is_waiting = bridge.read(_key_facts)
        proved = shown_moment(proved_at) if proved_at else ""
        typed = self.tr("typed back {day}").format(day=proved) if proved else ""
        state = typed or (self.tr("not typed back yet") if is_waiting else self.tr("not needed"))
        self.key.set_facts([(self.tr("State"), state)])
        self.prove.setVisible(is_waiting)
        self._show_copies(place.store.folder)

    def _show_copies(self, folder: Path) -> None:
        plan, listed = copies.plan(folder), backup.backups_listed(folder)
        home = (folder / files.BACKUPS).resolve()
        size = sum(one.size for one in listed if one.path.parent == home)
        here = sum(one.path.parent == home for one in listed)
        at, second = plan.last_elsewhere_at, plan.second
        self.copies.set_facts(
            [
                (self.tr("Last backup"),
                 shown_moment(listed[0].made_at) if listed else self.tr("never")),
                (self.tr("Kept here"), self.tr("{n} × backup, {size}").format(
                    n=here, size=shown_size(size)
                )),
                (self.tr("Second place"), str(second) if second else self.tr("not chosen yet")),
                (self.tr("Last one elsewhere"), shown_moment(at) if at else self.tr("never")),
            ]
        )  # fmt: skip
        self.promise.set_value(str(plan.promise_days))
        self.second.set_text(
            self.tr("Another second place…") if second else self.tr("Choose a second place…")
        )
        self.no_second.setVisible(second is not None)
        self.listed.show_backups(listed, home, backup.places_away(folder))
        self._show_due(plan)

    def _show_due(self, plan: Plan) -> None:
        """Remind after a week without a backup elsewhere, in red after two."""
        care = plan.care(dt.datetime.now(dt.UTC))
        if care is Care.GOOD:
            self.due.hide()
            return
        self.due.tell(
            "danger" if care is Care.LATE else "warn",
            self.tr("Make a backup at a second place"),
            self.tr("A stick or a network folder helps when this computer is lost or broken."),
        )

    def back_up_to(self, folder: str) -> None:
        """Make a backup in a folder; empty is the folder of the desk."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        store, target = place.store, Path(folder) if folder else None

        def make(work: Work) -> BackupReport:
            return safekeeping.make(store, target, now=dt.datetime.now(dt.UTC))

        self.backup.setEnabled(False)
        bridge.start(make, self._on_made, self.tr("Backup"), self._on_failed)

    def _copies_card(self) -> Card:
        words = Label(
            self.tr("A backup is encrypted. Your passphrase or recovery key opens it."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        card = framed(self.tr("Backup"), self.copies, words)
        card.add(boxed(row(self.backup, self.elsewhere, None, gap=8, margins=BUTTONS)))
        card.add(Hair(indent=20), 12)
        kept = Label(
            self.tr("Every backup also goes to the second place while that is connected."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        card.add(boxed(column(kept, margins=(20, 0, 20, 8))))
        card.add(boxed(row(self.second, self.no_second, None, gap=8, margins=BUTTONS)))
        words = Label(self.tr("Keep backups at most"), "label")
        card.add(boxed(column(words, self.promise, gap=6, margins=(20, 0, 20, 16))))
        return card

    def _key_card(self) -> Card:
        card = framed(self.tr("Recovery key"), self.key)
        card.add(boxed(row(self.prove, self.renew, None, gap=8, margins=BUTTONS)))
        return card

    def _on_backup(self) -> None:
        self.back_up_to("")

    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self, self.tr("Where does the backup go?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.back_up_to)
        dialog.open()

    def choose_second(self, folder: str) -> None:
        """Make a folder the second place, with a first backup there; empty ends it."""
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        store, where = place.store, Path(folder) if folder else None

        def choose(work: Work) -> Kept:
            return safekeeping.choose_second(store, where, now=dt.datetime.now(dt.UTC))

        self.second.setEnabled(False)
        bridge.start(choose, self._on_second_made, self.tr("Backup"), self._on_failed)

    def _on_second(self) -> None:
        dialog = QFileDialog(self, self.tr("Which stick or folder?"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.choose_second)
        dialog.open()

    def _on_no_second(self) -> None:
        self.choose_second("")

    def _on_second_made(self, kept: Kept) -> None:
        self.second.setEnabled(True)
        if kept.problem is not None:
            self.strip.tell("danger", kept.problem.in_(self.shell.lang))
        elif kept.copy is not None:
            folder = str(kept.copy.path.parent)
            self.strip.tell("ok", self.tr("The backup is made and checked"), folder)
        self.refresh()

    def _on_promise(self, value: str) -> None:
        place = self.shell.place
        if place is None:
            return
        plan = copies.plan(place.store.folder)
        try:
            copies.keep(place.store.folder, copies.with_promise(plan, int(value)))
        except UserError as problem:
            self._on_failed(problem.in_(self.shell.lang))

    def _on_check(self, path: Path) -> None:
        bridge, place = self.shell.bridge, self.shell.place
        if bridge is None or place is None:
            return
        key = place.store.key

        def verify(work: Work) -> list[Text]:
            return backup.verify(path, key)

        def verified(problems: list[Text]) -> None:
            text = self.tr("damaged") if problems else self.tr("whole")
            self.listed.show_state(path, text, is_whole=not problems)
            if problems:
                reason = problems[0].in_(self.shell.lang)
                self.strip.tell("danger", self.tr("Do not count on this backup"), reason)

        bridge.start(verify, verified, self.tr("Check"), self._on_failed)

    def _on_restore(self, path: Path) -> None:
        self.shell.restore(path)

    def _on_made(self, report: BackupReport) -> None:
        self.backup.setEnabled(True)
        folder = str(report.path.parent)
        self.strip.tell("ok", self.tr("The backup is made and checked"), folder)
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self.backup.setEnabled(True)
        self.second.setEnabled(True)
        self.strip.tell("danger", sentence)

    def _on_renew(self) -> None:
        open_renewal(self.shell)

    def _on_prove(self) -> None:
        open_proof(self.shell)


def _key_facts(session: Any) -> tuple[dt.datetime | None, bool]:
    return recovery_key.confirmed_at(session), recovery_key.is_waiting(session)
