"""What an audience may see of a report: small figures are hidden, and what would tell them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from l2w_desktop.services import suppression
from l2w_desktop.services.indicators import INDICATORS, Figure
from l2w_desktop.services.indicators.declared import Shape
from l2w_desktop.services.kpi.rows import Cell, Line, Report
from l2w_desktop.services.suppression import THRESHOLDS, Audience, Reason


def for_audience(found: Report, audience: Audience) -> Report:
    """Return the report with every figure hidden that this audience may not see."""
    threshold = THRESHOLDS[audience]
    lines: list[Line] = []
    for line, one in zip(found.lines, INDICATORS, strict=True):
        base = [other for other in lines if other.code in one.rests_on]
        lines.append(_hidden(line, threshold, base, adds_up=one.adds_up))
    return replace(found, lines=tuple(lines), audience=audience)


def _hidden(line: Line, threshold: int | None, base: Sequence[Line], *, adds_up: bool) -> Line:
    """Hide what is too small, and what its own line or another would tell."""
    parts, along = [c.figure for c in line.groups], [b.cell.figure for b in line.bars]
    groups, total = _reasons(line.shape, parts, line.total.figure, threshold)
    if adds_up:
        bars, _ = _reasons(line.shape, along, line.total.figure, threshold)
    else:
        bars = [_reasons(line.shape, (), figure, threshold)[1] for figure in along]
    if line.shape != "count":
        groups = [_after(r, [b.groups[n] for b in base if b.groups]) for n, r in enumerate(groups)]
        bars = [_after(r, [b.bars[n].cell for b in base]) for n, r in enumerate(bars)]
        total = _after(total, [b.total for b in base])
    return replace(
        line,
        total=replace(line.total, reason=total),
        groups=tuple(replace(c, reason=r) for c, r in zip(line.groups, groups, strict=True)),
        bars=tuple(
            replace(b, cell=replace(b.cell, reason=r)) for b, r in zip(line.bars, bars, strict=True)
        ),
    )


def _reasons(
    shape: Shape, parts: Sequence[Figure], total: Figure, threshold: int | None
) -> tuple[list[Reason | None], Reason | None]:
    if shape == "count":
        row = suppression.counts([f.numerator for f in parts], total.numerator, threshold)
    else:
        row = suppression.shares([_pair(f) for f in parts], _pair(total), threshold)
    return list(row.parts), row.total


def _pair(figure: Figure) -> tuple[int, int]:
    return figure.numerator, figure.denominator or 0


def _after(reason: Reason | None, base: Sequence[Cell]) -> Reason | None:
    """Return the reason of a share; hidden as well when a figure that it is made of is hidden."""
    return reason or ("hidden" if any(cell.reason for cell in base) else None)
