"""Typed words to values and back, per kind of entry; what is wrong is said in one sentence."""

from __future__ import annotations

import datetime as dt
from typing import Any

from l2w_desktop.errors import UserError
from l2w_desktop.forms.form import Entry, Kind
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import PartialDate, written
from l2w_desktop.models.folding import clean
from l2w_desktop.models.phones import is_email, phone_text, read_phone
from l2w_desktop.models.places import read_postcode
from l2w_desktop.models.skills import SpokenLanguage
from l2w_desktop.models.typed_dates import parse_birth_date, parse_day
from l2w_desktop.texts import Text

MOST_LINES = 3


class NotAnEmail(UserError):
    """The text is no e-mail address."""

    text = Text(
        "‘{typed}’ is geen e-mailadres. Een adres heeft een @ en een punt, zoals naam@example.org.",
        "‘{typed}’ is not an e-mail address. It needs an @ and a dot, such as name@example.org.",
    )


class UnreadablePhone(UserError):
    """The text is no phone number that we know."""

    text = Text(
        "‘{typed}’ is geen volledig nummer. Een gsm-nummer heeft 10 cijfers.",
        "‘{typed}’ is not a complete number. A Belgian mobile number has 10 digits.",
    )


class NotAWhole(UserError):
    """The text is no whole number of 0 or more."""

    text = Text(
        "‘{typed}’ is geen geheel getal. Schrijf bijvoorbeeld 25.",
        "‘{typed}’ is not a whole number. Write for example 25.",
    )


class NotInList(UserError):
    """The words are no choice of the field's list."""

    text = Text(
        "‘{typed}’ staat niet in de lijst. Typ een paar letters en kies er een.",
        "‘{typed}’ is not in the list. Type a few letters and choose one.",
    )


class TooManyLines(UserError):
    """More lines than the form has room for."""

    text = Text(
        "Er staan {count} regels. Kies er hoogstens drie.",
        "There are {count} lines. Choose at most three.",
    )


class Required(UserError):
    """A value that finishing asks for is missing."""

    text = Text("Vul ‘{label}’ in om af te ronden.", "Fill in ‘{label}’ to finish.")


def parsed(entry: Entry, typed: Any, today: dt.date) -> Any:
    """Return the value of what was typed or chosen; None when it is empty.

    Languages come as rows of (code or word, CEFR level or empty, is mother tongue).
    Raises a UserError with one sentence for the place below the field.
    """
    if entry.kind is Kind.CODES:
        return tuple(typed or ()) or None
    if entry.kind is Kind.LANGUAGES:
        return tuple(_skill(*row) for row in typed or ()) or None
    if not isinstance(typed, str):
        return typed
    text = clean(typed)
    if not text:
        return None
    if entry.kind is Kind.CODE and entry.codes:
        return _code(text, entry.codes)
    return _READERS.get(entry.kind, _as_is)(text, today)


def shown(entry: Entry, value: Any) -> Any:
    """Return a stored value as the field shows it; what ``parsed`` reads back."""
    if value is None:
        return () if entry.kind in (Kind.CODES, Kind.LANGUAGES) else ""
    if entry.kind is Kind.LANGUAGES:
        return tuple((s.language, s.level or "", s.is_native) for s in value)
    if entry.kind is Kind.PARTIAL_DATE:
        return written(PartialDate.stored(value))
    if entry.kind is Kind.DATE:
        return written(value)
    if entry.kind is Kind.PHONE:
        return phone_text(value)
    if entry.kind is Kind.LINES:
        return "\n".join(value)
    return str(value) if entry.kind is Kind.WHOLE else value


def _code(text: str, name: str) -> str:
    """Return the code that the text is or names: ``UA``, ``Oekraïne``, ``Ukraine``."""
    found = text if text in code_list(name) else code_list(name).find(text)
    if found is None:
        raise NotInList(typed=text)
    return found


def _skill(word: str, level: str, is_native: bool) -> SpokenLanguage:
    return SpokenLanguage(_code(clean(word), "languages"), level or None, bool(is_native))


def _as_is(text: str, _today: dt.date) -> str:
    return text


def _partial(text: str, today: dt.date) -> str:
    return str(parse_birth_date(text, today))


def _day(text: str, today: dt.date) -> dt.date:
    return parse_day(text, today)


def _email(text: str, _today: dt.date) -> str:
    if not is_email(text):
        raise NotAnEmail(typed=text)
    return text


def _phone(text: str, _today: dt.date) -> str:
    phone = read_phone(text)
    if not phone.is_readable:
        raise UnreadablePhone(typed=text)
    return phone.stored


def _postcode(text: str, _today: dt.date) -> str:
    return read_postcode(text)


def _whole(text: str, _today: dt.date) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise NotAWhole(typed=text)
    return int(text)


def _lines(text: str, _today: dt.date) -> tuple[str, ...]:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    if len(lines) > MOST_LINES:
        raise TooManyLines(count=len(lines))
    return lines


_READERS = {
    Kind.PARTIAL_DATE: _partial,
    Kind.DATE: _day,
    Kind.EMAIL: _email,
    Kind.PHONE: _phone,
    Kind.POSTCODE: _postcode,
    Kind.WHOLE: _whole,
    Kind.LINES: _lines,
}
