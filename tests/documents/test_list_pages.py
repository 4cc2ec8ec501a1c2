"""A list on paper: every row, whole, with its headers on each page."""

from __future__ import annotations

import datetime as dt
import io

from pypdf import PdfReader

from l2w_desktop.documents.list_pages import ListFacts, render

ON = dt.date(2026, 11, 22)
LONG = "Een heel lange waarde die over meer dan een regel van de lijst loopt"


def text(headers: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> list[str]:
    data = render(ListFacts("Mentees", "Lopend", headers, rows, ON), "nl")
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def test_every_row_is_printed_and_every_page_has_the_headers() -> None:
    pages = text(("Naam", "Sinds"), tuple((f"Persoon {n:03}", "01/11/2026") for n in range(120)))
    assert len(pages) > 1
    assert all("Naam" in page and "Sinds" in page for page in pages)
    assert all(f"Persoon {n:03}" in "".join(pages) for n in range(120))
    assert "120 rijen" in pages[0]
    assert f"Blz. 1 van {len(pages)}" in pages[0]


def test_long_words_go_on_over_lines_and_days_stay_whole() -> None:
    (page,) = text(("Naam", "Nota", "Nota 2", "Sinds"), (("نور", LONG, LONG, "01/11/2026"),))
    assert "01/11/2026" in page
    assert all(word in page for word in LONG.split())


def test_an_empty_list_is_one_page_and_many_columns_still_fit() -> None:
    (page,) = text(("Naam",), ())
    assert "0 rijen" in page
    (page,) = text(tuple(f"Kolom {n}" for n in range(12)), (("waarde",) * 12,))
    assert page.count("waarde") == 12
