"""What several documents say about an office and a person; plain values only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Office:
    """The organisation and the site that hand out a document.

    Logos are PNG or JPEG bytes; partners stand top right (at most three), funders at the foot of
    the first page (at most five). Without an own logo the program's mark is drawn.
    """

    name: str
    site: str
    address: str
    phone: str
    email: str
    legal_name: str = ""
    company_number: str = ""
    logo: bytes | None = None
    partner_logos: tuple[bytes, ...] = ()
    funder_logos: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """A person as printed: Latin name first, own script after it; empty means: to be written."""

    name: str = ""
    own_script: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


NOBODY = Party()


@dataclass(frozen=True, slots=True)
class Insurance:
    """Who insures a party, and under which policy number."""

    insurer: str
    policy: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A short talk a number of months after the end."""

    months: int
    on: date
