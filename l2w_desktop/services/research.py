"""What the learning network learns about people: grouped facts of those who agreed, nothing else.

Names, dates and addresses are read here and do not leave: what comes out are groups and quarters.
``exchange.hiva`` gives the people pseudonyms and makes the groups large enough.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Duo, Education, Meeting, Mentee, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import PartialDate, add_months
from l2w_desktop.models.places import places_of
from l2w_desktop.models.skills import Schooling
from l2w_desktop.services import gates, intake_days
from l2w_desktop.services.meetings import HELD
from l2w_desktop.services.target_groups import target_group

UNKNOWN: Final = "UNKNOWN"
NOT_ASKED: Final = "N"  # of the code list sex
NO_DUO_YET: Final = ("VOORSTEL", "AFGEWEZEN")  # nobody said yes, or somebody said no
_REGION_NAMES: Final = {"BRU": "Brussel"}  # where no province is
_ISCED_GROUPS: Final = ((2, "ISCED_0_2"), (4, "ISCED_3_4"), (8, "ISCED_5_8"))


@dataclass(frozen=True, slots=True)
class Period:
    """The days that a delivery is about, both included; None leaves that end open."""

    first: dt.date | None = None
    last: dt.date | None = None

    def holds(self, day: dt.date | None) -> bool:
        """Tell whether a day lies in the period; an unknown day only does in an open one."""
        if day is None:
            return self.first is None and self.last is None
        return self.touches(day, day)

    def touches(self, start: dt.date | None, end: dt.date | None) -> bool:
        """Tell whether a stretch of days reaches into the period; None = still going on."""
        begins_late = bool(self.last and start and start > self.last)
        ended_early = bool(self.first and end and end < self.first)
        return not (begins_late or ended_early)


class MenteeFacts(NamedTuple):
    """A mentee as research may see one: codes of groups; ``person_id`` is for the pseudonym."""

    person_id: str
    target_group: str
    sex: str
    age_band: str
    nationality_group: str
    province: str
    education: str


class DuoFacts(NamedTuple):
    """A duo as research may see one; both ids are for the pseudonyms."""

    duo_id: str
    person_id: str
    start_q: str | None
    planned_months: int | None
    status: str
    n_meetings: int


@dataclass(frozen=True, slots=True)
class Population:
    """The people and duos of a period; ``excluded`` counts those without a standing consent."""

    mentees: tuple[MenteeFacts, ...]
    duos: tuple[DuoFacts, ...]
    excluded: int


def population(session: Session, on: dt.date, period: Period) -> Population:
    """Return who may be delivered on a day: mentees of the period with a consent for HIVA.

    A mentee belongs to the period who registered in it or whose duo ran in it; a person with
    several files is told once, as the newest file says.
    """
    ran = [d for d in _duos(session) if period.touches(d.start_on, d.ended_on)]
    with_duo = {d.mentee_id for d in ran}
    newest: dict[str, Mentee] = {}
    for mentee in _mentees(session):
        if period.holds(mentee.registered_on) or mentee.id in with_duo:
            newest[mentee.person_id] = mentee
    agreed = gates.to_hiva(session, on)
    told = [m for m in newest.values() if m.person_id in agreed]
    met = _met(session, period)
    files = session.execute(sa.select(Mentee.id, Mentee.person_id))
    person_of: Mapping[str, str] = {file.id: file.person_id for file in files}
    people = {m.person_id for m in told}
    duos = tuple(
        _duo_facts(d, person_of[d.mentee_id], met.get(d.id, 0))
        for d in ran
        if person_of[d.mentee_id] in people
    )
    return Population(_mentee_facts(session, told), duos, len(newest) - len(told))


def quarter(day: dt.date) -> str:
    """Return the quarter of a day, such as ``2026-Q3``."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def education_group(isced: int | None) -> str:
    """Return the code (list ``education_groups``) of an ISCED 2011 level."""
    if isced is None:
        return UNKNOWN
    return next(code for highest, code in _ISCED_GROUPS if isced <= highest)


def nationality_group(country: str | None) -> str:
    """Return the code (list ``nationality_groups``) of an ISO 3166-1 country."""
    return code_list("countries").detail(country or "", "region9") or UNKNOWN


def province_of(postcode: str | None) -> str:
    """Return the province of a postcode, ``Brussel`` for the capital region."""
    place = next(iter(places_of(postcode or "")), None)
    return (place.province or _REGION_NAMES.get(place.region, UNKNOWN)) if place else UNKNOWN


def months_between(start: dt.date | None, end: dt.date | None) -> int | None:
    """Return the whole calendar months from ``start`` to ``end``; None when one is unknown."""
    if start is None or end is None:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - 1 if add_months(start, months) > end else months


def _mentees(session: Session) -> Iterable[Mentee]:
    """Return the files, of each person the newest last."""
    query = sa.select(Mentee).where(Mentee.is_archived.is_not(True))
    return session.scalars(query.order_by(Mentee.registered_on.asc().nulls_first(), Mentee.id))


def _duos(session: Session) -> list[Any]:
    query = sa.select(
        Duo.id, Duo.mentee_id, Duo.start_on, Duo.planned_end_on, Duo.ended_on, Duo.status
    ).where(Duo.is_archived.is_not(True), Duo.status.not_in(NO_DUO_YET))
    return list(session.execute(query))


def _met(session: Session, period: Period) -> Mapping[str, int]:
    """Return the number of meetings held in the period per duo; messages do not count (R-08)."""
    counted = [c.code for c in code_list("meeting_mode") if c.details["is_counted"] == "yes"]
    query = sa.select(Meeting.duo_id, sa.func.count().label("n")).where(
        Meeting.is_archived.is_not(True), Meeting.status == HELD, Meeting.mode.in_(counted)
    )
    if period.first:
        query = query.where(Meeting.met_on >= period.first)
    if period.last:
        query = query.where(Meeting.met_on <= period.last)
    return {row.duo_id: row.n for row in session.execute(query.group_by(Meeting.duo_id))}


def _duo_facts(duo: Any, person_id: str, met: int) -> DuoFacts:
    return DuoFacts(
        duo.id,
        person_id,
        quarter(duo.start_on) if duo.start_on else None,
        months_between(duo.start_on, duo.planned_end_on),
        duo.status,
        met,
    )


def _mentee_facts(session: Session, files: Sequence[Mentee]) -> tuple[MenteeFacts, ...]:
    people = {p.id: p for p in session.scalars(sa.select(Person))}
    isced, intake = _isced(session), intake_days.finished_on(session, files)
    return tuple(
        _facts(people[f.person_id], isced.get(f.person_id), intake.get(f.id, f.registered_on))
        for f in files
    )


def _facts(person: Person, isced: int | None, on: dt.date | None) -> MenteeFacts:
    """Return the facts; age and target group are those of the day of the intake (R-02)."""
    age = PartialDate.stored(person.birth_date).age_on(on) if person.birth_date and on else None
    return MenteeFacts(
        person.id,
        target_group(isced, person.birth_date, on or dt.date.max),
        person.sex or NOT_ASKED,
        age.band if age else UNKNOWN,
        nationality_group(person.nationality),
        province_of(person.postcode),
        education_group(isced),
    )


def _isced(session: Session) -> Mapping[str, int]:
    """Return the highest declared ISCED level per person; recognition does not matter (R-03)."""
    found: dict[str, int] = {}
    query = sa.select(Education).where(Education.is_archived.is_not(True))
    for one in session.scalars(query):
        level = Schooling(one.diploma, one.level).isced
        if level is not None:
            found[one.person_id] = max(level, found.get(one.person_id, 0))
    return found
