"""Registers of many fictitious mentees, most of whom agree to the learning network."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journeys.people import fictitious_rows
from l2w_desktop.models import Consent, Duo, Education, Meeting, Mentee, Mentor, Person
from l2w_desktop.models.skills import Schooling
from l2w_desktop.services import numbers
from tests.registers import TODAY, Register

STAMP = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


def settle(register: Register, number: int, *, agreeing: int = 3) -> None:
    """Write mentees, a mentor, and a duo with two meetings for every fourth mentee.

    All but one of every ``agreeing`` consent to the learning network.
    """
    rows = fictitious_rows("mentees", number, today=TODAY)
    with register.write() as session:
        mentor = _mentor(session)
        for place, row in enumerate(rows):
            mentee = _mentee(session, row)
            if place % agreeing:
                session.add(Consent(person_id=mentee.person_id, kind="HIVA", given_on=TODAY))
            if place % 4 == 0:
                _duo(session, mentee, mentor, TODAY - dt.timedelta(days=40 + place % 90))


def _mentor(session: Session) -> Mentor:
    person = Person(first_name="Marc", last_name="Testmans")
    session.add(person)
    session.flush()
    mentor = Mentor(person_id=person.id, status="BEZET")
    session.add(mentor)
    session.flush()
    return mentor


def _mentee(session: Session, row: dict[str, str]) -> Mentee:
    same = ("first_name", "last_name", "sex", "nationality", "email", "phone", "street",
            "postcode", "place")  # fmt: skip
    person = Person(birth_date=_iso(row["birth_date"]), **{name: row[name] for name in same})
    session.add(person)
    session.flush()
    schooling = Schooling.of_diploma(row["education"])
    session.add(Education(person_id=person.id, diploma=schooling.diploma, level=schooling.level))
    mentee = Mentee(
        person_id=person.id,
        number=numbers.take(session)[0],
        external_id=row["external_id"],
        status="KLAAR_VOOR_MATCH",
        registered_on=dt.date.fromisoformat(_iso(row["registered_on"])),
        vdab_ref=row["vdab_ref"],
        note="GEHEIM: woont bij een neef",
    )
    session.add(mentee)
    session.flush()
    return mentee


def _duo(session: Session, mentee: Mentee, mentor: Mentor, start: dt.date) -> None:
    duo = Duo(
        mentee_id=mentee.id,
        mentor_id=mentor.id,
        number=numbers.take(session)[0],
        status="ACTIEF",
        start_on=start,
        planned_end_on=start + dt.timedelta(days=92),
    )
    session.add(duo)
    session.flush()
    for days in (3, 14):
        met = start + dt.timedelta(days=days)
        session.add(
            Meeting(duo_id=duo.id, met_on=met, minutes=60, status="GEHOUDEN", mode="FYSIEK")
        )


def _iso(typed: str) -> str:
    return "-".join(reversed(typed.split("/")))


def secrets_of(register: Register) -> set[str]:
    """Return every name, address, contact, number and id of the people in a register."""
    columns = (Person.id, Person.first_name, Person.last_name, Person.email, Person.phone,
               Person.street, Person.birth_date, Mentee.id, Mentee.number, Mentee.external_id,
               Mentee.vdab_ref, Mentee.note, Duo.id, Duo.number)  # fmt: skip
    with register.read() as session:
        found = {str(v) for c in columns for v in session.scalars(sa.select(c)) if v}
    return {part for value in found for part in (value, *value.split()) if len(part) > 1}
