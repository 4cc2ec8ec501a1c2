"""Indicators of how often duos meet (K7)."""

from __future__ import annotations

from typing import Any

from l2w_desktop.services.indicators.facts import Facts


def at_norm(facts: Facts) -> Any:
    """Complete duo-months in which the duo met as often as the programme asks, of all of them.

    A duo-month runs from the start of the duo, month by month. It counts when it lies wholly in
    the period, is over, and the duo lasted to its end.
    """
    rows = facts.months
    return rows.assign(file=rows["duo"], top=rows["is_met"].astype(int), base=1, is_known=True)


def meetings_a_month(facts: Facts) -> Any:
    """Meetings held in the complete duo-months of the period, divided by those duo-months.

    Two meetings on one day count once.
    """
    rows = facts.months
    return rows.assign(file=rows["duo"], top=rows["held"].astype(int), base=1, is_known=True)
