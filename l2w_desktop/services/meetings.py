"""Meetings of a duo: log, correct, and the rhythm that follows from them (R-08)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import Duo, Meeting
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.folding import clean
from l2w_desktop.services import founding, register, rhythm
from l2w_desktop.services.rhythm import DuoMonth, Held, Norm
from l2w_desktop.texts import Text

HELD = "GEHOUDEN"
LONGEST_MINUTES = 24 * 60


class WrongMinutes(UserError):
    """A meeting of no length, or longer than a day."""

    text = Text(
        "{minutes} minuten kan niet. Vul een duur van 1 tot 1440 minuten in.",
        "{minutes} minutes is not possible. Fill in a duration from 1 to 1440 minutes.",
    )


class MeetingOutsideDuo(UserError):
    """A meeting before the start, after the end, or in the future."""

    text = Text(
        "Op {day} kan dit duo geen ontmoeting hebben. Kies een dag van {first} tot en met {last}.",
        "This duo cannot meet on {day}. Choose a day from {first} up to {last}.",
    )


class NotConfirmed(UserError):
    """A meeting of two people who did not both say yes yet."""

    text = Text(
        "Dit duo is nog niet bevestigd. Bevestig eerst het duo, en log dan de ontmoeting.",
        "This duo is not confirmed yet. Confirm the duo first, then log the meeting.",
    )


class UnknownCode(UserError):
    """A code that is in no list."""

    text = Text(
        "‘{code}’ staat niet in de lijst. Kies uit: {known}.",
        "‘{code}’ is not in the list. Choose from: {known}.",
    )


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting as shown."""

    id: str
    duo_id: str
    on: dt.date
    minutes: int
    status: str
    mode: str
    topics: tuple[str, ...]
    note: str | None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How the duo stands in the duo-month that holds a day; amounts in ``unit``."""

    month: int
    held: int
    norm: int
    level: rhythm.Level
    unit: rhythm.Unit
    next_due_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Logged:
    """What logging a meeting gives back."""

    meeting: MeetingRow
    rhythm: Rhythm


def code_in(name: str, text: str) -> str:
    """Return the code of a list that ``text`` names; raises UnknownCode."""
    found = code_list(name).find(text)
    if found is None:
        raise UnknownCode(code=text, known=", ".join(code_list(name).codes))
    return found


def log(
    session: Session,
    duo: Duo,
    *,
    on: dt.date,
    minutes: int,
    today: dt.date,
    mode: str = "FYSIEK",
    topics: Sequence[str] = (),
    note: str = "",
    status: str = HELD,
) -> Logged:
    """Log a meeting. Raises MeetingOutsideDuo, WrongMinutes, NotConfirmed or UnknownCode."""
    meeting = Meeting(duo_id=duo.id)
    _fill(session, duo, meeting, on, minutes, today, mode, topics, note, status)
    session.add(meeting)
    return _logged(session, duo, meeting, today)


def correct(
    session: Session,
    meeting: Meeting,
    *,
    on: dt.date,
    minutes: int,
    today: dt.date,
    mode: str = "FYSIEK",
    topics: Sequence[str] = (),
    note: str = "",
    status: str = HELD,
) -> Logged:
    """Correct a meeting; the earlier version stays in its history. Raises as ``log`` does."""
    duo = session.get_one(Duo, meeting.duo_id)
    _fill(session, duo, meeting, on, minutes, today, mode, topics, note, status)
    return _logged(session, duo, meeting, today)


def archive(session: Session, meeting: Meeting, *, is_archived: bool = True) -> None:
    """Put a meeting in the bin, or take it out again."""
    meeting.is_archived = is_archived or None


def _fill(
    session: Session, duo: Duo, meeting: Meeting, on: dt.date, minutes: int, today: dt.date,
    mode: str, topics: Sequence[str], note: str, status: str,
) -> None:  # fmt: skip
    if duo.status not in register.engaged() and duo.ended_on is None:
        raise NotConfirmed
    first, last = duo.start_on or on, min(duo.ended_on or today, today)
    if not first <= on <= last:
        raise MeetingOutsideDuo(
            day=f"{on:%d/%m/%Y}", first=f"{first:%d/%m/%Y}", last=f"{last:%d/%m/%Y}"
        )
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise WrongMinutes(minutes=minutes)
    meeting.met_on, meeting.minutes = on, minutes
    meeting.status = code_in("meeting_status", status)
    meeting.mode = code_in("meeting_mode", mode)
    meeting.topics = tuple(code_in("meeting_topics", topic) for topic in topics)
    meeting.note = clean(note) or None


def _logged(session: Session, duo: Duo, meeting: Meeting, today: dt.date) -> Logged:
    session.flush()
    assert meeting.met_on
    return Logged(_row(meeting), rhythm_on(session, duo, meeting.met_on, today))


def _row(meeting: Meeting) -> MeetingRow:
    assert meeting.met_on
    return MeetingRow(
        meeting.id,
        meeting.duo_id,
        meeting.met_on,
        meeting.minutes or 0,
        meeting.status or "",
        meeting.mode or "",
        tuple(meeting.topics or ()),
        meeting.note,
    )


def of_duo(session: Session, duo_id: str) -> tuple[MeetingRow, ...]:
    """Return the meetings of a duo, newest first."""
    query = sa.select(Meeting).where(
        Meeting.duo_id == duo_id, Meeting.is_archived.is_not(True), Meeting.met_on.is_not(None)
    )
    return tuple(
        _row(m) for m in session.scalars(query.order_by(Meeting.met_on.desc(), Meeting.id.desc()))
    )


def norm(session: Session) -> Norm:
    """Return the norm of the programme."""
    programme = founding.programme(session)
    unit: rhythm.Unit = "minutes" if programme.norm_unit == "minutes" else "meetings"
    return Norm(unit, programme.norm or 0)


def counted(rows: Sequence[MeetingRow]) -> list[Held]:
    """Return the meetings that count: held, and not merely a message (domain list 8.7)."""
    modes = code_list("meeting_mode")
    return [
        Held(m.on, m.minutes)
        for m in rows
        if m.status == HELD and modes.detail(m.mode, "is_counted") == "yes"
    ]


def months_of(session: Session, duo: Duo, today: dt.date) -> tuple[DuoMonth, ...]:
    """Return the duo-months up to the planned end, or up to the end; empty without a start."""
    if duo.start_on is None:
        return ()
    last = duo.ended_on or (duo.planned_end_on or today) - dt.timedelta(days=1)
    held = counted(of_duo(session, duo.id))
    until = max([last, *(m.on for m in held)])
    return rhythm.months(duo.start_on, until, norm(session), held, today)


def rhythm_on(session: Session, duo: Duo, day: dt.date, today: dt.date) -> Rhythm:
    """Return how the duo stands in the duo-month that holds ``day``."""
    assert duo.start_on
    found = months_of(session, duo, today)
    number = min(rhythm.month_of(duo.start_on, day), len(found))
    month = found[number - 1]
    due = None if duo.ended_on else rhythm.next_due_on(found)
    return Rhythm(number, month.held, month.norm, month.level, month.unit, due)
