"""The proposal: duos for everybody at once, with the questions that one asks about them.

The program proposes; a person decides. Nothing here stores or confirms anything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np

from l2w_desktop.matching.barriers import Pair
from l2w_desktop.matching.field import Field, Table, measure
from l2w_desktop.matching.optimum import ALONE, Optimum, optimum
from l2w_desktop.matching.pair import Explanation, Ranks, explain
from l2w_desktop.matching.people import Mentee, Mentor
from l2w_desktop.matching.pins import checked
from l2w_desktop.matching.rules import Rules


class Candidate(NamedTuple):
    """Somebody in a shortlist: the id of the other side, and the plain score 0 to 10 000."""

    id: str
    score: int


@dataclass(frozen=True, slots=True)
class Duo:
    """One proposed duo; ``is_kept`` tells that the same duo was proposed before."""

    mentee_id: str
    mentor_id: str
    score: int
    is_pinned: bool
    is_kept: bool


@dataclass(frozen=True)
class Wishes:
    """What staff fixed beforehand, as (mentee, mentor) ids.

    ``pins`` must come about, ``existing`` are earlier proposals, which get the keep bonus.
    """

    pins: tuple[Pair, ...] = ()
    existing: frozenset[Pair] = frozenset()


@dataclass(frozen=True)
class Pool:
    """The people behind a field; empty when only scores were given."""

    mentees: dict[str, Mentee] = field(default_factory=dict)
    mentors: dict[str, Mentor] = field(default_factory=dict)
    barred: frozenset[Pair] = frozenset()


@dataclass(frozen=True)
class Proposal:
    """The optimum on a field, and everything that can be asked about it."""

    field: Field
    rules: Rules
    wishes: Wishes
    pool: Pool
    best: Optimum

    @cached_property
    def duos(self) -> tuple[Duo, ...]:
        """The proposed duos by mentee id."""
        rows = np.nonzero(self.best.mentor_of != ALONE)[0]
        return tuple(self._duo(int(row), int(self.best.mentor_of[row])) for row in rows)

    @property
    def total(self) -> int:
        """The sum of the plain scores."""
        return sum(duo.score for duo in self.duos)

    @cached_property
    def value(self) -> int:
        """The sum of scores and bonuses: what the optimum maximised."""
        return worth(self.field, self.best, self.rules, self.wishes)

    @cached_property
    def pin_cost(self) -> int:
        """What all pins together cost: the value without pins minus the value with them."""
        return self.without(self.wishes.pins).value - self.value if self.wishes.pins else 0

    @property
    def changed(self) -> int:
        """How many of the mentees in ``existing`` lost that mentor or got another."""
        kept = {duo.mentee_id for duo in self.duos if duo.is_kept}
        before = {mentee for mentee, _ in self.wishes.existing if mentee in self.field.row}
        return len(before - kept)

    def without(self, pins: Collection[Pair]) -> Proposal:
        """Return what would be proposed with these pins loose."""
        left = tuple(pin for pin in self.wishes.pins if pin not in pins)
        return solved(self.field, self.rules, Wishes(left, self.wishes.existing), self.pool)

    def mentor_of(self, mentee_id: str) -> str | None:
        """Return the proposed mentor of a mentee."""
        col = self.best.mentor_of[self.field.row[mentee_id]]
        return None if col == ALONE else self.field.mentors[col]

    def mentees_of(self, mentor_id: str) -> tuple[str, ...]:
        """Return the proposed mentees of a mentor."""
        rows = np.nonzero(self.best.mentor_of == self.field.col[mentor_id])[0]
        return tuple(self.field.mentees[row] for row in rows)

    def shortlist(self, mentee_id: str, k: int | None = None) -> tuple[Candidate, ...]:
        """Return the ``k`` best allowed mentors of a mentee, best first, ties by id."""
        row = self.field.row[mentee_id]
        return _shortlist(self.field.score[row], self.field.broken[row], self.field.mentors, k)

    def shortlist_of_mentor(self, mentor_id: str, k: int | None = None) -> tuple[Candidate, ...]:
        """Return the ``k`` best allowed mentees of a mentor, best first, ties by id."""
        col = self.field.col[mentor_id]
        score, broken = self.field.score[:, col], self.field.broken[:, col]
        return _shortlist(score, broken, self.field.mentees, k)

    def runner_up(self, mentee_id: str) -> Candidate | None:
        """Return the best allowed mentor other than the proposed one."""
        proposed = self.mentor_of(mentee_id)
        others = (c for c in self.shortlist(mentee_id, 2) if c.id != proposed)
        return next(others, None)

    def explain(self, mentee_id: str, mentor_id: str) -> Explanation:
        """Explain one pair of people, with its ranks when it is allowed."""
        mentee, mentor = self.pool.mentees[mentee_id], self.pool.mentors[mentor_id]
        told = explain(mentee, mentor, self.rules, self.pool.barred)
        return told.ranked(self.ranks(mentee_id, mentor_id))

    def ranks(self, mentee_id: str, mentor_id: str) -> Ranks | None:
        """Return the places of an allowed pair in both shortlists."""
        row, col = self.field.row[mentee_id], self.field.col[mentor_id]
        if self.field.broken[row, col]:
            return None
        return Ranks(
            _rank(self.field.score[row], self.field.broken[row], col),
            _rank(self.field.score[:, col], self.field.broken[:, col], row),
        )

    def _duo(self, row: int, col: int) -> Duo:
        pair = self.field.mentees[row], self.field.mentors[col]
        score = int(self.field.score[row, col])
        return Duo(*pair, score, pair in self.wishes.pins, pair in self.wishes.existing)


def propose(
    mentees: Sequence[Mentee],
    mentors: Sequence[Mentor],
    rules: Rules,
    *,
    pins: Iterable[Pair] = (),
    forbidden: Iterable[Pair] = (),
    existing: Iterable[Pair] = (),
    never_again: Iterable[Pair] = (),
) -> Proposal:
    """Propose duos for all mentees at once; all pairs are (mentee id, mentor id).

    ``forbidden`` (this time) and ``never_again`` (from history) both break NEVER_AGAIN.

    Raises:
        PinBlocked: when a pinned pair breaks a rule, or a mentor has no place for all pins.
        PinnedTwice, UnknownPerson: when the pins contradict each other or the people.
        DoubleId: when two people on one side have one id.
    """
    barred = frozenset(forbidden) | frozenset(never_again)
    pool = Pool({m.id: m for m in mentees}, {m.id: m for m in mentors}, barred)
    wishes = Wishes(tuple(dict.fromkeys(pins)), frozenset(existing))
    return solved(measure(mentees, mentors, rules, barred), rules, wishes, pool)


def solved(scored: Field, rules: Rules, wishes: Wishes, pool: Pool | None = None) -> Proposal:
    """Return the optimum on a scored field; pinned duos are taken out and the rest is solved."""
    pins = checked(scored, wishes.pins)
    values, places = values_of(scored, rules, wishes), scored.places.copy()
    for row, col in pins:
        values[row] = -1
        places[col] -= 1
    best = optimum(values, places, rules.objective)
    for row, col in pins:
        best.mentor_of[row] = col
    return Proposal(scored, rules, wishes, pool or Pool(), best)


def values_of(scored: Field, rules: Rules, wishes: Wishes) -> Table:
    """Return score + bonuses per pair (n × m), negative where blocked."""
    values = scored.score + scored.waiting[:, None].astype(np.int32)
    values[scored.places_of(wishes.existing)] += rules.keep_bonus
    values[~scored.allowed] = -1
    return values


def worth(scored: Field, best: Optimum, rules: Rules, wishes: Wishes) -> int:
    """Return the sum of scores and bonuses of an assignment."""
    rows = np.nonzero(best.mentor_of != ALONE)[0]
    cols = best.mentor_of[rows]
    kept = sum(
        (scored.mentees[row], scored.mentors[col]) in wishes.existing
        for row, col in zip(rows, cols, strict=True)
    )
    plain = int(scored.score[rows, cols].sum(dtype=np.int64) + scored.waiting[rows].sum())
    return plain + kept * rules.keep_bonus


def _shortlist(
    score: Table, broken: Table, ids: Sequence[str], k: int | None
) -> tuple[Candidate, ...]:
    open_ = np.nonzero(broken == 0)[0]
    # A stable sort keeps the order of ids between equal scores.
    best_first = open_[np.argsort(-score[open_].astype(np.int32), kind="stable")][:k]
    return tuple(Candidate(ids[place], int(score[place])) for place in best_first)


def _rank(score: Table, broken: Table, place: int) -> int:
    better = score > score[place]
    earlier = (score == score[place]) & (np.arange(len(score)) < place)
    return 1 + int(np.count_nonzero((better | earlier) & (broken == 0)))
