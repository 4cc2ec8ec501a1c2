"""The life of a duo: confirm, activate, end, reopen, rematch; each re-checks everything it needs.

A person decides; these functions record the decision with the explanation that was shown, move
the two people along and refuse what the programme does not allow (R-05, R-06, R-07, R-11).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.journal.check import history
from l2w_desktop.matching import explain, snapshot
from l2w_desktop.matching.rules import UNYIELDING
from l2w_desktop.models import (
    Decision,
    Duo,
    Meeting,
    Mentee,
    Mentor,
    Person,
    Programme,
    User,
)
from l2w_desktop.models.choices import code_list
from l2w_desktop.services import follow_ups, founding, numbers, register, rhythm
from l2w_desktop.services import papers as issued_papers
from l2w_desktop.services.duo_gates import missing_papers
from l2w_desktop.services.duo_refusals import (
    NoPlace,
    PairBlocked,
    PapersMissing,
    TooLate,
    WrongDay,
    WrongDuoState,
)
from l2w_desktop.texts import Text

STARTED = ("ACTIEF", "VERLENGD")
_BEFORE_START = ("AANVAARD_DOOR_BEIDEN", "KENNISMAKING", "BEDENKTIJD")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in one line: id and file number of the role, and the name."""

    id: str
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class DuoRow:
    """A duo as lists, the command line and the window show it."""

    id: str
    number: str
    status: str
    mentee: Named
    mentor: Named
    coach: str | None
    start_on: dt.date | None
    planned_end_on: dt.date | None
    ended_on: dt.date | None
    end_reason: str | None
    missing: tuple[str, ...]


def confirm(
    session: Session,
    mentee: Mentee,
    mentor: Mentor,
    *,
    start_on: dt.date,
    today: dt.date,
    coach: User | None = None,
    override: str = "",
) -> DuoRow:
    """Record that both said yes: AANVAARD_DOOR_BEIDEN with start and planned end.

    Raises PairBlocked with every broken rule; ``override`` (a reason) passes the rules of taste
    but never INACTIVE, SAME_PERSON, NEVER_AGAIN or CAPACITY. A mentee has at most one such duo.
    """
    pool = register.pair(session, mentee.id, mentor.id, today)
    rules = register.rules(session)
    found = explain(pool.mentees[0], pool.mentors[0], rules, pool.never_again)
    hard = [code for code in found.codes if code in UNYIELDING or not override.strip()]
    if hard:
        raise PairBlocked(found.codes)
    if _running(session, Duo.mentee_id == mentee.id):
        raise NoPlace(name=name_of(session, mentee))
    programme = founding.programme(session)
    assert programme.duration_months
    duo = Duo(
        mentee_id=mentee.id,
        mentor_id=mentor.id,
        number=numbers.take(session, 1)[0],
        site_id=founding.installation(session).site_id,
        coach_id=coach.id if coach else None,
        previous_duo_id=_rematched(session, mentee),
        start_on=start_on,
        planned_end_on=rhythm.planned_end(start_on, programme.duration_months),
    )
    _move(duo, "AANVAARD_DOOR_BEIDEN", today)
    session.add(duo)
    session.flush()
    _decide(session, duo, "CONFIRM", today, override, snapshot(found))
    _move(mentee, "IN_DUO", today)
    _settle_mentor(session, mentor, programme, today)
    return row(session, duo, today)


def take_back(session: Session, duo: Duo, *, today: dt.date) -> None:
    """Take a confirmation back at once: the duo goes to the bin, both are free again.

    Raises TooLate when the duo started or met: then it has a history and must be ended.
    """
    meetings = sa.select(sa.func.count()).select_from(Meeting).where(Meeting.duo_id == duo.id)
    if duo.status not in _BEFORE_START or session.scalar(meetings):
        raise TooLate
    duo.is_archived = True
    _decide(session, duo, "TAKE_BACK", today)
    _move(session.get_one(Mentee, duo.mentee_id), register.READY, today)
    mentor = session.get_one(Mentor, duo.mentor_id)
    _settle_mentor(session, mentor, founding.programme(session), today)


def activate(
    session: Session,
    duo: Duo,
    *,
    today: dt.date,
    signed_on: dt.date | None = None,
    override: str = "",
) -> DuoRow:
    """Start the duo: ACTIEF. Raises PapersMissing with what R-05 misses, unless overridden."""
    if duo.status not in _BEFORE_START:
        raise WrongDuoState(status=_status_word(duo))
    if signed_on:
        if signed_on > today:
            raise _wrong_day(signed_on, duo.start_on or today, today)
        duo.agreement_signed_on = signed_on
        everybody = issued_papers.SIGNED_BY[issued_papers.AGREEMENT]
        about = issued_papers.About(duo_id=duo.id)
        issued_papers.mark_signed(session, issued_papers.AGREEMENT, about, signed_on, *everybody)
    missing = missing_papers(session, duo, today)
    if missing and not override.strip():
        raise PapersMissing(missing)
    _move(duo, "ACTIEF", today)
    _decide(session, duo, "ACTIVATE", today, override)
    return row(session, duo, today)


