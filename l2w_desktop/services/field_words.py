"""Stored values in words: what a field group is called, and what a value says to people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.forms.values import NotAnEmail, UnreadablePhone
from l2w_desktop.journal.plan import Group, TablePlan, class_of, plans
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import PartialDate, spoken, written
from l2w_desktop.models.fields import info_of
from l2w_desktop.models.folding import clean
from l2w_desktop.models.phones import is_email, phone_text, read_phone
from l2w_desktop.models.types import Bool, Date, Moment
from l2w_desktop.texts import Text

NOTHING: Final = Text(*("",) * 2)
_YES, _NO = Text("ja", "yes"), Text("nee", "no")
_MORE = Text("meer in het dossier", "more in the file")
_DAYS = frozenset(("birth_date", "in_belgium_since"))  # as precise as known
_PHONES = frozenset(("phone",))
# what people call the groups of several columns
_GROUPS: Final[Mapping[str, Text]] = {
    "address": Text("adres", "address"),
    "answer": Text("vraag en uitkomst", "question and outcome"),
    "code": Text("code", "code"),
    "consent": Text("toestemming", "consent"),
    "contact": Text("telefoon en e-mail", "phone and e-mail"),
    "content": Text("hoe en waarover", "how and what about"),
    "decision": Text("beslissing", "decision"),
    "diploma": Text("diploma", "diploma"),
    "end": Text("einde", "end"),
    "gates": Text("voorwaarden", "conditions"),
    "handover": Text("overdracht", "handover"),
    "held": Text("ontmoeting", "meeting"),
    "issue": Text("document", "document"),
    "job": Text("job", "job"),
    "legal": Text("organisatie", "organisation"),
    "level": Text("niveau van het werk", "level of the work"),
    "name": Text("naam", "name"),
    "outcome": Text("situatie", "situation"),
    "period": Text("periode", "period"),
    "plan": Text("opvolgmoment", "follow-up moment"),
    "policy": Text("verzekering", "insurance"),
    "registered": Text("aanmelding", "registration"),
    "request": Text("vraag over gegevens", "request about data"),
    "rhythm": Text("ritme", "rhythm"),
    "rule": Text("bewaarregel", "retention rule"),
    "skill": Text("taal", "language"),
    "start": Text("start", "start"),
    "status": Text("status", "status"),
    "training": Text("opleiding", "training"),
    "visit": Text("bezoek", "visit"),
    "words": Text("woorden", "words"),
    "work": Text("werk", "work"),
}
# questions where Dutch grammar asks for more than the label
_QUESTIONS: Final[Mapping[str, Text]] = {
    "address": Text("Welk adres is juist?", "Which address is right?"),
    "birth_date": Text("Welke geboortedatum is juist?", "Which date of birth is right?"),
    "email": Text("Welk e-mailadres is juist?", "Which e-mail address is right?"),
    "name": Text("Welke naam is juist?", "Which name is right?"),
    "nationality": Text("Welke nationaliteit is juist?", "Which nationality is right?"),
    "note": Text("Welke nota is juist?", "Which note is right?"),
    "period": Text("Welke periode is juist?", "Which period is right?"),
    "phone": Text("Welk gsm-nummer is juist?", "Which mobile number is right?"),
    "status": Text("Welke status is juist?", "Which status is right?"),
}
_ASKED = Text("Wat is juist: {label}?", "What is right: {label}?")
# the order in which people read the columns of a group; the others follow
_READING = (
    "first_name", "last_name", "called_name", "own_script_name", "street", "postcode", "place",
    "status", "status_on", "start_on", "planned_end_on", "language", "level", "met_on", "minutes",
)  # fmt: skip


def group_label(plan: TablePlan, group: Group) -> Text:
    """Return what people call a field group: its own label, or a word for its columns together."""
    if len(group.columns) > 1 and group.name in _GROUPS:
        return _GROUPS[group.name]
    return info_of(plan.table.c[group.columns[0]]).label


def question(name: str, label: Text) -> Text:
    """Return what to ask when a group or a field of a list has two values."""
    return _QUESTIONS.get(name) or _ASKED.fill(label=label)


def in_reading_order(columns: Iterable[str]) -> list[str]:
    """Return the columns of a group in the order in which people read them."""
    order = {name: place for place, name in enumerate(_READING)}
    return sorted(columns, key=lambda name: (order.get(name, len(order)), name))


def value_words(session: Session, plan: TablePlan, name: str, value: Any) -> Text:
    """Return a value of the journal (JSON) as people read it; empty for nothing."""
    if value is None or value in ("", []):
        return NOTHING
    column = plan.table.c[name]
    info, kind = info_of(column), column.type
    if isinstance(value, bool) or isinstance(kind, Bool):
        return _YES if value else _NO
    if info.codes:
        return coded(info.codes, value)
    if isinstance(kind, Date):
        return spoken(dt.date.fromisoformat(value))
    if isinstance(kind, Moment):
        return moment(dt.datetime.fromisoformat(value))
    for reference in plan.references:
        if reference.column == name:
            return _named(session, reference.target, str(value))
    return plain_words(name, value)


def plain_words(name: str, value: Any) -> Text:
    """Return a value that has no list of codes, by the name of its field."""
    if name in _DAYS:
        words = written(PartialDate.stored(str(value)))
    elif name in _PHONES:
        words = phone_text(str(value))
    elif isinstance(value, list | tuple):
        words = ". ".join(str(v) for v in value)
    elif isinstance(value, Mapping):
        return _MORE
    else:
        words = str(value)
    return Text(words, words)


def may_be_typed(plan: TablePlan, name: str) -> bool:
    """Tell whether people can type a value of a column: plain words, no code and no reference."""
    column = plan.table.c[name]
    is_reference = any(r.column == name for r in plan.references)
    is_words = isinstance(column.type, sa.Text) and not is_reference
    return is_words and info_of(column).codes is None and name not in _DAYS


def parsed(name: str, typed: str) -> str | None:
    """Return what was typed as it is stored; None when empty.

    Raises UnreadablePhone or NotAnEmail.
    """
    text = clean(typed)
    if not text:
        return None
    if name in _PHONES:
        phone = read_phone(text)
        if not phone.is_readable:
            raise UnreadablePhone(typed=text)
        return phone.stored
    if name == "email" and not is_email(text):
        raise NotAnEmail(typed=text)
    return text


def coded(codes: str, value: Any) -> Text:
    """Return the words of a code, or of a list of codes joined by commas."""
    listed = code_list(codes)
    labels = [
        listed.label(str(code)) for code in (value if isinstance(value, list | tuple) else [value])
    ]
    return Text(
        capital(", ".join(label.nl for label in labels)),
        capital(", ".join(label.en for label in labels)),
    )


def moment(at: dt.datetime) -> Text:
    """Return a moment on this computer's clock: ``22 november 2026, 10.34 uur``."""
    local = at.astimezone()
    return Text("{day}, {clock} uur", "{day}, {clock}").fill(
        day=spoken(local.date()), clock=f"{local:%H.%M}"
    )


def capital(words: str) -> str:
    """Return words that begin with a capital."""
    return words[:1].upper() + words[1:]


def _named(session: Session, target: str, id_: str) -> Text:
    """Return what a row is called: its name, its number, or else that it is not here."""
    row: Any = session.get(class_of(plans()[target]), id_)
    words = next(
        (str(getattr(row, n)) for n in ("display_name", "name", "number") if getattr(row, n, None)),
        "",
    )
    return Text(words, words) if words else Text("onbekend hier", "unknown here")
