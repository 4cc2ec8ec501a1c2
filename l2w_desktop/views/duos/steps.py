"""The one next step of a duo, with the button that does it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from l2w_desktop.services.duo_file import DuoFile
from l2w_desktop.services.duo_gates import MISSING
from l2w_desktop.views.duos.words import amount_words, day_words
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell

translate = QCoreApplication.translate
Action = Literal["start", "print", "log", "end", "rematch"]


@dataclass(frozen=True, slots=True)
class Step:
    """What comes next, in a sentence or two, and the verb that does it."""

    title: str
    verb: str
    action: Action
    icon: str


def next_step(shell: Shell, found: DuoFile, today: dt.date) -> Step | None:
    """Return the next step of a duo; None when it is on rhythm and nothing is asked."""
    if found.is_ended:
        return None if found.is_barred else _after(shell, found)
    if not found.is_started:
        return _before(shell, found)
    end = found.row.planned_end_on
    if end is not None and end <= today:
        return Step(
            translate("DuoSteps", "The period ended on {day}. End the duo.").format(
                day=day_words(shell, end, today)
            ),
            translate("DuoSteps", "End the duo"),
            "end",
            "calendar",
        )
    return _rhythm(shell, found, today)


def _after(shell: Shell, found: DuoFile) -> Step:
    name = found.row.mentee.name
    return Step(
        translate("DuoSteps", "This duo is over. Does {name} still look for a mentor?").format(
            name=name
        ),
        translate("DuoSteps", "Find another mentor"),
        "rematch",
        "search",
    )


def _before(shell: Shell, found: DuoFile) -> Step:
    missing = list(found.row.missing)
    words = ", ".join(say(shell, MISSING[code]) for code in missing)
    if "AGREEMENT_SIGNED" in missing and not found.issued:
        return Step(
            translate("DuoSteps", "Print the agreement. Still missing: {what}.").format(what=words),
            translate("DuoSteps", "Print the agreement"),
            "print",
            "printer",
        )
    if missing:
        return Step(
            translate("DuoSteps", "Complete the papers. Still missing: {what}.").format(what=words),
            translate("DuoSteps", "Complete and start"),
            "start",
            "file-check",
        )
    return Step(
        translate("DuoSteps", "All papers are in order. Start the duo."),
        translate("DuoSteps", "Start the duo"),
        "start",
        "circle-check",
    )


def _rhythm(shell: Shell, found: DuoFile, today: dt.date) -> Step | None:
    month = next((m for m in found.months if m.first_on <= today <= m.last_on), None)
    if month is None or month.is_met:
        return None
    day = day_words(shell, month.last_on, today, is_short=False)
    days = month.days_left(today)
    left = (
        translate("DuoSteps", "1 day left.")
        if days == 1
        else translate("DuoSteps", "{n} days left.").format(n=days)
    )
    amount = amount_words(month.held, month.norm, month.unit)
    return Step(
        translate("DuoSteps", "Meet before {day}. {left} This month: {amount}.").format(
            day=day, left=left, amount=amount
        ),
        translate("DuoSteps", "Log meeting"),
        "log",
        "calendar",
    )
