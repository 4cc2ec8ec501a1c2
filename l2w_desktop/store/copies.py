"""Where the backups of a desk stand and how long they may: the desk's folder, a second place.

The file ``copies.json`` stands beside the database, so that the second place is known when the
database does not open any more. It names folders and moments, never a person.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from l2w_desktop.durable import write_whole
from l2w_desktop.store import files

PROMISE_DAYS = 180  # six months: as far back as the rotation reaches
PROMISES = (30, 90, 180)  # days that may be chosen
REMIND_DAYS, LATE_DAYS = 7, 14  # without a backup on the second place
_log = logging.getLogger(__name__)


class Care(Enum):
    """How the second place stands."""

    GOOD = "good"
    DUE = "due"  # 7 days without a backup elsewhere: remind
    LATE = "late"  # 14 days: red


@dataclass(frozen=True, slots=True)
class Plan:
    """What was decided about backups, and which other folders ever got one.

    No backup stays longer than ``promise_days``. ``began_at`` is when backups began here;
    ``elsewhere`` maps each other folder to the moment of its newest backup (UTC).
    """

    promise_days: int = PROMISE_DAYS
    second: Path | None = None
    began_at: dt.datetime | None = None
    elsewhere: Mapping[Path, dt.datetime] = field(default_factory=dict)

    @property
    def promise(self) -> dt.timedelta:
        """How long a backup may be kept."""
        return dt.timedelta(days=self.promise_days)

    @property
    def last_elsewhere_at(self) -> dt.datetime | None:
        """When a backup last went to the second place, or else to any other folder."""
        if self.second is not None:
            return self.elsewhere.get(self.second)
        return max(self.elsewhere.values(), default=None)

    def care(self, now: dt.datetime) -> Care:
        """Tell whether a backup outside the desk's folder is due."""
        since = self.last_elsewhere_at or self.began_at
        days = (now - since).days if since else 0
        return Care.LATE if days >= LATE_DAYS else Care.DUE if days >= REMIND_DAYS else Care.GOOD


def plan(folder: Path) -> Plan:
    """Return the plan of a folder; a missing or damaged file is a plan in which nothing is set."""
    try:
        found = json.loads((folder / files.COPIES).read_bytes())
        began, second = found["began_at"], found["second"]
        days = int(found["promise_days"])
        return Plan(
            days if days in PROMISES else PROMISE_DAYS,
            Path(second) if second else None,
            _moment(began) if began else None,
            {Path(place): _moment(at) for place, at in found["elsewhere"].items()},
        )
    except FileNotFoundError:
        return Plan()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        _log.warning("plan of backups not readable", exc_info=True)
        return Plan()


def keep(folder: Path, new: Plan) -> None:
    """Write the plan; raises the user's error of the folder."""
    path = folder / files.COPIES
    data = {
        "promise_days": new.promise_days,
        "second": str(new.second) if new.second else None,
        "began_at": new.began_at.isoformat() if new.began_at else None,
        "elsewhere": {str(place): at.isoformat() for place, at in new.elsewhere.items()},
    }
    with files.explained(path):
        write_whole(path, json.dumps(data, indent=1).encode())


def with_second(plan: Plan, place: Path | None) -> Plan:
    """Return the plan with another second place."""
    return replace(plan, second=place)


def with_promise(plan: Plan, days: int) -> Plan:
    """Return the plan with another promise; raises ValueError for days that nobody may choose."""
    if days not in PROMISES:
        raise ValueError("not one of PROMISES")
    return replace(plan, promise_days=days)


def note(folder: Path, place: Path, at: dt.datetime) -> None:
    """Remember that a backup was made in ``place`` (the desk's own folder counts as begun)."""
    known = plan(folder)
    new = known if known.began_at else replace(known, began_at=at)
    if place != (folder / files.BACKUPS).resolve():
        new = replace(new, elsewhere={**new.elsewhere, place: at})
    if new != known:
        keep(folder, new)


def places(folder: Path) -> tuple[Path, ...]:
    """Return every folder that may hold backups of this desk, its own first."""
    known = plan(folder)
    second = (known.second,) if known.second else ()
    own = (folder / files.BACKUPS).resolve()
    return tuple(dict.fromkeys((own, *second, *known.elsewhere)))


def _moment(text: str) -> dt.datetime:
    at = dt.datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a moment without its zone")
    return at
