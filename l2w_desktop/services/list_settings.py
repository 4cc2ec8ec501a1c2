"""How each user likes the lists: the columns shown, and filters that were given a name.

Kept on this computer alone; it never travels and is no change of the journal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import ListSetting
from l2w_desktop.models.folding import clean, folded
from l2w_desktop.texts import Text

_COLUMNS, _FILTER = "columns", "filter"


class FilterNeedsName(UserError):
    """A filter without a name."""

    text = Text(
        "Geef de filter een naam, bijvoorbeeld ‘Zorg in Gent’.",
        "Give the filter a name, for instance ‘Care in Ghent’.",
    )


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with a name; ``values`` is what the list asks with."""

    id: str
    name: str
    values: Mapping[str, Any]


def columns(session: Session, user_id: str, list_: str) -> tuple[str, ...] | None:
    """Return the keys of the columns that the user chose; None when nobody chose."""
    found = session.scalars(_of(user_id, list_, _COLUMNS)).first()
    return tuple(found.values) if found else None


def keep_columns(
    session: Session, user_id: str, list_: str, keys: Sequence[str], now: dt.datetime
) -> None:
    """Remember which columns a user wants to see."""
    found = session.scalars(_of(user_id, list_, _COLUMNS)).first()
    if found is None:
        found = ListSetting(user_id=user_id, list_name=list_, kind=_COLUMNS, name="")
        session.add(found)
    found.values, found.saved_at = tuple(keys), now


def filters(session: Session, user_id: str, list_: str) -> tuple[SavedFilter, ...]:
    """Return the filters of a user by name."""
    rows = session.scalars(_of(user_id, list_, _FILTER)).all()
    kept = [SavedFilter(row.id, row.name, dict(row.values)) for row in rows]
    return tuple(sorted(kept, key=_by_name))


def keep_filter(
    session: Session, user_id: str, list_: str, name: str, values: Mapping[str, Any],
    now: dt.datetime,
) -> str:  # fmt: skip
    """Remember a filter and return its id; the same name replaces. Raises FilterNeedsName."""
    name = clean(name)
    if not name:
        raise FilterNeedsName
    rows = session.scalars(_of(user_id, list_, _FILTER)).all()
    found = next((row for row in rows if folded(row.name) == folded(name)), None)
    if found is None:
        found = ListSetting(user_id=user_id, list_name=list_, kind=_FILTER)
        session.add(found)
    found.name, found.values, found.saved_at = name, dict(values), now
    session.flush()
    return str(found.id)


def drop_filter(session: Session, filter_id: str) -> None:
    """Forget a filter; one that is gone already is no problem."""
    found = session.get(ListSetting, filter_id)
    if found is not None:
        session.delete(found)


def _of(user_id: str, list_: str, kind: str) -> sa.Select[Any]:
    return sa.select(ListSetting).where(
        ListSetting.user_id == user_id, ListSetting.list_name == list_, ListSetting.kind == kind
    )


def _by_name(one: SavedFilter) -> str:
    return folded(one.name)
