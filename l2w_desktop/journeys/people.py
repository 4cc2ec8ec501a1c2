"""Fictitious people for the demo, the tests and the screenshots; nobody here exists.

Rows are cells as an import file has them. Person ``i`` depends on the seed and ``i`` alone, so a
longer list starts with the shorter one, and mentor ``i`` suits mentee ``i`` fairly well.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from math import cos, hypot, radians
from random import Random
from typing import Literal

from l2w_desktop.models.choices import code_list
from l2w_desktop.models.dates import written
from l2w_desktop.models.places import coordinates
from l2w_desktop.resources import resource

PeopleKind = Literal["mentees", "mentors"]
Row = dict[str, str]

# the day on which the lists are made: dates lie before it
LISTED_ON = date(2026, 1, 31)

_COUNTRIES = {
    "ar": "SY IQ MA LB",
    "tr": "TR",
    "prs": "AF",
    "ti": "ER ET",
    "so": "SO",
    "uk": "UA",
    "en": "NG GH CM",
    "fr": "GN CD CI SN",
    "es": "CO VE",
    "pt": "BR AO",
    "sq": "AL XK",
    "ro": "RO",
    "pl": "PL",
    "kmr": "TR SY",
    "ne": "NP",
    "hi": "IN",
    "nl": "BE",
}
_DIPLOMAS = (
    "LO SO2 SO3_BSO_ATT SO3_DIPL SO3_DIPL HBO5_GRADUAAT PROF_BA PROF_BA MASTER MASTER DOCTOR"
)
_STREETS = ("Voorbeeldstraat", "Proeflaan", "Teststraat", "Fictieplein", "Nergensdreef")
_OCCUPATIONS = ("teamleider", "medewerker", "zaakvoerder", "coördinator", "adviseur", "technicus")
_EMPLOYERS = ("Voorbeeld nv", "Proef & Co", "Testbedrijf bv", "Fictie vzw", "Verzonnen Zorg vzw")


def fictitious_rows(
    kind: PeopleKind, n: int, seed: int = 1, *, today: date = LISTED_ON
) -> list[Row]:
    """Return ``n`` rows of import cells with field codes as headers, the same for the same seed.

    ``today`` is the day of the list: ages and registrations are counted back from it.
    """
    make = _mentee if kind == "mentees" else _mentor
    return [make(number, seed, today) for number in range(n)]


def _mentee(number: int, seed: int, today: date) -> Row:
    rng = Random(f"{seed}/mentee/{number}")  # noqa: S311 - fictitious people, no secrets
    row = _name("mentees", number, seed)
    tongue = row.pop("language")
    diploma = rng.choice(_DIPLOMAS.split())
    arrived = today.year - rng.randint(1, 9)
    return {
        "external_id": f"DEMO-E{number + 1:04}",
        **row,
        "birth_date": _birth_date(rng, today, 20, 54),
        **_reach(rng, "deelnemer", number, rng.choice(_towns())),
        "languages": _mentee_languages(rng, tongue),
        "education": diploma,
        "sectors": ",".join(rng.sample(_sectors(), k=rng.choice((1, 2, 2)))),
        "max_km": str(rng.choice((20, 25, 30, 40))),
        "online_ok": rng.choice(("ja", "ja", "nee")),
        "slots": _slots(rng, (), 4),
        "gender_pref": "F" if row["sex"] == "F" and rng.random() < 0.08 else "",
        "registered_on": written(today - timedelta(days=rng.randint(3, 240))),
        "needs": ",".join(rng.sample(_topics(), k=rng.choice((2, 3)))),
        "sector_required": "ja" if rng.random() < 0.1 else "nee",
        "diploma_country": row["nationality"] if diploma != "LO" else "",
        "in_belgium_since": rng.choice((f"{rng.randint(1, 12):02}/{arrived}", str(arrived))),
        "vdab_ref": f"DEMO{number + 1:06}" if rng.random() < 0.8 else "",
    }


def _mentor(number: int, seed: int, today: date) -> Row:
    rng = Random(f"{seed}/mentor/{number}")  # noqa: S311 - fictitious people, no secrets
    partner = _mentee(number, seed, today)
    row = _name("mentors", number, seed)
    tongue = row.pop("language")
    home = rng.choice(_near((partner["postcode"], partner["place"])))
    sector = partner["sectors"].split(",")[0]
    others = rng.sample(_sectors(), k=rng.choice((0, 1)))
    needs = partner["needs"].split(",")
    return {
        "external_id": f"DEMO-M{number + 1:04}",
        **row,
        "birth_date": _birth_date(rng, today, 27, 68),
        **_reach(rng, "mentor", number, home),
        "languages": _mentor_languages(rng, tongue),
        "education": rng.choice(("SO3_DIPL", "PROF_BA", "PROF_BA", "MASTER", "MASTER")),
        "sectors": ",".join(dict.fromkeys((sector, *others))),
        "max_km": str(rng.choice((25, 30, 40, 50))),
        "online_ok": rng.choice(("ja", "ja", "nee")),
        "slots": _slots(rng, partner["slots"].split(",")[:2], 3),
        "gender_pref": "",
        "registered_on": written(today - timedelta(days=rng.randint(20, 400))),
        "offers": ",".join(dict.fromkeys((*needs[:2], *rng.sample(_topics(), k=3)))),
        "capacity": rng.choice(("1", "1", "1", "2")),
        "trained": "ja" if rng.random() < 0.8 else "nee",
        "employer": rng.choice(_EMPLOYERS),
        "occupation": rng.choice(_OCCUPATIONS),
        "years_experience": str(rng.randint(2, 35)),
    }


def _name(kind: PeopleKind, number: int, seed: int) -> Row:
    """Return name, sex, mother tongue and nationality; no name comes twice in one list."""
    whole = [row for row in _table("whole_names") if row["kind"] == kind]
    if number < len(whole):
        return {name: text for name, text in whole[number].items() if name != "kind"}
    is_local = kind == "mentors"
    first = [row for row in _table("first_names") if (row["language"] == "nl") >= is_local]
    if kind == "mentees":
        first = [row for row in first if row["language"] != "nl"]
    last = [row["name"] for row in _table("last_names")]
    rng = Random(f"{seed}/names/{kind}")  # noqa: S311 - fictitious people, no secrets
    rng.shuffle(first)
    rng.shuffle(last)
    # walk the whole grid of first and last names before a double name is needed
    turn, place = divmod(number - len(whole), len(first) * len(last))
    given = first[place % len(first)]
    family = last[(place % len(first) + place // len(first)) % len(last)]
    countries = _COUNTRIES[given["language"]].split()
    return {
        "first_name": given["name"],
        "last_name": f"{family}-{_double(last, turn)}" if turn else family,
        "sex": given["sex"],
        "language": given["language"],
        "nationality": countries[number % len(countries)],
    }


def _double(last: Sequence[str], turn: int) -> str:
    rest, place = divmod(turn - 1, len(last))
    return last[place] if not rest else f"{last[place]}-{_double(last, rest)}"


def _birth_date(rng: Random, today: date, youngest: int, oldest: int) -> str:
    born = date(
        today.year - rng.randint(youngest + 1, oldest), rng.randint(1, 12), rng.randint(1, 28)
    )
    # many people who fled have no known birthday
    return str(born.year) if rng.random() < 0.05 else written(born)


def _reach(rng: Random, word: str, number: int, home: tuple[str, str]) -> Row:
    digits = f"{number + 1:06}"
    start = "0470" if word == "deelnemer" else "0471"
    return {
        "email": f"{word}{number + 1:04}@example.org",
        "phone": f"{start} {digits[:2]} {digits[2:4]} {digits[4:]}",
        "street": f"{rng.choice(_STREETS)} {rng.randint(1, 150)}",
        "postcode": home[0],
        "place": home[1],
    }


def _mentee_languages(rng: Random, tongue: str) -> str:
    dutch = rng.choice(("A2", "B1", "B1", "B1", "B2", "B2"))
    skills = {tongue: "moedertaal", "nl": dutch}
    if dutch == "A2" or rng.random() < 0.5:
        skills.setdefault(rng.choice(("en", "en", "fr")), rng.choice(("B1", "B2", "C1")))
    return ",".join(f"{code}:{level}" for code, level in skills.items())


def _mentor_languages(rng: Random, tongue: str) -> str:
    skills = {tongue: "moedertaal"}
    skills.setdefault("nl", "C1")
    skills.setdefault("en", rng.choice(("B1", "B2", "C1")))
    if rng.random() < 0.6:
        skills.setdefault("fr", rng.choice(("A2", "B1", "B2")))
    return ",".join(f"{code}:{level}" for code, level in skills.items())


def _slots(rng: Random, shared: Sequence[str], more: int) -> str:
    chosen = {*shared, *rng.sample(code_list("slots").codes, k=more)}
    return ",".join(code for code in code_list("slots").codes if code in chosen)


@cache
def _table(name: str) -> tuple[Row, ...]:
    with resource("demo", f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines, delimiter=";"))


@cache
def _sectors() -> tuple[str, ...]:
    return tuple(choice.code for choice in code_list("sectors") if choice.parent)


@cache
def _topics() -> tuple[str, ...]:
    return tuple(code for code in code_list("topics").codes if code != "other")


@cache
def _towns() -> tuple[tuple[str, str], ...]:
    return tuple((row["postcode"], row["place"]) for row in _table("towns"))


@cache
def _near(home: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the town itself and the three towns closest to it."""
    at = coordinates(*home)
    assert at is not None, home

    def distance(town: tuple[str, str]) -> float:
        there = coordinates(*town)
        assert there is not None, town
        return hypot(there.lat - at.lat, (there.lon - at.lon) * cos(radians(at.lat)))

    return tuple(sorted(_towns(), key=distance)[:4])
