"""The seven criteria, one function each: how well one mentor fits one mentee, and why.

Every function returns a degree from 0 to 100 with its evidence: JSON values from which
`words` makes sentences. Unknown is degree 0 with ``unknown`` naming the side that lacks it.
Source: the score table of `resources/help/matching.md`. `grid` computes the same degrees for all
pairs at once; a test holds both equal.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from l2w_desktop.matching.people import Level, Mentee, Mentor, Person, family
from l2w_desktop.matching.rules import DUTCH, DUTCH_LEVEL, Criterion, Rules

Evidence = dict[str, Any]
SINCE_CHANGED: Evidence = {"since_changed": True}  # what it rested on is no longer so, or erased

EARTH_RADIUS_M = 6_371_000.0
FIRST_WISH, LATER_WISH, SAME_FAMILY = 100, 70, 40
LEVEL_DEGREES = (0, 0, 25, 50, 75, 100, 100)  # by Level; 0 is no common language
SLOT_DEGREES = (0, 33, 66, 100)  # by shared half-days; more than 3 count as 3
EDUCATION_STEP = 50


class Judgement(NamedTuple):
    """A degree from 0 to 100 and what it rests on."""

    degree: int
    evidence: Evidence


def sector(mentee: Mentee, mentor: Mentor, rules: Rules) -> Judgement:
    """Judge the sectors: the best over all wishes of the mentee and sectors of the mentor."""
    if unknown := _unknown(mentee.sectors, mentor.sectors):
        return unknown
    for rank, wish in enumerate(mentee.sectors):
        if wish in mentor.sectors:
            match, degree = ("later", LATER_WISH) if rank else ("first", FIRST_WISH)
            return Judgement(degree, {"match": match, "wish": wish, "mentor": wish})
    for wish in mentee.sectors:
        for theirs in mentor.sectors:
            if family(wish) == family(theirs):
                return Judgement(SAME_FAMILY, {"match": "family", "wish": wish, "mentor": theirs})
    evidence = {"match": "none", "wish": mentee.sectors[0], "mentor": mentor.sectors[0]}
    return Judgement(0, evidence)


def language(mentee: Mentee, mentor: Mentor, rules: Rules) -> Judgement:
    """Judge the best common language by the lower of both levels."""
    if unknown := _unknown(mentee.levels, mentor.levels):
        return unknown
    best = best_language(mentee, mentor)
    if best is None:
        return Judgement(0, {"language": None, "level": None})
    code, level = best
    return Judgement(LEVEL_DEGREES[level], {"language": code, "level": level.name})


def distance(mentee: Mentee, mentor: Mentor, rules: Rules) -> Judgement:
    """Judge the kilometres against the smaller travel limit; beyond it only online remains."""
    km, limit = km_between(mentee, mentor), travel_limit(mentee, mentor, rules)
    if km is None:
        return _unknown(mentee.place, mentor.place) or Judgement(0, {})
    if km > limit:
        online = mentee.online_ok and mentor.online_ok
        return Judgement(0, {"km": km, "max_km": limit, "online": online})
    degree = 100 * (limit - km) // limit if limit else 100
    return Judgement(degree, {"km": km, "max_km": limit, "online": False})


def slots(mentee: Mentee, mentor: Mentor, rules: Rules) -> Judgement:
    """Judge the shared half-days."""
    if unknown := _unknown(mentee.slots, mentor.slots):
        return unknown
    shared = sorted(mentee.slots & mentor.slots)
    return Judgement(SLOT_DEGREES[min(len(shared), 3)], {"shared": shared})


def needs(mentee: Mentee, mentor: Mentor, rules: Rules) -> Judgement:
    """Judge which of the asked topics the mentor offers; nothing asked is fully covered."""
    asked = sorted(mentee.needs)
    covered = [topic for topic in asked if topic in mentor.offers]
    evidence: Evidence = {"asked": asked, "covered": covered}
    if not asked:
        return Judgement(100, evidence)
    if not mentor.offers:
        evidence["unknown"] = ["mentor"]
    return Judgement(100 * len(covered) // len(asked), evidence)


def education(mentee: Mentee, mentor: Mentor, rules: Rules) -> Judgement:
    """Judge the difference between the education levels 1 to 5."""
    if mentee.education is None or mentor.education is None:
        return _unknown(mentee.education, mentor.education) or Judgement(0, {})
    apart = abs(mentee.education - mentor.education)
    evidence = {"mentee": mentee.education, "mentor": mentor.education}
    return Judgement(max(0, 100 - EDUCATION_STEP * apart), evidence)


def dutch(mentee: Mentee, mentor: Mentor, rules: Rules) -> Judgement:
    """Judge whether the two can practise Dutch together."""
    sides = {"mentee": mentee.levels.get(DUTCH), "mentor": mentor.levels.get(DUTCH)}
    together = all(level is not None and level >= DUTCH_LEVEL for level in sides.values())
    evidence = {side: level.name if level else None for side, level in sides.items()}
    return Judgement(100 if together else 0, evidence)


JUDGES: Mapping[Criterion, Callable[[Mentee, Mentor, Rules], Judgement]] = {
    "sector": sector,
    "language": language,
    "distance": distance,
    "slots": slots,
    "needs": needs,
    "education": education,
    "dutch": dutch,
}


def best_language(mentee: Mentee, mentor: Mentor) -> tuple[str, Level] | None:
    """Return the best common language and the lower level; Dutch first, then the code, on ties."""
    ours, theirs = mentee.levels, mentor.levels
    common = [(code, min(level, theirs[code])) for code, level in ours.items() if code in theirs]
    return min(common, key=lambda c: (-c[1], c[0] != DUTCH, c[0]), default=None)


def travel_limit(mentee: Mentee, mentor: Mentor, rules: Rules) -> int:
    """Return the smaller of both travel limits in km; an unknown one is the programme's."""
    limits = (mentee.max_km, mentor.max_km)
    return min(rules.default_max_km if limit is None else limit for limit in limits)


def km_between(one: Person, other: Person) -> int | None:
    """Return whole kilometres rounded up, or ``None`` when a place is unknown.

    Great circle in the difference form, first rounded to metres: the dot-product form puts two
    people at one place a kilometre apart.
    """
    if one.place is None or other.place is None:
        return None
    (lat1, lon1), (lat2, lon2) = (map(math.radians, p) for p in (one.place, other.place))
    chord = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    metres = round(2 * EARTH_RADIUS_M * math.asin(math.sqrt(min(chord, 1.0))))
    return -(-metres // 1000)


def _unknown(mentee_has: object, mentor_has: object) -> Judgement | None:
    """Return the judgement for a missing attribute; 0 and empty both count as missing."""
    lacking = [s for s, has in (("mentee", mentee_has), ("mentor", mentor_has)) if not has]
    return Judgement(0, {"unknown": lacking}) if lacking else None
