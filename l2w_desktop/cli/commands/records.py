"""``list`` and ``show``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.cli.context import Answer, Command, Context
from l2w_desktop.errors import NotYet
from l2w_desktop.models import Duo, Mentee, Mentor
from l2w_desktop.services import (
    audit,
    conflicts,
    desk,
    doubtful,
    lists,
    lookup,
    records,
    sites,
    today,
)
from l2w_desktop.services.lists import Query
from l2w_desktop.texts import Text

AUDIT_LINES = 200


def _mentees(session: Session, asked: Query) -> list[Any]:
    return lists.people(session, Mentee, asked)


def _mentors(session: Session, asked: Query) -> list[Any]:
    return lists.people(session, Mentor, asked)


def _audit(session: Session, asked: Query) -> list[Any]:
    return list(audit.entries(session, text=asked.text, limit=asked.limit or AUDIT_LINES))


LISTS = {
    "mentees": _mentees,
    "mentors": _mentors,
    "duos": lists.duos,
    "meetings": lists.meetings,
    "visits": desk.visits,
    "documents": lists.documents,
    "users": lists.users,
    "audit": _audit,
}


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND")
    parser.add_argument("--query", default="", metavar="TEXT")
    parser.add_argument("--status", action="append", default=[], metavar="S")
    parser.add_argument("--limit", type=int, metavar="N")


def _list(here: Context, asked: argparse.Namespace) -> Answer:
    kinds = (*LISTS, *_WAITING)
    if asked.kind not in kinds:
        raise NotYet(name=asked.kind, known=", ".join(kinds))
    query = Query(
        text=asked.query, statuses=tuple(s.upper() for s in asked.status), limit=asked.limit
    )
    with here.open(is_writing=False) as work, work.store.read() as session:
        if asked.kind in LISTS:
            rows = LISTS[asked.kind](session, query)
        else:
            rows = _WAITING[asked.kind](session, here)[: asked.limit]
    lines = [Text(*(f"{r.number:<16} {r.name:<40} {r.status}".rstrip(),) * 2) for r in rows]
    if asked.kind == "audit":
        lines = [_audit_line(row) for row in rows]
    return Answer(rows, lines)


def _audit_line(row: audit.AuditRow) -> Text:
    at = f"{row.at.astimezone():%Y-%m-%d %H:%M}"
    rest = " ".join(filter(None, (row.name, row.file, " ".join(row.fields))))
    return Text("{at} {user}: {act} {rest}", "{at} {user}: {act} {rest}").fill(
        at=at, user=row.user, act=row.act, rest=rest
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A doubtful row as lists show it; everything else is in ``row``."""

    id: str
    number: str
    name: str
    status: str
    row: doubtful.DoubtfulRow


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task of the worklist; ``id`` is the record it leads to, ``status`` how urgent it is."""

    id: str
    number: str
    name: str
    status: str
    kind: str
    reason: Text
    when: Text


def _conflicts(session: Session, here: Context) -> list[Any]:
    del here
    return list(conflicts.conflicts(session))


def _doubtful(session: Session, here: Context) -> list[Any]:
    del here
    found = doubtful.doubtful(session)
    return [Waiting(r.id, r.external_id or "", r.name, "DOUBTFUL", r) for r in found]


def _tasks(session: Session, here: Context) -> list[Any]:
    found = []
    for task in today.today_page(session, here.today).tasks:
        duo = session.get(Duo, task.target)
        title = task.title.in_(here.lang)
        urgency = task.urgency.upper()
        number = (duo.number or "") if duo else ""
        found.append(
            TaskLine(task.target, number, title, urgency, task.kind, task.reason, task.when)
        )
    return found


def _sites(session: Session, here: Context) -> list[Any]:
    return list(sites.overview(session, here.now))


_WAITING: dict[str, Callable[[Session, Context], list[Any]]] = {
    "tasks": _tasks,
    "sites": _sites,
    "doubtful": _doubtful,
    "conflicts": _conflicts,
}


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")


def _show(here: Context, asked: argparse.Namespace) -> Answer:
    with here.open(is_writing=False) as work:
        with work.store.read() as session:
            row = lookup.find_any(session, asked.id)
            found, people = records.record(session, row), records.people_of(session, row)
        if not work.store.is_read_only:
            with work.store.write() as session:
                for person_id in people:
                    audit.seen(session, person_id, fields=("show",), now=here.now)
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
