"""What the report of the indicators is made of: cells, bars and lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from l2w_desktop.services.indicators import Figure, Period
from l2w_desktop.services.indicators.declared import Shape
from l2w_desktop.services.suppression import Audience, Reason


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as the command prints it; a suppressed one has no value and no parts."""

    value: float | None
    numerator: int | None
    denominator: int | None
    missing: int
    suppressed: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure and why it is hidden; None where it is shown."""

    figure: Figure
    reason: Reason | None = None

    @property
    def told(self) -> Told:
        """The figure as far as it may be told."""
        f = self.figure
        if self.reason:
            return Told(None, None, None, f.missing, True)
        return Told(f.value, f.numerator, f.denominator, f.missing, False)


@dataclass(frozen=True, slots=True)
class Bar:
    """One part of the period; ``target`` is what the project promised for it."""

    period: Period
    cell: Cell
    target: float | None


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator: its total, its cell per target group (none without), its bars."""

    code: str
    shape: Shape
    total: Cell
    groups: tuple[Cell, ...]
    bars: tuple[Bar, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells of the table: the target groups, then the total."""
        return (*self.groups, self.total)


@dataclass(frozen=True, slots=True)
class Report:
    """All indicators over a period. ``target`` is the number that the project promised."""

    project: str
    period: Period
    target: int | None
    lines: tuple[Line, ...]
    audience: Audience = "internal"

    def line(self, code: str) -> Line:
        """Return the line of an indicator."""
        return next(line for line in self.lines if line.code == code)

    @property
    def told(self) -> Mapping[str, Told]:
        """The totals by code, as the command prints them."""
        return {line.code: line.total.told for line in self.lines}

    @property
    def suppressed(self) -> int:
        """How many cells of the table are hidden."""
        return sum(bool(cell.reason) for line in self.lines for cell in line.cells)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all happened in the period."""
        return not any(line.total.figure.numerator for line in self.lines)
