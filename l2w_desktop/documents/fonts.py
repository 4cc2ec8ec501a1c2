"""Which letters paper can show: the shipped fonts, their order of fallback, and script order.

ReportLab prints nothing, silently, for a character that a font lacks, joins no Arabic letters and
knows no right-to-left order. So every string passes here: cleaned, joined, ordered, and split in
runs of one font each; a character that no font has is an error, never a gap.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from l2w_desktop.errors import UserError
from l2w_desktop.resources import resource
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from arabic_reshaper import ArabicReshaper
    from reportlab.pdfbase.ttfonts import TTFont

Weight = Literal["Regular", "Medium", "SemiBold"]

BASE_FONT = "L2WText-Regular"
_FALLBACKS: dict[Weight, tuple[str, ...]] = {
    "Regular": ("L2WArabic-Regular", "NotoSansEthiopic-Regular", "DejaVuSans"),
    "Medium": ("L2WArabic-Bold", "NotoSansEthiopic-Bold", "DejaVuSans-Bold"),
    "SemiBold": ("L2WArabic-Bold", "NotoSansEthiopic-Bold", "DejaVuSans-Bold"),
}
_NON_JOINER = "\u200c"
_ARABIC = re.compile(r"[\u0610-\u065f\u066e-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c]+")
_ARABIC_LETTERS = range(0x600, 0x8C0)
_PRIVATE_FORMS = 0xE000
_RIGHT_TO_LEFT = {"R", "AL", "RLE", "RLO", "RLI"}
_REMEMBERED = 4096  # lines: the words of a template are measured for every document
_NO_BREAK_SPACE = "\u00a0"


class CharacterNotPrintable(UserError):
    """A character that none of the shipped fonts can show."""

    text = Text(
        "Het teken ‘{sign}’ ({code}) in ‘{words}’ kan niet op papier. "
        "Schrijf dit in een ander schrift.",
        "The character ‘{sign}’ ({code}) in ‘{words}’ cannot be printed. "
        "Write this in another script.",
    )


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one font, in the order in which they stand on paper."""

    font: str
    text: str


@functools.lru_cache(maxsize=_REMEMBERED)
def clean(words: str) -> str:
    """Return ``words`` composed (NFC), without control characters, spaces single.

    Decomposed Vietnamese loses its marks in ReportLab; direction marks could hide a name.
    """
    composed = unicodedata.normalize("NFC", words)
    spaced = re.sub(r"[^\S\u00a0]+", " ", composed)
    return "".join(
        c for c in spaced if unicodedata.category(c) not in {"Cc", "Cf"} or c in "\u200c"
    )


@functools.cache
def font(name: str) -> TTFont:
    """Return a shipped font, registered with ReportLab on first use."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    face = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(face)
    return face


@functools.lru_cache(maxsize=_REMEMBERED)
def runs(line: str, weight: Weight) -> tuple[Run, ...]:
    """Return one clean line, given in reading order, as runs from left to right.

    Raises CharacterNotPrintable when no font has a character.
    """
    found: list[Run] = []
    for char in _visual(line).replace(_NON_JOINER, ""):
        name = _font_for(char, weight, found[-1].font if found else None, line)
        if found and found[-1].font == name:
            found[-1] = Run(name, found[-1].text + char)
        else:
            found.append(Run(name, char))
    return tuple(found)


@functools.lru_cache(maxsize=_REMEMBERED)
def width(line: str, weight: Weight, size: float) -> float:
    """Return the width of one clean line in points."""
    return sum(float(font(run.font).stringWidth(run.text, size)) for run in runs(line, weight))


def _visual(line: str) -> str:
    """Return the line as it stands from left to right, Arabic letters joined."""
    if not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in line):
        return line
    from bidi import get_display

    return _ARABIC.sub(_joined, str(get_display(line, base_dir="L")))


def _joined(match: re.Match[str]) -> str:
    """Join one Arabic word, which stands reversed; joining needs the reading order."""
    return str(_reshaper().reshape(match[0][::-1]))[::-1]


def _font_for(char: str, weight: Weight, current: str | None, line: str) -> str:
    stays = char in {" ", _NO_BREAK_SPACE} or unicodedata.combining(char)
    if stays and current is not None and ord(char) in font(current).face.charToGlyph:
        return current
    for name in _chain(weight):
        if ord(char) in font(name).face.charToGlyph:
            return name
    raise CharacterNotPrintable(sign=char, code=f"U+{ord(char):04X}", words=line)


def _chain(weight: Weight) -> Iterator[str]:
    yield f"L2WText-{weight}"
    yield from _FALLBACKS[weight]


@functools.cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper

    reshaper = ArabicReshaper({"delete_harakat": True})
    reshaper.letters = _private_forms() | reshaper.letters
    return reshaper


def _private_forms() -> dict[str, tuple[str, str, str, str]]:
    """Return the joined forms without a Unicode value, which ``installer/make_fonts.py`` coded.

    Kurdish, Pashto and others need them. Each: isolated, initial, medial, final.
    """
    known = font(_FALLBACKS["Regular"][0]).face.charToGlyph
    forms = {}
    for code in _ARABIC_LETTERS:
        places = [_PRIVATE_FORMS + 4 * (code - _ARABIC_LETTERS.start) + n for n in (1, 2, 3)]
        initial, medial, final = (chr(p) if p in known else "" for p in places)
        if final:
            forms[chr(code)] = (chr(code), initial, medial, final)
    return forms
