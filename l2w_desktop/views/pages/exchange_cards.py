"""The cards of the page *Exchange*."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from l2w_desktop.journeys.packages import Result
from l2w_desktop.services.partners import PackageRow, Partner
from l2w_desktop.views.days import shown_moment
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.table_view import DataTable
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
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

translate = QCoreApplication.translate  # lupdate finds it by this name
_STATES: Final[Mapping[str, Kind]] = {
    "sent": "neutral",
    "confirmed": "ok",
    "read": "ok",
    "refused": "danger",
}


def state_words(state: str) -> str:
    """Return what became of a package."""
    return {
        "sent": translate("Packages", "Not confirmed"),
        "confirmed": translate("Packages", "Confirmed"),
        "read": translate("Packages", "Read in"),
        "refused": translate("Packages", "Refused"),
    }.get(state, state)


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

    def __init__(
        self, partner: Partner, today: dt.date, *, is_from_central: bool = False, is_busy: bool
    ) -> None:
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
        safe = row(Icon("shield-check", "text2", 16), Label(self.tr("Encrypted"), "body2", "text2"),
                   gap=6)  # fmt: skip
        self.add(head, row(*facts, None, gap=28), row(self.make, None, safe, gap=8))

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
        super().__init__(gap=14)
        names = boxed(
            column(
                ElidedLabel(self.tr("Readable lists"), "h2"),
                ElidedLabel(self.tr("Excel and CSV, for your own use"), "body2", "text2"), gap=2,
            )
        )  # fmt: skip
        head = row(IconTile("", "file-spreadsheet", "ok", 44), names, gap=14)
        head.setStretch(1, 1)
        words = Label(
            self.tr("Mentees, mentors, duos and meetings. The lists hold names, without a lock."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        self.make = Button(self.tr("Make the lists"), icon="download")
        self.make.clicked.connect(self.asked)
        safe = row(Icon("triangle-alert", "warn", 16),
                   Label(self.tr("Not encrypted"), "body2", "text2"), gap=6)  # fmt: skip
        self.add(head, words, None, row(self.make, None, safe, gap=8))


class PreviewCard(Card):
    """What a package would do; ``accepted(path)`` or ``refused``."""

    accepted = Signal(object)
    refused = Signal()

    def __init__(self, path: Path, result: Result) -> None:
        super().__init__(gap=12)
        self._path = path
        seen = result.preview
        self.sentence = self.tr("{new} new, {changed} changed, {conflicts} to choose").format(
            new=seen.new, changed=seen.changed, conflicts=seen.conflicts
        )
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
        self.read = Button(self.tr("Read in"), "primary", "check")
        self.leave = Button(self.tr("Cancel"))
        self.read.clicked.connect(self._on_read)
        self.leave.clicked.connect(self.refused)
        line = row(IconTile("", "package-open", "info", 44), names, self.leave, self.read, gap=12)
        line.setStretch(1, 1)
        self.add(line)

    def _on_read(self) -> None:
        self.accepted.emit(self._path)


class Checks(Card):
    """What is good to know before a package goes; nothing here blocks it."""

    backup_asked = Signal()
    compare_asked = Signal()
    choose_asked = Signal()

    def __init__(self, backed_up_at: dt.datetime | None, doubtful: int, choices: int) -> None:
        super().__init__(pad=0, gap=0)
        has_backup = backed_up_at is not None
        points = sum((not has_backup, doubtful > 0, choices > 0))
        chip = (
            Chip(self.tr("{n} points").format(n=points), "warn")
            if points
            else Chip(self.tr("All good"), "ok")
        )
        self.add(card_header(self.tr("Checks beforehand"), chip), Hair(strong=True))
        self.backup = Button(self.tr("Back up now"), small=True)
        self.backup.clicked.connect(self.backup_asked)
        self.compare = Button(self.tr("Compare"), small=True)
        self.compare.clicked.connect(self.compare_asked)
        self.choose = Button(self.tr("Choose"), small=True)
        self.choose.clicked.connect(self.choose_asked)
        when = shown_moment(backed_up_at) if backed_up_at else self.tr("Never made")
        double = (
            self.tr("{n} rows wait for you").format(n=doubtful)
            if doubtful
            else self.tr("Nobody is there twice")
        )
        open_ = (
            self.tr("{n} to choose").format(n=choices) if choices else self.tr("No open choices")
        )
        lines = column(
            _check(self.tr("Backup made"), when, has_backup, self.backup),
            _check(self.tr("Possibly double"), double, not doubtful,
                   self.compare if doubtful else None),
            _check(self.tr("Choices after a package"), open_, not choices,
                   self.choose if choices else None),
            gap=14, margins=(20, 14, 16, 14),
        )  # fmt: skip
        self.compare.setVisible(bool(doubtful))
        self.choose.setVisible(bool(choices))
        note = Label(
            self.tr("You do not have to solve these points. You can send anyway."),
            "body2", "text2", wraps=True,
        )  # fmt: skip
        foot = row(Icon("info", "text3", 16), note, gap=8, margins=(20, 10, 16, 12))
        foot.setStretch(1, 1)
        self.add(lines, None, Hair(strong=True), foot)


def _check(title: str, line: str, is_good: bool, action: QWidget | None) -> QWidget:
    icon = Icon("circle-check", "ok", 18) if is_good else Icon("circle-alert", "warn", 18)
    words = boxed(column(ElidedLabel(title, "label"), ElidedLabel(line, "body2", "text2"), gap=0))
    parts = row(icon, words, *([action] if action else []), gap=12)
    parts.setStretch(1, 1)
    return boxed(parts)


def history_card(rows: Sequence[PackageRow]) -> Card:
    """Return the list of packages, newest first."""
    title = translate("Packages", "History")
    if not rows:
        empty = EmptyState(
            "arrow-left-right",
            translate("Packages", "No packages yet"),
            translate("Packages", "What you send and read in appears here."),
        )
        return Card(card_header(title), Hair(strong=True), empty, pad=0, gap=0)
    table: DataTable[PackageRow] = DataTable(
        title,
        [
            Column("file", translate("Packages", "Package"), _file, width=260, stretch=1,
                   is_sortable=False),
            Column("at", translate("Packages", "When"), _when, width=120, is_sortable=False),
            Column("records", translate("Packages", "Content"), _content, width=120, drop=1,
                   is_sortable=False),
            Column("state", translate("Packages", "Status"), _state, width=130, is_sortable=False),
        ],
    )  # fmt: skip
    table.rows.set_rows(rows)
    theme = Theme.of_app()
    table.setMinimumHeight(theme.px(38 + 56 * min(5, len(rows)) + 4))
    return Card(card_header(title), table, pad=1, gap=0)


def _file(one: PackageRow) -> Cell:
    name = one.partner or translate("Packages", "Unknown sender")
    if one.direction == "in":
        name = translate("Packages", "From {name}").format(name=name)
    return Cell(name, one.reason or one.file_name, is_strong=True)


def _when(one: PackageRow) -> Cell:
    return Cell(shown_moment(one.at))


def _content(one: PackageRow) -> Cell:
    if not one.records:
        return Cell(translate("Packages", "receipt") if one.state != "refused" else "–")
    return Cell(translate("Packages", "{n} records").format(n=QLocale().toString(one.records)))


def _state(one: PackageRow) -> Cell:
    return Cell(state_words(one.state), chip=_STATES.get(one.state, "neutral"))
