"""The fields of an imported row: their stored form, and where each lives in the register.

The stored form is plain JSON (ISO dates, codes, lists), so that what was read last time, what
stands in the register and what the list says now can be compared.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Education, LanguageSkill, Mentee, Mentor, Person
from l2w_desktop.models.dates import PartialDate
from l2w_desktop.models.fields import Shared, label_of, new_id
from l2w_desktop.models.skills import Schooling, SpokenLanguage
from l2w_desktop.models.types import Date, dumps, plain
from l2w_desktop.texts import Text

Role = Mentee | Mentor
Cells = dict[str, Any]
"""Field code → stored form; a field that the list leaves empty is absent."""

EXTERNAL_ID = "external_id"
ROLES: Mapping[str, type[Role]] = {"mentees": Mentee, "mentors": Mentor}
READY: Mapping[str, str] = {"mentees": "KLAAR_VOOR_MATCH", "mentors": "BESCHIKBAAR"}

_CHUNK = 500  # far below SQLite's limit of bound values
_COLUMNS = {"trained": "is_trained"}  # fields whose column has another name
_DAYS = frozenset(
    c.name for m in ROLES.values() for c in m.__table__.columns if isinstance(c.type, Date)
)
_LABELS = {
    "languages": Text("talen", "languages"),
    "education": label_of(Education.diploma),
    "diploma_country": label_of(Education.country),
}


def stored_cells(values: Mapping[str, object]) -> Cells:
    """Return a row's values in stored form, without the empty ones."""
    cells = {name: _stored(value) for name, value in values.items()}
    return {name: value for name, value in cells.items() if value not in (None, "", [])}


def key_of(cells: Cells) -> str:
    """Return what a row is known by: its number in the source, else the hash of its cells."""
    external = cells.get(EXTERNAL_ID)
    if external is not None:
        return str(external)
    return "sha256:" + hashlib.sha256(dumps(cells).encode()).hexdigest()


def label(kind: str, name: str) -> Text:
    """Return the words for a field."""
    if name in _LABELS:
        return _LABELS[name]
    column = _COLUMNS.get(name, name)
    owner: Any = Person if column in Person.__table__.columns else ROLES[kind]
    return label_of(getattr(owner, column))


def _stored(value: object) -> Any:
    if isinstance(value, Schooling):
        return [value.diploma, None if value.diploma else value.level]
    if isinstance(value, SpokenLanguage):
        return [value.language, value.level, value.is_native]
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, tuple | list):
        found = [_stored(v) for v in value]
        return _sorted(found) if found and isinstance(found[0], list) else found
    return plain(value)


def _native(column: str, value: Any) -> Any:
    """Return what the column takes for a stored form."""
    if column in _DAYS and value is not None:
        return dt.date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value


def _sorted(skills: list[list[Any]]) -> list[list[Any]]:
    """Return languages by code: their order says nothing."""
    return sorted(skills, key=lambda skill: str(skill[0]))


