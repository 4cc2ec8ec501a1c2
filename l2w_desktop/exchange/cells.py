"""Turns the text of one cell into a value, or says why it cannot: one small reader per kind."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from l2w_desktop.errors import UserError
from l2w_desktop.models.choices import CodeList, code_list
from l2w_desktop.models.dates import PartialDate, written
from l2w_desktop.models.folding import clean, folded, key
from l2w_desktop.models.phones import is_email, read_phone
from l2w_desktop.models.places import places_of, read_postcode
from l2w_desktop.models.skills import Schooling, SpokenLanguage
from l2w_desktop.models.typed_dates import parse_birth_date, parse_date
from l2w_desktop.texts import Text

MAX_NUMBER = 9_999

_NOTHING = frozenset(("-", "–", "—", "/", "n.v.t.", "nvt", "n/a"))
_WHOLE = re.compile(r"(\d{1,15})(?:[.,]0+)?$")
_KILOMETRES = re.compile(r"\s*km\.?$", re.IGNORECASE)
_LEVEL = re.compile(r"niv(?:eau|\.)?\s*|level\s*", re.IGNORECASE)
_SKILL = re.compile(r"(.+?)\s*[:=(\s-]\s*([^:=(\s]+?)\s*\)?$")
_SEPARATORS = re.compile(r"[,;|\n]")

_YES = frozenset(("ja", "j", "yes", "y", "1", "true", "waar", "x", "ok", "oui"))
_NO = frozenset(("nee", "neen", "n", "no", "0", "false", "onwaar", "non"))
_NATIVE = frozenset(("moedertaal", "native", "mothertongue", "nativespeaker", "thuistaal", "mt"))
_NO_PREFERENCE = frozenset(
    ("geen", "geenvoorkeur", "maaktnietuit", "none", "nopreference", "nvt", "x", "n")
)


@dataclass
class Cell:
    """The text of one cell on its way to a value; collects every reason against it."""

    text: str
    today: date
    problems: list[Text] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)

    def refuse(self, nl: str, en: str, **values: object) -> None:
        """Note a reason why the row cannot be used."""
        self.problems.append(Text(nl, en).fill(**values))

    def warn(self, nl: str, en: str, **values: object) -> None:
        """Note something that a person should see, while the row stays usable."""
        self.warnings.append(Text(nl, en).fill(**values))

    def parts(self) -> Iterator[str]:
        """Yield the values of a cell that holds several, without empty ones."""
        for part in _SEPARATORS.split(self.text):
            if part.strip():
                yield part.strip()


Reader = Callable[[Cell], object]
"""Returns the value, or None when there is none; reasons go into the cell."""


def is_blank(text: str) -> bool:
    """Return whether a cell says nothing: empty, or a sign that people put for "nothing"."""
    return not text.strip() or text.strip().lower() in _NOTHING


def words(cell: Cell) -> str | None:
    """Read free text as it is."""
    return clean(cell.text) or None


def one_line(cell: Cell) -> str | None:
    """Read text that belongs on one line, such as a name or a street."""
    return " ".join(clean(cell.text).split()) or None


def reference(cell: Cell) -> str | None:
    """Read a number that names something; a spreadsheet's ``17.0`` is 17."""
    text = one_line(cell) or ""
    found = _WHOLE.match(text)
    return found[1] if found and not text.isdecimal() else text or None


def birth_date(cell: Cell) -> PartialDate | None:
    """Read a birth date, partly known or not; from 1900 on and not in the future."""
    try:
        return parse_birth_date(cell.text, cell.today)
    except UserError as error:
        cell.problems.append(error.message())
        return None


def past_date(cell: Cell) -> PartialDate | None:
    """Read a day, month or year that has begun: the arrival in Belgium."""
    return birth_date(cell)


def registered_day(cell: Cell) -> date | None:
    """Read a full day; of a month or a year the first day, with a warning."""
    try:
        found = parse_date(cell.text, cell.today)
    except UserError as error:
        cell.problems.append(error.message())
        return None
    if not found.is_complete:
        cell.warn(
            "De dag ontbreekt. Wij nemen {day}.",
            "The day is missing. We take {day}.",
            day=written(found.first_on),
        )
    if found.first_on > cell.today:
        cell.warn("Deze dag ligt in de toekomst.", "This day lies in the future.")
    return found.first_on


def email(cell: Cell) -> str | None:
    """Read one e-mail address."""
    typed = clean(cell.text).removeprefix("mailto:")
    if is_email(typed):
        return typed
    cell.refuse(
        "‘{typed}’ is geen e-mailadres. Schrijf bijvoorbeeld naam@example.org.",
        "‘{typed}’ is not an e-mail address. Write for example name@example.org.",
        typed=typed,
    )
    return None


def phone(cell: Cell) -> str:
    """Read a phone number; one that cannot be read is kept as typed, with a warning."""
    found = read_phone(cell.text)
    if not found.is_readable:
        cell.warn(
            "‘{typed}’ lijkt geen telefoonnummer. Wij bewaren het zoals het er staat.",
            "‘{typed}’ does not look like a phone number. We keep it as it is.",
            typed=found.stored,
        )
    return found.stored


def postcode(cell: Cell) -> str:
    """Read a postcode; an unknown or foreign one is kept as typed, with a warning."""
    code = read_postcode(clean(cell.text))
    if not places_of(code):
        cell.warn(
            "Postcode ‘{typed}’ kennen wij niet. Wij kunnen geen afstand berekenen.",
            "We do not know postcode ‘{typed}’. We cannot work out a distance.",
            typed=code,
        )
    return code


