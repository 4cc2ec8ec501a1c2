"""Why a mentee stays without a mentor: the codes, the funnel, and what would help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from l2w_desktop.matching.field import rules_in
from l2w_desktop.matching.grid import BITS, MISSING
from l2w_desktop.matching.optimum import ALONE
from l2w_desktop.matching.pair import Explanation
from l2w_desktop.matching.proposal import Proposal
from l2w_desktop.matching.rules import RULES, Rule

Reason = Literal["NO_CANDIDATES", "ALL_CANDIDATES_TAKEN"] | Rule


@dataclass(frozen=True, slots=True)
class Funnel:
    """How ``mentors`` come down to those that are ``left``.

    Every mentor counts once in ``dropped``, under the first rule in table order that it breaks;
    the most frequent rule comes first.
    """

    mentors: int
    dropped: dict[Rule, int]
    left: int


@dataclass(frozen=True, slots=True)
class Relief:
    """A rule that alone stands between a mentee and ``mentors`` mentors.

    ``nearest`` explains the pair that would score best without that rule (``None`` when only
    scores were given).
    """

    rule: Rule
    mentors: int
    nearest: Explanation | None


@dataclass(frozen=True, slots=True)
class Taken:
    """A mentor who fits, and the mentees who took the places."""

    mentor_id: str
    score: int
    mentee_ids: tuple[str, ...]


def unmatched(proposal: Proposal) -> dict[str, tuple[Reason, ...]]:
    """Return the reasons of every mentee without a mentor, by mentee id.

    NO_CANDIDATES when there is nobody to pair with, ALL_CANDIDATES_TAKEN when an allowed pair
    exists, else every rule that alone stands between this mentee and some mentor; empty when
    every mentor breaks two rules or more.
    """
    rows = np.nonzero(proposal.best.mentor_of == ALONE)[0]
    return {proposal.field.mentees[row]: _reasons(proposal, int(row)) for row in rows}


def would_help(proposal: Proposal) -> dict[str, tuple[Rule, ...]]:
    """Return the single rules whose relaxation would give an unmatched mentee a mentor."""
    alone = unmatched(proposal).items()
    return {
        mentee: tuple(rule for rule in RULES if rule in reasons)
        for mentee, reasons in alone
        if not {"NO_CANDIDATES", "ALL_CANDIDATES_TAKEN"} & set(reasons)
    }


def funnel(proposal: Proposal, mentee_id: str) -> Funnel:
    """Count why the mentors of one mentee fall away; missing pairs do not count."""
    line = proposal.field.broken[proposal.field.row[mentee_id]]
    line = line[line & MISSING == 0]
    dropped: dict[Rule, int] = {}
    for bits, times in zip(*np.unique(line, return_counts=True), strict=True):
        for rule in rules_in(int(bits))[:1]:
            dropped[rule] = dropped.get(rule, 0) + int(times)
    often_first = sorted(dropped, key=lambda rule: (-dropped[rule], RULES.index(rule)))
    left = len(line) - sum(dropped.values())
    return Funnel(len(line), {rule: dropped[rule] for rule in often_first}, left)


def reliefs(proposal: Proposal, mentee_id: str) -> tuple[Relief, ...]:
    """Return what each single rule would bring, in table order, with the nearest mentor."""
    line = proposal.field.broken[proposal.field.row[mentee_id]]
    found = []
    for rule, bit in BITS.items():
        cols = np.nonzero(line == bit)[0]
        if len(cols):
            mentors = [proposal.field.mentors[col] for col in cols]
            found.append(Relief(rule, len(mentors), _nearest(proposal, mentee_id, mentors)))
    return tuple(found)


def taken(proposal: Proposal, mentee_id: str, k: int | None = None) -> tuple[Taken, ...]:
    """Return the ``k`` best mentors that fit this mentee, and who got them."""
    return tuple(
        Taken(mentor, score, proposal.mentees_of(mentor))
        for mentor, score in proposal.shortlist(mentee_id, k)
    )


def _reasons(proposal: Proposal, row: int) -> tuple[Reason, ...]:
    line = proposal.field.broken[row]
    if not (line & MISSING == 0).any():
        return ("NO_CANDIDATES",)
    if (line == 0).any():
        return ("ALL_CANDIDATES_TAKEN",)
    seen = set(np.unique(line).tolist())
    return tuple(rule for rule, bit in BITS.items() if bit in seen)


def _nearest(proposal: Proposal, mentee_id: str, mentors: list[str]) -> Explanation | None:
    if mentee_id not in proposal.pool.mentees:
        return None
    told = (proposal.explain(mentee_id, mentor) for mentor in mentors)
    return min(told, key=lambda e: (-e.total, e.mentor_id))
