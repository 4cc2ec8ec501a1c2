"""The attendance list of an activity, with room for people who were not registered.

It holds name, organisation and role, and never nationality, benefit or status: it lies open on
a table. A variant prints initials alone. Long lists go on over the page, rows are never split.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from l2w_desktop.documents import amounts, cells, dates, furniture, page, template, typeset
from l2w_desktop.documents.page import Identity, Sheet

if TYPE_CHECKING:
    from datetime import date

    from l2w_desktop.documents.facts import Office
    from l2w_desktop.texts import Lang

TEMPLATE = "attendance-list"
_ROW, _WALK_IN, _HEAD = 8.2, 8.6, 6.4
_PLACES, _FEWEST = 20, 4  # rows of a list that fits one page, and rows to write on at least
_FOOT = 16.5  # from the last row to the lowest baseline
_COLUMNS = (0.0, 9.8, 61.0, 98.0, 116.0, 133.5, page.TEXT_WIDTH)
_FACTS = ((0.0, 51.0), (53.0, 34.0), (89.0, 46.0), (137.0, 31.0))
_STYLE, _NAME = typeset.CELL, typeset.CELL_MEDIUM


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who registered: name, own script after it, organisation, ``mentee``/``mentor``."""

    name: str
    own_script: str = ""
    organisation: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class AttendanceFacts:
    """What one list prints; what is empty or None is left open to write on."""

    document_id: str
    version: int
    printed_on: date
    office: Office
    title: str = ""
    held_on: date | None = None
    hours: str = ""
    place: str = ""
    leader: str = ""
    minutes: int | None = None
    people: tuple[Attendee, ...] = ()
    is_initials: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether the list is about no activity yet."""
        return not (self.title or self.people)


def template_version() -> int:
    """Return the version number of the wording."""
    return int(template.load(TEMPLATE)["version"])


def render(facts: AttendanceFacts, lang: Lang) -> bytes:
    """Return the list as a PDF; the same facts give the same bytes.

    Raises CharacterNotPrintable or TemplateBroken.
    """
    return draw(facts, lang).finish()


def draw(facts: AttendanceFacts, lang: Lang) -> Sheet:
    """Return the drawn, unfinished sheet; it has as many pages as the people need."""
    words = template.Wording(TEMPLATE, lang, values(facts, lang))
    tried = 1
    while True:
        made = _List(facts, words, tried)
        if made.drawn() == tried:
            return made.sheet
        tried += 1


def values(facts: AttendanceFacts, lang: Lang) -> dict[str, str]:
    """Return the value of each place that the template may name; empty when not known."""
    minutes = facts.minutes
    if minutes is None or minutes % 30:
        length = amounts.length(minutes, lang)
    else:
        length = amounts.hours(Decimal(minutes) / 60, lang)
    return {"title": facts.title, "length": length}


def initials(name: str) -> str:
    """Return the first letter of each word of a name: "Ł. W."."""
    return " ".join(f"{word[0]}." for word in name.replace("-", " ").split())


class _List:
    """One drawing of the list on a number of pages that is tried."""

    def __init__(self, facts: AttendanceFacts, words: template.Wording, pages: int) -> None:
        self.facts, self.words, self.lang = facts, words, words.lang
        identity = Identity(facts.document_id, facts.version, facts.printed_on, facts.is_blank)
        self.sheet = Sheet(words.word("title"), identity, words.lang, pages)
        self.number = 0

    def drawn(self) -> int:
        """Draw everything; return the number of pages that it took."""
        sheet, word = self.sheet, self.words.word
        y = furniture.first_page(sheet, self.facts.office, word("title"), word("subtitle"))
        if not self.facts.title:
            end = sheet.left + typeset.width(word("subtitle"), typeset.DENSE)
            sheet.rule(end + 2, 47.2, sheet.left + 122, page.WRITING_LINE)
        y = self._walk_ins(self._registered(self._when(y + 2.6)))
        self._foot(y)
        furniture.footer(sheet)
        return sheet.page

    def _when(self, y: float) -> float:
        """Draw day, hour, place and leader; return the top of the table."""
        facts, sheet = self.facts, self.sheet
        day = dates.weekday(facts.held_on, self.lang) if facts.held_on else ""
        known = {"day": day, "hour": facts.hours, "place": facts.place, "leader": facts.leader}
        lowest = y + 4.6
        for (start, wide), (key, value) in zip(_FACTS, known.items(), strict=True):
            x = sheet.left + start
            sheet.text(x, y, self.words.word("facts", key), typeset.LABEL, wide)
            if value:
                below = sheet.paragraph(x, y + 4.6, value, cells.VALUE, wide)
                lowest = max(lowest, below - cells.VALUE.step)
            else:
                sheet.rule(x, y + 6.8, x + wide, page.WRITING_LINE)
                lowest = max(lowest, y + 6.0)
        return lowest + 4.0

    def _head(self, y: float) -> float:
        """Draw the heads of the columns between two rules; return the top of the first row."""
        sheet = self.sheet
        name = "initials" if self.facts.is_initials else "name"
        heads = ("number", name, "organisation", "role", "arrival", "signature")
        sheet.rule(sheet.left, y, sheet.right, page.RULE)
        for at, key in enumerate(heads):
            words = self.words.word("columns", key)
            if key == "number":
                sheet.text(sheet.left + 7, y + 4.2, words, typeset.HEAD, 7, "right")
                continue
            inset = 1.7 if at > 3 else 0
            room = _COLUMNS[at + 1] - _COLUMNS[at] - inset
            sheet.text(sheet.left + _COLUMNS[at] + inset, y + 4.2, words, typeset.HEAD, room)
        sheet.rule(sheet.left, y + _HEAD, sheet.right, page.RULE)
        return y + _HEAD

    def _registered(self, y: float) -> float:
        """Draw who registered, over as many pages as that takes; return the last line."""
        top = y
        y = self._head(y)
        for person in self.facts.people:
            names = self._names(person)
            firm = typeset.lines(person.organisation, _STYLE, _COLUMNS[3] - _COLUMNS[2] - 2)
            lines = max(len(names), len(firm))
            high = max(_ROW, lines * _STYLE.step + 3.4)
            if y + high > self.sheet.end:
                self._columns(top, y, 4)
                y = top = self._turn()
                y = self._head(y)
            y = self._row(y, high, names, firm, person.role)
        if self.facts.people:
            self._columns(top, y, 4)
            self.sheet.rule(self.sheet.left, y, self.sheet.right, page.RULE)
        return y

    def _turn(self) -> float:
        """Turn the page; return the top of its content."""
        furniture.later_page(self.sheet, self.words.word("title"), self.facts.title)
        return 35.0

    def _names(self, person: Attendee) -> list[str]:
        room = _COLUMNS[2] - _COLUMNS[1] - 2
        if self.facts.is_initials:
            return [initials(person.name)]
        return typeset.items((person.name, person.own_script), _NAME, room)

    def _row(self, y: float, high: float, names: list[str], firm: list[str], role: str) -> float:
        sheet = self.sheet
        self.number += 1
        base = y + (high - (max(len(names), len(firm)) - 1) * _STYLE.step) / 2 + 1.2
        sheet.text(sheet.left + 7, base, str(self.number), _STYLE, 7, "right")
        sheet.stack(sheet.left + _COLUMNS[1], base, names, _NAME)
        sheet.stack(sheet.left + _COLUMNS[2], base, firm, _STYLE)
        words = self.words.word("roles", role) if role else ""
        sheet.text(sheet.left + _COLUMNS[3], base, words, _STYLE, _COLUMNS[4] - _COLUMNS[3] - 1)
        sheet.rule(sheet.left, y + high, sheet.right)
        return y + high

    def _columns(self, top: float, bottom: float, first: int) -> None:
        """Draw the lines beside the columns that are written in, from number ``first``."""
        for start in _COLUMNS[first:-1]:
            self.sheet.upright(self.sheet.left + start, top, bottom)

    def _walk_ins(self, y: float) -> float:
        """Draw empty rows for who was not registered, as many as the page holds up to 20."""
        sheet, has_people = self.sheet, bool(self.facts.people)
        above = 7.2 if has_people else 0.0
        if y + above + _FEWEST * _WALK_IN + _FOOT > sheet.end:
            y, above = self._turn(), 7.2
            sheet.text(sheet.left, y + 4.4, self.words.word("walk_ins"), typeset.LABEL)
            y = self._head(y + above)
        elif has_people:
            sheet.text(sheet.left, y + 4.4, self.words.word("walk_ins"), typeset.LABEL)
            y += above
        room = int((sheet.end - _FOOT - y) / _WALK_IN)
        count = min(room, max(_FEWEST, _PLACES - self.number))
        top = y
        for row in range(count):
            weight = page.WRITING_LINE if row or has_people else page.RULE
            sheet.rule(sheet.left, y, sheet.right, weight)
            self.number += 1
            sheet.text(sheet.left + 7, y + 5.5, str(self.number), _STYLE, 7, "right")
            y += _WALK_IN
        sheet.rule(sheet.left, y, sheet.right, page.WRITING_LINE)
        sheet.upright(sheet.left + 8.2, top, y)
        for start in (59.3, 97.0):
            sheet.upright(sheet.left + start, top, y)
        self._columns(top, y, 4)
        return y

    def _foot(self, y: float) -> None:
        """Draw how many came, how long it took, and who saw it."""
        sheet, word = self.sheet, self.words.word
        base, x = y + 8.0, sheet.left
        sheet.text(x, base, word("present"), typeset.BOX_QUESTION, 28)
        sheet.rule(x + 28, base + 1.4, x + 44, page.WRITING_LINE)
        wide = sheet.text(x + 51, base, word("length"), typeset.BOX_QUESTION, 16)
        if word("length_value"):
            sheet.text(x + 51 + wide + 3, base, word("length_value"), typeset.BOX_LABEL, 20)
        else:
            sheet.rule(x + 51 + wide + 2, base + 1.4, x + 76, page.WRITING_LINE)
        wide = sheet.text(x + 84, base, word("leader_signature"), typeset.BOX_QUESTION, 48)
        sheet.rule(x + 84 + wide + 2, base + 1.4, sheet.right, page.WRITING_LINE)
        lines = typeset.lines(word("purpose"), typeset.SMALL, page.TEXT_WIDTH)
        sheet.stack(x, base + 6.2, lines, typeset.SMALL)
