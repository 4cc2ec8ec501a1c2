"""What one intake form of a mentee says, and how each stored value reads on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from l2w_desktop.forms import INTAKE_MENTEE, Kind
from l2w_desktop.forms.values import shown
from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import PartialDate

if TYPE_CHECKING:
    from datetime import date

    from l2w_desktop.documents.facts import Office
    from l2w_desktop.models.skills import SpokenLanguage
    from l2w_desktop.texts import Lang


@dataclass(frozen=True, slots=True)
class IntakeFacts:
    """What one intake form prints; ``values`` are stored values by entry key, empty when blank."""

    document_id: str
    version: int
    printed_on: date
    office: Office
    number: str = ""
    registered_on: date | None = None
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_blank(self) -> bool:
        """Whether nothing about anybody is printed."""
        return not self.values

    @property
    def name(self) -> str:
        """First and last name; empty when blank."""
        parts = (self.values.get(f"person.{part}") for part in ("first_name", "last_name"))
        return " ".join(part for part in parts if part)

    def words(self, key: str, lang: Lang) -> str:
        """Return the value of an entry as it reads on paper; empty when not known."""
        entry, value = INTAKE_MENTEE.entry(key), self.values.get(key)
        if value is None:
            return ""
        if entry.kind is Kind.CODE and entry.codes:
            return capital(code_list(entry.codes).label(value).in_(lang))
        return str(shown(entry, value))

    def signs(self, key: str) -> str:
        """Return a birth date as DDMMYYYY with 00 for what is not known; empty when unknown."""
        stored = self.values.get(key)
        if not stored:
            return ""
        part = PartialDate.stored(stored)
        return f"{part.day or 0:02}{part.month or 0:02}{part.year:04}"

    def several(self, key: str) -> tuple[Any, ...]:
        """Return the values of an entry that holds several."""
        return tuple(self.values.get(key) or ())

    def languages(self) -> tuple[SpokenLanguage, ...]:
        """Return the languages that the person speaks."""
        return self.several("person.languages")


def values(facts: IntakeFacts) -> dict[str, str]:
    """Return the value of each place that the template may name; empty when not known."""
    return {"mentee": facts.name, "office": facts.office.name}


def capital(words: str) -> str:
    """Return the words with a capital in front, as labels and choices are printed."""
    return words[:1].upper() + words[1:]
