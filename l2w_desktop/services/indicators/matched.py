"""Indicators of duos: who was matched, which duos run, and how far the promise is (K3, K4, K16)."""

from __future__ import annotations

from typing import Any

from l2w_desktop.services.indicators.facts import Facts


def matched(facts: Facts) -> Any:
    """Mentees with at least one duo that became active in the period.

    Every mentee counts once, also with a second mentor. A duo is active from its start, or from
    the day of the signature when that is later.
    """
    duos = facts.frames.duos
    known = facts.within(duos, "active_on").drop_duplicates("person").assign(is_known=True)
    unknown = duos[duos["active_on"].isna()].assign(is_known=False)
    rows = known if unknown.empty else unknown if known.empty else _both(known, unknown)
    return rows.assign(top=1, base=0)


def active(facts: Facts) -> Any:
    """Duos that are active on the last day of the period, extended ones included."""
    duos, (_, last) = facts.frames.duos, facts.bounds
    is_open = duos["ended_on"].isna() | (duos["ended_on"] > last)
    rows = duos[(duos["active_on"] <= last) & is_open]
    return rows.assign(file=rows["duo"], top=1, base=0, is_known=True)


def progress(facts: Facts) -> Any:
    """Matched mentees of the period, divided by the number that the project promised."""
    return matched(facts)


def target(facts: Facts) -> int | None:
    """Return the number of mentees that the project promised."""
    return facts.frames.target


def _both(known: Any, unknown: Any) -> Any:
    import pandas as pd

    return pd.concat([known, unknown], ignore_index=True)
