"""What a table that leaves the program is: columns with kind and words, and rows.

Both profiles of the contract (§3), ``readable`` and ``machine``, write from this one declaration.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from l2w_desktop.models.choices import CodeList
from l2w_desktop.texts import Text

Kind = Literal[
    "text",  # str
    "integer",  # int
    "decimal",  # int, float or Decimal
    "yes_no",  # bool
    "date",  # date
    "partial_date",  # PartialDate
    "moment",  # datetime with a time zone
    "phone",  # str, E.164 when it could be read
    "code",  # str, one code
    "codes",  # sequence of codes, or of values whose str() is the import form
]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: field code for machines, label for people, kind of its values (None = empty).

    ``codes`` gives the words of a code; without it the code itself is shown.
    """

    code: str
    label: Text
    kind: Kind = "text"
    codes: CodeList | None = None


@dataclass(frozen=True)
class Table:
    """A table by name (also its file name) with rows whose cells follow ``columns``.

    ``rows`` may be a generator; it is read once by each writer that is called.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[object]]
    title: Text | None = None
