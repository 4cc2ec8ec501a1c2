"""How the lists of mentees and mentors say their rows: columns, chips, filters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from l2w_desktop.models.choices import code_list
from l2w_desktop.models.phones import phone_text
from l2w_desktop.services.lists import PersonRow
from l2w_desktop.texts import Lang
from l2w_desktop.views.days import ago, short_day
from l2w_desktop.views.statuses import label, status_kind, status_words
from l2w_desktop.views.table import Cell, Column
from l2w_desktop.views.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

SILENT_DAYS: Final = 21  # a duo that has not met for so long asks attention (ux.md §4.6)
LONGEST_WORD: Final = 14  # characters that fit a narrow column
_LEVELS: Final = (
    QT_TRANSLATE_NOOP("People", "Primary"),
    QT_TRANSLATE_NOOP("People", "Lower secondary"),
    QT_TRANSLATE_NOOP("People", "Secondary"),
    QT_TRANSLATE_NOOP("People", "Bachelor"),
    QT_TRANSLATE_NOOP("People", "Master"),
)
CURRENT = "current"  # the filter of everybody whose file is not closed


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter above the list: its words and the statuses it lets through (none = all)."""

    name: str
    words: str
    statuses: tuple[str, ...]


_FILTERS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "mentee": (
        ("open", QT_TRANSLATE_NOOP("People", "Starting")),
        ("available", QT_TRANSLATE_NOOP("People", "Needs a mentor")),
        ("matched", QT_TRANSLATE_NOOP("People", "With a mentor")),
        ("closed", QT_TRANSLATE_NOOP("People", "Closed")),
    ),
    "mentor": (
        ("open", QT_TRANSLATE_NOOP("People", "Starting")),
        ("available", QT_TRANSLATE_NOOP("People", "Available")),
        ("matched", QT_TRANSLATE_NOOP("People", "Fully engaged")),
        ("paused", QT_TRANSLATE_NOOP("People", "On a break")),
        ("closed", QT_TRANSLATE_NOOP("People", "Stopped")),
    ),
}


def filters(role: str) -> tuple[Filter, ...]:
    """Return the filters of a role, from everybody to the closed files."""
    statuses = code_list(f"{role}_status")

    def of(phase: str) -> tuple[str, ...]:
        return tuple(c.code for c in statuses if c.details["phase"] == phase)

    running = tuple(c.code for c in statuses if c.details["phase"] != "closed")
    return (
        Filter("", translate("People", "All"), ()),
        Filter(CURRENT, translate("People", "Current"), running),
        *(Filter(phase, translate("People", words), of(phase)) for phase, words in _FILTERS[role]),
    )


def number_of(counts: Mapping[str, int], one: Filter) -> int:
    """Return how many files a filter lets through."""
    return sum(n for status, n in counts.items() if not one.statuses or status in one.statuses)


def diploma_words(code: str | None, lang: Lang) -> str:
    """Return a diploma in one word; a long label gives way to its level."""
    words = label("education", code, lang)
    level = code_list("education").detail(code or "", "matching_level")
    if len(words) <= LONGEST_WORD or not level:
        return words
    return translate("People", _LEVELS[int(level) - 1])


@dataclass(frozen=True, slots=True)
class Rows:
    """Says the rows of one role in one language."""

    role: str
    lang: Lang
    today: Callable[[], dt.date]

    def columns(self) -> Sequence[Column[PersonRow]]:
        """Return the columns of the list."""
        last = translate("People", "Last contact")
        found = [
            Column(
                "name",
                translate("People", "Name"),
                self.name,
                200,
                4,
                second=translate("People", "Country and language"),
            ),
            Column("status", translate("People", "Status"), self.status, 140, 1),
            Column(
                "sector",
                translate("People", "Sector"),
                self.sector,
                146,
                3,
                2,
                False,
                second=translate("People", "Diploma"),
            ),
            Column("place", translate("People", "Town"), self.place, 104, 1, 3),
        ]
        if self.role == "mentor":
            places = translate("People", "Free places")
            found.append(Column("free_places", places, self.free_places, 92, 0, 1))
        return [*found, Column("last_on", last, self.last, 134, 0, 1), *self._extra()]

    def _extra(self) -> list[Column[PersonRow]]:
        """Return the columns that one may ask for."""
        return [
            Column("number", translate("People", "File"), self.number, 150, 0, 4, is_extra=True),
            Column("phone", translate("People", "Phone"), self.phone, 130, 0, 4,
                   is_sortable=False, is_extra=True),
            Column("registered_on", translate("People", "Since"), self.registered, 100, 0, 4,
                   is_extra=True),
        ]  # fmt: skip

    def number(self, person: PersonRow) -> Cell:
        """Say the file number."""
        return Cell(person.number)

    def phone(self, person: PersonRow) -> Cell:
        """Say the phone as people read it."""
        return Cell(phone_text(person.phone) if person.phone else "")

    def registered(self, person: PersonRow) -> Cell:
        """Say on which day somebody came."""
        if person.registered_on is None:
            return Cell("–", value="")
        day = person.registered_on
        return Cell(short_day(day, self.today(), self.lang), value=day)

    def name(self, person: PersonRow) -> Cell:
        """Say who it is."""
        parts = (
            label("countries", person.nationality, self.lang),
            label("languages", person.language, self.lang),
        )
        second = " · ".join(part for part in parts if part)
        name = person.name or translate("People", "No name yet")
        return Cell(name, second or person.number, avatar=person.person_id, is_strong=True)

    def status(self, person: PersonRow) -> Cell:
        """Say how the file stands."""
        words = status_words(self.role, person.status, self.lang)
        return Cell(words, chip=status_kind(person.status))

    def sector(self, person: PersonRow) -> Cell:
        """Say the branch of the first sector, and the diploma."""
        sectors, code = code_list("sectors"), person.sector or ""
        branch = sectors[code].parent if code in sectors else ""
        first = label("sectors", branch or code, self.lang)
        second = diploma_words(person.diploma, self.lang)
        return Cell(first, second) if first else Cell(second)

    def place(self, person: PersonRow) -> Cell:
        """Say where somebody lives."""
        return Cell(person.place or "")

    def free_places(self, person: PersonRow) -> Cell:
        """Say how many duos a mentor can still take."""
        free = person.free_places or 0
        words = translate("People", "{n} free").format(n=free)
        return Cell(words if free else translate("People", "none"), value=free)

    def last(self, person: PersonRow) -> Cell:
        """Say when the last meeting was; a duo that is silent for long is marked."""
        if person.last_on is None:
            return Cell("–", value="")
        today = self.today()
        is_late = person.status == "IN_DUO" and (today - person.last_on).days > SILENT_DAYS
        day = short_day(person.last_on, today, self.lang)
        second = "" if person.last_on == today else ago(person.last_on, today, self.lang)
        return Cell(day, second, is_late=is_late, value=person.last_on)
