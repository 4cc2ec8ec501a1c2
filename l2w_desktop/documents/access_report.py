"""The access report: everything that is known about one person, for that person to read.

It is no form of the register: nobody signs it, and it has as many pages as there is to tell. Its
words are ``resources/templates/access-report.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l2w_desktop.documents import components, fonts, furniture, page, template, typeset
from l2w_desktop.documents.page import Identity, Sheet

if TYPE_CHECKING:
    import datetime as dt

    from l2w_desktop.documents.facts import Office
    from l2w_desktop.texts import Lang

TEMPLATE: Final = "access-report"
_TOP_OF_LATER = 35.0
_LABELS, _GAP = 52.0, 2.0  # mm for the labels of facts; between the two columns
_RECORD_GAP, _SECTION_GAP = 3.2, 9.0
_WHEN, _WHO = 31.0, 32.0  # mm of the columns of a line
_KEEP = 20.0  # mm that a heading needs below it


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with records of (label, value) below it."""

    title: str
    records: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Happening:
    """A line of a list: the moment as printed, who, and what."""

    at: str
    who: str
    what: str


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What the report tells; all words are in the language of the report already."""

    document_id: str
    version: int
    printed_on: dt.date
    office: Office
    name: str
    controller: str
    contact: str
    kept: str
    parts: tuple[Part, ...]
    history: tuple[Happening, ...]
    seen: tuple[Happening, ...]
    packages: tuple[Happening, ...]
    lists: tuple[Happening, ...]


def template_version() -> int:
    """Return the version number of the wording."""
    return int(template.load(TEMPLATE)["version"])


def render(facts: ReportFacts, lang: Lang) -> bytes:
    """Return the report as a PDF; a sign that no font has becomes a question mark."""
    return draw(facts, lang).finish()


def draw(facts: ReportFacts, lang: Lang) -> Sheet:
    """Return the drawn, unfinished sheet; it has as many pages as the facts need."""
    told = {
        "name": facts.name, "controller": facts.controller, "contact": facts.contact,
        "kept": facts.kept,
    }  # fmt: skip
    words = template.Wording(TEMPLATE, lang, {key: printable(told[key]) for key in told})
    tried = 1
    while True:
        made = _Report(facts, words, tried)
        if made.drawn() == tried:
            return made.sheet
        tried = made.sheet.page


class _Report:
    """One drawing of the report on a number of pages that is tried."""

    def __init__(self, facts: ReportFacts, words: template.Wording, pages: int) -> None:
        self.facts, self.words = facts, words
        identity = Identity(facts.document_id, facts.version, facts.printed_on)
        self.sheet = Sheet(words.word("title"), identity, words.lang, pages)

    def drawn(self) -> int:
        """Draw everything; return the number of pages that it took."""
        word, facts = self.words.word, self.facts
        y = furniture.first_page(self.sheet, facts.office, word("title"), word("subtitle"))
        y, number = y + 6.0, 0
        for part in facts.parts:
            number += 1
            y = self._heading(y, number, part.title)
            for record in part.records:
                y = self._record(y, record) + _RECORD_GAP
            y += _SECTION_GAP - _RECORD_GAP
        for key in ("history", "seen", "packages", "lists"):
            number += 1
            y = self._heading(y, number, word("headings", key))
            y = self._lines(y, getattr(facts, key)) + _SECTION_GAP
        self._rights(y, number + 1)
        furniture.footer(self.sheet)
        return self.sheet.page

    def _room(self, y: float, high: float) -> float:
        """Return where a part of this height may start, on a new page where it must."""
        if y + high <= self.sheet.end:
            return y
        furniture.later_page(self.sheet, self.words.word("title"), self.words.word("subtitle"))
        return _TOP_OF_LATER

    def _heading(self, y: float, number: int, words: str) -> float:
        y = self._room(y, _KEEP)
        return components.section(self.sheet, y, number, words)

    def _record(self, y: float, record: Sequence[tuple[str, str]]) -> float:
        """Draw the facts of one record below each other; return the next baseline."""
        sheet, style = self.sheet, typeset.DENSE
        for label, value in record:
            names = typeset.lines(_capital(printable(label)), typeset.LABEL, _LABELS)
            lines = typeset.lines(printable(value), style, page.TEXT_WIDTH - _LABELS - _GAP)
            while lines:
                y = self._room(y, style.step)
                fits = max(1, int((sheet.end - y) / style.step) + 1)
                now, lines = lines[:fits], lines[fits:]
                sheet.stack(sheet.left, y, names, typeset.LABEL)
                below = sheet.stack(sheet.left + _LABELS + _GAP, y, now, style)
                y = max(below, y + len(names) * typeset.LABEL.step)
                names = []
        y = y - style.step + 1.9
        sheet.rule(sheet.left, y, sheet.right)
        return y + style.step

    def _lines(self, y: float, lines: Sequence[Happening]) -> float:
        sheet, style = self.sheet, typeset.CONTACT
        if not lines:
            sheet.text(sheet.left, y, self.words.word("headings", "nothing"), style)
            return y + style.step
        for line in lines:
            who = typeset.lines(printable(line.who), style, _WHO - _GAP) if line.who else []
            what = typeset.lines(printable(line.what), style, page.TEXT_WIDTH - _WHEN - _WHO)
            y = self._room(y, (max(len(who), len(what)) - 1) * style.step)
            sheet.text(sheet.left, y, line.at, style, _WHEN)
            sheet.stack(sheet.left + _WHEN, y, who, style)
            sheet.stack(sheet.left + _WHEN + _WHO, y, what, style)
            y += max(len(who), len(what), 1) * style.step
        return y

    def _rights(self, y: float, number: int) -> None:
        y = self._heading(y, number, self.words.word("headings", "rights"))
        for words in self.words.paragraphs(self.words.node("processing", "paragraphs")):
            lines = typeset.lines(words, typeset.DENSE, page.TEXT_WIDTH)
            y = self._room(y, len(lines) * typeset.DENSE.step)
            y = self.sheet.stack(self.sheet.left, y, lines, typeset.DENSE) + 1.2


def printable(words: str) -> str:
    """Return words in which each sign that no font has is a question mark: a report must come."""
    while True:
        try:
            fonts.runs(fonts.clean(words), "Regular")
        except fonts.CharacterNotPrintable as problem:
            words = words.replace(str(problem.values["sign"]), "?")
        else:
            return words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
