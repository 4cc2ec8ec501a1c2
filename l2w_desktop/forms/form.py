"""What a form is: sections of entries, each entry one field of a table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from l2w_desktop.models.fields import info_of
from l2w_desktop.models.types import INT, Bool, Date, Json
from l2w_desktop.texts import Text


class Kind(Enum):
    """How a value is asked."""

    LINE = "line"
    NOTE = "note"
    DATE = "date"  # a whole day
    PARTIAL_DATE = "partial_date"  # day or month may be unknown
    WHOLE = "whole"
    YES_NO = "yes_no"
    CODE = "code"  # one of a list
    CODES = "codes"  # several of a list, in order
    LINES = "lines"  # several short texts
    EMAIL = "email"
    PHONE = "phone"
    POSTCODE = "postcode"
    LANGUAGES = "languages"  # rows of language, level, mother tongue


_PARTIAL = frozenset({"birth_date", "in_belgium_since"})
_BY_NAME = {
    "email": Kind.EMAIL, "phone": Kind.PHONE, "postcode": Kind.POSTCODE, "note": Kind.NOTE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One field on a form. ``key`` is ``table.column``; ``group`` changes as a whole."""

    key: str
    label: Text
    kind: Kind
    group: str
    codes: str | None = None
    is_required: bool = False
    help: Text | None = None
    is_wide: bool = False

    @property
    def table(self) -> str:
        """The table that holds the value."""
        return self.key.partition(".")[0]

    @property
    def column(self) -> str:
        """The column that holds the value."""
        return self.key.partition(".")[2]


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under one heading."""

    name: str
    title: Text
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A declared screen about one role of a person."""

    name: str
    title: Text
    role: str
    sections: tuple[Section, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in screen order."""
        return tuple(e for section in self.sections for e in section.entries)

    def entry(self, key: str) -> Entry:
        """Return the entry ``key``; raises KeyError."""
        for entry in self.entries:
            if entry.key == key:
                return entry
        raise KeyError(key)


def ask(
    attribute: Any,
    *,
    help: Text | None = None,
    is_wide: bool = False,
    is_required: bool = False,
) -> Entry:
    """Return the entry of a mapped attribute such as ``Person.phone``, all of it derived."""
    column = attribute.property.columns[0]
    field = info_of(column)
    return Entry(
        f"{column.table.name}.{column.name}",
        field.label,
        _kind(column),
        f"{column.table.name}.{field.group or column.name}",
        field.codes,
        field.is_required or is_required,
        help,
        is_wide,
    )


def _kind(column: Any) -> Kind:
    field, kind = info_of(column), column.type
    if column.name in _BY_NAME:
        return _BY_NAME[column.name]
    if column.name in _PARTIAL:
        return Kind.PARTIAL_DATE
    if isinstance(kind, Json):
        return Kind.CODES if field.codes else Kind.LINES
    if field.codes:
        return Kind.CODE
    if isinstance(kind, Date):
        return Kind.DATE
    if isinstance(kind, Bool):
        return Kind.YES_NO
    return Kind.WHOLE if isinstance(kind, type(INT)) else Kind.LINE
