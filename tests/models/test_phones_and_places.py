"""Phone numbers, e-mail addresses, postcodes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from l2w_desktop.models.phones import is_email, phone_text, read_phone
from l2w_desktop.models.places import (
    coordinates,
    find_places,
    municipalities,
    places_of,
    province,
    read_postcode,
)


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("0470 12 34 56", "+32470123456", "0470 12 34 56"),
        ("0470/12.34.56", "+32470123456", "0470 12 34 56"),
        ("+32 (0)470 12 34 56", "+32470123456", "0470 12 34 56"),
        ("0032470123456", "+32470123456", "0470 12 34 56"),
        ("470123456", "+32470123456", "0470 12 34 56"),
        ("470123456.0", "+32470123456", "0470 12 34 56"),
        ("470 12 34 56", "+32470123456", "0470 12 34 56"),
        ("09 225 12 34", "+3292251234", "09 225 12 34"),
        ("+93 70 123 4567", "+93701234567", "0093 70 123 4567"),
    ],
)
def test_a_phone_number_is_stored_in_one_form_and_shown_readably(
    typed: str, stored: str, shown: str
) -> None:
    phone = read_phone(typed)
    assert (phone.stored, phone.is_readable) == (stored, True)
    assert phone_text(stored) == shown
    assert read_phone(shown).stored == stored


@pytest.mark.parametrize(
    "typed", ["0470 12 34", "geen gsm", "0470123456 (thuis)", "", "+", "9" * 90]
)
def test_a_number_that_cannot_be_read_is_kept_as_typed(typed: str) -> None:
    phone = read_phone(typed)
    assert (phone.stored, phone.is_readable) == (typed, False)
    assert phone_text(typed) == typed


@pytest.mark.parametrize(
    "typed", ["an@example.org", "o'c@example.org", "José@example.org", "a+b@mail.example.org"]
)
def test_an_address_with_a_full_domain_is_an_email(typed: str) -> None:
    assert is_email(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "an@example",
        "an example.org",
        "a b@example.org",
        ".a@example.org",
        "a.@example.org",
        "a@b@example.org",
        "a@example..org",
        "An <an@example.org>",
        "a@example.org;b@example.org",
        "@example.org",
        "a@-example.org",
        f"a@{'x' * 300}.org",
        "",
    ],
)
def test_what_cannot_be_mailed_is_no_email(typed: str) -> None:
    assert not is_email(typed)


def test_the_place_decides_between_the_places_of_a_postcode() -> None:
    koolkerke = coordinates("8000", "KOOLKERKE")
    brugge = coordinates("8000", " brugge ")
    assert koolkerke == (51.2393, 3.2475)
    assert brugge == (51.2089, 3.2242)
    mean = coordinates("8000", "elders")
    assert mean is not None
    assert mean == pytest.approx((51.2241, 3.23585))
    assert coordinates("8000") == mean


@pytest.mark.parametrize("postcode", ["1234", "1012 AB", "", "75001"])
def test_an_unknown_or_foreign_postcode_has_no_coordinates(postcode: str) -> None:
    assert coordinates(postcode, "Gent") is None
    assert places_of(postcode) == ()
    assert province(postcode) == ""


def test_2070_lies_in_the_merged_municipality_across_the_old_border() -> None:
    assert municipalities("2070") == ("Beveren-Kruibeke-Zwijndrecht",)
    assert province("2070") == "Oost-Vlaanderen"


def test_flanders_has_285_municipalities() -> None:
    flemish = {
        name
        for number in range(1000, 10000)
        for place in places_of(str(number))
        if place.region == "VLA"
        for name in place.municipalities
    }
    assert len(flemish) == 285


@pytest.mark.parametrize(
    ("typed", "postcode"),
    [("B-9000", "9000"), ("9000.0", "9000"), ("be 9000", "9000"), ("9000", "9000")],
)
def test_a_postcode_is_four_digits(typed: str, postcode: str) -> None:
    assert read_postcode(typed) == postcode


def test_the_place_that_was_typed_in_full_comes_first() -> None:
    assert find_places("gent")[0].postcode == "9000"
    assert [place.name for place in find_places("9600")] == ["Ronse"]
    assert find_places("sint-niklaas")[0].postcode == "9100"
    assert find_places("") == ()


def test_reading_lists_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "import l2w_desktop.exchange.imports, l2w_desktop.exchange.readable\n"
        "import l2w_desktop.exchange.machine, l2w_desktop.models.phones\n"
        "heavy = {'phonenumbers', 'xlsxwriter', 'python_calamine', 'pandas', 'babel', 'numpy'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
