"""Everything that is known about one person, in words and as JSON: what they may ask to see.

Fields and labels come from the models, so that nothing can be forgotten. About other people only
their name stands in it, and only as partner in a duo.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.journal.chain import CHANGE
from l2w_desktop.journal.plan import TablePlan, class_of, plans
from l2w_desktop.models import (
    Draft,
    Duo,
    ImportedRow,
    IssuedDocument,
    Meeting,
    Mentee,
    Mentor,
    Package,
    Person,
    Pseudonym,
    RetentionRule,
    Site,
    User,
)
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.fields import BIRTH, Field, Privacy, info_of
from l2w_desktop.models.types import Bool, plain
from l2w_desktop.services import audit
from l2w_desktop.services.subjects import Subject, subject_of
from l2w_desktop.texts import Text

# in the order in which a person reads them
TITLES: Final[Mapping[str, Text]] = {
    "person": Text("Wie u bent", "Who you are"),
    "language_skill": Text("Talen", "Languages"),
    "education": Text("Opleiding", "Education"),
    "mentee": Text("Uw dossier als mentee", "Your file as a mentee"),
    "mentor": Text("Uw dossier als mentor", "Your file as a mentor"),
    "duo": Text("Duo’s", "Duos"),
    "decision": Text("Beslissingen over uw duo", "Decisions on your duo"),
    "meeting": Text("Ontmoetingen", "Meetings"),
    "follow_up": Text("Hoe het met u ging na het duo", "How you were after the duo"),
    "desk_visit": Text("Bezoeken aan het loket", "Visits to the desk"),
    "issued_document": Text("Documenten", "Documents"),
    "consent": Text("Toestemmingen", "Consents"),
    "restriction": Text("Afscherming van uw gegevens", "Restriction of your data"),
    "privacy_request": Text("Uw vragen over uw gegevens", "Your requests about your data"),
    "handover": Text("Overgedragen aan een ander loket", "Handed over to another site"),
    "duplicate_verdict": Text("Vergeleken met andere dossiers", "Compared with other files"),
    "erasure": Text("Gewist", "Erased"),
}
_PARTIAL = ("birth_date", "in_belgium_since")  # ISO 8601, as precise as known
_YES, _NO = Text("ja", "yes"), Text("nee", "no")


@dataclass(frozen=True, slots=True)
class Fact:
    """One field with its value in words."""

    label: Text
    value: Text


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with records below it, each a list of facts."""

    title: Text
    records: tuple[tuple[Fact, ...], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Something that happened: when (UTC), by whom, what."""

    at: dt.datetime
    who: str
    what: Text


@dataclass(frozen=True, slots=True)
class Access:
    """Everything about a person. ``data`` holds the same and every stored value, for machines."""

    person_id: str
    name: str
    numbers: tuple[str, ...]
    sections: tuple[Section, ...]
    history: tuple[Line, ...]
    seen: tuple[Line, ...]
    packages: tuple[Line, ...]
    lists: tuple[Line, ...]
    kept_for: tuple[Text, ...]
    data: Mapping[str, Any]


def access(session: Session, person_id: str) -> Access:
    """Return everything about a person; raises NotPermitted, NoResultFound."""
    seen = audit.about(session, person_id)
    subject = subject_of(session, person_id)
    rows = _rows(session, subject)
    person = session.get_one(Person, person_id)
    told = _Told(session, subject)
    sections = [
        Section(TITLES[name], tuple(told.facts(plans()[name], row) for row in rows[name]))
        for name in TITLES
        if rows.get(name)
    ]
    changes, packages = _changes(session, person_id), _packages(session, person_id)
    lists = _lists(session, subject)
    return Access(
        person_id,
        person.name,
        tuple(str(row.number) for name in ("mentee", "mentor") for row in rows.get(name, ())),
        tuple(sections),
        tuple(_line_of_change(told, change) for change in changes),
        tuple(Line(row.at, row.user, _seen_words(row)) for row in seen),
        packages,
        tuple(Line(r.read_at, "", _LIST.fill(name=r.source or "?")) for r in lists),
        _kept_for(session),
        _data(session, subject, rows, changes, lists),
    )


_LIST = Text("Ingelezen lijst: {name}", "List that was read in: {name}")


def _rows(session: Session, subject: Subject) -> dict[str, list[Any]]:
    """Return the stored rows about the person per table; duos also as the mentor."""
    found: dict[str, list[Any]] = {}
    for name, ids in subject.rows.items():
        model = class_of(plans()[name])
        query = sa.select(model).where(model.id.in_(sorted(ids))).order_by(model.id)
        found[name] = list(session.scalars(query))
    own = found.get("duo", [])
    as_mentor = sa.select(Duo).where(Duo.mentor_id.in_(subject.files)).order_by(Duo.id)
    duos = [*own, *session.scalars(as_mentor)]
    if duos:
        found["duo"] = duos
    others = [duo.id for duo in duos if duo not in own]
    met = sa.select(Meeting).where(Meeting.duo_id.in_(others)).order_by(Meeting.met_on)
    found["meeting"] = [*found.get("meeting", []), *session.scalars(met)]
    about = sa.or_(
        IssuedDocument.mentee_id.in_(subject.files),
        IssuedDocument.mentor_id.in_(subject.files),
        IssuedDocument.duo_id.in_([duo.id for duo in duos]),
    )
    found["issued_document"] = list(session.scalars(sa.select(IssuedDocument).where(about)))
    return {name: rows for name, rows in found.items() if rows}


class _Told:
    """Puts stored values into words; knows the names behind ids."""

    def __init__(self, session: Session, subject: Subject) -> None:
        self._session, self._subject = session, subject
        self.users = {
            id_: name or "" for id_, name in session.execute(sa.select(User.id, User.display_name))
        }

    def facts(self, plan: TablePlan, row: Any) -> tuple[Fact, ...]:
        """Return the fields of a row that have a value; of another's row only plain ones."""
        is_own = row.id in self._subject.rows.get(plan.name, ())
        is_open = is_own or plan.name == "issued_document"
        found = []
        for name in (c.name for c in plan.table.columns if c.name in plan.group_of):
            declared = info_of(plan.table.c[name])
            if not is_open and declared.privacy is not Privacy.PLAIN:
                continue
            words = self._words(plan, name, declared, getattr(row, name))
            if words is not None:
                found.append(Fact(declared.label, words))
        return tuple(found)

    def _words(self, plan: TablePlan, name: str, declared: Field, value: Any) -> Text | None:
        if value is None or value in ("", ()) or (name == "is_archived" and not value):
            return None
        target = next((r.target for r in plan.references if r.column == name), "")
        if target:
            return self._named(target, str(value))
        if declared.codes:
            codes = code_list(declared.codes)
            every = value if isinstance(value, tuple) else (value,)
            words = [codes.label(str(code)) for code in every]
            return Text(", ".join(w.nl for w in words), ", ".join(w.en for w in words))
        if name in _PARTIAL:
            value = "/".join(reversed(str(value).split("-")))
        return _plain_words(plan.table.c[name], value)

    def _named(self, target: str, id_: str) -> Text | None:
        """Return who or what a reference leads to; of a third person the name alone."""
        if target in ("person", "mentee", "mentor"):
            if id_ in self._subject.ids:
                return None
            role: Any = {"mentee": Mentee, "mentor": Mentor}.get(target)
            person_id = self._session.get_one(role, id_).person_id if role else None
            person = self._session.get(Person, person_id) if person_id else None
            return _same(person.name) if person else None
        if target == "user_account":
            return _same(self.users.get(id_, ""))
        if target == "duo":
            return _same(self._session.get_one(Duo, id_).number or "")
        if target == "site":
            return _same(self._session.get_one(Site, id_).name or "")
        return None


def _same(words: str) -> Text | None:
    return Text(words, words) if words else None


def _plain_words(column: sa.Column[Any], value: Any) -> Text:
    if isinstance(column.type, Bool):
        return _YES if value else _NO
    if isinstance(value, dt.datetime):
        words = f"{value.astimezone():%d/%m/%Y %H:%M}"
    elif isinstance(value, dt.date):
        words = f"{value:%d/%m/%Y}"
    elif isinstance(value, str | int):
        words = str(value)
    else:
        told = plain(value)
        is_lines = isinstance(told, list) and all(isinstance(part, str) for part in told)
        words = ", ".join(told) if is_lines else json.dumps(told, ensure_ascii=False)
    return Text(words, words)


def _changes(session: Session, person_id: str) -> list[Any]:
    c = CHANGE.c
    query = sa.select(c.replica, c.seq, c.wall, c.user, c.tbl, c.row, c.grp, c.value)
    query = query.where(c.subject == person_id).order_by(c.wall, c.replica, c.seq)
    return list(raw(session).execute(query))


def _line_of_change(told: _Told, change: Any) -> Line:
    plan = plans()[change.tbl]
    labels = [
        info_of(plan.table.c[name]).label for name, group in plan.group_of.items()
        if group == change.grp and change.grp != BIRTH
    ]  # fmt: skip
    title = TITLES.get(change.tbl, Text(change.tbl, change.tbl))
    words = Text(", ".join(x.nl for x in labels), ", ".join(x.en for x in labels))
    what = Text("{title}: {fields}", "{title}: {fields}").fill(title=title, fields=words)
    return Line(_moment(change.wall), told.users.get(change.user, "–"), what if labels else title)


def _seen_words(row: audit.AuditRow) -> Text:
    return (
        Text("{act}: {file}", "{act}: {file}").fill(act=row.act, file=row.file)
        if (row.file)
        else row.act
    )


_OUT = Text("Pakket {file} voor {peer}", "Package {file} for {peer}")
_IN = Text("Pakket {file} van {peer}", "Package {file} from {peer}")


def _packages(session: Session, person_id: str) -> tuple[Line, ...]:
    """Return the packages that carried something about the person, by what each one added."""
    changes = [(c.replica, int(c.seq)) for c in _changes(session, person_id)]
    reached: dict[tuple[str, str], dict[str, int]] = {}
    found = []
    query = sa.select(Package).where(Package.state.in_(("sent", "confirmed", "read")))
    for row in session.scalars(query.order_by(Package.at)):
        before = reached.setdefault((row.peer, row.direction), {})
        after = dict(row.vector or {})
        if any(before.get(r, 0) < seq <= after.get(r, 0) for r, seq in changes):
            words = _OUT if row.direction == "out" else _IN
            found.append(Line(row.at, "", words.fill(file=row.file_name, peer=row.peer[:2])))
        before.update({r: max(s, before.get(r, 0)) for r, s in after.items()})
    return tuple(found)


def _lists(session: Session, subject: Subject) -> list[ImportedRow]:
    query = sa.select(ImportedRow).where(ImportedRow.role_id.in_(subject.files))
    return list(session.scalars(query.order_by(ImportedRow.read_at)))


_KEPT = Text("{kind}: {n} maanden na het einde ({basis})", "{kind}: {n} months after ({basis})")


def _kept_for(session: Session) -> tuple[Text, ...]:
    rules = session.scalars(sa.select(RetentionRule).where(RetentionRule.is_archived.is_not(True)))
    kinds = code_list("retention_kind")
    return tuple(
        _KEPT.fill(kind=kinds.label(r.kind or ""), n=r.months, basis=r.legal_basis or "")
        for r in sorted(rules, key=_kind)
    )


def _kind(rule: RetentionRule) -> str:
    return rule.kind or ""


def _data(
    session: Session, subject: Subject, rows: Mapping[str, list[Any]], changes: list[Any],
    lists: list[ImportedRow],
) -> Mapping[str, Any]:  # fmt: skip
    drafts = session.scalars(sa.select(Draft).where(Draft.row.in_(subject.ids)))
    known = sa.select(Pseudonym.recipient, Pseudonym.pid).where(
        Pseudonym.person_id == subject.person_id
    )
    return {
        "person_id": subject.person_id,
        "records": {
            name: [_values(subject, name, r) for r in found] for name, found in rows.items()
        },
        "history": [_change_data(change) for change in changes],
        "imported": [
            {"source": r.source, "read_at": plain(r.read_at), "cells": plain(r.cells)}
            for r in lists
        ],
        "drafts": [{"form": d.form, "values": plain(d.values)} for d in drafts],
        "pseudonyms": [{"recipient": r, "pid": p} for r, p in session.execute(known)],
    }


def _values(subject: Subject, table: str, row: Any) -> Mapping[str, Any]:
    plan = plans()[table]
    is_own = row.id in subject.rows.get(table, ())
    names = [
        name for name in plan.group_of
        if is_own or info_of(plan.table.c[name]).privacy is Privacy.PLAIN
    ]  # fmt: skip
    return {"id": row.id} | {n: plain(getattr(row, n)) for n in names}


def _change_data(change: Any) -> Mapping[str, Any]:
    return {
        "at": _moment(change.wall).isoformat(),
        "user": change.user,
        "table": change.tbl,
        "row": change.row,
        "group": change.grp,
        "values": json.loads(change.value) if change.value else None,
    }


def _moment(wall: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(wall / 1000, dt.UTC)


def tables() -> Iterator[str]:
    """Give the shared tables whose rows lead to a person: each needs a title above."""
    for plan in plans().values():
        leads = plan
        while leads.owner is not None:
            leads = plans()[leads.owner.target]
        if leads.name == "person":
            yield plan.name
