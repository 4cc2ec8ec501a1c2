"""How words become lines: sizes and weights of each role, and where a line may break.

Nothing is ever cut or made smaller; a word that is wider than its column breaks inside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from l2w_desktop.documents import fonts

if TYPE_CHECKING:
    from collections.abc import Iterable

MM = 72 / 25.4  # points in a millimetre
_NO_BREAK_SPACE = "\u00a0"
DOT = "\u00a0·\u00a0"
WIDE_DOT = "\u00a0\u00a0·\u00a0\u00a0"
_COUNTED = re.compile(r"\b(versie|version|polis|policy|bus|nr\.) (?=\S*\d)")
_BEGINS = re.compile(r"(?<=[.?!] )(\w{1,2}) ")  # a sentence does not begin with "U" at a line's end
_SHORT = 12  # a last line of one word below this many characters looks lost


@dataclass(frozen=True, slots=True)
class Style:
    """Size, leading and tracking in points, and the weight."""

    size: float
    leading: float
    weight: fonts.Weight = "Regular"
    tracking: float = 0.0

    @property
    def step(self) -> float:
        """Distance between two baselines in millimetres."""
        return self.leading / MM


TITLE = Style(19, 23, "SemiBold", -0.25)
SECTION = Style(11, 14, "SemiBold")
LEAD = Style(10.5, 15)
BODY = Style(10, 14)
BODY_STRONG = Style(10, 14, "SemiBold")
BODY_MEDIUM = Style(10, 14, "Medium")
DENSE = Style(9.5, 13)
DENSE_MEDIUM = Style(9.5, 13, "Medium")
DENSE_STRONG = Style(9.5, 13, "SemiBold")
NAME = Style(11, 14, "SemiBold")
SIGNER = Style(10, 13, "SemiBold")
NAME_DENSE = Style(10.5, 13, "SemiBold")
CONTACT = Style(9, 12.4)
CONTACT_DENSE = Style(9, 11.2)
BOX_LABEL = Style(9, 12)
BOX_QUESTION = Style(9, 12, "Medium")
SHORT_TITLE = Style(9, 12, "SemiBold")
CELL = Style(9.2, 11.6)
CELL_MEDIUM = Style(9.2, 11.6, "Medium")
LABEL = Style(8, 10.5)
SMALL = Style(7.5, 9.4)
SMALL_MEDIUM = Style(7.5, 9.4, "Medium")
SMALL_STRONG = Style(8, 10, "SemiBold")
HEAD = Style(8, 10, "Medium")
IDENTITY = Style(8, 10, "SemiBold")
LETTERHEAD = Style(10.5, 13, "SemiBold")


def width(line: str, style: Style) -> float:
    """Return the width of one line in millimetres."""
    line = fonts.clean(line)
    return (fonts.width(line, style.weight, style.size) + style.tracking * len(line)) / MM


def lines(words: str, style: Style, room: float) -> list[str]:
    """Return ``words`` broken to ``room`` millimetres, in reading order; at least one line.

    As few lines as can be, of lengths as even as can be. A number stays with what it counts, and
    the last line is not one short word when that can be helped.
    """
    units = [piece for unit in _units(words) for piece in _fitting(unit, style, room)]
    with_space = [width(unit, style) for unit in units]
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]  # lines, unevenness, start of the last line
    for end, unit in enumerate(units, 1):
        wide = width(unit.rstrip(), style)
        options = []
        for start in range(end - 1, -1, -1):
            if start < end - 1:
                wide += with_space[start]
                if wide > room:
                    break
            cost = (room - wide) ** 2
            if end == len(units):
                cost = _last_cost("".join(units[start:end]).rstrip(), wide, room)
            options.append((best[start][0] + 1, best[start][1] + cost, start))
        best.append(min(options))
    return _lines_back(units, [start for _, _, start in best])


def items(parts: Iterable[str], style: Style, room: float, separator: str = WIDE_DOT) -> list[str]:
    """Return parts joined by a middle dot; a part that does not fit starts a new line."""
    broken: list[str] = []
    for part in (p for p in parts if p.strip()):
        whole = "".join(_units(part)).rstrip().replace(" ", _NO_BREAK_SPACE)
        joined = f"{broken[-1]}{separator}{whole}" if broken else whole
        if width(joined, style) <= room:
            broken[-1:] = [joined]
        else:
            broken += lines(part, style, room)
    return broken


def _units(words: str) -> list[str]:
    """Return what may not be broken: words, with a number tied to its neighbour."""
    tied = re.sub(r"(?<=\d) (?=\w)", _NO_BREAK_SPACE, fonts.clean(words).strip())
    tied = _COUNTED.sub(rf"\1{_NO_BREAK_SPACE}", tied)
    tied = _BEGINS.sub(rf"\1{_NO_BREAK_SPACE}", tied)
    return [f"{unit} " for unit in tied.split(" ")]


def _lines_back(units: list[str], starts: list[int]) -> list[str]:
    """Return the lines, given for each end the start of the line that ends there."""
    found: list[str] = []
    end = len(units)
    while end:
        found.insert(0, "".join(units[starts[end] : end]).rstrip())
        end = starts[end]
    return found


def _last_cost(line: str, wide: float, room: float) -> float:
    """Return the cost of a last line: much for one short word, some for a line below half."""
    if len(line) < _SHORT and not re.search(rf"[ {_NO_BREAK_SPACE}]", line):
        return 100 * room**2
    return max(room / 2 - wide, 0.0) ** 2


def _fitting(unit: str, style: Style, room: float) -> list[str]:
    return [unit] if width(unit.rstrip(), style) <= room else _split(unit, style, room)


def _split(unit: str, style: Style, room: float) -> list[str]:
    """Break a unit wider than the column: after a joint such as ``@``, else between letters."""
    unit = unit.rstrip()
    pieces = re.findall(rf"[^@._/{_NO_BREAK_SPACE}-]*[@._/{_NO_BREAK_SPACE}-]?", unit)
    broken = [""]
    for piece in pieces:
        if width(broken[-1] + piece, style) <= room:
            broken[-1] += piece
            continue
        if width(piece, style) <= room:
            broken.append(piece)
            continue
        for char in piece:
            if width(broken[-1] + char, style) > room:
                broken.append("")
            broken[-1] += char
    *first, last = (line.strip(_NO_BREAK_SPACE) for line in broken if line)
    return [*first, f"{last} "]
