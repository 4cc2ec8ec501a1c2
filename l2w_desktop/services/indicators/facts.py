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
    """The register, seen over one period."""

    frames: Frames
    period: Period
    _months: dict[dt.date, Any] = field(default_factory=dict)

    def over(self, period: Period) -> Facts:
        """Return the same register over another period."""
        return replace(self, period=period)

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
        """The complete duo-months that lie wholly inside the period."""
        as_of = self.period.as_of
        if as_of not in self._months:
            self._months[as_of] = self.frames.months(as_of)
        found, (first, last) = self._months[as_of], self.bounds
        return found[(found["first_on"] >= first) & (found["last_on"] <= last)]


def facts(session: Session, period: Period, site_id: str | None = None) -> Facts:
    """Return what the indicators of a period count."""
    return Facts(Frames(session, site_id), period)
