"""The key sheet: the whole key in groups and as a code, no person's name, one page."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from pypdf import PdfReader

from l2w_desktop.documents import key_sheet
from l2w_desktop.documents.preview import pages_png
from l2w_desktop.store.recovery import new_recovery_key, read

DAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(("lang", "title"), [("nl", "Sleutelblad"), ("en", "Key sheet")])
def test_the_sheet_shows_the_groups_the_desk_and_the_day(lang, title):
    key = new_recovery_key()
    (page,) = PdfReader(io.BytesIO(key_sheet.draw("Loket Gent", key, lang, on=DAY))).pages
    words = page.extract_text()
    assert [group for group in key.split("-") if group not in words] == []
    assert title in words
    assert "Loket Gent" in words
    assert "2026" in words


def test_a_scanner_reads_the_key_from_the_sheet():
    zxing = pytest.importorskip("zxingcpp")
    image = pytest.importorskip("PIL.Image")
    key = new_recovery_key()
    (picture,) = pages_png(key_sheet.draw("Loket Gent", key, "nl", on=DAY), 150)
    (code,) = zxing.read_barcodes(image.open(io.BytesIO(picture)))
    assert read(code.text) == key


def test_a_long_name_of_a_desk_stays_on_the_page():
    name = "Loket voor mentoring naar werk van de stad en de regio rond Voorbeeldgem en Proefdorp"
    assert (
        len(PdfReader(io.BytesIO(key_sheet.draw(name, new_recovery_key(), "nl", on=DAY))).pages)
        == 1
    )
