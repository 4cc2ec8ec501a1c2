"""Follow-ups of ended duos: planned at the end, +3, +6 and +12 months, and recorded (R-10, R-12).

A follow-up asks attention from two weeks before its day to six weeks after it; later it can
still be recorded from the page of the duo.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from l2w_desktop.errors import UserError
from l2w_desktop.models import Duo, Education, FollowUp, Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import add_months, written
from l2w_desktop.models.folding import clean
from l2w_desktop.models.people import full_name
from l2w_desktop.models.skills import Schooling
from l2w_desktop.services import register
from l2w_desktop.texts import Text

EARLY = dt.timedelta(weeks=2)  # before its day a follow-up may be asked
LATE = dt.timedelta(weeks=6)  # after its day it still says something about that moment

AtLevel = Literal["YES", "PARTLY", "NO", "UNKNOWN"]
State = Literal["planned", "due", "missed", "done"]

# ISCED 2011 → skill level of the person; ISCED 4 counts as secondary education
_OF_PERSON = {0: 1, 1: 1, 2: 2, 3: 2, 4: 2, 5: 3, 6: 4, 7: 4, 8: 4}


class NotMeasuredThen(UserError):
    """A follow-up cannot be measured before the duo ended or in the future."""

    text = Text(
        "De datum {day} kan niet. Kies een dag van {first} tot en met {last}.",
        "The date {day} is not possible. Choose a day from {first} up to {last}.",
    )


class ReasonNeeded(UserError):
    """Another judgement than the computed one needs its reason (R-12)."""

    text = Text(
        "U kiest een ander oordeel dan de berekening. Schrijf in één zin waarom.",
        "You choose another judgement than the computed one. Write in one sentence why.",
    )


class UnknownOutcome(UserError):
    """A code that is in no list."""

    text = Text(
        "‘{code}’ staat niet in de lijst. Kies uit: {known}.",
        "‘{code}’ is not in the list. Choose from: {known}.",
    )


@dataclass(frozen=True, slots=True)
class Measured:
    """What was heard: ``done_on`` and the situation; the job only where there is one.

    ``at_level`` empty takes the computed judgement; another one needs ``at_level_reason``.
    """

    done_on: dt.date
    outcome: str
    found_through: str | None = None
    contract: str | None = None
    contract_months: int | None = None
    sector: str | None = None
    isco_major: str | None = None
    at_level: str | None = None
    at_level_reason: str | None = None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """One follow-up as shown; ``isced`` is the level at the measurement, else the one of today."""

    id: str
    duo_id: str
    moment: str
    due_on: dt.date
    state: State
    isced: int | None
    measured: Measured | None

    @property
    def until_on(self) -> dt.date:
        """The last day of the window in which it is asked."""
        return self.due_on + LATE


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A follow-up that may be asked now: of which duo, and who is asked."""

    row: FollowUpRow
    mentee: str
    mentor: str


def at_level(isced: int | None, isco_major: int | None) -> AtLevel:
    """Return whether a job (ISCO-08 major group) fits an education (ISCED 2011 level), by R-12.

    Yes when the skill level of the job is at least that of the person, partly when it is one
    lower, no when it is two or more lower; unknown when one of both is missing. The skill levels
    are those of the International Labour Organization; managers count as level 4.
    """
    text = (
        "" if isco_major is None else code_list("isco_major").detail(str(isco_major), "skill_level")
    )
    person = None if isced is None else _OF_PERSON.get(isced)
    if not text or person is None:
        return "UNKNOWN"
    below = person - int(text)
    return "YES" if below <= 0 else "PARTLY" if below == 1 else "NO"


def plan(session: Session, duo: Duo) -> None:
    """Plan the follow-ups of a duo that has just ended, one for each moment."""
    assert duo.ended_on
    for moment in code_list("follow_up_moment"):
        due_on = add_months(duo.ended_on, int(moment.details["months"]))
        session.add(FollowUp(duo_id=duo.id, moment=moment.code, due_on=due_on))


def call_off(session: Session, duo: Duo) -> None:
    """Archive the open follow-ups of a duo that goes on; what was measured stays."""
    for row in session.scalars(_of_duo(duo.id).where(FollowUp.done_on.is_(None))):
        row.is_archived = True


def record(
    session: Session, follow_up: FollowUp, measured: Measured, *, today: dt.date
) -> FollowUpRow:
    """Store what was heard, with the education level of today; again corrects it.

    Raises NotMeasuredThen, UnknownOutcome, ReasonNeeded.
    """
    duo = session.get_one(Duo, follow_up.duo_id)
    first = duo.ended_on or measured.done_on
    if not first <= measured.done_on <= today:
        raise NotMeasuredThen(
            day=written(measured.done_on), first=written(first), last=written(today)
        )
    _check_codes(measured)
    job = is_job(measured.outcome)
    isced = isced_of(session, duo)
    major = measured.isco_major if job else None
    computed = at_level(isced, int(major) if major else None) if job else None
    judged = (measured.at_level or computed) if job else None
    reason = clean(measured.at_level_reason or "") or None
    if judged != computed and not reason:
        raise ReasonNeeded
    follow_up.done_on, follow_up.outcome = measured.done_on, measured.outcome
    follow_up.found_through = measured.found_through if job else None
    follow_up.contract = measured.contract if job else None
    follow_up.contract_months = measured.contract_months if job else None
    follow_up.sector = measured.sector if job else None
    follow_up.isco_major, follow_up.isced, follow_up.at_level = major, isced, judged
    follow_up.at_level_reason = reason if judged != computed else None
    session.flush()
    return _row(follow_up, today, isced)


