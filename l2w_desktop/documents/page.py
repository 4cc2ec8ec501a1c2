"""The sheet of paper: A4 geometry, mirrored margins, and every stroke and letter put on it.

All places are millimetres from the top-left corner; text stands on its baseline. Everything is
black: hierarchy is size, weight and space. The sheet remembers each piece of text and each tick,
so that a test can prove that nothing overlaps, leaves the margins or is ticked beforehand.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from l2w_desktop.documents import fonts, typeset
from l2w_desktop.documents.typeset import MM, Style
from l2w_desktop.errors import UserError
from l2w_desktop.texts import Lang, Text

if TYPE_CHECKING:
    from datetime import date

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
BINDING_MARGIN, OUTER_MARGIN = 25.0, 17.0
TEXT_WIDTH = PAGE_WIDTH - BINDING_MARGIN - OUTER_MARGIN
TOP = 13.0
CONTENT_END = 275.6
CONTENT_END_ABOVE_FUNDERS = 262.0
FOOTER_RULE, FOOTER_BASELINE = 280.6, 285.0

RULE, WRITING_LINE, HAIRLINE = 0.8, 0.5, 0.25
TICK = 1.4
_LOCALE: dict[Lang, str] = {"nl": "nl-BE", "en": "en-GB"}

_PICTURE_STARTS = (b"\x89PNG\r\n", b"\xff\xd8\xff")

Align = Literal["left", "right", "centre"]


class PageFull(Exception):
    """Content would pass the end of the page; the layout may try a tighter plan."""


class WordsTooWide(UserError):
    """Fixed words, such as a heading of a template, are wider than their place."""

    text = Text(
        "‘{words}’ is te lang voor zijn plaats op papier. Maak deze tekst korter.",
        "‘{words}’ is too long for its place on paper. Shorten this text.",
    )


class PictureUnreadable(UserError):
    """A logo that is no PNG or JPEG."""

    text = Text(
        "Een logo is geen leesbare PNG of JPEG. Kies het logo opnieuw.",
        "A logo is not a readable PNG or JPEG. Choose the logo again.",
    )


@dataclass(frozen=True, slots=True)
class Identity:
    """What every page of a document repeats; holds nothing about a person."""

    document_id: str
    version: int
    printed_on: date
    is_blank: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of text and the box that it covers, in millimetres from the top left."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    words: str


class Sheet:
    """Pages being drawn, one after the other; ``finish`` returns the PDF."""

    def __init__(self, title: str, identity: Identity, lang: Lang, pages: int) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0  # binary streams: a fifth smaller than base 85, and quicker
        fonts.font(fonts.BASE_FONT)
        self.identity = identity
        self.lang: Lang = lang
        self.pages = pages
        self.page = 1
        self.end = CONTENT_END
        self.placed: list[Placed] = []
        self.ticked: list[tuple[int, float, float]] = []  # page, x and y of each tick
        self._file = io.BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(PAGE_WIDTH * MM, PAGE_HEIGHT * MM),
            initialFontName=fonts.BASE_FONT,
            invariant=1,
            lang=_LOCALE[lang],
        )
        self._canvas.setTitle(f"{title} · {identity.document_id}")
        self._canvas.setAuthor("")
        self._canvas.setCreator("")
        self._canvas.setSubject(identity.document_id)

    @property
    def left(self) -> float:
        """Left text edge: the binding side changes on even pages."""
        return BINDING_MARGIN if self.page % 2 else OUTER_MARGIN

    @property
    def right(self) -> float:
        """Right text edge."""
        return self.left + TEXT_WIDTH

    def need(self, lowest: float) -> None:
        """Raise PageFull when content would reach below ``lowest`` on this page."""
        if lowest > self.end:
            raise PageFull(self.page, lowest)

    def next_page(self) -> None:
        """Turn to the next page."""
        self._canvas.showPage()
        self.page += 1
        self.end = CONTENT_END

    def finish(self) -> bytes:
        """Return the finished PDF; the declared number of pages must have been drawn."""
        if self.page != self.pages:
            raise ValueError(f"{self.page} pages drawn, {self.pages} declared")
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def text(
        self,
        x: float,
        y: float,
        words: str,
        style: Style,
        room: float = TEXT_WIDTH,
        align: Align = "left",
    ) -> float:
        """Draw one line and return its width; ``x`` is its left end, right end or centre.

        Raises WordsTooWide when the line is wider than ``room``.
        """
        line = fonts.clean(words)
        if not line:
            return 0.0
        wide = typeset.width(line, style)
        if wide > room + 0.01:
            raise WordsTooWide(words=words)
        start = x - {"left": 0.0, "right": wide, "centre": wide / 2}[align]
        self._draw(start, y, line, style)
        self._remember(start, y, wide, line, style)
        return wide

    def paragraph(self, x: float, y: float, words: str, style: Style, room: float) -> float:
        """Draw words broken to ``room`` and return the baseline of the next line."""
        return self.stack(x, y, typeset.lines(words, style, room), style)

    def stack(self, x: float, y: float, lines: list[str], style: Style) -> float:
        """Draw ready lines below each other and return the baseline of the next line."""
        for line in lines:
            self.need(y)
            self.text(x, y, line, style)
            y += style.step
        return y

    def rule(self, x: float, y: float, to: float, weight: float = HAIRLINE) -> None:
        """Draw a horizontal line of ``weight`` points."""
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x * MM, self._up(y), to * MM, self._up(y))

    def upright(self, x: float, y: float, to: float, weight: float = HAIRLINE) -> None:
        """Draw a vertical line of ``weight`` points from ``y`` down to ``to``."""
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x * MM, self._up(y), x * MM, self._up(to))

    def tick(self, x: float, y: float, wide: float, high: float) -> None:
        """Draw a tick inside a rectangle, as strokes: a glyph could be missing or misread."""
        self.ticked.append((self.page, x, y))
        corners = ((0.2, 0.52), (0.42, 0.76), (0.82, 0.22))
        path = self._canvas.beginPath()
        for number, (across, down) in enumerate(corners):
            place = (x + across * wide) * MM, self._up(y + down * high)
            path.lineTo(*place) if number else path.moveTo(*place)
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(TICK)
        self._canvas.drawPath(path, stroke=1, fill=0)

    def frame(self, x: float, y: float, wide: float, high: float, weight: float) -> None:
        """Draw an empty rectangle from its top-left corner."""
        self._canvas.setStrokeGray(0)
        self._canvas.setLineWidth(weight)
        self._canvas.rect(x * MM, self._up(y + high), wide * MM, high * MM)

    def blocks(self, rectangles: list[tuple[float, float, float, float]]) -> None:
        """Fill rectangles (x, y, width, height) black in one path, so without seams."""
        path = self._canvas.beginPath()
        for x, y, wide, high in rectangles:
            path.rect(x * MM, self._up(y + high), wide * MM, high * MM)
        self._canvas.setFillGray(0)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def mark(self, x: float, y: float, side: float) -> None:
        """Draw the program's own mark, the one place with colour: two joined rings on petrol."""
        pen = self._canvas
        pen.saveState()
        pen.setFillColorRGB(0x0E / 255, 0x6A / 255, 0x64 / 255)
        pen.roundRect(x * MM, self._up(y + side), side * MM, side * MM, side * 0.2 * MM, 0, 1)
        pen.setStrokeGray(1)
        pen.setLineWidth(side * 0.085 * MM)
        for offset in (-0.125, 0.125):
            centre = (x + side * (0.5 + offset)) * MM
            pen.circle(centre, self._up(y + side / 2), side * 0.185 * MM)
        pen.restoreState()

    def picture(self, image: bytes, x: float, y: float, wide: float, high: float) -> float:
        """Draw a PNG or JPEG as large as the place allows, never stretched; return its width.

        ``x`` is the left edge; the picture is centred in the height.
        """
        from reportlab.lib.utils import ImageReader

        across, down = picture_size(image, wide, high)
        top = y + (high - down) / 2
        self._canvas.drawImage(
            ImageReader(io.BytesIO(image)),
            x * MM,
            self._up(top + down),
            across * MM,
            down * MM,
            mask="auto",
        )
        return across

    def _up(self, y: float) -> float:
        return (PAGE_HEIGHT - y) * MM

    def _draw(self, x: float, y: float, line: str, style: Style) -> None:
        pen = self._canvas
        pen.setFillGray(0)
        at = x * MM
        for run in fonts.runs(line, style.weight):
            pen.setFont(run.font, style.size)
            pen.drawString(at, self._up(y), run.text, charSpace=style.tracking or None)
            at += fonts.font(run.font).stringWidth(run.text, style.size)
            at += style.tracking * len(run.text)

    def _remember(self, x: float, y: float, wide: float, line: str, style: Style) -> None:
        size = style.size / MM
        box = Placed(self.page, x, y - 0.76 * size, x + wide, y + 0.22 * size, line)
        self.placed.append(box)


def picture_size(image: bytes, wide: float, high: float) -> tuple[float, float]:
    """Return width and height of a picture when it fills a place without being stretched.

    Raises PictureUnreadable when the bytes are no PNG or JPEG.
    """
    from reportlab.lib.utils import ImageReader

    if not image.startswith(_PICTURE_STARTS):
        raise PictureUnreadable
    try:
        across, down = ImageReader(io.BytesIO(image)).getSize()
    except OSError as problem:
        raise PictureUnreadable from problem
    scale = min(wide / across, high / down)
    return across * scale, down * scale
