"""Spreadsheets of fictitious people, as desks send them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from l2w_desktop.journeys.people import fictitious_rows
from tests.replicas import fill
from tests.two_sites import mark

TODAY = date(2026, 11, 22)
PEOPLE = 1_175
HEADERS = {
    "external_id": "Nr",
    "last_name": "Familienaam",
    "first_name": "Voornaam",
    "birth_date": "Geb.datum",
    "sex": "Geslacht",
    "nationality": "Nationaliteit",
    "phone": "GSM",
    "email": "E-mail",
    "street": "Straat en nummer",
    "postcode": "Postcode",
    "place": "Woonplaats",
    "languages": "Talen",
    "education": "Diploma",
    "sectors": "Gewenste sector",
    "max_km": "Max km",
    "online_ok": "Online",
    "slots": "Beschikbaarheid",
    "registered_on": "Aangemeld op",
    "needs": "Hulpvragen",
}
# row as the spreadsheet shows it: (field, bad cell, what its reason says)
BROKEN = {
    14: ("birth_date", "31/02/1990", "Februari heeft geen 31 dagen"),
    207: ("email", "geen mail", "geen e-mailadres"),
    588: ("sectors", "ruimtevaart", "staat niet in de lijst"),
    1_000: ("max_km", "ver", "geen bruikbaar getal"),
    1_177: ("languages", "nl:D4", "Taalniveau ‘D4’ bestaat niet"),
}
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


@dataclass(frozen=True)
class AcceptanceList:
    """The file, and per broken row the header and the reason that must come back."""

    path: Path
    people: int
    broken: dict[int, tuple[str, str]]
    birth_dates: dict[int, str]


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def acceptance_list(tmp_path: Path) -> AcceptanceList:
    """1,175 people in Windows-1252 with ``;``, two lines above the header, five broken rows."""
    drawn = fictitious_rows("mentees", PEOPLE + 60, seed=5)
    rows = [row for row in drawn if _fits(row)][:PEOPLE]
    assert len(rows) == PEOPLE
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(["Lijst van het loket"])
    writer.writerow([])
    writer.writerow(HEADERS.values())
    births: dict[int, str] = {}
    for number, row in enumerate(rows, start=4):
        births[number] = _iso(row["birth_date"])
        cells = row | {
            "external_id": f"{number:05}",
            "birth_date": _as_typed(row["birth_date"], number),
            "phone": _phone(row["phone"], number),
        }
        if number in BROKEN:
            field, bad, _ = BROKEN[number]
            cells[field] = bad
        writer.writerow([cells[field] for field in HEADERS])
    path = tmp_path / "loket.csv"
    path.write_bytes(out.getvalue().encode("cp1252"))
    broken = {n: (HEADERS[field], reason) for n, (field, _, reason) in BROKEN.items()}
    return AcceptanceList(path, PEOPLE, broken, births)


def _fits(row: dict[str, str]) -> bool:
    try:
        "".join(row.values()).encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _iso(typed: str) -> str:
    return "-".join(reversed(typed.split("/")))


def _as_typed(written: str, number: int) -> str:
    """Return one birth date in one of the ways in which desks write it."""
    if "/" not in written:
        return written
    day, month, year = written.split("/")
    return (
        written,
        f"{int(day)}/{int(month)}/{year[2:]}",
        f"{day}.{month}.{year}",
        f"{day}-{month}-{year}",
        f"{year}-{month}-{day}",
        f"{int(day)} {_MONTHS[int(month) - 1]} {year}",
        f"{day}{month}{year}",
    )[number % 7]


def _phone(written: str, number: int) -> str:
    digits = written.replace(" ", "")
    return (written, f"+32 {digits[1:]}", digits[1:], f"{digits[:4]}/{digits[4:]}")[number % 4]


@pytest.fixture
def three(desk):
    """Two sites with people of their own, and central that has read both."""
    gent, aalst = desk("7KAB", "GENT"), desk("9PAB", "AALST")
    central = desk("CC01", "BRUSSEL", "central")
    for site in (gent, aalst):
        site.meet(central)
        fill(site)
        mark(site)
        central.read(site.send(central))
    return gent, aalst, central
