"""What is good to know before a package goes. Nothing here blocks it; people may send anyway."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.journal.chain import CHANGE
from l2w_desktop.models import Installation, Person
from l2w_desktop.services import conflicts, doubtful
from l2w_desktop.texts import Text, counted

Verb = Literal["", "backup", "compare", "choose"]
_FRESH = dt.timedelta(days=1)  # an older backup is made again first
_MINUTE = dt.timedelta(minutes=1)  # clocks that differ less are the same


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the checks: what was looked at, what was found, and what can be done."""

    title: Text
    line: Text
    is_good: bool
    verb: Verb = ""


def checks(
    session: Session, backed_up_at: dt.datetime | None, now: dt.datetime
) -> tuple[Check, ...]:
    """Return the checks, in the order of reading."""
    found = [
        _names(session),
        _doubtful(session),
        _choices(session),
        _backup(backed_up_at, now),
    ]
    clock = _clock(session, now)
    return tuple([*found, clock] if clock else found)


def _names(session: Session) -> Check:
    """Everybody has the fields that finishing an intake asks for: a first and a last name."""
    here = Person.is_archived.is_not(True)
    total = session.scalar(sa.select(sa.func.count()).select_from(Person).where(here)) or 0
    empty = sa.or_(Person.first_name.is_(None), Person.last_name.is_(None))
    missing = session.scalar(sa.select(sa.func.count()).select_from(Person).where(here, empty)) or 0
    line = Text("{n} van {total} dossiers", "{n} of {total} files").fill(
        n=total - missing, total=total
    )
    return Check(Text("Naam is volledig", "Name is complete"), line, not missing)


def _doubtful(session: Session) -> Check:
    number = len(doubtful.doubtful(session))
    line = counted(
        number, Text("1 rij wacht op u", "1 row waits for you"),
        Text("{n} rijen wachten op u", "{n} rows wait for you"),
    ) if number else Text("Niemand staat er twee keer in", "Nobody is there twice")  # fmt: skip
    title = Text("Mogelijk dubbel", "Possibly double")
    return Check(title, line, not number, "compare" if number else "")


def _choices(session: Session) -> Check:
    number = conflicts.count(session)
    line = counted(
        number, Text("1 keuze wacht op u", "1 choice waits for you"),
        Text("{n} keuzes wachten op u", "{n} choices wait for you"),
    ) if number else Text("Geen open keuzes", "No open choices")  # fmt: skip
    title = Text("Keuzes na een pakket", "Choices after a package")
    return Check(title, line, not number, "choose" if number else "")


def _backup(made_at: dt.datetime | None, now: dt.datetime) -> Check:
    title = Text("Back-up gemaakt", "Backup made")
    if made_at is None:
        return Check(title, Text("Nog nooit", "Never"), False, "backup")
    days = (now.astimezone().date() - made_at.astimezone().date()).days
    clock = f"{made_at.astimezone():%H.%M}"
    line = {
        0: Text("Vandaag om {clock} uur", "Today at {clock}"),
        1: Text("Gisteren om {clock} uur", "Yesterday at {clock}"),
    }.get(days, Text("{n} dagen geleden", "{n} days ago"))
    return Check(title, line.fill(clock=clock, n=days), now - made_at <= _FRESH, "backup")


def _clock(session: Session, now: dt.datetime) -> Check | None:
    """Warn when this computer wrote something later than it says it is now."""
    own = sa.select(Installation.replica).scalar_subquery()
    last = session.scalar(sa.select(sa.func.max(CHANGE.c.wall)).where(CHANGE.c.replica == own))
    if not last or dt.datetime.fromtimestamp(last / 1000, dt.UTC) <= now + _MINUTE:
        return None
    line = Text("De klok van deze computer loopt achter", "The clock of this computer is behind")
    return Check(Text("Datum en uur", "Date and time"), line, False)
