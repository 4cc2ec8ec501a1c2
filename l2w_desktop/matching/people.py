"""Whom the matching knows: mentees and mentors as frozen profiles.

A profile holds what the rules ask and nothing else: no nationality, origin, religion, health or
age. A sex is there only because somebody may ask for a mentor or mentee of a certain sex.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Literal

Gender = Literal["F", "M", "X"]


class Level(IntEnum):
    """Language level of the Common European Framework, lowest first."""

    A1 = 1
    A2 = 2
    B1 = 3
    B2 = 4
    C1 = 5
    C2 = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What both sides of a duo have in common; an empty attribute means unknown.

    ``id`` is the id of the role, ``person_id`` that of the human behind it. Places are WGS84
    degrees, ``max_km`` whole kilometres, ``education`` 1 (primary) … 5 (master or higher).
    """

    id: str
    person_id: str | None = None
    sectors: tuple[str, ...] = ()
    languages: Mapping[str, Level | None] = field(default_factory=dict)
    mother_tongues: frozenset[str] = frozenset()
    lat: float | None = None
    lon: float | None = None
    max_km: int | None = None
    slots: frozenset[str] = frozenset()
    gender: Gender | None = None
    gender_pref: Gender | None = None
    education: int | None = None
    online_ok: bool = False
    is_available: bool = True

    @property
    def levels(self) -> dict[str, Level]:
        """The languages that count: a mother tongue without a level is C2, others need one."""
        mother = dict.fromkeys(self.mother_tongues, Level.C2)
        return mother | {code: level for code, level in self.languages.items() if level}

    @property
    def place(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees, or ``None`` when either is unknown."""
        return None if self.lat is None or self.lon is None else (self.lat, self.lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentee(Person):
    """Somebody who looks for a mentor; the first sector is the first wish."""

    sector_required: bool = False
    needs: frozenset[str] = frozenset()
    waiting_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentor(Person):
    """Somebody who helps; ``active_duos`` counts from acceptance by both to the end."""

    offers: frozenset[str] = frozenset()
    capacity: int = 1
    active_duos: int = 0

    @property
    def places(self) -> int:
        """Free places, never below 0."""
        return max(0, self.capacity - self.active_duos)


def family(sector: str) -> str:
    """Return the sector family: the text before the dot, ``ict.dev`` → ``ict``."""
    return sector.partition(".")[0]
