"""Finds people, duos and documents by what somebody types: a few of each kind, best first.

Recently opened comes first, then what begins with the words, then what has them inside.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from l2w_desktop.journal.access import raw
from l2w_desktop.models import Duo, IssuedDocument, Mentee, Mentor, Opened, Person, SearchEntry
from l2w_desktop.models import search as index
from l2w_desktop.models.folding import folded
from l2w_desktop.models.people import full_name
from l2w_desktop.services.papers import is_signed

EACH: Final = 6  # of one kind: more are found by typing on
KEPT: Final = 200  # records of which is known when they were opened
_TRIGRAM = 3
_LOOKED = 30  # entries of a kind from which the newest are taken
_PHONE = re.compile(r"\+?[\d\s./()-]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found; codes, not words.

    ``people`` holds (name, person id): one for a file, two for a duo, those it is about for a
    document. ``name`` is a document's name in the register; ``on`` its day, or a duo's start.
    """

    kind: str
    id: str
    people: tuple[tuple[str, str], ...]
    number: str
    status: str
    place: str = ""
    name: str = ""
    on: dt.date | None = None


def find(session: Session, text: str, each: int = EACH) -> tuple[Hit, ...]:
    """Return at most ``each`` things of every kind for what was typed, kind by kind.

    Case, accents, hyphens and the spaces in a phone number do not matter. Nothing typed finds
    what was opened last.
    """
    words = words_of(text)
    if not words:
        return recent(session, each)
    starts = [index.beginning(word) for word in words]
    inside = [w if len(w) >= _TRIGRAM else index.beginning(w) for w in words]
    ids = {kind.name: dict[str, None]() for kind in index.KINDS}
    for kind, row in _opened(session, inside):
        ids[kind][row] = None
    for signs in (starts, inside):
        lacking = [kind for kind, rows in ids.items() if len(rows) < each]
        for kind, row in _matching(session, lacking, signs):
            ids[kind][row] = None
    return tuple(hit for kind, rows in ids.items() for hit in _read(session, kind, [*rows][:each]))


def recent(session: Session, limit: int = EACH) -> tuple[Hit, ...]:
    """Return what was opened last, newest first, whatever its kind."""
    query = sa.select(Opened.kind, Opened.row).join(SearchEntry, SearchEntry.row == Opened.row)
    rows = session.execute(query.order_by(Opened.opened_at.desc()).limit(limit)).all()
    kinds = {kind for kind, _ in rows}
    hits = {h.id: h for k in kinds for h in _read(session, k, [r for kind, r in rows if kind == k])}
    return tuple(hits[row] for _, row in rows if row in hits)


def opened(session: Session, kind: str, id_: str, at: dt.datetime) -> None:
    """Remember that a record was opened; the oldest beyond ``KEPT`` are forgotten."""
    session.merge(Opened(row=id_, kind=kind, opened_at=at))
    session.flush()
    kept = sa.select(Opened.row).order_by(Opened.opened_at.desc()).limit(KEPT)
    session.execute(sa.delete(Opened).where(Opened.row.not_in(kept)))


def rebuild(session: Session) -> None:
    """Make the search index anew from the register."""
    index.make(raw(session))


def words_of(text: str) -> list[str]:
    """Return the folded words of what was typed; a phone number is one word of digits."""
    if _PHONE.fullmatch(text.strip()):
        digits = "".join(sign for sign in text if sign.isdigit())
        return [digits] if digits else []
    return folded(text).split()


def _matching(
    session: Session, kinds: Sequence[str], signs: Sequence[str]
) -> list[tuple[str, str]]:
    """Return (kind, row) of entries that hold the signs, newest first as far as was looked."""
    if not kinds:
        return []
    connection = raw(session)
    dialect = connection.dialect.name
    query = sa.text(index.matching(dialect, kinds, _LOOKED))
    rows = connection.execute(query, {"asked": index.asked(dialect, signs)}).all()
    return [(kind, row) for kind, row, _ in sorted(rows, key=_entry, reverse=True)]


