"""Fictitious facts for documents, and what the tests read back from a PDF."""

from __future__ import annotations

import dataclasses
import io
import struct
import unicodedata
import zlib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from l2w_desktop.documents.agreement import AgreementFacts
from l2w_desktop.documents.facts import FollowUp, Insurance, Office, Party

EXPECTED = Path(__file__).parent.parent / "expected"
LONG_NAME = "María de los Ángeles Fernández-Villaverde y Gutiérrez"
LONG_ADDRESS = "Burgemeester Alfons Van de Voorbeeldstraat 123 bus 0405, 9030 Mariakerke"
LONG_GOAL = (
    "Een duidelijk cv en een motivatiebrief maken voor functies in de bouwsector, "
    "samen met iemand die er zelf werkt"
)


def black_png(wide, high):
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = (b"\x00" + b"\x00" * wide) * high
    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.fixture
def office():
    return Office(
        name="Level2Work",
        site="Loket Gent",
        address="Voorbeeldstraat 1, 9000 Gent",
        phone="09 000 00 00",
        email="gent@example.org",
        legal_name="Voorbeeld vzw",
        company_number="KBO 0000.000.000",
        partner_logos=(black_png(24, 11), black_png(11, 11)),
        funder_logos=(black_png(22, 8),),
    )


@pytest.fixture
def ordinary(office):
    return AgreementFacts(
        document_id="GENT-7K-00012-4",
        version=1,
        printed_on=date(2026, 11, 23),
        office=office,
        mentee=Party(
            "Noor Al-Hassan",
            "نور الحسن",
            "Voorbeeldlaan 12, 9160 Lokeren",
            "0470 00 00 01",
            "noor@example.org",
        ),
        mentor=Party(
            "Łukasz Wiśniewski",
            "",
            "Modelstraat 8, 9000 Gent",
            "0470 00 00 02",
            "lukasz@example.org",
        ),
        coach=Party("Nadia Peeters", "", "", "0470 00 00 03", "nadia@example.org"),
        goals=("Een cv maken voor de bouwsector", "Twee bedrijven in de regio bezoeken"),
        start_on=date(2026, 12, 1),
        planned_end_on=date(2027, 3, 1),
        months=3,
        meetings_per_month=2,
        meeting_minutes=60,
        first_meeting_on=date(2026, 11, 24),
        reflection_hours=24,
        half_way_on=date(2027, 1, 15),
        closing_on=date(2027, 3, 1),
        follow_ups=(
            FollowUp(3, date(2027, 6, 1)),
            FollowUp(6, date(2027, 9, 1)),
            FollowUp(12, date(2028, 3, 1)),
        ),
        mentor_insurance=Insurance("Voorbeeld Verzekeringen", "000.001"),
        mentee_insurance=Insurance("Voorbeeld Verzekeringen", "000.002"),
        info_note_version=4,
        privacy_version=2,
    )


@pytest.fixture
def longest(ordinary):
    mail = "maria.delosangeles.fernandez-villaverde.y.gutierrez@example.org"
    return dataclasses.replace(
        ordinary,
        mentee=Party(LONG_NAME, "ماريا دي لوس أنخيليس", LONG_ADDRESS, "+32 470 00 00 01", mail),
        mentor=Party(LONG_NAME, "ሰላም ገብረ ሥላሴ", LONG_ADDRESS, "+32 470 00 00 02", mail),
        coach=Party(LONG_NAME, "", "", "+32 470 00 00 03", mail),
        goals=(LONG_GOAL,) * 3,
        meetings_per_month=None,
        hours_per_week=Decimal("1.50"),
        mentee_insurance=Insurance("Een Andere Onderlinge Maatschappij", "BE-0000-0000-0002"),
    )


@pytest.fixture
def blank(office):
    return AgreementFacts("GENT-7K-00012-4", 1, date(2026, 11, 23), office)


@pytest.fixture(params=["ordinary", "longest", "blank"])
def facts(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(params=["nl", "en"])
def lang(request):
    return request.param


@pytest.fixture
def words_of():
    """Return the text of every page, composed and with single spaces."""

    def read(pdf):
        pages = (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
        return [" ".join(unicodedata.normalize("NFKC", words).split()) for words in pages]

    return read


@pytest.fixture
def lines_of():
    """Return the text of the document line by line, pages apart."""

    def read(pdf):
        pages = (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
        return "\n\n".join(
            "\n".join(
                " ".join(line.split()) for line in unicodedata.normalize("NFKC", words).split("\n")
            )
            for words in pages
        )

    return read
