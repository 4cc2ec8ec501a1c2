"""The register as matching sees it: profiles of mentees and mentors, the programme's rules.

Reads only what the rules ask; a test spies that nationality and the like are never read.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.matching import Mentee as MenteeProfile
from l2w_desktop.matching import Mentor as MentorProfile
from l2w_desktop.matching import Rules
from l2w_desktop.matching.people import Level
from l2w_desktop.models import Duo, Education, LanguageSkill, Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.people import full_name
from l2w_desktop.models.places import coordinates
from l2w_desktop.services import restrictions
from l2w_desktop.services.founding import programme, usual_capacity

READY = "KLAAR_VOOR_MATCH"
OPEN_MENTOR = ("BESCHIKBAAR", "BEZET")


def engaged() -> tuple[str, ...]:
    """Return the duo states that take a place of both: accepted by both, up to the end (R-06)."""
    return tuple(c.code for c in code_list("duo_status") if c.details["phase"] == "engaged")


@dataclass(frozen=True, slots=True)
class Pool:
    """Everybody who takes part in a matching, with the words to name them."""

    mentees: tuple[MenteeProfile, ...]
    mentors: tuple[MentorProfile, ...]
    never_again: tuple[tuple[str, str], ...]
    names: Mapping[str, str]
    numbers: Mapping[str, str]


def rules(session: Session) -> Rules:
    """Return the matching rules of the programme; what it leaves open has the default."""
    stored = dict(programme(session).matching or {})
    if "min_level" in stored:
        stored["min_level"] = Level[stored["min_level"]]
    return Rules(**stored)


def pool(session: Session, today: dt.date, cohort_id: str | None = None) -> Pool:
    """Return who waits and who can help: mentees ready for matching, mentors with their places."""
    waiting = sa.select(Mentee.id).where(Mentee.status == READY, Mentee.is_archived.is_not(True))
    if cohort_id:
        waiting = waiting.where(Mentee.cohort_id == cohort_id)
    helping = sa.select(Mentor.id).where(
        Mentor.status.in_(OPEN_MENTOR), Mentor.is_archived.is_not(True)
    )
    return _pool(session, waiting, helping, today)


def around(session: Session, mentee_id: str, today: dt.date) -> Pool:
    """Return the pool of one mentee and every mentor who did not stop, available or not.

    Raises UnderRestriction when the data of the mentee may only be kept.
    """
    closed = [c.code for c in code_list("mentor_status") if c.details["phase"] == "closed"]
    helping = sa.select(Mentor.id).where(
        Mentor.status.not_in(closed), Mentor.is_archived.is_not(True)
    )
    _require_free(session, mentee_id)
    return _pool(session, sa.select(Mentee.id).where(Mentee.id == mentee_id), helping, today)


def pair(session: Session, mentee_id: str, mentor_id: str, today: dt.date) -> Pool:
    """Return the pool of exactly these two, whatever their status (which then blocks).

    Raises UnderRestriction when the data of one of them may only be kept.
    """
    _require_free(session, mentee_id, mentor_id)
    return _pool(
        session,
        sa.select(Mentee.id).where(Mentee.id == mentee_id),
        sa.select(Mentor.id).where(Mentor.id == mentor_id),
        today,
    )


def _require_free(session: Session, *files: str) -> None:
    kept = restrictions.restricted()
    for role in (Mentee, Mentor):
        query = sa.select(role.id).where(role.id.in_(files), role.person_id.in_(kept))
        if session.scalars(query).first():
            raise restrictions.UnderRestriction


def _pool(
    session: Session, mentee_ids: sa.Select[Any], mentor_ids: sa.Select[Any],
    today: dt.date,
) -> Pool:  # fmt: skip
    mentees = _rows(session, Mentee, mentee_ids, Mentee.needs, Mentee.sector_required)
    mentors = _rows(session, Mentor, mentor_ids, Mentor.offers, Mentor.capacity)
    people = {row.person_id for row in (*mentees, *mentors)}
    skills, levels = _languages(session, people), _education(session, people)
    taken = _places_taken(session)
    default_capacity = usual_capacity(programme(session))
    names = {r.id: full_name(r.first_name, r.last_name) for r in (*mentees, *mentors)}
    return Pool(
        tuple(
            MenteeProfile(
                **_common(row, skills, levels),
                is_available=row.status == READY and not row.is_archived,
                sector_required=bool(row.sector_required),
                needs=frozenset(row.needs or ()),
                waiting_days=(today - row.registered_on).days if row.registered_on else None,
            )
            for row in mentees
        ),
        tuple(
            MentorProfile(
                **_common(row, skills, levels),
                is_available=row.status in OPEN_MENTOR and not row.is_archived,
                offers=frozenset(row.offers or ()),
                capacity=default_capacity if row.capacity is None else row.capacity,
                active_duos=taken.get(row.id, 0),
            )
            for row in mentors
        ),
        tuple(never_again(session)),
        names,
        {r.id: r.number for r in (*mentees, *mentors)},
    )


def _rows(session: Session, role: Any, ids: sa.Select[Any], *own: Any) -> Sequence[Any]:
    query = (
        sa.select(
            role.id, role.person_id, role.number, role.status, role.is_archived,
            role.sectors, role.max_km, role.online_ok, role.slots, role.gender_pref,
            role.registered_on, Person.first_name, Person.last_name, Person.sex,
            Person.postcode, Person.place, *own,
        )
        .join(Person, Person.id == role.person_id)
        .where(role.id.in_(ids), Person.id.not_in(restrictions.restricted()))
        .order_by(role.id)
    )  # fmt: skip
    return session.execute(query).all()


def _common(
    row: Any,
    skills: Mapping[str, Sequence[tuple[str, str | None, bool]]],
    levels: Mapping[str, int],
) -> dict[str, Any]:
    """Return the attributes that both sides share."""
    known = skills.get(row.person_id, ())
    at = coordinates(row.postcode, row.place or "") if row.postcode else None
    return {
        "id": row.id,
        "person_id": row.person_id,
        "sectors": tuple(row.sectors or ()),
        "languages": {code: _level(level)
                      for code, level, _ in known},
        "mother_tongues": frozenset(code for code, _, is_mother in known if is_mother),
        "lat": at.lat if at else None,
        "lon": at.lon if at else None,
        "max_km": row.max_km,
        "slots": frozenset(row.slots or ()),
        "gender": row.sex if row.sex in ("F", "M", "X") else None,
        "gender_pref": row.gender_pref if row.gender_pref in ("F", "M", "X") else None,
        "education": levels.get(row.person_id),
        "online_ok": bool(row.online_ok),
    }  # fmt: skip


def _level(code: str | None) -> Level | None:
    return Level.__members__.get(code or "")


def _languages(
    session: Session, people: Iterable[str]
) -> Mapping[str, list[tuple[str, str | None, bool]]]:
    found: dict[str, list[tuple[str, str | None, bool]]] = defaultdict(list)
    query = sa.select(
        LanguageSkill.person_id,
        LanguageSkill.language,
        LanguageSkill.level,
        LanguageSkill.is_mother_tongue,
    ).where(LanguageSkill.is_archived.is_not(True), LanguageSkill.language.is_not(None))
    wanted = set(people)
    for person, language, level, is_mother in session.execute(query):
        if person in wanted and language:
            found[person].append((language, level, bool(is_mother)))
    return found


def _education(session: Session, people: Iterable[str]) -> Mapping[str, int]:
    """Return the highest education level (1 to 5) per person."""
    levels = {c.code: int(c.details["matching_level"] or 0) for c in code_list("education")}
    query = sa.select(Education.person_id, Education.diploma, Education.level).where(
        Education.is_archived.is_not(True)
    )
    wanted, found = set(people), dict[str, int]()
    for person, diploma, level in session.execute(query):
        known = levels.get(diploma or "", 0) or level or 0
        if person in wanted and known:
            found[person] = max(known, found.get(person, 0))
    return found


def _places_taken(session: Session) -> Mapping[str, int]:
    query = (
        sa.select(Duo.mentor_id, sa.func.count())
        .where(Duo.status.in_(engaged()), Duo.is_archived.is_not(True))
        .group_by(Duo.mentor_id)
    )
    return {mentor: int(number) for mentor, number in session.execute(query)}


def never_again(session: Session) -> list[tuple[str, str]]:
    """Return the (mentee, mentor) pairs that ended badly, were rematched or were excluded.

    People are compared, not files: a returning mentee keeps what was decided before.
    """
    barring = [c.code for c in code_list("duo_end_reason") if c.details["bars_rematch"] == "yes"]
    ended = sa.or_(Duo.is_barred.is_(True), Duo.end_reason.in_(barring))
    of_mentee = sa.select(Mentee.person_id).where(Mentee.id == Duo.mentee_id).scalar_subquery()
    of_mentor = sa.select(Mentor.person_id).where(Mentor.id == Duo.mentor_id).scalar_subquery()
    barred = session.execute(sa.select(of_mentee, of_mentor).select_from(Duo).where(ended)).all()
    if not barred:
        return []
    mentees, mentors = _files_of(session, Mentee), _files_of(session, Mentor)
    return [(e, m) for p, q in barred for e in mentees[p] for m in mentors[q]]


def _files_of(session: Session, role: Any) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for person, row in session.execute(sa.select(role.person_id, role.id)):
        found[person].append(row)
    return found
