"""What people write in: cells with a label inside, combs, boxes to tick, ruled tables.

Everything has the same geometry blank and filled; a value that needs more lines makes its row
grow. Each part takes its top or baseline and returns where the next may start.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from l2w_desktop.documents import components, page, typeset
from l2w_desktop.documents.page import Sheet

LABEL, VALUE = typeset.SMALL, typeset.DENSE_MEDIUM
INSET = 1.8
CELL, STRIP = 12.0, 11.0
_LABEL_DOWN, _VALUE_DOWN, _BELOW = 3.2, 8.6, 3.0
_BAR = 1.2
_COMB_CELL, _COMB_HIGH = 6.2, 6.6
_QUESTION_X, _QUESTION_ROW = 50.0, 8.8
_LEAST_GAP = 1.5

Option = tuple[str, str]  # code, words


@dataclass(frozen=True, slots=True)
class Cell:
    """One field: a label at the top, and below it a value, a comb or boxes to tick.

    ``comb`` gives the number of signs of each group; ``options`` are ticked where ``chosen``.
    """

    wide: float
    label: str
    value: str = ""
    comb: tuple[int, ...] = ()
    options: tuple[Option, ...] = ()
    chosen: Collection[str] = ()
    gap: float = 3.4


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a ruled table; ``options`` stand as boxes in each of its cells."""

    wide: float
    head: str
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a ruled table: a value per column, and which boxes are ticked."""

    values: tuple[str, ...] = ()
    chosen: Collection[str] = field(default_factory=tuple)


def heading(sheet: Sheet, y: float, number: int, words: str) -> float:
    """Draw a numbered heading without a rule at baseline ``y``; return the top below it."""
    sheet.need(y + 14)
    sheet.text(sheet.left, y, str(number), typeset.SECTION, components.NUMBER_COLUMN)
    x = sheet.left + components.NUMBER_COLUMN
    sheet.text(x, y, words, typeset.SECTION, page.TEXT_WIDTH - components.NUMBER_COLUMN)
    return y + 3.7


def cell_row(
    sheet: Sheet, y: float, cells: Sequence[Cell], high: float = CELL, *, is_top: bool = False
) -> float:
    """Draw cells side by side over the width of the text; return their bottom.

    ``is_top`` draws the upper border too; below another row it is there already.
    """
    if is_top:
        sheet.rule(sheet.left, y, sheet.right, page.WRITING_LINE)
    sheet.upright(sheet.left, y, y + _height(cells, high), page.WRITING_LINE)
    return _cells(sheet, sheet.left, y, cells, _height(cells, high))


def strip(sheet: Sheet, y: float, words: str, cells: Sequence[Cell]) -> float:
    """Draw the cells that the office fills in, marked with a bar; return their bottom."""
    first, high = page.TEXT_WIDTH - sum(cell.wide for cell in cells), _height(cells, STRIP)
    sheet.rule(sheet.left, y, sheet.right, page.WRITING_LINE)
    sheet.blocks([(sheet.left, y, _BAR, high)])
    sheet.upright(sheet.left + first, y, y + high, page.WRITING_LINE)
    bottom = _cells(sheet, sheet.left + first, y, cells, high)
    sheet.rule(sheet.left, bottom, sheet.left + first, page.WRITING_LINE)
    room = first - 5
    sheet.text(sheet.left + 3.4, y + high / 2 + 1, words, typeset.SMALL_STRONG, room)
    return bottom


def _height(cells: Sequence[Cell], least: float) -> float:
    """Return how high a row must be for its longest value."""
    most = max(len(typeset.lines(c.value, VALUE, c.wide - 2 * INSET)) for c in cells)
    return max(least, _VALUE_DOWN + (most - 1) * VALUE.step + _BELOW) if most > 1 else least


def _cells(sheet: Sheet, x: float, y: float, cells: Sequence[Cell], high: float) -> float:
    """Draw the cells with their right and lower borders."""
    sheet.need(y + high)
    start = x
    for cell in cells:
        inside, room = x + INSET, cell.wide - 2 * INSET
        sheet.text(inside, y + _LABEL_DOWN, cell.label, LABEL, cell.wide - INSET)
        if cell.comb:
            comb(sheet, inside, y + 5.2, min(_COMB_HIGH, high - 6.2), cell.comb, cell.value)
        elif cell.options:
            choices(sheet, inside, y + _VALUE_DOWN, cell.options, cell.chosen, cell.gap, room)
        elif cell.value:
            sheet.paragraph(inside, y + _VALUE_DOWN, cell.value, VALUE, room)
        x += cell.wide
        sheet.upright(x, y, y + high, page.WRITING_LINE)
    sheet.rule(start, y + high, x, page.WRITING_LINE)
    return y + high


def comb(
    sheet: Sheet, x: float, y: float, high: float, groups: tuple[int, ...], signs: str = ""
) -> None:
    """Draw places for single signs; a full line after each group, half ticks between signs."""
    number, wide = sum(groups), _COMB_CELL if sum(groups) > 4 else 6.0
    ends = [sum(groups[: n + 1]) for n in range(len(groups))]
    sheet.frame(x, y, number * wide, high, page.RULE)
    for place in range(1, number):
        top = y if place in ends else y + high / 2
        weight = page.RULE if place in ends else page.WRITING_LINE
        sheet.upright(x + place * wide, top, y + high, weight)
    for place, sign in enumerate(signs[:number]):
        sheet.text(x + (place + 0.5) * wide, y + high / 2 + 1.3, sign, VALUE, align="centre")


def choices(
    sheet: Sheet, x: float, y: float, options: Sequence[Option], chosen: Collection[str] = (),
    gap: float = 5.0, room: float = page.TEXT_WIDTH,
) -> float:  # fmt: skip
    """Draw boxes with their words on one line, closer than ``gap`` where the room asks it.

    Returns where the words end; raises WordsTooWide when they do not fit.
    """
    box = components.CHECK_BOX + 1.6
    wide = sum(box + typeset.width(words, typeset.BOX_LABEL) for _, words in options)
    gap = min(gap, (room - wide) / max(1, len(options) - 1))
    if gap < _LEAST_GAP:
        raise page.WordsTooWide(words=options[-1][1])
    for number, (code, words) in enumerate(options):
        x = x + gap if number else x
        x = components.check_box(sheet, x, y, words, is_ticked=code in chosen)
    return x


def question(
    sheet: Sheet, y: float, words: str, options: Sequence[Option], chosen: Collection[str],
    more: str = "", value: str = "", high: float = _QUESTION_ROW,
) -> float:  # fmt: skip
    """Draw a question with its boxes between hairlines, and after ``more`` a line to write on.

    Returns the bottom of the row; the hairline at the top belongs to the row above.
    """
    base = y + high / 2 + 1.1
    sheet.need(y + high)
    sheet.text(sheet.left + INSET, base, words, typeset.BOX_QUESTION, _QUESTION_X - 3)
    start = sheet.left + _QUESTION_X
    x = choices(sheet, start, base, options, chosen, room=sheet.right - start)
    if more:
        blank(sheet, x + 5, base, more, sheet.right - INSET, value)
    sheet.rule(sheet.left, y + high, sheet.right)
    return y + high


def blank(
    sheet: Sheet, x: float, y: float, words: str, end: float, value: str = "", gap: float = 2.0
) -> None:
    """Draw words on baseline ``y`` and behind them a line to write on, or the value on it."""
    x += sheet.text(x, y, words, typeset.BOX_LABEL) + gap
    sheet.rule(x, y + 1.2, end, page.WRITING_LINE)
    if value:
        sheet.text(x + 1, y, value, VALUE, end - x - 1)


def ruled_table(
    sheet: Sheet, y: float, columns: Sequence[Column], lines: Sequence[Line], high: float
) -> float:
    """Draw a table to write in, with its head; rows grow with their values; return its bottom."""
    top, head = y, 6.4
    x = sheet.left
    for column in columns:
        style = typeset.HEAD
        sheet.text(x + INSET, y + 4.3, column.head, style, column.wide - INSET)
        x += column.wide
    y += head
    for line in lines:
        sheet.rule(sheet.left, y, sheet.right, page.WRITING_LINE)
        y = _ruled_row(sheet, y, columns, line, high)
    sheet.frame(sheet.left, top, page.TEXT_WIDTH, y - top, page.WRITING_LINE)
    x = sheet.left
    for column in columns[:-1]:
        x += column.wide
        sheet.upright(x, top, y)
    return y


def _ruled_row(sheet: Sheet, y: float, columns: Sequence[Column], line: Line, high: float) -> float:
    values = [*line.values, *[""] * (len(columns) - len(line.values))]
    broken = [
        typeset.lines(words, VALUE, column.wide - 2 * INSET)
        for column, words in zip(columns, values, strict=True)
    ]
    most = max(map(len, broken))
    high = max(high, 2.2 + most * VALUE.step + 1.4)
    sheet.need(y + high)
    base = y + (high - (most - 1) * VALUE.step) / 2 + 1.2
    x = sheet.left
    for column, lines in zip(columns, broken, strict=True):
        if column.options:
            middle = y + high / 2 + 1.2
            choices(sheet, x + INSET, middle, column.options, line.chosen, 3, column.wide - INSET)
        elif lines[0]:
            sheet.stack(x + INSET, base, lines, VALUE)
        x += column.wide
    return y + high


def packed(
    sheet: Sheet, y: float, options: Sequence[Option], chosen: Collection[str], columns: int,
    step: float,
) -> float:  # fmt: skip
    """Draw boxes in columns as wide as their words ask, read downwards; return the last baseline.

    Raises WordsTooWide when the columns do not fit beside each other.
    """
    rows = -(-len(options) // columns)
    parts = [options[n : n + rows] for n in range(0, len(options), rows)]
    box = components.CHECK_BOX + 1.6
    wide = [max(typeset.width(words, typeset.BOX_LABEL) for _, words in part) for part in parts]
    gap = (page.TEXT_WIDTH - sum(wide) - box * len(parts)) / max(1, len(parts) - 1)
    if gap < _LEAST_GAP:
        raise page.WordsTooWide(words=options[0][1])
    x = sheet.left
    for part, width in zip(parts, wide, strict=True):
        for number, (code, words) in enumerate(part):
            is_ticked = code in chosen
            components.check_box(sheet, x, y + number * step, words, is_ticked=is_ticked)
        x += box + width + gap
    last = y + (rows - 1) * step
    sheet.need(last)
    return last


def week(
    sheet: Sheet, x: float, y: float, days: Sequence[Option], parts: Sequence[Option],
    chosen: Collection[str],
) -> float:  # fmt: skip
    """Draw the half days of a week from top ``y``; codes are ``day-part``; return the bottom.

    Rows are named at the left text edge; an empty cell means no.
    """
    wide, high, head = 11.4, 6.6, 6.2
    sheet.frame(x, y, wide * len(days), head + high * len(parts), page.WRITING_LINE)
    for number, (_, words) in enumerate(days):
        middle = x + (number + 0.5) * wide
        sheet.text(middle, y + 4.2, words, typeset.HEAD, wide, "centre")
        if number:
            sheet.upright(x + number * wide, y, y + head + high * len(parts), page.WRITING_LINE)
    for row, (part, words) in enumerate(parts):
        top = y + head + row * high
        sheet.rule(x, top, x + wide * len(days), page.WRITING_LINE)
        sheet.text(sheet.left, top + 4.3, words, typeset.BOX_LABEL, x - sheet.left - 1)
        for number, (day, _) in enumerate(days):
            if f"{day}-{part}" in chosen:
                sheet.tick(x + number * wide + wide / 2 - 2, top + 1.3, 4, 4)
    return y + head + high * len(parts)


def matrix(
    sheet: Sheet, y: float, name: tuple[str, float], columns: Sequence[tuple[str, str, float]],
    rows: Sequence[tuple[str, Collection[str]]], high: float,
) -> float:  # fmt: skip
    """Draw rows of boxes: what each row is about, then a box per column; return the bottom.

    ``name`` is the head and the width of the first column, ``columns`` are code, head and width.
    """
    top, head = y, 6.6
    words, first = name
    sheet.text(sheet.left + INSET, y + 4.4, words, typeset.HEAD, first - INSET)
    x = sheet.left + first
    for _, words, wide in columns:
        sheet.text(x + wide / 2, y + 4.4, words, typeset.HEAD, wide, "centre")
        x += wide
    y += head
    for number, (words, chosen) in enumerate(rows):
        sheet.need(y + high)
        sheet.rule(sheet.left, y, sheet.right, page.HAIRLINE if number else page.WRITING_LINE)
        base = y + high / 2 + 1.2
        sheet.text(sheet.left + INSET, base, words, typeset.BOX_QUESTION, first - INSET)
        x = sheet.left + first
        for code, _, wide in columns:
            at = x + (wide - components.CHECK_BOX) / 2
            components.check_box(sheet, at, base, "", is_ticked=code in chosen)
            x += wide
        y += high
    sheet.upright(sheet.left + first, top, y)
    sheet.frame(sheet.left, top, page.TEXT_WIDTH, y - top, page.WRITING_LINE)
    return y
