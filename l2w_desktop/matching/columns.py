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
Bits = dict[str, int]

UNKNOWN = -1
_FULL_WORD = 2**64 - 1
_GENDERS = {None: 0, "F": 1, "M": 2, "X": 3}


@dataclass(frozen=True, slots=True)
class Columns:
    """The attributes of n people; a set is a row of 64-bit words, so "and" finds what two share.

    0 means unknown in ``gender``, ``gender_pref``, ``education`` and ``dutch``, NaN in ``lat`` and
    ``lon``. ``levels`` has one set of languages per level, those that reach it. ``topics`` are
    needs of mentees and offers of mentors. ``limit`` is in km.
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
    spoken = [p.levels for p in everybody]
    sectors = _bits(code for p in everybody for code in p.sectors)
    families = _bits(family(code) for code in sectors)
    codes = _Codes(
        humans={
            human: n for n, human in enumerate({p.person_id for p in everybody if p.person_id})
        },
        languages=_bits(code for levels in spoken for code in levels),
        slots=_bits(code for p in everybody for code in p.slots),
        sectors=sectors,
        families={code: families[family(code)] for code in sectors},
        topics=_bits(code for m in mentees for code in m.needs),
    )
    count = len(mentees)
    return (
        _side(mentees, spoken[:count], [m.needs for m in mentees], codes, rules),
        _side(mentors, spoken[count:], [m.offers for m in mentors], codes, rules),
    )


@dataclass(frozen=True, slots=True)
class _Codes:
    humans: dict[str, int]
    languages: Bits
    slots: Bits
    sectors: Bits
    families: Bits
    topics: Bits


def _side(
    people: Sequence[Mentee] | Sequence[Mentor],
    spoken: Sequence[dict[str, Level]],
    topics: Sequence[Collection[str]],
    codes: _Codes,
    rules: Rules,
) -> Columns:
    limits = (rules.default_max_km if p.max_km is None else p.max_km for p in people)
    places = [p.place or (np.nan, np.nan) for p in people]
    return Columns(
        available=np.array([p.is_available for p in people], bool),
        human=np.array([codes.humans.get(p.person_id or "", UNKNOWN) for p in people], np.int64),
        gender=np.array([_GENDERS[p.gender] for p in people], np.int8),
        gender_pref=np.array([_GENDERS[p.gender_pref] for p in people], np.int8),
        levels=_reach(spoken, codes.languages),
        dutch=np.array([levels.get(DUTCH, 0) for levels in spoken], np.int8),
        lat=np.array([lat for lat, _ in places], float),
        lon=np.array([lon for _, lon in places], float),
        limit=np.array(list(limits), np.int32),
        online=np.array([p.online_ok for p in people], bool),
        slots=_sets([p.slots for p in people], codes.slots),
        sectors=_sets([p.sectors for p in people], codes.sectors),
        first_sector=_sets([p.sectors[:1] for p in people], codes.sectors),
        families=_sets([p.sectors for p in people], codes.families),
        sector_required=np.array([getattr(p, "sector_required", False) for p in people], bool),
        topics=_sets(topics, codes.topics),
        education=np.array([p.education or 0 for p in people], np.int8),
        places=np.array([getattr(p, "places", 0) for p in people], np.int64),
    )


def _bits(codes: Iterable[str]) -> Bits:
    return {code: 1 << number for number, code in enumerate(sorted(set(codes)))}


def _sets(sets: Sequence[Collection[str]], bits: Bits) -> Column:
    """Return the sets (n × words); a code without a bit is one that nobody asks for."""
    return _words([_mask(codes, bits) for codes in sets], len(bits))


def _mask(codes: Iterable[str], bits: Bits) -> int:
    mask = 0
    for code in codes:
        mask |= bits.get(code, 0)
    return mask


def _reach(spoken: Sequence[dict[str, Level]], bits: Bits) -> Column:
    """Return per level the languages that reach it (n × 6 × words)."""
    masks = [[0] * len(Level) for _ in spoken]
    for reached, levels in zip(masks, spoken, strict=True):
        for code, level in levels.items():
            for step in range(level):
                reached[step] |= bits[code]
    words = _words([mask for reached in masks for mask in reached], len(bits))
    return words.reshape(len(spoken), len(Level), words.shape[1])


def _words(masks: Sequence[int], width: int) -> Column:
    """Cut the masks into 64-bit words (n × at least 1)."""
    columns = [[mask >> low & _FULL_WORD for mask in masks] for low in range(0, max(1, width), 64)]
    return np.array(columns, np.uint64).T
