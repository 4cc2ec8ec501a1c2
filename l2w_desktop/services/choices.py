"""Everything that waits for a person's choice: edits at two places, lists that disagree.

A concurrent edit has one value per head of the journal, numbered from 1, the shown one first; a
clash of an import has ours as 1 and the list's as 2.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from l2w_desktop.errors import UserError
from l2w_desktop.journal import capture, chain, fold
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.plan import class_of, plans
from l2w_desktop.models import Conflict, Person, User
from l2w_desktop.models.types import plain
from l2w_desktop.services import clashes
from l2w_desktop.texts import Text


class NoSuchChoice(UserError):
    """No choice has this id, or it was made already."""

    text = Text(
        "Keuze ‘{id}’ is er niet meer. Bekijk de lijst opnieuw.",
        "Choice ‘{id}’ is no longer there. Look at the list again.",
    )


class NoSuchOption(UserError):
    """The choice does not have that many options."""

    text = Text(
        "Mogelijkheid {take} bestaat niet. Kies 1 tot {last}.",
        "Option {take} does not exist. Choose 1 to {last}.",
    )


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values, with who wrote it and when (UTC)."""

    take: int
    values: Mapping[str, Any]
    user: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Choice:
    """What waits; ``status`` is OPEN for an edit at two places, LIST for a clash of an import."""

    id: str
    number: str
    name: str
    status: str
    table: str
    group: str
    options: tuple[Option, ...]


def choices(session: Session) -> tuple[Choice, ...]:
    """Return all open choices: the register's first, then those of lists."""
    users = {i: n or "" for i, n in session.execute(sa.select(User.id, User.display_name))}
    rows = session.scalars(sa.select(Conflict).order_by(Conflict.tbl, Conflict.row, Conflict.grp))
    edits = [_of_conflict(session, c, users) for c in rows]
    return (*edits, *(_of_clash(c) for c in clashes.clashes(session)))


def resolve(session: Session, id_: str, take: int, today: dt.date) -> None:
    """Make option ``take`` the value; raises NoSuchChoice or NoSuchOption."""
    found = next((c for c in choices(session) if c.id == id_), None)
    if found is None:
        raise NoSuchChoice(id=id_)
    option = next((o for o in found.options if o.take == take), None)
    if option is None:
        raise NoSuchOption(take=take, last=len(found.options))
    if found.status == "LIST":
        clashes.resolve_clash(session, id_, "ours" if take == 1 else "theirs", today=today)
        return
    row_id, _, group = id_.rpartition(".")
    plan = plans()[found.table]
    row = session.get_one(class_of(plan), row_id)
    # a value that is shown already is no change for the ORM: mark it, so that it is recorded
    for name, value in plan.parsed(option.values).items():
        setattr(row, name, value)
        flag_modified(row, name)
    capture.resolve(session, row_id, group)


def _of_conflict(session: Session, conflict: Conflict, users: Mapping[str, str]) -> Choice:
    entries = chain.of_rows(raw(session), [conflict.row])
    heads = fold.heads(entries)[conflict.row, conflict.grp]
    ordered = sorted(heads, key=lambda e: (e.wall, e.replica, e.seq), reverse=True)
    person = session.get(Person, ordered[0].subject)
    return Choice(
        f"{conflict.row}.{conflict.grp}",
        "",
        person.name if person else "",
        "OPEN",
        conflict.tbl,
        conflict.grp,
        tuple(
            Option(
                n,
                json.loads(e.value or "{}"),
                users.get(e.user, e.user),
                dt.datetime.fromtimestamp(e.wall / 1000, dt.UTC),
            )
            for n, e in enumerate(ordered, start=1)
        ),
    )


def _of_clash(clash: clashes.Clash) -> Choice:
    return Choice(
        clash.id,
        clash.number,
        clash.name,
        "LIST",
        clash.kind,
        clash.field,
        tuple(
            Option(n, {clash.field: plain(value)}, clash.source, clash.read_at)
            for n, value in ((1, clash.ours), (2, clash.theirs))
        ),
    )
