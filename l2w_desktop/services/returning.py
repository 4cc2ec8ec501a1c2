"""Somebody who comes back: recognised while one types an intake, and given a new trajectory.

One human is one person row; every time somebody takes part again is another file of that person.
Nothing is ever merged here, and a person decides.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.forms import Form
from l2w_desktop.forms.values import parsed
from l2w_desktop.models import Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.models.phones import read_phone
from l2w_desktop.services import drafts, duplicates, intake
from l2w_desktop.services.duplicates import Candidate, Signal
from l2w_desktop.texts import Text

SHOWN: Final = 3  # candidates beside a form
KEYS: Final = (
    "person.first_name", "person.last_name", "person.birth_date", "person.phone", "person.email"
)  # fmt: skip
_NAMES: Final = KEYS[:2]
_NAME_SIGNALS: Final = frozenset(
    (Signal.ALIKE, Signal.FIRST_NAME, Signal.LAST_NAME, Signal.ONE_NAME, Signal.SWAPPED)
)
_NOT_COPIED: Final = frozenset(("note",))
_ROLES: Final[Mapping[str, Any]] = {"mentee": Mentee, "mentor": Mentor}


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody in the register who may be the one whose intake this is, and why.

    ``role_id`` is the newest file of the form's role, empty when there is none; ``is_open`` tells
    that it is not closed, so that it is opened and no new one is made.
    """

    person_id: str
    name: str
    birth_date: str | None
    place: str | None
    role_id: str
    number: str
    status: str
    status_on: dt.date | None
    is_open: bool
    reasons: tuple[Text, ...]


def known(
    session: Session, form: Form, typed: Mapping[str, Any], today: dt.date, *,
    person_id: str = "", apart: Collection[str] = (),
) -> tuple[Known, ...]:  # fmt: skip
    """Return up to three people whom the form may be about, likeliest first.

    ``typed`` is what stands in the fields ``KEYS``, also half typed; ``apart`` are people of whom
    was said that they are somebody else, beside what the register remembers for ``person_id``.
    """
    found = duplicates.candidates(session, **_asked(form, typed, today), person_id=person_id)
    kept = [c for c in found if c.person_id not in apart][:SHOWN]
    people = session.scalars(sa.select(Person).where(Person.id.in_([c.person_id for c in kept])))
    by_id = {person.id: person for person in people}
    return tuple(_known(session, form, by_id[c.person_id], c) for c in kept)


def _asked(form: Form, typed: Mapping[str, Any], today: dt.date) -> dict[str, Any]:
    words = {key: str(typed.get(key) or "").strip() for key in KEYS}
    first, last, birth, phone, email = (words[key] for key in KEYS)
    try:
        stored = parsed(form.entry(KEYS[2]), birth, today)
    except UserError:
        stored = None
    return {
        "first": first,
        "last": last,
        "birth": PartialDate.stored(stored) if stored else None,
        "phone": _phone(phone),
        "email": email if "@" in email else "",
    }


def _phone(typed: str) -> str:
    """Return a phone in its stored form, or how that begins when it is half typed."""
    phone = read_phone(typed)
    if phone.is_readable or not typed:
        return phone.stored
    digits = re.sub(r"[^\d+]", "", typed)
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+32{digits[1:]}" if digits.startswith("0") else digits


def _known(session: Session, form: Form, person: Person, found: Candidate) -> Known:
    role = _newest(session, form, person.id)
    return Known(
        person.id,
        person.name,
        person.birth_date,
        person.place,
        role.id if role else "",
        (role.number or "") if role else "",
        (role.status or "") if role else "",
        role.status_on if role else None,
        role is not None and not _is_closed(form, role),
        _reasons(found),
    )


