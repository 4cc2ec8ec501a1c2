"""Intake files on screen: read, save one field group, finish; and the drafts before that.

What is typed goes to a local draft from the first key on; a field group becomes one change of
the journal when it is left. A required field never blocks saving, only finishing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.forms import Form
from l2w_desktop.forms.values import parsed
from l2w_desktop.models import Education, LanguageSkill, Mentee, Mentor, Person
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.skills import SpokenLanguage
from l2w_desktop.services import drafts, founding, numbers, register
from l2w_desktop.texts import Text

_ROLES: dict[str, type[Any]] = {"mentee": Mentee, "mentor": Mentor}
_LANGUAGES = "person.languages"
CHECK = ".check"  # behind the form's name: the draft of what is to be checked


class Incomplete(UserError):
    """The intake cannot be finished: required fields are empty. ``keys`` names them in order."""

    text = Text(
        "Nog niet klaar: {what}. Vul dit aan en rond dan af.",
        "Not ready yet: {what}. Complete this, then finish.",
    )

    def __init__(self, form: Form, keys: list[str]) -> None:
        labels = [form.entry(key).label for key in keys]
        what = Text(", ".join(x.nl for x in labels), ", ".join(x.en for x in labels))
        super().__init__(what=what, keys=keys)


def read(session: Session, form: Form, role_id: str) -> Mapping[str, Any]:
    """Return the stored values of a file by entry key."""
    role = session.get_one(_ROLES[form.role], role_id)
    rows = {
        form.role: role,
        "person": session.get_one(Person, role.person_id),
        "education": _education(session, role.person_id),
    }
    found = {
        e.key: getattr(rows[e.table], e.column, None) for e in form.entries if e.key != _LANGUAGES
    }
    skills = tuple(
        SpokenLanguage(s.language, s.level, bool(s.is_mother_tongue))
        for s in _skills(session, role.person_id)
        if s.language
    )
    return found | {_LANGUAGES: skills}


@dataclass(frozen=True, slots=True)
class Opened:
    """What a form starts with: what is stored and typed by entry key, and what is to be checked.

    ``person_id`` is empty for a new file.
    """

    stored: Mapping[str, Any]
    draft: Mapping[str, Any]
    person_id: str
    to_check: frozenset[str]


def opened(session: Session, form: Form, role_id: str | None) -> Opened:
    """Return a file as its form opens it; without ``role_id`` the draft of a new one."""
    draft = draft_of(session, form, role_id)
    if role_id is None:
        return Opened({}, draft, "", frozenset())
    marks = drafts.typed(session, form.name + CHECK, role_id)
    person_id = session.get_one(_ROLES[form.role], role_id).person_id
    stored = read(session, form, role_id)
    return Opened(stored, draft, person_id, frozenset(marks.get("keys", ())))


def is_archived(session: Session, form: Form, role_id: str) -> bool:
    """Return whether a file is in the bin."""
    return bool(session.get_one(_ROLES[form.role], role_id).is_archived)


def save(
    session: Session, form: Form, role_id: str | None, values: Mapping[str, Any], today: dt.date
) -> str:
    """Store values by entry key (those given, no others) and return the id of the file.

    Without ``role_id`` a new person and file are born: AANGEMELD, or KANDIDAAT for a mentor.
    """
    role = (
        session.get_one(_ROLES[form.role], role_id) if role_id else born(session, form, None, today)
    )
    person = session.get_one(Person, role.person_id)
    for key, value in values.items():
        entry = form.entry(key)
        if key == _LANGUAGES:
            _save_languages(session, person.id, value or ())
        elif entry.table == "education":
            _save_education(session, person.id, entry.column, value)
        else:
            setattr(person if entry.table == "person" else role, entry.column, value)
    session.flush()
    return str(role.id)


def born(session: Session, form: Form, person: Person | None, today: dt.date) -> Any:
    """Return a new file at its beginning, of ``person`` or else of a new person."""
    if person is None:
        person = Person()
        session.add(person)
        session.flush()
    role = _ROLES[form.role](
        person_id=person.id,
        number=numbers.take(session, 1)[0],
        site_id=founding.installation(session).site_id,
        registered_on=today,
        status="AANGEMELD" if form.role == "mentee" else "KANDIDAAT",
        status_on=today,
    )
    session.add(role)
    session.flush()
    return role


def finish(session: Session, form: Form, role_id: str, today: dt.date) -> None:
    """Finish the intake: ready for matching, or available. Raises Incomplete with what lacks."""
    values = read(session, form, role_id)
    empty = [e.key for e in form.entries if e.is_required and not values.get(e.key)]
    if empty:
        raise Incomplete(form, empty)
    role = session.get_one(_ROLES[form.role], role_id)
    waiting = register.READY if form.role == "mentee" else register.OPEN_MENTOR[0]
    if is_open(session, form, role_id):
        role.status, role.status_on = waiting, today


def is_open(session: Session, form: Form, role_id: str) -> bool:
    """Return whether the intake of a file is still to be finished."""
    role = session.get_one(_ROLES[form.role], role_id)
    return code_list(f"{form.role}_status").detail(role.status or "", "phase") == "open"


def keep_draft(
    session: Session, form: Form, role_id: str | None, values: Mapping[str, Any], now: dt.datetime
) -> None:
    """Keep what is typed and not stored yet; an empty draft disappears."""
    drafts.keep(session, form.name, role_id, values, now)


def left_typed(session: Session, form: Form, today: dt.date) -> Mapping[str, Mapping[str, Any]]:
    """Return by file the good values that an earlier sitting, cut short, left in drafts."""
    found: dict[str, dict[str, Any]] = {}
    known = {entry.key for entry in form.entries}
    for role_id, typed in drafts.of_rows(session, form.name).items():
        role = session.get(_ROLES[form.role], role_id)
        for key in known & typed.keys() if role and not role.is_archived else ():
            with suppress(UserError):
                value = parsed(form.entry(key), typed[key], today)
                found.setdefault(role_id, {})[key] = value
    return found


def settle_drafts(session: Session, form: Form, today: dt.date, now: dt.datetime) -> None:
    """Store what an earlier sitting left typed in files; what has an error stays a draft."""
    for role_id, values in left_typed(session, form, today).items():
        save(session, form, role_id, values, today)
        typed = drafts.typed(session, form.name, role_id)
        rest = {key: words for key, words in typed.items() if key not in values}
        drafts.keep(session, form.name, role_id, rest, now)


def draft_of(session: Session, form: Form, role_id: str | None) -> Mapping[str, Any]:
    """Return what was typed and not stored; empty when there is nothing."""
    return drafts.typed(session, form.name, role_id)


def _education(session: Session, person_id: str) -> Education | None:
    query = sa.select(Education).where(
        Education.person_id == person_id, Education.is_archived.is_not(True)
    )
    return session.scalars(query.order_by(Education.level.desc(), Education.id)).first()


def _save_education(session: Session, person_id: str, column: str, value: Any) -> None:
    education = _education(session, person_id)
    if education is None:
        if value is None:
            return
        education = Education(person_id=person_id)
        session.add(education)
    setattr(education, column, value)
    if column == "diploma":
        level = code_list("education").detail(value or "", "matching_level")
        education.level = int(level) if level else None
    session.flush()


def _skills(session: Session, person_id: str) -> list[LanguageSkill]:
    query = sa.select(LanguageSkill).where(
        LanguageSkill.person_id == person_id, LanguageSkill.is_archived.is_not(True)
    )
    return list(session.scalars(query.order_by(LanguageSkill.id)))


def _save_languages(session: Session, person_id: str, wanted: tuple[SpokenLanguage, ...]) -> None:
    """Make the rows of a person's languages equal to ``wanted``; dropped ones go to the bin."""
    rows = {s.language: s for s in _skills(session, person_id)}
    for skill in wanted:
        row = rows.pop(skill.language, None)
        if row is None:
            row = LanguageSkill(person_id=person_id, language=skill.language)
            session.add(row)
        row.level, row.is_mother_tongue = skill.level, skill.is_native or None
    for row in rows.values():
        row.is_archived = True
