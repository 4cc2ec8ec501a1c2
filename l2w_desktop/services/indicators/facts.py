"""What the indicators count: the register, seen over one period."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.services.indicators.frames import Frames
from l2w_desktop.services.indicators.period import Period


@dataclass(frozen=True)
class Facts:
    """The register, seen over one period, or over one part of a ``whole`` period."""

    frames: Frames
    period: Period
    whole: Period | None = None
    _months: dict[dt.date, Any] = field(default_factory=dict)

    def part(self, period: Period) -> Facts:
        """Return the same register over a part of the period."""
        return replace(self, period=period, whole=self.whole or self.period)

    def within(self, frame: Any, column: str) -> Any:
        """Return the rows whose day lies in the period."""
        first, last = self.bounds
        return frame[(frame[column] >= first) & (frame[column] <= last)]

    @property
    def bounds(self) -> tuple[Any, Any]:
        """The first and the last day as a data frame compares them."""
        import pandas as pd

        return pd.Timestamp(self.period.from_on), pd.Timestamp(self.period.to_on)

    @property
    def months(self) -> Any:
        """The complete duo-months inside the period; of a part, those that ended in it."""
        as_of = self.period.as_of
        if as_of not in self._months:
            self._months[as_of] = self.frames.months(as_of)
        found = self.within(self._months[as_of], "last_on")
        first, _ = replace(self, period=self.whole or self.period).bounds
        return found[found["first_on"] >= first]


def facts(session: Session, period: Period, site_id: str | None = None) -> Facts:
    """Return what the indicators of a period count."""
    return Facts(Frames(session, site_id), period)
