"""Whom a choice is about, where its values come from, and the values of lists in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal import chain
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import class_of, plans
from l2w_desktop.models import (
    Duo,
    Education,
    Installation,
    Mentee,
    Mentor,
    Peer,
    Person,
    Site,
    User,
)
from l2w_desktop.models.fields import Shared, info_of
from l2w_desktop.services import field_words
from l2w_desktop.texts import Text

_KINDS: Final[Mapping[str, Text]] = {
    "mentee": Text("Mentee", "Mentee"),
    "mentor": Text("Mentor", "Mentor"),
    "duo": Text("Duo", "Duo"),
    "site": Text("Loket", "Site"),
    "programme": Text("Programma", "Programme"),
    "project": Text("Project", "Project"),
    "cohort": Text("Startgroep", "Cohort"),
    "user_account": Text("Gebruiker", "User"),
    "issued_document": Text("Document", "Document"),
    "desk_visit": Text("Loketbezoek", "Desk visit"),
}
_PERSON = Text("Persoon", "Person")
_HERE, _ELSEWHERE = Text("Dit loket", "This desk"), Text("Een ander loket", "Another desk")
_NATIVE = Text("moedertaal", "mother tongue")


@dataclass(frozen=True, slots=True)
class About:
    """The record behind a choice: what it is, its number and name, and the page that shows it."""

    kind: Text
    number: str
    name: str
    page: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Who left a value, where and when (UTC)."""

    user: str
    site: Text
    at: dt.datetime


class Sources:
    """Names of users and installations, read once for a whole list of choices."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changes: dict[str, dict[str, Entry]] = {}  # of a row, by name
        query = sa.select(User.id, User.display_name)
        self._users = {id_: name or "" for id_, name in session.execute(query)}
        peers = session.execute(sa.select(Peer.replica, Peer.name))
        self._sites = {replica: Text(name, name) for replica, name in peers}
        home = session.scalars(sa.select(Installation)).one_or_none()
        if home is not None:
            site = session.get(Site, home.site_id)
            name = site.name if site else None
            self._sites[home.replica] = Text(name, name) if name else _HERE

    def of(self, entry: Entry) -> Source:
        """Return where a change comes from; of a choice that was undone, where it first came."""
        entry = self._first_said(entry)
        at = dt.datetime.fromtimestamp(entry.wall / 1000, dt.UTC)
        return Source(
            self._users.get(entry.user, ""), self._sites.get(entry.replica, _ELSEWHERE), at
        )

    def _first_said(self, entry: Entry) -> Entry:
        """Follow an undone choice back to the change that it brought back."""
        if entry.row not in self._changes:
            found = chain.of_rows(raw(self._session), [entry.row])
            self._changes[entry.row] = {e.name: e for e in found}
        known = self._changes[entry.row]
        while True:
            chosen = known.get(entry.parents)  # one parent only, so a name
            named = chosen.parents.split() if chosen else []
            said = [known[name] for name in named if name in known]
            same = [e for e in said if e.value == entry.value]
            if len(named) < 2 or not same:
                return entry
            entry = same[0]


def about(session: Session, table: str, row_id: str, subject: str) -> About:
    """Return what a row is about, in words, and where it can be looked at."""
    row: Any = session.get(class_of(plans()[table]), row_id)
    if table == "duo" or (duo_id := getattr(row, "duo_id", None)):
        duo = row if table == "duo" else session.get(Duo, duo_id)
        return _of_duo(session, duo) if duo else About(_KINDS["duo"], "", "")
    person = session.get(Person, subject) if subject else None
    if person is not None:
        return _of_person(session, table, row, person)
    kind = _KINDS.get(table, _PERSON)
    name = next((getattr(row, n) for n in ("name", "display_name") if getattr(row, n, None)), "")
    return About(kind, str(getattr(row, "number", None) or ""), str(name))


def _of_person(session: Session, table: str, row: Shared | None, person: Person) -> About:
    role: Mentee | Mentor | None = row if isinstance(row, Mentee | Mentor) else None
    role = role or _newest(session, Mentee, person) or _newest(session, Mentor, person)
    if role is None:
        return About(_KINDS.get(table, _PERSON), "", person.name)
    page = "mentees" if isinstance(role, Mentee) else "mentors"
    return About(_KINDS[role.__tablename__], role.number or "", person.name, page, role.id)


def _newest(session: Session, model: Any, person: Person) -> Any:
    query = sa.select(model).where(model.person_id == person.id, model.is_archived.is_not(True))
    return session.scalars(query.order_by(model.id.desc())).first()


def _of_duo(session: Session, duo: Duo) -> About:
    names = []
    for model, role_id in ((Mentee, duo.mentee_id), (Mentor, duo.mentor_id)):
        query = sa.select(Person).join(model, model.person_id == Person.id)
        person = session.scalars(query.where(model.id == role_id)).first()
        names.append(person.name if person else "?")
    return About(_KINDS["duo"], duo.number or "", " & ".join(names), "duos", duo.id)


def of_list(kind: str, name: str, value: Any) -> Text:
    """Return the stored form of a list's cell in words, see ``import_fields``."""
    if value in (None, "", [], ()):
        return field_words.NOTHING
    if name == "languages":
        skills = [_skill(*skill) for skill in value]
        return Text(", ".join(s.nl for s in skills), ", ".join(s.en for s in skills))
    if name == "education":
        diploma, level = value
        if diploma:
            return field_words.coded("education", diploma)
        return Text("niveau {n}", "level {n}").fill(n=level)
    owner = _column(kind, name)
    codes = info_of(owner).codes if owner is not None else None
    if isinstance(value, bool):
        return Text("ja", "yes") if value else Text("nee", "no")
    return field_words.coded(codes, value) if codes else field_words.plain_words(name, value)


def _skill(language: str, level: str | None, is_native: bool) -> Text:
    words = field_words.coded("languages", language)
    more = _NATIVE if is_native else Text(level or "", level or "")
    if not more.nl:
        return words
    return Text(f"{words.nl} {more.nl}", f"{words.en} {more.en}")


def _column(kind: str, name: str) -> Any:
    if name == "diploma_country":
        return Education.__table__.c.country
    name = {"trained": "is_trained"}.get(name, name)
    for model in (Person, Mentee if kind == "mentees" else Mentor):
        if name in model.__table__.c:
            return model.__table__.c[name]
    return None
