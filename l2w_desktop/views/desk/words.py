"""How the desk says people, questions and times."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QCoreApplication

from l2w_desktop.models.dates import PartialDate, written
from l2w_desktop.services.desk import OUTCOMES, QUESTIONS, Visit
from l2w_desktop.services.visitors import Visitor
from l2w_desktop.texts import Lang
from l2w_desktop.views.clock import clock_time
from l2w_desktop.views.days import short_day
from l2w_desktop.views.statuses import label, status_kind, status_words
from l2w_desktop.views.tokens import Kind
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate  # lupdate finds it by this name
# said shorter on a button than in the code list
_OUTCOMES: Final = {
    "INFO": QT_TRANSLATE_NOOP("Desk", "Information"),
    "AFSPRAAK": QT_TRANSLATE_NOOP("Desk", "Appointment"),
    "INTAKE": QT_TRANSLATE_NOOP("Desk", "Intake"),
    "DOORVERWEZEN": QT_TRANSLATE_NOOP("Desk", "Referred"),
}


def question_words(code: str, lang: Lang) -> str:
    """Return what somebody came for."""
    return label(QUESTIONS, code, lang)


def outcome_words(code: str, lang: Lang) -> str:
    """Return what came of it, in one word."""
    return translate("Desk", _OUTCOMES[code]) if code in _OUTCOMES else label(OUTCOMES, code, lang)


def about(visitor: Visitor) -> str:
    """Return the line below a name that tells one person from another: birth, town, number."""
    born = ""
    if visitor.birth_date:
        day = written(PartialDate.stored(visitor.birth_date))
        born = translate("Desk", "Born {day}").format(day=day)
    parts = [part for part in (born, visitor.place) if part]
    return ", ".join(parts) or visitor.number


def status_chip(visitor: Visitor, lang: Lang) -> tuple[str, Kind] | None:
    """Return the status of the person's file as a chip; None without a file."""
    if not visitor.status:
        return None
    if visitor.role == "mentor":
        return translate("Desk", "Mentor"), "info"
    return status_words(visitor.role, visitor.status, lang), status_kind(visitor.status)


def visitor_name(visit: Visit) -> str:
    """Return the name of the visitor, or that there was none."""
    return visit.name or translate("Desk", "Without a name")


def when_words(visit: Visit, today: dt.date, lang: Lang) -> str:
    """Return the time of a visit of today where it is known, else the day."""
    if visit.on == today and visit.started_at is not None:
        return clock_time(visit.started_at.astimezone(), lang)
    return short_day(visit.on, today, lang)
