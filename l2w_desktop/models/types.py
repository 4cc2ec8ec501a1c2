"""Column types: STRICT tables on SQLite, native types on PostgreSQL, immutable values in Python."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeDecorator, TypeEngine

Str = sa.Text
ID: TypeEngine[str] = sa.Text()  # on PostgreSQL too: a typed word that is no UUID finds nothing
INT: TypeEngine[int] = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def dumps(value: object) -> str:
    """Return canonical JSON: sorted keys, no spaces; the same value always gives the same bytes."""
    return _ENCODER.encode(value)


def frozen(value: Any) -> Any:
    """Return a JSON value as tuples and read-only mappings, so that no edit goes unseen."""
    if isinstance(value, list | tuple):
        return tuple(frozen(v) for v in value)
    if isinstance(value, Mapping):
        return MappingProxyType({k: frozen(v) for k, v in value.items()})
    return value


def plain(value: Any) -> Any:
    """Return a stored value as JSON knows it: lists, objects, ISO dates and UTC moments."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="milliseconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


class Bool(TypeDecorator[bool]):
    """Yes or no; INTEGER 0/1 on SQLite, BOOLEAN on PostgreSQL."""

    impl = sa.Integer
    cache_ok = True
    coerce_to_is_types = (type(None), bool)  # IS NOT TRUE as a word: PostgreSQL binds none there

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the native type."""
        native: TypeEngine[Any] = sa.Boolean() if dialect.name == "postgresql" else sa.Integer()
        return dialect.type_descriptor(native)

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        """Write a bool."""
        if value is None or dialect.name == "postgresql":
            return value
        return int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        """Read a bool."""
        return None if value is None else bool(value)


class Date(TypeDecorator[dt.date]):
    """A calendar day; ISO text on SQLite, DATE on PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the native type."""
        native: TypeEngine[Any] = sa.Date() if dialect.name == "postgresql" else sa.Text()
        return dialect.type_descriptor(native)

    def process_bind_param(self, value: dt.date | None, dialect: Dialect) -> Any:
        """Write a date; a moment is refused, because its day depends on the time zone."""
        if isinstance(value, dt.datetime):
            raise TypeError("a date column takes a date, not a moment")
        if value is None or dialect.name == "postgresql":
            return value
        return value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.date | None:
        """Read a date."""
        return dt.date.fromisoformat(value) if isinstance(value, str) else value


class Moment(TypeDecorator[dt.datetime]):
    """A moment in UTC; ISO text with milliseconds on SQLite, TIMESTAMPTZ on PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the native type."""
        native: TypeEngine[Any] = (
            sa.DateTime(timezone=True) if dialect.name == "postgresql" else sa.Text()
        )
        return dialect.type_descriptor(native)

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        """Write an aware moment; one without a time zone is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment needs a time zone")
        value = value.astimezone(dt.UTC)
        return value if dialect.name == "postgresql" else value.isoformat(timespec="milliseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        """Read a moment in UTC."""
        return dt.datetime.fromisoformat(value) if isinstance(value, str) else value


class Json(TypeDecorator[Any]):
    """A list or object, read back as tuples and read-only mappings."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the native type."""
        native: TypeEngine[Any] = postgresql.JSONB() if dialect.name == "postgresql" else sa.Text()
        return dialect.type_descriptor(native)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write canonical JSON."""
        if value is None:
            return None
        return plain(value) if dialect.name == "postgresql" else dumps(plain(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Read an immutable value; PostgreSQL's driver has parsed it already."""
        if value is None:
            return None
        return frozen(value if dialect.name == "postgresql" else json.loads(value))
