"""The card of a duo that ended: where the mentee stands at the end and some months later."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from l2w_desktop.models.choices import code_list
from l2w_desktop.services.duo_file import DuoFile
from l2w_desktop.services.follow_ups import EARLY, FollowUpRow
from l2w_desktop.views.duos.words import day_words
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import (
    Button,
    Card,
    Chip,
    ElidedLabel,
    Hair,
    IconButton,
    IconTile,
    boxed,
    card_header,
    column,
    row,
)

LEVELS: Final[dict[str, Kind]] = {
    "YES": "ok", "PARTLY": "warn", "NO": "danger", "UNKNOWN": "neutral"
}  # fmt: skip


class FollowUpCard(Card):
    """One line per moment; ``asked(row)`` to record or correct one."""

    asked = Signal(object)

    def __init__(self, shell: Shell, found: DuoFile, today: dt.date) -> None:
        super().__init__(pad=0, gap=0)
        self.shell, self.today = shell, today
        self.rows = {row.id: row for row in found.follow_ups}
        self.buttons: list[Button] = []
        done = sum(row.state == "done" for row in found.follow_ups)
        words = self.tr("{n} of {total} recorded").format(n=done, total=len(found.follow_ups))
        self.add(
            card_header(self.tr("Follow-up"), ElidedLabel(words, "caption", "text2")),
            Hair(strong=True), 4,
        )  # fmt: skip
        for row_ in found.follow_ups:
            self.add(self._line(row_))
        self.add(6)

    def _line(self, found: FollowUpRow) -> QWidget:
        moment = say(self.shell, code_list("follow_up_moment").label(found.moment))
        title = moment[:1].upper() + moment[1:]
        lines = column(
            ElidedLabel(title, "h3"), ElidedLabel(self._what(found), "body2", "text2"), gap=2
        )
        icon, kind = {
            "done": ("user-check", "ok"), "due": ("phone", "duo"),
            "missed": ("minus", "neutral"), "planned": ("clock", "neutral"),
        }[found.state]  # fmt: skip
        tile = IconTile("", icon, kind, 32)  # type: ignore[arg-type]
        line = row(tile, boxed(lines), gap=10, margins=(20, 7, 12, 7))
        line.setStretch(1, 1)
        level = found.measured.at_level if found.measured else None
        if level is not None:
            label = say(self.shell, code_list("at_level").label(level))
            line.addWidget(Chip(label[:1].upper() + label[1:], LEVELS[level]))
        if found.state != "planned":
            line.addWidget(self._button(found, title))
        return boxed(line)

    def _button(self, found: FollowUpRow, title: str) -> Button:
        if found.state == "done":
            words = self.tr("Correct the follow-up: {moment}").format(moment=title)
            button: Button = IconButton(words, "pencil", "link", small=True)
        else:
            button = Button(self.tr("Record"), small=True)
            button.setAccessibleName(self.tr("Record the follow-up: {moment}").format(moment=title))
        button.setProperty("follow_up", found.id)
        button.clicked.connect(self._on_button)
        self.buttons.append(button)
        return button

    def _what(self, found: FollowUpRow) -> str:
        """Return the line below the moment: what was heard, or when it is asked."""
        if found.measured is not None:
            said = say(self.shell, code_list("follow_up_outcome").label(found.measured.outcome))
            day = day_words(self.shell, found.measured.done_on, self.today)
            return f"{said[:1].upper()}{said[1:]} · {day}"
        if found.state == "due":
            words = self.tr("Ask until {day}")
            return words.format(day=day_words(self.shell, found.until_on, self.today))
        if found.state == "missed":
            words = self.tr("Not asked in time, it was {day}")
            return words.format(day=day_words(self.shell, found.due_on, self.today))
        words = self.tr("Can be asked from {day}")
        return words.format(day=day_words(self.shell, found.due_on - EARLY, self.today))

    def _on_button(self) -> None:
        self.asked.emit(self.rows[str(self.sender().property("follow_up"))])
