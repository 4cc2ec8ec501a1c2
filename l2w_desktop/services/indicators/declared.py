"""What an indicator is: a function whose docstring is its definition, and the figure it gives."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from l2w_desktop.services.indicators.facts import Facts
from l2w_desktop.texts import Text

Shape = Literal["count", "share", "mean"]
Opens = Literal["mentees", "duos"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with what it is made of.

    ``value`` is the count, or numerator / denominator; None when there is nothing to divide by.
    ``missing`` counts what could not be judged; ``ids`` are the files behind the number.
    """

    value: float | None
    numerator: int
    denominator: int | None
    missing: int
    ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Indicator:
    """An indicator of the report.

    ``measure`` gives one row per thing that counts: its ``file``, target ``group``, ``top`` (what
    it adds to the numerator), ``base`` (to the denominator) and ``is_known``. ``target`` gives the
    denominator of an indicator that is held against a promise. ``rests_on`` names the indicators
    that its figure would tell. ``adds_up`` when the parts of a period make up its whole, so that
    one part can be worked out from the others.
    """

    code: str
    name: Text
    measure: Callable[[Facts], Any]
    said: Text  # what is counted, under the number; may name its {base} and the last {day}
    nl: str  # the definition in Dutch; the docstring of ``measure`` is the English one
    counts: Text
    counts_not: Text
    shape: Shape = "count"
    opens: Opens = "mentees"
    target: Callable[[Facts], int | None] | None = None
    rests_on: tuple[str, ...] = ()
    has_groups: bool = True
    adds_up: bool = False

    @property
    def definition(self) -> Text:
        """The definition in both languages."""
        return Text(self.nl, " ".join((inspect.getdoc(self.measure) or "").split()))

    def figure(self, rows: Any, facts: Facts) -> Figure:
        """Add up the rows of the measure, all or those of one group."""
        known = rows[rows["is_known"].astype(bool)]
        top, missing = int(known["top"].sum()), len(rows) - len(known)
        ids = tuple(dict.fromkeys(i for i in known["file"].to_numpy() if isinstance(i, str)))
        if self.shape == "count":
            return Figure(top, top, None, missing, ids)
        base = self.target(facts) if self.target else int(known["base"].sum())
        return Figure(top / base if base else None, top, base, missing, ids)

    def of(self, facts: Facts) -> Figure:
        """Return the figure of the whole period."""
        return self.figure(self.measure(facts), facts)
