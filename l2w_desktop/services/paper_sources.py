"""What the register knows for each document: about a duo, a volunteer, an intake, an activity."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.forms import INTAKE_MENTEE
from l2w_desktop.models import Duo, Mentee, Mentor, Person, Programme, Site, User
from l2w_desktop.models.dates import add_months, written
from l2w_desktop.models.rates import KINDS, rate
from l2w_desktop.services import founding, intake, register
from l2w_desktop.texts import Text

FOLLOW_UP_MONTHS = (3, 6, 12)


class NoRate(UserError):
    """The ceilings of a flat rate are not known for the day, so nothing about them is printed."""

    text = Text(
        "Voor {day} staan er geen onkostentarieven in de tabel. Werk eerst het programma bij.",
        "The table has no expense rates for {day}. Update the program first.",
    )


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody on paper."""

    name: str
    own_script_name: str = ""
    street: str = ""
    town: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """The site and its organisation on paper."""

    name: str
    organisation: str
    legal_form: str
    company_number: str
    responsible: str
    street: str
    town: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What the programme asks of a duo and how it insures people, as papers tell it."""

    months: int
    norm_unit: str
    norm: int
    meeting_minutes: int | None
    reflection_hours: int
    insurer: str
    policy_number: str
    insured_to_on: dt.date | None
    covers: tuple[str, ...]
    cost_scheme: str


@dataclass(frozen=True, slots=True)
class AgreementSource:
    """Everything that the register knows for the agreement of a duo; people None when blank."""

    desk: Desk
    rules: Rules
    mentee: Contact | None = None
    mentor: Contact | None = None
    coach: Contact | None = None
    goals: tuple[str, ...] = ()
    start_on: dt.date | None = None
    planned_end_on: dt.date | None = None
    half_way_on: dt.date | None = None
    follow_ups: tuple[tuple[int, dt.date], ...] = ()


@dataclass(frozen=True, slots=True)
class NoteSource:
    """Everything for the information note of a mentor; ``caps`` are in euro and kilometres."""

    desk: Desk
    rules: Rules
    mentor: Contact | None
    coach: Contact | None
    caps: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class IntakeSource:
    """Everything for the intake form of a mentee; ``values`` by entry key, empty when blank."""

    desk: Desk
    number: str = ""
    registered_on: dt.date | None = None
    values: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who registered for an activity."""

    name: str
    own_script_name: str
    organisation: str
    role: str


def agreement(session: Session, duo: Duo | None) -> AgreementSource:
    """Return what the agreement of ``duo`` says; without one, what stands on a blank one."""
    home, rules = desk(session), _rules(session)
    if duo is None:
        return AgreementSource(home, rules)
    mentee, mentor = session.get_one(Mentee, duo.mentee_id), session.get_one(Mentor, duo.mentor_id)
    start, end = duo.start_on, duo.planned_end_on
    return AgreementSource(
        home,
        rules,
        _contact(session.get_one(Person, mentee.person_id)),
        _contact(session.get_one(Person, mentor.person_id)),
        _staff(session, duo.coach_id),
        tuple(mentee.goals or ()),
        start,
        end,
        start + (end - start) / 2 if start and end else None,
        tuple((n, add_months(end, n)) for n in FOLLOW_UP_MONTHS) if end else (),
    )


def note(session: Session, mentor: Mentor | None, on: dt.date) -> NoteSource:
    """Return what the information note of ``mentor`` says when it is printed on a day.

    Raises NoRate when a flat rate may be chosen and its ceilings are not known for that day.
    """
    rules = _rules(session)
    if rules.insured_to_on and rules.insured_to_on < on:
        # a policy that ran out insures nobody: the note leaves room to write the new one
        rules = replace(rules, insurer="", policy_number="", insured_to_on=None)
    caps = {kind: rate(kind, on) for kind in KINDS}
    has_flat_rate = rules.cost_scheme in ("CHOICE", "FLAT_RATE")
    if has_flat_rate and None in (caps["FLAT_DAY"], caps["FLAT_YEAR"]):
        raise NoRate(day=written(on))
    return NoteSource(
        desk(session),
        rules,
        _contact(session.get_one(Person, mentor.person_id)) if mentor else None,
        _staff(session, _coach_of(session, mentor)) if mentor else None,
        {kind: value for kind, value in caps.items() if value is not None},
    )


def intake_of(session: Session, mentee: Mentee | None) -> IntakeSource:
    """Return what the intake form of ``mentee`` holds; without one, the blank form."""
    if mentee is None:
        return IntakeSource(desk(session))
    values = intake.read(session, INTAKE_MENTEE, mentee.id)
    return IntakeSource(desk(session), mentee.number or "", mentee.registered_on, values)


def guests(session: Session, roles: Sequence[Mentee | Mentor]) -> tuple[Guest, ...]:
    """Return people as an attendance list names them: never more than it may say."""
    found = []
    for role in roles:
        person = session.get_one(Person, role.person_id)
        firm = (role.employer or "") if isinstance(role, Mentor) else ""
        found.append(Guest(person.name, person.own_script_name or "", firm, role.__tablename__))
    return tuple(found)


def desk(session: Session) -> Desk:
    """Return the site and the organisation that hand out a document."""
    site = session.get_one(Site, founding.installation(session).site_id)
    return Desk(
        site.name or "",
        site.organisation or founding.programme(session).name or "",
        site.legal_form or "",
        site.company_number or "",
        site.responsible or "",
        site.street or "",
        " ".join(filter(None, (site.postcode, site.place))),
        site.phone or "",
        site.email or "",
    )


def _rules(session: Session) -> Rules:
    programme: Programme = founding.programme(session)
    return Rules(
        programme.duration_months or 0,
        programme.norm_unit or "meetings",
        programme.norm or 0,
        programme.meeting_minutes,
        programme.reflection_hours or 0,
        programme.policy_insurer or "",
        programme.policy_number or "",
        programme.policy_to_on,
        tuple(programme.policy_covers or ()),
        programme.cost_scheme or "CHOICE",
    )


def _coach_of(session: Session, mentor: Mentor) -> str | None:
    """Return who follows the mentor's duo, the newest first."""
    query = sa.select(Duo.coach_id).where(
        Duo.mentor_id == mentor.id,
        Duo.status.in_(register.engaged()),
        Duo.is_archived.is_not(True),
        Duo.coach_id.is_not(None),
    )
    return session.scalars(query.order_by(Duo.start_on.desc(), Duo.id.desc())).first()


def _staff(session: Session, user_id: str | None) -> Contact | None:
    user = session.get(User, user_id) if user_id else None
    if user is None:
        return None
    return Contact(user.display_name or "", phone=user.phone or "", email=user.email or "")


def _contact(person: Person) -> Contact:
    return Contact(
        person.name,
        person.own_script_name or "",
        person.street or "",
        " ".join(filter(None, (person.postcode, person.place))),
        person.phone or "",
        person.email or "",
    )
