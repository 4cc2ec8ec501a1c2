"""The cards of the page *Exchange*."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from l2w_desktop.journeys.packages import Result
from l2w_desktop.services.beforehand import Check
from l2w_desktop.services.partners import Partner
from l2w_desktop.services.receipts import Confirmed
from l2w_desktop.texts import Lang
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.exchange.history import state_words
from l2w_desktop.views.widgets import (
    Button,
    Card,
    Chip,
    ElidedLabel,
    EmptyState,
    Hair,
    Icon,
    IconTile,
    Label,
    boxed,
    card_header,
    column,
    row,
)


class Fact(QWidget):
    """A figure with a word below it."""

    def __init__(self, figure: str, words: str) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setLayout(column(Label(figure, "h1"), Label(words, "caption", "text2"), gap=0))
        self.setAccessibleName(f"{figure} {words}")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class PartnerCard(Card):
    """One partner: what waits, what was last sent, and the package; ``asked(tag)``."""

    asked = Signal(str)
    receipt_asked = Signal(str)

    def __init__(
        self, partner: Partner, today: dt.date, told: Confirmed, lang: Lang, *,
        is_from_central: bool = False, is_busy: bool,
    ) -> None:  # fmt: skip
        super().__init__(gap=14)
        self._tag = partner.tag
        is_central = partner.role == "central"
        chip = self._chip(partner, today, is_busy=is_busy)
        sent = partner.sent
        last = (
            self.tr("Last package: {when}, {state}").format(
                when=shown_moment(sent.at), state=state_words(sent.state).lower()
            )
            if sent
            else self.tr("No package was sent yet")
        )
        names = boxed(
            column(ElidedLabel(partner.name, "h2"), ElidedLabel(last, "body2", "text2"), gap=2)
        )
        icon = "building-2" if is_central else "store"
        head = row(IconTile("", icon, "info", 44), names, chip, gap=14)
        head.setStretch(1, 1)
        days = partner.days_since(today)
        facts = [
            Fact(QLocale().toString(partner.records), self.tr("changed records")),
            Fact(QLocale().toString(partner.meetings), self.tr("meetings")),
            Fact("–" if days is None else str(days), self.tr("days ago")),
        ]
        is_whole = is_central or is_from_central
        words = self.tr("Make a package") if is_whole else self.tr("Make a receipt")
        if is_busy:
            words = self.tr("Busy…")
        self.make = Button(words, "primary", "upload")
        self.make.setEnabled(not is_busy)
        self.make.clicked.connect(self._on_make)
        self.receipt = Button(self.tr("Receipt"), icon="printer")
        self.receipt.setToolTip(self.tr("What this installation holds of {name}, on paper").format(
            name=partner.name
        ))  # fmt: skip
        self.receipt.setVisible(is_from_central and partner.received is not None)
        self.receipt.clicked.connect(self._on_receipt)
        safe = row(Icon("shield-check", "text2", 16), Label(self.tr("Encrypted"), "body2", "text2"),
                   gap=6)  # fmt: skip
        mark = Icon("circle-check", "ok", 16) if told.until else Icon("clock", "text3", 16)
        held = row(mark, Label(told.sentence.in_(lang), "body2", "text2", wraps=True), gap=8)
        held.setStretch(1, 1)
        self.add(head, row(*facts, None, gap=28), boxed(held), None,
                 row(self.make, self.receipt, None, safe, gap=8))  # fmt: skip

    def _chip(self, partner: Partner, today: dt.date, *, is_busy: bool) -> Chip:
        if is_busy:
            return Chip(self.tr("Busy"), "info")
        if partner.is_due(today):
            return Chip(self.tr("This week"), "warn")
        if not partner.records:
            return Chip(self.tr("Up to date"), "ok")
        return Chip(self.tr("On schedule"), "ok")

    def _on_make(self) -> None:
        self.asked.emit(self._tag)

    def _on_receipt(self) -> None:
        self.receipt_asked.emit(self._tag)


class NoPartner(Card):
    """How to begin: exchange key files and compare the code by phone."""

    acted = Signal()

    def __init__(self) -> None:
        super().__init__(pad=8)
        empty = EmptyState(
            "key-round",
            self.tr("No partner yet"),
            self.tr("Give your key file to the central partner, and add theirs."),
            self.tr("Keys and partners"),
        )
        empty.acted.connect(self.acted)
        self.add(empty)


class ReadableCard(Card):
    """Lists that people can open in Excel; not encrypted, and it says so."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(pad=14, gap=0)
        names = boxed(
            column(
                ElidedLabel(self.tr("Readable lists"), "h3"),
                ElidedLabel(self.tr("Excel and CSV, not encrypted"), "body2", "text2"),
                gap=0,
            )
        )  # fmt: skip
        self.make = Button(self.tr("Make"), icon="download", small=True)
        self.make.setAccessibleName(self.tr("Make the readable lists"))
        self.make.clicked.connect(self.asked)
        line = row(IconTile("", "file-spreadsheet", "ok", 34), names, self.make, gap=12)
        line.setStretch(1, 1)
        self.add(line)