def end(session: Session, duo: Duo, *, on: dt.date, reason: str, today: dt.date) -> DuoRow:
    """End the duo: AFGEROND, or VROEGTIJDIG_GESTOPT by R-11; the mentee goes to aftercare.

    Early = before the planned end for a reason that is not work, training or a goal reached.
    The follow-ups are planned.
    """
    if duo.status not in register.engaged():
        raise WrongDuoState(status=_status_word(duo))
    if (duo.start_on and on < duo.start_on) or on > today:
        raise _wrong_day(on, duo.start_on or on, today)
    duo.ended_on, duo.end_reason = on, reason
    is_success = code_list("duo_end_reason").detail(reason, "is_success") == "yes"
    is_early = bool(duo.planned_end_on and on < duo.planned_end_on and not is_success)
    _move(duo, "VROEGTIJDIG_GESTOPT" if is_early else "AFGEROND", today)
    follow_ups.plan(session, duo)
    _decide(session, duo, "END", today)
    _move(session.get_one(Mentee, duo.mentee_id), "NAZORG", today)
    _move(session.get_one(Mentor, duo.mentor_id), "BESCHIKBAAR", today)
    return row(session, duo, today)


def reopen(session: Session, duo: Duo, *, today: dt.date) -> DuoRow:
    """Take the end back: everything as it was; raises NoPlace when one of the two has moved on."""
    _require_ended(duo)
    mentee = session.get_one(Mentee, duo.mentee_id)
    mentor = session.get_one(Mentor, duo.mentor_id)
    programme = founding.programme(session)
    if _running(session, Duo.mentee_id == mentee.id):
        raise NoPlace(name=name_of(session, mentee))
    if _running(session, Duo.mentor_id == mentor.id) >= _capacity(mentor, programme):
        raise NoPlace(name=name_of(session, mentor))
    _move(duo, _status_before_end(session, duo), today)
    follow_ups.call_off(session, duo)
    duo.ended_on = duo.end_reason = duo.is_barred = None
    _decide(session, duo, "REOPEN", today)
    session.flush()
    _move(mentee, "IN_DUO", today)
    _settle_mentor(session, mentor, programme, today)
    return row(session, duo, today)


def rematch(session: Session, duo: Duo, *, today: dt.date) -> DuoRow:
    """Let the mentee of an ended duo wait for another mentor; this pair never meets again."""
    _require_ended(duo)
    mentee = session.get_one(Mentee, duo.mentee_id)
    if _running(session, Duo.mentee_id == mentee.id):
        raise NoPlace(name=name_of(session, mentee))
    duo.is_barred = True
    _decide(session, duo, "REMATCH", today)
    _move(mentee, register.READY, today)
    return row(session, duo, today)


def row(session: Session, duo: Duo, today: dt.date) -> DuoRow:
    """Return the duo as others see it."""
    session.flush()
    coach = session.get(User, duo.coach_id) if duo.coach_id else None
    return DuoRow(
        duo.id,
        duo.number or "",
        duo.status or "",
        _named(session, session.get_one(Mentee, duo.mentee_id)),
        _named(session, session.get_one(Mentor, duo.mentor_id)),
        coach.display_name if coach else None,
        duo.start_on,
        duo.planned_end_on,
        duo.ended_on,
        duo.end_reason,
        missing_papers(session, duo, today) if duo.status in _BEFORE_START else (),
    )


def _named(session: Session, role: Mentee | Mentor) -> Named:
    return Named(role.id, role.number or "", name_of(session, role))


def name_of(session: Session, role: Mentee | Mentor) -> str:
    """Return the name of the person behind a file."""
    return session.get_one(Person, role.person_id).name


def _running(session: Session, which: sa.ColumnElement[bool]) -> int:
    query = sa.select(sa.func.count()).select_from(Duo)
    query = query.where(which, Duo.status.in_(register.engaged()), Duo.is_archived.is_not(True))
    return session.scalar(query) or 0


def _capacity(mentor: Mentor, programme: Programme) -> int:
    return founding.usual_capacity(programme) if mentor.capacity is None else mentor.capacity


def _settle_mentor(session: Session, mentor: Mentor, programme: Programme, on: dt.date) -> None:
    session.flush()
    is_full = _running(session, Duo.mentor_id == mentor.id) >= _capacity(mentor, programme)
    _move(mentor, "BEZET" if is_full else "BESCHIKBAAR", on)


def _rematched(session: Session, mentee: Mentee) -> str | None:
    """Return the mentee's last ended duo after which another mentor was sought."""
    query = sa.select(Duo.id).where(Duo.mentee_id == mentee.id, Duo.is_barred.is_(True))
    return session.scalars(query.order_by(Duo.ended_on.desc(), Duo.id.desc())).first()


def _require_ended(duo: Duo) -> None:
    if code_list("duo_status").detail(duo.status or "", "phase") != "ended":
        raise WrongDuoState(status=_status_word(duo))


def _status_word(duo: Duo) -> Text:
    return code_list("duo_status").label(duo.status or "")


def _status_before_end(session: Session, duo: Duo) -> str:
    """Return the last state of the duo that took a place, out of its history."""
    for entry in history(raw(session), duo.id):
        if entry.grp == "status" and entry.value:
            status: str = json.loads(entry.value)["status"]
            if status in register.engaged():
                return status
    return _BEFORE_START[0]


def _move(record: Duo | Mentee | Mentor, status: str, on: dt.date) -> None:
    if record.status != status:
        record.status, record.status_on = status, on


def _decide(
    session: Session, duo: Duo, kind: str, on: dt.date, override: str = "",
    explanation: Mapping[str, Any] | None = None,
) -> None:  # fmt: skip
    session.add(
        Decision(
            duo_id=duo.id,
            kind=kind,
            decided_on=on,
            override=override.strip() or None,
            snapshot=explanation,
        )
    )


def _wrong_day(day: dt.date, first: dt.date, last: dt.date) -> WrongDay:
    return WrongDay(day=f"{day:%d/%m/%Y}", first=f"{first:%d/%m/%Y}", last=f"{last:%d/%m/%Y}")
