"""Words that several screens of the page share: days, states, rhythm, reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from l2w_desktop.matching import Explanation, Rule
from l2w_desktop.matching import words as told
from l2w_desktop.matching.words import Chip
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import spoken
from l2w_desktop.services.match_sheet import named
from l2w_desktop.services.rhythm import DuoMonth, Unit
from l2w_desktop.texts import Text
from l2w_desktop.views.here import say
from l2w_desktop.views.page import Shell
from l2w_desktop.views.table import Cell
from l2w_desktop.views.tokens import Kind

_KINDS: Final[Mapping[str, Kind]] = {
    "VOORSTEL": "info",
    "AANVAARD_DOOR_BEIDEN": "info",
    "KENNISMAKING": "info",
    "BEDENKTIJD": "info",
    "ACTIEF": "duo",
    "VERLENGD": "duo",
    "AFGEROND": "ok",
}

_LTR = "\u200e"  # left-to-right mark: an Arabic name does not turn the whole line around
_PARTS: Final = {
    "vm": Text("Voormiddag", "Morning"),
    "nm": Text("Namiddag", "Afternoon"),
    "av": Text("Avond", "Evening"),
}
_DAYS: Final = {
    "ma": Text("maandag", "Monday"),
    "di": Text("dinsdag", "Tuesday"),
    "wo": Text("woensdag", "Wednesday"),
    "do": Text("donderdag", "Thursday"),
    "vr": Text("vrijdag", "Friday"),
    "za": Text("zaterdag", "Saturday"),
    "zo": Text("zondag", "Sunday"),
}


def day_words(shell: Shell, day: dt.date | None, today: dt.date, *, is_short: bool = True) -> str:
    """Return ``18 nov`` (with the year when it is another), or ``18 november 2026``."""
    if day is None:
        return ""
    return say(shell, spoken(day, is_short=is_short, today=today))


def duo_status(shell: Shell, status: str) -> tuple[str, Kind]:
    """Return the words and the colour of a duo's state."""
    words = say(shell, code_list("duo_status").label(status))
    return words[:1].upper() + words[1:], _KINDS.get(status, "neutral")


def amount_words(held: int, norm: int, unit: Unit) -> str:
    """Return ``1 van 2``, ``3, norm is 2`` or ``3 van 8 uur``."""
    translate = QCoreApplication.translate
    if unit == "minutes":
        words = translate("DuoWords", "{held} of {norm} hours")
        return words.format(held=_hours(held), norm=_hours(norm))
    if held > norm:
        words = translate("DuoWords", "{held}, norm is {norm}")
    else:
        words = translate("DuoWords", "{held} of {norm}")
    return words.format(held=held, norm=norm)


def minutes_words(minutes: int) -> str:
    """Return ``1 uur 30`` or ``45 minuten``."""
    hours, rest = divmod(minutes, 60)
    if minutes and not hours:
        return QCoreApplication.translate("DuoWords", "{n} minutes").format(n=rest)
    if not rest:
        one = QCoreApplication.translate("DuoWords", "1 hour")
        many = QCoreApplication.translate("DuoWords", "{n} hours").format(n=hours)
        return one if hours == 1 else many
    return QCoreApplication.translate("DuoWords", "{h} h {m:02}").format(h=hours, m=rest)


def month_cell(month: DuoMonth | None) -> Cell:
    """Return the rhythm of this duo-month as dots; hours as words."""
    if month is None:
        return Cell(QCoreApplication.translate("DuoWords", "not started"))
    words = amount_words(month.held, month.norm, month.unit)
    if month.unit == "minutes":
        return Cell(words)
    return Cell(words, dots=(min(month.held, month.norm), month.norm))


def chips_of(found: Explanation) -> tuple[Chip, ...]:
    """Return the reasons of a pair as chips, the strongest first."""
    return told.chips(found.parts, named)


def whole_score(found: Explanation) -> int:
    """Return the score in whole points: the sum of the addends that are shown."""
    return sum(told.whole_points(found.parts))


def hidden_words(shell: Shell, dropped: Mapping[Rule, int]) -> str:
    """Return ``3 mentoren tonen we niet: 2 te ver, 1 geen vrije plaats.``; empty when none is."""
    total = sum(dropped.values())
    if not total:
        return ""
    reasons = ", ".join(f"{n} {say(shell, told.RULES[rule])}" for rule, n in dropped.items())
    one = QCoreApplication.translate("DuoWords", "We do not show 1 mentor: {reasons}.")
    many = QCoreApplication.translate("DuoWords", "We do not show {n} mentors: {reasons}.")
    return (one if total == 1 else many).format(n=total, reasons=reasons)


def labels(shell: Shell, list_name: str, codes: Sequence[str]) -> str:
    """Return the words of several codes, with commas."""
    return ", ".join(say(shell, code_list(list_name).label(code)) for code in codes)


def half_days(shell: Shell, slots: Sequence[str]) -> str:
    """Return ``Avond: dinsdag, woensdag. Voormiddag: zaterdag.``, in the order of the day."""
    lines = []
    for part, name in _PARTS.items():
        days = [slot[:2] for slot in slots if slot.endswith(part)]
        if days:
            words = ", ".join(say(shell, _DAYS[day]) for day in _DAYS if day in days)
            lines.append(f"{say(shell, name)}: {words}.")
    return " ".join(lines)


def couple(mentee: str, mentor: str) -> str:
    """Return both names, the mentee always at the left, in whatever scripts they are."""
    return f"{_LTR}{mentee}{_LTR} & {mentor}"


def _hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return str(hours) if not rest else f"{hours}.{rest:02}"
