"""Belgian postcodes and places: where they lie, and in which municipality and province.

The key is the postcode: municipalities merge, postcodes stay. Source: ``resources/places``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from l2w_desktop.models.folding import folded
from l2w_desktop.resources import resource

_TYPED_POSTCODE = re.compile(r"(?:be?[\s-]*)?(\d{4})(?:\.0+)?$", re.IGNORECASE)


class Coordinates(NamedTuple):
    """A point in WGS84 degrees."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Place:
    """One place name of a postcode; ``municipalities`` and ``province`` are empty in Wallonia."""

    postcode: str
    name: str
    municipalities: tuple[str, ...]
    province: str
    region: str
    at: Coordinates
    folded_name: str


def read_postcode(text: str) -> str:
    """Return the four digits of a Belgian postcode (``B-9000``, ``9000.0``), else ``text``."""
    found = _TYPED_POSTCODE.match(text.strip())
    return found[1] if found else text.strip()


def places_of(postcode: str) -> tuple[Place, ...]:
    """Return the places of a postcode; empty when it is unknown or foreign."""
    return _places().get(postcode, ())


def coordinates(postcode: str, place: str = "") -> Coordinates | None:
    """Return where somebody lives: the row with that place name, else the postcode's mean.

    The name is compared folded. None for an unknown or foreign postcode (contract §2).
    """
    rows = places_of(postcode)
    if not rows:
        return None
    named = _named(rows, place)
    if named:
        return named.at
    points = [row.at for row in rows]
    lat, lon = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return Coordinates(lat, lon)


def municipalities(postcode: str, place: str = "") -> tuple[str, ...]:
    """Return the municipalities that the address can lie in; more than one = a free choice."""
    rows = places_of(postcode)
    named = _named(rows, place)
    found = [name for row in ((named,) if named else rows) for name in row.municipalities]
    return tuple(dict.fromkeys(found))


def province(postcode: str) -> str:
    """Return the province of a postcode in Dutch; empty for Brussels and unknown postcodes."""
    return next((row.province for row in places_of(postcode)), "")


def find_places(text: str, limit: int = 8) -> tuple[Place, ...]:
    """Return places whose postcode or folded name starts with ``text``, best first."""
    start = folded(text)
    if not start:
        return ()
    rows = (row for rows in _places().values() for row in rows)
    found = [
        row for row in rows if row.postcode.startswith(start) or row.folded_name.startswith(start)
    ]
    found.sort(key=lambda row: (row.folded_name != start, row.postcode, row.folded_name))
    return tuple(found[:limit])


def _named(rows: tuple[Place, ...], place: str) -> Place | None:
    name = folded(place)
    return next((row for row in rows if row.folded_name == name), None) if name else None


@lru_cache(maxsize=1)
def _places() -> Mapping[str, tuple[Place, ...]]:
    with resource("places", "places.csv").open(encoding="utf-8", newline="") as lines:
        rows = [_place(row) for row in csv.DictReader(lines, delimiter=";")]
    rows.sort(key=lambda row: row.postcode)
    grouped = groupby(rows, key=lambda row: row.postcode)
    return MappingProxyType({postcode: tuple(group) for postcode, group in grouped})


def _place(row: Mapping[str, str]) -> Place:
    return Place(
        postcode=row["postcode"],
        name=row["place"],
        municipalities=tuple(filter(None, row["municipality"].split("|"))),
        province=row["province"],
        region=row["region"],
        at=Coordinates(float(row["lat"]), float(row["lon"])),
        folded_name=folded(row["place"]),
    )
