"""Reads ``changes.csv``: every cell must be what the journal itself could have written.

The signature says who sent it, not that it is sound; so each row is checked against the models
before anything is stored.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa

from l2w_desktop.exchange.manifest import LIMIT, Manifest
from l2w_desktop.exchange.peers import REPLICA
from l2w_desktop.exchange.refusals import Incomplete, NotAPackage
from l2w_desktop.journal.chain import Entry
from l2w_desktop.journal.plan import Group, TablePlan, plans
from l2w_desktop.models.fields import BIRTH, Privacy
from l2w_desktop.models.types import INT, Bool, Date, Json, Moment, dumps

MAX_DEPTH = 20  # lists within lists; every reader of the value can follow
MAX_CELL = 4 * 1024 * 1024  # characters of one value
_D = TypeVar("_D", bound=dt.date)
_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COUNT = re.compile("0|[1-9][0-9]{0,15}")
_HASH = re.compile("[0-9a-f]{64}")
_SALT = re.compile("[0-9a-f]{32}")  # one length, so that salt + value binds to one value
_USER = re.compile("[0-9A-Za-z-]{1,64}")
_PARENTS = re.compile(f"(?:{REPLICA.pattern}:[1-9][0-9]{{0,15}}(?: (?!$)|$))*")


def entries(data: bytes, manifest: Manifest, unbound: frozenset[str]) -> tuple[Entry, ...]:
    """Return the changes of a package, each row checked and together exactly what is promised.

    ``unbound`` are the installations whose values may stay away.
    Raises NotAPackage for a row that the journal cannot have written, Incomplete when the changes
    between ``base`` and ``vector`` are not all there.
    """
    found = tuple(_read(data, unbound))
    _require_exactly(found, manifest)
    counts = {"changes": len(found), "records": len({(e.tbl, e.row) for e in found})}
    if counts != manifest.counts:
        raise NotAPackage(detail="counts")
    return found


def _read(data: bytes, unbound: frozenset[str]) -> Iterator[Entry]:
    csv.field_size_limit(MAX_CELL)  # the module's own limit is below a long explanation
    try:
        reader = csv.reader(io.StringIO(data.decode(), newline=""), strict=True)
        for line, cells in enumerate(reader):
            if line == 0:
                if tuple(cells) != Entry._fields:
                    raise NotAPackage(detail="changes.csv: 1")
            else:
                yield _entry(cells, line + 1, unbound)
    except (UnicodeDecodeError, csv.Error) as error:
        raise NotAPackage(detail="changes.csv") from error


def _entry(cells: list[str], line: int, unbound: frozenset[str]) -> Entry:
    if len(cells) != len(Entry._fields):
        raise NotAPackage(detail=f"changes.csv: {line}")
    told: dict[str, Any] = dict(zip(Entry._fields, cells, strict=True))
    if not _is_sound(told):
        raise NotAPackage(detail=f"changes.csv: {line}")
    entry = Entry(
        **told | {
            "seq": int(told["seq"]),
            "wall": int(told["wall"]),
            "value": told["value"] or None,
            "salt": told["salt"] or None,
        }
    )  # fmt: skip
    group = _group(entry)
    if group is None or not _has_sound_value(entry, group, entry.replica in unbound):
        raise NotAPackage(detail=f"changes.csv: {line}")
    return entry


def _is_sound(told: Mapping[str, str]) -> bool:
    return (
        bool(REPLICA.fullmatch(told["replica"]))
        and bool(_COUNT.fullmatch(told["seq"]))
        and 0 < int(told["seq"]) < LIMIT
        and bool(_COUNT.fullmatch(told["wall"]))
        and int(told["wall"]) < LIMIT
        and bool(_USER.fullmatch(told["user"]))
        and bool(_UUID.fullmatch(told["row"]))
        and (not told["subject"] or bool(_UUID.fullmatch(told["subject"])))
        and bool(_PARENTS.fullmatch(told["parents"]))
        and bool(_HASH.fullmatch(told["commitment"]))
        and bool(_HASH.fullmatch(told["hash"]))
        and (not told["salt"] or bool(_SALT.fullmatch(told["salt"])))
    )


def _group(entry: Entry) -> Group | None:
    plan = plans().get(entry.tbl)
    return plan.groups.get(entry.grp) if plan else None


def may_be_withheld(group: Group, is_unbound: bool) -> bool:
    """Tell whether a value may stay away: from a site only what says something about a person.

    Why a personal value stays away (erased, under restriction) is for ``merge`` to find out.
    Central's changes on people of other sites come without any value; the group birth always
    comes whole, so that every reference holds.
    """
    if group.name == BIRTH:
        return False
    return is_unbound or group.privacy is not Privacy.PLAIN


def _has_sound_value(entry: Entry, group: Group, is_unbound: bool) -> bool:
    if entry.value is None or entry.salt is None:
        return entry.value is entry.salt and may_be_withheld(group, is_unbound)
    try:
        told = _decoder().decode(entry.value)
        is_canonical = dumps(told) == entry.value
    except (ValueError, RecursionError):
        return False
    if not is_canonical or (_may_be_unstorable(entry.value) and not _is_storable(told, MAX_DEPTH)):
        return False
    if not isinstance(told, dict) or tuple(sorted(told)) != group.columns:
        return False
    plan = plans()[entry.tbl]
    return all(_fits(plan, group, name, value) for name, value in told.items())


@cache
def _decoder() -> json.JSONDecoder:
    """Return the one reader of values: ``json.loads`` would make one for each of them."""
    return json.JSONDecoder(parse_constant=_refuse_constant)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _may_be_unstorable(text: str) -> bool:
    """Tell whether canonical JSON must be looked through: most of it is short and flat."""
    return "\\u0000" in text or text.count("[") + text.count("{") > MAX_DEPTH


def _is_storable(value: Any, levels: int) -> bool:
    """Tell whether no text holds U+0000 (PostgreSQL stores none) and nothing nests too deep."""
    if isinstance(value, dict):
        parts = (part for pair in value.items() for part in pair)
        return levels > 0 and all(_is_storable(part, levels - 1) for part in parts)
    if isinstance(value, list):
        return levels > 0 and all(_is_storable(part, levels - 1) for part in value)
    return not isinstance(value, str) or "\0" not in value


def _fits(plan: TablePlan, group: Group, name: str, value: Any) -> bool:
    if value is None:
        return group.name != BIRTH
    if name in _reference_columns(plan.name):
        return isinstance(value, str) and bool(_UUID.fullmatch(value))
    column_type = plan.table.c[name].type
    if isinstance(column_type, Bool):
        return isinstance(value, bool)
    if isinstance(column_type, type(INT)):
        return type(value) is int and -LIMIT < value < LIMIT
    if isinstance(column_type, Date):
        return _is_iso(value, dt.date.fromisoformat, dt.date.isoformat)
    if isinstance(column_type, Moment):
        return _is_iso(value, dt.datetime.fromisoformat, _in_utc)
    if isinstance(column_type, Json):
        return True
    return isinstance(column_type, sa.Text) and isinstance(value, str)


@cache
def _reference_columns(table: str) -> frozenset[str]:
    return frozenset(reference.column for reference in plans()[table].references)


def _in_utc(value: dt.datetime) -> str:
    if value.tzinfo is None:
        raise ValueError("a moment without time zone")
    return value.astimezone(dt.UTC).isoformat(timespec="milliseconds")


def _is_iso(value: Any, parse: Callable[[str], _D], spell: Callable[[_D], str]) -> bool:
    try:
        return isinstance(value, str) and spell(parse(value)) == value
    except (ValueError, OverflowError):
        return False


def _require_exactly(found: tuple[Entry, ...], manifest: Manifest) -> None:
    """Refuse a package that holds less, more or other changes than base and vector say."""
    reached = dict(manifest.base)
    for entry in found:
        if entry.seq != reached.get(entry.replica, 0) + 1:
            raise NotAPackage(detail=f"{entry.replica}:{entry.seq}")
        reached[entry.replica] = entry.seq
    for replica, seq in manifest.vector.items():
        if reached.get(replica, 0) < seq:
            raise Incomplete(replica=replica, seq=reached.get(replica, 0) + 1)
    if reached != manifest.vector:
        raise NotAPackage(detail="vector")
