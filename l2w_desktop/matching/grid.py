"""All pairs of a block of mentees with all mentors at once: hard rules first, then the score.

The same arithmetic as `criteria` and `barriers`, in whole numbers on numpy arrays. Broken rules
are bits of one number per pair, so every broken rule is kept and "forbidden" is never 0 points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from l2w_desktop.matching.columns import UNKNOWN, Columns
from l2w_desktop.matching.criteria import (
    EARTH_RADIUS_M,
    EDUCATION_STEP,
    FIRST_WISH,
    LATER_WISH,
    LEVEL_DEGREES,
    SAME_FAMILY,
    SLOT_DEGREES,
)
from l2w_desktop.matching.rules import (
    DUTCH_LEVEL,
    REQUIRED_SECTOR_DEGREE,
    RULES,
    Criterion,
    Rule,
    Rules,
)

Grid = NDArray[Any]

# One bit per rule, in table order; a pair of a matrix file that is not there breaks MISSING.
BITS: dict[Rule, int] = {rule: 1 << place for place, rule in enumerate(RULES)}
MISSING = 1 << len(RULES)


@dataclass(frozen=True, slots=True)
class Block:
    """Some mentees against m mentors: ``broken`` bits (b × m), and degrees of the survivors.

    Survivors break no rule but perhaps the threshold; ``rows``, ``cols`` (counted inside the
    block), ``score`` and each of ``degrees`` have one entry per survivor.
    """

    broken: Grid
    rows: Grid
    cols: Grid
    score: Grid
    degrees: dict[Criterion, Grid]


@dataclass(frozen=True, slots=True)
class _Common:
    """What hard rules and criteria both ask, per pair; ``km`` is −1 when a place is unknown."""

    sector: Grid
    level: Grid
    km: Grid
    limit: Grid
    slots: Grid


def block(mentees: Columns, mentors: Columns, barred: Grid, rules: Rules) -> Block:
    """Judge a block of mentees; ``barred`` (b × m) marks the pairs that never meet again."""
    common = _common(mentees, mentors)
    broken = np.zeros(barred.shape, np.uint16)
    for rule, where in _barriers(mentees, mentors, common, barred, rules):
        if where.any():
            broken |= where.astype(np.uint16) * np.uint16(BITS[rule])
    rows, cols = np.nonzero(broken == 0)
    degrees = _degrees(mentees, mentors, common, rows, cols)
    score = np.zeros(len(rows), np.int32)
    for criterion, degree in degrees.items():
        score += rules.weights[criterion] * degree
    below = score < rules.threshold
    broken[rows[below], cols[below]] = BITS["BELOW_THRESHOLD"]
    return Block(broken, rows, cols, score, degrees)


def _common(a: Columns, b: Columns) -> _Common:
    return _Common(
        sector=_sector_degrees(a, b),
        level=_common_level(a.levels, b.levels),
        km=_km(a, b),
        limit=np.minimum(a.limit[:, None], b.limit),
        slots=_shared(a.slots, b.slots),
    )


def _barriers(
    a: Columns, b: Columns, common: _Common, barred: Grid, rules: Rules
) -> Iterator[tuple[Rule, Grid]]:
    yield "INACTIVE", ~(a.available[:, None] & b.available)
    yield "SAME_PERSON", (a.human[:, None] == b.human) & (b.human != UNKNOWN)
    yield "NEVER_AGAIN", barred
    asked = a.gender_pref[:, None]
    yield "GENDER_MENTEE", (asked != 0) & (asked != b.gender)
    yield "GENDER_MENTOR", (b.gender_pref != 0) & (b.gender_pref != a.gender[:, None])
    yield "LANGUAGE", common.level < rules.min_level
    online = a.online[:, None] & b.online
    yield "DISTANCE", (common.km > common.limit) & ~online
    told = _told(a.slots)[:, None] & _told(b.slots)
    yield "SLOTS", told & (common.slots == 0)
    insists = (a.sector_required & _told(a.sectors))[:, None] & _told(b.sectors)
    yield "SECTOR_REQUIRED", insists & (common.sector < REQUIRED_SECTOR_DEGREE)
    yield "CAPACITY", np.broadcast_to(b.places < 1, barred.shape)


def _degrees(a: Columns, b: Columns, common: _Common, i: Grid, j: Grid) -> dict[Criterion, Grid]:
    km, limit = common.km[i, j], common.limit[i, j]
    near = np.where(limit == 0, 100, 100 * (limit - km) // np.maximum(limit, 1))
    asked = np.bitwise_count(a.topics).sum(axis=1, dtype=np.int32)[i]
    covered = _shared(a.topics, b.topics)[i, j]
    levels = a.education[i].astype(np.int32), b.education[j].astype(np.int32)
    apart = np.maximum(0, 100 - EDUCATION_STEP * abs(levels[0] - levels[1]))
    return {
        "sector": common.sector[i, j],
        "language": np.array(LEVEL_DEGREES, np.int32)[common.level[i, j]],
        "distance": np.where((km == UNKNOWN) | (km > limit), 0, near),
        "slots": np.array(SLOT_DEGREES, np.int32)[np.minimum(common.slots[i, j], 3)],
        "needs": np.where(asked == 0, 100, 100 * covered // np.maximum(asked, 1)),
        "education": np.where((levels[0] == 0) | (levels[1] == 0), 0, apart),
        "dutch": np.where((a.dutch[i] >= DUTCH_LEVEL) & (b.dutch[j] >= DUTCH_LEVEL), 100, 0),
    }


def _told(sets: Grid) -> Grid:
    """Return whose set is known: an empty one is unknown, not "none"."""
    return np.asarray(sets.any(axis=1))


def _shared(ours: Grid, theirs: Grid) -> Grid:
    """Return how many elements each pair of sets has in common."""
    count = np.zeros((len(ours), len(theirs)), np.int32)
    for both in _common_words(ours, theirs):
        count += np.bitwise_count(both)
    return count


def _meet(ours: Grid, theirs: Grid) -> Grid:
    """Return which pairs of sets have an element in common."""
    first, *others = _common_words(ours, theirs)
    for both in others:
        first |= both
    return np.asarray(first != 0)


def _common_words(ours: Grid, theirs: Grid) -> list[Grid]:
    """Return word by word what each pair of sets has in common (n × m)."""
    return [ours[:, word, None] & theirs[:, word] for word in range(ours.shape[1])]


def _sector_degrees(a: Columns, b: Columns) -> Grid:
    degrees = np.where(_meet(a.families, b.families), SAME_FAMILY, 0).astype(np.int16)
    degrees[_meet(a.sectors, b.sectors)] = LATER_WISH
    degrees[_meet(a.first_sector, b.sectors)] = FIRST_WISH
    return degrees


def _common_level(ours: Grid, theirs: Grid) -> Grid:
    """Return the best common level, 0 for none: the number of levels that some language reaches."""
    best = np.zeros((len(ours), len(theirs)), np.int8)
    for level in range(ours.shape[1]):
        best += _meet(ours[:, level], theirs[:, level])
    return best


def _km(a: Columns, b: Columns) -> Grid:
    """Return whole kilometres rounded up, as `criteria.km_between`, without a sine per pair."""
    lat1, lat2 = np.radians(a.lat)[:, None], np.radians(b.lat)
    chord = np.cos(lat1) * np.cos(lat2) * _half_sine(a.lon, b.lon) ** 2
    chord += _half_sine(a.lat, b.lat) ** 2
    metres = np.rint(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.minimum(chord, 1.0))))
    return np.where(np.isnan(metres), UNKNOWN, np.ceil(metres / 1000)).astype(np.int32)


def _half_sine(ours: Grid, theirs: Grid) -> Grid:
    """Return the sine of half the difference of angles, exactly 0 for equal ones.

    The addition theorem asks the sines per person, not per pair.
    """
    own, other = np.radians(ours)[:, None] / 2, np.radians(theirs) / 2
    return np.asarray(np.sin(own) * np.cos(other) - np.cos(own) * np.sin(other))
