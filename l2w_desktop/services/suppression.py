"""Small cells never leave the program: which figures of a row are hidden, and why.

Pure arithmetic after the practice of statistical offices. A count from 1 up to the threshold is
hidden, zero is shown. A share needs a denominator of ten. What can be worked out from a shown
total by subtraction is hidden as well: then the next smallest figures disappear too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Audience = Literal["internal", "publish", "research"]
Reason = Literal["few", "hidden", "base"]

# counts below this are hidden; None shows everything, for the coordinator's own screen
THRESHOLDS: Final[Mapping[Audience, int | None]] = {
    "internal": None,
    "publish": 5,
    "research": 10,
}
SMALLEST_BASE: Final = 10  # answers or months that a share needs


@dataclass(frozen=True, slots=True)
class Row:
    """Why each part of a row is hidden, and why its total is; None where a figure is shown."""

    parts: tuple[Reason | None, ...]
    total: Reason | None


def count(number: int, threshold: int | None) -> Reason | None:
    """Return why a count alone is hidden: it says something about 1 up to threshold people."""
    return "few" if threshold is not None and 0 < number < threshold else None


def share(numerator: int, denominator: int, threshold: int | None) -> Reason | None:
    """Return why a share or a mean is hidden: too few below the line, or too few above it."""
    if threshold is not None and 0 < denominator < SMALLEST_BASE:
        return "base"
    return count(numerator, threshold)


def counts(parts: Sequence[int], total: int, threshold: int | None) -> Row:
    """Return what is hidden in a row of counts that add up to its total."""
    found, above = [count(number, threshold) for number in parts], count(total, threshold)

    def is_told_by(hidden: Sequence[int]) -> bool:
        return count(sum(parts[n] for n in hidden), threshold) is not None

    if above is None:
        _complete(found, parts, is_told_by)
    return Row(tuple(found), above)


def shares(parts: Sequence[tuple[int, int]], total: tuple[int, int], threshold: int | None) -> Row:
    """Return what is hidden in a row of (numerator, denominator) that add up to its total."""
    found = [share(*part, threshold) for part in parts]
    above = share(*total, threshold)

    def is_told_by(hidden: Sequence[int]) -> bool:
        left = sum(parts[n][0] for n in hidden), sum(parts[n][1] for n in hidden)
        return share(*left, threshold) is not None

    if above is None:
        _complete(found, [below for _, below in parts], is_told_by)
    return Row(tuple(found), above)


def _complete(
    found: list[Reason | None], sizes: Sequence[int], is_told_by: Callable[[Sequence[int]], bool]
) -> None:
    """Hide the next smallest figure for as long as what the total leaves is itself too small."""
    hidden = [n for n, reason in enumerate(found) if reason]
    spare = sorted((n for n, reason in enumerate(found) if not reason and sizes[n]), key=_by(sizes))
    while hidden and spare and is_told_by(hidden):
        found[spare[0]] = "hidden"
        hidden.append(spare.pop(0))


def _by(sizes: Sequence[int]) -> Callable[[int], tuple[int, int]]:
    def size_of(place: int) -> tuple[int, int]:
        return sizes[place], place

    return size_of
