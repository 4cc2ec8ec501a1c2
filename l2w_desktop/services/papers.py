"""What a document says about a duo, and the register of what was issued."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor, Person, Programme, Site, User
from l2w_desktop.models.dates import add_months
from l2w_desktop.services import founding, numbers

FOLLOW_UP_MONTHS = (3, 6, 12)


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody on paper."""

    name: str
    own_script_name: str
    street: str
    town: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class Desk:
    """The site and its organisation on paper."""

    name: str
    organisation: str
    company_number: str
    street: str
    town: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class AgreementSource:
    """Everything that the register knows for the agreement of a duo."""

    duo_id: str
    duo_number: str
    desk: Desk
    mentee: Contact
    mentor: Contact
    coach: Contact | None
    goals: tuple[str, ...]
    start_on: dt.date | None
    planned_end_on: dt.date | None
    months: int
    norm_unit: str
    norm: int
    meeting_minutes: int | None
    reflection_hours: int
    half_way_on: dt.date | None
    follow_ups: tuple[tuple[int, dt.date], ...]
    insurer: str
    policy_number: str


def agreement_source(session: Session, duo: Duo) -> AgreementSource:
    """Return what the agreement of ``duo`` says."""
    programme = founding.programme(session)
    mentee, mentor = session.get_one(Mentee, duo.mentee_id), session.get_one(Mentor, duo.mentor_id)
    coach = session.get(User, duo.coach_id) if duo.coach_id else None
    start, end = duo.start_on, duo.planned_end_on
    return AgreementSource(
        duo.id,
        duo.number or "",
        _desk(session, programme),
        _contact(session.get_one(Person, mentee.person_id)),
        _contact(session.get_one(Person, mentor.person_id)),
        Contact(coach.display_name or "", "", "", "", coach.phone or "", coach.email or "")
        if coach
        else None,
        tuple(mentee.goals or ()),
        start,
        end,
        programme.duration_months or 0,
        programme.norm_unit or "meetings",
        programme.norm or 0,
        programme.meeting_minutes,
        programme.reflection_hours or 0,
        start + (end - start) / 2 if start and end else None,
        tuple((n, add_months(end, n)) for n in FOLLOW_UP_MONTHS) if end else (),
        programme.policy_insurer or "",
        programme.policy_number or "",
    )


def _desk(session: Session, programme: Programme) -> Desk:
    site = session.get_one(Site, founding.installation(session).site_id)
    return Desk(
        site.name or "",
        site.organisation or programme.name or "",
        site.company_number or "",
        site.street or "",
        " ".join(filter(None, (site.postcode, site.place))),
        site.phone or "",
        site.email or "",
    )


def _contact(person: Person) -> Contact:
    return Contact(
        person.name,
        person.own_script_name or "",
        person.street or "",
        " ".join(filter(None, (person.postcode, person.place))),
        person.phone or "",
        person.email or "",
    )


def take_number(session: Session) -> str:
    """Return a new document number; a number that is never printed is simply skipped."""
    return numbers.take(session, 1)[0]


def record_issue(
    session: Session, *, number: str, name: str, version: int, lang: str, sha256: str,
    pages: int, issued_at: dt.datetime, duo_id: str | None = None,
) -> IssuedDocument:  # fmt: skip
    """Record that a document was made: which, when, and the SHA-256 of its bytes."""
    document = IssuedDocument(
        duo_id=duo_id, number=number, name=name, version=version, lang=lang,
        sha256=sha256, pages=pages, issued_at=issued_at,
    )  # fmt: skip
    session.add(document)
    session.flush()
    return document
