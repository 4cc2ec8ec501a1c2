"""Finds a record by what people type: a file number, a row id or a pseudonym."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, TypeVar, cast

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor, Person, Site, User
from l2w_desktop.services import pseudonyms
from l2w_desktop.texts import Text

Row = TypeVar("Row")
Numbered = Mentee | Mentor | Duo | Person | IssuedDocument

_WORDS: dict[type[Any], Text] = {
    Mentee: Text("mentee", "mentee"),
    Mentor: Text("mentor", "mentor"),
    Duo: Text("duo", "duo"),
    Person: Text("persoon", "person"),
    User: Text("gebruiker", "user"),
    Site: Text("loket", "site"),
    IssuedDocument: Text("document", "document"),
}


class NotFound(UserError):
    """Nothing has this number or id."""

    text = Text(
        "Er is geen {kind} met nummer ‘{id}’. Kijk het nummer na in de lijst.",
        "There is no {kind} with number ‘{id}’. Check the number in the list.",
    )


def find(session: Session, kind: type[Row], text: str) -> Row:
    """Return the record of ``kind`` with this id, file number, site code or user name.

    Raises NotFound.
    """
    model: Any = kind
    word = text.strip()
    row = session.get(model, word.lower())
    if row is None and hasattr(model, "number"):
        row = session.scalars(sa.select(model).where(model.number == word.upper())).first()
    if row is None and model is Site:
        row = session.scalars(sa.select(Site).where(Site.code == word.upper())).first()
    if row is None and model is User:
        row = session.scalars(sa.select(User).where(User.display_name == word)).first()
    if row is None:
        raise NotFound(kind=_WORDS[kind], id=word)
    found: Row = row
    return found


def find_any(session: Session, text: str) -> Numbered:
    """Return the record, of whatever kind, with this id, file number or pseudonym.

    A pseudonym gives the mentee's file where there is one, else the person. Raises NotFound.
    """
    kinds: tuple[type[Any], ...] = (Mentee, Mentor, Duo, Person, IssuedDocument)
    for kind in kinds:
        with suppress(NotFound):
            return cast(Numbered, find(session, kind, text))
    person = pseudonyms.find(session, text)
    if person is not None:
        return _newest_file(session, person) or person
    raise NotFound(kind=Text("dossier", "record"), id=text)


def _newest_file(session: Session, person: Person) -> Mentee | None:
    files = sa.select(Mentee).where(Mentee.person_id == person.id)
    return session.scalars(
        files.order_by(Mentee.registered_on.desc().nulls_last(), Mentee.id.desc())
    ).first()
