"""The answer to a problem file: a proposal as the JSON that scripts read.

Keys and meaning: `resources/help/matching.md`, "Problem files". Pairs are named ``mentee|mentor``.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from l2w_desktop.matching.field import blocks, by_id, rules_in
from l2w_desktop.matching.grid import MISSING
from l2w_desktop.matching.proposal import Proposal
from l2w_desktop.matching.unmatched import unmatched, would_help


def answer(proposal: Proposal, k: int | None = None) -> dict[str, Any]:
    """Return the whole answer; ``k`` cuts the shortlists only."""
    return {
        "duos": [[duo.mentee_id, duo.mentor_id] for duo in proposal.duos],
        "total": proposal.total,
        "scores": _scores(proposal),
        "parts": _parts(proposal),
        "blocked": _blocked(proposal),
        "unmatched": {mentee: list(codes) for mentee, codes in unmatched(proposal).items()},
        "would_help": {mentee: list(codes) for mentee, codes in would_help(proposal).items()},
        "shortlist": {
            mentee: [candidate.id for candidate in proposal.shortlist(mentee, k)]
            for mentee in proposal.field.mentees
        },
        "pin_cost": proposal.pin_cost,
        "changed": proposal.changed,
        **({"approximate": True} if proposal.best.is_approximate else {}),
    }


def _scores(proposal: Proposal) -> dict[str, int]:
    """Return the scores of all pairs that break no rule but perhaps the threshold."""
    field = proposal.field
    rows, cols = np.nonzero(field.score >= 0)
    return dict(zip(_names(proposal, rows, cols), field.score[rows, cols].tolist(), strict=True))


def _blocked(proposal: Proposal) -> dict[str, list[str]]:
    """Return every broken rule of every pair; a pair that is not in the file has no entry."""
    broken = proposal.field.broken
    rows, cols = np.nonzero((broken != 0) & (broken & MISSING == 0))
    bits = broken[rows, cols].tolist()
    codes: dict[int, list[str]] = {kind: [*rules_in(kind)] for kind in set(bits)}
    names = _names(proposal, rows, cols)
    return {name: codes[kind] for name, kind in zip(names, bits, strict=True)}


def _parts(proposal: Proposal) -> dict[str, dict[str, int]]:
    """Return the addends of every score; a matrix has none."""
    mentees = by_id(proposal.pool.mentees.values())
    mentors = by_id(proposal.pool.mentors.values())
    weights = proposal.rules.weights
    barred = proposal.field.places_of(proposal.pool.barred)
    parts: dict[str, dict[str, int]] = {}
    for place, part in blocks(mentees, mentors, proposal.rules, barred):
        names = _names(proposal, part.rows + place.start, part.cols)
        points = ((weights[c] * degree).tolist() for c, degree in part.degrees.items())
        for name, *addends in zip(names, *points, strict=True):
            parts[name] = dict(zip(part.degrees, addends, strict=True))
    return parts


def _names(proposal: Proposal, rows: Any, cols: Any) -> list[str]:
    mentees, mentors = proposal.field.mentees, proposal.field.mentors
    return [
        f"{mentees[row]}|{mentors[col]}"
        for row, col in zip(rows.tolist(), cols.tolist(), strict=True)
    ]
