"""The cards around the worklist: four figures, duos under the norm, registrations per week."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy

from l2w_desktop.services.running_duos import RunningDuo
from l2w_desktop.services.today import ENDING_DAYS, LATE_DAYS, SILENT_DAYS, Today
from l2w_desktop.views.days import shown_day
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.widgets import (
    BarChart,
    Button,
    Card,
    Chip,
    DoubleAvatar,
    ElidedLabel,
    FigureCard,
    IconTile,
    Label,
    RhythmDots,
    Ring,
    Sparkline,
    row,
)

MOST_DUOS = 5
_LEFT = Qt.AlignmentFlag.AlignLeft
translate = QCoreApplication.translate  # lupdate finds it by this name


def figure_cards(found: Today, day: dt.date) -> QBoxLayout:
    """Return the four figures beside each other, in two pairs that may stand below each other."""
    pairs = (
        (_active(found), _waiting(found)),
        (_met(found, day), _room(found)),
    )
    both = row(gap=16)
    for first, second in pairs:
        pair = row(first, second, gap=16)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        both.addLayout(pair, 1)
    return both


def _active(found: Today) -> FigureCard:
    active = found.active
    said = translate("TodayCards", "Number per week: {course}").format(
        course=", ".join(str(n) for n in active.course)
    )
    below = translate("TodayCards", "{n} started this month").format(n=active.started)
    line = Sparkline(active.course, said) if active.number else None
    return FigureCard(translate("TodayCards", "Active duos"), _whole(active.number), below, line)


def _waiting(found: Today) -> FigureCard:
    waiting, name = found.waiting, translate("TodayCards", "Wait for a mentor")
    below = translate("TodayCards", "nobody waits")
    if waiting.longest_days is not None:
        below = translate("TodayCards", "longest wait {n} days").format(n=waiting.longest_days)
    return FigureCard(name, _whole(waiting.number), below, IconTile("", "clock", "warn", 44))


def _met(found: Today, day: dt.date) -> FigureCard:
    met, month = found.met, shown_day(day, "MMMM")
    if met.unit == "meetings":
        name, share = translate("TodayCards", "Meetings in {month}"), 1
    else:
        name, share = translate("TodayCards", "Hours in {month}"), 60
    below = translate("TodayCards", "of {n} by the norm").format(n=_whole(met.wanted // share))
    ring = Ring(met.percent, month) if met.wanted else None
    return FigureCard(name.format(month=month), _whole(met.held // share), below, ring)


def _room(found: Today) -> FigureCard:
    room, name = found.room, translate("TodayCards", "Mentors with room")
    below = translate("TodayCards", "of {total}, {places} free places").format(
        total=_whole(room.of_mentors), places=_whole(room.places)
    )
    ring = Ring(round(100 * room.mentors / room.of_mentors), name) if room.of_mentors else None
    return FigureCard(name, _whole(room.mentors), below, ring)


class DuoLine(Button):
    """The name of a duo as a quiet button; ``chosen(id)``."""

    chosen = Signal(str)

    def __init__(self, duo: RunningDuo) -> None:
        super().__init__(duo.name, "link", small=True)
        self._id = duo.id
        self.clicked.connect(self._on_click)

    def _on_click(self) -> None:
        self.chosen.emit(self._id)


def under_norm_card(
    found: Today, day: dt.date, on_duo: Callable[[str], None], on_all: Callable[[], None]
) -> Card:
    """Return the duos that miss meetings in the duo-month they are in, soonest end first."""
    everybody = Button(translate("TodayCards", "All duos"), "link", small=True)
    everybody.clicked.connect(on_all)
    head = row(ElidedLabel(translate("TodayCards", "Duos under the norm"), "h2"), everybody, gap=8)
    head.setStretch(0, 1)
    card = Card(head, gap=6)
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if not found.under_norm:
        card.add(Label(translate("TodayCards", "Every duo is on rhythm."), "body2", "text2"))
        return card
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(8)
    for place, duo in enumerate(found.under_norm[:MOST_DUOS]):
        assert duo.month
        mentee, mentor = duo.mentee, duo.mentor
        name = DuoLine(duo)
        name.chosen.connect(on_duo)
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        grid.addWidget(
            DoubleAvatar((mentee.name, mentee.person_id), (mentor.name, mentor.person_id), 30),
            place, 0, _LEFT,
        )  # fmt: skip
        grid.addWidget(name, place, 1, _LEFT)
        if duo.month.unit == "meetings":
            grid.addWidget(RhythmDots(duo.month.held, duo.month.norm), place, 2)
        else:
            share = f"{duo.month.held / 60:g} / {duo.month.norm / 60:g}"
            grid.addWidget(Label(share, "body2", "text2"), place, 2)
        grid.addWidget(_state(duo, day), place, 3)
    grid.setColumnStretch(1, 1)
    card.add(grid)
    hidden = len(found.under_norm) - MOST_DUOS
    if hidden > 0:
        card.add(
            Label(translate("TodayCards", "and {n} more").format(n=hidden), "caption", "text3")
        )
    return card


def _state(duo: RunningDuo, day: dt.date) -> Chip:
    assert duo.month
    left = duo.month.days_left(day)
    kind: Kind = "danger" if left <= LATE_DAYS else "warn" if left <= ENDING_DAYS else "neutral"
    if duo.silent_days(day) >= SILENT_DAYS and not duo.month.held:
        return Chip(translate("TodayCards", "No contact"), "danger")
    return Chip(translate("TodayCards", "{n} days left").format(n=left), kind)


def registrations(found: Today) -> Card:
    """Return the bar chart of new mentees per week."""
    first, last = found.weeks[0].number, found.weeks[-1].number
    head = row(
        ElidedLabel(translate("TodayCards", "New mentees per week"), "h2"),
        Label(
            translate("TodayCards", "Week {first} to {last}").format(first=first, last=last),
            "caption",
            "text2",
        ),
        gap=8,
    )
    head.setStretch(0, 1)
    bars = [(str(week.number), week.registered) for week in found.weeks]
    return Card(head, BarChart(bars, translate("TodayCards", "New mentees per week")), gap=10)


def _whole(number: int) -> str:
    return QLocale().toString(number)
