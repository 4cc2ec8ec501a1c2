"""The duos that run now, each with the duo-month it is in: three queries for all together."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from l2w_desktop.models import Duo, Meeting, Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.people import full_name
from l2w_desktop.services import meetings, register, rhythm
from l2w_desktop.services.rhythm import DuoMonth, Held

STARTED = ("ACTIEF", "VERLENGD")


@dataclass(frozen=True, slots=True)
class Named:
    """Half of a duo: the id of the person (which colours the avatar) and both names."""

    person_id: str
    first_name: str
    name: str


@dataclass(frozen=True, slots=True)
class RunningDuo:
    """A duo from the day that both said yes up to its end.

    ``month`` is the duo-month that holds today, None before the start; ``last_on`` is the last
    meeting that counts.
    """

    id: str
    number: str
    status: str
    mentee: Named
    mentor: Named
    start_on: dt.date | None
    month: DuoMonth | None
    last_on: dt.date | None

    @property
    def is_started(self) -> bool:
        """Whether it runs with its papers complete."""
        return self.status in STARTED

    @property
    def name(self) -> str:
        """Both first names, as staff call a duo: ``Amina & Koen``."""
        return f"{self.mentee.first_name} & {self.mentor.first_name}"

    def silent_days(self, today: dt.date) -> int:
        """Return the days since the last meeting, or since the start when there was none."""
        since = self.last_on or self.start_on or today
        return (today - since).days


def running_duos(session: Session, today: dt.date) -> tuple[RunningDuo, ...]:
    """Return the running duos, those whose duo-month ends first before the others."""
    norm = meetings.norm(session)
    held = _held(session)
    found = []
    of_mentee, of_mentor = aliased(Person), aliased(Person)
    query = (
        sa.select(Duo, of_mentee, of_mentor)
        .join(Mentee, Mentee.id == Duo.mentee_id).join(of_mentee, of_mentee.id == Mentee.person_id)
        .join(Mentor, Mentor.id == Duo.mentor_id).join(of_mentor, of_mentor.id == Mentor.person_id)
        .where(Duo.status.in_(register.engaged()), Duo.is_archived.is_not(True))
    )  # fmt: skip
    for duo, mentee, mentor in session.execute(query):
        own = held.get(duo.id, [])
        has_begun = duo.start_on is not None and duo.start_on <= today
        month = (
            rhythm.months(duo.start_on, today, norm, own, today)[-1]
            if duo.start_on and has_begun
            else None
        )
        found.append(
            RunningDuo(
                duo.id, duo.number or "", duo.status or "", _named(mentee), _named(mentor),
                duo.start_on, month, max((m.on for m in own), default=None),
            )
        )  # fmt: skip
    return tuple(sorted(found, key=_ends))


def under_norm(duos: Iterable[RunningDuo]) -> tuple[RunningDuo, ...]:
    """Return the started duos that still miss meetings in the duo-month they are in."""
    return tuple(d for d in duos if d.is_started and d.month and not d.month.is_met)


def _ends(duo: RunningDuo) -> tuple[dt.date, str]:
    return (duo.month.last_on if duo.month else dt.date.max, duo.id)


def _named(person: Person) -> Named:
    called = person.called_name or person.first_name or person.last_name or ""
    return Named(person.id, called, full_name(person.first_name, person.last_name))


def _held(session: Session) -> Mapping[str, list[Held]]:
    counted = [c.code for c in code_list("meeting_mode") if c.details["is_counted"] == "yes"]
    query = (
        sa.select(Meeting.duo_id, Meeting.met_on, Meeting.minutes)
        .join(Duo, Duo.id == Meeting.duo_id)
        .where(Duo.status.in_(register.engaged()), Meeting.is_archived.is_not(True))
        .where(Meeting.status == meetings.HELD, Meeting.mode.in_(counted))
        .where(Meeting.met_on.is_not(None))
    )
    found: dict[str, list[Held]] = defaultdict(list)
    for duo_id, met_on, minutes in session.execute(query):
        assert met_on
        found[duo_id].append(Held(met_on, minutes or 0))
    return found
