"""What desks that work apart cannot prevent, and a person has to look at: points of attention.

Nothing here refuses or changes anything. A rule reads the register as it is, so that a point is
gone as soon as it is mended, at whatever desk. A new rule is one function and its line in RULES.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.chain import CHANGE
from l2w_desktop.models import (
    Duo,
    DuplicateVerdict,
    LanguageSkill,
    Mentee,
    Mentor,
    Person,
)
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.people import full_name
from l2w_desktop.services import duplicates, founding, register
from l2w_desktop.texts import Text, counted

Kind = Literal["capacity", "two_duos", "double", "bin", "language"]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to look at: what, why, and the record where it is mended.

    ``page`` and ``target`` lead there; ``people`` are the ids of two people who may be the same.
    """

    kind: Kind
    title: Text
    reason: Text
    page: str
    target: str
    people: tuple[str, str] | None = None


Rule = Callable[[Session], Iterator[Point]]


def points(session: Session) -> tuple[Point, ...]:
    """Return everything to look at, rule by rule."""
    return tuple(point for rule in RULES for point in rule(session))


def judge_apart(session: Session, point: Point, today: dt.date) -> None:
    """Remember that the two people of a point are not the same; every desk will know."""
    if point.people is not None:
        duplicates.judge_apart(session, *point.people, today)


def _capacity(session: Session) -> Iterator[Point]:
    """A mentor with more running duos than places."""
    usual = founding.programme(session).mentor_capacity or 1
    for role_id, taken, name, capacity in _engaged(session, Mentor, Duo.mentor_id, Mentor.capacity):
        places = usual if capacity is None else capacity
        if taken > places:
            title = Text("{name} heeft te veel duo’s", "{name} has too many duos")
            running = counted(
                taken, Text("1 lopend duo", "1 running duo"),
                Text("{n} lopende duo’s", "{n} running duos"),
            )  # fmt: skip
            reason = Text("{running}, plaats voor {places}", "{running}, room for {places}")
            yield Point(
                "capacity", title.fill(name=name), reason.fill(running=running, places=places),
                "mentors", role_id,
            )  # fmt: skip


def _two_duos(session: Session) -> Iterator[Point]:
    """A mentee with two running duos."""
    for role_id, taken, name, _ in _engaged(session, Mentee, Duo.mentee_id, Mentee.number):
        if taken > 1:
            title = Text("{name} heeft {n} duo’s", "{name} has {n} duos")
            reason = Text(
                "Twee loketten maakten elk een duo. Beëindig er een.",
                "Two desks each made a duo. End one of them.",
            )
            yield Point("two_duos", title.fill(name=name, n=taken), reason, "mentees", role_id)


def _engaged(
    session: Session, role: type[Mentee | Mentor], link: Any, more: Any
) -> Iterable[tuple[str, int, str, Any]]:
    """Return the roles in running duos: id, number of duos, name and one column more."""
    model: Any = role
    query = (
        sa.select(model.id, sa.func.count(), Person.first_name, Person.last_name, more)
        .join(Duo, link == model.id)
        .join(Person, Person.id == model.person_id)
        .where(Duo.status.in_(register.engaged()), Duo.is_archived.is_not(True))
        .group_by(model.id, Person.first_name, Person.last_name, more)
        .order_by(model.id)
    )
    for id_, number, first, last, extra in session.execute(query):
        yield id_, number, full_name(first, last), extra


def _doubles(session: Session) -> Iterator[Point]:
    """Two people who may be the same human, as long as nobody said that they are not."""
    index = duplicates.load(session)
    pair = sa.select(DuplicateVerdict.person_id, DuplicateVerdict.other_id)
    judged = {frozenset(ids) for ids in session.execute(pair)}
    seen: set[frozenset[str]] = set()
    for human in index.in_company():
        for other in index.doubles_of(human):
            ids = frozenset((human.id, other.person_id))
            if len(ids) == 2 and ids not in judged and ids not in seen:
                seen.add(ids)
                yield from _double(session, human.id, other)


