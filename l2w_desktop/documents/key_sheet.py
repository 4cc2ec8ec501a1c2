"""The key sheet: the recovery key of a desk on one page, to be locked away.

It is no document of the register: it has no number, names no person, and only who has just made
the key can print it.
"""

from __future__ import annotations

import datetime as dt

from l2w_desktop.documents import components, dates, furniture, page, typeset
from l2w_desktop.documents.page import Identity, Sheet
from l2w_desktop.documents.typeset import Style
from l2w_desktop.texts import Lang, Text

_TITLE = Text("Sleutelblad", "Key sheet")
_MADE = Text("{site}, gemaakt op {day}", "{site}, made on {day}")
_WHAT = Text(
    "Deze sleutel opent alle gegevens van dit loket als de wachtwoordzin kwijt is.",
    "This key opens all data of this desk when the passphrase is lost.",
)
_ONLY = Text(
    "Wie dit blad heeft, kan de gegevens lezen. Bewaar het dus achter slot.",
    "Who has this sheet can read the data. So keep it locked away.",
)
_HOW = Text("Zo gebruikt u de sleutel", "How to use the key")
_STEPS = (
    Text("Start het programma op de computer van dit loket.",
         "Start the program on the computer of this desk."),
    Text("Kies onder de wachtwoordzin: Vergeten? Gebruik de herstelsleutel.",
         "Choose below the passphrase: Forgot it? Use the recovery key."),
    Text("Typ de acht groepen over, of lees de code met een scanner.",
         "Type the eight groups, or read the code with a scanner."),
    Text("Kies een nieuwe wachtwoordzin. Uw gegevens blijven zoals ze zijn.",
         "Choose a new passphrase. Your data stay as they are."),
)  # fmt: skip
_WHERE = Text("Zo bewaart u dit blad", "How to keep this sheet")
_PLACES = (
    Text("In een kast met een slot, niet bij de computer.",
         "In a cupboard with a lock, not near the computer."),
    Text("Een tweede blad bij uw coördinator.", "A second sheet with your coordinator."),
    Text("Niet in uw mail en niet als foto op een telefoon.",
         "Not in your mail and not as a photo on a phone."),
    Text("Maakt u later een nieuwe sleutel? Vernietig dan dit blad.",
         "Do you make a new key later? Then destroy this sheet."),
)  # fmt: skip

_SIGNS = Style(19, 23, "SemiBold", 2.0)
_BOX, _HIGH, _GAP = 39.0, 17.0, 4.0
_PER_ROW = 4
_QR_SIDE = 36.0


def draw(site: str, key: str, lang: Lang, *, on: dt.date) -> bytes:
    """Return the sheet as a PDF; ``key`` has its eight groups joined by dashes."""
    title = _TITLE.in_(lang)
    sheet = Sheet(title, Identity(site, 1, on), lang, pages=1)
    sheet.mark(sheet.left, page.TOP, 11)
    sheet.text(sheet.left + 14, page.TOP + 7, "Level2Work", typeset.LETTERHEAD)
    sheet.text(sheet.left, 42, title, typeset.TITLE)
    made = _MADE.fill(site=site, day=dates.day(on, lang)).in_(lang)
    y = sheet.paragraph(sheet.left, 48.5, made, typeset.BODY, page.TEXT_WIDTH)
    y = _groups(sheet, y + 3, key.split("-"))
    x, room = sheet.left, page.TEXT_WIDTH - _QR_SIDE - 10
    furniture.qr(sheet, sheet.right - _QR_SIDE, y, key.replace("-", ""), _QR_SIDE)
    below = sheet.paragraph(x, y + 4, _WHAT.in_(lang), typeset.BODY_STRONG, room)
    sheet.paragraph(x, below + 1.5, _ONLY.in_(lang), typeset.BODY, room)
    y = _points(sheet, y + _QR_SIDE + 10, _HOW, _STEPS)
    _points(sheet, y + 9, _WHERE, _PLACES)
    return sheet.finish()


def _groups(sheet: Sheet, y: float, groups: list[str]) -> float:
    """Draw the groups from top ``y`` in rows of four; return where the next part may start."""
    for place, signs in enumerate(groups):
        left = sheet.left + place % _PER_ROW * (_BOX + _GAP)
        top = y + place // _PER_ROW * (_HIGH + _GAP)
        sheet.frame(left, top, _BOX, _HIGH, page.RULE)
        sheet.text(left + 2, top + 4.6, str(place + 1), typeset.LABEL)
        wide = typeset.width(signs, _SIGNS)
        sheet.text(left + (_BOX - wide) / 2 + 1, top + 11.2, signs, _SIGNS)
    return y + 2 * _HIGH + _GAP + 9


def _points(sheet: Sheet, y: float, heading: Text, points: tuple[Text, ...]) -> float:
    sheet.text(sheet.left, y, heading.in_(sheet.lang), typeset.SECTION)
    sheet.rule(sheet.left, y + 2, sheet.right, page.RULE)
    words = [point.in_(sheet.lang) for point in points]
    return components.bullets(sheet, sheet.left, y + 8.5, page.TEXT_WIDTH, words, 6.2)
