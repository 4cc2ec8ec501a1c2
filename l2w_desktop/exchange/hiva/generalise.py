"""Makes every row look like at least k - 1 others, by telling less where there are too few.

A row whose values fewer than k rows share gets ``*`` in one column after the other, in a fixed
order, until it is no longer alone; a row that still is, is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

ANY: Final = "*"
K: Final = 5  # the smallest group that is delivered (domain rules §5.1)

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Generalised:
    """``rows`` in the order given, None for a row that is left out.

    ``hidden`` counts per column how many of the delivered rows have ``*`` there.
    """

    rows: tuple[Row | None, ...]
    hidden: tuple[int, ...]

    @property
    def suppressed(self) -> int:
        """The number of rows that are left out."""
        return self.rows.count(None)


def generalise(
    rows: Sequence[Row], order: Sequence[int], k: int = K, owners: Sequence[str] | None = None
) -> Generalised:
    """Return the rows with every combination of values occurring for at least ``k`` people.

    ``order`` names the columns to hide, by place, the first one first. Rows that are in a group of
    ``k`` keep their values; only those that are not are told less of. ``owners`` tells whose row
    each one is; without it every row is somebody else.
    """
    told = list(rows)
    whose = range(len(rows)) if owners is None else owners
    for column in order:
        sizes = _sizes(told, whose)
        told = [row if sizes[row] >= k else _without(row, column) for row in told]
    sizes = _sizes(told, whose)
    kept = tuple(row if sizes[row] >= k else None for row in told)
    width = len(rows[0]) if rows else 0
    hidden = tuple(
        sum(row is not None and row[column] == ANY for row in kept) for column in range(width)
    )
    return Generalised(kept, hidden)


def _sizes(rows: Sequence[Row], whose: Sequence[object]) -> Counter[Row]:
    """Return for each combination of values how many people have it."""
    return Counter(row for row, _ in set(zip(rows, whose, strict=True)))


def _without(row: Row, column: int) -> Row:
    return (*row[:column], ANY, *row[column + 1 :])
