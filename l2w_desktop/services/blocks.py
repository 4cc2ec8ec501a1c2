"""The few people whom somebody may be compared with, found by index among however many.

Each block is one look-up on an index of ``person``: the same phone, e-mail or date of birth, the
same sounds of a name in any order, or one name that sounds the same beside a similar other one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.models import Person
from l2w_desktop.models.sounds import sound, sounds

MOST_PER_BLOCK = 400  # of one look-up; more share a name only where the name says nothing
FEWEST_LETTERS = 3  # of a name before it is looked for
FEWEST_DIGITS = 8  # signs of a stored phone, +32470…, before its beginning is looked for
_LAST = "\uffff"  # sorts behind every letter
_COLUMNS = (
    Person.id, Person.folded_first, Person.folded_last,
    Person.birth_date, Person.phone, Person.email,
)  # fmt: skip
Row = Sequence[Any]


def near(
    session: Session, first: str, last: str, birth: str | None, phone: str, email: str
) -> list[Row]:
    """Return (id, folded first and last name, birth date, phone, e-mail) of who may be meant.

    Names are as typed or folded, ``phone`` as stored or its beginning. Nobody comes twice, nobody
    from the bin; at most ``MOST_PER_BLOCK`` per block.
    """
    found: dict[str, Row] = {}
    for block in _blocks(first, last, birth, phone, email):
        query = sa.select(*_COLUMNS).where(block, Person.is_archived.is_not(True))
        for row in session.execute(query.limit(MOST_PER_BLOCK)):
            found.setdefault(row[0], row)
    return list(found.values())


def _blocks(
    first: str, last: str, birth: str | None, phone: str, email: str
) -> Iterator[sa.ColumnElement[bool]]:
    if phone and len(phone) >= FEWEST_DIGITS:
        yield _starts(Person.phone, phone)
    if email:
        yield Person.email_key == email.strip().casefold()
    if birth and len(birth) == len("1991-05-03"):
        yield Person.birth_date == birth
    if len(first + last) < FEWEST_LETTERS:
        return
    yield Person.sounds == sounds(f"{first} {last}")
    one, other = sound(first), sound(last)
    for mine, yours in {(one, other), (other, one)}:
        yield from _beside(mine, yours, birth)


def _beside(first: str, last: str, birth: str | None) -> Iterator[sa.ColumnElement[bool]]:
    """Give one name the same and the other one similar; a date of birth stands for a name."""
    for same, sounds_so, other, begins in (
        (Person.sound_first, first, Person.sound_last, last),
        (Person.sound_last, last, Person.sound_first, first),
    ):
        if sounds_so and begins:
            yield sa.and_(same == sounds_so, _starts(other, begins[:2]))
        if sounds_so and birth:
            yield sa.and_(same == sounds_so, _starts(Person.birth_date, birth[:4]))


def _starts(column: Any, begin: str) -> sa.ColumnElement[bool]:
    """Return the condition of a text that begins so, which an index answers on any database."""
    return sa.and_(column >= begin, column < begin + _LAST)
