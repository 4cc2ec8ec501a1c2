"""What was read from a list of people: rows with values, and the reasons against the others."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from l2w_desktop.exchange.headers import Headers
from l2w_desktop.exchange.tables import SheetTable
from l2w_desktop.texts import Text


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about one cell: ``column`` is the header as the file has it."""

    column: str
    reason: Text


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """One row of the list: ``values`` by field code, only what was filled in and understood.

    ``cells`` are the texts behind them, as the file has them, to tell what changed since the last
    import. A row with ``problems`` is sent back; ``warnings`` are only shown.
    """

    number: int
    cells: Mapping[str, str]
    values: Mapping[str, object]
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether nothing speaks against storing the row."""
        return not self.problems

    @property
    def digest(self) -> str:
        """SHA-256 of the filled-in cells: the same row again has the same digest."""
        text = json.dumps(dict(sorted(self.cells.items())), ensure_ascii=False)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A list of mentees or mentors as read from a file; nothing is stored yet."""

    kind: str
    table: SheetTable
    headers: Headers
    rows: tuple[ParsedRow, ...]

    @property
    def unknown_columns(self) -> tuple[str, ...]:
        """Headers that are no field; their cells are not read."""
        return self.headers.unknown

    @property
    def rejected(self) -> tuple[ParsedRow, ...]:
        """The rows that go back with their reasons."""
        return tuple(row for row in self.rows if row.problems)
