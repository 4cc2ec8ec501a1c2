"""The facts of a file as label and value, read off the declared form; nothing is said twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from l2w_desktop.forms import Entry, Form, Kind
from l2w_desktop.forms.values import shown
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.models.skills import SpokenLanguage
from l2w_desktop.services.files import File
from l2w_desktop.texts import Lang
from l2w_desktop.views.inputs.suggest import capital
from l2w_desktop.views.inputs.week import DAYS, PARTS

translate = QCoreApplication.translate

# short facts stand two on a line, long ones take a line of their own
SHORT: Mapping[str, tuple[str, ...]] = {
    "mentee": (
        "person.phone", "place", "person.nationality",
        "education.diploma", "education.title", "mentee.max_km", "mentee.online_ok",
    ),
    "mentor": (
        "person.phone", "place", "mentor.occupation",
        "mentor.employer", "education.diploma", "mentor.max_km", "mentor.online_ok",
        "mentor.note_received_on", "mentor.trained_on",
    ),
}  # fmt: skip
LONG: Mapping[str, tuple[str, ...]] = {
    "mentee": (
        "person.email", "person.languages", "mentee.sectors", "mentee.needs", "mentee.goals",
        "mentee.slots",
    ),
    "mentor": (
        "person.email", "person.languages", "mentor.sectors", "mentor.offers", "mentor.slots",
    ),
}  # fmt: skip


def facts(file: File, form: Form, keys: Iterable[str], lang: Lang) -> list[tuple[str, str]]:
    """Return the label and the words of each key that the file knows."""
    found = (_fact(file, form, key, lang) for key in keys)
    return [fact for fact in found if fact[1]]


def _fact(file: File, form: Form, key: str, lang: Lang) -> tuple[str, str]:
    if key == "place":
        parts = (file.values.get("person.postcode"), file.values.get("person.place"))
        return translate("People", "Lives in"), " ".join(part for part in parts if part)
    entry = form.entry(key)
    return capital(entry.label.in_(lang)), said(entry, file.values.get(key), lang)


def said(entry: Entry, value: Any, lang: Lang) -> str:
    """Return a stored value in words."""
    if value is None:
        return ""
    if entry.kind is Kind.YES_NO:
        return translate("Inputs", "Yes") if value else translate("Inputs", "No")
    if entry.kind is Kind.LANGUAGES:
        return ", ".join(_language(skill, lang) for skill in value)
    if entry.codes == "slots":
        return _slots(value, lang)
    if entry.kind is Kind.CODES and entry.codes:
        labels = [code_list(entry.codes).label(code).in_(lang) for code in value]
        return capital(", ".join(labels))
    if entry.kind is Kind.CODE and entry.codes:
        return capital(code_list(entry.codes).label(value).in_(lang))
    if entry.kind is Kind.LINES:
        return ". ".join(value)
    if entry.column == "max_km":
        return translate("People", "{n} km").format(n=value)
    return str(shown(entry, value))


def _language(skill: SpokenLanguage, lang: Lang) -> str:
    name = capital(code_list("languages").label(skill.language).in_(lang))
    if skill.is_native:
        return translate("People", "{language} (mother tongue)").format(language=name)
    return f"{name} {skill.level}" if skill.level else name


def _slots(codes: Iterable[str], lang: Lang) -> str:
    """Return the parts of the week day by day: ``ma voormiddag, di avond``."""
    listed, parts = code_list("slots"), dict(PARTS)
    words = []
    for code in sorted(codes, key=listed.codes.index):
        choice = listed[code]
        day = DAYS[int(choice.details["weekday"]) - 1].in_(lang)
        words.append(f"{day} {parts[choice.details['part']].in_(lang)}")
    return capital(", ".join(words))


def age(file: File, today: dt.date) -> str:
    """Return the age in words, with *about* when the day of birth is not known."""
    stored = file.values.get("person.birth_date")
    if not stored:
        return ""
    found = PartialDate.stored(stored).age_on(today)
    words = (
        translate("People", "about {n} years old")
        if found.is_estimated
        else translate("People", "{n} years old")
    )
    return words.format(n=found.years)
