"""A list on paper: the columns and rows that stood on the screen, page after page.

It is no document of the register: no number, no signature. Long cells go on over several lines,
rows are never split.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from l2w_desktop.documents import dates, page, typeset
from l2w_desktop.documents.page import Identity, Sheet
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from l2w_desktop.texts import Lang

_STYLE, _HEAD = typeset.CONTACT_DENSE, typeset.HEAD
_GAP, _PAD = 3.0, 1.6  # millimetres between columns, and above and below a row
_LEAST, _NARROW = 12.0, 22.0  # millimetres of a column: the least, and what never gives way
_SAMPLE = 200  # rows that are measured for the widths
_PRINTED = Text("Afgedrukt op {day}", "Printed on {day}")
_ROWS = Text("{n} rijen", "{n} rows")
_PAGE = Text("Blz. {page} van {pages}", "Page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What a list prints: its title, the line about its filter, headers, and rows of words."""

    title: str
    about: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    printed_on: date


def render(facts: ListFacts, lang: Lang) -> bytes:
    """Return the list as a PDF; the same facts give the same bytes."""
    widths = _widths(facts)
    laid = [_laid(row, widths) for row in facts.rows]
    pages = _paged(laid)
    sheet = Sheet(facts.title, Identity("", 0, facts.printed_on), lang, len(pages))
    for number, rows in enumerate(pages, start=1):
        if number > 1:
            sheet.next_page()
        _page(sheet, facts, widths, rows)
    return sheet.finish()


Laid = list[list[str]]  # a row as lines per column


def _widths(facts: ListFacts) -> list[float]:
    """Return a width per column: what its words ask, shrunk in proportion where that is much."""
    wanted = []
    for place, header in enumerate(facts.headers):
        words = [typeset.width(row[place], _STYLE) for row in facts.rows[:_SAMPLE]]
        widest = sorted(words)[-max(1, len(words) // 20)] if words else 0.0
        wanted.append(max(typeset.width(header, _HEAD), widest, _LEAST) + 0.5)
    room = page.TEXT_WIDTH - _GAP * (len(wanted) - 1)
    if sum(wanted) <= room:
        return wanted
    # a narrow column, such as one of days, keeps its width: the wide ones give way
    narrow = sum(width for width in wanted if width <= _NARROW)
    wide = sum(width for width in wanted if width > _NARROW)
    share = (room - narrow) / wide if wide else 1.0
    if share * _NARROW < _LEAST:
        return [room / len(wanted)] * len(wanted)
    return [width if width <= _NARROW else width * share for width in wanted]


def _laid(row: Sequence[str], widths: Sequence[float]) -> Laid:
    return [
        typeset.lines(words, _STYLE, wide) if words.strip() else []
        for words, wide in zip(row, widths, strict=True)
    ]


def _height(row: Laid) -> float:
    return max([1, *map(len, row)]) * _STYLE.step + 2 * _PAD


def _paged(rows: list[Laid]) -> list[list[Laid]]:
    """Return the rows of each page; an empty list is one page too."""
    pages: list[list[Laid]] = [[]]
    top, end = _TOP, page.CONTENT_END
    at = top
    for row in rows:
        if at + _height(row) > end and pages[-1]:
            pages.append([])
            at = top
        pages[-1].append(row)
        at += _height(row)
    return pages


_TOP = 40.0  # where the first row begins


def _page(sheet: Sheet, facts: ListFacts, widths: Sequence[float], rows: list[Laid]) -> None:
    sheet.text(sheet.left, 20, facts.title, typeset.SECTION)
    about = typeset.lines(facts.about, typeset.LABEL, page.TEXT_WIDTH) if facts.about else []
    sheet.stack(sheet.left, 25, about[:1], typeset.LABEL)
    y = _TOP - 3.4
    x = sheet.left
    for header, wide in zip(facts.headers, widths, strict=True):
        lines = typeset.lines(header, _HEAD, wide)[:2]
        sheet.stack(x, y - _HEAD.step * (len(lines) - 1), lines, _HEAD)
        x += wide + _GAP
    sheet.rule(sheet.left, _TOP - 1, sheet.right, page.RULE)
    y = _TOP
    for row in rows:
        x = sheet.left
        for lines, wide in zip(row, widths, strict=True):
            for number, line in enumerate(lines):
                below = y + _PAD + _STYLE.step * (number + 0.75)
                sheet.text(x, below, line, _STYLE, wide + 0.1)
            x += wide + _GAP
        y += _height(row)
        sheet.rule(sheet.left, y, sheet.right)
    _footer(sheet, facts)


def _footer(sheet: Sheet, facts: ListFacts) -> None:
    sheet.rule(sheet.left, page.FOOTER_RULE, sheet.right)
    printed = _PRINTED.fill(day=dates.day(facts.printed_on, sheet.lang)).in_(sheet.lang)
    rows = _ROWS.fill(n=len(facts.rows)).in_(sheet.lang)
    sheet.text(sheet.left, page.FOOTER_BASELINE, f"{printed} · {rows}", typeset.SMALL)
    numbering = _PAGE.fill(page=sheet.page, pages=sheet.pages).in_(sheet.lang)
    style = typeset.SMALL_MEDIUM
    sheet.text(sheet.right, page.FOOTER_BASELINE, numbering, style, align="right")
