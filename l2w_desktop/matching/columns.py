"""One side of the matching as numpy columns: a row per person, unknown marked, sets as bits."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from l2w_desktop.matching.people import Level, Mentee, Mentor, Person, family
from l2w_desktop.matching.rules import DUTCH, Rules

Column = NDArray[Any]

UNKNOWN = -1
_GENDERS = {None: 0, "F": 1, "M": 2, "X": 3}


@dataclass(frozen=True, slots=True)
class Columns:
    """The attributes of n people; a set is a row of 64-bit words, so "and" finds what two share.

    0 means unknown in ``gender``, ``gender_pref``, ``education`` and ``levels``, NaN in
    ``lat`` and ``lon``. ``topics`` are needs of mentees and offers of mentors. ``limit`` is in km.
    """

    available: Column
    human: Column
    gender: Column
    gender_pref: Column
    levels: Column
    dutch: Column
    lat: Column
    lon: Column
    limit: Column
    online: Column
    slots: Column
    sectors: Column
    first_sector: Column
    families: Column
    sector_required: Column
    topics: Column
    education: Column
    places: Column

    def part(self, rows: slice) -> Columns:
        """Return the columns of some rows."""
        return Columns(*(getattr(self, column.name)[rows] for column in fields(self)))


def columns(
    mentees: Sequence[Mentee], mentors: Sequence[Mentor], rules: Rules
) -> tuple[Columns, Columns]:
    """Return both sides with the same meaning of every column."""
    everybody: tuple[Person, ...] = (*mentees, *mentors)
    codes = _Codes(
        humans=_numbered(p.person_id for p in everybody if p.person_id is not None),
        languages=_numbered(code for p in everybody for code in p.levels),
        slots=_numbered(code for p in everybody for code in p.slots),
        sectors=_numbered(code for p in everybody for code in p.sectors),
        families=_numbered(family(code) for p in everybody for code in p.sectors),
        topics=_numbered(code for m in mentees for code in m.needs),
    )
    asking = _side(mentees, [m.needs for m in mentees], codes, rules)
    return asking, _side(mentors, [m.offers for m in mentors], codes, rules)


@dataclass(frozen=True, slots=True)
class _Codes:
    humans: dict[str, int]
    languages: dict[str, int]
    slots: dict[str, int]
    sectors: dict[str, int]
    families: dict[str, int]
    topics: dict[str, int]


def _side(
    people: Sequence[Mentee] | Sequence[Mentor],
    topics: Sequence[Collection[str]],
    codes: _Codes,
    rules: Rules,
) -> Columns:
    limits = (rules.default_max_km if p.max_km is None else p.max_km for p in people)
    places = [p.place or (np.nan, np.nan) for p in people]
    spoken = [p.levels for p in people]
    return Columns(
        available=np.array([p.is_available for p in people], bool),
        human=np.array([codes.humans.get(p.person_id or "", UNKNOWN) for p in people], np.int64),
        gender=np.array([_GENDERS[p.gender] for p in people], np.int8),
        gender_pref=np.array([_GENDERS[p.gender_pref] for p in people], np.int8),
        levels=_levels(spoken, codes.languages),
        dutch=np.array([levels.get(DUTCH, 0) for levels in spoken], np.int8),
        lat=np.array([lat for lat, _ in places], float),
        lon=np.array([lon for _, lon in places], float),
        limit=np.array(list(limits), np.int32),
        online=np.array([p.online_ok for p in people], bool),
        slots=_sets([p.slots for p in people], codes.slots),
        sectors=_sets([p.sectors for p in people], codes.sectors),
        first_sector=_sets([p.sectors[:1] for p in people], codes.sectors),
        families=_sets([{family(s) for s in p.sectors} for p in people], codes.families),
        sector_required=np.array([getattr(p, "sector_required", False) for p in people], bool),
        topics=_sets(topics, codes.topics),
        education=np.array([p.education or 0 for p in people], np.int8),
        places=np.array([getattr(p, "places", 0) for p in people], np.int64),
    )


def as_bits(table: Column) -> Column:
    """Return a true/false table (n × c) as 64-bit words (n × at least 1)."""
    height, width = table.shape
    padded = np.zeros((height, 64 * max(1, -(-width // 64))), bool)
    padded[:, :width] = table
    return np.packbits(padded, axis=1).view(np.uint64)


def _numbered(codes: Iterable[str]) -> dict[str, int]:
    return {code: number for number, code in enumerate(sorted(set(codes)))}


def _sets(sets: Sequence[Collection[str]], numbers: dict[str, int]) -> Column:
    table = np.zeros((len(sets), len(numbers)), bool)
    for row, codes in enumerate(sets):
        for code in codes:
            if code in numbers:
                table[row, numbers[code]] = True
    return as_bits(table)


def _levels(spoken: Sequence[dict[str, Level]], numbers: dict[str, int]) -> Column:
    table = np.zeros((len(spoken), len(numbers)), np.int8)
    for row, levels in enumerate(spoken):
        for code, level in levels.items():
            table[row, numbers[code]] = level
    return table
