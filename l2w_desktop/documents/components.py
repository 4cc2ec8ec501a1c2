"""The parts that documents are made of: headings, facts tables, clauses, boxes, signatures.

Each part takes the top where it may start and returns where the next part may start.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from l2w_desktop.documents import page, typeset
from l2w_desktop.documents.page import Sheet
from l2w_desktop.documents.typeset import Style

NUMBER_COLUMN = 7.5
HALF, HALF_GUTTER = 82.0, 4.0
THIRD, THIRD_GUTTER = 52.0, 6.0
_LABEL_ROOM = 27.0
_WRITING_ROW = 8.2
_PARAGRAPH_GAP = 1.3
CHECK_BOX = 3.6


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered heading with its paragraphs."""

    number: int
    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature: the role above the name; an empty name leaves a line to write on."""

    role: str
    name: str


def section(sheet: Sheet, y: float, number: int, heading: str) -> float:
    """Draw a numbered heading at baseline ``y`` with its rule; return the first baseline below."""
    sheet.need(y + 14)  # a heading never stands alone at the foot
    sheet.text(sheet.left, y, str(number), typeset.SECTION, NUMBER_COLUMN)
    room = page.TEXT_WIDTH - NUMBER_COLUMN
    sheet.text(sheet.left + NUMBER_COLUMN, y, heading, typeset.SECTION, room)
    sheet.rule(sheet.left, y + 2, sheet.right, page.RULE)
    return y + 8.2


def facts_table(
    sheet: Sheet, x: float, y: float, wide: float, rows: Sequence[tuple[str, str]]
) -> float:
    """Draw label and value rows from baseline ``y``; return the last baseline.

    Values wrap and the row grows; hairlines stand between rows, none after the last.
    """
    style = typeset.BODY_MEDIUM
    value_x = min(_LABEL_ROOM, wide * 0.4)
    for index, (label, value) in enumerate(rows):
        if index:
            sheet.rule(x, y + 2.3, x + wide)
            y += 6.55 if value else _WRITING_ROW
        sheet.text(x, y, label, typeset.LABEL, value_x - 1)
        y = sheet.paragraph(x + value_x, y, value, style, wide - value_x) - style.step
    return y


def clause_height(clause: Clause, style: Style, wide: float) -> float:
    """Return the height of a clause in millimetres, from heading baseline to the last baseline."""
    room = wide - NUMBER_COLUMN
    paragraphs = [typeset.lines(words, style, room) for words in clause.paragraphs]
    count = sum(map(len, paragraphs))
    return 5.6 + (count - 1) * style.step + max(len(paragraphs) - 1, 0) * _PARAGRAPH_GAP


def clause(sheet: Sheet, x: float, y: float, wide: float, what: Clause, style: Style) -> float:
    """Draw a clause with its heading at baseline ``y``; return its last baseline."""
    room = wide - NUMBER_COLUMN
    inside = x + NUMBER_COLUMN
    sheet.text(x, y, str(what.number), typeset.SECTION, NUMBER_COLUMN)
    below = sheet.paragraph(inside, y, what.heading, typeset.SECTION, room)
    y = below - typeset.SECTION.step + 5.6
    last = y
    for words in what.paragraphs:
        y = sheet.paragraph(inside, y, words, style, room)
        last = y - style.step
        y += _PARAGRAPH_GAP
    return last


def clause_columns(
    sheet: Sheet, y: float, clauses: Sequence[Clause], style: Style, gap: float
) -> float:
    """Draw clauses in two columns of near equal height; return the lowest baseline.

    ``gap`` is what separates the last baseline of a clause from the next heading.
    """
    heights = [clause_height(c, style, HALF) + gap for c in clauses]
    split = min(
        range(1, len(clauses) + 1), key=lambda n: (max(sum(heights[:n]), sum(heights[n:])), -n)
    )
    lowest = y
    for start, part in ((sheet.left, clauses[:split]), (_second(sheet), clauses[split:])):
        at = y
        for what in part:
            last = clause(sheet, start, at, HALF, what, style)
            lowest = max(lowest, last)
            at = last + gap
    return lowest


def _second(sheet: Sheet) -> float:
    return sheet.left + HALF + HALF_GUTTER


def bullets(
    sheet: Sheet, x: float, y: float, wide: float, points: Sequence[str], step: float
) -> float:
    """Draw points with a small square before each; return the last baseline."""
    for words in points:
        sheet.blocks([(x + 0.4, y - 1.75, 1.15, 1.15)])
        below = sheet.paragraph(x + 4, y, words, typeset.DENSE, wide - 4)
        y = below - typeset.DENSE.step + step
    return y - step


def callout(sheet: Sheet, y: float, strong: str, words: str) -> float:
    """Draw a statement beside a black bar from top ``y``; return the bottom of the bar."""
    x, room = sheet.left + 4, page.TEXT_WIDTH - 4
    at = sheet.paragraph(x, y + 5.2, strong, typeset.DENSE_STRONG, room)
    at = sheet.paragraph(x, at + 0.5, words, typeset.DENSE, room)
    bottom = at - typeset.DENSE.step + 3.7
    sheet.need(bottom)
    sheet.blocks([(sheet.left, y, 1.2, bottom - y)])
    return bottom


def moments(sheet: Sheet, y: float, rows: Sequence[Sequence[str]]) -> float:
    """Draw rows of what, when and why from baseline ``y``; return the baseline for what follows.

    A row without a date keeps its height, so that the date can be written.
    """
    columns = (
        (0.0, 32.0, typeset.BODY_STRONG),
        (34.0, 50.0, typeset.BODY),
        (86.0, 82.0, typeset.BODY),
    )
    for cells in rows:
        lowest = y
        for (start, room, style), words in zip(columns, cells, strict=True):
            below = sheet.paragraph(sheet.left + start, y, words, style, room)
            lowest = max(lowest, below - style.step)
        sheet.rule(sheet.left, lowest + 2.6, sheet.right)
        y = lowest + (7.6 if cells[1] else _WRITING_ROW)
    return y


def check_box(sheet: Sheet, x: float, y: float, label: str, *, is_ticked: bool = False) -> float:
    """Draw a box with its words on baseline ``y``; return where the words end."""
    top = y - CHECK_BOX + 0.6
    sheet.frame(x, top, CHECK_BOX, CHECK_BOX, page.RULE)
    if is_ticked:
        sheet.tick(x, top, CHECK_BOX, CHECK_BOX)
    start = x + CHECK_BOX + 1.6
    return start + sheet.text(start, y, label, typeset.BOX_LABEL)


def signatures(
    sheet: Sheet, bottom: float, high: float, signers: Sequence[Signer], place: str, sign: str
) -> float:
    """Draw signature blocks side by side, standing on ``bottom``; return their top.

    Names wrap; the blocks stay level, so the longest name sets the top of all. ``place`` and
    ``sign`` are the words "Plaats en datum" and "Handtekening".
    """
    style, column = typeset.SIGNER, THIRD + THIRD_GUTTER
    names = [typeset.lines(s.name, style, THIRD) if s.name else [""] for s in signers]
    box_top = bottom - high
    place_y = box_top - 11.0
    name_y = place_y - 6.4 - (max(map(len, names)) - 1) * style.step
    for index, (signer, lines) in enumerate(zip(signers, names, strict=True)):
        x = sheet.left + index * column
        sheet.text(x, name_y - 4.5, signer.role, typeset.LABEL, THIRD)
        if signer.name:
            sheet.stack(x, name_y, lines, style)
        else:
            sheet.rule(x, name_y + 1, x + THIRD, page.WRITING_LINE)
        sheet.text(x, place_y, place, typeset.LABEL, THIRD)
        sheet.rule(x, box_top - 3, x + THIRD, page.WRITING_LINE)
        sheet.frame(x, box_top, THIRD, high, page.RULE)
        sheet.text(x + 1.8, box_top + 3.2, sign, typeset.SMALL, THIRD - 3.6)
    return name_y - 7.5
