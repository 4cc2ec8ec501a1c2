"""The register of issued documents as lists show it: about whom, made when, signed by whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor, Person
from l2w_desktop.models.folding import folded
from l2w_desktop.models.people import full_name
from l2w_desktop.services.papers import SIGNED_BY

State = Literal["", "open", "signed", "blank"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What part of the register is asked: words of a name or number, documents, a state.

    ``open`` waits for a signature, ``signed`` has them all, ``blank`` is about nobody.
    """

    text: str = ""
    names: tuple[str, ...] = ()
    state: State = ""
    limit: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """An issued document; ``about`` holds names or the title, empty for a blank form.

    ``signed`` and ``awaited`` hold parties in the order in which they stand on paper.
    """

    id: str
    number: str
    name: str
    about: str
    title: str
    duo_id: str | None
    mentee_id: str | None
    mentor_id: str | None
    version: int
    lang: str
    pages: int
    sha256: str
    issued_at: dt.datetime | None
    signed: tuple[tuple[str, dt.date], ...]
    awaited: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether the document is about nobody: a form to write on."""
        return not (self.about or self.title)


def documents(session: Session, asked: Asked) -> list[IssuedRow]:
    """Return issued documents, newest first."""
    query = _filtered(_joined(), asked)
    query = query.order_by(IssuedDocument.issued_at.desc(), IssuedDocument.id.desc())
    return [_row(r) for r in session.execute(query.limit(asked.limit).offset(asked.offset))]


def one(session: Session, id_: str) -> IssuedRow:
    """Return one issued document; raises NoResultFound."""
    return _row(session.execute(_joined().where(IssuedDocument.id == id_)).one())


def count(session: Session, asked: Asked) -> int:
    """Return how many documents the filter finds."""
    found = _filtered(_joined(), asked).order_by(None).subquery()
    return session.scalar(sa.select(sa.func.count()).select_from(found)) or 0


def counts(session: Session) -> dict[str, int]:
    """Return how many documents there are, and how many wait for a signature or have all."""
    states: tuple[State, ...] = ("", "open", "signed", "blank")
    return {state: count(session, Asked(state=state)) for state in states}


def _joined() -> sa.Select[Any]:
    """Return the documents with the people that they are about."""
    of_mentee, of_mentor = aliased(Person, name="of_mentee"), aliased(Person, name="of_mentor")
    mentee_id = sa.func.coalesce(IssuedDocument.mentee_id, Duo.mentee_id)
    mentor_id = sa.func.coalesce(IssuedDocument.mentor_id, Duo.mentor_id)
    query: Any = sa.select(
        IssuedDocument,
        of_mentee.first_name.label("e1"),
        of_mentee.last_name.label("e2"),
        of_mentor.first_name.label("m1"),
        of_mentor.last_name.label("m2"),
        of_mentee.search_words.label("mentee_words"),
        of_mentor.search_words.label("mentor_words"),
    )
    found: sa.Select[Any] = (
        query.outerjoin(Duo, Duo.id == IssuedDocument.duo_id)
        .outerjoin(Mentee, Mentee.id == mentee_id)
        .outerjoin(of_mentee, of_mentee.id == Mentee.person_id)
        .outerjoin(Mentor, Mentor.id == mentor_id)
        .outerjoin(of_mentor, of_mentor.id == Mentor.person_id)
        .where(IssuedDocument.is_archived.is_not(True))
    )  # fmt: skip
    return found


def _filtered(query: sa.Select[Any], asked: Asked) -> sa.Select[Any]:
    named = {column.name: column for column in query.selected_columns}
    for word in asked.text.split():
        query = query.where(
            sa.or_(
                named["mentee_words"].contains(folded(word), autoescape=True),
                named["mentor_words"].contains(folded(word), autoescape=True),
                IssuedDocument.title.icontains(word, autoescape=True),
                IssuedDocument.number.icontains(word, autoescape=True),
            )
        )
    if asked.names:
        query = query.where(IssuedDocument.name.in_(asked.names))
    if asked.state == "blank":
        query = query.where(~_is_about_something())
    elif asked.state:
        is_signed = sa.or_(*(_has_all(name, parties) for name, parties in SIGNED_BY.items()))
        wanted = is_signed if asked.state == "signed" else sa.not_(is_signed)
        query = query.where(_is_about_something(), wanted)
    return query


def _is_about_something() -> sa.ColumnElement[bool]:
    columns = (
        IssuedDocument.duo_id, IssuedDocument.mentee_id, IssuedDocument.mentor_id,
        IssuedDocument.title,
    )  # fmt: skip
    return sa.or_(*(column.is_not(None) for column in columns))


def _has_all(name: str, parties: tuple[str, ...]) -> sa.ColumnElement[bool]:
    """Return whether every party of a document signed; the stored JSON names who did."""
    text = sa.func.coalesce(sa.cast(IssuedDocument.signed_on, sa.Text), "")
    return sa.and_(IssuedDocument.name == name, *(text.contains(f'"{party}"') for party in parties))


def _row(r: Any) -> IssuedRow:
    document: IssuedDocument = r.IssuedDocument
    people = [full_name(r.e1, r.e2), full_name(r.m1, r.m2)]
    signed = document.signed_on or {}
    parties = SIGNED_BY.get(document.name or "", ())
    return IssuedRow(
        document.id,
        document.number or "",
        document.name or "",
        " & ".join(name for name in people if name),
        document.title or "",
        document.duo_id,
        document.mentee_id,
        document.mentor_id,
        document.version or 0,
        document.lang or "",
        document.pages or 0,
        document.sha256 or "",
        document.issued_at,
        tuple((p, dt.date.fromisoformat(signed[p])) for p in parties if p in signed),
        tuple(p for p in parties if p not in signed),
    )
