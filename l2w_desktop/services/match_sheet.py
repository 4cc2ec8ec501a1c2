"""What the matching screen shows: one mentee with the best mentors, or the whole board as rows.

Everything here is frozen and free of sessions, so that a worker can make it and a window keep it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.matching import Explanation, Rule, Rules, explain
from l2w_desktop.models import Duo, Education, LanguageSkill, Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.people import full_name
from l2w_desktop.services import duo_gates, founding, lookup, matches, register
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from l2w_desktop.matching.unmatched import Reason

SHOWN = 6
_LISTS = {"language": "languages", "sector": "sectors", "slot": "slots", "topic": "topics"}


def named(kind: str, code: str) -> Text:
    """Return the words of a language, sector, half-day or topic."""
    return code_list(_LISTS[kind]).label(code)


@dataclass(frozen=True, slots=True)
class Seeker:
    """The mentee for whom a mentor is sought; codes, not words."""

    id: str
    number: str
    name: str
    first_name: str
    status: str
    waiting_days: int | None
    sectors: tuple[str, ...]
    diploma: str | None
    place: str
    max_km: int | None
    is_online: bool
    languages: tuple[tuple[str, str], ...]
    slots: tuple[str, ...]
    needs: tuple[str, ...]
    earlier: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """A mentor for this mentee: who, why, and which gates of R-05 are open."""

    id: str
    number: str
    name: str
    first_name: str
    work: str
    place: str
    explanation: Explanation
    papers: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Nearest:
    """A single rule that would help, and the best mentor that it would bring."""

    rule: Rule
    mentors: int
    name: str
    score: int


@dataclass(frozen=True, slots=True)
class MatchSheet:
    """The answer for one mentee: offers best first, and why the others are not shown."""

    seeker: Seeker
    rules: Rules
    offers: tuple[Offer, ...]
    mentors: int
    fitting: int
    dropped: Mapping[Rule, int]
    helps: tuple[Nearest, ...]


@dataclass(frozen=True, slots=True)
class ProposedDuo:
    """One duo of the board, with its explanation."""

    mentee_id: str
    mentee: str
    waiting_days: int | None
    mentor_id: str
    mentor: str
    place: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Alone:
    """Somebody without a mentor on the board, with the reasons and the rules that would help."""

    mentee_id: str
    name: str
    waiting_days: int | None
    reasons: tuple[Reason, ...]
    mentors: int
    dropped: Mapping[Rule, int]
    helps: tuple[Nearest, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """The whole proposal: duos with the most points first, and who stays alone."""

    duos: tuple[ProposedDuo, ...]
    alone: tuple[Alone, ...]
    mentors: int
    places: int


def match_sheet(session: Session, mentee_id: str, today: dt.date, shown: int = SHOWN) -> MatchSheet:
    """Return the best mentors for one mentee; reads only. Raises NotFound."""
    from l2w_desktop.matching.proposal import propose  # numpy and scipy enter only here
    from l2w_desktop.matching.unmatched import funnel

    mentee = lookup.find(session, Mentee, mentee_id)
    pool, rules = register.around(session, mentee.id, today), register.rules(session)
    proposal = propose(pool.mentees, pool.mentors, rules, never_again=pool.never_again)
    found = proposal.shortlist(mentee.id)
    told = funnel(proposal, mentee.id)
    offers = (
        offer(session, proposal.explain(mentee.id, candidate.id), today)
        for candidate in found[:shown]
    )
    return MatchSheet(
        _seeker(session, mentee, today),
        rules,
        tuple(offers),
        len(pool.mentors),
        len(found),
        told.dropped,
        () if found else _helps(proposal, mentee.id, pool.names),
    )


def one_offer(session: Session, mentee_id: str, mentor_id: str, today: dt.date) -> Offer:
    """Return any mentor for this mentee, also one whom the rules hide; raises NotFound."""
    mentee = lookup.find(session, Mentee, mentee_id)
    mentor = lookup.find(session, Mentor, mentor_id)
    pool = register.pair(session, mentee.id, mentor.id, today)
    rules = register.rules(session)
    found = explain(pool.mentees[0], pool.mentors[0], rules, pool.never_again)
    return offer(session, found, today)


def offer(session: Session, found: Explanation, today: dt.date) -> Offer:
    """Return who the mentor of an explanation is."""
    mentor = session.get_one(Mentor, found.mentor_id)
    name, first_name, place = _known(session, mentor.person_id)
    return Offer(
        mentor.id,
        mentor.number or "",
        name,
        first_name,
        mentor.occupation or mentor.employer or "",
        place,
        found,
        duo_gates.papers_of(mentor, founding.programme(session), today),
    )


def review(session: Session, today: dt.date) -> Review:
    """Return the best set of duos for everybody who waits; reads only."""
    from l2w_desktop.matching.unmatched import funnel, unmatched

    board = matches.board(session, today)
    proposal, names = board.proposal, board.pool.names
    waiting = {m.id: m.waiting_days for m in board.pool.mentees}
    places = _places(session)
    pairs = sorted(proposal.duos, key=lambda d: (-d.score, d.mentee_id))
    alone = []
    for mentee_id, reasons in unmatched(proposal).items():
        told, helps = funnel(proposal, mentee_id), _helps(proposal, mentee_id, names)
        name, days = names[mentee_id], waiting[mentee_id]
        alone.append(Alone(mentee_id, name, days, reasons, told.mentors, told.dropped, helps))
    return Review(
        tuple(
            ProposedDuo(
                d.mentee_id,
                names[d.mentee_id],
                waiting[d.mentee_id],
                d.mentor_id,
                names[d.mentor_id],
                places.get(d.mentor_id, ""),
                proposal.explain(d.mentee_id, d.mentor_id),
            )
            for d in pairs
        ),
        tuple(sorted(alone, key=lambda a: -(a.waiting_days or 0))),
        len(board.pool.mentors),
        sum(m.places for m in board.pool.mentors),
    )


def _helps(proposal: object, mentee_id: str, names: Mapping[str, str]) -> tuple[Nearest, ...]:
    from l2w_desktop.matching.proposal import Proposal
    from l2w_desktop.matching.unmatched import reliefs

    assert isinstance(proposal, Proposal)
    return tuple(
        Nearest(r.rule, r.mentors, names[r.nearest.mentor_id], r.nearest.total)
        for r in reliefs(proposal, mentee_id)
        if r.nearest is not None
    )


def _seeker(session: Session, mentee: Mentee, today: dt.date) -> Seeker:
    name, first_name, place = _known(session, mentee.person_id)
    days = (today - mentee.registered_on).days if mentee.registered_on else None
    return Seeker(
        mentee.id,
        mentee.number or "",
        name,
        first_name,
        mentee.status or "",
        days,
        tuple(mentee.sectors or ()),
        _diploma(session, mentee.person_id),
        place,
        mentee.max_km,
        bool(mentee.online_ok),
        _languages(session, mentee.person_id),
        tuple(mentee.slots or ()),
        tuple(mentee.needs or ()),
        _earlier(session, mentee),
    )


def _known(session: Session, person_id: str) -> tuple[str, str, str]:
    """Return name, first name and town, and read nothing else of the person."""
    query = sa.select(Person.first_name, Person.last_name, Person.place)
    first, last, place = session.execute(query.where(Person.id == person_id)).one()
    name = full_name(first, last)
    return name, first or name, place or ""


def _diploma(session: Session, person_id: str) -> str | None:
    query = sa.select(Education.diploma).where(
        Education.person_id == person_id, Education.is_archived.is_not(True)
    )
    return session.scalars(query.order_by(Education.level.desc().nulls_last())).first()


def _languages(session: Session, person_id: str) -> tuple[tuple[str, str], ...]:
    query = sa.select(
        LanguageSkill.language, LanguageSkill.level, LanguageSkill.is_mother_tongue
    ).where(LanguageSkill.person_id == person_id, LanguageSkill.is_archived.is_not(True))
    rows = session.execute(query.order_by(LanguageSkill.id))
    return tuple(
        (code, "" if is_mother else level or "") for code, level, is_mother in rows if code
    )


def _earlier(session: Session, mentee: Mentee) -> tuple[tuple[str, str], ...]:
    """Return (mentor, reason of the end) of earlier duos of this person, newest first."""
    files = sa.select(Mentee.id).where(Mentee.person_id == mentee.person_id)
    query = (
        sa.select(Person.first_name, Person.last_name, Duo.end_reason)
        .join(Mentor, Mentor.person_id == Person.id)
        .join(Duo, Duo.mentor_id == Mentor.id)
        .where(Duo.mentee_id.in_(files), Duo.ended_on.is_not(None), Duo.is_archived.is_not(True))
        .order_by(Duo.ended_on.desc())
    )
    return tuple((full_name(r[0], r[1]), r[2] or "") for r in session.execute(query))


def _places(session: Session) -> Mapping[str, str]:
    query = sa.select(Mentor.id, Person.place).join(Person, Person.id == Mentor.person_id)
    return {mentor: place or "" for mentor, place in session.execute(query)}
