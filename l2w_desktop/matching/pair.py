"""One pair explained: the addends of its score, every broken rule, the ranks.

Needs no numpy, so a confirmation can check its one pair at once. What is stored with a
confirmed duo is the snapshot of such an explanation.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from l2w_desktop.matching.barriers import Pair, broken
from l2w_desktop.matching.criteria import JUDGES, SINCE_CHANGED, Evidence
from l2w_desktop.matching.people import Mentee, Mentor
from l2w_desktop.matching.rules import RULES, Criterion, Rule, Rules


@dataclass(frozen=True, slots=True)
class Part:
    """One addend of a score: ``points`` = ``weight`` × ``degree``, in hundredths of a point."""

    code: Criterion
    weight: int
    degree: int
    points: int
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One broken hard rule."""

    code: Rule
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Ranks:
    """Places in both shortlists, 1 is best: of the mentor for the mentee, and the reverse."""

    of_mentor: int
    of_mentee: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a pair scores what it scores; of a blocked pair, what it would score."""

    mentee_id: str
    mentor_id: str
    weights_version: str
    parts: tuple[Part, ...]
    blocked: tuple[Obstacle, ...]
    ranks: Ranks | None = None

    @property
    def total(self) -> int:
        """The score, 0 to 10 000: the sum of the parts."""
        return sum(part.points for part in self.parts)

    @property
    def is_allowed(self) -> bool:
        """Whether no hard rule is broken."""
        return not self.blocked

    @property
    def codes(self) -> tuple[Rule, ...]:
        """The broken rules in table order."""
        return tuple(obstacle.code for obstacle in self.blocked)

    def ranked(self, ranks: Ranks | None) -> Explanation:
        """Return the same explanation with ``ranks``."""
        return replace(self, ranks=ranks)


def explain(
    mentee: Mentee, mentor: Mentor, rules: Rules, barred: Collection[Pair] = ()
) -> Explanation:
    """Explain one pair; ``barred`` holds the (mentee, mentor) ids that never meet again."""
    found = broken(mentee, mentor, rules, barred)
    parts = tuple(_part(code, mentee, mentor, rules) for code in JUDGES)
    total = sum(part.points for part in parts)
    if not found and total < rules.threshold:
        found["BELOW_THRESHOLD"] = {"score": total, "threshold": rules.threshold}
    return Explanation(
        mentee.id,
        mentor.id,
        rules.weights_version,
        parts,
        tuple(Obstacle(code, found[code]) for code in RULES if code in found),
    )


def snapshot(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as JSON values, to be stored when a person confirms the duo.

    It holds ids, points and codes, never the evidence: what a score rests on is about two people,
    and must disappear with either of them.
    """
    told = asdict(explanation)
    parts = [{k: v for k, v in part.items() if k != "evidence"} for part in told["parts"]]
    blocked = [obstacle["code"] for obstacle in told["blocked"]]
    return told | {"parts": parts, "blocked": blocked, "total": explanation.total}


def restored(stored: Mapping[str, Any], today: Explanation | None = None) -> Explanation:
    """Return the explanation that a snapshot keeps, with the evidence of ``today``.

    An addend whose degree is another one today, and a rule that is no longer broken, rest on data
    that changed since: ``SINCE_CHANGED`` stands in the place of their evidence.
    """
    now = {(p.code, p.degree): p.evidence for p in today.parts} if today else {}
    broken_now = {o.code: o.evidence for o in today.blocked} if today else {}
    parts = (
        Part(**part, evidence=now.get((part["code"], part["degree"]), SINCE_CHANGED))
        for part in stored["parts"]
    )
    return Explanation(
        stored["mentee_id"],
        stored["mentor_id"],
        stored["weights_version"],
        tuple(parts),
        tuple(Obstacle(code, broken_now.get(code, SINCE_CHANGED)) for code in stored["blocked"]),
        Ranks(**stored["ranks"]) if stored["ranks"] else None,
    )


def _part(code: Criterion, mentee: Mentee, mentor: Mentor, rules: Rules) -> Part:
    degree, evidence = JUDGES[code](mentee, mentor, rules)
    weight = rules.weights[code]
    return Part(code, weight, degree, weight * degree, evidence)
