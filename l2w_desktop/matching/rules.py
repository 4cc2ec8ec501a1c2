"""The rules of a programme as data: criteria with weights, hard rules, limits, objective.

Source of every default: the rule book of the matching (`resources/help/matching.md`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from l2w_desktop.matching.people import Level
from l2w_desktop.matching.refusals import WeightsNotHundred, WrongValue
from l2w_desktop.texts import Text

Criterion = Literal["sector", "language", "distance", "slots", "needs", "education", "dutch"]
Rule = Literal[
    "INACTIVE",
    "SAME_PERSON",
    "NEVER_AGAIN",
    "GENDER_MENTEE",
    "GENDER_MENTOR",
    "LANGUAGE",
    "DISTANCE",
    "SLOTS",
    "SECTOR_REQUIRED",
    "CAPACITY",
    "BELOW_THRESHOLD",
]
Objective = Literal["most_duos", "quality"]

CRITERIA: tuple[Criterion, ...] = get_args(Criterion)
RULES: tuple[Rule, ...] = get_args(Rule)
OBJECTIVES: tuple[Objective, ...] = get_args(Objective)

# No reason of staff can overrule these when a duo is confirmed.
UNYIELDING: frozenset[Rule] = frozenset({"INACTIVE", "SAME_PERSON", "NEVER_AGAIN", "CAPACITY"})

TOP_SCORE = 10_000
REQUIRED_SECTOR_DEGREE = 70
DUTCH = "nl"
DUTCH_LEVEL = Level.A2
LONGEST_WAIT = 180

# A bonus above this would drown every score, and the sums must stay exact in a float.
_TOP_BONUS = 1_000_000

DEFAULT_WEIGHTS: Mapping[Criterion, int] = {
    "sector": 35,
    "language": 20,
    "distance": 15,
    "slots": 10,
    "needs": 10,
    "education": 5,
    "dutch": 5,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules of one programme; refuses values that would make a score mean something else.

    Weights are whole and sum to 100, so that a score runs from 0 to 10 000. ``threshold`` is
    inclusive. The bonuses steer the optimum and never enter a score.
    """

    weights: Mapping[Criterion, int] = field(default_factory=lambda: dict(DEFAULT_WEIGHTS))
    weights_version: str = "1"
    threshold: int = 4000
    min_level: Level = Level.B1
    objective: Objective = "most_duos"
    wait_bonus: int = 1000
    keep_bonus: int = 500
    default_max_km: int = 30

    def __post_init__(self) -> None:
        if set(self.weights) != set(CRITERIA):
            raise WrongValue("weights", ", ".join(sorted(self.weights)), _NAMES)
        if sum(self.weights.values()) != 100 or min(self.weights.values()) < 0:
            raise WeightsNotHundred(total=sum(self.weights.values()))
        for name, top in (
            ("threshold", TOP_SCORE),
            ("wait_bonus", _TOP_BONUS),
            ("keep_bonus", _TOP_BONUS),
            ("default_max_km", 40_000),
        ):
            if not 0 <= (found := getattr(self, name)) <= top:
                raise WrongValue(name, found, Text(f"0 tot {top}", f"0 to {top}"))

    def waiting(self, days: int | None) -> int:
        """Return the waiting bonus of somebody who waits ``days``; unknown counts as 0 days."""
        return min(max(days or 0, 0), LONGEST_WAIT) * self.wait_bonus // LONGEST_WAIT


_NAMES = Text(*(", ".join(CRITERIA),) * 2)
