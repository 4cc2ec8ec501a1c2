"""Which columns change together, who a row is about, what a row refers to: read from the models."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from l2w_desktop.models.fields import BIRTH, Base, Field, Privacy
from l2w_desktop.models.types import Date, Moment, dumps, plain


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that one change carries together."""

    name: str
    columns: tuple[str, ...]
    privacy: Privacy

    def value(self, row: Mapping[str, Any]) -> str:
        """Return the group's canonical JSON out of a row's values."""
        return dumps({name: plain(row.get(name)) for name in self.columns})

    def is_empty(self, row: Mapping[str, Any]) -> bool:
        """Tell whether every column of the group is null in ``row``."""
        return all(row.get(name) is None for name in self.columns)


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a row of another table; ``is_required`` for the group birth."""

    column: str
    target: str
    is_required: bool


@dataclass(frozen=True, slots=True)
class TablePlan:
    """How one shared table is journalled. ``owner`` leads to the person that a row is about."""

    name: str
    table: sa.Table
    groups: Mapping[str, Group]
    group_of: Mapping[str, str]
    references: tuple[Reference, ...]
    owner: Reference | None
    parsers: Mapping[str, Callable[[str], Any]] = dataclasses.field(default_factory=dict)

    @property
    def has_birth(self) -> bool:
        """Whether rows of the table are born with ids that never change."""
        return BIRTH in self.groups

    def parsed(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """Return a group's JSON object as the values that the columns take."""
        return {name: self.parsed_value(name, v) for name, v in value.items()}

    def parsed_value(self, column: str, value: Any) -> Any:
        """Return one JSON value as its column takes it."""
        parse = self.parsers.get(column)
        return parse(value) if parse and isinstance(value, str) else value


def _parsers(table: sa.Table) -> dict[str, Callable[[str], Any]]:
    """Return how the text of a column becomes its value, where it does not stay as it is."""
    found: dict[str, Callable[[str], Any]] = {}
    for column in table.columns:
        if isinstance(column.type, Date):
            found[column.name] = dt.date.fromisoformat
        elif isinstance(column.type, Moment):
            found[column.name] = dt.datetime.fromisoformat
    return found


def class_of(plan: TablePlan) -> type[Any]:
    """Return the mapped class of a shared table."""
    for mapper in Base.registry.mappers:
        if mapper.local_table is plan.table:
            return mapper.class_
    raise KeyError(plan.name)


@lru_cache(maxsize=4)
def plans(metadata: sa.MetaData = Base.metadata) -> Mapping[str, TablePlan]:
    """Return the plan of every shared table, referred tables before those that refer to them.

    Raises AssertionError when a declaration breaks a rule: one privacy class per group, personal
    values only where an owner leads to the person, ``birth`` holds only ids.
    """
    shared = [t for t in metadata.sorted_tables if t.info.get("shared")]
    return {t.name: _plan(t) for t in shared}


def _plan(table: sa.Table) -> TablePlan:
    declared: dict[str, Field] = {
        c.name: c.info["field"]
        for c in table.columns
        if "field" in c.info and not c.info["field"].derive
    }
    group_of = {name: f.group or name for name, f in declared.items()}
    groups: dict[str, Group] = {}
    for group in sorted(set(group_of.values()), key=lambda g: (g != BIRTH, g)):
        columns = tuple(sorted(n for n, g in group_of.items() if g == group))
        classes = {declared[n].privacy for n in columns}
        assert len(classes) == 1, f"{table.name}.{group} mixes privacy classes"
        groups[group] = Group(group, columns, classes.pop())
    references, owner = _references(table, declared, group_of)
    assert table.name == "person" or owner or _is_plain(groups), f"{table.name} has no owner"
    parsers = _parsers(table)
    return TablePlan(table.name, table, groups, group_of, references, owner, parsers)


def _references(
    table: sa.Table, declared: Mapping[str, Field], group_of: Mapping[str, str]
) -> tuple[tuple[Reference, ...], Reference | None]:
    found, owner = [], None
    for name, field in declared.items():
        for key in table.c[name].foreign_keys:
            reference = Reference(name, key.column.table.name, group_of[name] == BIRTH)
            found.append(reference)
            owner = reference if field.is_owner else owner
        is_birth = group_of[name] == BIRTH
        assert is_birth == (not table.c[name].nullable), f"{table.name}.{name}: birth = NOT NULL"
    return tuple(found), owner


def _is_plain(groups: Mapping[str, Group]) -> bool:
    return all(g.privacy is Privacy.PLAIN for g in groups.values())
