"""What happened to a file, in order of time: its changes, its duos, meetings and documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from sqlalchemy.orm import Session

from l2w_desktop.journal.plan import plans
from l2w_desktop.models import Mentee, Mentor
from l2w_desktop.models.fields import BIRTH, info_of
from l2w_desktop.services import records
from l2w_desktop.services.lists import DocumentLine
from l2w_desktop.services.meetings import HELD, MeetingRow
from l2w_desktop.texts import Text

Kind = Literal["opened", "status", "changed", "duo", "duo_end", "meeting", "document"]
SITTING = dt.timedelta(minutes=20)  # changes of one user within this time are told as one
# tables of which a person has several rows are told by one word
_AS_ONE = {
    "language_skill": Text("talen", "languages"),
    "education": Text("opleiding", "education"),
}
# what the program fills in itself when a file is opened
_SILENT = frozenset({BIRTH, "number", "site_id", "registered", "external_id", "cohort_id"})
_ROLES = frozenset({Mentee.__tablename__, Mentor.__tablename__})


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened. ``name`` is a user, a partner or a document, ``code`` a status.

    ``at`` is UTC; of a day without a clock time it is noon (``has_time`` is then False).
    """

    kind: Kind
    at: dt.datetime
    name: str = ""
    code: str = ""
    labels: tuple[Text, ...] = ()
    minutes: int = 0
    has_time: bool = True


def of_day(kind: Kind, day: dt.date, name: str = "", code: str = "", minutes: int = 0) -> Happening:
    """Return something that happened on a day, at no known time."""
    at = dt.datetime.combine(day, dt.time(12), dt.UTC)
    return Happening(kind, at, name, code, (), minutes, has_time=False)


def of_meetings(rows: Iterable[MeetingRow], partner: str) -> list[Happening]:
    """Return the meetings that were held."""
    held = (m for m in rows if m.status == HELD)
    return [of_day("meeting", m.on, partner, m.mode, m.minutes) for m in held]


def of_documents(rows: Iterable[DocumentLine]) -> list[Happening]:
    """Return the documents that were made."""
    return [Happening("document", d.issued_at, d.name) for d in rows if d.issued_at]


def of_record(session: Session, row: Mentee | Mentor) -> list[Happening]:
    """Return the changes of a file in plain words, oldest first; one sitting is one happening."""
    told: list[Happening] = []
    known: dict[tuple[str, str], dict[str, object]] = {}
    for event in reversed(records.record(session, row).history):
        before = known.get((event.table, event.group), {})
        known[event.table, event.group] = dict(event.values or {})
        for new in _of_event(event, before):
            _tell(told, new)
    return told


def _of_event(event: records.Event, before: dict[str, object]) -> list[Happening]:
    if event.table in _ROLES and event.group == BIRTH:
        return [Happening("opened", event.at, event.user)]
    if event.table in _ROLES and event.group == "status":
        code = str((event.values or {}).get("status") or "")
        # a file is opened with a status; only the later ones are news
        return [Happening("status", event.at, event.user, code)] if code and before else []
    if event.group in _SILENT:
        return []
    return [Happening("changed", event.at, event.user, labels=_labels(event, before))]


def _labels(event: records.Event, before: dict[str, object]) -> tuple[Text, ...]:
    """Return the labels of the fields that the change touched."""
    if event.table in _AS_ONE:
        return (_AS_ONE[event.table],)
    plan = plans()[event.table]
    columns = [c for c in plan.table.columns if plan.group_of.get(c.name) == event.group]
    if event.values is not None:
        now = event.values
        columns = [c for c in columns if now.get(c.name) != before.get(c.name)] or columns
    return tuple(info_of(c).label for c in columns)


def _tell(told: list[Happening], new: Happening) -> None:
    """Add what happened; within one sitting the opening and the changed fields come together."""
    same = next((h for h in reversed(told) if _is_one_sitting(h, new)), None)
    if same is None or new.kind not in ("changed", "opened"):
        told.append(new)
        return
    labels = sorted({*same.labels, *new.labels}, key=_place)
    kind: Kind = "opened" if "opened" in (same.kind, new.kind) else "changed"
    told[told.index(same)] = replace(same, kind=kind, labels=tuple(labels))


def _is_one_sitting(old: Happening, new: Happening) -> bool:
    is_close = new.at - old.at <= SITTING
    return old.kind in ("changed", "opened") and old.name == new.name and is_close


def _place(label: Text) -> int:
    return _order().index(label)


@cache
def _order() -> tuple[Text, ...]:
    """Return all labels as a person is described: who, schooling, languages, then the file."""
    labels: list[Text] = []
    for name in ("person", *_AS_ONE, *sorted(_ROLES)):
        columns = plans()[name].table.columns
        told = [info_of(c).label for c in columns if "field" in c.info]
        labels += [_AS_ONE[name]] if name in _AS_ONE else told
    return tuple(labels)


def in_order(told: Sequence[Happening]) -> tuple[Happening, ...]:
    """Return what happened, newest first."""
    return tuple(sorted(told, key=_moment, reverse=True))


def _moment(happening: Happening) -> dt.datetime:
    return happening.at
