"""File numbers: ``SITE-TT-NNNNN-C``, one counter per installation for files, duos and documents.

TT are the first two signs of the replica, so that two desks of one site never give the same
number. C is a check sign: every single wrong sign of TT and NNNNN, and every two neighbours that
changed places, is noticed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.errors import UserError
from l2w_desktop.models import Installation
from l2w_desktop.texts import Text

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # 32 signs, none mistaken for another
_ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_REDUCE = 0b100101  # x^5 + x^2 + 1, primitive over GF(2)
_FULL = re.compile(rf"([A-Z0-9]{{2,12}})-([{ALPHABET}]{{2}})-([0-9OIL]{{5,}})-([{ALPHABET}])")
_SHORT = re.compile(rf"([{ALPHABET}]{{2}})-([0-9OIL]+)")
_MISREAD = str.maketrans("OIL", "011")


class WrongNumber(UserError):
    """A text that is no file number, or one with a typing mistake."""

    text = Text(
        "‘{number}’ is geen geldig dossiernummer. Kijk het na: het ziet eruit als {example}.",
        "‘{number}’ is not a valid file number. Check it: it looks like {example}.",
    )


@dataclass(frozen=True, slots=True)
class FileNumber:
    """A file number in its parts; ``str()`` gives the full form with its check sign."""

    site: str
    desk: str
    counter: int

    @property
    def short(self) -> str:
        """The form that is shown inside the site: ``7K-12``."""
        return f"{self.desk}-{self.counter}"

    @property
    def check(self) -> str:
        """The check sign."""
        values = [_ALL.index(sign) % 32 for sign in self.site]
        values += [ALPHABET.index(sign) for sign in self.desk]
        values += [int(sign) for sign in f"{self.counter:05}"]
        total = 0
        for value in values:
            total = _times_x(total ^ value)
        return ALPHABET[total]

    def __str__(self) -> str:
        return f"{self.site}-{self.desk}-{self.counter:05}-{self.check}"


def take(session: Session, count: int = 1) -> tuple[str, ...]:
    """Take the next ``count`` numbers of this installation from its counter."""
    home = session.scalars(sa.select(Installation)).one()
    first = home.next_number
    home.next_number = first + count
    desk = home.replica[:2]
    return tuple(str(FileNumber(home.site_code, desk, first + n)) for n in range(count))


def parse(text: str, site: str | None = None) -> FileNumber:
    """Return the number that ``text`` means; case and blanks do not matter, O is read as 0.

    With ``site`` the short form of that site is understood too; it has no check sign. Raises
    WrongNumber.
    """
    typed = "".join(text.split()).upper()
    if found := _FULL.fullmatch(typed):
        number = FileNumber(found[1], found[2], int(found[3].translate(_MISREAD)))
        if number.check == found[4]:
            return number
    elif site and (found := _SHORT.fullmatch(typed)):
        return FileNumber(site, found[1], int(found[2].translate(_MISREAD)))
    raise WrongNumber(number=text, example=str(FileNumber(site or "GENT", "7K", 12)))


def is_valid(text: str) -> bool:
    """Tell whether ``text`` is a full file number whose check sign is right."""
    try:
        parse(text)
    except WrongNumber:
        return False
    return True


def short(text: str) -> str:
    """Return the form that is shown inside the site (``7K-12``); raises WrongNumber."""
    return parse(text).short


def _times_x(value: int) -> int:
    """Multiply by x in the field of 32 elements: one for each sign of the alphabet."""
    value <<= 1
    return value ^ _REDUCE if value & 32 else value