def put_back(session: Session, follow_up: FollowUp, before: Measured | None) -> None:
    """Bring a follow-up back to what it was: open, or what was heard before."""
    for part in fields(Measured):
        setattr(follow_up, part.name, getattr(before, part.name) if before else None)
    if before is None:
        follow_up.isced = None


def of_duo(session: Session, duo_id: str, today: dt.date) -> tuple[FollowUpRow, ...]:
    """Return the follow-ups of a duo in order of their day."""
    rows = session.scalars(_of_duo(duo_id).order_by(FollowUp.due_on, FollowUp.id)).all()
    isced = isced_of(session, session.get_one(Duo, duo_id)) if rows else None
    return tuple(_row(row, today, isced) for row in rows)


def due(session: Session, today: dt.date) -> tuple[DueFollowUp, ...]:
    """Return the follow-ups that are in their window, the soonest day first.

    A mentee who is in a duo again is not asked: the end of that duo has follow-ups of its own.
    """
    of_mentee, of_mentor = aliased(Person), aliased(Person)
    again = sa.select(Duo.mentee_id).where(
        Duo.status.in_(register.engaged()), Duo.is_archived.is_not(True)
    )
    query = (
        sa.select(FollowUp, of_mentee, of_mentor)
        .join(Duo, Duo.id == FollowUp.duo_id)
        .join(Mentee, Mentee.id == Duo.mentee_id).join(of_mentee, of_mentee.id == Mentee.person_id)
        .join(Mentor, Mentor.id == Duo.mentor_id).join(of_mentor, of_mentor.id == Mentor.person_id)
        .where(FollowUp.is_archived.is_not(True), Duo.is_archived.is_not(True))
        .where(Mentee.is_archived.is_not(True), Mentee.id.not_in(again))
        .where(FollowUp.done_on.is_(None))
        .where(FollowUp.due_on.between(today - LATE, today + EARLY))
        .order_by(FollowUp.due_on, FollowUp.id)
    )  # fmt: skip
    return tuple(
        DueFollowUp(_row(row, today, None), _called(mentee), _called(mentor))
        for row, mentee, mentor in session.execute(query)
    )


def isced_of(session: Session, duo: Duo) -> int | None:
    """Return the ISCED level of the highest diploma of a duo's mentee; None when not known."""
    query = (
        sa.select(Education.diploma, Education.level)
        .join(Mentee, Mentee.person_id == Education.person_id)
        .where(Mentee.id == duo.mentee_id, Education.is_archived.is_not(True))
    )
    levels = [Schooling(diploma, level).isced for diploma, level in session.execute(query)]
    return max((level for level in levels if level is not None), default=None)


def is_job(outcome: str) -> bool:
    """Return whether an outcome has a job or a place at work, so that its facts are asked."""
    return code_list("follow_up_outcome").detail(outcome, "is_job") == "yes"


def _of_duo(duo_id: str) -> sa.Select[FollowUp]:
    return sa.select(FollowUp).where(FollowUp.duo_id == duo_id, FollowUp.is_archived.is_not(True))


def _check_codes(measured: Measured) -> None:
    for name, code in (
        ("follow_up_outcome", measured.outcome), ("found_through", measured.found_through),
        ("contract_types", measured.contract), ("sectors", measured.sector),
        ("isco_major", measured.isco_major), ("at_level", measured.at_level),
    ):  # fmt: skip
        if code is not None and code not in code_list(name):
            raise UnknownOutcome(code=code, known=", ".join(code_list(name).codes))


def _row(row: FollowUp, today: dt.date, isced: int | None) -> FollowUpRow:
    assert row.due_on
    measured = None
    if row.done_on is not None:
        told = {part.name: getattr(row, part.name) for part in fields(Measured)}
        measured = Measured(**told | {"outcome": row.outcome or ""})
        isced = row.isced
    return FollowUpRow(
        row.id, row.duo_id, row.moment or "", row.due_on, _state(row, row.due_on, today), isced,
        measured,
    )  # fmt: skip


def _state(row: FollowUp, due_on: dt.date, today: dt.date) -> State:
    if row.done_on is not None:
        return "done"
    if today < due_on - EARLY:
        return "planned"
    return "due" if today <= due_on + LATE else "missed"


def _called(person: Person) -> str:
    return person.called_name or person.first_name or full_name(None, person.last_name)
