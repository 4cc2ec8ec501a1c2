"""The pane beside the register: one issued document, and who signed it when."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.services import papers
from l2w_desktop.services.issued import IssuedRow
from l2w_desktop.services.papers import Signing
from l2w_desktop.views.days import short_day
from l2w_desktop.views.documents.words import (
    about_words,
    document_words,
    made_words,
    party_words,
    signed_chip,
)
from l2w_desktop.views.duos.day_field import DayField
from l2w_desktop.views.here import bridge_of, today_of
from l2w_desktop.views.page import Shell
from l2w_desktop.views.widgets import (
    Button,
    Chip,
    ElidedLabel,
    FactGrid,
    Hair,
    Icon,
    Label,
    Strip,
    boxed,
    column,
    row,
)


class IssuedPane(QWidget):
    """Facts of a document, its parties with *Signed*, and the way to its record.

    Signal ``opened(row)`` asks for the record that the document is about.
    """

    opened = Signal(object)

    def __init__(self, shell: Shell, found: IssuedRow) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.shell, self.found = shell, found
        self.bridge, self.today = bridge_of(shell), today_of(shell)
        self.buttons: dict[str, Button] = {}
        self.open: Button | None = None
        self.strip = Strip("danger", " ")
        self.strip.hide()
        self.day = DayField(
            self.tr("Signed on"), self.today, shell.lang, self.today, self.tr("For example: today")
        )
        box = column(*self._head(), self._facts(), Hair(), gap=16, margins=(24, 24, 24, 24))
        box.addLayout(self._signatures())
        box.addStretch(1)
        self.setLayout(box)

    def take_focus(self) -> None:
        """Put the keyboard where a signature is noted, else on the way to the record."""
        first = next(iter(self.buttons.values()), self.open)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def sign(self, *parties: str) -> None:
        """Record that parties signed on the day in the field."""
        on = self.day.check()
        if on is None:
            self.day.line.setFocus()
            return
        self.strip.hide()
        write = partial(_sign, self.found.id, parties, on, self.today)
        self.bridge.write(write, self._on_signed, refused=self._tell)

    def _head(self) -> tuple[QWidget, ...]:
        chip = Chip(*signed_chip(self.found))
        title = Label(document_words(self.shell, self.found), "h2", wraps=True)
        about = row(Label(about_words(self.found), "h3", "text2", wraps=True))
        if self.found.duo_id or self.found.mentee_id or self.found.mentor_id:
            self.open = Button(self.tr("Open"), small=True)
            self.open.clicked.connect(self._on_open)
            about.addWidget(self.open)
            about.setStretch(0, 1)
        return boxed(row(chip, None)), title, boxed(about)

    def _facts(self) -> FactGrid:
        found = self.found
        made = made_words(self.shell, found, self.today)
        langs = {"nl": "Nederlands", "en": "English"}
        return FactGrid(
            [
                (self.tr("Number"), found.number),
                (self.tr("Made"), made),
                (self.tr("Language"), langs.get(found.lang, found.lang)),
                (self.tr("Pages"), str(found.pages or "")),
                (self.tr("Version of the text"), str(found.version or "")),
                (self.tr("Check figure"), found.sha256[:12]),
            ]
        )

    def _signatures(self) -> Any:
        found = self.found
        box = column(ElidedLabel(self.tr("Signatures"), "h3"), self.strip, gap=10)
        if found.awaited:
            box.addWidget(self.day)
        for party, on in found.signed:
            words = self.tr("Signed {day}").format(day=short_day(on, self.today, self.shell.lang))
            line = row(
                Icon("circle-check", "ok", 18), ElidedLabel(party_words(self.shell, party)),
                Chip(words, "ok"), gap=10,
            )  # fmt: skip
            line.setStretch(1, 1)
            box.addWidget(boxed(line))
        for party in found.awaited:
            box.addWidget(self._awaited(party))
        if len(found.awaited) > 1:
            everybody = Button(self.tr("Everybody signed"), "primary", "check")
            everybody.clicked.connect(self._on_all)
            self.buttons["*"] = everybody
            box.addWidget(everybody)
        return box

    def _awaited(self, party: str) -> QWidget:
        name = party_words(self.shell, party)
        button = Button(self.tr("Signed"), small=True, icon="pencil")
        button.setAccessibleName(self.tr("{party} signed").format(party=name))
        button.setProperty("party", party)
        button.clicked.connect(self._on_party)
        self.buttons[party] = button
        line = row(Icon("clock", "warn", 18), ElidedLabel(name), button, gap=10)
        line.setStretch(1, 1)
        return boxed(line)

    def _tell(self, sentence: str) -> None:
        self.strip.tell("danger", sentence)

    def _on_party(self) -> None:
        self.sign(str(self.sender().property("party")))

    def _on_all(self) -> None:
        self.sign(*self.found.awaited)

    def _on_open(self) -> None:
        self.opened.emit(self.found)

    def _on_signed(self, before: Signing) -> None:
        words = self.tr("Signature noted: {document}").format(
            document=document_words(self.shell, self.found)
        )
        self.shell.tell_done(words, _Undo(self.shell, before).run)


class _Undo:
    """Takes a signature back."""

    def __init__(self, shell: Shell, before: Signing) -> None:
        self.shell, self.before = shell, before

    def run(self) -> None:
        bridge_of(self.shell).write(partial(_take_back, self.before))


def _sign(id_: str, parties: tuple[str, ...], on: dt.date, today: dt.date, session: Any) -> Signing:
    return papers.sign_all(session, id_, parties, on, today=today)


def _take_back(before: Signing, session: Any) -> None:
    papers.take_back(session, before)