class Record:
    """A role with its person and what hangs on the person, read and written by field code."""

    def __init__(
        self,
        role: Role,
        person: Person,
        education: Education | None = None,
        skills: Iterable[LanguageSkill] = (),
    ) -> None:
        self.role = role
        self.person = person
        self.education = education
        self.skills = list(skills)

    @classmethod
    def new(
        cls, kind: str, person: Person | None = None, ids: Iterator[str] | None = None
    ) -> Record:
        """Return a record with a new role, of a new person unless one is given."""
        ids = ids or iter(new_id, None)
        person = person or Person(id=next(ids))
        return cls(ROLES[kind](id=next(ids), person_id=person.id), person)

    @property
    def rows(self) -> tuple[Shared, ...]:
        """Everything but the person, which must be in the database before these."""
        education = (self.education,) if self.education else ()
        return (self.role, *education, *self.skills)

    def read(self, name: str) -> Any:
        """Return the stored form of a field; None when it is empty or only estimated."""
        if name == "languages":
            spoken = [s for s in self.skills if not s.is_archived and s.language]
            found = [[s.language, s.level, bool(s.is_mother_tongue)] for s in spoken]
            return _sorted(found) or None
        if name == "education":
            return self._schooling()
        if name == "diploma_country":
            return self.education.country if self.education else None
        if name == "registered_on" and self.role.is_registered_estimated:
            return None
        owner, column = self._place(name)
        value = plain(getattr(owner, column))
        return None if value in ("", []) else value

    def write(self, name: str, value: Any, today: dt.date) -> None:
        """Give a field the value that has this stored form."""
        if name == "languages":
            self._speak(value)
        elif name in ("education", "diploma_country"):
            self._graduate(name, value)
        else:
            owner, column = self._place(name)
            setattr(owner, column, _native(column, value))
        if name == "status":
            self.role.status_on = today
        elif name == "registered_on":
            self.role.is_registered_estimated = False

    def _place(self, name: str) -> tuple[Any, str]:
        column = _COLUMNS.get(name, name)
        return (self.person if column in Person.__table__.columns else self.role), column

    def _schooling(self) -> list[Any] | None:
        found = self.education
        if found is None or not (found.diploma or found.level):
            return None
        return [found.diploma, None if found.diploma else found.level]

    def _graduate(self, name: str, value: Any) -> None:
        if self.education is None:
            self.education = Education(id=new_id(), person_id=self.person.id)
        if name == "diploma_country":
            self.education.country = value
        else:
            self.education.diploma, self.education.level = value

    def _speak(self, value: Iterable[Any]) -> None:
        """Bring the languages in line: those no longer named go to the bin."""
        wanted = {language: (level, native) for language, level, native in value}
        for skill in self.skills:
            known = wanted.pop(skill.language or "", None)
            if known:
                skill.level, skill.is_mother_tongue = known
            if bool(skill.is_archived) == bool(known):
                skill.is_archived = not known
        for language, (level, native) in wanted.items():
            self.skills.append(
                LanguageSkill(
                    id=new_id(), person_id=self.person.id, language=language,
                    level=level, is_mother_tongue=native,
                )
            )  # fmt: skip


def load_records(session: Session, kind: str, role_ids: Iterable[str]) -> dict[str, Record]:
    """Return the records of these roles by role id; a handful of queries whatever their number."""
    model = ROLES[kind]
    roles = in_chunks(session, model, model.id, role_ids)
    owners = {role.person_id for role in roles}
    people = {p.id: p for p in in_chunks(session, Person, Person.id, owners)}
    schooling = _of_people(session, Education, owners)
    spoken = _of_people(session, LanguageSkill, owners)
    found = {}
    for role in roles:
        own = role.person_id
        diploma = next((e for e in schooling.get(own, ()) if not e.is_archived), None)
        found[role.id] = Record(role, people[own], diploma, spoken.get(own, ()))
    return found


def role_of(session: Session, kind: str, person_id: str) -> str | None:
    """Return the id of the person's newest role of a kind that is not in the bin."""
    model = ROLES[kind]
    query = sa.select(model.id).where(model.person_id == person_id, model.is_archived.is_not(True))
    return session.scalars(query.order_by(model.id.desc()).limit(1)).first()


def record_of_person(session: Session, kind: str, person: Person) -> Record:
    """Return a record with a new role of somebody who is known already."""
    schooling = _of_people(session, Education, [person.id]).get(person.id, [])
    spoken = _of_people(session, LanguageSkill, [person.id]).get(person.id, [])
    record = Record.new(kind, person)
    record.education = next((e for e in schooling if not e.is_archived), None)
    record.skills = spoken
    return record


def _of_people(session: Session, model: Any, ids: Iterable[str]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in sorted(in_chunks(session, model, model.person_id, ids), key=lambda r: r.id):
        found.setdefault(row.person_id, []).append(row)
    return found


def in_chunks(session: Session, model: Any, column: Any, ids: Iterable[str]) -> list[Any]:
    """Return the rows of ``model`` whose ``column`` holds one of ``ids``, in few queries."""
    wanted = sorted(set(ids))
    found: list[Any] = []
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        found += session.scalars(sa.select(model).where(column.in_(part))).all()
    return found