def _double(session: Session, one: str, other: duplicates.Candidate) -> Iterator[Point]:
    page, target = _file_of(session, one)
    names = [p.name for p in (session.get(Person, one), session.get(Person, other.person_id)) if p]
    title = Text("{name}: mogelijk twee keer", "{name}: possibly twice")
    if target:
        yield Point(
            "double", title.fill(name=" / ".join(dict.fromkeys(names))), other.reason, page,
            target, (one, other.person_id),
        )  # fmt: skip


def _bin(session: Session) -> Iterator[Point]:
    """A record in the bin that another desk went on with."""
    places: tuple[tuple[Any, str], ...] = (
        (Person, ""), (Mentee, "mentees"), (Mentor, "mentors"), (Duo, "duos"),
    )  # fmt: skip
    for model, page in places:
        query = sa.select(model.id).where(model.is_archived.is_(True))
        for row_id in _worked_on_since(session, session.scalars(query).all()):
            where, target = (page, row_id) if page else _file_of(session, row_id)
            name = _name_of(session, session.get_one(model, row_id))
            title = Text("{name} zit in de prullenbak", "{name} is in the bin")
            reason = Text(
                "Een ander loket wijzigde dit dossier daarna nog",
                "Another desk changed this file afterwards",
            )
            yield Point("bin", title.fill(name=name), reason, where, target)


def _worked_on_since(session: Session, rows: Iterable[str]) -> Iterator[str]:
    """Return the binned rows with a change from another computer after the one that binned."""
    binned: dict[str, tuple[int, str]] = {}
    later: dict[str, list[tuple[int, str]]] = defaultdict(list)
    ids = sorted(rows)
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        query = sa.select(CHANGE.c.row, CHANGE.c.grp, CHANGE.c.wall, CHANGE.c.replica)
        for row, group, wall, replica in session.execute(query.where(CHANGE.c.row.in_(part))):
            if group == "archive":
                binned[row] = max(binned.get(row, (0, "")), (wall, replica))
            else:
                later[row].append((wall, replica))
    for row, (wall, replica) in sorted(binned.items()):
        if any(at > wall and by != replica for at, by in later[row]):
            yield row


def _languages(session: Session) -> Iterator[Point]:
    """Somebody with one language twice."""
    skill = LanguageSkill
    query = (
        sa.select(skill.person_id, skill.language)
        .where(skill.is_archived.is_not(True), skill.language.is_not(None))
        .group_by(skill.person_id, skill.language)
        .having(sa.func.count() > 1)
        .order_by(skill.person_id, skill.language)
    )
    for person_id, code in session.execute(query):
        person = session.get_one(Person, person_id)
        page, target = _file_of(session, person_id)
        language = code_list("languages").label(code or "")
        title = Text("{name}: {language} staat er twee keer", "{name}: {language} is there twice")
        reason = Text("Hou één regel met het juiste niveau", "Keep one line with the right level")
        if target:
            filled = title.fill(name=person.name, language=language)
            yield Point("language", filled, reason, page, target)


def _file_of(session: Session, person_id: str) -> tuple[str, str]:
    """Return the page and id of a person's newest file."""
    for model, page in ((Mentee, "mentees"), (Mentor, "mentors")):
        query = sa.select(model.id).where(model.person_id == person_id)
        newest = query.order_by(model.is_archived.is_(True), model.id.desc()).limit(1)
        found = session.scalars(newest).first()
        if found:
            return page, found
    return "", ""


def _name_of(session: Session, row: Any) -> str:
    if isinstance(row, Duo):
        return row.number or "Duo"
    person = row if isinstance(row, Person) else session.get_one(Person, row.person_id)
    return person.name


RULES: Final[tuple[Rule, ...]] = (_capacity, _two_duos, _doubles, _bin, _languages)
