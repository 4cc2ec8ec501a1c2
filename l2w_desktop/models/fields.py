"""How a field is declared: once, on its column; forms, headers, exports and journal derive from it.

A table is *shared* (journalled, travels in packages) or *local* (stays on this computer).
In a shared table every column has a group: the columns that change together and that one change
of the journal carries. The group
``birth`` holds the ids that never change and is the only one that is NOT NULL.
"""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeEngine

from l2w_desktop.models.types import ID, Bool
from l2w_desktop.texts import Text

BIRTH = "birth"

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Privacy(Enum):
    """Who may see a group and what erasure does to it (GDPR; never mixed within a group)."""

    PLAIN = "plain"  # says nothing about a person; survives erasure
    PERSONAL = "personal"  # travels to the central partner; erased with the person
    SITE_ONLY = "site_only"  # leaves the site only as a commitment without its value; erased


@dataclass(frozen=True, slots=True)
class Field:
    """What everybody needs to know about a column.

    ``codes`` names the code list of its value(s); ``is_owner`` marks the reference that leads to
    the person whom the row is about (where it is empty, the row is about nobody); ``derive``
    computes the column from the row's other values, so that it is neither journalled nor exported.
    """

    label: Text
    group: str
    privacy: Privacy = Privacy.PLAIN
    is_required: bool = False
    codes: str | None = None
    is_owner: bool = False
    derive: Callable[[Mapping[str, Any]], Any] | None = None


def new_id() -> str:
    """Return a new row id: UUID version 7 (RFC 9562), so that ids sort by time of birth."""
    return time_ordered_id(time.time_ns() // 1_000_000, os.urandom(10))


def time_ordered_id(milliseconds: int, noise: bytes) -> str:
    """Return the UUIDv7 of a moment (ms since 1970) and 10 random bytes."""
    value = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(noise, "big")
    value = value & ~(0xF << 76) | 7 << 76
    return str(uuid.UUID(int=value & ~(3 << 62) | 2 << 62))


def code_id(table: str, code: str) -> str:
    """Return the row id that every installation gives to a harmless code (UUIDv5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"l2w:{table}:{code}"))


class Base(DeclarativeBase):
    """All tables."""

    metadata: ClassVar[sa.MetaData] = sa.MetaData(naming_convention=NAMING)


class Local(Base):
    """A table that never leaves this computer: not journalled, not in packages, not in state."""

    __abstract__ = True
    __table_args__: Any = {"sqlite_strict": True, "info": {"shared": False}}  # noqa: RUF012 (SQLAlchemy reads it)


class Shared(Base):
    """A journalled table; its rows are archived, never physically removed."""

    __abstract__ = True
    __table_args__: Any = {"sqlite_strict": True, "info": {"shared": True}}  # noqa: RUF012 (SQLAlchemy reads it)

    id: Mapped[str] = mapped_column(ID, primary_key=True, default=new_id)
    is_archived: Mapped[bool | None] = mapped_column(
        Bool, info={"field": Field(Text("in de prullenbak", "in the bin"), "archive")}
    )


def field(
    type_: TypeEngine[Any] | type[TypeEngine[Any]],
    nl: str,
    en: str,
    *,
    group: str = "",
    privacy: Privacy = Privacy.PLAIN,
    required: bool = False,
    codes: str | None = None,
    derive: Callable[[Mapping[str, Any]], Any] | None = None,
    index: bool = False,
) -> MappedColumn[Any]:
    """Declare a column of a shared table with its label in both languages.

    Without ``group`` the column is a group of its own.
    """
    info = Field(Text(nl, en), group, privacy, required, codes, derive=derive)
    return mapped_column(type_, nullable=True, index=index, info={"field": info})


def parent(target: str, nl: str, en: str, *, owner: bool = False) -> MappedColumn[Any]:
    """Declare a reference of the group ``birth``: known from the start, never changed."""
    info = Field(Text(nl, en), BIRTH, is_owner=owner)
    key = sa.ForeignKey(f"{target}.id")
    return mapped_column(ID, key, nullable=False, index=True, info={"field": info})


def link(target: str, nl: str, en: str, *, owner: bool = False) -> MappedColumn[Any]:
    """Declare an optional reference; it is always a group of its own.

    An optional owner is chosen when the row is made: afterwards nobody becomes its owner.
    """
    info = Field(Text(nl, en), "", is_owner=owner)
    key = sa.ForeignKey(f"{target}.id")
    return mapped_column(ID, key, nullable=True, index=True, info={"field": info})


def info_of(column: sa.Column[Any] | Any) -> Field:
    """Return the declaration of a shared column; KeyError for an id or a local column."""
    found: Field = column.info["field"]
    return found


def label_of(attribute: Any) -> Text:
    """Return the label of a mapped attribute such as ``Person.phone``."""
    return info_of(attribute.property.columns[0]).label


def derived(table: sa.Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the derived columns of a row, computed from its other values."""
    return {name: derive(values) for name, derive in _derivations(table)}


@lru_cache(maxsize=256)
def _derivations(table: sa.Table) -> tuple[tuple[str, Callable[[Mapping[str, Any]], Any]], ...]:
    """Return (column, how it is computed) of the derived columns of a table."""
    fields = ((c.name, c.info.get("field")) for c in table.columns)
    return tuple((name, f.derive) for name, f in fields if f and f.derive)


@event.listens_for(Shared, "before_insert", propagate=True)
@event.listens_for(Shared, "before_update", propagate=True)
def _fill_derived(_mapper: object, _connection: object, target: Shared) -> None:
    """Keep derived columns true however a row is written."""
    table: Any = type(target).__table__
    if _derivations(table):
        values = {c.name: getattr(target, c.name) for c in table.columns}
        for name, value in derived(table, values).items():
            setattr(target, name, value)
