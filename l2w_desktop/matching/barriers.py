"""The hard rules, one function each: why one mentee and one mentor may not be paired.

Every function returns its evidence (JSON values) when the rule is broken, else ``None``.
BELOW_THRESHOLD is not here: it needs the score and is asked last, by `pair`. Source: the table
of hard rules of `resources/help/matching.md`. `grid` tests the same rules for all pairs at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from l2w_desktop.matching.criteria import Evidence, best_language, km_between, sector, travel_limit
from l2w_desktop.matching.people import Mentee, Mentor, Person
from l2w_desktop.matching.rules import REQUIRED_SECTOR_DEGREE, Rule, Rules

Pair = tuple[str, str]


def inactive(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """Both must be available for matching."""
    sides = (("mentee", mentee.is_available), ("mentor", mentor.is_available))
    away = [side for side, is_available in sides if not is_available]
    return {"who": away} if away else None


def same_person(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """A former mentee who became a mentor never meets themself."""
    is_same = mentee.person_id and mentee.person_id == mentor.person_id
    return {} if is_same else None


def gender_mentee(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """The mentee's own wish holds; somebody whose sex is unknown does not meet it."""
    return _wish(mentee, mentor)


def gender_mentor(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """The mentor's own wish holds; somebody whose sex is unknown does not meet it."""
    return _wish(mentor, mentee)


def language(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """One common language at the required level; no known language is no common one."""
    best = best_language(mentee, mentor)
    if best is not None and best[1] >= rules.min_level:
        return None
    code, level = (best[0], best[1].name) if best else (None, None)
    lacking = [s for s, p in (("mentee", mentee), ("mentor", mentor)) if not p.levels]
    evidence: Evidence = {"language": code, "level": level, "min_level": rules.min_level.name}
    return evidence | {"unknown": lacking} if lacking else evidence


def distance(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """Within the smaller travel limit, unless both accept to meet online."""
    km, limit = km_between(mentee, mentor), travel_limit(mentee, mentor, rules)
    if km is None or km <= limit or (mentee.online_ok and mentor.online_ok):
        return None
    return {"km": km, "max_km": limit}


def slots(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """At least one shared half-day, when both sides told theirs."""
    is_apart = mentee.slots and mentor.slots and not mentee.slots & mentor.slots
    return {"mentee": sorted(mentee.slots), "mentor": sorted(mentor.slots)} if is_apart else None


def sector_required(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """The mentee may insist on a wished sector; an unknown sector does not block."""
    if not (mentee.sector_required and mentee.sectors and mentor.sectors):
        return None
    degree, evidence = sector(mentee, mentor, rules)
    return evidence if degree < REQUIRED_SECTOR_DEGREE else None


def capacity(mentee: Mentee, mentor: Mentor, rules: Rules) -> Evidence | None:
    """The mentor has a free place."""
    if mentor.places:
        return None
    return {"capacity": mentor.capacity, "active_duos": mentor.active_duos}


_BARRIERS: Mapping[Rule, Callable[[Mentee, Mentor, Rules], Evidence | None]] = {
    "INACTIVE": inactive,
    "SAME_PERSON": same_person,
    "GENDER_MENTEE": gender_mentee,
    "GENDER_MENTOR": gender_mentor,
    "LANGUAGE": language,
    "DISTANCE": distance,
    "SLOTS": slots,
    "SECTOR_REQUIRED": sector_required,
    "CAPACITY": capacity,
}


def broken(
    mentee: Mentee, mentor: Mentor, rules: Rules, barred: Collection[Pair]
) -> dict[Rule, Evidence]:
    """Return every broken rule but the threshold, with its evidence."""
    found: dict[Rule, Evidence] = {}
    if (mentee.id, mentor.id) in barred:
        found["NEVER_AGAIN"] = {}
    for code, ask in _BARRIERS.items():
        if (evidence := ask(mentee, mentor, rules)) is not None:
            found[code] = evidence
    return found


def _wish(asker: Person, other: Person) -> Evidence | None:
    is_met = asker.gender_pref is None or asker.gender_pref == other.gender
    return None if is_met else {"asked": asker.gender_pref, "other": other.gender}
