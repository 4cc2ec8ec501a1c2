"""What every document keeps to on paper, read back from its PDF or from the drawn sheet."""

from __future__ import annotations

import io
import re

import zxingcpp
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import ContentStream

from l2w_desktop.documents import page
from l2w_desktop.documents.preview import pages_png


def read(pdf):
    return PdfReader(io.BytesIO(pdf))


def assert_nothing_touches(placed):
    for index, one in enumerate(placed):
        for other in placed[index + 1 :]:
            apart = (
                one.page != other.page
                or one.right <= other.left
                or other.right <= one.left
                or one.bottom <= other.top
                or other.bottom <= one.top
            )
            assert apart, (one, other)


def assert_within_margins(placed):
    for line in placed:
        left = page.BINDING_MARGIN if line.page % 2 else page.OUTER_MARGIN
        assert line.left >= left - 0.01, line
        assert line.right <= left + page.TEXT_WIDTH + 0.01, line
        is_footer = line.top > page.FOOTER_RULE
        assert is_footer or line.bottom <= page.CONTENT_END, line


def assert_clear_of_funders(placed):
    lines = [p for p in placed if p.page == 1]
    strip = next(p for p in lines if p.words in {"Met steun van", "Supported by"})
    above = [p for p in lines if p.bottom < strip.top]
    footer = [p for p in lines if p.top > page.FOOTER_RULE]
    assert len(above) + len(footer) + 1 == len(lines)
    assert max(p.bottom for p in above) <= page.CONTENT_END_ABOVE_FUNDERS


def assert_black_and_legible(pdf):
    found = read(pdf)
    for sheet in found.pages:
        fill, size, saved, drawn = None, 0.0, [], 0
        for operands, operator in ContentStream(sheet.get_contents(), found).operations:
            if operator == b"q":
                saved.append(fill)
            elif operator == b"Q":
                fill = saved.pop()
            elif operator in {b"g", b"rg", b"k", b"scn"}:
                fill = (operator, *map(float, operands))
            elif operator == b"Tf":
                size = float(operands[1])
            elif operator in {b"Tj", b"TJ"}:
                drawn += 1
                assert fill == (b"g", 0.0)
                assert size >= 7.5
        assert drawn > 12


def assert_fonts_embedded(pdf):
    for sheet in read(pdf).pages:
        for reference in sheet["/Resources"]["/Font"].values():
            found = reference.get_object()
            assert "/FontFile2" in found["/FontDescriptor"].get_object()
            assert re.fullmatch(r"/[A-Z]{6}\+[\w-]+", found["/BaseFont"].replace("+0+", "+")), found
            assert "Helvetica" not in found["/BaseFont"]


def codes_of(pdf, dpi):
    """Return what a scanner reads on each page."""
    return [
        [code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))]
        for picture in pages_png(pdf, dpi)
    ]
