"""From what the register knows to what a document prints: one function per document.

Each reads in the session that it is given and returns the frozen facts with the record that they
are about. A new document adds its function here, beside its line in ``documents.DOCUMENTS``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.documents.agreement_facts import AgreementFacts
from l2w_desktop.documents.attendance_list import AttendanceFacts, Attendee
from l2w_desktop.documents.facts import NOBODY, FollowUp, Insurance, Office, Party
from l2w_desktop.documents.intake_facts import IntakeFacts
from l2w_desktop.documents.note_facts import NoteFacts
from l2w_desktop.models import Duo, Mentee, Mentor
from l2w_desktop.models.phones import phone_text
from l2w_desktop.services import lookup, paper_sources
from l2w_desktop.services.paper_sources import Contact, Desk, Rules
from l2w_desktop.services.papers import About


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every document carries: its number, the version of its words, the day of print."""

    number: str
    version: int
    today: dt.date


Subjects = Sequence[str]
Builder = Callable[[Session, Subjects, Stamp], tuple[Any, About]]


def agreement(session: Session, subjects: Subjects, stamp: Stamp) -> tuple[AgreementFacts, About]:
    """Return the agreement of a duo (id or number), blank without one."""
    duo = lookup.find(session, Duo, subjects[0]) if subjects else None
    source = paper_sources.agreement(session, duo)
    rules, insurance = source.rules, _insurance(source.rules)
    facts = AgreementFacts(
        stamp.number,
        stamp.version,
        stamp.today,
        office_of(source.desk),
        mentee=_party(source.mentee),
        mentor=_party(source.mentor),
        coach=_party(source.coach),
        goals=source.goals,
        start_on=source.start_on,
        planned_end_on=source.planned_end_on,
        months=rules.months or None,
        **_norm(rules),
        meeting_minutes=rules.meeting_minutes,
        reflection_hours=rules.reflection_hours or None,
        half_way_on=source.half_way_on,
        closing_on=source.planned_end_on,
        follow_ups=tuple(FollowUp(months, on) for months, on in source.follow_ups),
        mentor_insurance=insurance,
    )
    return facts, About(duo_id=duo.id if duo else None)


def information_note(session: Session, subjects: Subjects, stamp: Stamp) -> tuple[NoteFacts, About]:
    """Return the information note of a mentor (id or number), without a name when blank."""
    mentor = lookup.find(session, Mentor, subjects[0]) if subjects else None
    source = paper_sources.note(session, mentor, stamp.today)
    rules = source.rules
    facts = NoteFacts(
        stamp.number,
        stamp.version,
        stamp.today,
        office_of(source.desk),
        volunteer=_party(source.mentor),
        contact=_party(source.coach),
        legal_form=source.desk.legal_form,
        responsible=source.desk.responsible,
        months=rules.months or None,
        **_norm(rules),
        insurance=_insurance(rules),
        insured_to_on=rules.insured_to_on,
        covers=rules.covers,
        scheme=rules.cost_scheme,
        day_cap=source.caps.get("FLAT_DAY"),
        year_cap=source.caps.get("FLAT_YEAR"),
        travel_km=source.caps.get("FLAT_TRAVEL_KM"),
        km_rate=source.caps.get("KM_CAR"),
    )
    return facts, About(mentor_id=mentor.id if mentor else None)


def intake_mentee(session: Session, subjects: Subjects, stamp: Stamp) -> tuple[IntakeFacts, About]:
    """Return the intake form of a mentee (id or number), blank without one."""
    mentee = lookup.find(session, Mentee, subjects[0]) if subjects else None
    source = paper_sources.intake_of(session, mentee)
    facts = IntakeFacts(
        stamp.number,
        stamp.version,
        stamp.today,
        office_of(source.desk),
        source.number,
        source.registered_on,
        source.values or {},
    )
    return facts, About(mentee_id=mentee.id if mentee else None)


def attendance_list(
    session: Session, subjects: Subjects, stamp: Stamp, *, is_initials: bool = False
) -> tuple[AttendanceFacts, About]:
    """Return the list of an activity: its title, then file numbers of who registered."""
    title = subjects[0].strip() if subjects else ""
    roles = [_role(session, number) for number in subjects[1:]]
    people = tuple(
        Attendee(g.name, g.own_script_name, g.organisation, g.role)
        for g in paper_sources.guests(session, roles)
    )
    facts = AttendanceFacts(
        stamp.number,
        stamp.version,
        stamp.today,
        office_of(paper_sources.desk(session)),
        title=title,
        people=people,
        is_initials=is_initials,
    )
    return facts, About(title=title or None)


BUILDERS: Mapping[str, Builder] = {
    "agreement": agreement,
    "information-note": information_note,
    "intake-mentee": intake_mentee,
    "attendance-list": attendance_list,
    "attendance-list-initials": partial(attendance_list, is_initials=True),
}


def _role(session: Session, number: str) -> Mentee | Mentor:
    """Return the mentee or mentor with this file number or id; raises NotFound."""
    found = lookup.find_any(session, number)
    if not isinstance(found, Mentee | Mentor):
        return lookup.find(session, Mentee, number)  # says that there is no such mentee
    return found


def office_of(desk: Desk) -> Office:
    """Return the letterhead of a desk."""
    address = ", ".join(filter(None, (desk.street, desk.town)))
    phone = phone_text(desk.phone)
    return Office(
        desk.organisation, desk.name, address, phone, desk.email, company_number=desk.company_number
    )


def _party(contact: Contact | None) -> Party:
    if contact is None:
        return NOBODY
    return Party(
        contact.name,
        contact.own_script_name,
        ", ".join(filter(None, (contact.street, contact.town))),
        phone_text(contact.phone),
        contact.email,
    )


def _insurance(rules: Rules) -> Insurance | None:
    is_known = rules.insurer and rules.policy_number
    return Insurance(rules.insurer, rules.policy_number) if is_known else None


def _norm(rules: Rules) -> dict[str, Any]:
    """Return the rhythm in the unit that the programme uses; the other stays open."""
    if rules.norm_unit == "minutes":
        return {"hours_per_week": Decimal(rules.norm) / 60}
    return {"meetings_per_month": rules.norm}
