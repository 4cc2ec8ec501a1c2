"""What stands around the content of every document: letterhead, identity, footer, punch mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l2w_desktop.documents import dates, page, typeset
from l2w_desktop.documents.page import Sheet
from l2w_desktop.texts import Text

if TYPE_CHECKING:
    from l2w_desktop.documents.facts import Office

QR_SIDE = 12.6
_QR_MODULES = 25  # version 2, without the quiet zone
_MARK = 11.0
_PARTNER = (24.0, 11.0)
_FUNDER = (22.0, 8.0)
_LOGO_GAP = 3.0
_FUNDERS_TOP = 269.5
_TITLE_ROOM = 122.0
_IDENTITY_ROOM = page.TEXT_WIDTH - _TITLE_ROOM - QR_SIDE - 3 - 2

_DOCUMENT = Text("Document", "Document")
_VERSION = Text("versie {version}", "version {version}")
_PRINTED = Text("afgedrukt op {day}", "printed on {day}")
_BLANK = Text("{printed}, leeg formulier", "{printed}, blank form")
_PAGE = Text("Blz. {page} van {pages}", "Page {page} of {pages}")
_SUPPORTED = Text("Met steun van", "Supported by")


def first_page(sheet: Sheet, office: Office, title: str, subtitle: str) -> float:
    """Draw what stands above the content of the first page; return where that starts, 51 mm.

    A subtitle of several lines, such as the name of an activity, starts it lower. The funders'
    strip, if any, shortens the page; the footer comes with ``footer``.
    """
    _letterhead(sheet, office)
    _funders(sheet, office.funder_logos)
    sheet.text(sheet.left, 40, title, typeset.TITLE, _TITLE_ROOM)
    below = sheet.paragraph(sheet.left, 46, subtitle, typeset.DENSE, _TITLE_ROOM)
    _identity(sheet, 33.4, is_first=True)
    return 51 + below - 46 - typeset.DENSE.step


def later_page(sheet: Sheet, title: str, names: str) -> None:
    """Close the page, turn it, and draw what stands above the content, which starts at 35 mm.

    ``names`` tells people which document a loose sheet belongs to, in two lines at most.
    """
    footer(sheet)
    sheet.next_page()
    style = typeset.LABEL
    lines = typeset.lines(names, style, _TITLE_ROOM)
    if len(lines) > 2:
        lines = [lines[0], f"{lines[1]} …"]
    top = 17.8 if len(lines) == 1 else 16.2
    sheet.text(sheet.left, top, title, typeset.SHORT_TITLE, _TITLE_ROOM)
    sheet.stack(sheet.left, top + 4.2, lines, style)
    _identity(sheet, 12, is_first=False)
    sheet.rule(sheet.left, 27, sheet.right, page.WRITING_LINE)


def qr(sheet: Sheet, x: float, y: float, content: str, side: float = QR_SIDE) -> None:
    """Draw a QR code of version 2, level M, from its top-left corner.

    ``content`` is at most 38 characters of the alphanumeric set: capitals, digits, ``/-.: $%*+``.
    """
    import segno

    code = segno.make(content, version=2, error="m", mode="alphanumeric", boost_error=False)
    module = side / _QR_MODULES
    squares = []
    for row, cells in enumerate(code.matrix):
        column = 0
        while column < len(cells):
            length = 0
            while column + length < len(cells) and cells[column + length]:
                length += 1
            if length:
                squares.append((x + column * module, y + row * module, length * module, module))
            column += length + 1
    sheet.blocks(squares)


def footer(sheet: Sheet) -> None:
    """Draw footer and punch mark, after the content so that the text reads in order."""
    lang, identity = sheet.lang, sheet.identity
    sheet.rule(sheet.left, page.FOOTER_RULE, sheet.right)
    printed = _PRINTED.fill(day=dates.day(identity.printed_on, lang))
    if identity.is_blank:
        printed = _BLANK.fill(printed=printed)
    words = " · ".join((identity.document_id, _version(sheet), printed.in_(lang)))
    sheet.text(sheet.left, page.FOOTER_BASELINE, words, typeset.SMALL)
    numbering = _PAGE.fill(page=sheet.page, pages=sheet.pages).in_(lang)
    style = typeset.SMALL_MEDIUM
    sheet.text(sheet.right, page.FOOTER_BASELINE, numbering, style, align="right")
    start = 0.0 if sheet.page % 2 else page.PAGE_WIDTH - 4
    sheet.rule(start, page.PAGE_HEIGHT / 2, start + 4)


def _letterhead(sheet: Sheet, office: Office) -> None:
    x = sheet.left
    across = _MARK
    if office.logo is None:
        sheet.mark(x, page.TOP, _MARK)
    else:
        across = sheet.picture(office.logo, x, page.TOP, 2 * _MARK, _MARK)
    x += across + 3
    right = _partners(sheet, office.partner_logos)
    room = right - x - 4
    names = typeset.lines(office.name, typeset.LETTERHEAD, room)
    y = sheet.stack(x, 16.4, names, typeset.LETTERHEAD) - typeset.LETTERHEAD.step
    lines = typeset.items((office.site, office.address), typeset.SMALL, room, typeset.DOT)
    lines += typeset.items((office.phone, office.email), typeset.SMALL, room, typeset.DOT)
    sheet.stack(x, y + 4, lines, typeset.SMALL)


def _partners(sheet: Sheet, logos: tuple[bytes, ...]) -> float:
    """Draw partner logos from the right edge; return where the free room ends."""
    right = sheet.right
    for logo in reversed(logos[:3]):
        across = page.picture_size(logo, *_PARTNER)[0]
        sheet.picture(logo, right - across, page.TOP, *_PARTNER)
        right -= across + _LOGO_GAP
    return right


def _funders(sheet: Sheet, logos: tuple[bytes, ...]) -> None:
    if not logos:
        return
    sheet.end = page.CONTENT_END_ABOVE_FUNDERS
    words = _SUPPORTED.in_(sheet.lang)
    x = sheet.left + sheet.text(sheet.left, _FUNDERS_TOP + 5, words, typeset.LABEL) + _LOGO_GAP
    for logo in logos[:5]:
        x += sheet.picture(logo, x, _FUNDERS_TOP, *_FUNDER) + _LOGO_GAP


def _identity(sheet: Sheet, top: float, *, is_first: bool) -> None:
    identity = sheet.identity
    right = sheet.right - QR_SIDE
    qr(sheet, right, top, f"{identity.document_id}/{identity.version}/{sheet.page}")
    right -= 3
    y = top + 2.6 if is_first else top + 5.4
    if is_first:
        sheet.text(right, y, _DOCUMENT.in_(sheet.lang), typeset.SMALL, align="right")
        y += 3.5
    for line in typeset.lines(identity.document_id, typeset.IDENTITY, _IDENTITY_ROOM):
        sheet.text(right, y, line, typeset.IDENTITY, align="right")
        y += 3.5
    if not is_first:
        y += 0.7
    sheet.text(right, y, _version(sheet), typeset.SMALL, align="right")


def _version(sheet: Sheet) -> str:
    return _VERSION.fill(version=sheet.identity.version).in_(sheet.lang)
