"""Where others' notes may name a person: places to look at by hand, never the words themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.access import raw
from l2w_desktop.journal.plan import TablePlan, plans
from l2w_desktop.models.fields import info_of
from l2w_desktop.models.types import Json, plain
from l2w_desktop.services.subjects import Subject, words_in
from l2w_desktop.texts import Text

_SHORT = 3  # letters; shorter words stand in every text
_WORDS: dict[str, Text] = {
    "mentee": Text("dossier van een mentee", "file of a mentee"),
    "mentor": Text("dossier van een mentor", "file of a mentor"),
    "meeting": Text("ontmoeting", "meeting"),
    "desk_visit": Text("bezoek aan het loket", "visit to the desk"),
    "decision": Text("beslissing over een duo", "decision on a duo"),
    "follow_up": Text("opvolgmeting", "follow-up"),
    "issued_document": Text("document", "document"),
    "restriction": Text("afscherming", "restriction"),
    "privacy_request": Text("vraag over gegevens", "request about data"),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A field of somebody else's row that holds a word of the name; ``row`` is its id."""

    table: str
    row: str
    what: Text
    field: Text


def mentions(session: Session, subject: Subject) -> tuple[Mention, ...]:
    """Return the places where free text about others may name the person."""
    words = {word for word in subject.words if len(word) >= _SHORT}
    if not words and not subject.contacts:
        return ()
    found: list[Mention] = []
    for plan in plans().values():
        if plan.name in _WORDS:
            found += _of_table(session, plan, words, subject)
    return tuple(found)


def _of_table(
    session: Session, plan: TablePlan, words: set[str], subject: Subject
) -> Iterator[Mention]:
    columns = [c for c in plan.table.columns if _is_free_text(c)]
    if not columns:
        return
    own = subject.rows.get(plan.name, frozenset())
    query = sa.select(plan.table.c.id, *columns)
    for id_, *values in raw(session).execute(query):
        if id_ in own:
            continue
        for column, value in zip(columns, values, strict=True):
            if value and _names(value, words, subject.contacts):
                yield Mention(plan.name, id_, _WORDS[plan.name], info_of(column).label)


def _is_free_text(column: sa.Column[Any]) -> bool:
    declared = column.info.get("field")
    is_text = isinstance(column.type, sa.Text | Json) and not column.foreign_keys
    return bool(declared and is_text and not declared.codes and not declared.derive)


def _names(value: Any, words: set[str], contacts: tuple[str, ...]) -> bool:
    told = value if isinstance(value, str) else json.dumps(plain(value), ensure_ascii=False)
    return bool(words & words_in(told)) or any(c in told for c in contacts)
