"""Problem files: a matching question as JSON, read, solved and answered as JSON.

Two kinds: ``persons`` gives people with attributes, ``matrix`` gives the scores themselves.
Source of the format: `resources/help/matching.md`, "Problem files".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from l2w_desktop.errors import NotYet
from l2w_desktop.matching.answer import answer
from l2w_desktop.matching.barriers import Pair
from l2w_desktop.matching.field import Field, given_scores, measure
from l2w_desktop.matching.profiles import LEVELS, mentee, mentor
from l2w_desktop.matching.proposal import Pool, Proposal, Wishes, solved
from l2w_desktop.matching.reading import Reading, as_whole
from l2w_desktop.matching.refusals import ValueMissing, WrongValue
from l2w_desktop.matching.rules import (
    CRITERIA,
    DEFAULT_WEIGHTS,
    OBJECTIVES,
    TOP_SCORE,
    Rules,
)
from l2w_desktop.texts import Text


@dataclass(frozen=True)
class Problem:
    """A problem that was read: the scored field, the rules, and what is fixed beforehand."""

    field: Field
    rules: Rules
    wishes: Wishes
    pool: Pool

    def solve(self) -> Proposal:
        """Return the optimum.

        Raises:
            PinBlocked, PinnedTwice, UnknownPerson: when the pins cannot hold.
        """
        return solved(self.field, self.rules, self.wishes, self.pool)


def read_problem(problem: object) -> Problem:
    """Read a problem of either kind.

    Raises:
        NotYet: when the kind is unknown.
        WrongValue, ValueMissing, DoubleId, WeightsNotHundred: with the place in the file.
    """
    whole = Reading(problem, "")
    kind = whole.required_code("kind")
    if kind not in _KINDS:
        raise NotYet(name=kind, known=", ".join(_KINDS))
    if whole.values.get("given") is None:
        raise ValueMissing(where="given")
    given = whole.inner("given")
    return _KINDS[kind](given, _rules(given.inner("settings")))


def solve_problem(problem: object, k: int | None = None) -> dict[str, Any]:
    """Read and solve a problem; return the JSON answer, shortlists cut to the ``k`` best.

    Raises:
        UserError: when the problem cannot be read or is refused; ``code`` and ``values`` of the
            error are the JSON of the refusal.
    """
    return answer(read_problem(problem).solve(), k)


def _persons(given: Reading, rules: Rules) -> Problem:
    mentees = [mentee(person) for person in given.each("mentees")]
    mentors = [mentor(person) for person in given.each("mentors")]
    barred = _barred(given)
    pool = Pool({m.id: m for m in mentees}, {m.id: m for m in mentors}, barred)
    return Problem(measure(mentees, mentors, rules, barred), rules, _wishes(given), pool)


def _matrix(given: Reading, rules: Rules) -> Problem:
    capacity = _whole_numbers(given.inner("capacity"))
    scores = {}
    for asking in (rows := given.inner("scores")).values:
        scores[asking] = _whole_numbers(rows.inner(asking), TOP_SCORE)
        for helping in scores[asking]:
            capacity.setdefault(helping, 1)
    waiting = _whole_numbers(given.inner("waiting_days"))
    for asking in waiting:
        scores.setdefault(asking, {})
    field = given_scores(scores, capacity, waiting, _barred(given), rules)
    return Problem(field, rules, _wishes(given), Pool())


_KINDS: Mapping[str, Callable[[Reading, Rules], Problem]] = {
    "persons": _persons,
    "matrix": _matrix,
}


def _rules(settings: Reading) -> Rules:
    standard = Rules()
    weights = _whole_numbers(settings.inner("weights"), 100)
    if unknown := sorted(set(weights) - set(CRITERIA)):
        raise WrongValue(settings.path("weights"), unknown[0], Text(*(", ".join(CRITERIA),) * 2))
    limits = {
        name: settings.whole(name)
        for name in ("threshold", "wait_bonus", "keep_bonus", "default_max_km")
    }
    return Rules(
        weights={c: weights.get(c, DEFAULT_WEIGHTS[c]) for c in CRITERIA},
        weights_version=settings.code("weights_version") or standard.weights_version,
        min_level=settings.choice("min_level", LEVELS, standard.min_level),
        objective=settings.choice("objective", {o: o for o in OBJECTIVES}, standard.objective),
        **{name: value for name, value in limits.items() if value is not None},
    )


def _wishes(given: Reading) -> Wishes:
    pins = tuple(dict.fromkeys(given.pairs("pinned")))
    return Wishes(pins, frozenset(given.pairs("existing")))


def _barred(given: Reading) -> frozenset[Pair]:
    return frozenset(given.pairs("never_again")) | frozenset(given.pairs("forbidden"))


def _whole_numbers(given: Reading, high: int = 10**9) -> dict[str, int]:
    """Read ``{id: whole number}``; null is the same as absent."""
    return {
        name: as_whole(found, given.path(name), 0, high)
        for name, found in given.values.items()
        if found is not None
    }