def _reasons(found: Candidate) -> tuple[Text, ...]:
    """Return each reason in a few words: ``Naam 94%``, ``Gsm gelijk``."""
    told: list[Text] = []
    if Signal.NAME in found.signals:
        told.append(Text("Naam gelijk", "Same name"))
    elif found.signals & _NAME_SIGNALS:
        told.append(Text(f"Naam {found.likeness}%", f"Name {found.likeness}%"))
    told += [text for signal, text in _CHIPS.items() if signal in found.signals]
    return tuple(told)


_CHIPS: Final = {
    Signal.BIRTH: Text("Geboortedatum gelijk", "Same date of birth"),
    Signal.BIRTH_FITS: Text("Geboortedatum past", "Date of birth fits"),
    Signal.PHONE: Text("Gsm gelijk", "Same phone"),
    Signal.PHONE_BEGINS: Text("Gsm begint gelijk", "Phone begins the same"),
    Signal.EMAIL: Text("E-mail gelijk", "Same e-mail"),
}


def reopen(
    session: Session, form: Form, person_id: str, now: dt.datetime, *, instead_of: str = ""
) -> str:
    """Return the file in which somebody known goes on, made from the last one where that is closed.

    What the new file takes over is to be checked, on this computer; ``now`` is local time.
    ``instead_of`` is a file that was opened for the same human a moment ago: it goes to the bin
    with its person.
    """
    if instead_of:
        wrong = session.get_one(_ROLES[form.role], instead_of)
        wrong.is_archived = True
        session.get_one(Person, wrong.person_id).is_archived = True
    last = _newest(session, form, person_id)
    if last is not None and not _is_closed(form, last):
        return str(last.id)
    new = intake.born(session, form, session.get_one(Person, person_id), now.date())
    columns = [e.column for e in form.entries if e.table == form.role]
    for column in columns:
        if last is not None and column not in _NOT_COPIED:
            setattr(new, column, getattr(last, column))
    session.flush()
    known_before = filled(session, form, new.id) - set(_NAMES)
    mark_to_check(session, form, new.id, known_before, now)
    return str(new.id)


def mark_to_check(
    session: Session, form: Form, role_id: str, keys: Collection[str], now: dt.datetime
) -> None:
    """Remember on this computer which values are to be checked; none forgets it."""
    values = {"keys": sorted(keys)} if keys else {}
    drafts.keep(session, form.name + intake.CHECK, role_id, values, now)


def filled(session: Session, form: Form, role_id: str) -> frozenset[str]:
    """Return the entry keys that have a value."""
    return frozenset(key for key, value in intake.read(session, form, role_id).items() if value)


def _newest(session: Session, form: Form, person_id: str) -> Any:
    model = _ROLES[form.role]
    query = sa.select(model).where(model.person_id == person_id, model.is_archived.is_not(True))
    newest = query.order_by(model.registered_on.desc().nulls_last(), model.id.desc())
    return session.scalars(newest.limit(1)).first()


def _is_closed(form: Form, role: Any) -> bool:
    return code_list(f"{form.role}_status").detail(role.status or "", "phase") == "closed"


def person_of(session: Session, form: Form, role_id: str) -> str:
    """Return the id of the person of a file."""
    return str(session.get_one(_ROLES[form.role], role_id).person_id)


def file_of(session: Session, person_id: str) -> tuple[str, str]:
    """Return the kind (mentee or mentor) and id of somebody's newest file; empty when none."""
    for kind, model in _ROLES.items():
        query = sa.select(model.id).where(
            model.person_id == person_id, model.is_archived.is_not(True)
        )
        newest = query.order_by(model.registered_on.desc().nulls_last(), model.id.desc())
        if found := session.scalar(newest.limit(1)):
            return kind, str(found)
    return "", ""


def judge_apart(
    session: Session, form: Form, role_id: str, others: Collection[str], today: dt.date
) -> None:
    """Remember that the person of a file is nobody of ``others``; it travels in packages."""
    person_id = session.get_one(_ROLES[form.role], role_id).person_id
    for other in sorted(set(others) - {person_id}):
        duplicates.judge_apart(session, person_id, other, today)