class PreviewCard(Card):
    """What a package would do; ``accepted(path)`` or ``refused``."""

    accepted = Signal(object)
    refused = Signal()

    def __init__(self, path: Path, result: Result, lang: Lang) -> None:
        super().__init__(gap=12)
        self._path = path
        seen = result.preview
        self.sentence = self.tr("{new} new, {changed} changed, {conflicts} to choose").format(
            new=seen.new, changed=seen.changed, conflicts=seen.conflicts
        )
        if result.reason is not None:
            self.sentence = self.tr("This package {waits}").format(waits=result.reason.in_(lang))
        names = boxed(
            column(
                ElidedLabel(self.sentence, "h2"),
                ElidedLabel(
                    self.tr("{file}, from {sender}. Nothing has changed yet.").format(
                        file=path.name, sender=result.sender
                    ),
                    "body2", "text2",
                ), gap=2,
            )
        )  # fmt: skip
        verb = self.tr("Read in") if result.reason is None else self.tr("Keep for later")
        self.read = Button(verb, "primary", "check")
        self.leave = Button(self.tr("Cancel"))
        self.read.clicked.connect(self._on_read)
        self.leave.clicked.connect(self.refused)
        line = row(IconTile("", "package-open", "info", 44), names, self.leave, self.read, gap=12)
        line.setStretch(1, 1)
        self.add(line)

    def _on_read(self) -> None:
        self.accepted.emit(self._path)


class Checks(Card):
    """What is good to know before a package goes; nothing here blocks it. ``asked(verb)``."""

    asked = Signal(str)

    def __init__(self, found: Sequence[Check], lang: Lang) -> None:
        super().__init__(pad=0, gap=0)
        self.buttons: dict[str, Button] = {}
        points = sum(not check.is_good for check in found)
        words = self.tr("1 point") if points == 1 else self.tr("{n} points").format(n=points)
        chip = Chip(words, "warn") if points else Chip(self.tr("All good"), "ok")
        self.add(card_header(self.tr("Checks beforehand"), chip), Hair(strong=True))
        verbs = {
            "backup": self.tr("Back up now"),
            "compare": self.tr("Compare"),
            "choose": self.tr("Choose"),
        }
        lines = column(gap=14, margins=(20, 14, 16, 14))
        for check in found:
            button = None
            if check.verb:
                button = Button(verbs[check.verb], small=True)
                button.setProperty("verb", check.verb)
                button.clicked.connect(self._on_verb)
                self.buttons[check.verb] = button
            lines.addWidget(
                _check(check.title.in_(lang), check.line.in_(lang), check.is_good, button)
            )
        note = Label(
            self.tr("You do not have to solve these points. You can send anyway."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        foot = row(Icon("info", "text3", 16), note, gap=8, margins=(20, 10, 16, 12))
        foot.setStretch(1, 1)
        self.add(lines, None, Hair(strong=True), foot)

    def _on_verb(self) -> None:
        self.asked.emit(str(self.sender().property("verb")))


def _check(title: str, line: str, is_good: bool, action: QWidget | None) -> QWidget:
    icon = Icon("circle-check", "ok", 18) if is_good else Icon("circle-alert", "warn", 18)
    words = boxed(column(ElidedLabel(title, "label"), ElidedLabel(line, "body2", "text2"), gap=0))
    parts = row(icon, words, *([action] if action else []), gap=12)
    parts.setStretch(1, 1)
    return boxed(parts)
