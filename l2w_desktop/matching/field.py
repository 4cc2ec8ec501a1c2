"""The field: who could meet whom, scored and in one fixed order, whoever came first.

Both kinds of problem end here: people are judged by `grid`, a matrix brings its scores along.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from l2w_desktop.matching.barriers import Pair
from l2w_desktop.matching.columns import columns
from l2w_desktop.matching.grid import BITS, MISSING, Block, block
from l2w_desktop.matching.people import Mentee, Mentor
from l2w_desktop.matching.refusals import DoubleId
from l2w_desktop.matching.rules import Rule, Rules

Table = NDArray[Any]
P = TypeVar("P", Mentee, Mentor)

NO_SCORE = -1
_BLOCK_CELLS = 250_000  # bounds the working memory, and stays inside the processor's cache


@dataclass(frozen=True)
class Field:
    """n mentees × m mentors, both sorted by id.

    ``broken`` holds the rule bits of `grid`, ``score`` the plain score or −1 where a pair breaks
    a rule other than the threshold, ``places`` the free places per mentor, ``waiting`` the bonus
    per mentee. ``row`` and ``col`` find an id.
    """

    mentees: tuple[str, ...]
    mentors: tuple[str, ...]
    broken: Table
    score: Table
    places: Table
    waiting: Table
    row: Mapping[str, int] = field(init=False, repr=False)
    col: Mapping[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        for name, index, ids in (
            ("mentees", "row", self.mentees),
            ("mentors", "col", self.mentors),
        ):
            found = {id_: place for place, id_ in enumerate(ids)}
            if len(found) < len(ids):
                twice = next(id_ for place, id_ in enumerate(ids) if found[id_] != place)
                raise DoubleId(id=twice, where=name)
            object.__setattr__(self, index, found)

    @property
    def allowed(self) -> Table:
        """Which pairs break no rule at all."""
        allowed: Table = self.broken == 0
        return allowed

    def rules_broken(self, row: int, col: int) -> tuple[Rule, ...]:
        """Return the broken rules of one pair in table order."""
        return rules_in(int(self.broken[row, col]))

    def places_of(self, pairs: Collection[Pair]) -> tuple[Table, Table]:
        """Return rows and columns of the pairs whose people are both here."""
        here = [(self.row[a], self.col[b]) for a, b in pairs if a in self.row and b in self.col]
        rows, cols = np.array(here, np.int64).reshape(-1, 2).T
        return rows, cols


def rules_in(bits: int) -> tuple[Rule, ...]:
    """Return the rules behind ``bits`` in table order."""
    return tuple(rule for rule, bit in BITS.items() if bits & bit)


def measure(
    mentees: Sequence[Mentee],
    mentors: Sequence[Mentor],
    rules: Rules,
    barred: Collection[Pair] = (),
) -> Field:
    """Judge every pair of people.

    Raises:
        DoubleId: when two mentees, or two mentors, have one id.
    """
    mentees, mentors = by_id(mentees), by_id(mentors)
    shape = len(mentees), len(mentors)
    found = Field(
        tuple(m.id for m in mentees),
        tuple(m.id for m in mentors),
        np.zeros(shape, np.uint16),
        np.full(shape, NO_SCORE, np.int16),
        np.array([m.places for m in mentors], np.int64),
        np.array([rules.waiting(m.waiting_days) for m in mentees], np.int64),
    )
    for rows, part in blocks(mentees, mentors, rules, found.places_of(barred)):
        found.broken[rows] = part.broken
        found.score[rows][part.rows, part.cols] = part.score
    return found


def blocks(
    mentees: Sequence[Mentee],
    mentors: Sequence[Mentor],
    rules: Rules,
    barred: tuple[Table, Table],
) -> Iterator[tuple[slice, Block]]:
    """Yield the judged blocks of mentees, in order; both sides are sorted by id."""
    asking, helping = columns(mentees, mentors, rules)
    marked = np.zeros((len(mentees), len(mentors)), bool)
    marked[barred] = True
    height = max(1, _BLOCK_CELLS // max(1, len(mentors)))
    for start in range(0, len(mentees), height):
        rows = slice(start, min(start + height, len(mentees)))
        yield rows, block(asking.part(rows), helping, marked[rows], rules)


def given_scores(
    scores: Mapping[str, Mapping[str, int]],
    capacity: Mapping[str, int],
    waiting_days: Mapping[str, int],
    barred: Collection[Pair],
    rules: Rules,
) -> Field:
    """Return the field of a matrix: a pair without a score is missing and thereby blocked."""
    mentees, mentors = tuple(sorted(scores)), tuple(sorted(capacity))
    broken = np.full((len(mentees), len(mentors)), MISSING, np.uint16)
    found = Field(
        mentees,
        mentors,
        broken,
        np.full(broken.shape, NO_SCORE, np.int16),
        np.array([capacity[mentor] for mentor in mentors], np.int64),
        np.array([rules.waiting(waiting_days.get(mentee)) for mentee in mentees], np.int64),
    )
    for mentee, row in scores.items():
        for mentor, score in row.items():
            place = found.row[mentee], found.col[mentor]
            found.score[place], broken[place] = score, 0
    broken[:, found.places < 1] |= BITS["CAPACITY"]
    broken[found.places_of(barred)] |= BITS["NEVER_AGAIN"]
    found.score[broken != 0] = NO_SCORE
    below = (broken == 0) & (found.score < rules.threshold)
    broken[below] = BITS["BELOW_THRESHOLD"]
    return found


def by_id(people: Iterable[P]) -> list[P]:
    """Return the people in the one order in which every problem is solved."""
    return sorted(people, key=_id)


def _id(person: Mentee | Mentor) -> str:
    return person.id
