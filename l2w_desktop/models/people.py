"""People: one row per human, whatever roles they have; and what hangs on the human."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from l2w_desktop.models.fields import Privacy, Shared, field, parent
from l2w_desktop.models.folding import folded
from l2w_desktop.models.sounds import sound, sounds
from l2w_desktop.models.types import INT, Bool, Date, Str

PERSONAL, SITE_ONLY = Privacy.PERSONAL, Privacy.SITE_ONLY


def full_name(first: str | None, last: str | None) -> str:
    """Return the name as people say it: first name, then last name."""
    return " ".join(part for part in (first, last) if part)


def _search_words(values: Mapping[str, Any]) -> str:
    """Return the folded words by which a person is found."""
    parts = ("first_name", "last_name", "called_name", "own_script_name")
    return folded(" ".join(values[p] for p in parts if values.get(p)))


def _contact_words(values: Mapping[str, Any]) -> str:
    """Return what else finds a person: town, postcode, e-mail, and the digits of the phone.

    A Belgian number is found as it is dialled here and abroad.
    """
    digits = "".join(sign for sign in values.get("phone") or "" if sign.isdigit())
    dialled = [f"00{digits}"] if digits else []
    if digits.startswith("32"):
        dialled.append(f"0{digits[2:]}")
    told = [values.get(name) for name in ("place", "postcode", "email")]
    return folded(" ".join([part for part in told if part] + dialled))


def _folded_first(values: Mapping[str, Any]) -> str | None:
    return folded(values.get("first_name") or "") or None


def _folded_last(values: Mapping[str, Any]) -> str | None:
    return folded(values.get("last_name") or "") or None


def _sound_first(values: Mapping[str, Any]) -> str | None:
    return sound(values.get("first_name") or "") or None


def _sound_last(values: Mapping[str, Any]) -> str | None:
    return sound(values.get("last_name") or "") or None


def _sounds(values: Mapping[str, Any]) -> str | None:
    return sounds(full_name(values.get("first_name"), values.get("last_name"))) or None


def _email_key(values: Mapping[str, Any]) -> str | None:
    return (values.get("email") or "").strip().casefold() or None


class Person(Shared):
    """A human being, once, whatever roles the person has."""

    __tablename__ = "person"

    first_name: Mapped[str | None] = field(
        Str, "voornaam", "first name", group="name", privacy=PERSONAL, required=True
    )
    last_name: Mapped[str | None] = field(
        Str, "familienaam", "last name", group="name", privacy=PERSONAL, required=True
    )
    called_name: Mapped[str | None] = field(
        Str, "roepnaam", "called name", group="name", privacy=PERSONAL
    )
    own_script_name: Mapped[str | None] = field(
        Str, "naam in eigen schrift", "name in own script", group="name", privacy=PERSONAL
    )
    birth_date: Mapped[str | None] = field(
        Str, "geboortedatum", "date of birth", privacy=PERSONAL
    )  # ISO 8601, as precise as known: 1991-05-03, 1991-05 or 1991
    sex: Mapped[str | None] = field(Str, "geslacht", "sex", privacy=PERSONAL, codes="sex")
    nationality: Mapped[str | None] = field(
        Str, "nationaliteit", "nationality", privacy=PERSONAL, codes="countries"
    )
    email: Mapped[str | None] = field(Str, "e-mail", "e-mail", privacy=PERSONAL)
    phone: Mapped[str | None] = field(Str, "gsm", "mobile phone", privacy=PERSONAL)
    street: Mapped[str | None] = field(
        Str, "straat en nummer", "street and number", group="address", privacy=PERSONAL
    )
    postcode: Mapped[str | None] = field(
        Str, "postcode", "postcode", group="address", privacy=PERSONAL
    )
    place: Mapped[str | None] = field(Str, "gemeente", "town", group="address", privacy=PERSONAL)
    search_words: Mapped[str | None] = field(
        Str, "zoekwoorden", "search words", derive=_search_words, index=True
    )
    contact_words: Mapped[str | None] = field(
        Str, "zoekwoorden van adres en telefoon", "search words of address and phone",
        derive=_contact_words,
    )  # fmt: skip
    folded_first: Mapped[str | None] = field(
        Str, "voornaam om te zoeken", "first name to search", derive=_folded_first
    )
    folded_last: Mapped[str | None] = field(
        Str, "familienaam om te zoeken", "last name to search", derive=_folded_last, index=True
    )

    sound_first: Mapped[str | None] = field(
        Str, "klank van de voornaam", "sound of the first name", derive=_sound_first
    )
    sound_last: Mapped[str | None] = field(
        Str, "klank van de familienaam", "sound of the last name", derive=_sound_last
    )
    sounds: Mapped[str | None] = field(
        Str, "klank van de naam", "sound of the name", derive=_sounds, index=True
    )
    email_key: Mapped[str | None] = field(
        Str, "e-mail om te zoeken", "e-mail to search", derive=_email_key, index=True
    )

    __table_args__ = (  # what a search for the same human begins with, see services/blocks.py
        sa.Index(None, "sound_first", "sound_last"),
        sa.Index(None, "sound_last", "sound_first"),
        sa.Index(None, "birth_date"),
        sa.Index(None, "phone"),
        Shared.__table_args__,
    )

    @property
    def name(self) -> str:
        """First and last name."""
        return full_name(self.first_name, self.last_name)


class LanguageSkill(Shared):
    """A language that a person knows, with its CEFR level where known."""

    __tablename__ = "language_skill"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    language: Mapped[str | None] = field(
        Str, "taal", "language", group="skill", privacy=PERSONAL, codes="languages"
    )
    level: Mapped[str | None] = field(
        Str, "niveau", "level", group="skill", privacy=PERSONAL, codes="cefr"
    )
    is_mother_tongue: Mapped[bool | None] = field(
        Bool, "moedertaal", "mother tongue", group="skill", privacy=PERSONAL
    )


class Education(Shared):
    """A diploma as the person declares it; recognition is a separate fact."""

    __tablename__ = "education"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    diploma: Mapped[str | None] = field(
        Str, "hoogste diploma", "highest diploma", group="diploma", privacy=PERSONAL,
        codes="education",
    )  # fmt: skip
    level: Mapped[int | None] = field(
        INT, "onderwijsniveau (1 tot 5)", "education level (1 to 5)", group="diploma",
        privacy=PERSONAL,
    )  # fmt: skip
    country: Mapped[str | None] = field(
        Str, "land van het diploma", "country of the diploma", group="diploma", privacy=PERSONAL,
        codes="countries",
    )  # fmt: skip
    title: Mapped[str | None] = field(
        Str, "studierichting", "field of study", group="diploma", privacy=PERSONAL
    )


class DuplicateVerdict(Shared):
    """A person decided that two rows are not the same human; symmetric and remembered."""

    __tablename__ = "duplicate_verdict"

    person_id: Mapped[str] = parent("person", "persoon", "person", owner=True)
    other_id: Mapped[str] = parent("person", "andere persoon", "other person")
    verdict: Mapped[str | None] = field(Str, "oordeel", "verdict", codes="duplicate_verdict")
    decided_on: Mapped[dt.date | None] = field(Date, "beslist op", "decided on")
