"""Keys and partners: give your key file, add theirs after comparing the code by phone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from l2w_desktop.errors import UserError
from l2w_desktop.exchange.peers import KnownPeer
from l2w_desktop.journeys import packages
from l2w_desktop.services.permissions import Action
from l2w_desktop.views.allowed import explain
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    ElidedLabel,
    Icon,
    Inset,
    Label,
    Strip,
    boxed,
    column,
    emptied,
    row,
)


class KeysSheet(QWidget):
    """Own key file and code, the partners, and adding one; ``full_asked(tag)``."""

    full_asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell = shell
        self.found: Path | None = None
        self.message = Strip("ok", " ")
        self.message.hide()
        self.save = Button(self.tr("Keep my key file…"), icon="download")
        self.add = Button(self.tr("Add a key file…"), icon="plus")
        self.save.clicked.connect(self._on_save)
        self.add.clicked.connect(self._on_add)
        explain(self.add, shell, Action.PEERS)
        self._own = column(gap=8)
        self._asked = column(gap=8)
        self._known = column(gap=8)
        self.setLayout(
            column(
                self.message,
                Label(self.tr("Your desk"), "h2"), self._own, boxed(row(self.save, None)), 8,
                Label(self.tr("Your partners"), "h2"), self._known, self._asked,
                boxed(row(self.add, None)), None, gap=10, margins=(24, 8, 24, 24),
            )
        )  # fmt: skip
        self._show()

    def _show(self) -> None:
        place = self.shell.place
        emptied(self._own)
        emptied(self._known)
        if place is None:
            return
        own = packages.own_peer(place.store)
        words = self.tr("Read this code aloud by phone. It proves that the file is yours.")
        self._own.addWidget(_card(own, words))
        peers = packages.list_peers(place.store)
        for peer in peers:
            self._known.addWidget(self._known_card(peer))
        if not peers:
            self._known.addWidget(Label(self.tr("Nobody yet."), "body2", "text2"))

    def _known_card(self, peer: KnownPeer) -> Inset:
        """Return a partner with the way to stop trusting it, or the day on which that was done."""
        if peer.revoked_at is not None:
            day = shown_moment(peer.revoked_at)
            words = self.tr("No longer trusted since {day}. Add the key file again to trust it.")
            return _card(peer, words.format(day=day))
        box = _card(peer, "")
        revoke = Button(self.tr("No longer trust"), small=True)
        revoke.setAccessibleName(self.tr("No longer trust {name}").format(name=peer.name))
        revoke.setProperty("replica", peer.replica)
        revoke.clicked.connect(self._on_revoke)
        full = Button(self.tr("Make a full package"), small=True)
        full.setToolTip(self.tr("Everything from the first change, for a desk that lost its data"))
        full.setProperty("tag", peer.tag)
        full.clicked.connect(self._on_full)
        box.add(row(full, revoke, None))
        return box

    def _on_full(self) -> None:
        self.full_asked.emit(str(self.sender().property("tag")))

    def _on_revoke(self) -> None:
        """Ask once more: what comes from this partner is refused from then on."""
        replica = str(self.sender().property("replica"))
        emptied(self._asked)
        self.message.tell(
            "warn",
            self.tr("Nothing of this partner is read any more."),
            self.tr("What came before stays. You can add the key file again later."),
        )
        yes = Button(self.tr("Stop trusting"), "danger")
        no = Button(self.tr("Keep"))
        yes.setProperty("replica", replica)
        yes.clicked.connect(self._on_revoke_yes)
        no.clicked.connect(self._on_no)
        self._asked.addLayout(row(yes, no, None, gap=8))
        no.setFocus()

    def _on_revoke_yes(self) -> None:
        place = self.shell.place
        replica = str(self.sender().property("replica"))
        emptied(self._asked)
        if place is None:
            return
        try:
            gone = packages.revoke_peer(place.store, replica, now=dt.datetime.now(dt.UTC))
        except UserError as problem:
            self.message.tell("danger", problem.in_(self.shell.lang))
            return
        title = self.tr("{name} is no longer trusted").format(name=gone.name)
        self.message.tell("info", title)
        self._show()

    def save_to(self, path: str) -> None:
        """Write the public key file."""
        place = self.shell.place
        if place is None:
            return
        try:
            packages.show_peer(place.store, Path(path))
        except UserError as problem:
            self.message.tell("danger", problem.in_(self.shell.lang))
            return
        self.message.tell(
            "ok",
            self.tr("Your key file is kept"),
            self.tr("Give it to your partner. It holds no data of people."),
        )

    def look_at(self, path: str) -> None:
        """Show whose key file this is, with the code to compare."""
        emptied(self._asked)
        self.message.hide()
        try:
            peer = packages.look_at_peer(Path(path))
        except UserError as problem:
            self.message.tell("danger", problem.in_(self.shell.lang))
            return
        self.found = Path(path)
        yes = Button(self.tr("The code is right, add"), "primary", "check")
        no = Button(self.tr("Do not add"))
        yes.clicked.connect(self._on_yes)
        no.clicked.connect(self._on_no)
        words = self.tr("Call {name}. Do they see the same code?").format(name=peer.name)
        self._asked.addWidget(_card(peer, words))
        self._asked.addLayout(row(yes, no, None, gap=8))
        yes.setFocus()

    def _on_yes(self) -> None:
        place, path = self.shell.place, self.found
        emptied(self._asked)
        if place is None or path is None:
            return
        try:
            peer = packages.add_peer(place.store, path, now=dt.datetime.now(dt.UTC))
        except UserError as problem:
            self.message.tell("danger", problem.in_(self.shell.lang))
            return
        self.message.tell("ok", self.tr("{name} may exchange packages now").format(name=peer.name))
        self._show()

    def _on_no(self) -> None:
        emptied(self._asked)
        self.message.hide()
        self.found = None

    def _on_save(self) -> None:
        place = self.shell.place
        dialog = QFileDialog(self, self.tr("Keep my key file"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{place.here.short if place else 'l2w'}.l2wkey")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a key file"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.look_at)
        dialog.open()


def _card(peer: KnownPeer, words: str) -> Inset:
    code = Label(peer.fingerprint.replace("-", "  "), "h2")
    code.setAccessibleName(" ".join(peer.fingerprint))
    head = row(
        Icon("building-2" if peer.role == "central" else "store", "text2", 18),
        ElidedLabel(peer.name, "h3"), Label(peer.tag, "caption", "text3"), gap=8,
    )  # fmt: skip
    head.setStretch(1, 1)
    box = Inset(head, code, gap=6)
    if words:
        box.add(Label(words, "body2", "text2", wraps=True))
    return box
