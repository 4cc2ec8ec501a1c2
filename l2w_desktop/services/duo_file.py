"""One duo as a whole: rhythm, meetings, papers, documents, and why it was made."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.matching import Explanation, explain, restored
from l2w_desktop.models import Decision, Duo, IssuedDocument
from l2w_desktop.services import duo_gates, duos, follow_ups, founding, lookup, meetings, register
from l2w_desktop.services.duos import DuoRow
from l2w_desktop.services.follow_ups import FollowUpRow
from l2w_desktop.services.meetings import MeetingRow
from l2w_desktop.services.restrictions import UnderRestriction
from l2w_desktop.services.rhythm import DuoMonth, Norm


@dataclass(frozen=True, slots=True)
class Paper:
    """An issued document of the duo."""

    number: str
    name: str
    lang: str
    issued_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class DuoFile:
    """Everything that the page of one duo shows; ``papers`` are the gates of R-05."""

    row: DuoRow
    programme: str
    norm: Norm
    months: tuple[DuoMonth, ...]
    meetings: tuple[MeetingRow, ...]
    papers: tuple[tuple[str, bool], ...]
    agreement_signed_on: dt.date | None
    issued: tuple[Paper, ...]
    explanation: Explanation | None
    is_started: bool
    is_ended: bool
    is_barred: bool
    follow_ups: tuple[FollowUpRow, ...]


def duo_file(session: Session, duo_id: str, today: dt.date) -> DuoFile:
    """Return the duo with this id or number; raises NotFound."""
    duo = lookup.find(session, Duo, duo_id)
    programme = founding.programme(session)
    row = duos.row(session, duo, today)
    return DuoFile(
        row,
        programme.name or "",
        meetings.norm(session),
        meetings.months_of(session, duo, today),
        meetings.of_duo(session, duo.id),
        duo_gates.papers(session, duo, today),
        duo.agreement_signed_on,
        _issued(session, duo.id),
        explanation(session, duo, today),
        duo.status in duos.STARTED,
        duo.ended_on is not None,
        bool(duo.is_barred),
        follow_ups.of_duo(session, duo.id, today),
    )


def explanation(session: Session, duo: Duo, today: dt.date) -> Explanation | None:
    """Return why the duo was confirmed: the points of that day, and what they rest on today."""
    query = sa.select(Decision.snapshot).where(
        Decision.duo_id == duo.id, Decision.kind == "CONFIRM", Decision.snapshot.is_not(None)
    )
    stored = session.scalars(query.order_by(Decision.id.desc())).first()
    return restored(stored, _of_today(session, duo, today)) if stored else None


def _of_today(session: Session, duo: Duo, today: dt.date) -> Explanation | None:
    try:
        pool = register.pair(session, duo.mentee_id, duo.mentor_id, today)
    except UnderRestriction:
        return None
    return explain(pool.mentees[0], pool.mentors[0], register.rules(session), pool.never_again)


def _issued(session: Session, duo_id: str) -> tuple[Paper, ...]:
    query = sa.select(IssuedDocument).where(
        IssuedDocument.duo_id == duo_id, IssuedDocument.is_archived.is_not(True)
    )
    found = session.scalars(query.order_by(IssuedDocument.issued_at.desc(), IssuedDocument.id))
    return tuple(Paper(d.number or "", d.name or "", d.lang or "", d.issued_at) for d in found)
