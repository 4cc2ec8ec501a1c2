"""What a volunteer may be paid back on a day: the shipped rates, each with its period.

A day without a row has no rate; nobody extrapolates one. Source: ``resources/rates``.
"""

from __future__ import annotations

import csv
import datetime as dt
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple, get_args

from l2w_desktop.resources import resource

Kind = Literal["FLAT_DAY", "FLAT_YEAR", "FLAT_TRAVEL_KM", "KM_CAR"]
KINDS: tuple[Kind, ...] = get_args(Kind)


class Rate(NamedTuple):
    """A value, in euro or kilometres, from a day up to and including another (None: open)."""

    kind: str
    valid_from: dt.date
    valid_to: dt.date | None
    value: Decimal


def rate(kind: Kind, on: dt.date) -> Decimal | None:
    """Return the rate that holds on a day; None when there is no row for it."""
    for row in rates():
        is_in = row.valid_from <= on and (row.valid_to is None or on <= row.valid_to)
        if row.kind == kind and is_in:
            return row.value
    return None


@lru_cache(maxsize=1)
def rates() -> tuple[Rate, ...]:
    """Return all shipped rates."""
    with resource("rates", "volunteers.csv").open(encoding="utf-8", newline="") as source:
        return tuple(
            Rate(
                row["kind"],
                dt.date.fromisoformat(row["valid_from"]),
                dt.date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
                Decimal(row["value"]),
            )
            for row in csv.DictReader(source, delimiter=";")
        )
