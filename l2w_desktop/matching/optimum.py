"""The optimum: which mentee meets which mentor so that the whole is as good as can be.

Exact by scipy: the dense solver up to four million cells, the sparse one above. Only very large
fields are thinned first; then the result says that it is an approximation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from l2w_desktop.matching.rules import Objective

Table = NDArray[Any]

ALONE = -1
DENSE_CELLS = 4_000_000
# Above this many allowed pairs only the best of both sides stay: at 20,000 people that keeps
# 99.96 % of the optimum (`resources/help/matching.md`) and the memory of a desk computer.
EDGE_LIMIT = 4_000_000
KEPT_PER_PERSON = 20
_EXACT = 2**53  # both solvers add in floats; whole numbers are exact below this


@dataclass(frozen=True, slots=True)
class Optimum:
    """``mentor_of`` holds per mentee the column of the mentor, or −1."""

    mentor_of: Table
    is_approximate: bool = False


def optimum(values: Table, places: Table, objective: Objective) -> Optimum:
    """Return the best assignment.

    ``values`` (n × m whole numbers) is the worth of each pair, negative where blocked: 0 is an
    allowed pair. A mentor takes at most ``places`` (m) mentees.
    """
    mentor_of = np.full(len(values), ALONE, np.int64)
    open_pairs = (values >= 0) & (places > 0)
    is_thinned = bool(np.count_nonzero(open_pairs) > EDGE_LIMIT)
    if is_thinned:
        open_pairs &= _best_of_both(np.where(open_pairs, values, -1))
    if not open_pairs.any():
        return Optimum(mentor_of)
    factor, base = _scale(int(values[open_pairs].max()), len(values), objective)
    seats = np.where(open_pairs.any(axis=0), np.minimum(places, len(values)), 0)
    owner = np.repeat(np.arange(len(seats)), seats)
    if len(values) * len(owner) <= DENSE_CELLS:
        table = np.where(open_pairs, values * float(factor) + base, 0.0)
        won_rows, won_seats = _dense(table[:, owner])
    else:
        rows, cols = np.nonzero(open_pairs)
        gain = values[rows, cols].astype(np.int64) * factor + base
        won_rows, won_seats = _sparse(rows, cols, gain, seats, len(values))
    mentor_of[won_rows] = owner[won_seats]
    return Optimum(mentor_of, is_thinned)


def _scale(top: int, most: int, objective: Objective) -> tuple[int, int]:
    """Fold the objective into one positive number per pair: value × factor + base.

    ``most_duos``: one more duo outweighs every sum. ``quality``: the sum decides, and only
    between equal sums the number of duos; so a pair of 0 points is still better than nobody.
    """
    factor, base = (1, top * most + 1) if objective == "most_duos" else (most + 1, 1)
    assert (top * factor + base) * most < _EXACT, "the sums would no longer be exact"
    return factor, base


def _dense(table: Table) -> tuple[Table, Table]:
    from scipy.optimize import linear_sum_assignment

    won, seat = linear_sum_assignment(table, maximize=True)
    is_real = table[won, seat] > 0
    return won[is_real], seat[is_real]


def _sparse(
    rows: Table, cols: Table, gain: Table, seats: Table, height: int
) -> tuple[Table, Table]:
    """Solve on the allowed pairs only; a private dummy seat lets each mentee stay alone."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    copies, count = seats[cols], int(seats.sum())
    ends = np.cumsum(np.bincount(rows, copies, height)).astype(np.int32)
    nth = np.arange(copies.sum(), dtype=np.int32) - np.repeat(np.cumsum(copies) - copies, copies)
    seat = np.repeat((np.cumsum(seats) - seats)[cols], copies) + nth
    top = int(gain.max()) + 1
    cost = np.insert(np.repeat(top - gain, copies).astype(float), ends, top)
    seat = np.insert(seat.astype(np.int32), ends, count + np.arange(height))
    starts = np.concatenate([[0], ends + np.arange(1, height + 1)]).astype(np.int32)
    graph = csr_array((cost, seat, starts), shape=(height, count + height))
    won, seat = min_weight_full_bipartite_matching(graph)
    is_real = seat < count
    return won[is_real], seat[is_real]


def _best_of_both(values: Table) -> Table:
    """Mark the best pairs of every mentee and of every mentor.

    Equal values are taken from the diagonal on, so that equal people keep different partners.
    """
    return _best(values) | _best(values.T).T


def _best(values: Table) -> Table:
    kept = np.zeros(values.shape, bool)
    width = values.shape[1]
    if width <= KEPT_PER_PERSON:
        return ~kept
    nearness = np.arange(width, 0, -1)
    for row, line in enumerate(values):
        key = line.astype(np.int64) * width + np.roll(nearness, row)
        kept[row, np.argpartition(key, -KEPT_PER_PERSON)[-KEPT_PER_PERSON:]] = True
    return kept
