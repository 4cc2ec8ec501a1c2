"""``list`` and ``show``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.cli.context import Answer, Command, Context
from l2w_desktop.errors import NotYet
from l2w_desktop.models import Mentee, Mentor
from l2w_desktop.services import choices, desk, doubtful, lists, lookup, records
from l2w_desktop.services.lists import Query
from l2w_desktop.texts import Text


def _mentees(session: Session, asked: Query) -> list[Any]:
    return lists.people(session, Mentee, asked)


def _mentors(session: Session, asked: Query) -> list[Any]:
    return lists.people(session, Mentor, asked)


LISTS = {
    "mentees": _mentees,
    "mentors": _mentors,
    "duos": lists.duos,
    "meetings": lists.meetings,
    "visits": desk.visits,
    "documents": lists.documents,
    "users": lists.users,
}


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("--query", default="", metavar="TEXT")
    parser.add_argument("--status", action="append", default=[], metavar="S")
    parser.add_argument("--limit", type=int, metavar="N")


def _list(here: Context, asked: argparse.Namespace) -> Answer:
    if asked.kind not in (*LISTS, "doubtful", "conflicts"):
        known = ", ".join((*LISTS, "doubtful", "conflicts"))
        raise NotYet(name=asked.kind, known=known)
    query = Query(
        text=asked.query, statuses=tuple(s.upper() for s in asked.status), limit=asked.limit
    )
    with here.open(is_writing=False) as work, work.store.read() as session:
        if asked.kind in LISTS:
            rows = LISTS[asked.kind](session, query)
        else:
            rows = list(_waiting(session, asked.kind))[: asked.limit]
    lines = [Text(*(f"{r.number:<16} {r.name:<40} {r.status}".rstrip(),) * 2) for r in rows]
    return Answer(rows, lines)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A doubtful row as lists show it; everything else is in ``row``."""

    id: str
    number: str
    name: str
    status: str
    row: doubtful.DoubtfulRow


def _waiting(session: Session, kind: str) -> list[Any]:
    if kind == "conflicts":
        return list(choices.choices(session))
    found = doubtful.doubtful(session)
    return [Waiting(r.id, r.external_id or "", r.name, "DOUBTFUL", r) for r in found]


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")


def _show(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work, work.store.read() as session:
        found = records.record(session, lookup.find_any(session, asked.id))
    told = [f"{name}: {value}" for name, value in (found.person or {}).items()]
    told += [f"{name}: {value}" for name, value in found.fields.items()]
    told += [f"{e.at:%Y-%m-%d %H:%M} {e.user}: {e.table}.{e.group}" for e in found.history]
    return Answer(found, [Text(line, line) for line in told])


COMMANDS = (
    Command(("list",), Text("toon een lijst", "show a list"), _list_arguments, _list),
    Command(
        ("show",),
        Text("toon een dossier met zijn geschiedenis", "show a record with its history"),
        _show_arguments,
        _show,
    ),
)
