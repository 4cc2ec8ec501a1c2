"""Pins: duos that a coordinator fixes; refused when blocked, and each has its price."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from l2w_desktop.matching.barriers import Pair
from l2w_desktop.matching.field import Field
from l2w_desktop.matching.refusals import PinBlocked, PinnedTwice, UnknownPerson


def checked(scored: Field, pins: Sequence[Pair]) -> list[tuple[int, int]]:
    """Return rows and columns of the pins.

    Raises:
        UnknownPerson: when somebody pinned is not in the field.
        PinnedTwice: when a mentee is pinned to two mentors.
        PinBlocked: with the broken rules per pair. Of several pins on one mentor the first
            ones take the places; the next break CAPACITY.
    """
    for mentee, mentor in pins:
        if mentee not in scored.row or mentor not in scored.col:
            raise UnknownPerson(id=mentor if mentee in scored.row else mentee)
    for mentee, times in Counter(mentee for mentee, _ in pins).items():
        if times > 1:
            raise PinnedTwice(id=mentee)
    places = [(scored.row[mentee], scored.col[mentor]) for mentee, mentor in pins]
    if blocked := _blocked(scored, places):
        raise PinBlocked(blocked)
    return places


def _blocked(scored: Field, places: list[tuple[int, int]]) -> dict[str, tuple[str, ...]]:
    blocked: dict[str, tuple[str, ...]] = {}
    taken: Counter[int] = Counter()
    for row, col in places:
        taken[col] += 1
        name = f"{scored.mentees[row]}|{scored.mentors[col]}"
        if scored.broken[row, col]:
            blocked[name] = scored.rules_broken(row, col)
        elif taken[col] > scored.places[col]:
            blocked[name] = ("CAPACITY",)
    return blocked