def whole_number(cell: Cell) -> int | None:
    """Read a whole number from 0 to 9999; a spreadsheet's ``30.0`` is 30."""
    found = _WHOLE.match(cell.text.strip())
    if found and int(found[1]) <= MAX_NUMBER:
        return int(found[1])
    cell.refuse(
        "‘{typed}’ is geen bruikbaar getal. Schrijf een heel getal van 0 tot {most}.",
        "‘{typed}’ is not a usable number. Write a whole number from 0 to {most}.",
        typed=clean(cell.text),
        most=MAX_NUMBER,
    )
    return None


def kilometres(cell: Cell) -> int | None:
    """Read a number of kilometres; the unit may stand behind it."""
    cell.text = _KILOMETRES.sub("", cell.text.strip())
    return whole_number(cell)


def yes_no(cell: Cell) -> bool | None:
    """Read yes or no, in Dutch or English, or 1 or 0."""
    word = key(cell.text.removesuffix(".0"))
    if word in _YES or word in _NO:
        return word in _YES
    cell.refuse(
        "‘{typed}’ is geen ja of nee. Schrijf ja of nee.",
        "‘{typed}’ is not yes or no. Write yes or no.",
        typed=clean(cell.text),
    )
    return None


def one_of(name: str) -> Reader:
    """Return a reader of one code of the list ``name``."""

    def read(cell: Cell) -> str | None:
        return _found(code_list(name), cell, clean(cell.text))

    return read


def some_of(name: str) -> Reader:
    """Return a reader of several codes of the list ``name``, in the order given."""

    def read(cell: Cell) -> tuple[str, ...] | None:
        codes = code_list(name)
        found = [_found(codes, cell, part) for part in _parts_known_to(codes, cell)]
        return tuple(dict.fromkeys(code for code in found if code)) or None

    return read


def gender_preference(cell: Cell) -> str | None:
    """Read the explicit wish about the other's gender: F, M or none."""
    if key(cell.text) in _NO_PREFERENCE:
        return None
    found = _found(code_list("sex"), cell, clean(cell.text))
    if found in ("F", "M", None):
        return found
    cell.refuse(
        "‘{typed}’ kan hier niet. Schrijf F, M of niets.",
        "‘{typed}’ is not possible here. Write F, M or nothing.",
        typed=clean(cell.text),
    )
    return None


def schooling(cell: Cell) -> Schooling | None:
    """Read a diploma code or label, or a matching level from 1 to 5."""
    level = _WHOLE.match(_LEVEL.sub("", cell.text.strip(), count=1))
    if level and 1 <= int(level[1]) <= 5:
        cell.warn("Het diploma is nog aan te vullen.", "The diploma is still to be completed.")
        return Schooling(None, int(level[1]))
    code = _found(code_list("education"), cell, clean(cell.text))
    return Schooling.of_diploma(code) if code else None


def languages(cell: Cell) -> tuple[SpokenLanguage, ...] | None:
    """Read ``nl:B1,en,ar:moedertaal``; names and other signs before the level are fine too."""
    codes = code_list("languages")
    skills: dict[str, SpokenLanguage] = {}
    for part in _parts_known_to(codes, cell):
        skill = _skill(codes, cell, part)
        if skill:
            skills[skill.language] = skill
    return tuple(skills.values()) or None


def _skill(codes: CodeList, cell: Cell, part: str) -> SpokenLanguage | None:
    name, _, level = part.partition(":")
    if not level and codes.find(part) is None and (found := _SKILL.match(part)):
        name, level = found[1], found[2]
    language = _found(codes, cell, name.strip())
    level = level.strip()
    if key(level) in _NATIVE:
        return SpokenLanguage(language, None, is_native=True) if language else None
    known = code_list("cefr").find(level) if level else None
    if level and known is None:
        cell.refuse(
            "Taalniveau ‘{level}’ bestaat niet. Kies A1, A2, B1, B2, C1, C2 of moedertaal.",
            "Language level ‘{level}’ does not exist. Choose A1, A2, B1, B2, C1, C2 or native.",
            level=level,
        )
        return None
    return SpokenLanguage(language, known) if language else None


def _parts_known_to(codes: CodeList, cell: Cell) -> Iterator[str]:
    """Yield the parts of a cell; a slash separates too, unless it belongs to a label."""
    for part in cell.parts():
        if "/" in part and codes.find(part) is None:
            yield from (piece.strip() for piece in part.split("/") if piece.strip())
        else:
            yield part


def _found(codes: CodeList, cell: Cell, text: str) -> str | None:
    code = codes.find(text)
    if code is None:
        near = _nearest(codes, text)
        cell.refuse(
            "‘{text}’ staat niet in de lijst." + (" Bedoelt u ‘{near}’?" if near else ""),
            "‘{text}’ is not in the list." + (" Do you mean ‘{near}’?" if near else ""),
            text=text,
            near=near,
        )
    return code


def _nearest(codes: CodeList, text: str) -> Text | None:
    known = {
        folded(word): choice
        for choice in codes
        for word in (choice.code, choice.label.nl, choice.label.en)
    }
    found = difflib.get_close_matches(folded(text)[:60], known, n=1, cutoff=0.7)
    return known[found[0]].label if found else None
