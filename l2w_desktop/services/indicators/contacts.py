"""When people were reached (R-01): every way in which a named person comes into contact.

A new way, such as a visit to the desk, is one function and its line in ``WAYS``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Mentee


class Contact(NamedTuple):
    """A named person who came into contact on a day; None while the day is not known.

    ``is_estimated`` for a list that told no day: then the day of the import counts.
    """

    person_id: str
    site_id: str | None
    on: dt.date | None
    is_estimated: bool = False


def registrations(session: Session) -> Iterator[Contact]:
    """Give the registration of every mentee file."""
    query = sa.select(
        Mentee.person_id, Mentee.site_id, Mentee.registered_on, Mentee.is_registered_estimated
    ).where(Mentee.is_archived.is_not(True))
    for person, site, on, is_estimated in session.execute(query):
        yield Contact(person, site, on, bool(is_estimated))


WAYS: tuple[Callable[[Session], Iterable[Contact]], ...] = (registrations,)


def contacts(session: Session) -> list[Contact]:
    """Return every contact, whatever way it came."""
    return [contact for way in WAYS for contact in way(session)]
