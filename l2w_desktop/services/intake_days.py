"""On which day each intake was finished: in the journal, for the row may no longer say it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from l2w_desktop.journal import past
from l2w_desktop.journal.access import raw
from l2w_desktop.journal.past import Told
from l2w_desktop.models.choices import code_list


def with_intake() -> frozenset[str]:
    """Return the statuses of a mentee that say that the intake is over."""
    return frozenset(c.code for c in code_list("mentee_status") if c.details["has_intake"] == "yes")


def finished_on(session: Session, files: Sequence[Any]) -> Mapping[str, dt.date]:
    """Return {file id: day} for those of the mentee files whose intake was finished.

    ``files`` have ``id`` and ``registered_on``.
    """
    done = with_intake()
    told = past.values(raw(session), "mentee", "status", [f.id for f in files])
    days = ((f.id, _first_day(told.get(f.id, ()), done, f.registered_on)) for f in files)
    return {id_: day for id_, day in days if day is not None}


def _first_day(
    told: Iterable[Told], done: frozenset[str], registered_on: dt.date | None
) -> dt.date | None:
    """Return the day of the first status that says that the intake was over.

    A file that was born with such a status came from a list that does not tell the day: then the
    day of the registration counts.
    """
    for place, one in enumerate(told):
        if one.value.get("status") in done:
            on = one.value.get("status_on")
            typed = dt.datetime.fromtimestamp(one.wall / 1000, dt.UTC).date()
            day = dt.date.fromisoformat(on) if on else typed
            return registered_on or day if place == 0 else day
    return None
