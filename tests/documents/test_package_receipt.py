"""The receipt for a package: how far, what to compare, black on one page, in both languages."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from l2w_desktop.documents import package_receipt
from l2w_desktop.documents.package_receipt import AuditHead, HeldRow, ReceiptFacts
from l2w_desktop.documents.preview import pages_png
from tests.documents.paper_checks import (
    assert_black_and_legible,
    assert_nothing_touches,
    assert_within_margins,
)

AT = dt.datetime(2026, 11, 22, 9, 34, tzinfo=dt.UTC)
FACTS = ReceiptFacts(
    "Centrale partner", "Loket Gent", "GENT-7K",
    (HeldRow("GENT-7K", 412, AT), HeldRow("GENT-9P", 1033, AT - dt.timedelta(days=3))),
    "L2W_GENT_7K_000412.l2w", AT, "0f1e2d3c4b5a69788796a5b4c3d2e1f0" * 2, AT.date(),
    AuditHead(2051, "ab" * 32),
)  # fmt: skip


def words(facts: ReceiptFacts, lang: str) -> str:
    (page,) = PdfReader(io.BytesIO(package_receipt.render(facts, lang))).pages
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Centrale partner heeft de gegevens van Loket Gent tot en met 22 november 2026"),
        ("en", "Centrale partner has the data of Loket Gent up to 22 November 2026"),
    ],
)
def test_the_receipt_says_how_far_and_what_to_compare(lang, said):
    found = words(FACTS, lang)
    assert said in found
    for part in ("412", "GENT-9P", "1033", "0f1e 2d3c 4b5a 6978",
                 "L2W_GENT_7K_000412.l2w", "abab abab abab abab", "2051"):  # fmt: skip
        assert part in found
    assert "None" not in found


def test_a_partner_of_whom_nothing_is_held_gets_a_true_receipt():
    nothing = replace(FACTS, held=(), package="", read_at=None, state="", audit=None)
    found = words(nothing, "nl")
    assert "heeft nog niets van Loket Gent ingelezen" in found
    assert "niet bijgehouden" in found


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_receipt_keeps_to_the_rules_of_paper(lang):
    long = replace(
        FACTS,
        name="Loket voor mentoring naar werk van de stad en streek rond Voorbeeldgem en Proefdorp",
        holder="Centrale partner van de provincie Voorbeeld en omstreken, afdeling mentoring",
    )
    for facts in (FACTS, long):
        sheet = package_receipt.draw(facts, lang)
        pdf = sheet.finish()
        assert_within_margins(sheet.placed)
        assert_nothing_touches(sheet.placed)
        assert_black_and_legible(pdf)
        assert len(PdfReader(io.BytesIO(pdf)).pages) == 1


def test_a_scanner_reads_how_far():
    zxing = pytest.importorskip("zxingcpp")
    image = pytest.importorskip("PIL.Image")
    (picture,) = pages_png(package_receipt.render(FACTS, "nl"), 150)
    (code,) = zxing.read_barcodes(image.open(io.BytesIO(picture)))
    assert code.text == "GENT-7K/1033/0F1E2D3C4B5A6978"


def test_the_same_facts_give_the_same_file():
    assert package_receipt.render(FACTS, "nl") == package_receipt.render(FACTS, "nl")