def _entry(row: sa.Row[str, str, int]) -> int:
    return int(row[2])


def _opened(session: Session, signs: Sequence[str]) -> list[tuple[str, str]]:
    """Return (kind, row) of what was opened and holds the signs, last opened first.

    In two steps: in one, the database may choose to read all words for a few opened rows.
    """
    rows = session.scalars(sa.select(Opened.row).order_by(Opened.opened_at.desc())).all()
    if not rows:
        return []
    held = sa.select(SearchEntry.row, SearchEntry.kind).where(
        SearchEntry.row.in_(rows),
        *(SearchEntry.words.contains(sign, autoescape=True) for sign in signs),
    )
    found = {entry.row: entry.kind for entry in session.execute(held)}
    return [(found[row], row) for row in rows if row in found]


def _read(session: Session, kind: str, ids: Sequence[str]) -> list[Hit]:
    if not ids:
        return []
    hits = {hit.id: hit for hit in _READERS[kind](session, kind, ids)}
    return [hits[id_] for id_ in ids if id_ in hits]


def _files(session: Session, kind: str, ids: Sequence[str]) -> list[Hit]:
    model: Any = Mentee if kind == "mentee" else Mentor
    query = sa.select(
        model.id, model.number, model.status, Person.id.label("person"), Person.first_name,
        Person.last_name, Person.place,
    ).join(Person, Person.id == model.person_id).where(model.id.in_(ids))  # fmt: skip
    return [
        Hit(kind, r.id, ((full_name(r.first_name, r.last_name), r.person),), r.number or "",
            r.status or "", r.place or "")
        for r in session.execute(query)
    ]  # fmt: skip


def _duos(session: Session, kind: str, ids: Sequence[str]) -> list[Hit]:
    p, q = aliased(Person), aliased(Person)
    query = (
        sa.select(
            Duo.id, Duo.number, Duo.status, Duo.start_on, p.first_name.label("p1"),
            p.last_name.label("p2"), p.id.label("p"), q.first_name.label("q1"),
            q.last_name.label("q2"), q.id.label("q"),
        )
        .join(Mentee, Mentee.id == Duo.mentee_id).join(p, p.id == Mentee.person_id)
        .join(Mentor, Mentor.id == Duo.mentor_id).join(q, q.id == Mentor.person_id)
        .where(Duo.id.in_(ids))
    )  # fmt: skip
    return [
        Hit(kind, r.id, ((full_name(r.p1, r.p2), r.p), (full_name(r.q1, r.q2), r.q)),
            r.number or "", r.status or "", on=r.start_on)
        for r in session.execute(query)
    ]  # fmt: skip


def _documents(session: Session, kind: str, ids: Sequence[str]) -> list[Hit]:
    p, q = aliased(Person), aliased(Person)
    mentee_id = sa.func.coalesce(IssuedDocument.mentee_id, Duo.mentee_id)
    mentor_id = sa.func.coalesce(IssuedDocument.mentor_id, Duo.mentor_id)
    query = (
        sa.select(IssuedDocument, p, q)
        .outerjoin(Duo, Duo.id == IssuedDocument.duo_id)
        .outerjoin(Mentee, Mentee.id == mentee_id).outerjoin(p, p.id == Mentee.person_id)
        .outerjoin(Mentor, Mentor.id == mentor_id).outerjoin(q, q.id == Mentor.person_id)
        .where(IssuedDocument.id.in_(ids))
    )  # fmt: skip
    found = []
    for document, *people in session.execute(query):
        named = tuple((one.name, one.id) for one in people if one is not None)
        made_on = document.issued_at.date() if document.issued_at else None
        status = "SIGNED" if is_signed(document) else "ISSUED"
        number, name = document.number or "", document.name or ""
        found.append(Hit(kind, document.id, named, number, status, name=name, on=made_on))
    return found


_READERS: Final[Mapping[str, Callable[[Session, str, Sequence[str]], list[Hit]]]] = {
    "mentee": _files,
    "mentor": _files,
    "duo": _duos,
    "document": _documents,
}
