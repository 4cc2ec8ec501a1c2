"""Who stands at the desk: find a person while one types, or open a file for a newcomer."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.forms.values import parsed
from l2w_desktop.models import DeskVisit, Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.folding import clean, folded
from l2w_desktop.services import desk, duplicates, intake, lookup
from l2w_desktop.services.desk import Asked, Visit
from l2w_desktop.texts import Text

SHOWN = 5
_FEWEST_DIGITS = 3  # of a phone number behind its 0, before it is looked for
_PHONE = re.compile(r"[\d\s+./()-]+")
_SHORT_NUMBER = re.compile(r"([2-9A-Z]{2})-(\d{1,5})")  # 7K-12, as people say a file number
Role = Literal["mentee", "mentor", ""]


class NoPerson(UserError):
    """A number that is no number of a person."""

    text = Text(
        "‘{id}’ is geen nummer van een persoon. Geef een dossiernummer van een mentee of mentor.",
        "‘{id}’ is not the number of a person. Give the file number of a mentee or mentor.",
    )


class NameNeeded(UserError):
    """A newcomer without any name."""

    text = Text(
        "Vul een voornaam of familienaam in, of noteer een bezoek zonder naam.",
        "Fill in a first or last name, or note a visit without a name.",
    )


class KnownAlready(UserError):
    """A newcomer of whom the register knows the name and more; a person decides."""

    text = Text(
        "{name} staat al in het register. Kies die persoon, of zeg dat het iemand anders is.",
        "{name} is in the register already. Choose that person, or say that it is another.",
    )


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person as the desk recognises one; the file that says most about the person goes along."""

    person_id: str
    name: str
    birth_date: str | None
    place: str | None
    role: Role = ""
    role_id: str = ""
    number: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What is asked of somebody who comes for the first time; the phone as typed."""

    first: str = ""
    last: str = ""
    phone: str = ""

    @classmethod
    def of_words(cls, text: str) -> Newcomer:
        """Return the newcomer of a typed name: the first word is the first name."""
        first, _, last = clean(text).partition(" ")
        return cls(first, last.strip())


@dataclass(frozen=True, slots=True)
class MaybeKnown:
    """Somebody who may be the newcomer, and why; ``is_likely`` asks for a decision."""

    visitor: Visitor
    reason: Text
    is_likely: bool


def find_visitors(session: Session, text: str, limit: int = SHOWN) -> tuple[Visitor, ...]:
    """Return people by the beginning or inside of their names, by file number or phone.

    Accents and case do not matter. Names that begin so come first, then who came last.
    """
    words = folded(text).split()
    if not words:
        return ()
    padded = " " + Person.search_words
    named = sa.and_(*(Person.search_words.contains(w, autoescape=True) for w in words))
    starts = sa.and_(*(padded.contains(f" {word}", autoescape=True) for word in words))
    last_visit = (
        sa.select(sa.func.max(DeskVisit.visited_on))
        .where(DeskVisit.person_id == Person.id, DeskVisit.is_archived.is_not(True))
        .scalar_subquery()
    )
    query = (
        sa.select(Person)
        .where(Person.is_archived.is_not(True), sa.or_(named, *_by_number(text)))
        .order_by(
            sa.case((starts, 0), else_=1), last_visit.desc().nulls_last(),
            Person.folded_first, Person.folded_last, Person.id,
        )
        .limit(limit)
    )  # fmt: skip
    return _visitors(session, session.scalars(query).all())


def visitor(session: Session, person_id: str) -> Visitor:
    """Return one person as the desk shows one."""
    return _visitors(session, [session.get_one(Person, person_id)])[0]


def person_named(session: Session, text: str) -> str:
    """Return the person's id by the id or file number of a person, mentee or mentor.

    Raises NotFound or NoPerson.
    """
    row = lookup.find_any(session, text)
    if isinstance(row, Mentee | Mentor):
        return row.person_id
    if not isinstance(row, Person):
        raise NoPerson(id=text)
    return row.id


def maybe_known(session: Session, who: Newcomer, on: dt.date) -> tuple[MaybeKnown, ...]:
    """Return who in the register may be the newcomer, likeliest first.

    A phone that is not complete yet is left out of the comparison.
    """
    try:
        phone = _phone(who, on)
    except UserError:
        phone = ""
    found = duplicates.candidates(session, first=who.first, last=who.last, phone=phone)
    people = {p.id: p for p in _people(session, [c.person_id for c in found])}
    shown = {v.person_id: v for v in _visitors(session, people.values())}
    return tuple(
        MaybeKnown(shown[c.person_id], c.reason, duplicates.is_doubtful(c.signals)) for c in found
    )


def refuse_known(session: Session, who: Newcomer, on: dt.date, apart: Collection[str] = ()) -> None:
    """Raise KnownAlready when the newcomer is likely somebody whom nobody said to be another.

    Ask this before the write: comparing belongs in no transaction that others wait for.
    """
    for known in maybe_known(session, who, on):
        if known.is_likely and known.visitor.person_id not in apart:
            raise KnownAlready(name=known.visitor.name)


def add_person_and_visit(
    session: Session, who: Newcomer, asked: Asked, *, today: dt.date, user_id: str = "",
    apart: Collection[str] = (),
) -> tuple[Visit, str]:  # fmt: skip
    """Open a file for a newcomer (a mentee, AANGEMELD) and log the visit.

    ``apart`` are the people of whom was said that they are somebody else. Returns the visit and
    the id of the mentee. Raises NameNeeded, UnreadablePhone and what ``log_visit`` raises; ask
    ``refuse_known`` first.
    """
    names = {"person.first_name": clean(who.first), "person.last_name": clean(who.last)}
    if not any(names.values()):
        raise NameNeeded
    values: dict[str, Any] = {key: name for key, name in names.items() if name}
    if phone := _phone(who, asked.on):
        values["person.phone"] = phone
    mentee_id = intake.save(session, INTAKE_MENTEE, None, values, asked.on)
    person_id = session.get_one(Mentee, mentee_id).person_id
    for other in apart:
        duplicates.judge_apart(session, person_id, other, today)
    logged = desk.log_visit(session, asked, today=today, person_id=person_id, user_id=user_id)
    return logged, mentee_id


def take_back(session: Session, visit_id: str, mentee_id: str = "") -> None:
    """Put a visit in the bin, and with ``mentee_id`` the newcomer whose file it opened."""
    desk.archive(session, visit_id)
    if mentee_id:
        mentee = session.get_one(Mentee, mentee_id)
        mentee.is_archived = True
        session.get_one(Person, mentee.person_id).is_archived = True


def _phone(who: Newcomer, on: dt.date) -> str:
    return parsed(INTAKE_MENTEE.entry("person.phone"), who.phone, on) or ""


def _by_number(text: str) -> list[sa.ColumnElement[bool]]:
    """Return the conditions of a text that may be a file number or a phone number."""
    typed = text.strip().upper()
    digits = re.sub(r"\D", "", typed).lstrip("0")
    found: list[sa.ColumnElement[bool]] = []
    if _PHONE.fullmatch(typed) and len(digits) >= _FEWEST_DIGITS:
        found.append(Person.phone.contains(digits, autoescape=True))
    elif any(sign.isdigit() for sign in typed):
        short = _SHORT_NUMBER.fullmatch(typed)
        part = f"-{short[1]}-{int(short[2]):05}-" if short else typed
        for role in (Mentee, Mentor):
            number = role.number.contains(part, autoescape=True)
            found.append(Person.id.in_(sa.select(role.person_id).where(number)))
    return found


def _people(session: Session, ids: Collection[str]) -> list[Person]:
    return list(session.scalars(sa.select(Person).where(Person.id.in_(ids))))


def _visitors(session: Session, people: Iterable[Person]) -> tuple[Visitor, ...]:
    people = list(people)
    files = _files(session, [p.id for p in people])
    return tuple(
        Visitor(p.id, p.name, p.birth_date, p.place, *files.get(p.id, ("", "", "", "")))
        for p in people
    )


def _files(session: Session, ids: Collection[str]) -> Mapping[str, tuple[Role, str, str, str]]:
    """Return role, file, number and status per person: an open file before a closed one."""
    found: dict[str, tuple[Role, str, str, str]] = {}
    roles: tuple[tuple[Role, Any], ...] = (("mentor", Mentor), ("mentee", Mentee))
    told: list[tuple[bool, Role, Any]] = []
    for role, model in roles:
        query = sa.select(model).where(model.person_id.in_(ids), model.is_archived.is_not(True))
        for row in session.scalars(query.order_by(model.registered_on, model.id)):
            phase = code_list(f"{role}_status").detail(row.status or "", "phase")
            told.append((phase != "closed", role, row))
    for _, role, row in sorted(told, key=_is_open):
        found[row.person_id] = (role, row.id, row.number or "", row.status or "")
    return found


def _is_open(told: tuple[bool, Role, Any]) -> bool:
    return told[0]
