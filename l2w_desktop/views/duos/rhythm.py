"""The rhythm of a duo: one tile per duo-month, the current one framed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from l2w_desktop.models.dates import MONTHS, spoken
from l2w_desktop.services.rhythm import DuoMonth, Norm
from l2w_desktop.views.duos.words import amount_words
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Scroll, Shell
from l2w_desktop.views.theme import Theme
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import (
    Card,
    Chip,
    ElidedLabel,
    Inset,
    Label,
    ProgressBar,
    RhythmDots,
    boxed,
    column,
    row,
)
from l2w_desktop.views.widgets.base import set_state


class RhythmTile(Inset):
    """One duo-month: which, how many of the norm, and what that means in words."""

    def __init__(self, shell: Shell, month: DuoMonth, today: dt.date) -> None:
        super().__init__(pad=14, gap=8)
        self.shell = shell
        self.setMinimumWidth(Theme.of_app().px(150))
        is_now = month.first_on <= today <= month.last_on
        title = row(ElidedLabel(self._title(month), "h3"), gap=8)
        title.setStretch(0, 1)
        if is_now:
            title.addWidget(Chip(self.tr("now"), "neutral"))
            set_state(self, "now", True)
        is_later = month.first_on > today
        self.chip = Chip(*self._state(month, is_now, is_later, today))
        amount = self.tr("still to come") if is_later and not month.held else ""
        words = Label(amount or amount_words(month.held, month.norm, month.unit), "body2", "text2")
        meter: QWidget = RhythmDots(min(month.held, month.norm), month.norm)
        if month.unit == "minutes":
            meter = ProgressBar(words.text(), min(month.held, month.norm), month.norm)
            self.add(title, column(words, meter, gap=6), row(self.chip, None))
        else:
            self.add(title, row(meter, words, None, gap=10), row(self.chip, None))
        self.setAccessibleName(f"{self._title(month)}: {words.text()}, {self.chip.text()}")

    def _title(self, month: DuoMonth) -> str:
        if month.first_on.day == 1:
            return say(self.shell, MONTHS[month.first_on.month - 1])
        first = say(self.shell, spoken(month.first_on, is_short=True, today=month.first_on))
        last = say(self.shell, spoken(month.last_on, is_short=True, today=month.last_on))
        return f"{first} – {last}"

    def _state(
        self, month: DuoMonth, is_now: bool, is_later: bool, today: dt.date
    ) -> tuple[str, Kind, str]:
        if month.is_met:
            return self.tr("On rhythm"), "ok", "check"
        if is_now:
            days = month.days_left(today)
            words = self.tr("1 day left") if days == 1 else self.tr("{n} days left")
            return words.format(n=days), "warn", "minus"
        if is_later:
            return self.tr("Later"), "neutral", "clock"
        if month.level == "red":
            return self.tr("No contact"), "danger", "x"
        return self.tr("Under rhythm"), "warn", "minus"


class RhythmCard(Card):
    """All duo-months side by side; more than fit scroll, the current one always visible."""

    def __init__(
        self, shell: Shell, months: Sequence[DuoMonth], norm: Norm, today: dt.date
    ) -> None:
        super().__init__(pad=20, gap=14)
        self.tiles = [RhythmTile(shell, month, today) for month in months]
        self._now: RhythmTile | None = None
        for tile, month in zip(self.tiles, months, strict=True):
            if month.first_on <= today <= month.last_on:
                self._now = tile
        head = row(
            ElidedLabel(self.tr("Rhythm per month"), "h2"),
            None,
            ElidedLabel(self._norm(months, norm), "caption", "text2"),
        )
        line = row(*self.tiles, gap=10)
        for place in range(len(self.tiles)):
            line.setStretch(place, 1)
        strip = boxed(line)
        self._scroll = Scroll(strip)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFixedHeight(strip.sizeHint().height() + 2)
        self.add(head, self._scroll)

    @override
    def showEvent(self, event):  # type: ignore[no-untyped-def]
        super().showEvent(event)
        if self._now is not None:
            self._scroll.ensureWidgetVisible(self._now, 10, 0)

    def _norm(self, months: Sequence[DuoMonth], norm: Norm) -> str:
        if norm.unit == "minutes":
            words = self.tr("Norm: {n} hours a week.").format(n=f"{norm.amount / 60:g}")
        elif norm.amount == 1:
            words = self.tr("Norm: 1 meeting a month.")
        else:
            words = self.tr("Norm: {n} meetings a month.").format(n=norm.amount)
        over = [m for m in months if m.is_complete]
        if not over:
            return words
        met = sum(m.is_met for m in over)
        reached = self.tr("Reached in {n} of {of} full months.").format(n=met, of=len(over))
        return f"{words} {reached}"
